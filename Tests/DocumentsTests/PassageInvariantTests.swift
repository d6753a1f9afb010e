import Documents
import Foundation
import Testing

@Suite("What holds for the passages of any text")
struct PassageInvariantTests {
    /// A generator that gives the same numbers in every run.
    struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    /// Checks order, borders and that nothing but white space is left out.
    private func check(_ source: SourceText) {
        let bytes = Array(source.text.utf8)
        let passages = PassageSplitter().passages(of: source)
        var end = 0
        for (index, passage) in passages.enumerated() {
            #expect(passage.ordinal == index + 1)
            #expect(
                passage.range.lowerBound >= end && !passage.range.isEmpty && passage.range.upperBound <= bytes.count)
            let gap = String(decoding: bytes[end..<passage.range.lowerBound], as: UTF8.self)
            #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
            // nil where a letter was cut in two
            let text = String(validating: bytes[passage.range], as: UTF8.self)
            #expect(text?.unicodeScalars.first.map { !$0.properties.isWhitespace } ?? false)
            #expect(text?.unicodeScalars.last.map { !$0.properties.isWhitespace } ?? false)
            end = passage.range.upperBound
        }
        let rest = String(decoding: bytes[min(end, bytes.count)...], as: UTF8.self)
        #expect(rest.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
        #expect(PassageSplitter().passages(of: source) == passages)
    }

    private static let pieces = [
        "Điều 5. Trách nhiệm", "Chương II", "QUY ĐỊNH CHUNG", "I. MỤC ĐÍCH", "1. Yêu cầu", "a) Đúng hạn;", "đ) Đủ.",
        "- ", "–", "(1) ", "1.1. ", "A. ", "Phần thứ nhất", "Mục 1", "Phụ lục", "Số: 15/CT-UBND", "Nơi nhận:",
        "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn An", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CHỈ THỊ", "./.", "…",
        "“Tôi làm.” ", "người dân, doanh nghiệp; ", "kết quả. Cơ quan ", " ", "   ", "\t", "\n", "\n\n", "\r\n",
        "\u{C}",
        "\u{A0}", "\u{2028}", "\u{301}", "e\u{302}\u{301}", "\u{1F1FB}\u{1F1F3}", "漢字", "1.200.000", "2", "|", " | ",
        "Kính gửi:", "Về việc ", "ngày 31 tháng 4 năm 2020", ";", ":", ".", "!", "\u{FEFF}", "\u{200B}", "MỤC LỤC\t3",
    ]

    @Test("random texts of official pieces", arguments: 0..<300)
    func random(seed: Int) {
        var numbers = Numbers(state: UInt64(seed) &* 7919 &+ 1)
        var text = ""
        for _ in 0..<Int.random(in: 0...120, using: &numbers) {
            text += PassageInvariantTests.pieces.randomElement(using: &numbers) ?? ""
            if Bool.random(using: &numbers) { text += "\n" }
            if Int.random(in: 0..<9, using: &numbers) == 0 { text += SampleText.sentence(90) }
        }
        check(SourceText(text: text, blocks: []))
        check(SampleText.plain(text))
        // blocks as no honest extractor gives them
        let count = text.utf8.count
        let kinds: [Block.Kind] = [
            .heading(level: -3), .heading(level: 99), .listItem, .tableRow, .caption, .paragraph,
        ]
        let blocks = (0..<12).map { _ in
            let start = Int.random(in: 0...count + 10, using: &numbers)
            return Block(
                kind: kinds.randomElement(using: &numbers) ?? .paragraph,
                range: start..<start + Int.random(in: 0...60, using: &numbers))
        }
        check(SourceText(text: text, blocks: blocks))
    }

    @Test("hostile texts are cut in linear time")
    func hostile() {
        // the thread's own time: a busy machine makes nothing quadratic
        let clock = ThreadClock()
        // a debug build takes these in a second or two each at worst; quadratic work would take minutes
        let repeated: [(String, Int)] = [
            ("a", 1_000_000), ("\n", 100_000), ("ế", 60_000), (" ", 200_000), (" \n", 60_000), (".", 100_000),
            (". ", 60_000), ("1.", 60_000), ("1. \n", 10_000), ("Chương I\n", 6000), ("I. A\n1. B\na) C\n", 3000),
            ("Nơi nhận:\n", 6000), ("CHỦ TỊCH\n", 4000), ("KT.CHỦ TỊCH\nTô An\n", 3000), ("TM. ", 30_000),
            ("\u{301}", 60_000), ("(", 100_000), ("a; ", 40_000), ("7", 100_000), ("7/", 60_000), ("Điều ", 20_000),
            ("A:\n- b\n", 10_000), ("từ\nngữ dài ", 8000), ("7-CT/TU", 10_000),
        ]
        let texts = repeated.map { String(repeating: $0.0, count: $0.1) }
        for text in texts {
            let time = clock.measure { check(SourceText(text: text, blocks: [])) }
            #expect(time < .seconds(20), "\(text.prefix(12)): \(time)")
            let other = clock.measure {
                _ = SentenceScanner.sentences(of: text)
                _ = DocumentNumber.scan(text)
                _ = DocumentNumber(parsing: text)
                _ = DocumentDescription.read(SampleText.plain(text))
            }
            #expect(other < .seconds(20), "\(text.prefix(12)): \(other)")
        }
    }

    @Test("many blocks of headings nest no deeper than their levels")
    func deepHeadings() {
        let pieces = (1...3000).map { (Block.Kind.heading(level: $0), "Đề mục \($0)") }
        let source = SampleText.blocks(pieces)
        check(source)
        #expect(PassageSplitter().passages(of: source).allSatisfy { $0.path.count < 12 })
    }
}

/// Measures the processor time of the thread that asks.
struct ThreadClock {
    func measure(_ work: () -> Void) -> Duration {
        let start = now
        work()
        return now - start
    }

    private var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
