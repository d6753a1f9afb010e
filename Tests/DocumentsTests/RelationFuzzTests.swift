import Foundation
import Testing

@testable import Documents

@Suite("References in hostile text")
struct RelationFuzzTests {
    /// Small, quick, the same in every run.
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let fragments = [
        "Căn cứ ", "Luật ", "Bộ luật ", "sửa đổi, bổ sung ", "một số điều của ", "Nghị định số ", "30/2020/NĐ-CP",
        "29-CT/TU",
        " ngày ", "06 tháng 11 năm 2013", "31/02/2013", " của ", "Chính phủ", "Ủy ban nhân dân ", "điểm a ", "khoản 1",
        "Điều 5", " đến ", ", ", "; ", ": ", ".\n", "“", "”", "(", ")", "này", " nói trên", "thay thế ", "bãi bỏ ",
        "hết hiệu lực", "được ", " theo ", "Nghị quyết Trung ương ", "4 khóa XII", "số 01, 02 và ", "Phụ lục ",
        "\u{300}",
        "Điều 99999999999999999999", "số ", "//--", "\u{0}", "Đ", "và ", "Các văn bản sau:", "Đất đai", "như sau:",
        "đã được sửa đổi", "vào sau ", "Chương II ", "kèm theo ", "- ", "1. ", "Sửa đổi khoản 2 Điều 8 như sau: “",
        "trừ ", "tạm dừng thực hiện ", "QCVN 02:2022/BXD", "TCVN ", "tại ", "Sở Tài chính có ", "Tổ công tác ", "TP.",
        "do ", "hồi 18 giờ ", "chấm dứt hiệu lực ", "kể từ ngày 01/7/2026", "Công điện 05 ", "& ",
    ]

    private func check(_ text: String, type: String) {
        let count = text.utf8.count
        let bytes = Array(text.utf8)
        func isPlace(_ range: Range<Int>) -> Bool {
            guard range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty else { return false }
            return bytes[range.lowerBound] & 0xC0 != 0x80
                && (range.upperBound == count || bytes[range.upperBound] & 0xC0 != 0x80)
        }
        let structure = DocumentStructure(SourceText(text: text, blocks: []))
        for reference in ReferenceReader.references(of: structure, ownType: type) {
            #expect(isPlace(reference.range), "\(text)")
        }
        for relation in DocumentRelation.read(structure, DocumentDescription(type: type, number: "29-CT/TU")) {
            #expect(isPlace(relation.evidence) && isPlace(relation.mention), "\(text)")
            #expect(!relation.scope.isEmpty)
        }
        _ = EffectiveDate.read(structure)
    }

    @Test("Fragments in any order and random bytes never break it, and every span is one of the text")
    func fragments() {
        var random = Random(state: 7)
        let types = ["quyết định", "luật", "báo chí", "chỉ thị", "văn bản hợp nhất"]
        for round in 0..<1500 {
            var text = ""
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                text += RelationFuzzTests.fragments.randomElement(using: &random) ?? ""
                if round % 7 == 0 {
                    let bytes = (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
                    text += String(decoding: bytes, as: UTF8.self)
                }
            }
            check(text, type: types[round % types.count])
        }
    }

    /// What this thread has used of the processor: others that run at the same time do not count.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(
        "A text made to be slow is read in time that grows with its length",
        arguments: [
            "khoản 1 ", "Điều 5, ", "Luật sửa đổi, bổ sung ", "Nghị quyết Trung ương ", "Nghị định số ", "số 01, ",
            "ban hành kèm theo ", "Quyết định này ", "thay thế ", "\"", "điểm a khoản 1 và ", "của Ủy ban ",
            "29-CT/TU ",
            "hết hiệu lực ", "Luật Đất đai, ", "Chỉ thị số 29-CT/TU thay thế ", "tạm dừng thực hiện ",
            "TCVN 7957:2008, ",
            "Nghị định số 30/2020/NĐ-CP, được sửa đổi bởi ", "thay thế Chỉ thị số 29-CT/TU, trừ Điều 5 ",
            "của Tổ công tác ", "UBND tỉnh tại Công văn số 5/UBND-NN, ", "bổ sung khoản 1, bãi bỏ khoản 3 và ",
        ])
    func linear(piece: String) {
        func seconds(_ size: Int) -> Double {
            let text = String(repeating: piece, count: size / piece.utf8.count)
            let structure = DocumentStructure(SourceText(text: text, blocks: []))
            let start = RelationFuzzTests.processorSeconds
            _ = DocumentRelation.read(structure, DocumentDescription(type: "quyết định"))
            _ = ReferenceReader.references(of: structure)
            return RelationFuzzTests.processorSeconds - start
        }
        // eight times the text may take twice eight times as long, not sixty-four times
        let small = (0..<3).map { _ in seconds(16_384) }.min() ?? 0
        let large = (0..<2).map { _ in seconds(131_072) }.min() ?? 0
        #expect(large < small * 24 + 0.05, "\(piece): \(small) and \(large)")
    }
}
