import Testing

@testable import VietnameseText

@Suite("The print of a text is the hash of its folded words")
struct FoldedPrintTests {
    /// As prints were made of the words put together.
    private func hash(_ bytes: [UInt8]) -> UInt64 {
        func mixed(_ value: UInt64, _ word: UInt64) -> UInt64 {
            let product = (value ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            return product.high ^ product.low
        }
        var value = UInt64(bytes.count) &* 0xD6E8_FEB8_6659_FD93 ^ 0x5851_F42D_4C95_7F2D
        var rest = bytes[...]
        while rest.count >= 8 {
            value = mixed(value, rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
            rest = rest.dropFirst(8)
        }
        return mixed(mixed(value, rest.reduce(0) { $0 << 8 | UInt64($1) }), 0xA076_1D64_78BD_642F)
    }

    private func check(_ text: String) {
        var buffer = TokenBuffer(repairsNoise: true)
        buffer.analyze(text)
        let print = FoldedPrint(buffer)
        #expect(print.count == buffer.foldedByPiece().count)
        #expect(print.hash == hash(buffer.foldedByPiece()), "\(text)")
    }

    @Test("of words of every length, from each place in eight", arguments: 0..<9)
    func lengths(_ shift: Int) {
        for length in 1...60 {
            check(String(repeating: "ế ", count: shift) + String(repeating: "ờ", count: length) + " nghiêng nghiêng")
        }
    }

    @Test(
        "of texts as they are",
        arguments: [
            "", "a", "Né tránh, đùn đẩy", "Quyết định số 1234/QĐ-UBND ngày 03/10/2015", "NGHIÊNG nghiêng",
            "C ộ n g h ò a xã hội", "tráchnhiệm của cánbộ", "Москва, Ελλάδα", "né\u{200B}tránh",
            "1234567 12345678 123456789",
        ])
    func texts(_ text: String) { check(text) }

    @Test("marks and signs do not change it")
    func folded() {
        func print(_ text: String) -> FoldedPrint {
            var buffer = TokenBuffer(repairsNoise: true)
            buffer.analyze(text)
            return FoldedPrint(buffer)
        }
        #expect(print("Né tránh, đùn đẩy!") == print("ne tranh dun day"))
        #expect(print("né tránh") != print("né tranh chấp"))
    }
}
