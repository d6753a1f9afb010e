import VietnameseText

/// The part of a passage that holds most of what matched, as HTML: text escaped, matches in `<mark>`.
enum Snippet {
    /// About this many tokens.
    static let length = 40

    static func html(_ utf8: UnsafeBufferPointer<UInt8>, tokens: [TokenBuffer.Token], ranges: [Range<Int>]) -> String {
        let window = best(tokens: tokens, ranges: ranges, utf8)
        var html: [UInt8] = []
        html.reserveCapacity(window.count + 16 * ranges.count + 8)
        if window.lowerBound > 0 { html += "… ".utf8 }
        var position = window.lowerBound
        var index = 0
        while index < ranges.count {
            var range = ranges[index]
            index += 1
            guard range.lowerBound >= window.lowerBound, range.upperBound <= window.upperBound else { continue }
            // words of one phrase under one mark
            while index < ranges.count, ranges[index].upperBound <= window.upperBound,
                utf8[range.upperBound..<ranges[index].lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") })
            {
                range = range.lowerBound..<ranges[index].upperBound
                index += 1
            }
            append(utf8[position..<range.lowerBound], to: &html)
            html += "<mark>".utf8
            append(utf8[range], to: &html)
            html += "</mark>".utf8
            position = range.upperBound
        }
        append(utf8[position..<window.upperBound], to: &html)
        if window.upperBound < utf8.count { html += " …".utf8 }
        return String(decoding: html, as: UTF8.self)
    }

    /// The window of `length` tokens with most matched bytes, from the start of a token to the end of one; the whole text
    /// where it is short.
    private static func best(
        tokens: [TokenBuffer.Token], ranges: [Range<Int>], _ utf8: UnsafeBufferPointer<UInt8>
    ) -> Range<Int> {
        let end = utf8.count
        guard tokens.count > length + 10, let firstToken = tokens.first else { return 0..<end }
        var isMatch = [Bool](repeating: false, count: tokens.count)
        var at = 0
        for (index, token) in tokens.enumerated() {
            while at < ranges.count, ranges[at].upperBound <= token.range.lowerBound { at += 1 }
            isMatch[index] = at < ranges.count && ranges[at].lowerBound <= token.range.lowerBound
        }
        var best = 0
        var bestCount = -1
        var count = 0
        for index in tokens.indices {
            if isMatch[index] { count += 1 }
            if index >= length, isMatch[index - length] { count -= 1 }
            if index >= length - 1, count > bestCount {
                bestCount = count
                best = index - length + 1
            }
        }
        // some words of context before the first match
        if bestCount > 0, let first = (best..<best + length).first(where: { isMatch[$0] }) {
            best = max(0, min(first - 6, tokens.count - length))
            best = start(near: best, tokens: tokens, utf8)
        }
        let start = best == 0 ? 0 : tokens[best].range.lowerBound
        let last = min(best + length, tokens.count) - 1
        return min(
            start, firstToken.range.lowerBound == start ? 0 : start)..<(last == tokens.count - 1
            ? end : tokens[last].range.upperBound)
    }

    /// The token that begins a line or sentence, a few before `index`; `index` where none is near.
    private static func start(
        near index: Int, tokens: [TokenBuffer.Token], _ utf8: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var candidate = index
        while candidate > 0, index - candidate < 8 {
            let gap = utf8[tokens[candidate - 1].range.upperBound..<tokens[candidate].range.lowerBound]
            if gap.contains(where: { [UInt8(ascii: "\n"), UInt8(ascii: "."), UInt8(ascii: ";")].contains($0) }) {
                return candidate
            }
            candidate -= 1
        }
        return candidate == 0 ? 0 : index
    }

    /// Appends text, escaped.
    private static func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to out: inout [UInt8]) {
        for byte in UnsafeBufferPointer(rebasing: bytes) {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            default: out.append(byte)
            }
        }
    }
}
