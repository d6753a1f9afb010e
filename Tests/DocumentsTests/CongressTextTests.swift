import Testing

@testable import Documents

@Suite("Pages that print a Party congress's resolution, which has no number")
struct CongressTextTests {
    private func page(_ lead: String, _ rest: String) -> DocumentDescription {
        DocumentDescription.read(
            SampleText.plain(
                """
                Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XI

                Thứ Năm, 15/10/2020, 16:21 (GMT+7)

                \(lead)

                Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XI họp từ ngày 12 đến ngày 15 tháng 10 năm 2020.

                \(rest)
                """))
    }

    private let resolving = "QUYẾT NGHỊ\n\nI- Tán thành kết quả năm năm qua.\n\n1. Về kinh tế: tăng trưởng 7%."

    @Test(
        "A congress's resolution printed in full was a newspaper's report",
        arguments: [
            "Báo Lam Giang trân trọng đăng toàn văn Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XI, đã được thông qua sáng ngày 15-10.",
            "LGTV- Chiều 15/10, đại biểu nhất trí thông qua Nghị quyết. Sau đây, chúng tôi đăng toàn văn Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XI (nhiệm kỳ 2020-2025).",
        ])
    func printed(lead: String) {
        let found = page(lead, resolving)
        #expect(found.type == "nghị quyết" && found.date == "2020-10-15")
        #expect(found.issuer == "Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XI")
    }

    @Test("The page's day is not the congress's, where the page names another")
    func otherDay() {
        let found = page(
            "Báo Lam Giang đăng toàn văn Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XI, đã được thông qua ngày 5/10.",
            resolving)
        #expect(found.type == "nghị quyết" && found.date == nil)
    }

    @Test("A report of what a congress has passed is no resolution")
    func report() {
        let found = page(
            "Chiều 15/10, các đại biểu đã nghe toàn văn Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XI và biểu quyết thông qua.",
            "Phát biểu bế mạc, Bí thư Tỉnh ủy cảm ơn các đại biểu.")
        #expect(found.type != "nghị quyết")
    }
}
