import VietnameseText

/// Puts together what a reader would call a document.
struct TitleReader {
    let text: TextBytes
    let paragraphs: [Paragraph]
    let front: FrontMatter

    /// The title: type, number and abstract (`Chỉ thị số 29-CT/TU về …`), or the document's headline.
    func title(type: String?, number: String?) -> String? {
        if let typeLine = front.typeLine { return typed(typeLine, number) }
        if let type, let number {
            let named = "\(capitalized(type)) số \(number)"
            return front.abstract.map { joined(named, abstract($0)) } ?? named
        }
        return headline()
    }

    /// The type line with number and abstract.
    private func typed(_ line: Range<Int>, _ number: String?) -> String {
        var name = flat(line)
        if TextMeasure(text, line).isCapitals { name = capitalized(name.lowercased()) }
        if let number {
            // `CHỈ THỊ SỐ 29-CT/TU` has its number already
            let type = front.type.map(capitalized) ?? name
            let isShort = DocumentNumber.scan(flat(line)).isEmpty && name.utf8.count <= 60
            name = (isShort ? name : type) + " số \(number)"
        }
        guard let range = front.abstract else { return name }
        return joined(name, abstract(range))
    }

    private func joined(_ name: String, _ abstract: String) -> String {
        let bytes = TextBytes(abstract)
        return TextMeasure(bytes, 0..<bytes.count).isCapitals ? "\(name): \(abstract)" : "\(name) \(abstract)"
    }

    /// The abstract as it goes on behind the type: `V/v …` and `Về việc …` are `về việc …`.
    private func abstract(_ range: Range<Int>) -> String {
        var abstract = flat(range)
        if Folding.folded(abstract).hasPrefix("v v ") {
            let terms = Folding.tokens(of: abstract)
            let rest = TextBytes(abstract).string(terms[1].range.upperBound..<abstract.utf8.count)
            abstract = "về việc " + String(rest.drop { $0 == " " || $0 == ":" || $0 == "." })
        }
        let second = abstract.unicodeScalars.dropFirst().first.map { LetterCase.of($0.value) }
        guard second == .lower, !isName(abstract) else { return abstract }
        return abstract.prefix(1).lowercased() + abstract.dropFirst()
    }

    /// Whether the abstract begins with a name, whose capital stays: two capitalised syllables, or a body.
    private func isName(_ abstract: String) -> Bool {
        let words = abstract.split(separator: " ", maxSplits: 2)
        guard let first = words.first, !["Họp", "Về"].contains(where: { $0 == first }) else { return false }
        let isSecondCapital =
            words.count > 1
            && words[1].unicodeScalars.first.map { LetterCase.of($0.value) == .upper } ?? false
        return isSecondCapital || ["Sở", "Bộ", "Ủy", "Thành"].contains { $0 == first }
    }

    /// The first heading of the format, else the first line if it is no sentence.
    private func headline() -> String? {
        if let heading = paragraphs.first(where: { $0.headingLevel != nil }), heading.weight <= 60 {
            return flat(heading.range)
        }
        guard let first = paragraphs.first, paragraphs.count > 1, first.weight <= 50, first.marker?.rank != .bullet
        else {
            return nil
        }
        switch text.byte(first.range.upperBound - 1) {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","): return nil
        default: return flat(first.range)
        }
    }

    /// The text of `range` on one line.
    private func flat(_ range: Range<Int>) -> String {
        text.string(range).unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    }

    private func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
