import Testing

@testable import Documents

@Suite("Who speaks: names and roles")
struct NamesAndRolesTests {
    @Test("What joins two chairs is no part of the first one's office")
    func joinedChairs() {
        let role = Said.role(
            """
            Hội nghị diễn ra dưới sự chủ trì của ông Mai Xuân Đức - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh và bà Đinh Thị Lụa - \
            Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh.

            Ông Đức nhấn mạnh: “Ai không làm thì đứng sang một bên”.
            """, type: "báo chí")
        #expect(role == "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh")
    }

    @Test("Stacked titles stand before the name, and are all the speaker's")
    func stackedTitles() {
        let text = """
            Ủy viên Trung ương Đảng, Bí thư Thành ủy, Trưởng đoàn Đại biểu Quốc hội thành phố Trần Đức Thiệu đề nghị các \
            cơ quan nói thẳng.
            """
        #expect(Said.lines(text) == ["Trần Đức Thiệu: các cơ quan nói thẳng."])
        #expect(Said.role(text) == "Bí thư Thành ủy, Trưởng đoàn Đại biểu Quốc hội thành phố")
    }

    @Test(
        "The name is told from the place or body before it",
        arguments: [
            ("Chủ tịch UBND thành phố Lê Hoài Bảo yêu cầu các sở báo cáo.", "Lê Hoài Bảo"),
            ("Chủ tịch UBND quận Bến Đông Cao Thị Mỹ Lệ yêu cầu các phường báo cáo.", "Cao Thị Mỹ Lệ"),
            ("Giám đốc Sở Tư pháp Trịnh Thị Thu Thủy yêu cầu các phòng báo cáo.", "Trịnh Thị Thu Thủy"),
            ("Giám đốc Sở Lao động - Thương binh và Xã hội Hồ Văn Lự yêu cầu các phòng báo cáo.", "Hồ Văn Lự"),
            ("Chủ tịch UBND TP. Lam Giang Lê Hoài Bảo yêu cầu các sở báo cáo.", "Lê Hoài Bảo"),
            ("Chủ tịch HĐND thành phố Lương Nguyễn Hạ Vi yêu cầu các ban báo cáo.", "Lương Nguyễn Hạ Vi"),
            ("PGS.TS. Ngô Bá Kỳ cho rằng phải sửa từ luật.", "Ngô Bá Kỳ"),
            ("Tiến sĩ giáo dục học Ngô Bá Kỳ cho rằng phải sửa từ luật.", "Ngô Bá Kỳ"),
            ("ThS xã hội học Ngô Bá Kỳ (Đại học Lam Giang): Phải sửa từ luật.", "Ngô Bá Kỳ"),
            ("Ông Y Bham Knul cho rằng phải sửa từ luật.", "Y Bham Knul"),
            ("Ông NGUYỄN VĂN TẤN cho rằng phải sửa từ luật.", "Nguyễn Văn Tấn"),
        ])
    func nameBehindPlace(_ text: String, _ name: String) {
        #expect(Said.speakers(text) == [name])
    }

    @Test("A district's chairman without a name is not called after the district")
    func districtIsNoName() {
        let text = "Bà Cao Thị Mỹ Lệ vắng mặt. Chủ tịch UBND quận Hoàng Mai yêu cầu các phường báo cáo ngay."
        #expect(Said.speakers(text) == ["Chủ tịch UBND quận Hoàng Mai"])
    }

    @Test("Titles behind the name are the speaker's too")
    func titlesBehindTheName() {
        let text =
            "Ông Võ Thành Nhơn, Chủ tịch Hiệp hội Doanh nghiệp thành phố, đề nghị trả lời dứt khoát được hay không."
        #expect(Said.lines(text) == ["Võ Thành Nhơn: trả lời dứt khoát được hay không."])
        #expect(Said.role(text) == "Chủ tịch Hiệp hội Doanh nghiệp thành phố")
    }

    @Test("A role alone speaks for the one person who has it")
    func roleAlone() {
        let text = """
            Bí thư Thành ủy Trần Đức Thiệu và Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Lê Hoài Bảo đồng chủ trì.

            Theo Chủ tịch UBND thành phố, sau mười năm thành phố đã có nhiều kết quả.
            """
        #expect(Said.lines(text) == ["Lê Hoài Bảo: sau mười năm thành phố đã có nhiều kết quả."])
        #expect(Said.role(text) == "Phó Bí thư Thành ủy, Chủ tịch UBND thành phố")
    }

    @Test("A role that two people have speaks for neither")
    func roleOfTwo() {
        let text = """
            Phó Chủ tịch UBND thành phố Đoàn Minh Thư dự họp. Phó Chủ tịch UBND thành phố Ngô Bá Kỳ vắng mặt.

            Phó Chủ tịch UBND thành phố yêu cầu các sở báo cáo trước ngày 10-10.
            """
        #expect(Said.speakers(text) == [])
    }

    @Test("A deputy's office is another office")
    func deputyIsAnother() {
        let text = """
            Phó Bí thư Thành ủy Vũ Thị Hạnh Dung dự họp.

            Bí thư Thành ủy yêu cầu các cơ quan báo cáo trước ngày 10-10.
            """
        #expect(Said.speakers(text) == [])
    }

    @Test("People are called by their given name later on")
    func givenName() {
        let text = """
            Giám đốc Sở Nội vụ Phạm Gia Hưng và bà Trịnh Thị Thu Thủy, Giám đốc Sở Tư pháp, dự họp.

            Ông Hưng cho biết còn 110 văn bản. Bà Thủy cho biết còn 47 điều, khoản.
            """
        #expect(
            Said.lines(text) == ["Phạm Gia Hưng: còn 110 văn bản.", "Trịnh Thị Thu Thủy: còn 47 điều, khoản."])
    }

    @Test("A given name that two people bear speaks for neither, unless the form of address tells them apart")
    func givenNameOfTwo() {
        let text = "Ông Lê Văn Hòa và ông Đinh Công Hòa dự họp.\n\nÔng Hòa cho biết hồ sơ đã xong."
        #expect(Said.speakers(text) == [])
        let apart = "Bà Lê Thị Hòa và ông Đinh Công Hòa dự họp.\n\nÔng Hòa cho biết hồ sơ đã xong."
        #expect(Said.speakers(apart) == ["Đinh Công Hòa"])
    }

    @Test("Two namesakes whom brackets tell apart stay two")
    func namesakes() {
        let text = """
            Đại biểu Nguyễn Văn Tấn (quận Cầu Ngự): Tôi hỏi huyện đã ký được mấy quyết định?
            Ông Nguyễn Văn Tấn (Ủy ban nhân dân huyện Đồng Vân): Thưa đại biểu, chưa ký được quyết định nào.
            """
        let found = Said.read(text, type: "biên bản")
        #expect(found.statements.map(\.speaker) == [0, 1])
        #expect(found.speakers.map(\.roles.last) == ["quận Cầu Ngự", "Ủy ban nhân dân huyện Đồng Vân"])
    }

    @Test("Several who say the same are nobody's speaker")
    func several() {
        #expect(Said.speakers("Ông Phạm Gia Hưng và bà Trịnh Thị Thu Thủy cho rằng phải sửa quy định.") == [])
        #expect(Said.speakers("Ông Phạm Gia Hưng, bà Trịnh Thị Thu Thủy cho rằng phải sửa quy định.") == [])
    }

    @Test("A body speaks under its own name")
    func body() {
        let text =
            "Bà Vũ Thị Hạnh Dung dự họp. Qua tọa đàm, Ban Thường vụ Thành ủy cũng mong muốn cán bộ tự soi, tự sửa."
        let found = Said.read(text)
        #expect(found.speakers == [Speaker(name: "Ban Thường vụ Thành ủy", isBody: true)])
        #expect(Said.lines(text) == ["Ban Thường vụ Thành ủy: cán bộ tự soi, tự sửa."])
    }

    @Test("A report is no speaker")
    func report() {
        let text = "Ông Phạm Gia Hưng trình bày báo cáo. Báo cáo nêu rõ 12 biểu hiện. Theo báo cáo, có 612 văn bản hỏi."
        #expect(Said.speakers(text) == [])
        #expect(Said.speakers(text, type: "biên bản") == [])
    }

    @Test(
        "A title goes on through words that look like the end of one",
        arguments: [
            "Giám đốc Cảng vụ Hàng không miền Nam", "Phó Tổng giám đốc Cảng Hàng không Lam Giang",
            "Giám đốc Ban quản lý dự án đường sắt", "Giám đốc Công ty Công trình giao thông",
        ])
    func compounds(_ title: String) {
        let text = "\(title) Trần Đức Thiệu cho biết lượng khách sẽ tăng vào dịp Tết."
        #expect(Said.role(text) == title)
        #expect(Said.speakers(text) == ["Trần Đức Thiệu"])
    }

    @Test("Behind a preposition and a name the title is the speaker's, not the one's who is named")
    func oblique() {
        let text = """
            Luật sư Lê Hoài Thu cho rằng chứng cứ còn thiếu. Với bị cáo Vũ Đình Lâm, luật sư cho rằng việc bàn giao là đúng.
            """
        #expect(Said.speakers(text) == ["Lê Hoài Thu", "Lê Hoài Thu"])
    }

    @Test("What a body has done is no part of its leader's title")
    func tense() {
        let text = "Theo Thiếu tướng Trần Đức Thiệu, lãnh đạo bệnh viện đã giao việc cho từng khoa."
        #expect(Said.role(text)?.contains("đã") == false)
    }

    @Test(
        "A name that stands alone is told by what stands behind it, and means the same later on",
        arguments: [
            "Ngọc Hân - quản lý sân khấu - cho hay vé đã hết. Ngọc Hân cũng cho biết thêm sẽ kê thêm ghế.",
            "Ngọc Hân (24 tuổi, quê Bến Đông) cho hay vé đã hết. Theo Hân, sân khấu sẽ kê thêm ghế.",
            "Ngọc Hân, sinh viên năm cuối, cho hay vé đã hết. Hân kể phải xếp hàng từ sáng.",
        ])
    func alone(_ text: String) {
        #expect(Said.speakers(text) == ["Ngọc Hân", "Ngọc Hân"])
    }

    @Test("A place at the beginning of a sentence is nobody")
    func place() {
        #expect(Said.lines("Bến Đông, chủ tịch huyện cho biết, sẽ có cầu mới vào năm tới.") == [])
    }

    @Test("What people do is their title, and their given name stands behind it")
    func work() {
        let text =
            "Tàu của ngư dân Trần Văn Nhạn về bờ sáng nay. “Chúng tôi vẫn sẽ bám biển” - ngư dân Nhạn khẳng định."
        #expect(Said.speakers(text) == ["Trần Văn Nhạn"])
    }

    @Test("`Trung ương Đoàn` and a name are not run together")
    func union() {
        let text = "Nguyên Bí thư Trung ương Đoàn Vũ Đình Lâm gợi ý mở thêm lớp học ở bản."
        #expect(Said.speakers(text) == ["Vũ Đình Lâm"])
    }

    @Test("`lãnh đạo thành phố` is the one who leads it and has just spoken")
    func leader() {
        let text = """
            Theo Chủ tịch UBND TP Lam Giang Trần Đức Thiệu, phố đi bộ được dân ủng hộ.

            Lãnh đạo thành phố cho rằng cần mở thêm một tuyến phố nữa.
            """
        #expect(Said.speakers(text) == ["Trần Đức Thiệu", "Trần Đức Thiệu"])
        #expect(
            Said.speakers(text + "\n\nBí thư TP Lam Giang Lê Hoài Thu cũng có mặt.")
                == ["Trần Đức Thiệu"])
    }
}
