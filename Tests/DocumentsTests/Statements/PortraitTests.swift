import Testing

@testable import Documents

@Suite("Who speaks: portraits and scenes")
struct PortraitTests {
    @Test("A pronoun in a portrait was nobody's because of people named only further on")
    func pronounBeforeOthers() {
        let text = """
            Tên đầy đủ của chị là Nguyễn Thị Thu Sen. Chị cười hiền: “Mệt nhưng vui, cả làng mừng”.

            Nhiều lần người thân khuyên về đất liền. Hai lần có quyết định điều chuyển. Cả hai lần đều thôi. “Về thì ai lo cho bà con ở đây”, chị nói.

            Bác sĩ Trần Minh Đức, giám đốc trung tâm, cho rằng đảo cần thêm người.
            """
        #expect(
            Said.lines(text) == [
                "Nguyễn Thị Thu Sen: Mệt nhưng vui, cả làng mừng", "Nguyễn Thị Thu Sen: Về thì ai lo cho bà con ở đây",
                "Trần Minh Đức: đảo cần thêm người.",
            ])
    }

    @Test("Someone named before, whom the pronoun may mean as well, did not leave it in doubt")
    func pronounBehindOthers() {
        let text = """
            Bác sĩ Trần Minh Đức đón chúng tôi ở bến. Tên đầy đủ của chị là Nguyễn Thị Thu Sen. Chị cười hiền: “Mệt nhưng vui, cả làng mừng”.

            Nhiều lần người thân khuyên về đất liền. Hai lần có quyết định điều chuyển. Cả hai lần đều thôi. “Về thì ai lo cho bà con ở đây”, chị nói.
            """
        #expect(Said.lines(text) == ["Nguyễn Thị Thu Sen: Mệt nhưng vui, cả làng mừng"])
    }

    @Test(
        "What a quotation is about was given as words of their own",
        arguments: [
            "Chị Lê Thị Mai nhớ lại ngày đầu ra đảo:", "Chị Lê Thị Mai kể về những ngày chạy lũ:",
            "Chị Lê Thị Mai mô tả khoảnh khắc đó:",
        ])
    func topicOfQuotation(_ opening: String) {
        #expect(
            Said.lines("\(opening) “Tàu cập bến lúc trời tối, không điện, tôi bật khóc”.")
                == ["Lê Thị Mai: Tàu cập bến lúc trời tối, không điện, tôi bật khóc"])
    }

    @Test("What somebody is, told with an article, hid that the quotation is theirs")
    func apposition() {
        #expect(
            Said.lines(
                "Anh Hoàng Văn Sơn, một hành khách thoát nạn, vẫn chưa hết bàng hoàng: “Xe bỗng lạng qua lạng lại”.")
                == ["Hoàng Văn Sơn: Xe bỗng lạng qua lạng lại"])
    }

    @Test("Whoever heads the body at hand was not read between commas")
    func bodyAtHand() {
        #expect(
            Said.lines("Ông Lê Văn Sơn, giám đốc viện này, nói rằng các dư chấn có thể kéo dài nhiều tuần.")
                == ["Lê Văn Sơn: các dư chấn có thể kéo dài nhiều tuần."])
    }

    @Test("Words for somebody that no list has hid the name behind a quotation")
    func nounBehindQuotation() {
        #expect(
            Said.lines("“Mặt đất rung lắc dữ dội, tôi thấy nhiều vết nứt”, thợ đào giếng Lê Văn Sơn kể với phóng viên.")
                == ["Lê Văn Sơn: Mặt đất rung lắc dữ dội, tôi thấy nhiều vết nứt"])
    }

    @Test(
        "An accused who pleads without a conjunction pleaded nothing",
        arguments: ["mình chỉ làm theo chỉ đạo của cấp trên.", "chỉ làm theo chỉ đạo của cấp trên."])
    func pleading(_ words: String) {
        #expect(Said.lines("Bị cáo Đinh Thị Thu trình bày \(words)") == ["Đinh Thị Thu: \(words)"])
    }

    @Test("One known only by the name, and then by what she is, was nobody")
    func bareName() {
        #expect(
            Said.speakers(
                "Lâm Mỹ Lan từng nghỉ hát. Nữ ca sĩ tiết lộ sẽ trở lại vào mùa thu. Cô cho biết: “Tôi nhớ sân khấu”.")
                == ["Lâm Mỹ Lan", "Lâm Mỹ Lan"])
        #expect(
            Said.speakers("Lâm Mỹ Lan từng nghỉ hát cùng ca sĩ Vũ Hoài Thu. Nữ ca sĩ tiết lộ sẽ trở lại vào mùa thu.")
                == ["Vũ Hoài Thu"])
    }

    @Test("The owner of a firm was the firm, and his words the firm's")
    func owner() {
        #expect(
            Said.speakers(
                "Ông Trần Văn Bảy là giám đốc công ty. Ông chủ Tân Mỹ Phát gửi lời cảm ơn tòa. Ông bày tỏ lòng biết ơn người vợ đã già."
            )
                == ["Trần Văn Bảy"])
    }

    @Test("A teacher who is called so behind his degree was nobody")
    func teacher() {
        #expect(
            Said.speakers(
                "PGS.TS Lưu Hoài Vũ, giảng viên, đánh giá cao tinh thần của nhóm. Thầy cho rằng sản phẩm sẽ bán được.")
                == ["Lưu Hoài Vũ", "Lưu Hoài Vũ"])
    }

    @Test("The only deputy minister of a report was nobody when called by the ministry")
    func deputyMinister() {
        #expect(
            Said.speakers("Thứ trưởng Hoàng Hoài Sơn dự họp. Thứ trưởng Giáo dục và Đào tạo cho biết phụ cấp sẽ tăng.")
                == ["Hoàng Hoài Sơn"])
        #expect(
            Said.speakers(
                "Thứ trưởng Nội vụ Hoàng Hoài Sơn dự họp. Thứ trưởng Giáo dục và Đào tạo cho biết phụ cấp sẽ tăng."
            )
            .isEmpty)
    }
}
