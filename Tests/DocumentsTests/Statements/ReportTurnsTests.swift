import Testing

@testable import Documents

@Suite("Who speaks: turns of reports")
struct ReportTurnsTests {
    @Test(
        "What somebody is, between commas or dashes, does not hide who speaks",
        arguments: [
            "Ông Trần Đức Thiệu, một người dân sống gần đó, bức xúc: “Bụi mù cả ngày, không ai chịu nổi”.",
            "Anh Trần Đức Thiệu, 35 tuổi, công nhân khu công nghiệp Tân An, tâm sự: “Hai vợ chồng chỉ đủ tiền trọ”.",
            "Anh Trần Đức Thiệu, quê ở Bến Đông, làm công nhân đã mười năm, cho hay lương chỉ đủ tiền trọ.",
            "Anh Trần Đức Thiệu, bạn học của giám đốc, cho biết hai người thân nhau từ nhỏ.",
            "Bị hại, ông Trần Đức Thiệu, đề nghị tòa xử nghiêm.",
            "Con trai ông Tư - anh Trần Đức Thiệu - cho biết cha anh mất tích hai ngày.",
        ])
    func appositions(_ text: String) {
        #expect(Said.speakers(text) == ["Trần Đức Thiệu"])
    }

    @Test(
        "Sources need not be opened by `theo`",
        arguments: [
            "Vẫn lời ông Trần Đức Thiệu: “Không có chuyện giảm cho có”.",
            "Như lời ông Trần Đức Thiệu thì cả xóm trọ đều đã nghỉ việc.",
            "Dưới góc nhìn của chuyên gia Trần Đức Thiệu, giá điện tăng sẽ kéo theo giá hàng hóa tăng.",
            "Qua lời kể của ông Trần Đức Thiệu, làng đã có từ hai trăm năm trước.",
        ])
    func sources(_ text: String) {
        #expect(Said.speakers(text) == ["Trần Đức Thiệu"])
    }

    @Test("A body behind the source's office is no part of what was said")
    func bodyBehindSource() {
        #expect(
            Said.lines(
                "Theo bác sĩ Trần Đức Thiệu, Trưởng khoa Cấp cứu, Bệnh viện Lam Giang: “Bệnh nhân đã qua cơn nguy kịch”."
            ) == ["Trần Đức Thiệu: Bệnh nhân đã qua cơn nguy kịch"])
    }

    @Test("`bảo` before a comma says something, `nói như …` says how")
    func weakVerbs() {
        #expect(
            Said.lines("Bà Lê Hoài Thu bảo, nhà dột từ năm ngoái, mưa là phải thức trắng.")
                == ["Lê Hoài Thu: nhà dột từ năm ngoái, mưa là phải thức trắng."])
        #expect(
            Said.lines("Ông Trần Đức Thiệu nói như đinh đóng cột: “Tôi không nhận đồng nào”.")
                == ["Trần Đức Thiệu: Tôi không nhận đồng nào"])
        #expect(
            Said.lines("Ông Trần Đức Thiệu cho rằng giá bán như vậy là quá thấp.")
                == ["Trần Đức Thiệu: giá bán như vậy là quá thấp."])
        #expect(Said.lines("Ông Trần Đức Thiệu khẳng định quan điểm như vậy trong buổi họp báo chiều nay.").isEmpty)
    }

    @Test("Whoever stands in brackets behind a whole sentence in quotation marks says it")
    func brackets() {
        #expect(
            Said.speakers(
                "“Chúng tôi sẽ kiểm tra lại. Nếu sai sẽ xử lý nghiêm” (ông Trần Đức Thiệu - Chủ tịch UBND xã Tân An).")
                == ["Trần Đức Thiệu"])
        #expect(
            Said.speakers("“Trăng quê” (nhạc sĩ Trần Đức Thiệu) được chọn mở màn, theo ban tổ chức.").isEmpty)
    }

    @Test("Whom the reporter goes to is the one who speaks behind the comma")
    func meetings() {
        #expect(
            Said.speakers("Gặp ông Trần Đức Thiệu ở nhà riêng, ông nói: “Chuyện cũ tôi không nhớ nữa”.")
                == ["Trần Đức Thiệu"])
        #expect(
            Said.speakers("Hỏi ông Trần Đức Thiệu về chuyện này, ông cười: “Tôi già rồi, có gì đâu mà giấu”.")
                == ["Trần Đức Thiệu"])
        #expect(Said.speakers("Nhắc đến ông Trần Đức Thiệu, ông nói: “Chuyện cũ tôi không nhớ nữa”.").isEmpty)
    }

    @Test("Suspects speak by their given names and as `nghi phạm`, the dead and the victims do not")
    func suspects() {
        let held = "Ông Tám chứng kiến công an bắt giữ Trần Đức Thiệu (24 tuổi, trú xã Tân An). "
        #expect(
            Said.speakers(held + "Theo lời khai của Thiệu, số tiền trên đã được dùng để trả nợ.") == ["Trần Đức Thiệu"])
        #expect(
            Said.speakers(held + "Bước đầu, nghi phạm khai do thiếu tiền tiêu xài nên đã cướp tài sản.")
                == ["Trần Đức Thiệu"])
        #expect(Said.speakers(held + "Nạn nhân kể bị chặn đường lúc nửa đêm.").isEmpty)
        #expect(
            Said.speakers(
                "Ông Tám phát hiện thi thể Trần Đức Thiệu (24 tuổi). Nghi phạm khai nhận do ghen tuông nên đã ra tay."
            ).isEmpty)
    }

    @Test("Korean names go on behind a hyphen")
    func hyphens() {
        #expect(
            Said.speakers("Ông Kim Sung-ho, Giám đốc Samsil Việt Nam, cho biết nhà máy sẽ tuyển thêm 500 lao động.")
                == ["Kim Sung-ho"])
    }

    @Test(
        "Words of time and place at the beginning need no comma",
        arguments: [
            "Hôm qua ông Trần Đức Thiệu cho biết giá lúa đang tăng trở lại.",
            "Chiều 5/6 ông Trần Đức Thiệu cho biết giá lúa đang tăng trở lại.",
            "Bước đầu Trần Đức Thiệu khai nhận đã lấy xe của chị Thu.",
            "Tại cơ quan công an Trần Đức Thiệu khai nhận đã lấy xe của chị Thu.",
            "Tại cuộc họp báo chiều 5/6 Phó Chủ tịch UBND tỉnh Trần Đức Thiệu cho biết giá lúa đang tăng trở lại.",
        ])
    func openings(_ text: String) {
        #expect(Said.speakers(text) == ["Trần Đức Thiệu"])
    }

    @Test("`khi` before somebody makes a clause of another's sentence")
    func subordinate() {
        #expect(Said.lines("Hôm qua khi ông Trần Đức Thiệu yêu cầu báo cáo, các phòng đã nộp.").isEmpty)
    }

    @Test("`Ban` opens a body, `ban đầu` a time")
    func board() {
        #expect(
            Said.speakers("Ban quản lý đường sắt cho biết ông Trần Đức Thiệu đã nghỉ việc.")
                == ["Ban quản lý đường sắt"])
        #expect(Said.speakers("Ban đầu ông Trần Đức Thiệu nói xe mất phanh.") == ["Trần Đức Thiệu"])
    }

    @Test("Words of time and company open what was said where a clause follows")
    func stories() {
        #expect(
            Said.lines("Anh Trần Đức Thiệu khai cùng bạn đi dọc quốc lộ, thấy xe máy sơ hở là bẻ khóa.")
                == ["Trần Đức Thiệu: cùng bạn đi dọc quốc lộ, thấy xe máy sơ hở là bẻ khóa."])
        #expect(
            Said.lines("Anh Trần Đức Thiệu nói trong ba năm qua anh chưa được tăng lương.")
                == ["Trần Đức Thiệu: trong ba năm qua anh chưa được tăng lương."])
        #expect(Said.lines("Anh Trần Đức Thiệu nói trong tuần lễ thời trang vừa diễn ra.").isEmpty)
    }

    @Test("People are named again by what they are and how old they are")
    func ages() {
        #expect(
            Said.speakers(
                "HLV Trần Đức Thiệu nhận lỗi: “Tôi đã chọn sai đội hình”. Nhà cầm quân 48 tuổi nói thêm rằng cầu thủ xuống tinh thần."
            ) == ["Trần Đức Thiệu", "Trần Đức Thiệu"])
        #expect(
            Said.speakers(
                "Ông Trần Đức Thiệu khen Lê Văn Tú. HLV này cho biết Tú đã khỏe. Trung vệ 27 tuổi nói anh sẽ khác ở vòng sau."
            ).last != "Lê Văn Tú")
    }

    @Test("Names between dashes may be followed by weak verbs before a quotation")
    func dashes() {
        #expect(
            Said.speakers("HLV đội khách - ông Trần Đức Thiệu - hài lòng: “Một chiến thắng xứng đáng với chúng tôi”.")
                == ["Trần Đức Thiệu"])
        #expect(
            Said.lines("- Đường này mười năm không ai sửa - anh Trần Đức Thiệu, tài xế xe tải, nói với chúng tôi.")
                == ["Trần Đức Thiệu: Đường này mười năm không ai sửa"])
    }

    @Test("A street that somebody lives in does not speak")
    func streets() {
        #expect(
            Said.speakers(
                "Tương tự, anh Tám - quản lý một quán ăn trên đường Trần Đức Thiệu (Q. Bến Đông) - cho biết: “Đa số khách chỉ mua mang về”."
            ) != ["Trần Đức Thiệu"])
    }

    @Test("What somebody says between dashes ends at a question and where the writer goes on without one")
    func dashedTurns() {
        let text = """
            Con đường đau khổ

            Sáng nay trời mưa to, nhiều tuyến đường ngập sâu và xe cộ đi lại khó khăn.

            Ông Trần Đức Thiệu, Giám đốc Ban Quản lý dự án, lại nói khác:

            - Chúng tôi sửa liên tục, nhưng xe quá tải phá đường. Sửa chỗ này hư chỗ kia.

            - Vậy khi nào làm mới?

            - Phải chờ vốn trung ương.

            Hỏi Sở Giao thông, câu trả lời cũng tương tự.
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: - Chúng tôi sửa liên tục, nhưng xe quá tải phá đường. Sửa chỗ này hư chỗ kia.",
                "Trần Đức Thiệu: - Phải chờ vốn trung ương.",
            ])
    }

    @Test("What somebody says between a dash and his name is his from the dash on, however he says it")
    func dashedParagraph() {
        #expect(
            Said.lines("- Tôi hứa rồi. Ai còn sống phải đưa người nằm lại về - ông Trần Đức Thiệu nói chắc nịch.")
                == ["Trần Đức Thiệu: Tôi hứa rồi. Ai còn sống phải đưa người nằm lại về"])
        #expect(
            Said.lines("Ông Trần Đức Thiệu nói một cách chắc nịch: “Ai còn sống phải đưa người nằm lại về”.")
                == ["Trần Đức Thiệu: Ai còn sống phải đưa người nằm lại về"])
    }

    @Test("`Ông bảo` states what a clause follows, and orders what a person follows")
    func told() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu bảo lúc ấy ai cũng muốn ra trận.")
                == ["Trần Đức Thiệu: lúc ấy ai cũng muốn ra trận."])
        #expect(Said.lines("Ông Trần Đức Thiệu bảo con đi chợ mua thức ăn.").isEmpty)
    }

    @Test("A voice behind a quotation is the speaker's")
    func voices() {
        #expect(
            Said.speakers("Ông Trần Đức Thiệu lặng đi. “Đại đội tôi 80 người, về còn 11”, giọng ông trầm xuống.")
                == ["Trần Đức Thiệu"])
    }

    @Test("Who is opposed behind a semicolon says the rest")
    func opposed() {
        #expect(
            Said.speakers(
                "Ông Trần Đức Thiệu xin lỗi người dân vì sự cố; còn bà Lê Hoài Thu mong được hưởng án treo để nuôi con nhỏ."
            )
                == ["Trần Đức Thiệu", "Lê Hoài Thu"])
    }

    @Test("Readers who ask end the answer before them")
    func readers() {
        let text = """
            Giao lưu trực tuyến: Chọn nghề cho con

            Sáng 10/4, Báo Lam Giang tổ chức giao lưu trực tuyến với TS Trần Đức Thiệu và bà Lê Hoài Thu.

            Bạn đọc Minh Hà (TP Lam Giang): Con tôi thích vẽ, tôi lo cháu thất nghiệp.

            TS Trần Đức Thiệu: Chị đừng lo quá. Ngành thiết kế đang thiếu người.

            Bạn đọc ở Bến Đông hỏi: Trường nghề có nên học không?

            Bà Lê Hoài Thu: Rất nên. 90% học viên có việc sau sáu tháng.

            Thu Bích (21 tuổi): Em muốn bỏ đại học để học nghề có được không ạ?

            TS Trần Đức Thiệu: Em nên bảo lưu một năm rồi quyết định.
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Chị đừng lo quá. Ngành thiết kế đang thiếu người.",
                "Lê Hoài Thu: Rất nên. 90% học viên có việc sau sáu tháng.",
                "Trần Đức Thiệu: Em nên bảo lưu một năm rồi quyết định.",
            ])
    }

    @Test("The writer's paragraph behind a label with one quotation was part of it")
    func quotedTurn() {
        let text = """
            Theo ông Lê Văn Tấn, Giám đốc Sở Y tế, dịch đã lui.

            Ông Tấn: “Mọi người phải cùng nhau giữ gìn vệ sinh”.

            Nhà trường có 32 lớp với hơn 1.200 học sinh.

            Bà Trần Thị Lan, hiệu trưởng, thừa nhận nhiều lớp còn chật.

            Đây là năm thứ ba trường học hai ca.
            """
        #expect(
            Said.lines(text) == [
                "Lê Văn Tấn: dịch đã lui.", "Lê Văn Tấn: Mọi người phải cùng nhau giữ gìn vệ sinh",
                "Trần Thị Lan: nhiều lớp còn chật.",
            ])
    }
}
