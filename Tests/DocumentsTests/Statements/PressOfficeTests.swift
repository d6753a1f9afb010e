import Testing

@testable import Documents

@Suite("What is said: offices of the speaker and of others")
struct PressOfficeTests {
    @Test(
        "An office that a preposition has before it is another's, and the one behind the comma speaks",
        arguments: [
            "Sau báo cáo của Giám đốc Sở Y tế", "Trao đổi với Bí thư Huyện ủy", "Trả lời câu hỏi của Thủ tướng",
            "Cùng ngày, trong cuộc gặp với Thủ tướng Úc",
        ])
    func others(_ opening: String) {
        let found = Said.read("\(opening), Chủ tịch UBND tỉnh Lê Hoài Bảo nói phải làm ngay trong tháng này.")
        #expect(found.speakers.map(\.name) == ["Lê Hoài Bảo"])
        #expect(found.statements.first?.role == "Chủ tịch UBND tỉnh")
    }

    @Test("An office in initials was not known, so that its holder said nothing")
    func initials() {
        let found = Said.read("Tổng KTNN Lê Hoài Bảo cho biết đã yêu cầu cán bộ tới làm việc với cục thuế.")
        #expect(found.speakers.map(\.name) == ["Lê Hoài Bảo"])
        #expect(found.statements.first?.role == "Tổng KTNN")
    }

    @Test(
        "Two offices of one person stay together",
        arguments: [
            "Theo Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Hoài Bảo, hạn sẽ kéo dài.",
            "Ý kiến của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Hoài Bảo cho rằng hạn sẽ kéo dài.",
        ])
    func own(_ sentence: String) {
        #expect(Said.role(sentence) == "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh")
    }

    @Test(
        "Words that are offices elsewhere take nothing from the one who speaks",
        arguments: [
            "Về biện pháp ứng phó", "Để giữ đà tăng trưởng", "Về công tác quản lý", "Về mức đóng của nhà đầu tư",
        ])
    func words(_ opening: String) {
        #expect(
            Said.lines("\(opening), Chủ tịch UBND xã Lê Hoài Bảo cho biết hạn sẽ kéo dài.")
                == ["Lê Hoài Bảo: hạn sẽ kéo dài."])
    }

    @Test("The department of trade bears nobody's name")
    func trade() {
        #expect(
            Said.lines("Theo ông Lê Hoài Bảo, Giám đốc Sở Công Thương, giá gạo sẽ tăng.") == [
                "Lê Hoài Bảo: giá gạo sẽ tăng."
            ])
        #expect(
            Said.role("Ông Lê Hoài Bảo, Giám đốc Sở Công Thương, nói giá gạo sẽ tăng.") == "Giám đốc Sở Công Thương")
    }

    @Test("A medical school in a title is no name")
    func medicalSchool() {
        #expect(
            Said.speakers("Ông Lê Hoài Bảo, Phó Hiệu trưởng ĐH Y Hà Nội cho biết, trường vẫn tổ chức thi.") == [
                "Lê Hoài Bảo"
            ])
    }

    @Test("The ministry of defence informs of nothing; its deputy minister does")
    func defence() {
        #expect(
            Said.lines(
                """
                Thứ trưởng Bộ Quốc phòng Lê Hoài Bảo chủ trì buổi lễ.

                Thứ trưởng Bộ Quốc phòng thông tin, đội công binh đã lên đường.
                """) == ["Lê Hoài Bảo: đội công binh đã lên đường."])
    }

    @Test("An office with the name of a place is the office that the document names without it")
    func place() {
        #expect(
            Said.speakers(
                """
                Bí thư Thành ủy Lê Hoài Bảo tiếp xúc cử tri.

                Bí thư Thành ủy Bến Đông cho biết thành phố sẽ làm lại hè phố.
                """) == ["Lê Hoài Bảo"])
    }

    @Test("The leaders of a body, whom nothing names, are the body's voice, whoever of them has spoken")
    func leaders() {
        let first = "Phó Chủ tịch UBND thành phố Lê Hoài Bảo cho biết vắc xin đã về."
        for second in [
            "Theo lãnh đạo UBND thành phố, mỗi quận sẽ có ba điểm tiêm.",
            "Đại diện UBND thành phố cho biết mỗi quận sẽ có ba điểm tiêm.",
        ] {
            #expect(Said.speakers(first + "\n\n" + second) == ["Lê Hoài Bảo", "UBND thành phố"])
        }
    }

    @Test("Several who are named behind one office hold it, so that the bare office is nobody's")
    func shared() {
        #expect(
            Said.speakers(
                """
                Dự họp có các Phó Chủ tịch UBND tỉnh Lê Hoài Bảo và Trần Đức Thiệu.

                Phó Chủ tịch UBND tỉnh yêu cầu các sở báo cáo trước ngày 10.
                """) == [])
    }

    @Test("What a hospital is for is no part of its director's name")
    func hospital() {
        let found = Said.read("Giám đốc Bệnh viện Mắt Trần Đức Thiệu cho biết thuốc đã về đủ.")
        #expect(found.speakers.map(\.name) == ["Trần Đức Thiệu"])
        #expect(found.statements.first?.role == "Giám đốc Bệnh viện Mắt")
    }

    @Test("`Đại biểu` is the one who was named last, and not the one who spoke last")
    func lastNamed() {
        #expect(
            Said.speakers(
                """
                Đại biểu Nguyễn Anh Thơ đề nghị sửa điều 5 của dự thảo.

                Phát biểu sau đó là đại biểu Phan Trung Sơn. Đại biểu cho rằng phương án ba là tốt nhất.
                """) == ["Nguyễn Anh Thơ", "Phan Trung Sơn"])
    }

    @Test("The only deputy whom the headline names is the deputy of the report")
    func headline() {
        #expect(
            Said.speakers(
                """
                Đại biểu Nguyễn Anh Thơ thảo luận tại hội trường

                Về dự thảo luật, đại biểu đề nghị quy định lại nội dung này cho rõ.
                """) == ["Nguyễn Anh Thơ"])
    }

    @Test("`Ngư dân này` is he of whom alone the sentence before spoke")
    func thisOne() {
        #expect(
            Said.speakers("Đài duyên hải liên lạc được với anh Lê Hoài Bảo. Ngư dân này cho biết tàu có mười người.")
                == ["Lê Hoài Bảo"])
        #expect(
            Said.speakers(
                "Đài duyên hải gặp anh Lê Hoài Bảo và anh Phan Trung Sơn. Ngư dân này cho biết tàu có mười người."
            ).isEmpty)
    }

    @Test("A Korean is called by the first part of the name")
    func korean() {
        #expect(
            Said.speakers("HLV Kim Sang-min cho biết đội đã sẵn sàng.\n\nÔng Kim nói cầu thủ đều khỏe.")
                == ["Kim Sang-min", "Kim Sang-min"])
    }

    @Test(
        "People are named by what they are",
        arguments: [
            "CCB", "Bình luận viên", "Lão nông", "Điều dưỡng", "Chủ tọa phiên tòa",
            "Phó Giám đốc Sở Nội vụ ông",
        ])
    func titles(_ title: String) {
        #expect(
            Said.lines("\(title) Lê Hoài Bảo cho biết ruộng này làm từ năm ngoái.") == [
                "Lê Hoài Bảo: ruộng này làm từ năm ngoái."
            ])
    }

    @Test("A press secretary with a foreign name speaks")
    func pressSecretary() {
        #expect(
            Said.speakers("Thư ký báo chí Nhà Trắng Sara Sandlers cho biết cuộc gặp đã bị hủy.") == ["Sara Sandlers"])
    }

    @Test("Whoever receives somebody is not who he receives")
    func receiving() {
        let found = Said.read(
            "Chủ tịch nước Lê Hoài Bảo tiếp khách. Chủ tịch nước tiếp Đại sứ Mỹ Donald Brown và đề nghị hai bên mở rộng hợp tác."
        )
        #expect(!found.speakers.contains { $0.roles.contains { $0.contains("tiếp") } })
    }

    @Test(
        "What is said behind `theo` and an office may begin with people",
        arguments: ["người dân sẽ có nhà mới", "học sinh được nghỉ học", "cán bộ phải trực cả đêm"])
    func people(_ said: String) {
        #expect(
            Said.lines(
                """
                Giám đốc Sở Xây dựng Lê Hoài Bảo họp báo.

                Theo Giám đốc Sở Xây dựng, \(said).
                """) == ["Lê Hoài Bảo: \(said)."])
    }

    @Test("A list of people without names takes no time")
    func list() {
        let people = String(repeating: "học sinh, sinh viên, giáo viên, nông dân, cán bộ, cử tri, ", count: 60)
        #expect(Said.lines("Theo Giám đốc Sở Xây dựng, \(people)đều vui.").isEmpty)
    }

    @Test("An initial is the first name of the one whom the document names in full")
    func initial() {
        #expect(
            Said.speakers(
                """
                Thủ tướng Dmitry Brown đến thăm.

                Thủ tướng D. Brown nhấn mạnh hai nước là láng giềng tốt.
                """) == ["Dmitry Brown"])
        #expect(
            Said.speakers(
                """
                Thủ tướng Dmitry Brown đến thăm.

                Thủ tướng T. Brown nhấn mạnh hai nước là láng giềng tốt.
                """) == ["T. Brown"])
    }

    @Test("The accused of a report that names one accused is he")
    func accused() {
        #expect(
            Said.speakers(
                """
                Tòa tuyên phạt Trần Đức Nhân 12 năm tù. Ông Lê Hoài Bảo đến dự tòa.

                Bị cáo cho rằng mức án này quá nặng.
                """) == ["Trần Đức Nhân"])
    }

    @Test("A family name and a given name before a verb of saying are somebody")
    func shortName() {
        #expect(
            Said.speakers(
                "Nguyễn Hùng góp mặt trong phim. Nói về vai diễn, Nguyễn Hùng cho rằng phim cần sự chân thật.")
                == ["Nguyễn Hùng"])
    }

    @Test("What somebody opens is no part of his office")
    func opening() {
        let found = Said.read(
            "Ông Lê Hoài Bảo, Chủ tịch HĐND huyện khai mạc kỳ họp. Ông Bảo đề nghị các đại biểu tập trung thảo luận.")
        #expect(found.speakers.first?.roles == ["Chủ tịch HĐND huyện"])
    }
}
