import Testing

@testable import Documents

@Suite("Who speaks: names as they are made abroad")
struct ForeignNamePartsTests {
    private func lines(_ sentence: String) -> [String] {
        Said.lines("\(sentence)\n\nBà Trần Thị Lan dự.")
    }

    @Test(
        "A small word, a hyphen or an initial within a foreign name ended it",
        arguments: [
            "Ahmed al-Sayed", "Abdullah bin Sauden", "Jean-Claude Dupin", "Maria van der Berg", "John R. Hanson",
        ])
    func joinedNames(_ name: String) {
        for sentence in [
            "Tổng thống Mỹ \(name) cho biết các bên sẽ đàm phán.", "Ông \(name) cho biết các bên sẽ đàm phán.",
            "\(name) cho biết các bên sẽ đàm phán.", "Giám đốc FBI \(name) cho biết các bên sẽ đàm phán.",
            "Theo \(name), giám đốc Viện Kinh tế, các bên sẽ đàm phán.",
        ] {
            #expect(lines(sentence) == ["\(name): các bên sẽ đàm phán."], "\(sentence)")
        }
    }

    @Test(
        "A place, a firm or a seat of power before a foreign name was taken for its first word",
        arguments: [
            "Nhà lãnh đạo Chechnya", "Người phát ngôn Điện Kremlin", "Phát ngôn viên Nhà Trắng",
            "Giám đốc điều hành Facebook",
            "Cảnh sát trưởng hạt Orange", "Giáo sư Đại học Harvard", "Thủ lĩnh phe đối lập",
        ])
    func placeBeforeName(_ office: String) {
        let sentence = "\(office) Ivan Petrov cho biết các bên sẽ đàm phán."
        #expect(lines(sentence) == ["Ivan Petrov: các bên sẽ đàm phán."])
        #expect(Said.role("\(sentence)\n\nBà Trần Thị Lan dự.") == office)
    }

    @Test("A place of which nobody has heard was taken for a name though the report says that it is a place")
    func placeOfDocument() {
        #expect(
            lines(
                "Các vụ tấn công xảy ra ở Zaransk.\n\nBộ trưởng Thông tin Zaransk Ivan Petrov cho biết tình hình đã yên."
            )
                == ["Ivan Petrov: tình hình đã yên."])
    }

    @Test(
        "Nobody spoke where only the words behind a foreign name tell that somebody bears it",
        arguments: [
            "34 tuổi", "một du khách Anh", "một chuyên gia ở Bến Đông", "mẹ của nạn nhân",
            "người sáng lập tổ chức Hải Âu",
            "nhà lãnh đạo của liên bang",
        ])
    func described(_ words: String) {
        #expect(lines("\"Tôi rất lo\", Anna Hanson, \(words), nói.") == ["Anna Hanson: Tôi rất lo"])
        #expect(lines("Anna Hanson, \(words), cho biết mọi người đã về.") == ["Anna Hanson: mọi người đã về."])
    }

    @Test("Where and to whom a foreigner speaks hid the verb")
    func channels() {
        for channel in ["trên Twitter", "với hãng tin AFP", "với báo giới tại Brussels", "trong một cuộc phỏng vấn"] {
            #expect(
                lines("Tổng thống Mỹ Peter Hanson \(channel) tuyên bố các bên sẽ đàm phán.")
                    == ["Peter Hanson: các bên sẽ đàm phán."], "\(channel)")
        }
    }

    @Test("A foreigner was not known again by the first word of the name")
    func firstWord() {
        #expect(
            lines("Theo ông Kanazawa Hirokashi, khu vực này thường bị ngập.\n\nÔng Kanazawa cho biết hầm đã xây xong.")
                == ["Kanazawa Hirokashi: khu vực này thường bị ngập.", "Kanazawa Hirokashi: hầm đã xây xong."])
    }

    @Test("A calling with its field before a foreign name was not read")
    func field() {
        #expect(
            lines("\"Cô ấy không biết mình mang thai đôi\", bác sĩ phụ khoa Sheila Hanson nói.")
                == ["Sheila Hanson: Cô ấy không biết mình mang thai đôi"])
    }

    @Test("Somebody who stands for a country lent his words to its president")
    func representative() {
        #expect(
            lines(
                "Tổng thống Mỹ Donald Hanson ký lệnh.\n\nMột đại diện của Mỹ cho rằng: \"Lệnh cấm gây đứt gãy nguồn cung\"."
            )
                == [])
    }

    @Test("Signals were taken for news, and what leads to something for a quotation")
    func nouns() {
        #expect(lines("Trung tâm kiểm tra thông tin tín hiệu có 62 người, đa số là công nhân.") == [])
        #expect(
            lines("Theo hãng tin Reuters, lệnh dừng nhập phế liệu dẫn tới nguy cơ ngành tái chế hỗn loạn.")
                == ["Reuters: lệnh dừng nhập phế liệu dẫn tới nguy cơ ngành tái chế hỗn loạn."])
    }

    @Test("What somebody wrote behind a quotation was nobody's where only the last name is there")
    func wrote() {
        #expect(
            lines("Tổng thống Mỹ Peter Hanson đến hiện trường.\n\n\"Chúng ta sẽ thắng\", Hanson viết.")
                == ["Peter Hanson: Chúng ta sẽ thắng"])
    }

    @Test("A paper was given the office of the spokesman whom it quotes")
    func paper() {
        #expect(
            !lines("Theo Al Zahira, phát ngôn viên quân đội Syria cho biết quân đội đã vào thành phố.")
                .contains { $0.hasPrefix("Al Zahira") && $0.contains("phát ngôn viên") })
        #expect(
            Said.role(
                "Theo Al Zahira, phát ngôn viên quân đội Syria cho biết quân đội đã vào thành phố.\n\nBà Trần Thị Lan dự."
            )
                != "phát ngôn viên quân đội Syria")
    }
}

@Suite("Who speaks: papers and stations that report")
struct PressNewsTests {
    private func lines(_ text: String) -> [String] { Said.lines("\(text)\n\nBà Trần Thị Lan dự.") }

    @Test("A paper whose name has small words was cut or nobody")
    func names() {
        #expect(
            lines("Trước đó, báo Công an nhân dân đưa tin, khuya ngày 26/1 đã xảy ra hỗn chiến.")
                == ["báo Công an nhân dân: khuya ngày 26/1 đã xảy ra hỗn chiến."])
        #expect(
            lines("Báo Hà Nội mới đưa tin, khuya ngày 26/1 đã xảy ra hỗn chiến.")
                == ["Báo Hà Nội mới: khuya ngày 26/1 đã xảy ra hỗn chiến."])
    }

    @Test("What a paper has in its news was nobody's")
    func news() {
        #expect(
            lines("Báo Bưu Điện đưa tin các luật sư yêu cầu tịch thu tài sản.")
                == ["Báo Bưu Điện: các luật sư yêu cầu tịch thu tài sản."])
        #expect(
            lines("Hãng tin Reuters ngày 3-4 phân tích rằng giá vàng sẽ tăng.") == ["Reuters: giá vàng sẽ tăng."])
    }

    @Test("A station was given the words of the one whom it reports")
    func station() {
        #expect(
            lines("Theo Đài Sông Lam, ông Phan Văn Tý khẳng định sẽ làm mọi cách.")
                == ["Phan Văn Tý: sẽ làm mọi cách."])
    }

    @Test("The year of a report was taken for a part of the body's name")
    func year() {
        #expect(
            lines("Theo báo cáo của Sở Y tế năm 2017, có sự bùng nổ số trẻ em.") == [
                "Sở Y tế: có sự bùng nổ số trẻ em."
            ])
        #expect(
            lines("Theo báo cáo của Sở Y tế (SYT) năm 2017, có sự bùng nổ số trẻ em.")
                == ["Sở Y tế: có sự bùng nổ số trẻ em."])
    }

    @Test("A foreigner of one name, or told by what no list has, was nobody, and so was the later mention")
    func apposed() {
        #expect(
            lines("James Mannor, tác giả của nhiều cuốn sách, cho rằng họ không thích xu hướng này.")
                == ["James Mannor: họ không thích xu hướng này."])
        #expect(
            lines(
                """
                Alang, người hướng dẫn hành khách bắt taxi, cho biết ông không có ấn tượng gì.

                "Tôi cảm thấy cực kỳ áp lực", Alang nói.
                """) == ["Alang: ông không có ấn tượng gì.", "Alang: Tôi cảm thấy cực kỳ áp lực"])
    }
}
