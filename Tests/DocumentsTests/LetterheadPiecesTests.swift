import Testing

@testable import Documents

@Suite("What a letterhead's line may be parted at")
struct LetterheadPiecesTests {
    private static let words = [
        "số", "Số:", "ngày", "ngày", "tháng", "năm", "phúc", "5", "12", "15/CT-UBND", "29-CT/TU", ",", "Lam", "Giang,",
        "SỞ", "Y", "TẾ", "Luật", "QUYẾT", "ĐỊNH", "Quyết", "định", "về", "việc", "V/v", "Độc", "lập", "-", "Tự", "do",
        "Hạnh", "CỘNG", "HÒA", "Kính", "gửi", "thông", "tin", "“Ông", "phụ", "lục", "N", "no\u{302}\u{301}i",
    ]

    @Test("No line is parted at which nothing was seen")
    func gate() {
        var state: UInt64 = 7
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        var parted = 0
        var spared = 0
        for _ in 0..<30_000 {
            let words = (0..<5 + next(11)).map { _ in
                LetterheadPiecesTests.words[next(LetterheadPiecesTests.words.count)]
            }
            let text = TextBytes(words.joined(separator: " "))
            let pieces = LetterheadPieces(text: text)
            let cell = 0..<text.count
            if pieces.parts(of: cell) != [cell] {
                parted += 1
                #expect(mayPart(text), "\(text.string(cell))")
            } else if !mayPart(text) {
                spared += 1
            }
        }
        #expect(parted > 1000 && spared > 1000)
    }

    private func mayPart(_ text: TextBytes) -> Bool {
        let cell = 0..<text.count
        return LetterheadPieces.mayPart(
            text.folded(cell), opensSmall: LetterheadPieces(text: text).opensSmall(cell))
    }

    @Test(
        "A sentence's number and day part nothing",
        arguments: [
            "Ông cho biết, từ ngày mai trời sẽ mưa ở nhiều nơi", "Trong đó có nhiều hồ sơ và số còn lại",
        ])
    func sentences(_ line: String) { #expect(!mayPart(TextBytes(line))) }

    @Test(
        "Letterheads are read further",
        arguments: [
            "SỞ Y TẾ TỈNH LAM GIANG Số: 15/CT-SYT", "Lam Giang, ngày 6 tháng 11 năm 2013",
            "Lam Giang, ngày tháng năm 2013 Kính gửi: các sở", "Độc lập - Tự do - Hạnh phúc Số: 15/CT",
        ])
    func letterheads(_ line: String) { #expect(mayPart(TextBytes(line))) }
}
