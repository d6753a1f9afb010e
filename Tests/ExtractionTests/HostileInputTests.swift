import Documents
import Foundation
import Testing

@testable import Extraction

@Suite("Whatever a file holds")
struct HostileInputTests {
    /// Much of what makes careless parsers quadratic, or exhausts their stack.
    static let floods: [(name: String, text: String)] = [
        "*", "[", ">", "_a", "*a ", "**a*b", "a**b", "[a](", "![", "]", "[a](b", "[a](<b", "[]()", "[a](b)", "`",
        "`a``b```c", "<", "<!--", "<!-- -->\n", "<b", "<br>", "&", "&#", "&amp;", "\\", "|", "|a\n|-\n",
        "a|b\n-|-\n", "- ", "- - \n", "1. ", "#", "# \n", "```\n", "~~~", "---\n", "a\n---\n", "(", "](", "[a]((",
        "<!-- a -->", "<!--\n-->", "<p>", "<p ", "</p>", "<table>", "<table><tr><td>", "<tr>", "<li>", "<ol>",
        "<ul></ul>", "<br><br>a", "&nbsp;", "<![if x]>", "<![if", "<form>", "<main></main>", "<title>", "<pre>\n",
        "\n", "\r", "\u{C}", "\u{C}a", "a\n", " \n", "é\n", "ệ ", "a\u{323}", "\u{A0}", "\u{200B}", "-\n", "=\n",
        "a\n=\n", "<a", "<http://a", "<a@b>", "***a_b_", "*_a", "![a](b)\n\n", "a)\n", "1)\n",
    ].map { ($0, String(repeating: $0, count: 100_000 / $0.utf8.count)) }

    @Test("its blocks are in order, with white space alone around them", arguments: Samples.formats)
    func wellFormed(format: DocumentFormat) async throws {
        for (name, text) in Self.floods {
            try await check(Array(text.prefix(3000).utf8), format, "\(name) again and again")
            try await check(Array(("Mở đầu\n\n" + text.prefix(300) + "\n\ncuối").utf8), format, "\(name) in a text")
        }
    }

    @Test("reading it takes time in proportion to its length", arguments: Samples.formats)
    func linear(format: DocumentFormat) async throws {
        // Pages are read by a process of their own with a time limit, and libxml2 is not linear.
        guard format.isReadHere else { return }
        for (name, text) in Self.floods {
            let bytes = Array(text.utf8)
            let start = threadTime()
            _ = try? format.reader(limits: ExtractionLimits(), tools: ProgramTools(limits: ExtractionLimits())).read(
                bytes)
            let time = threadTime() - start
            #expect(time < 4, "\(name.debugDescription) takes \(time) s")
        }
    }

    /// The seconds that this thread has had of a processor, whatever else the machine does.
    private func threadTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test("random bytes give a text or an error", arguments: Samples.formats)
    func randomBytes(format: DocumentFormat) async throws {
        var random = RepeatableRandom(seed: 29)
        for round in 0..<300 {
            let count = Int.random(in: 1...200, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            try await check(bytes, format, "round \(round): \(bytes)")
        }
    }

    @Test("a good file with some of its bytes changed gives a text or an error", arguments: Samples.formats)
    func mutatedSamples(format: DocumentFormat) async throws {
        var random = RepeatableRandom(seed: 2013)
        let sample = Array(Samples.text(of: format).utf8)
        let pieces = Samples.pieces.map { Array($0.utf8) }
        for round in 0..<400 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, at + Int.random(in: 1...20, using: &random))
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...127, using: &random)
                case 1: bytes.removeSubrange(at..<end)
                case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
                default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: at)
                }
            }
            // Broken letters end most rounds at once; mended ones reach the parsers.
            let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
            try await check(round.isMultiple(of: 4) ? bytes : mended, format, "round \(round)")
        }
    }

    @Test("a soup of markup gives a text or an error", arguments: Samples.formats)
    func markupSoup(format: DocumentFormat) async throws {
        var random = RepeatableRandom(seed: 6)
        for round in 0..<500 {
            let count = Int.random(in: 1...40, using: &random)
            let text = (0..<count).map { _ in Samples.pieces.randomElement(using: &random) ?? "" }.joined()
            try await check(Array(text.utf8), format, "round \(round): \(text.debugDescription)")
        }
    }

    private func check(_ bytes: [UInt8], _ format: DocumentFormat, _ comment: String) async throws {
        let source: SourceText
        do throws(ExtractionError) {
            source = try format.reader(limits: ExtractionLimits(), tools: ProgramTools(limits: ExtractionLimits()))
                .read(bytes)
        } catch {
            #expect(!error.description.isEmpty)
            return
        }
        let utf8 = Array(source.text.utf8)
        var end = 0
        for block in source.blocks {
            let range = block.range
            try #require(end <= range.lowerBound && range.upperBound <= utf8.count && !range.isEmpty, "\(comment)")
            let isWhole = String(decoding: utf8[block.range], as: UTF8.self).utf8.elementsEqual(utf8[block.range])
            try #require(isWhole, "\(comment)")
            try #require(isWhiteSpace(utf8[end..<block.range.lowerBound]), "\(comment)")
            end = block.range.upperBound
        }
        try #require(isWhiteSpace(utf8[end...]), "\(comment)")
        #expect(!source.blocks.isEmpty && source.isWellFormed, "\(comment)")
        let isClean = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
        #expect(isClean, "\(comment)")
    }

    private func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    }
}

/// Random numbers that are the same each time.
struct RepeatableRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
