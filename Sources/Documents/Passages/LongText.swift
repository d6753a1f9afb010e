/// Parts a paragraph that is too long for a passage: at sentence ends, and inside a sentence only where it alone is
/// too long.
struct LongText {
    let text: TextBytes
    let wrapping: LineWrapping

    /// Sentences up to this stay whole, in words.
    static let longestSentence = 400

    /// Parts of `range` of about `target` words, in order; only white space lies between them.
    func parts(of range: Range<Int>, target: Int) -> [Range<Int>] {
        var pieces: [(range: Range<Int>, weight: Int)] = []
        for sentence in SentenceScanner.sentences(of: text, in: range, isSoft: { wrapping.isSoft(text, lineEnd: $0) }) {
            let weight = TextMeasure(text, sentence).weight
            if weight <= LongText.longestSentence {
                pieces.append((sentence, weight))
            } else {
                pieces += divide(sentence, weight, at: .semicolon)
            }
        }
        return gather(pieces, target: target)
    }

    /// Where a sentence that is too long is cut, best first.
    private enum Cut: Int {
        case semicolon, line, comma, space, scalar

        var next: Cut { Cut(rawValue: rawValue + 1) ?? .scalar }
    }

    private func divide(_ range: Range<Int>, _ weight: Int, at cut: Cut) -> [(range: Range<Int>, weight: Int)] {
        var found: [(range: Range<Int>, weight: Int)] = []
        var start = range.lowerBound
        var offset = start
        func close(_ end: Int) {
            let piece = text.trimmed(start..<end)
            start = end
            guard !piece.isEmpty else { return }
            let weight = TextMeasure(text, piece).weight
            if weight > LongText.longestSentence, cut != .scalar {
                found += divide(piece, weight, at: cut.next)
            } else {
                found.append((piece, weight))
            }
        }
        while offset < range.upperBound {
            let length = max(1, text.scalar(offset).length)
            if isCut(offset, cut, since: start) {
                close(cut == .scalar ? offset : min(offset + length, range.upperBound))
            }
            offset += length
        }
        close(range.upperBound)
        return found
    }

    private func isCut(_ offset: Int, _ cut: Cut, since start: Int) -> Bool {
        let byte = text[offset]
        let isBeforeSpace = text.whiteSpace(offset + 1) > 0
        switch cut {
        case .semicolon: return byte == UInt8(ascii: ";") && isBeforeSpace
        case .line: return byte == 0x0A
        case .comma: return byte == UInt8(ascii: ",") && isBeforeSpace
        case .space: return text.whiteSpace(offset) > 0
        case .scalar:
            // text without white space: between letters, not before a combining mark
            guard offset - start >= LongText.longestSentence * TextMeasure.wordBytes / 4 else { return false }
            return !(0x300..<0x370 ~= text.scalar(offset).value)
        }
    }

    /// Joins neighbouring pieces into parts of even length.
    private func gather(_ pieces: [(range: Range<Int>, weight: Int)], target: Int) -> [Range<Int>] {
        let total = pieces.reduce(0) { $0 + $1.weight }
        let count = max(1, (total + target / 2) / target)
        let aim = max(1, total / count)
        var parts: [Range<Int>] = []
        var weight = 0
        for piece in pieces {
            // half a sentence over the aim is as good as half under it
            if let last = parts.last, weight > 0, weight + piece.weight / 2 <= aim {
                parts[parts.count - 1] = last.lowerBound..<piece.range.upperBound
                weight += piece.weight
            } else {
                parts.append(piece.range)
                weight = piece.weight
            }
        }
        return parts
    }
}
