import VietnameseText

/// Puts together what a reader would call a document.
struct TitleReader {
    let text: TextBytes
    let paragraphs: [Paragraph]
    let front: FrontMatter

    /// The title: type, number and abstract (`Chỉ thị số 29-CT/TU về …`), or the document's headline.
    func title(type: String?, number: String?, line: TitleLine?) -> String? {
        if let typeLine = front.typeLine, let type = front.type { return typed(typeLine, type, number, line) }
        if let type, let number {
            let named = "\(capitalized(type)) số \(number)"
            return front.abstract.map { joined(named, abstract($0)) } ?? named
        }
        if let type, let range = front.abstract { return joined(capitalized(type), abstract(range)) }
        return headline()
    }

    /// The type line with number and abstract.
    private func typed(_ line: Range<Int>, _ named: String, _ number: String?, _ parts: TitleLine?) -> String {
        let type = capitalized(parts?.type ?? named)
        // a body or number in the line is said elsewhere
        if let parts, parts.number != nil || parts.issuer != nil, !DocumentType.isSubmitted(named) {
            let name = number.map { "\(type) số \($0)" } ?? type
            return (parts.rest ?? front.abstract.flatMap { $0.lowerBound > line.upperBound ? $0 : nil })
                .map { joined(name, abstract($0)) } ?? name
        }
        var name = text.flat(line)
        if TextMeasure(text, line).isCapitals {
            // names would lose their capitals with the others
            let rest = DocumentType.isWord(named) ? behindType(line, named).map { " " + text.flat($0) } : nil
            name = capitalized(rest == nil ? name.lowercased() : named) + (rest ?? "")
        }
        if DocumentType.opening(Folding.folded(name)) == nil { name = type }
        name = capitalized(name)
        if let number {
            // `NGHỊ QUYẾT PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 3` says what it is about itself
            if front.abstract == nil,
                let rest = TitleReader.about(text, line, type: named)
                    ?? (name.utf8.count > 60 ? behindType(line, named) : nil)
            {
                return joined("\(type) số \(number)", text.flat(rest))
            }
            name = (name.utf8.count <= 60 ? name : type) + " số \(number)"
        }
        guard let range = front.abstract else { return name }
        return joined(name, abstract(range))
    }

    /// What stands behind the kind's name on its line, from `về` on.
    static func about(_ text: TextBytes, _ line: Range<Int>, type: String?) -> Range<Int>? {
        guard let type else { return nil }
        let terms = Folding.tokens(of: text.string(line))
        let words = type.utf8.lazy.filter { $0 == 0x20 }.count + 1
        guard words + 2 < terms.count, terms[words].exact == "về" else { return nil }
        return line.lowerBound + terms[words].range.lowerBound..<line.upperBound
    }

    /// What stands behind the type's name on its line.
    private func behindType(_ line: Range<Int>, _ type: String) -> Range<Int>? {
        let terms = Folding.tokens(of: text.string(line))
        var words = type.utf8.lazy.filter { $0 == 0x20 }.count + 1
        if DocumentType.isWord(type), let opening = DocumentType.opening(Folding.folded(text.string(line))) {
            words = opening.words
        }
        guard words < terms.count else { return nil }
        return line.lowerBound + terms[words].range.lowerBound..<line.upperBound
    }

    private func joined(_ name: String, _ abstract: String) -> String {
        let bytes = TextBytes(abstract)
        // `BÀI THAM LUẬN` and below it `CỦA SỞ TƯ PHÁP TẠI HỘI NGHỊ …`
        if abstract.hasPrefix("CỦA ") || abstract.hasPrefix("TẠI ") { return "\(name) \(abstract)" }
        guard TextMeasure(bytes, 0..<bytes.count).isCapitals else { return inOrder(name, abstract) }
        // `PHÁT BIỂU CỦA ĐỒNG CHÍ TRẦN ĐỨC THIỆU` and below it `BÍ THƯ THÀNH ỦY TẠI …`
        if name.contains(" CỦA ") { return "\(name), \(abstract)" }
        guard let cased = cased(abstract) else { return "\(name): \(abstract)" }
        let isLaw = name.hasPrefix("Luật") || name.hasPrefix("Bộ luật") || name.hasPrefix("Pháp lệnh")
        return inOrder(name, isLaw ? cased : TitleReader.lowered(cased))
    }

    /// A law is called by its name before its number: `Luật Hóa chất số 69/2025/QH15`.
    private func inOrder(_ name: String, _ abstract: String) -> String {
        for type in ["Bộ luật", "Luật", "Pháp lệnh"] where name.hasPrefix(type + " số ") {
            return type + " " + abstract + name.dropFirst(type.count)
        }
        return "\(name) \(abstract)"
    }

    /// How far into the body a title in capitals is looked for, in bytes.
    static let casedWithin = 12_000

    /// A title in capitals as the body's first sentences write it: `Quốc hội ban hành Luật Hóa chất.`
    func cased(_ abstract: String) -> String? {
        guard front.count < paragraphs.count else { return nil }
        let start = paragraphs[front.count].range.lowerBound
        let end = text.aligned(min(text.count, start + TitleReader.casedWithin))
        return TitleReader.written(abstract, text, in: start..<end).map { text.flat($0) }
    }

    /// Where `range` has the words of `title` in other letters than capitals alone.
    static func written(_ title: String, _ text: TextBytes, in range: Range<Int>) -> Range<Int>? {
        let wanted = Folding.tokens(of: title).map(\.folded)
        guard let first = wanted.first else { return nil }
        let start = range.lowerBound
        let terms = Folding.tokens(of: text.string(range))
        for index in terms.indices where terms[index].folded == first && index + wanted.count <= terms.count {
            guard zip(terms[index...], wanted).allSatisfy({ $0.folded == $1 }) else { continue }
            var found = start + terms[index].range.lowerBound..<start + terms[index + wanted.count - 1].range.upperBound
            // what closes the title closes it in the text, too
            if let last = title.unicodeScalars.last, [")", "”", "\"", "»"].contains(last),
                text.scalar(found.upperBound).value == last.value
            {
                found = found.lowerBound..<found.upperBound + text.scalar(found.upperBound).length
            }
            if !TextMeasure(text, found).isCapitals { return found }
        }
        return nil
    }

    /// The abstract as it goes on behind the type: `V/v …` and `Về việc …` are `về việc …`.
    private func abstract(_ range: Range<Int>) -> String {
        var abstract = text.flat(range)
        if Folding.folded(abstract).hasPrefix("v v ") {
            let terms = Folding.tokens(of: abstract)
            let rest = TextBytes(abstract).string(terms[1].range.upperBound..<abstract.utf8.count)
            abstract = "về việc " + String(rest.drop { $0 == " " || $0 == ":" || $0 == "." })
        }
        return TitleReader.lowered(abstract)
    }

    /// The abstract with a small letter first, unless it begins with a name.
    static func lowered(_ abstract: String) -> String {
        let second = abstract.unicodeScalars.dropFirst().first.map { LetterCase.of($0.value) }
        guard second == .lower, !isName(abstract) else { return abstract }
        return abstract.prefix(1).lowercased() + abstract.dropFirst()
    }

    /// Whether the abstract begins with a name, whose capital stays: two capitalised syllables, or a body.
    private static func isName(_ abstract: String) -> Bool {
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
            return text.flat(heading.range)
        }
        guard let first = paragraphs.first(where: { !isFurniture($0) }), paragraphs.count > 1, first.weight <= 50,
            first.marker?.rank != .bullet
        else {
            return nil
        }
        switch text.byte(first.range.upperBound - 1) {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","): return nil
        default: return text.flat(first.range)
        }
    }

    /// Rules, stamps and mottoes head no document.
    private func isFurniture(_ paragraph: Paragraph) -> Bool {
        guard paragraph.weight <= 16 else { return false }
        switch LetterheadSign.of(text, paragraph.range, folded: Folding.folded(text.string(paragraph.range))) {
        case .motto, .noise: return true
        default: return false
        }
    }

    private func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
