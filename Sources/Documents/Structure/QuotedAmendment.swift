/// The new wording that an amending article quotes: `1. Sửa đổi khoản 2 Điều 8 như sau: “2. …”`.
///
/// Its clauses and articles are another document's and divide nothing here.
enum QuotedAmendment {
    /// Quotations that do not close within so many paragraphs are slips of the pen.
    private static let longest = 400

    /// The paragraph after the quotation that `index` begins with, behind an introduction in `:`; nil if it begins none.
    static func end(_ text: TextBytes, _ paragraphs: [Paragraph], beginningWith index: Int) -> Int? {
        guard index > 0, let quote = opening(text, paragraphs[index].range.lowerBound),
            introduces(text, paragraphs[index - 1].range)
        else { return nil }
        return close(text, paragraphs, quote, from: index, start: paragraphs[index].range.lowerBound)
    }

    /// The same where the quotation begins inside the paragraph: `… như sau: “2. …`; nil if it closes there too.
    static func end(_ text: TextBytes, _ paragraphs: [Paragraph], beginningInside index: Int) -> Int? {
        let range = paragraphs[index].range
        var offset = range.lowerBound
        while let colon = text.first(UInt8(ascii: ":"), in: offset..<range.upperBound) {
            offset = colon + 1
            let next = text.skipWhiteSpace(offset..<range.upperBound)
            if next < range.upperBound, let quote = opening(text, next) {
                let end = close(text, paragraphs, quote, from: index, start: next)
                return end.flatMap { $0 > index + 1 ? $0 : nil }
            }
        }
        return nil
    }

    private enum Quote { case curly, straight, angular }

    private static func opening(_ text: TextBytes, _ offset: Int) -> Quote? {
        switch text.byte(offset) {
        case 0x22: .straight
        case 0xE2 where text.has("“", at: offset): .curly
        case 0xC2 where text.has("«", at: offset): .angular
        default: nil
        }
    }

    private static func introduces(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.byte(range.upperBound - 1) == UInt8(ascii: ":")
    }

    /// The paragraph after the first one at whose end the quotation is closed.
    private static func close(
        _ text: TextBytes, _ paragraphs: [Paragraph], _ quote: Quote, from index: Int, start: Int
    ) -> Int? {
        var open = 0
        for at in index..<min(paragraphs.count, index + longest) {
            var range = paragraphs[at].range
            if at == index { range = start..<range.upperBound }
            open += balance(text, range, quote)
            let isEven = quote == .straight ? open % 2 == 0 : open <= 0
            if isEven, endsQuoted(text, range, quote) { return at + 1 }
        }
        return nil
    }

    /// How many more quotes open than close; of straight ones, how many there are.
    private static func balance(_ text: TextBytes, _ range: Range<Int>, _ quote: Quote) -> Int {
        var open = 0
        for offset in range {
            switch (quote, text[offset]) {
            case (.straight, 0x22): open += 1
            case (.curly, 0xE2) where text.has("“", at: offset): open += 1
            case (.curly, 0xE2) where text.has("”", at: offset): open -= 1
            case (.angular, 0xC2) where text.has("«", at: offset): open += 1
            case (.angular, 0xC2) where text.has("»", at: offset): open -= 1
            default: break
            }
        }
        return open
    }

    /// Whether the last thing in `range`, stops aside, is a closing quote.
    private static func endsQuoted(_ text: TextBytes, _ range: Range<Int>, _ quote: Quote) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, [0x2E, 0x3B, 0x2C, 0x2F, 0x20].contains(text[end - 1]) { end -= 1 }
        guard end > range.lowerBound else { return false }
        let last = text.before(end)
        switch quote {
        case .straight: return text[last] == 0x22
        case .curly: return text.has("”", at: last)
        case .angular: return text.has("»", at: last)
        }
    }
}
