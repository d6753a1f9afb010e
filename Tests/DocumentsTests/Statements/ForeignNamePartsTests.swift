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
