import Testing

@testable import Documents

@Suite("Who speaks: foreign names behind an office, and bodies at hand")
struct ForeignOfficeTests {
    @Test(
        "A foreign name behind an office and small words was not read",
        arguments: [
            "Theo giám đốc trung tâm Robert Hanson, giá thuốc sẽ giảm.",
            "Theo giám đốc của trung tâm này Robert Hanson, giá thuốc sẽ giảm.",
            "Theo giám đốc của trung tâm này, ông Robert Hanson, giá thuốc sẽ giảm.",
            "Giám đốc trung tâm Robert Hanson cho biết giá thuốc sẽ giảm.",
            "Giám đốc khu vực của Tổ chức Y tế Thế giới Robert Hanson nói rằng giá thuốc sẽ giảm.",
            "Phó chủ tịch phụ trách kỹ thuật Robert Hanson cho biết giá thuốc sẽ giảm.",
        ])
    func foreignNames(_ sentence: String) {
        #expect(Said.lines("\(sentence) Bà Trần Thị Lan dự.") == ["Robert Hanson: giá thuốc sẽ giảm."])
    }

    @Test(
        "A firm or club that an office is of was taken for a name",
        arguments: [
            "Theo giám đốc công ty Hanson Motors, giá xe sẽ giảm. Bà Trần Thị Lan dự.",
            "Giám đốc tập đoàn Robert Hanson cho biết giá xe sẽ giảm. Bà Trần Thị Lan dự.",
            "Tổng giám đốc Hanson Electronics cho biết giá xe sẽ giảm. Bà Trần Thị Lan dự.",
            "Chủ tịch thành phố New Hanson cho biết giá xe sẽ giảm. Bà Trần Thị Lan dự.",
        ])
    func firms(_ sentence: String) {
        #expect(Said.lines(sentence).isEmpty)
    }

    @Test("Whoever heads a body at hand was taken for the one named last")
    func bodyAtHand() {
        #expect(
            Said.lines("Bà Trần Thị Lan dự hội nghị. Theo giám đốc của trung tâm này, giá thuốc sẽ giảm.").isEmpty)
        #expect(
            Said.lines("Ông Lê Văn An đến muộn. Giám đốc công ty này cho biết giá thuốc sẽ giảm.").isEmpty)
    }

    @Test("The later mention by the last name of a foreigner got the short name for a speaker")
    func laterMention() {
        #expect(
            Said.lines("Theo giám đốc trung tâm Robert Hanson, giá sẽ giảm. “Chúng tôi sẵn sàng”, ông Hanson nói.")
                == ["Robert Hanson: giá sẽ giảm.", "Robert Hanson: Chúng tôi sẵn sàng"])
    }
}

@Suite("Who speaks: bodies with two verbs in their names")
struct PairedBodyTests {
    @Test(
        "A body's name broke off at the comma within it",
        arguments: ["Cục Quản lý khám, chữa bệnh", "Ban Chỉ đạo phòng, chống tham nhũng"])
    func commas(_ body: String) {
        #expect(
            Said.lines("\(body) cho biết hồ sơ đã đủ. Bà Trần Thị Lan dự.") == ["\(body): hồ sơ đã đủ."])
    }

    @Test("The role of whoever heads such a body broke off, too")
    func roles() {
        let role = Said.role("Ông Lê Văn An - Cục trưởng Cục Quản lý khám, chữa bệnh - cho biết hồ sơ đã đủ.")
        #expect(role == "Cục trưởng Cục Quản lý khám, chữa bệnh")
    }

    @Test("A body that is called by its forecasts, with a capital, said nothing")
    func forecasts() {
        #expect(
            Said.lines("Trung tâm Dự báo khí tượng thủy văn quốc gia cho biết đêm 23 có mưa. Bà Trần Thị Lan dự.")
                == ["Trung tâm Dự báo khí tượng thủy văn quốc gia: đêm 23 có mưa."])
    }
}

@Suite("Who speaks: what somebody is, without a comma before the verb")
struct UnclosedAppositionTests {
    @Test(
        "Someone with an apposition that no comma closes said nothing",
        arguments: [
            "Tiến sĩ Lê Xuân Hòa, người có hơn 30 năm nghiên cứu về giao thông đô thị Lam Giang cho rằng, việc cấm xe là không khả thi.",
            "Ông Lê Xuân Hòa, chuyên gia về giao thông cho rằng việc cấm xe là không khả thi.",
        ])
    func unclosed(_ sentence: String) {
        #expect(Said.lines("\(sentence) Bà Trần Thị Lan dự.") == ["Lê Xuân Hòa: việc cấm xe là không khả thi."])
    }

    @Test("People behind a comma speak for themselves")
    func people() {
        #expect(Said.lines("Khi gặp ông Lê Xuân Hòa, người dân cho rằng giá sẽ giảm.").isEmpty)
    }
}

@Suite("What is said: where it ends and what is none")
struct TopicAndDotsTests {
    @Test("A statement ended at the dots before a quotation that goes on with it")
    func dots() {
        #expect(
            Said.lines("Ông Lê Văn Khôi cho rằng thông báo đã có thêm câu... “và những loại máy khác”, như vậy là đủ.")
                == ["Lê Văn Khôi: thông báo đã có thêm câu... “và những loại máy khác”, như vậy là đủ."])
    }

    @Test("A quotation with a capital behind dots begins a sentence")
    func sentenceBehindDots() {
        #expect(
            Said.lines("Ông Lê Văn Khôi cho biết giá còn tăng... “Tôi rất lo”, bà Trần Thị Lan nói.")
                == ["Lê Văn Khôi: giá còn tăng...", "Trần Thị Lan: Tôi rất lo"])
    }

    @Test(
        "What somebody touched on was kept as said, however long",
        arguments: [
            "đề cập đến những khó khăn của các phường",
            "đề cập đến việc xử lý vi phạm của ông Trần Văn Cang tại cuộc tiếp xúc cử tri ở phường Hồ Sen hôm qua",
        ])
    func topics(_ words: String) {
        #expect(Said.lines("Ông Lê Văn Khôi \(words).").isEmpty)
    }

    @Test("What somebody describes is said")
    func described() {
        #expect(Said.lines("Ông Lê Văn Khôi mô tả rằng họ đều khỏe mạnh.") == ["Lê Văn Khôi: họ đều khỏe mạnh."])
    }
}
