/// A stretch of text between quotation marks.
struct QuotedSpeech: Sendable, Equatable {
    /// With its marks.
    var outer: Range<Int>
    /// Between its marks, without white space at its ends.
    var inner: Range<Int>
    /// Whether the closing mark is there.
    var isClosed: Bool

    /// The outermost quotations of `range`, in order: `“…”`, `"…"` and `«…»`, with those inside them.
    ///
    /// Linear; a quotation that nothing closes reaches to the end.
    ///
    /// - Parameter isContinued: whether a quotation may have begun before the range, so that a straight mark which can only
    ///   close counts as well.
    static func all(in text: TextBytes, _ range: Range<Int>, isContinued: Bool = false) -> [QuotedSpeech] {
        var found: [QuotedSpeech] = []
        var offset = range.lowerBound
        // the marks that would close what is open, outermost first
        var open: [Mark] = []
        var start = 0
        while offset < range.upperBound {
            switch text[offset] {
            case 0x22, 0x27, 0xC2, 0xE2: break
            default:
                offset += 1
                continue
            }
            guard let (mark, length) = Mark.at(text, offset) else {
                if open.isEmpty, let end = singleEnd(text, offset, range) {
                    found.append(quotation(text, offset..<end.upperBound, end: end.lowerBound, isClosed: true))
                    offset = end.upperBound
                } else {
                    offset += 1
                }
                continue
            }
            // `“… mới chỉ trên " giấy ". Chúng tôi …"`: a mark before a stop opens nothing, so that the last opened within
            if open.isEmpty, mark == .straight, let last = found.last, isInner(text, last, offset) {
                open = [.straight]
                start = last.outer.lowerBound
                found.removeLast()
                offset += length
                continue
            }
            let isOpening =
                opens(mark, text, offset, offset + length, range, open.last)
                && (isContinued || !open.isEmpty || !onlyCloses(mark, text, offset, range))
            if isOpening {
                if open.isEmpty { start = offset }
                // nobody nests deeper; hostile text might
                if open.count < 4 { open.append(mark) }
            } else if let last = open.lastIndex(where: { $0.isClosed(by: mark) })
                ?? (mark == .straight && open == [.left] && !hasRightMark(text, offset..<range.upperBound) ? 0 : nil)
            {
                // `“… ra đồng đắp đê, "cứu lúa", ông X cho biết`: one mark closes both
                let closesBoth =
                    mark == .straight && last == 1 && open[0] == .straight
                    && isBeforeSpeaker(text, offset + length..<range.upperBound)
                    // a mark is left for the outer one
                    && text.bytes[offset + length..<range.upperBound].lazy.filter { $0 == 0x22 }.count % 2 == 0
                open.removeSubrange((closesBoth ? 0 : last)...)
                if open.isEmpty {
                    found.append(quotation(text, start..<offset + length, end: offset, isClosed: true))
                }
            }
            offset += length
        }
        if !open.isEmpty, let end = dashedEnd(text, start..<range.upperBound) {
            // `“… làm thế nào? - ông X hỏi.`: the mark that closes is missing
            found.append(quotation(text, start..<end, end: end, isClosed: true))
        } else if !open.isEmpty {
            found.append(quotation(text, start..<range.upperBound, end: range.upperBound, isClosed: false))
        }
        return found
    }

    /// `“… quỹ" - ông X nói.`: whether a mark of its own kind is left for a quotation that a straight one may close.
    private static func hasRightMark(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        range.contains { text[$0] == 0xE2 && text.has("”", at: $0) }
    }

    /// Whether the straight mark at `offset` can only close, and what it closes is a few words which the last quotation's
    /// end opened.
    private static func isInner(_ text: TextBytes, _ last: QuotedSpeech, _ offset: Int) -> Bool {
        let end = last.outer.upperBound
        guard text[last.outer.lowerBound] == 0x22, text[end - 1] == 0x22, 2...48 ~= offset - end,
            [0x2E, 0x2C, 0x3B, 0x21, 0x3F].contains(text.byte(offset + 1)), text.whiteSpace(end) > 0
        else { return false }
        return !(end..<offset).contains { [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x2D].contains(text[$0]) }
    }

    /// `… thu về đồng hai đã tốt lắm rồi".`: a straight mark that nothing opened, behind a letter and before a space.
    private static func onlyCloses(_ mark: Mark, _ text: TextBytes, _ offset: Int, _ range: Range<Int>) -> Bool {
        guard mark == .straight, offset > range.lowerBound, text.whiteSpace(text.before(offset)) == 0 else {
            return false
        }
        let end = offset + 1
        if end >= range.upperBound || text.whiteSpace(end) > 0 { return true }
        return [0x2E, 0x2C, 0x3B, 0x21, 0x3F, 0x29].contains(text[end])
            && (end + 1 >= range.upperBound || text.whiteSpace(end + 1) > 0)
    }

    /// Whether a comma or dash and a form of address follow.
    private static func isBeforeSpeaker(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        var offset = text.skipWhiteSpace(range)
        guard offset < range.upperBound, text[offset] == 0x2C || text[offset] == 0x2D else { return false }
        offset = text.skipWhiteSpace(offset + 1..<range.upperBound)
        return speakers.contains { text.length(of: $0, at: offset) != nil }
    }

    /// Where a sentence ends before a dash and the last words, which say who speaks; nil where there is none, or several.
    private static func dashedEnd(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        guard text[range.upperBound - 1] == UInt8(ascii: ".") else { return nil }
        var found: Int?
        for offset in text.aligned(max(range.lowerBound, range.upperBound - 160))..<range.upperBound - 1 {
            guard [0x2E, 0x3F, 0x21].contains(text[offset]), text.byte(offset + 1) == 0x20 else { continue }
            let dash = text.skipWhiteSpace(offset + 1..<range.upperBound)
            guard dash < range.upperBound, text[dash] == 0x2D || text.has("–", at: dash) else {
                found = nil
                continue
            }
            found = offset + 1
        }
        return found
    }

    private static let speakers = ["ông ", "bà ", "anh ", "chị ", "đồng chí ", "đại diện "].map(Spellings.init)

    private static func quotation(_ text: TextBytes, _ outer: Range<Int>, end: Int, isClosed: Bool) -> QuotedSpeech {
        let begin = outer.lowerBound + text.scalar(outer.lowerBound).length
        return QuotedSpeech(outer: outer, inner: text.trimmed(begin..<max(begin, end)), isClosed: isClosed)
    }

    private enum Mark: Sendable {
        case straight, left, right, leftAngle, rightAngle

        @inline(__always)
        static func at(_ text: TextBytes, _ offset: Int) -> (Mark, Int)? {
            switch text[offset] {
            case 0x22: return (.straight, 1)
            case 0xE2 where text.has("“", at: offset): return (.left, 3)
            // `“… hung thủ’’ - ông X nói`
            case 0xE2 where text.has("’’", at: offset): return (.right, 6)
            case 0xE2 where text.has("‘‘", at: offset): return (.left, 6)
            case 0xE2 where text.has("”", at: offset): return (.right, 3)
            case 0xC2 where text.has("«", at: offset): return (.leftAngle, 2)
            case 0xC2 where text.has("»", at: offset): return (.rightAngle, 2)
            default: return nil
            }
        }

        func isClosed(by mark: Mark) -> Bool {
            switch self {
            // mixed marks are met, too: "…”
            case .straight: mark == .straight || mark == .right || mark == .left
            // mixed marks are met: “…"
            case .left, .right: mark == .right || mark == .left
            case .leftAngle, .rightAngle: mark == .rightAngle
            }
        }
    }

    /// Whether the mark opens a quotation, by its form and, where the form leaves it open, by what stands beside it.
    private static func opens(
        _ mark: Mark, _ text: TextBytes, _ start: Int, _ end: Int, _ range: Range<Int>, _ open: Mark?
    ) -> Bool {
        let isBehindSpace = start == range.lowerBound || text.whiteSpace(text.before(start)) > 0
        let isBeforeSpace = end >= range.upperBound || text.whiteSpace(end) > 0
        switch mark {
        case .leftAngle: return true
        case .rightAngle: return false
        // `"… phòng dịch“, bà X nói`
        case .left: return isBehindSpace || !isBeforeSpace && !".,;:!?)".utf8.contains(text[end])
        case .right: return open == nil && isBehindSpace && !isBeforeSpace
        case .straight:
            guard open == .straight else { return open == nil || isBehindSpace && !isBeforeSpace }
            // inside straight marks another opens only behind a space and before a letter
            guard isBehindSpace, !isBeforeSpace else { return false }
            return LetterCase.of(text.scalar(end).value) != .none
        }
    }
}
