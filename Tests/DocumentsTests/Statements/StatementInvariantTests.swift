import Foundation
import Testing

@testable import Documents

@Suite("Statements, whatever the text")
struct StatementInvariantTests {
    /// Pieces that texts about speech are made of, put together at random.
    private static let pieces = [
        "Ông ", "Bà ", "ông ", "đồng chí ", "Phạm Gia Hưng", "Trịnh Thị Thu Thủy", "Giám đốc Sở Nội vụ ", "Bí thư ",
        "nói", " cho biết ", " đề nghị ", "theo ", "Theo ", ", ", ": ", ". ", "? ", "; ", " - ", "\n", "\n\n", "“", "”",
        "\"",
        "(", ")", "«", "»", "PV: ", "Hỏi: ", "a) ", "1. ", "- ", "Ảnh: ", "đã ký văn bản", "và ", "của ", "Chủ trì: ",
        "TP.",
        "PGS.TS. ", "Hồ Chí Minh", "Ban Thường vụ Thành ủy ", "các sở báo cáo trước ngày 10-10", "…", "e\u{301}", "🙂",
        "\u{0}",
        "K'Sor ", "BIÊN BẢN\n", "Đồng thời, ", "Báo cáo nêu ", "Cao", "Ông\n",
    ]

    @Test("spans lie in the text, in order, on whole letters, and speakers exist", arguments: 0..<80)
    func spansAreValid(_ seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        var text = ""
        for _ in 0..<Int(random.next() % 120) {
            text += StatementInvariantTests.pieces[Int(random.next() % UInt64(StatementInvariantTests.pieces.count))]
        }
        let type = ["báo chí", "biên bản", "tham luận", nil][seed % 4]
        let found = DocumentStatements.read(DocumentStructure(SampleText.plain(text)), type: type)
        let utf8 = Array(text.utf8)
        for statement in found.statements {
            #expect(statement.range.lowerBound >= 0 && statement.range.upperBound <= utf8.count)
            #expect(!statement.range.isEmpty)
            #expect(found.speakers.indices.contains(statement.speaker))
            #expect(String(validating: utf8[statement.range], as: UTF8.self) != nil)
        }
    }

    @Test(
        "time grows no faster than the text",
        arguments: [
            "“", "\"", "Ông ", "Ông A, ", "ông Phạm Gia Hưng, Giám đốc Sở Nội vụ, ", "theo của ", "(",
            "Chủ tịch UBND thành phố ",
            "Ông Phạm Gia Hưng: a\n", "Ông Phạm Gia Hưng nói: “a\n", "Đồng chí Phạm Gia Hưng cho biết. ",
            "và cho biết, ",
            "Phạm Gia Hưng ", ": ", "- ", "Ông Hưng nói: “Vâng”. ",
        ])
    func isLinear(_ piece: String) {
        func seconds(_ count: Int) -> Double {
            let text = "Ông Phạm Gia Hưng dự họp.\n\n" + String(repeating: piece, count: count)
            let structure = DocumentStructure(SampleText.plain(text))
            // the better of two: others work on the machine too
            return (0..<2).map { _ in
                let start = ContinuousClock.now
                _ = DocumentStatements.read(structure, type: "báo chí")
                let took = ContinuousClock.now - start
                return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
            }.min() ?? 0
        }
        let count = 2_000 / piece.utf8.count
        var (small, large) = (0.0, 0.0)
        // quadratic would be sixty-four times; a tenth of a second is noise, and so is one slow try of three
        let isLinear = (0..<3).contains { _ in
            (small, large) = (seconds(count), seconds(count * 8))
            return large < small * 24 + 0.1
        }
        #expect(isLinear, "\(piece): \(small) s, then \(large) s for eight times the text")
    }
}

/// Numbers that look random and are the same every time.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
