import Testing

@testable import Documents

@Suite("What is said: how reports of sittings go on with whoever spoke")
struct SessionSpeakersTests {
    /// Within a report about something else.
    private func lines(_ text: String) -> [String] { Said.lines("Bà Trần Thị Lan dự họp.\n\n" + text) }

    @Test(
        "What somebody did first hid what he said",
        arguments: [
            "tiếp thu các ý kiến của cử tri; đồng thời cho biết", "chủ trì cuộc họp, khẳng định",
            "đã giải đáp các thắc mắc và khẳng định", "thăm hỏi gia đình nạn nhân và cho biết",
            "giải thích cho bà con, đồng thời khẳng định", "đã kết luận hội nghị, khẳng định",
            "đã trả lời bà con và khẳng định", "đã lên tiếng; đồng thời cho biết",
            "bày tỏ vui mừng; đồng thời cho biết",
            "phân tích, làm rõ và nhấn mạnh",
        ])
    func secondVerb(words: String) {
        #expect(
            lines("Ông Lê Văn Tấn \(words) chính sách mới sẽ có lợi cho dân.")
                == ["Lê Văn Tấn: chính sách mới sẽ có lợi cho dân."])
    }

    @Test("Two praises and congratulations behind them said nothing")
    func praises() {
        #expect(
            lines("Bí thư Tỉnh ủy Lê Văn Tấn đã biểu dương, ghi nhận và chúc mừng những kết quả mà xã đã đạt được.")
                == ["Lê Văn Tấn: những kết quả mà xã đã đạt được."])
    }

    @Test("A noun behind a comma is no second verb")
    func noun() {
        #expect(
            lines("Ông Lê Văn Tấn đã trả lời và làm rõ những ý kiến, kiến nghị, tâm tư của các đoàn viên trong tỉnh.")
                .allSatisfy { !$0.hasPrefix("Lê Văn Tấn: tâm tư") })
    }

    @Test(
        "A name and a colon behind what somebody answers were no speaker's",
        arguments: ["Trả lời chất vấn, Giám đốc Sở Giao thông Lê Văn Tấn", "Về nội dung này, ông Lê Văn Tấn"])
    func colonAlone(opening: String) {
        #expect(
            lines("\(opening): Đường sẽ được sửa trong năm nay. Vốn đã được bố trí.")
                == ["Lê Văn Tấn: Đường sẽ được sửa trong năm nay. Vốn đã được bố trí."])
    }

    @Test(
        "An office ran on into what its holder does",
        arguments: [
            "trao quà cho các hộ nghèo", "tham dự lễ khai giảng", "thăm hỏi các gia đình", "kiểm tra đê kè",
            "tiếp công dân", "dâng hương tại nghĩa trang", "và các đại biểu thăm làng",
        ])
    func officeAndDeed(deed: String) {
        #expect(
            Said.role(
                """
                Đồng chí Nguyễn Thế Tấn, Phó Chủ tịch UBND tỉnh Hòa Lâm \(deed).

                Đồng chí Nguyễn Thế Tấn đề nghị các cơ quan chức năng tăng cường kiểm tra đê.
                """) == "Phó Chủ tịch UBND tỉnh Hòa Lâm")
    }

    @Test(
        "What somebody is, or where from, was too much between name and verb without a comma",
        arguments: [
            "Ông Lê Văn Tấn đại diện cha mẹ học sinh", "Ông Lê Văn Tấn trưởng thôn 3",
            "Cử tri Lê Văn Tấn thôn 3 xã An Tây",
        ])
    func withoutComma(subject: String) {
        #expect(
            lines("\(subject) cho biết đường liên thôn đã hỏng nhiều năm.")
                == ["Lê Văn Tấn: đường liên thôn đã hỏng nhiều năm."])
    }

    @Test(
        "A comma was missing before the one who takes the floor",
        arguments: [
            "Kết thúc hội nghị đồng chí Lê Văn Tấn", "Cũng tại buổi làm việc Chủ tịch UBND huyện Lê Văn Tấn",
            "Qua kiểm tra ông Lê Văn Tấn", "Đồng thời ông Lê Văn Tấn", "Về phía huyện Ia Pa ông Lê Văn Tấn",
            "Thay mặt lãnh đạo huyện đồng chí Lê Văn Tấn",
        ])
    func missingComma(opening: String) {
        #expect(
            lines("\(opening) yêu cầu các xã sửa đường trong năm nay.")
                == ["Lê Văn Tấn: các xã sửa đường trong năm nay."])
    }

    @Test(
        "Bodies of every sitting said nothing",
        arguments: [
            "Cơ quan thẩm tra", "Cơ quan chủ trì soạn thảo", "Ban soạn thảo", "Tổ đại biểu số 5 HĐND tỉnh", "Tỉnh đoàn",
        ])
    func bodies(body: String) {
        #expect(
            lines("\(body) đề nghị các đơn vị rà soát lại toàn bộ hồ sơ trong tháng này.")
                == ["\(body): các đơn vị rà soát lại toàn bộ hồ sơ trong tháng này."])
    }

    @Test(
        "An office whose body comes back in letters, or whose letters come back in words, was nobody's",
        arguments: [
            ("Giám đốc Sở Giáo dục và Đào tạo TP.HCM", "Giám đốc Sở GD-ĐT"),
            ("Giám đốc Sở Giáo dục và Đào tạo TP.HCM", "Giám đốc Sở GD&ĐT TP.HCM"),
            ("Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn", "Bộ trưởng Bộ NN&PTNT"),
            ("Giám đốc Sở GD-ĐT TP.HCM", "Giám đốc Sở Giáo dục và Đào tạo"),
            ("Giám đốc Sở Giao thông vận tải", "Giám đốc Sở GTVT"),
        ])
    func letters(office: String, short: String) {
        #expect(
            Said.speakers(
                """
                \(office) Lê Minh Hòa đề nghị các trường rà soát lại hồ sơ.

                \(short) cho rằng việc ban hành nghị quyết mới là cần thiết.
                """) == ["Lê Minh Hòa", "Lê Minh Hòa"])
    }

    @Test("Letters of another body are another's")
    func otherLetters() {
        #expect(
            Said.speakers(
                """
                Giám đốc Sở Giáo dục và Đào tạo Lê Minh Hòa đề nghị các trường rà soát lại hồ sơ.

                Giám đốc Sở GTVT cho rằng việc ban hành nghị quyết mới là cần thiết.
                """) == ["Lê Minh Hòa"])
    }

    @Test(
        "A deputy called by the seat was nobody",
        arguments: ["Đại biểu đoàn Quảng Nam", "Đại biểu tỉnh Quảng Nam", "ĐBQH này"]
    )
    func seat(call: String) {
        #expect(
            Said.speakers(
                """
                Đại biểu Lê Thị Hòa (Đoàn ĐBQH tỉnh Quảng Nam) đề nghị rà soát lại dự thảo.

                \(call) cho rằng việc ban hành nghị quyết mới là cần thiết.
                """) == ["Lê Thị Hòa", "Lê Thị Hòa"])
    }

    @Test("A delegation between commas was taken for a person")
    func delegation() {
        #expect(
            lines("Đại biểu Trần Đức Thiệu, Đoàn Lâm Đồng, đề nghị bổ sung quy định về trách nhiệm.")
                == ["Trần Đức Thiệu: bổ sung quy định về trách nhiệm."])
        #expect(
            lines("Các đại biểu Lê Văn Tấn (Quảng Nam), Phan Văn Hòa (Hà Nội) cho rằng nghị quyết mới là cần thiết.")
                .isEmpty)
    }

    @Test(
        "Words of time behind a verb of saying hid what was said",
        arguments: [
            "nói trước đây bệnh viện đã thiếu thuốc", "chia sẻ khi dịch bùng phát, bệnh viện đã thiếu thuốc",
            "cho biết với số vốn ấy bệnh viện chỉ mua được ít thuốc",
        ])
    func opened(words: String) { #expect(lines("Ông Lê Văn Tấn \(words).").count == 1) }

    @Test(
        "When and where somebody speaks is not what he says",
        arguments: ["nói tại hội nghị đã diễn ra sáng qua", "chia sẻ khi được hỏi về chuyện này, rồi đã vội ra về"])
    func circumstance(words: String) { #expect(lines("Ông Lê Văn Tấn \(words).").isEmpty) }

    @Test(
        "Names of the highlands were taken for the province's",
        arguments: ["Kpă Sang", "Ksor Hòa", "Siu Hương", "Tráng Thị Xuân"])
    func highlands(name: String) {
        let text = "Phó Chủ tịch UBND tỉnh \(name) nhấn mạnh: Vấn đề nông nghiệp luôn được chú trọng."
        #expect(Said.speakers(text) == [name])
        #expect(Said.role(text) == "Phó Chủ tịch UBND tỉnh")
    }

    @Test("Two single marks close a quotation")
    func singleMarks() {
        #expect(
            Said.lines(
                """
                Đại tá Lê Văn Tấn, Phó Giám đốc Công an tỉnh, có mặt.

                “Hiện trường còn phải tiếp tục điều tra làm rõ. Chúng tôi vẫn đang truy bắt hung thủ’’ - Đại tá Tấn nói.
                """) == [
                    "Lê Văn Tấn: Hiện trường còn phải tiếp tục điều tra làm rõ. Chúng tôi vẫn đang truy bắt hung thủ"
                ])
    }

    @Test("Letters are nobody's name")
    func initials() {
        #expect(
            Said.lines(
                "Một năm nhìn lại\n\n\"Hội nhập không phải là phương thuốc thần\", ông WTO tái khẳng định.\n\nHết."
            )
            .isEmpty)
    }

    @Test(
        "A delegation behind the name, with a comma before it and none behind it, took the deputy's words",
        arguments: ["Đoàn ĐBQH tỉnh Lâm Đồng", "Đoàn Lâm Đồng"])
    func openDelegation(delegation: String) {
        #expect(
            lines(
                "Phát biểu tranh luận, đại biểu Quốc hội Khuất Quang Tiễn, \(delegation) cho rằng cần làm rõ Điều 9 của luật."
            )
                == ["Khuất Quang Tiễn: cần làm rõ Điều 9 của luật."])
    }

    @Test(
        "Whoever heads a branch was nobody where the ministry's name goes on",
        arguments: ["Tư lệnh ngành nông nghiệp", "Người đứng đầu ngành nông nghiệp"])
    func headOfBranch(call: String) {
        #expect(
            Said.speakers(
                """
                Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê Minh Hòa đề nghị các xã rà soát lại hồ sơ.

                \(call) cho rằng việc ban hành nghị quyết mới là cần thiết.
                """) == ["Lê Minh Hòa", "Lê Minh Hòa"])
    }

    @Test(
        "A name of two syllables behind a body that ends as a place does",
        arguments: [
            "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn", "Giám đốc Sở Tài nguyên và Môi trường",
            "Thống đốc Ngân hàng Nhà nước",
        ])
    func shortName(office: String) {
        let text = "\(office) Lê Hoài cho biết việc giải ngân năm nay còn chậm."
        #expect(Said.speakers(text) == ["Lê Hoài"])
        #expect(Said.role(text) == office)
    }
}
