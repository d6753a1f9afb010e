import Testing

@testable import Documents

@Suite("What is said: who chairs")
struct ChairRollTests {
    /// Minutes with the lines that tell the chair, an invitation, a speech and a conclusion.
    private func said(_ lines: String, last: String = "Chủ tọa kết luận: Giao các thôn rà soát.") -> [String] {
        Said.lines(
            """
            BIÊN BẢN HỘI NGHỊ

            \(lines)
            Thư ký: Bà Lý Thị Kim Ngân

            Chủ tọa: Mời ông Hưng phát biểu.

            Ông Phạm Gia Hưng: Tôi nhất trí.

            \(last)
            """, type: "biên bản")
    }

    private let alone = ["Phạm Gia Hưng: Tôi nhất trí."]

    @Test(
        "Whom the chair invites or thanks is not the chair",
        arguments: [
            "Mời ông Hưng phát biểu.", "Xin mời ông Phạm Gia Hưng.", "Đề nghị ông Phạm Gia Hưng báo cáo.",
            "Cảm ơn ông Hưng.", "Kính mời ông Hưng.",
        ])
    func invited(words: String) {
        let lines = Said.lines(
            """
            BIÊN BẢN HỘI NGHỊ

            Chủ tọa: \(words)

            Ông Phạm Gia Hưng: Tôi nhất trí.

            Chủ tọa kết luận: Giao các thôn rà soát.
            """, type: "biên bản")
        #expect(lines == alone)
    }

    @Test(
        "A chair whom a line or a sentence tells says what is the chair's",
        arguments: [
            "Chủ trì: Ông Nguyễn Khắc Tuân, Bí thư Huyện ủy", "Chủ tọa hội nghị: ông Nguyễn Khắc Tuân",
            "Ông Nguyễn Khắc Tuân chủ trì hội nghị.", "Chủ trì hội nghị có ông Nguyễn Khắc Tuân, Bí thư Huyện ủy.",
            "Thành phần: ông Nguyễn Khắc Tuân (chủ trì), ông Phạm Gia Hưng",
            "Chủ trì: Ông Nguyễn Khắc Tuân. Cùng chủ trì: Bà Đỗ Thị Loan, Chủ tịch UBND huyện",
        ])
    func told(line: String) {
        #expect(
            said(line) == [
                "Nguyễn Khắc Tuân: Mời ông Hưng phát biểu.", "Phạm Gia Hưng: Tôi nhất trí.",
                "Nguyễn Khắc Tuân: Giao các thôn rà soát.",
            ])
    }

    @Test(
        "Where two chair, nobody says by name what the chair says",
        arguments: [
            "Chủ trì: các đồng chí Nguyễn Khắc Tuân, Bí thư Huyện ủy; Đỗ Thị Loan, Chủ tịch UBND huyện",
            "Đồng chí Nguyễn Khắc Tuân, Bí thư Huyện ủy và đồng chí Đỗ Thị Loan đồng chủ trì.",
            "Dưới sự chủ trì của ông Nguyễn Khắc Tuân và bà Đỗ Thị Loan.",
            "Đoàn chủ tịch: ông Nguyễn Khắc Tuân, bà Đỗ Thị Loan",
            "Chủ tọa: 1. Nguyễn Khắc Tuân; 2. Đỗ Thị Loan",
            "Chủ trì:\n- Ông Nguyễn Khắc Tuân, Bí thư Huyện ủy\n- Bà Đỗ Thị Loan, Chủ tịch UBND huyện",
        ])
    func several(line: String) { #expect(said(line) == alone) }
}
