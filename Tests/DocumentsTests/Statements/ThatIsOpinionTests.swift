import Testing

@testable import Documents

@Suite("What is said: a clause behind the words says whose they are")
struct ThatIsOpinionTests {
    @Test(
        "The sentence before was lost though the next says whose it is",
        arguments: [
            "Đó là yêu cầu của Bí thư Tỉnh ủy Lê Văn Tấn tại buổi đối thoại chiều 7/10.",
            "Đây là ý kiến chỉ đạo của đồng chí Lê Văn Tấn, Bí thư Tỉnh ủy Hòa Lâm.",
            "Đây cũng là mong muốn và khẳng định của ông Lê Văn Tấn, Bí thư Tỉnh ủy Hòa Lâm, khi nói về thế hệ trẻ.",
            "Đây cũng là quan điểm được Bí thư Tỉnh ủy Lê Văn Tấn nhấn mạnh tại hội nghị.",
        ])
    func sentence(claim: String) {
        #expect(
            Said.lines(
                """
                Bà Trần Thị Lan dự buổi đối thoại.

                Tuổi trẻ Hòa Lâm cần tiếp tục phát huy tinh thần xung kích. \(claim)
                """) == ["Lê Văn Tấn: Tuổi trẻ Hòa Lâm cần tiếp tục phát huy tinh thần xung kích."])
    }

    @Test(
        "What stands before the dash or comma was lost",
        arguments: [" - Đây là mong muốn cũng là ý kiến chỉ đạo của", " - đó là phát biểu của", ", đó là lời của"])
    func clause(claim: String) {
        #expect(
            Said.lines(
                """
                Bà Trần Thị Lan dự buổi đối thoại.

                Tuổi trẻ Hòa Lâm cần tiếp tục phát huy tinh thần xung kích\(claim) đồng chí Lê Văn Tấn, Bí thư Tỉnh ủy.
                """) == ["Lê Văn Tấn: Tuổi trẻ Hòa Lâm cần tiếp tục phát huy tinh thần xung kích"])
    }

    @Test("A quotation that is the paragraph before was lost")
    func quotation() {
        #expect(
            Said.lines(
                """
                Đối thoại với thanh niên

                “Thanh niên là nhân tố quan trọng nhất trong việc xây dựng thành phố”.

                Đó là khẳng định của ông Lê Văn Tấn, chủ tịch UBND tỉnh Hòa Lâm, khi nói về thế hệ trẻ. Nhiều người vỗ tay.
                """) == ["Lê Văn Tấn: Thanh niên là nhân tố quan trọng nhất trong việc xây dựng thành phố"])
    }

    @Test(
        "What is no saying claims nothing",
        arguments: [
            "Cầu đã hoàn thành sau hai năm thi công ròng rã. Đây là công trình của ông Lê Văn Tấn, giám đốc công ty.",
            "Ông Hoàng Văn Bách đã đi bộ hai mươi cây số để dự họp. Đó là mong muốn của ông Lê Văn Tấn.",
            "Phải làm cho dân tin thì dân mới theo mình. Đây cũng là ý kiến của nhiều đại biểu tại hội nghị.",
        ])
    func others(text: String) {
        #expect(Said.lines("Bà Trần Thị Lan dự họp.\n\n" + text).isEmpty)
    }
}
