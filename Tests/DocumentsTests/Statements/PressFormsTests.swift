import Testing

@testable import Documents

@Suite("What is said: the forms of reports")
struct PressFormsTests {
    /// What is said of a sentence that stands behind one which says nothing.
    private func lines(_ sentence: String) -> [String] {
        Said.lines("Hôm qua, ông Phạm Văn Tá đến dự.\n\n" + sentence)
    }

    @Test(
        "A bar association between a lawyer and what he says is no second lawyer",
        arguments: [
            "Luật sư Nguyễn Anh Thơ của Đoàn luật sư Lam Giang nhận định",
            "Luật sư Nguyễn Anh Thơ, Đoàn luật sư Lam Giang, nhận định",
            "Luật gia Nguyễn Anh Thơ (Hội luật gia Lam Giang) nhận định",
        ])
    func barAssociation(_ who: String) {
        #expect(
            Said.lines("\(who): “Đây không phải là hành vi bắt giữ người trái pháp luật”.")
                == ["Nguyễn Anh Thơ: Đây không phải là hành vi bắt giữ người trái pháp luật"])
    }

    @Test("A body named again is not called by its chairman's name, too")
    func bodyOfChairman() {
        let speakers = Said.speakers(
            """
            Chủ tịch Hiệp hội Doanh nghiệp thành phố Võ Thành Nhơn mang đến kết quả hỏi ý kiến hội viên. “Chúng tôi không sợ \
            câu trả lời không”, ông nói. Hiệp hội đề nghị giấy hẹn phải ghi tên của người trả lời.
            """)
        #expect(speakers == ["Võ Thành Nhơn", "Hiệp hội Doanh nghiệp thành phố"])
    }

    @Test("What only points at what was said, or names whom somebody asks, is nothing that was said")
    func pointing() {
        #expect(
            Said.lines(
                """
                Chiều 18-10, trao đổi với báo chí, ông Nguyễn Bá Tân, Chi cục trưởng Chi cục Dân số, cho biết thông tin trên.

                Luật sư Phan Trung Sơn hỏi bị cáo Hoàng Đình Kiên. Ông Tân cho biết mức thu là hai triệu đồng.
                """) == ["Nguyễn Bá Tân: mức thu là hai triệu đồng."])
    }

    @Test(
        "A body speaks by those who stand for it, and that is their role",
        arguments: [
            ("Đại diện Sở Y tế Lam Giang cho hay đã lập đoàn kiểm tra.", "Sở Y tế Lam Giang", "Đại diện"),
            (
                "Chiều qua, lãnh đạo Công an huyện Bến Đông cho biết đã bắt hai người.", "Công an huyện Bến Đông",
                "lãnh đạo"
            ),
            ("Theo người phát ngôn UBND huyện Bến Đông, rừng bị phá từ Tết.", "UBND huyện Bến Đông", "người phát ngôn"),
            ("Một lãnh đạo VKS cho rằng hồ sơ còn thiếu hai chữ ký.", "VKS", "lãnh đạo"),
        ])
    func representatives(_ text: String, _ body: String, _ role: String) {
        let found = DocumentStatements.read(
            DocumentStructure(SampleText.plain("Ông Tá dự.\n\n" + text)), type: "báo chí")
        #expect(found.speakers.map(\.name) == [body])
        #expect(found.statements.map(\.role) == [role])
    }

    @Test("Whoever stands for people without a name speaks for nobody")
    func nobody() {
        #expect(lines("Đại diện các hộ dân cho biết đã nộp đơn ba lần.") == [])
        #expect(lines("Một lãnh đạo cho biết đã nộp đơn ba lần.") == [])
    }

    @Test(
        "Bodies are known by their short, long and foreign names",
        arguments: [
            (
                "Ban quản lý đường sắt đô thị TP. Lam Giang cho biết ga sẽ mở vào tháng 6.",
                "Ban quản lý đường sắt đô thị TP. Lam Giang"
            ),
            ("HTX Đông Hải đề nghị giãn nợ thêm hai năm.", "HTX Đông Hải"),
            ("ADB nhận định kinh tế sẽ phục hồi vào quý tới.", "ADB"),
            ("Để có cơ sở báo cáo, bộ Y tế đề nghị bệnh viện xác minh ngay.", "bộ Y tế"),
            ("Hiệp hội Thép Lam Giang (LSA) kiến nghị bỏ phí cảng biển.", "Hiệp hội Thép Lam Giang"),
            ("Bộ Ngoại giao khẳng định không có công dân bị nạn.", "Bộ Ngoại giao"),
            ("Đắk Nông đề nghị mở thêm một nhà máy ở huyện phía nam.", "Đắk Nông"),
            ("UBND tỉnh Lam Giang giao Sở Xây dựng xử lý các công trình trái phép.", "UBND tỉnh Lam Giang"),
            ("Thông tin từ Sở Y tế Lam Giang cho biết, toàn tỉnh có 300 ca bệnh.", "Sở Y tế Lam Giang"),
            ("Theo tờ trình của Sở Giáo dục gửi UBND tỉnh về tuyển sinh, ba huyện sẽ xét tuyển.", "Sở Giáo dục"),
        ])
    func bodies(_ text: String, _ body: String) {
        #expect(lines(text).map { String($0.prefix { $0 != ":" }) } == [body])
    }

    @Test("`Bộ`, `Sở này` mean the body of the kind that has spoken, and nobody where two have")
    func shortBodies() {
        let one = "Bộ Y tế yêu cầu báo cáo trước ngày 5.\n\nBộ đề nghị sở nêu rõ diễn biến của ca bệnh."
        #expect(lines(one).count == 2)
        #expect(lines("Bộ Tài chính cho biết kho còn đủ gạo dự trữ.\n\n" + one).count == 2)
    }

    @Test("A body that is acted on, or that only says where something is, says nothing")
    func noBodies() {
        #expect(lines("Tại xã Đông Hải, huyện Bến Đông được xác định là nơi có dịch.") == [])
        #expect(lines("Ban quản lý này cho biết đã nộp đủ tiền.") == [])
    }

    @Test(
        "Those before a court, foreign statesmen and people behind others' words speak for themselves",
        arguments: [
            ("Bị cáo Lê Hoài Thu thừa nhận đã ký khống ba hợp đồng.", "Lê Hoài Thu"),
            ("Luật sư Trần Đức Thiệu bào chữa cho bị cáo Lê Hoài Thu cho rằng hồ sơ còn thiếu.", "Trần Đức Thiệu"),
            (
                "Luật sư Trần Đức Thiệu, người bảo vệ quyền lợi cho bà Lê Hoài Thu đề nghị hoãn phiên tòa.",
                "Trần Đức Thiệu"
            ),
            ("Tổng thống Pháp Jean Dupont tuyên bố sẽ không rút quân.", "Jean Dupont"),
            ("“Chúng tôi sẽ không rút quân”, AFP dẫn lời Thủ tướng Pháp Jean Dupont nói hôm qua.", "Jean Dupont"),
            ("Cựu Cục trưởng Cục Lãnh sự, Bộ Ngoại giao Lê Hoài Thu nói mình không nhận tiền.", "Lê Hoài Thu"),
            ("Chất vấn Bộ trưởng Bộ Y tế, đại biểu Lê Hoài Thu nêu thực trạng thiếu bác sĩ.", "Lê Hoài Thu"),
            ("Thay mặt lãnh đạo tỉnh, Phó Chủ tịch UBND tỉnh Trần Đức Thiệu cảm ơn bà con đã giúp.", "Trần Đức Thiệu"),
            ("Theo TS Trần Đức Thiệu - Viện trưởng Viện Kinh tế - lãi suất sẽ giảm trong quý tới.", "Trần Đức Thiệu"),
            ("Thiếu tá Trần Đức Thiệu xác nhận với PV việc bắt giữ người này là có thật.", "Trần Đức Thiệu"),
            ("“Nghề này cực lắm”, đó là chia sẻ của ông Trần Đức Thiệu.", "Trần Đức Thiệu"),
            ("“Nghề này cực lắm” - lời ông Trần Đức Thiệu.", "Trần Đức Thiệu"),
            ("“Nghề này cực lắm”, ông Trần Đức Thiệu thở dài.", "Trần Đức Thiệu"),
            ("Ông Trần Đức Thiệu chỉ đạo tạm đình chỉ công tác đối với hai cán bộ.", "Trần Đức Thiệu"),
        ])
    func people(_ text: String, _ name: String) {
        #expect(lines(text).map { String($0.prefix { $0 != ":" }) } == [name])
    }

    @Test("To lead something is to say nothing")
    func leading() {
        #expect(lines("Ông Trần Đức Thiệu chỉ đạo công tác chữa cháy suốt đêm qua.") == [])
        #expect(lines("Ông Trần Đức Thiệu giao cho vợ giữ toàn bộ sổ sách của cơ quan.") == [])
    }

    @Test("A given name alone means the one person who has it")
    func givenName() {
        let text = "Bị cáo Lê Hoài Thu được đưa đến tòa. Thu khai đã ký khống ba hợp đồng."
        #expect(lines(text) == ["Lê Hoài Thu: đã ký khống ba hợp đồng."])
        #expect(lines("Bị cáo Vũ Minh Thu cũng đến tòa. " + text) == [])
    }

    @Test("`luật sư nói` is the lawyer who spoke right before")
    func calling() {
        let text = """
            Luật sư Trần Đức Thiệu đề nghị hoãn phiên tòa. “Hồ sơ còn thiếu hai chữ ký”, luật sư nói.
            """
        #expect(
            lines(text) == [
                "Trần Đức Thiệu: hoãn phiên tòa.", "Trần Đức Thiệu: Hồ sơ còn thiếu hai chữ ký",
            ])
    }

    @Test("Whose a quotation is may stand in brackets on the line below")
    func brackets() {
        let text = """
            "Công nhân cần nhà trẻ trước, cần nhà ở sau, và cần nhất là việc làm lâu dài."

            (Tham luận của đại biểu Lê Hoài Thu, Chủ tịch Liên đoàn Lao động tỉnh)
            """
        #expect(
            lines(text) == [
                "Lê Hoài Thu: Công nhân cần nhà trẻ trước, cần nhà ở sau, và cần nhất là việc làm lâu dài."
            ])
    }

    @Test("What looks like a second title behind a name may be what the person says")
    func clauseBehindName() {
        #expect(
            lines("Bà Bùi Thị Nhàn đến sớm.\n\nTheo bà Nhàn, người dân đã ba lần gửi đơn lên phường.")
                == ["Bùi Thị Nhàn: người dân đã ba lần gửi đơn lên phường."])
    }

    @Test("The name of a firm is no person's, though it begins like one")
    func firm() {
        let text = "Bà Nguyễn Thị Oanh, Giám đốc Công ty TNHH May Hoa Sen, chia sẻ đơn hàng giảm 40%."
        #expect(lines(text) == ["Nguyễn Thị Oanh: đơn hàng giảm 40%."])
        #expect(Said.role(text) == "Giám đốc Công ty TNHH May Hoa Sen")
    }

    @Test("Age, birth and home are no role")
    func noRole() {
        #expect(Said.role("“Nước đen như mực”, bà Bùi Thị Nhàn (62 tuổi) nói.") == nil)
        #expect(Said.role("Bà Bùi Thị Nhàn (ngụ xã Đông Hải) nói nước đen như mực.") == nil)
    }

    @Test("`vị đại diện này` is the body's that spoke by its representative")
    func representative() {
        let text = "Đại diện Sở Y tế cho biết thuốc còn đủ. “Kho còn 3 tháng”, vị đại diện này nói."
        #expect(lines(text) == ["Sở Y tế: thuốc còn đủ.", "Sở Y tế: Kho còn 3 tháng"])
    }

    @Test("A calling and two syllables may be part of a name that stands elsewhere in full")
    func partOfName() {
        let text = "GS.TS Từ Thị Loan Anh đề nghị sửa cơ chế. “Thuê ai cũng phải xin”, GS Loan Anh nói."
        #expect(Said.speakers(text) == ["Từ Thị Loan Anh", "Từ Thị Loan Anh"])
    }

    @Test("A weak verb does not hide a stronger one behind it")
    func strongerVerb() {
        #expect(
            lines("Ông Trần Đức Thiệu phát biểu tại hội nghị và đề nghị các sở làm ngay trong tháng.")
                == ["Trần Đức Thiệu: các sở làm ngay trong tháng."])
    }

    @Test("In opinions put together one who is named in another's is not the one who speaks")
    func collage() {
        let text = """
            Ông Trần Đức Thiệu (chuyên gia):

            Cách làm này đúng.

            Bộ trưởng Lê Hoài Thu nói sẽ làm xong trong năm.

            Tôi tin là kịp.

            Bà Bùi Thị Nhàn (nông dân):

            Chúng tôi chờ đã lâu.
            """
        #expect(
            lines(text) == [
                "Trần Đức Thiệu: Cách làm này đúng.\n\nBộ trưởng Lê Hoài Thu nói sẽ làm xong trong năm.\n\nTôi tin là kịp.",
                "Bùi Thị Nhàn: Chúng tôi chờ đã lâu.",
            ])
    }

    @Test(
        "Missing commas, offices behind abbreviations and foreign names behind a country hide nobody",
        arguments: [
            ("Phát biểu tại buổi làm việc Ông Nguyễn Văn Chí đề nghị các xã tiếp tục kiểm tra.", "Nguyễn Văn Chí"),
            ("Đồng chí Phạm Văn Quang - TUV, Giám đốc Sở Y tế cho biết: Thuốc còn đủ.", "Phạm Văn Quang"),
            ("Chủ tịch Trung Quốc Tập Cận Tá tuyên bố hai nước sẽ đối thoại.", "Tập Cận Tá"),
            (
                "Hôm qua, cơ quan Cảnh sát điều tra Công an tỉnh Lam Giang cho biết đã khởi tố vụ án.",
                "cơ quan Cảnh sát điều tra Công an tỉnh Lam Giang"
            ),
        ])
    func hidden(_ text: String, _ name: String) {
        #expect(lines(text).map { String($0.prefix { $0 != ":" }) } == [name])
    }

    @Test("`bị cáo nói`, `bị cáo này nói` mean the defendant of the sentence before")
    func defendant() {
        let text = "Bị cáo Trịnh Xuân Tá nói lời sau cùng. Bị cáo này nói rất ân hận về việc đã làm."
        #expect(lines(text) == ["Trịnh Xuân Tá: rất ân hận về việc đã làm."])
    }

    @Test("A body is named again by what it is, where the document names one of the kind")
    func bodiesAgain() {
        let text = """
            Đối tượng lạ vào Bệnh viện Đa khoa Bến Đông từ tuần trước.

            Trong báo cáo, bệnh viện khẳng định đã phối hợp với công an phường.

            Lãnh đạo bệnh viện cho biết sẽ lắp thêm hai máy quay.
            """
        #expect(Said.speakers(text) == ["Bệnh viện Đa khoa Bến Đông", "Bệnh viện Đa khoa Bến Đông"])
        #expect(Said.speakers(text + "\n\nBệnh viện Mắt Đông Hải cũng có vụ tương tự.") == [])
    }

    @Test("`đơn vị này` is the body that spoke last")
    func thisBody() {
        let text = "Cục Hàng không cho biết đã lùi ba chuyến bay. Đơn vị này khuyến cáo khách đến sớm hai giờ."
        #expect(Said.speakers(text) == ["Cục Hàng không", "Cục Hàng không"])
    }

    @Test("`Theo ông X - chức danh (viết tắt), …` and a missing comma before `ông`")
    func shortForm() {
        #expect(
            Said.lines("Theo ông Trần Đức Thiệu - giám đốc Công ty Phân bón Lam Giang (LGF), giá sẽ còn tăng.")
                == ["Trần Đức Thiệu: giá sẽ còn tăng."])
        #expect(
            Said.speakers(
                "Trả lời luật sư Lê Hoài Thu (bảo vệ cho bị hại) ông Trần Đức Thiệu - trưởng đoàn thanh tra - cho biết hồ sơ đã mất."
            ) == ["Trần Đức Thiệu"])
    }

    @Test(
        "Who speaks is found in the forms of reports",
        arguments: [
            "Bà Lê Hoài Thu, Phó Giám đốc Sở Y tế, đã báo cáo nhanh tình hình, cho biết toàn tỉnh có 300 ca.",
            "Giá sẽ còn tăng trong quý tới – bà Lê Hoài Thu nhận định.",
            "“Giá sẽ còn tăng trong quý tới.” Bà Lê Hoài Thu nói.",
            "“Giá sẽ còn tăng trong quý tới” là khẳng định của bà Lê Hoài Thu tại hội thảo hôm qua.",
            "Đại biểu Quốc hội Lê Hoài Thu - Đoàn Lam Giang cho rằng cần làm rõ khoản 3.",
            "Bị cáo Lê Hoài Thu trình bày, do thiếu tiền nên bị cáo mới làm liều.",
            "Nói lời sau cùng, bị cáo Lê Hoài Thu xin HĐXX cho được về nuôi con nhỏ.",
            "HLV trưởng đội tuyển Lam Giang, bà Lê Hoài Thu, cho biết toàn đội đã sẵn sàng.",
            "Tiền vệ Lê Hoài Thu của CLB Bến Đông thừa nhận đội nhà thua xứng đáng.",
            "Chị Lê Hoài Thu ở xã Đông Hải cho biết nhà chị có ba sào lúa bị ngập.",
            "Em Lê Hoài Thu chia sẻ: “Em rất thích môn này vì được làm thí nghiệm”.",
            "Già làng Lê Hoài Thu bảo: “Rừng còn thì làng còn”.",
            "Bà Lê Hoài Thu tỏ ra lạc quan khi cho rằng giá sẽ giảm.",
            "Bà Lê Hoài Thu, người có 30 năm gắn bó với rừng, cho biết rừng đang hồi sinh.",
            "Riêng bà Lê Hoài Thu cho rằng mức phạt quá nhẹ.",
            "Vợ ông Tá, bà Lê Hoài Thu, cho biết ông đi từ sáng sớm.",
            "Thủ tướng Lê Hoài Thu ký công điện yêu cầu các địa phương sẵn sàng ứng phó với bão.",
            "Phó Thủ tướng Lê Hoài Thu vừa có ý kiến chỉ đạo Bộ Công Thương xử lý kiến nghị của doanh nghiệp.",
        ])
    func found(_ text: String) {
        #expect(lines(text).map { String($0.prefix { $0 != ":" }) } == ["Lê Hoài Thu"])
    }

    @Test("Of two who are opposed in one sentence each says his own")
    func opposed() {
        #expect(
            lines("Ông Trần Đức Thiệu cho biết giá đã tăng, còn bà Lê Hoài Thu cho rằng giá vẫn như cũ.")
                == ["Trần Đức Thiệu: giá đã tăng", "Lê Hoài Thu: giá vẫn như cũ."])
    }

    @Test("`bảo vệ`, `trẻ em Đông Hải` and the name of a paper tell of nobody who speaks")
    func lookalikes() {
        #expect(lines("Ông Tá bảo vệ: “Rừng đầu nguồn” ở xã Đông Hải.") == [])
        #expect(
            Said.role("Bà Lê Hoài Thu, Chủ nhiệm Ủy ban Dân số và trẻ em Đông Hải, cho biết số trẻ đã tăng.")
                == "Chủ nhiệm Ủy ban Dân số và trẻ em Đông Hải")
    }

    @Test("A firm is known by the last word of its foreign name")
    func foreignFirm() {
        #expect(
            lines("Lam Giang Airlines cho biết sẽ hủy sáu chuyến bay.") == [
                "Lam Giang Airlines: sẽ hủy sáu chuyến bay."
            ])
    }
}
