import Testing

@testable import Documents

@Suite("A speech printed whole is its speaker's from the address to the thanks")
struct PrintedSpeechTests {
    /// Whose the document is, as what, and the first and last words of the speech.
    private func whose(_ text: String) -> (name: String, role: String?, from: String, to: String)? {
        let structure = DocumentStructure(SampleText.plain(text))
        let description = DocumentDescription.read(structure)
        let found = DocumentStatements.read(structure, type: description.type, author: description.author)
        guard let author = found.author, let opening = found.opening else { return nil }
        let speech = SampleText.slice(text, opening..<(found.ending ?? text.utf8.count))
        let words = speech.split(whereSeparator: \.isWhitespace)
        return (
            found.speakers[author].name, found.speakers[author].roles.first,
            words.prefix(3).joined(separator: " "), words.suffix(2).joined(separator: " ")
        )
    }

    private let body = """
        Kính thưa các đồng chí,

        Năm qua, thành phố đã giải quyết bốn mươi hai vụ việc tồn đọng. Tôi biểu dương các đồng chí đã làm được việc ấy.

        Vẫn còn nơi đùn đẩy lên cấp trên. Chúng ta phải chấm dứt việc này.

        Xin trân trọng cảm ơn các đồng chí.
        """

    @Test("a paper that prints a speech says whose it is above it, and goes on with its own words below it")
    func press() throws {
        let found = try #require(
            whose(
                """
                Không để việc dồn lên cấp trên

                (LGO) - Sáng 14-10, đồng chí Trần Đức Thiệu, Bí thư Thành ủy, đã phát biểu bế mạc hội nghị. Báo Lam Giang trân \
                trọng giới thiệu bài phát biểu.

                \(body)

                Ban Tuyên giáo sẽ phát hành bài phát biểu tới các chi bộ trong tháng này.
                """))
        #expect(found.name == "Trần Đức Thiệu" && found.role == "Bí thư Thành ủy")
        #expect(found.from == "Kính thưa các" && found.to == "đồng chí.")
    }

    @Test(
        "the occasion may stand between a speech and whose it is, and a conclusion is a speech",
        arguments: [
            "Sau đây là toàn văn bài phát biểu bế mạc Kỳ họp thứ 2 HĐND tỉnh khóa X, nhiệm kỳ 2021-2026, của Chủ tịch HĐND tỉnh Trần Đức Thiệu.",
            "Báo Lam Giang trân trọng giới thiệu toàn văn kết luận của đồng chí Trần Đức Thiệu, Bí thư Thành ủy tại hội nghị.",
        ])
    func occasion(announcement: String) throws {
        let found = try #require(whose("Kỳ họp đã bế mạc\n\n\(announcement)\n\n\(body)"))
        #expect(found.name == "Trần Đức Thiệu" && found.from == "Kính thưa các")
    }

    @Test("an announcement is enough where nobody is addressed")
    func announcement() throws {
        let found = try #require(
            whose(
                """
                Chín việc cần làm ngay

                (LGO) - Sáng 30-6, Ban Thường vụ Thành ủy họp. Đồng chí Trần Đức Thiệu, Bí thư Thành ủy, chủ trì và phát biểu.

                Báo Lam Giang trân trọng đăng toàn văn phát biểu của đồng chí:

                Qua các ý kiến, tôi thấy các đồng chí đã nhìn thẳng vào việc đùn đẩy trách nhiệm ở các sở.

                Chúng ta làm ngay chín việc sau đây trong quý ba.
                """))
        #expect(found.name == "Trần Đức Thiệu" && found.from == "Qua các ý")
    }

    @Test(
        "a title tells whose the speech is, in small letters and in capitals",
        arguments: [
            "Phát biểu của đồng chí Trần Đức Thiệu, Bí thư Thành ủy tại Hội nghị tổng kết công tác nội chính",
            "Toàn văn bài phát biểu của Bí thư Thành ủy Trần Đức Thiệu tại Hội nghị tổng kết công tác nội chính",
            "BÀI PHÁT BIỂU\ncủa đồng chí Trần Đức Thiệu, Bí thư Thành ủy\ntại Hội nghị tổng kết công tác nội chính",
            "PHÁT BIỂU CHỈ ĐẠO CỦA ĐỒNG CHÍ TRẦN ĐỨC THIỆU\nBÍ THƯ THÀNH ỦY TẠI HỘI NGHỊ TỔNG KẾT CÔNG TÁC NỘI CHÍNH",
            "DIỄN VĂN BẾ MẠC HỘI NGHỊ\nCỦA ĐỒNG CHÍ TRẦN ĐỨC THIỆU, BÍ THƯ THÀNH ỦY",
        ])
    func titled(title: String) throws {
        let found = try #require(whose("\(title)\n\n\(body)"))
        #expect(found.name == "Trần Đức Thiệu" && found.role == "Bí thư Thành ủy")
        #expect(found.to == "đồng chí.")
    }

    @Test("a paper read at a seminar is its author's, whose role does not reach to the seminar")
    func paper() throws {
        let found = try #require(
            whose(
                """
                THAM LUẬN
                Của đồng chí Phạm Gia Hưng, Giám đốc Sở Nội vụ
                Tại Hội thảo “Cán bộ né tránh, đùn đẩy trách nhiệm: thực trạng và giải pháp”

                Kính thưa hội thảo!

                Sở Nội vụ xin báo cáo một số kết quả kiểm tra công vụ trong năm 2023 ở các phường của thành phố ta.
                """))
        #expect(found.name == "Phạm Gia Hưng" && found.role == "Giám đốc Sở Nội vụ")
        #expect(found.from == "Sở Nội vụ")
    }

    @Test("a report that quotes an address is no speech, and neither is one that names two who spoke")
    func reports() {
        #expect(
            whose(
                """
                Phát biểu tại Quốc hội, đại biểu Kiều Thị Loan đề nghị làm rõ trách nhiệm

                Chiều 2-11, đại biểu Kiều Thị Loan (Lam Giang) phát biểu, đề nghị làm rõ trách nhiệm của người đứng đầu.

                “Thưa Quốc hội, tôi thấy cử tri rất bức xúc về việc đùn đẩy”, bà Loan nói.
                """) == nil)
        #expect(
            whose(
                """
                Hai bài phát biểu tại lễ khai giảng

                Bí thư Thành ủy Trần Đức Thiệu và Giám đốc Sở Giáo dục Lê Thu Hà đã phát biểu. Bà Lê Thu Hà có bài phát biểu dài.

                \(body)
                """) == nil)
    }

    @Test("what several say below the announcement of one's words is not all that one's")
    func several() {
        let text = """
            Bàn cách trị bệnh đùn đẩy

            (LGO) - Báo Lam Giang lược ghi phát biểu của ông Phạm Gia Hưng, Giám đốc Sở Nội vụ, và thảo luận sau đó.

            Chúng ta phải làm rõ trách nhiệm của từng người.

            Bà Lê Thu Hà cho rằng, cần công khai thời hạn. Ông Vũ Đình Lân đề nghị khen người dám làm.

            Ông Cao Văn Tiến cho biết, phường đã lập hộp thư. Bà Ngô Thị Hòa nói phường thiếu người.
            """
        #expect(whose(text) == nil)
        #expect(Set(Said.speakers(text)).count == 4)
    }

    @Test("A letter that a paper prints whole is the words of whoever wrote it; a report of a letter is the paper's")
    func letter() throws {
        let news = """
            Thư gửi ngành giáo dục nhân dịp khai giảng

            Nhân dịp khai giảng, Chủ tịch UBND tỉnh Trần Đức Thiệu có thư gửi ngành giáo dục.
            """
        let letter = """


            Các thầy giáo, cô giáo và các em học sinh thân mến!

            Nhân dịp khai giảng năm học mới, tôi gửi tới các thầy giáo, cô giáo và các em học sinh lời chúc tốt đẹp nhất. Tôi mong \
            các em chăm ngoan, học giỏi.
            """
        let found = try #require(whose(news + " Báo Lam Giang trân trọng giới thiệu toàn văn bức thư." + letter))
        #expect(found.name == "Trần Đức Thiệu")
        #expect(found.from == "Các thầy giáo,")
        #expect(whose(news + " Bức thư chúc các em học sinh chăm ngoan, học giỏi.") == nil)
    }

    @Test("an announcement and an address are enough where nobody says 'tôi'")
    func announcedAndAddressed() throws {
        let found = try #require(
            whose(
                """
                Hội nghị Tỉnh ủy

                Sáng 4-4-2022, Bí thư Tỉnh ủy Lê Văn Tấn có bài phát biểu khai mạc hội nghị. Trân trọng giới thiệu cùng bạn đọc.

                Thưa các đồng chí đại biểu,

                Thực hiện chương trình làm việc, hôm nay, Ban Chấp hành Đảng bộ tỉnh khai mạc Hội nghị để thảo luận.
                """))
        #expect(found.name == "Lê Văn Tấn" && found.from == "Thưa các đồng")
    }

    @Test("a mark that opens the speech and closes it lines below opened no speech")
    func quoted() throws {
        let found = try #require(
            whose(
                """
                Hội nghị Văn hóa

                Ngày 24/11, Bí thư Tỉnh ủy Lê Văn Tấn đã có bài phát biểu. Trân trọng giới thiệu toàn văn bài phát biểu:

                “Kính thưa các đồng chí lãnh đạo,

                Thưa toàn thể các đồng chí,

                Hôm nay chúng ta tổ chức Hội nghị. Tôi nói như vậy là vì 2 lý do:

                - Vị trí của văn hóa: Văn hóa là hồn cốt của dân tộc.

                - Nay mới lại có Hội nghị với quy mô lớn thế này.

                Xin cảm ơn các đồng chí”.
                """))
        #expect(found.name == "Lê Văn Tấn" && found.from == "“Kính thưa các")
    }
}
