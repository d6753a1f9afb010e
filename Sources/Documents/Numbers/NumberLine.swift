import VietnameseText

/// The line of a letterhead that carries the document's own number: `Số: 15/CT-UBND`, `Số 29-CT/TU`,
/// `Luật số: 57/2020/QH14`, `Số:     /UBND-NC`.
enum NumberLine {
    /// A number line that was read.
    struct Found: Sendable {
        /// The number; nil where its figures are still to be filled in.
        var number: DocumentNumber?
        /// The number, or the blank with its symbols.
        var range: Range<Int>
        /// The type that is named before `Số`, in lower case: `luật`.
        var type: String?
        /// Whether the line breaks off in the middle of the symbols.
        var isOpen = false
        /// How sure the reading is.
        var confidence = 0.99
    }

    /// What `line` says if it is a number line: `Số` and, right behind it, a number or the blank that is left for it.
    static func read(_ text: TextBytes, _ line: Range<Int>) -> Found? {
        guard let (start, type) = prefix(text, line) else { return nil }
        let tail = text.trimmed(start..<line.upperBound)
        guard !tail.isEmpty else {
            return type == nil ? Found(number: nil, range: line) : nil
        }
        if isBlank(text, tail) { return Found(number: nil, range: tail, type: type) }
        if let parts = NumberParser(text: text, isLenient: true).parts(from: tail.lowerBound, end: tail.upperBound) {
            let rest = text.trimmed(parts.range.upperBound..<tail.upperBound)
            // `Thông tư số 24/2015/TT-BNV ngày …` cites
            if type != nil, !rest.isEmpty { return nil }
            if !isRemainder(text, rest) {
                return Found(number: parts.number(in: text, type: type), range: parts.range, type: type)
            }
        }
        // `31 QĐ/UB`
        if let parts = NumberParser(text: text, isLenient: false).spaced(from: tail.lowerBound, end: tail.upperBound),
            text.trimmed(parts.range.upperBound..<tail.upperBound).isEmpty
        {
            return Found(number: parts.number(in: text, type: type), range: parts.range, type: type, confidence: 0.97)
        }
        return NumberRepair.read(text, tail).map {
            Found(number: $0.number, range: $0.range, type: type, isOpen: $0.isOpen, confidence: $0.confidence)
        }
    }

    /// The number of `open`, which its line broke off, with the symbols of `piece` behind it.
    static func rest(_ text: TextBytes, _ piece: Range<Int>, of open: Found) -> Found? {
        guard let first = open.number else { return nil }
        let folded = Folding.folded(text.string(piece))
        guard !folded.hasPrefix("v v "), let rest = NumberRepair.symbols(text, piece),
            !rest.isEmpty
        else { return nil }
        let canonical = first.canonical + "-" + rest
        let key = first.key + " " + rest.split(separator: "-").map { Folding.folded(String($0)) }.joined(separator: " ")
        let number =
            DocumentNumber(parsing: canonical)
            ?? DocumentNumber(
                written: canonical, canonical: canonical, key: key, namedType: nil, symbolType: first.symbolType)
        return Found(
            number: number, range: open.range.lowerBound..<piece.upperBound, type: open.type, isOpen: false,
            confidence: 0.95)
    }

    /// Whether `line` is a number line.
    static func isNumberLine(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        line.count <= 120 && read(text, line) != nil
    }

    /// Whether `line` begins with a number line and a number, whatever a flattened text sets behind.
    static func opens(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        read(text, line.lowerBound..<text.aligned(min(line.upperBound, line.lowerBound + 120)))?.number != nil
    }

    /// Behind `Số` and `:`.
    static func afterWord(_ text: TextBytes, _ line: Range<Int>) -> Int? { prefix(text, line)?.start }

    /// Behind `Số:` or `Luật số:`, with the type.
    private static func prefix(_ text: TextBytes, _ line: Range<Int>) -> (start: Int, type: String?)? {
        guard !line.isEmpty, line.count <= 160, let initial = initials[text[line.lowerBound] | 0x20], initial else {
            return nil
        }
        let opening = text.string(line.lowerBound..<text.aligned(min(line.upperBound, line.lowerBound + 60)))
        let terms = Folding.tokens(of: opening)
        guard let first = terms.first else { return nil }
        var index = 0
        var type: String?
        if !isWord(first.folded) {
            let folded = terms.map(\.folded).joined(separator: " ")
            guard let found = DocumentType.opening(folded), found.words < terms.count,
                isWord(terms[found.words].folded), isMixed(text, line, terms[found.words])
            else { return nil }
            index = found.words
            type = found.name
        }
        var offset = line.lowerBound + terms[index].range.upperBound
        while offset < line.upperBound {
            let space = text.whiteSpace(offset)
            // `:` and what is made of it
            guard
                space > 0 || [0x3A, 0x3B].contains(text[offset])
                    || text[offset] == 0x2E && text.whiteSpace(offset + 1) > 0
            else { break }
            offset += max(space, 1)
        }
        return (offset, type)
    }

    /// First bytes of `Số` and of the types that stand before it, in lower case.
    private static let initials: [UInt8: Bool] = {
        var table: [UInt8: Bool] = [:]
        for byte in "slbnpqđtckhd$".utf8 { table[byte | 0x20] = true }
        table[0xC4 | 0x20] = true
        return table
    }()

    /// `Số`, and what scanners make of it.
    private static func isWord(_ folded: String) -> Bool {
        folded == "so" || folded == "s0" || folded == "s6" || folded == "sd" || folded == "sob"
    }

    /// `CHỈ THỊ SỐ 29-CT/TU` is a title, `Luật số: …` a number line.
    private static func isMixed(_ text: TextBytes, _ line: Range<Int>, _ word: Folding.Term) -> Bool {
        let range = line.lowerBound..<line.lowerBound + word.range.upperBound
        return !TextMeasure(text, range).isCapitals
    }

    /// Whether the figures are left to be filled in by hand: `/QĐ-UBND`, `…/QĐ-UBND`, `.....-CT/TU`.
    private static func isBlank(_ text: TextBytes, _ tail: Range<Int>) -> Bool {
        var offset = tail.lowerBound
        var blanks = 0
        loop: while offset < tail.upperBound {
            switch text[offset] {
            case UInt8(ascii: "."), UInt8(ascii: "_"), 0x20: offset += 1
            case 0xE2 where text.has("…", at: offset): offset += 3
            case UInt8(ascii: "/"), UInt8(ascii: "-"): break loop
            default: return false
            }
            blanks += 1
        }
        guard offset < tail.upperBound else { return blanks > 2 }
        let next = text.skipWhiteSpace(offset + 1..<tail.upperBound)
        if next == tail.upperBound { return true }
        return LetterCase.of(text.scalar(next).value) == .upper || text[next] &- 0x30 < 10
            || text[next] == UInt8(ascii: ".") || text.has("…", at: next)
    }

    /// Whether what follows a number goes on it, so that reading it strictly lost something.
    private static func isRemainder(_ text: TextBytes, _ rest: Range<Int>) -> Bool {
        guard let first = rest.first else { return false }
        let value = text.scalar(first).value
        return value == 0x2D || value == 0x2F || value == 0x2E && rest.count > 1
    }
}
