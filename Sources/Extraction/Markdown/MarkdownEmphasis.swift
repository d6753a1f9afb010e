/// Pairs the runs of `*` and `_` that mean emphasis, by the rules of CommonMark.
struct MarkdownEmphasis {
    /// Marks that have become markup: so many at the end of one run's piece and at the beginning of another's.
    struct Use {
        let openerPiece: Int
        let closerPiece: Int
        let length: Int
    }

    private struct Delimiter {
        let piece: Int
        let mark: UInt8
        let length: Int
        var left: Int
        let canOpen: Bool
        let canClose: Bool
        var previous: Int?
        var next: Int?
    }

    private var delimiters: [Delimiter] = []
    private var first: Int?
    /// The last run that is not paired yet.
    private(set) var last: Int?

    /// Adds a run, which is a piece of its own.
    mutating func add(_ run: Range<Int>, piece: Int, in text: [UInt8]) {
        let before = run.lowerBound > 0 ? UTF8Text.scalar(in: text, before: run.lowerBound).value : 0x0A
        let after = run.upperBound < text.count ? UTF8Text.scalar(in: text, at: run.upperBound).value : 0x0A
        let (spaceBefore, spaceAfter) = (UTF8Text.isWhitespace(before), UTF8Text.isWhitespace(after))
        let signBefore = MarkdownCharacter.isPunctuation(scalar: before)
        let signAfter = MarkdownCharacter.isPunctuation(scalar: after)
        let leftFlanking = !spaceAfter && (!signAfter || spaceBefore || signBefore)
        let rightFlanking = !spaceBefore && (!signBefore || spaceAfter || signAfter)
        let isUnderscore = text[run.lowerBound] == UInt8(ascii: "_")
        let canOpen = leftFlanking && (!isUnderscore || !rightFlanking || signBefore)
        let canClose = rightFlanking && (!isUnderscore || !leftFlanking || signAfter)
        guard canOpen || canClose else { return }

        if let last { delimiters[last].next = delimiters.count } else { first = delimiters.count }
        delimiters.append(
            Delimiter(
                piece: piece, mark: text[run.lowerBound], length: run.count, left: run.count, canOpen: canOpen,
                canClose: canClose, previous: last))
        last = delimiters.count - 1
    }

    /// Pairs the runs after the one given (nil: all runs) and forgets them.
    mutating func match(above bottom: Int?) -> [Use] {
        var uses: [Use] = []
        let lowest = bottom.map { $0 + 1 } ?? 0
        // For each kind of closer, no run below this number can open it: it was looked for in vain before.
        var openersFrom = [Int](repeating: lowest, count: 12)
        var current = bottom.map { delimiters[$0].next } ?? first
        while let closer = current {
            guard delimiters[closer].canClose else {
                current = delimiters[closer].next
                continue
            }
            let kind = kindOfCloser(closer)
            guard let opener = opener(for: closer, from: openersFrom[kind]) else {
                openersFrom[kind] = closer
                current = delimiters[closer].next
                if !delimiters[closer].canOpen { remove(closer) }
                continue
            }
            let length = delimiters[opener].left >= 2 && delimiters[closer].left >= 2 ? 2 : 1
            uses.append(
                Use(openerPiece: delimiters[opener].piece, closerPiece: delimiters[closer].piece, length: length))
            delimiters[opener].left -= length
            delimiters[closer].left -= length
            // What lies between pairs with nothing outside.
            delimiters[opener].next = closer
            delimiters[closer].previous = opener
            if delimiters[opener].left == 0 { remove(opener) }
            if delimiters[closer].left == 0 {
                current = delimiters[closer].next
                remove(closer)
            }
        }
        last = bottom
        if let bottom { delimiters[bottom].next = nil } else { first = nil }
        return uses
    }

    private func kindOfCloser(_ closer: Int) -> Int {
        let delimiter = delimiters[closer]
        return (delimiter.mark == UInt8(ascii: "*") ? 0 : 6) + (delimiter.canOpen ? 3 : 0) + delimiter.length % 3
    }

    private func opener(for closer: Int, from lowest: Int) -> Int? {
        let end = delimiters[closer]
        var candidate = end.previous
        while let index = candidate, index >= lowest {
            let start = delimiters[index]
            candidate = start.previous
            guard start.mark == end.mark, start.canOpen else { continue }
            // A run that could do both pairs only if the lengths do not add up to a multiple of three, or both are.
            let isAmbiguous = end.canOpen || start.canClose
            if isAmbiguous, end.length % 3 != 0, (start.length + end.length) % 3 == 0 { continue }
            return index
        }
        return nil
    }

    private mutating func remove(_ index: Int) {
        let (previous, next) = (delimiters[index].previous, delimiters[index].next)
        if let previous { delimiters[previous].next = next } else { first = next }
        if let next { delimiters[next].previous = previous } else { last = previous }
    }
}
