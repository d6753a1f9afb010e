import Testing

@testable import Documents

@Suite("What is said: labels and lines that end a turn")
struct UnnamedLabelTests {
    private func said(_ lines: String) -> [String] {
        Said.lines(
            """
            BIÊN BẢN TỌA ĐÀM

            Chủ trì: Ông Nguyễn Khắc Tuân - Trưởng thôn

            Ông Phạm Gia Hưng: Tôi đồng ý với dự thảo.

            \(lines)

            Bà Đỗ Thị Loan: Tôi xin bổ sung.
            """, type: "biên bản")
    }

    private let others = ["Phạm Gia Hưng: Tôi đồng ý với dự thảo.", "Đỗ Thị Loan: Tôi xin bổ sung."]

    @Test(
        "Those whom no label names speak for themselves",
        arguments: [
            "Ban Quản lý chợ: Ban sẽ dọn rác mỗi tối.", "Hội Phụ nữ: Chị em ủng hộ.", "Hội trường: Nhất trí.",
            "Người điều hành: Mời bà Loan.", "Đồng chủ trì: Tôi xin tiếp thu.", "Phó chủ tọa: Tôi xin tiếp thu.",
            "Các hộ dân: Chúng tôi nhất trí.", "Một đại biểu: Tôi thấy chưa ổn.",
        ])
    func unnamed(line: String) { #expect(said(line) == others) }

    @Test("A body that speaks of itself has its words")
    func body() {
        #expect(
            said("Công an phường: Chúng tôi sẽ tuần tra.") == [
                others[0], "Công an phường: Chúng tôi sẽ tuần tra.", others[1],
            ])
    }

    @Test(
        "What one speaks of before a colon is no label",
        arguments: [
            "Về kinh phí: Nhà nước hỗ trợ một nửa.", "Tổ chức thực hiện: Nên giao cho thôn.",
            "Phòng cháy chữa cháy: Đề nghị mua thêm bình.", "Một số giải pháp: Cần làm ngay.",
            "Trường hợp khó khăn: Xin được miễn.",
        ])
    func topics(line: String) {
        #expect(said(line) == ["Phạm Gia Hưng: Tôi đồng ý với dự thảo.\n\n\(line)", others[1]])
    }

    @Test("Points below a conclusion are its own, whatever body they begin with")
    func orders() {
        #expect(
            said("Chủ trì kết luận:\n- Ban Quản lý thôn: lập dự toán.\n- Hội Phụ nữ: vận động các hộ.") == [
                others[0], "Nguyễn Khắc Tuân: - Ban Quản lý thôn: lập dự toán.\n- Hội Phụ nữ: vận động các hộ.",
                others[1],
            ])
    }

    @Test(
        "The lines of whoever keeps the minutes are nobody's words",
        arguments: [
            "Phần thảo luận", "Nội dung 2: Kinh phí", "2. Về kinh phí", "Giải lao 15 phút.", "(Vỗ tay)",
            "Ông Hưng rời phòng họp lúc 10 giờ.", "Không còn ý kiến nào khác.", "Đại diện bên A",
            "Trưởng thôn đọc dự toán: tổng số 30 triệu đồng.",
        ])
    func recorded(line: String) { #expect(said(line) == others) }

    @Test("What one cites of another in one's turn is one's own still")
    func cited() {
        let turn =
            "Tuy nhiên, như ông Hưng đã nói: \"Chế tài phải đi cùng bảo vệ\". Đó là điều cốt lõi.\nTôi đề nghị bỏ điều ba."
        #expect(
            Said.lines(
                """
                BIÊN BẢN TỌA ĐÀM

                Chủ trì: Ông Nguyễn Khắc Tuân - Trưởng thôn

                Ông Phạm Gia Hưng: Tôi đồng ý với dự thảo.

                Bà Đỗ Thị Loan: Tôi có ý kiến khác.
                \(turn)
                """, type: "biên bản") == [others[0], "Đỗ Thị Loan: Tôi có ý kiến khác.\n\(turn)"])
    }

    @Test("In a report's row of voices one whom nothing names ends the one before")
    func press() {
        #expect(
            Said.speakers(
                """
                Người bệnh nói gì?

                * Anh Tú (công nhân): Chờ lâu quá, mất cả buổi làm.

                * Một bác sĩ giấu tên: Chúng tôi cũng khổ vì thiếu người.

                * Bà Đỗ Thị Loan (tiểu thương): Tôi phải mua thuốc ngoài.
                """) == ["Tú", "Đỗ Thị Loan"])
    }

    @Test(
        "The answer in a column is not the words of the one who asks",
        arguments: [
            "Ông Phạm Gia Hưng (phường Hòa An) hỏi: Tôi nộp hồ sơ từ tháng 1. Ai chịu trách nhiệm?",
            "Tôi là Phạm Gia Hưng, trú tại phường Hòa An. Xin hỏi trách nhiệm thuộc về ai?",
        ])
    func asked(question: String) {
        let lines = Said.lines(
            "Bạn đọc viết\n\n\(question)\n\nTrả lời: Cơ quan tiếp nhận phải trả kết quả trong bảy ngày.")
        #expect(!lines.contains { $0.contains("bảy ngày") })
    }

    @Test("An office that says something before a colon is no label of a stranger")
    func offices() {
        #expect(
            Said.speakers(
                """
                Chủ tịch HĐND tỉnh Đỗ Thị Loan điều hành phiên chất vấn.

                Ông Phạm Gia Hưng (huyện Lam Khê): Tôi xin hỏi về giá nước.

                Bà Lý Thị Kim Ngân (huyện Hòa An): Tôi xin hỏi về giá điện.

                Chủ tịch HĐND tỉnh nêu rõ: Phiên chất vấn đã diễn ra rất sôi nổi, trách nhiệm.
                """
            ).last == "Đỗ Thị Loan")
    }
}
