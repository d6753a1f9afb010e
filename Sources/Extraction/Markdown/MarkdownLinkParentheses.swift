/// The parentheses after a bracket, `](…)`, with their ends, found in one pass: looked for one by one, the ends of
/// many unclosed links would take quadratic time.
struct MarkdownLinkParentheses {
    /// How deeply parentheses may be nested in a link's address, as in the reference implementation.
    private static let maximumDepth = 32

    private var ends: [Int: Int] = [:]

    init(in text: [UInt8]) {
        var open: [(start: Int, depth: Int)] = []
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\"):
                index += 1
            case UInt8(ascii: "("):
                open.append((index, 1))
            case UInt8(ascii: ")"):
                guard let pair = open.popLast() else { break }
                if pair.start > 0, text[pair.start - 1] == UInt8(ascii: "]"), pair.depth <= Self.maximumDepth {
                    ends[pair.start] = index
                }
                if let outer = open.last { open[open.count - 1].depth = max(outer.depth, pair.depth + 1) }
            default:
                break
            }
            index += 1
        }
    }

    /// The offset after the parentheses at an offset, if they hold a link's address and perhaps its title.
    func end(ofLinkAt start: Int, in text: [UInt8]) -> Int? {
        guard let close = ends[start] else { return nil }
        let inside = UTF8Text.trimmed(start + 1..<close, in: text)
        guard let first = text[inside].first else { return close + 1 }
        var index = inside.lowerBound
        if first == UInt8(ascii: "<") {
            guard let end = text[inside].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            index = end + 1
        } else {
            while index < inside.upperBound, !Self.isBlank(text[index]) { index += 1 }
        }
        guard index < inside.upperBound else { return close + 1 }
        while index < inside.upperBound, Self.isBlank(text[index]) { index += 1 }
        guard inside.upperBound - index >= 2 else { return nil }
        switch (text[index], text[inside.upperBound - 1]) {
        case (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "'"), UInt8(ascii: "'")),
            (UInt8(ascii: "("), UInt8(ascii: ")")):
            return close + 1
        default: return nil
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
