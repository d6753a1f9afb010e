import VietnameseText

/// A closing whose cells a page has run together in one line: `Nơi nhận:- Như Điều 3;- Lưu: VT.TM. ỦY BAN NHÂN DÂNKT. CHỦ
/// TỊCHPHÓ CHỦ TỊCHTrần Hữu Thạnh`. Finds where its cells begin.
struct GluedClosing {
    private let text: TextBytes
    /// What stands in capitals: the forms of signing and the title.
    private let capitals: Range<Int>
    /// Where the note of the pen, if there is one, and the name begin, and what a page sets in capitals behind it.
    private let rest: [Int]

    /// Longer lines are text, in bytes.
    private static let longest = 2000

    /// Where in `line` the cells of its closing begin, in order, without its own beginning; empty for nearly all lines.
    static func cuts(_ text: TextBytes, _ line: Range<Int>) -> [Int] {
        // nearly no line begins so
        guard 12...longest ~= line.count else { return [] }
        switch text[line.lowerBound] {
        case UInt8(ascii: "-"), UInt8(ascii: "N"), UInt8(ascii: "T"), UInt8(ascii: "K"): break
        default: return []
        }
        // cells that bars part are read as such
        guard text.first(UInt8(ascii: "|"), in: line) == nil else { return [] }
        // who receives, or a form of signing
        let isList = text[line.lowerBound] == UInt8(ascii: "-") || ClosingMatter.isRecipients(text, line)
        if isList {
            for start in starts(text, line) {
                // what is run together with an entry's `;` is read beside it, in its column
                let before = text.byte(text.trimmed(line.lowerBound..<start).upperBound - 1)
                let isBeside = before == UInt8(ascii: ";") || before == UInt8(ascii: ":")
                if let closing = GluedClosing(text, start..<line.upperBound, mayLackName: !isBeside) {
                    return [start] + closing.inner
                }
            }
            return archived(text, line).map { [$0] } ?? []
        }
        guard isForm(text, line.lowerBound), let closing = GluedClosing(text, line, mayLackName: false) else {
            return []
        }
        return closing.inner
    }

    /// Reads a form of signing or a title, and the name behind it, at the beginning of `range`; nil where it is not all of it.
    private init?(_ text: TextBytes, _ range: Range<Int>, mayLackName: Bool) {
        self.text = text
        var offset = range.lowerBound
        var last = offset
        var end: Int?
        scan: while offset < range.upperBound {
            let (value, length) = text.scalar(offset)
            switch LetterCase.of(value) {
            case .lower:
                end = last
                break scan
            case .upper: last = offset
            case .other, .none:
                if value == 0x28 {
                    end = offset
                    break scan
                }
            }
            offset += max(length, 1)
        }
        capitals = text.trimmed(range.lowerBound..<(end ?? range.upperBound))
        guard !capitals.isEmpty, capitals.count <= 200, GluedClosing.opensSigning(text, capitals) else { return nil }
        guard let end else {
            guard mayLackName else { return nil }
            rest = []
            return
        }
        var name = end
        if text[end] == UInt8(ascii: "(") {
            guard let close = text.bytes[end..<range.upperBound].firstIndex(of: UInt8(ascii: ")")), close - end <= 60
            else { return nil }
            name = text.skipWhiteSpace(close + 1..<range.upperBound)
        }
        let nameEnd = GluedClosing.nameEnd(text, name..<range.upperBound)
        let rank = PersonName.rankLength(text, name..<nameEnd)
        guard name < nameEnd, PersonName.isPerson(text, text.trimmed(name + rank..<nameEnd)) else { return nil }
        rest = (end == name ? [name] : [end, name]) + (nameEnd < range.upperBound ? [nameEnd] : [])
    }

    /// The end of the name that `range` begins with: its own, or where something in capitals follows.
    private static func nameEnd(_ text: TextBytes, _ range: Range<Int>) -> Int {
        var offset = range.lowerBound
        while offset < range.upperBound {
            var end = offset
            while end < range.upperBound, text.whiteSpace(end) == 0 { end += text.scalar(end).length }
            if end - offset > 2, TextMeasure(text, offset..<end).isCapitals { return offset }
            offset = text.skipWhiteSpace(end..<range.upperBound)
        }
        return range.upperBound
    }

    /// Where the cells behind the first begin.
    private var inner: [Int] {
        let terms = Folding.tokens(of: text.string(capitals))
        var cuts: [Int] = []
        for index in terms.indices {
            let start = capitals.lowerBound + terms[index].range.lowerBound
            let end = capitals.lowerBound + terms[index].range.upperBound
            if let form = GluedClosing.form(text, start..<end) {
                if form > capitals.lowerBound { cuts.append(form) }
            } else if let second = second(terms, index, start..<end) {
                cuts.append(second)
            }
        }
        return cuts + rest
    }

    /// Where the second of two syllables begins that are one word at `word`, and with which a role begins: `TỊCHPHÓ CHỦ TỊCH`.
    private func second(_ terms: [Folding.Term], _ index: Int, _ word: Range<Int>) -> Int? {
        guard word.count >= 6, !Syllable.isVietnamese(text.string(word)),
            let parts = GluedSyllables.splits(of: terms[index].exact).first(where: { parts in
                guard parts.count == 2 else { return false }
                let rest = [Folding.folded(parts[1])] + terms[(index + 1)...].prefix(4).map(\.folded)
                return SignerRole.length(folded: rest.joined(separator: " ")) > 0
            })
        else { return nil }
        return word.lowerBound + text.string(word).prefix(Folding.folded(parts[0]).utf8.count).utf8.count
    }

    // MARK: where it begins

    /// Where a form of signing may begin in `line`, or a title behind a stop.
    private static func starts(_ text: TextBytes, _ line: Range<Int>) -> [Int] {
        var found: [Int] = []
        var next = line.lowerBound + 1
        for offset in line.dropFirst() where offset >= next {
            switch (text[offset], text[offset - 1]) {
            case (UInt8(ascii: "T"), _), (UInt8(ascii: "K"), _): break
            case (_, 0x29...0x3B): break
            default: continue
            }
            if isForm(text, offset) {
                found.append(offset)
                // the title behind `KT.` is its own
                next = offset + 5
                continue
            }
            // `VT.GIÁM ĐỐC`, `VT. CHỦ TỊCH`
            switch text[offset - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"):
                let start = text.skipWhiteSpace(offset..<line.upperBound)
                if start < line.upperBound, LetterCase.of(text.scalar(start).value) == .upper { found.append(start) }
            default: break
            }
        }
        return found
    }

    private static let forms = ["TM.", "KT.", "TL.", "TUQ."].map { Array($0.utf8) }

    /// Whether a form of signing and a capital behind it stand at `offset`.
    private static func isForm(_ text: TextBytes, _ offset: Int) -> Bool {
        guard text[offset] == UInt8(ascii: "T") || text[offset] == UInt8(ascii: "K"),
            let form = forms.first(where: { text.has($0, at: offset) })
        else {
            return false
        }
        let next = offset + form.count
        return LetterCase.of(text.scalar(next + text.whiteSpace(next)).value) == .upper
    }

    /// Where the form of signing begins that `word` is, or ends in: `KT`, `DÂNKT` before a stop.
    private static func form(_ text: TextBytes, _ word: Range<Int>) -> Int? {
        forms.lazy.map { word.upperBound + 1 - $0.count }.first { $0 >= word.lowerBound && isForm(text, $0) }
    }

    private static func opensSigning(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        TextMeasure(text, range).isCapitals && (isForm(text, range.lowerBound) || SignerRole.isRole(text, range))
            && !PersonName.isPerson(text, range)
    }

    /// Where the name begins behind the archive's entry: `- Lưu: VT. Trần Hữu Thạnh`.
    private static func archived(_ text: TextBytes, _ line: Range<Int>) -> Int? {
        guard line.count <= 120, let stop = text.bytes[line].lastIndex(of: UInt8(ascii: ".")),
            RecipientEntry.isArchive(text, line.lowerBound..<stop)
        else { return nil }
        let name = text.trimmed(stop + 1..<line.upperBound)
        return PersonName.isPerson(text, name) && !TextMeasure(text, name).isCapitals ? name.lowerBound : nil
    }
}
