import VietnameseText

extension DocumentDescription {
    /// What `source` says of itself in letterhead, title and closing; what it does not say stays nil.
    ///
    /// The layouts are those of Decree 30/2020/NĐ-CP (state) and Guidance 36-HD/VPTW (Party) and what preceded them,
    /// with the headings that minutes, submissions and press reports carry. Numbers and dates of documents that the body
    /// cites are never taken for the document's own. `fileName` gives a title to a text that has none.
    public static func read(_ source: SourceText, fileName: String? = nil) -> DocumentDescription {
        read(DocumentStructure(source), fileName: fileName)
    }

    /// The same of a text whose structure is known.
    public static func read(_ structure: DocumentStructure, fileName: String? = nil) -> DocumentDescription {
        DescriptionReader(structure).description(fileName: fileName)
    }
}

/// Puts a document's description together.
struct DescriptionReader {
    let structure: DocumentStructure
    let source: SourceText
    let text: TextBytes
    let paragraphs: [Paragraph]
    let front: FrontMatter
    let title: TitleLine?
    let consolidation: ConsolidationReader.Found?
    /// What a regulation without a number of its own says of the decision that issues it.
    let note: AttachmentNote?

    init(_ structure: DocumentStructure) {
        self.structure = structure
        source = structure.source
        text = structure.text
        paragraphs = structure.paragraphs
        var front = structure.front
        let bytes = text
        // `KẾT LUẬN CỦA THỦ TƯỚNG …` below `Số: 15/TB-VPCP` is what the notice is about
        if front.type == "kết luận", let line = front.typeLine, front.numberLine?.number?.symbolType == "thông báo" {
            front.abstract = line.lowerBound..<max(line.upperBound, front.abstract?.upperBound ?? 0)
            (front.typeLine, front.type) = (nil, nil)
        }
        let title = front.typeLine.map { TitleLine(bytes, $0, type: front.type, abstract: front.abstract) }
        if title?.isAll ?? false { front.abstract = nil }
        self.title = title
        // a page has cut `LIÊN TỊCH` off, which the number says
        if front.type == "thông tư", let joint = front.numberLine?.number?.symbolType, joint.hasPrefix("thông tư ") {
            front.type = joint
        }
        self.front = front
        let isAttached =
            front.numberLine == nil && title?.number == nil && front.announcement == nil
            && front.type.map(AttachmentNote.attached.contains) ?? false
        note =
            isAttached
            ? front.bracketed.flatMap { AttachmentNote(bytes, $0) }
            : AttachmentNote.ofLetter(bytes, paragraphs, front)
        consolidation =
            front.typeLine != nil && front.numberLine == nil
            ? ConsolidationReader(text: bytes, paragraphs: paragraphs).read() : nil
    }

    /// Kinds that carry their date in a line of their own, where letterheads have none.
    private static let loosely: Set<String> = ["tham luận", "báo cáo", "ý kiến", "kiến nghị", "biên bản", "báo chí"]
    /// Kinds that an assembly passes.
    private static let passed: Set<String> = ["luật", "bộ luật", "nghị quyết", "pháp lệnh", "hiến pháp"]

    /// Kinds that name themselves above what they are about, and have no `V/v …` and `Kính gửi` in their place.
    private static let unaddressed: Set<String> = [
        "chỉ thị", "thông tư", "quyết định", "nghị quyết", "nghị định", "lệnh", "pháp lệnh", "quy định", "quy chế",
        "thông tri", "thông cáo", "công bố", "đề án",
    ]

    func description(fileName: String?) -> DocumentDescription {
        let number = number()
        let isBare = front.typeLine == nil && number == nil && front.count == 0
        let press = isBare ? PressReport(text, paragraphs) : nil
        let isPress = press?.isReport ?? false
        let type = isPress ? ("báo chí", nil, 0.9) : type(number?.number)
        var closing = SignatureReader(text: text, paragraphs: paragraphs, closings: structure.closings)
            .closing(after: front.count)
        if closing.signed.isEmpty { closing.signatures += listedSigners() }
        let titles = TitleReader(text: text, paragraphs: paragraphs, front: front)
        var headline =
            isPress
            ? PressHeadline.headline(text, paragraphs)
            : titles.title(
                type: type?.0, number: consolidation == nil && note == nil ? number?.number.canonical : nil, line: title
            )
        if consolidation != nil, let original = headline, let number {
            headline = "Văn bản hợp nhất số \(number.number.canonical): \(original)"
        }
        var front = front
        if let line = consolidation?.date { front.dateLine = line }
        let dates = DateReader(text: text, paragraphs: paragraphs, front: front)
        let date =
            dates.date(
                title: title, isLoose: type.map { DescriptionReader.loosely.contains($0.0) } ?? false,
                isPassed: type.map { DescriptionReader.passed.contains($0.0) } ?? false, isPress: isPress)
            ?? property(Preface.dayLabels).flatMap { dates.inRange($0, 0.85) }
            ?? note?.date.map { DateReader.Found(iso: $0.iso, range: $0.range, confidence: 0.8) }
        let shown = headline ?? source.title ?? fileName.flatMap(baseName)

        var fields = FieldList()
        fields.add(.title, shown, nil, headline == nil ? 0.5 : 0.95)
        if let type { fields.add(.type, type.0, type.1, type.2) }
        if let number { fields.add(.number, number.number.canonical, number.range, number.confidence) }
        if let date { fields.add(.date, date.iso, date.range, date.confidence) }
        if isPress, let press {
            addPress(press, into: &fields)
        } else {
            addFront(type: type?.0, headline, closing, into: &fields)
            addClosing(type?.0, closing, into: &fields)
            addOccasion(type?.0, closing, into: &fields)
        }
        // a consolidated text was signed long after what it consolidates
        if front.count > 0, !isPress, let effect = EffectiveDate.find(structure),
            let day = effect.date.day(signed: consolidation == nil ? date?.iso : nil)
        {
            let isCounted = if case .afterSigning(let days) = effect.date { days > 0 } else { false }
            fields.add(.effectiveDate, day, effect.range, isCounted ? 0.8 : 0.95)
            if let until = effect.until { fields.add(.expiryDate, until.iso, until.range, 0.9) }
        }
        if front.count > 0, !isPress, fields.isMissing(.expiryDate), let end = EffectiveDate.end(structure) {
            fields.add(.expiryDate, end.iso, end.range, 0.9)
        }
        if !isPress { addStatedForce(into: &fields) }
        return DocumentDescription(
            title: shown, type: type?.0, number: number?.number.canonical, date: date?.iso,
            issuer: fields.joined(isPress ? .outlet : .issuer),
            signer: isPress ? nil : fields.joined(.signer), fields: fields.ordered)
    }

    /// What the table above the document says behind one of `labels`.
    func property(_ labels: [String]) -> Range<Int>? {
        front.preface.flatMap { Preface.property(labels, text, paragraphs[$0]) }
    }

    /// Those of whom the page above the document says that they signed it: `Người ký: Lê Hoài An, Hà Thị Vy`.
    private func listedSigners() -> [SignatureReader.Signature] {
        guard let line = property(Preface.signerLabels) ?? Preface.listedSigner(text, paragraphs) else { return [] }
        var names: [Range<Int>] = []
        var start = line.lowerBound
        for offset in line.lowerBound...line.upperBound
        where offset == line.upperBound || text[offset] == UInt8(ascii: ",") || text[offset] == UInt8(ascii: ";") {
            names.append(text.trimmed(start..<offset))
            start = min(offset + 1, line.upperBound)
        }
        guard names.allSatisfy({ PersonName.isName(text, $0) }) else { return [] }
        return names.map { SignatureReader.Signature(name: (text.flat($0), $0)) }
    }

    // MARK: the document itself

    /// The number on the letterhead's own line, or in the type line (`CHỈ THỊ SỐ 29-CT/TU`).
    private func number() -> (number: DocumentNumber, range: Range<Int>, confidence: Double)? {
        if let line = consolidation?.number { return line.number.map { ($0, line.range, line.confidence) } }
        if let line = front.numberLine {
            return titled(line) ?? line.number.map { ($0, line.range, line.confidence) }
        }
        if let number = title?.number { return (number.number, number.range, 0.97) }
        if let number = front.announcement?.number { return (number.number, number.range, 0.9) }
        if let note { return (note.number.number, note.number.range, 0.85) }
        guard let line = front.typeLine ?? property(Preface.numberLabels) else { return nil }
        if let found = DocumentNumber.scan(text, in: line).first { return (found.number, found.range, 0.9) }
        // `Số hiệu: 78` of one of the decrees of 1945 to 1959
        guard let told = property(Preface.numberLabels), told.count <= 8, let kind = property(Preface.typeLabels),
            DocumentType.opening(line: text.string(kind))?.name == "sắc lệnh"
        else { return nil }
        return TitleLine.decree(text, told).map { ($0.0, $0.1, 0.85) }
    }

    /// The number that the page's title gives whole, where the letterhead has lost its first symbol: `1281/-UBND`.
    private func titled(_ line: NumberLine.Found) -> (number: DocumentNumber, range: Range<Int>, confidence: Double)? {
        let written = text.string(line.range)
        guard line.number == nil || written.contains("/-"), let figures = Int(written.prefix { $0.isNumber }) else {
            return nil
        }
        for paragraph in paragraphs.prefix(min(front.count, 6))
        where paragraph.range.upperBound <= line.range.lowerBound {
            guard DocumentType.opening(line: text.string(paragraph.range)) != nil,
                let found = DocumentNumber.scan(text, in: paragraph.range).first,
                Int(found.number.written.prefix { $0.isNumber }) == figures
            else { continue }
            return (found.number, found.range, 0.85)
        }
        return nil
    }

    private func type(_ number: DocumentNumber?) -> (String, Range<Int>?, Double)? {
        if let line = consolidation?.number { return ("văn bản hợp nhất", line.range, 0.95) }
        if let type = title?.type, let line = front.typeLine { return (type, line, 0.95) }
        if let line = front.typeLine, let type = front.type { return (type, line, 0.98) }
        if let line = property(Preface.typeLabels), let named = DocumentType.opening(line: text.string(line)) {
            return (named.name, line, 0.9)
        }
        if let type = front.announcement?.type { return (type, nil, 0.9) }
        if let type = front.numberLine?.type, let line = front.numberLine { return (type, line.range, 0.9) }
        if let enacting = front.enacting, number?.symbolType == nil { return (enacting.type, enacting.line, 0.85) }
        if let number {
            // `Số: 45/PNV`, `V/v …`: a letter by its form, whose number has no symbol of a letter's
            let isLetter = front.numberLine != nil && front.abstract != nil && !front.addressees.isEmpty
            // `1234/CT-TTHT` of a tax office (Cục Thuế): its sigla, since no directive is addressed so
            if isLetter, let type = number.symbolType, DescriptionReader.unaddressed.contains(type) {
                return ("công văn", nil, 0.85)
            }
            return number.symbolType.map { ($0, nil, 0.9) } ?? (isLetter ? ("công văn", nil, 0.8) : nil)
        }
        // a letter whose number is still to be filled in
        if let line = front.numberLine, front.abstract != nil || !front.addressees.isEmpty {
            let symbols = Folding.folded(text.string(line.range)).split(separator: " ").map { String($0) }
            return symbols.lazy.compactMap { DocumentType.named(bySymbol: $0) }.first.map { ($0, line.range, 0.8) } ?? (
                "công văn", nil, 0.8
            )
        }
        if BareLetter.body(text, paragraphs, front) != nil { return ("công văn", nil, 0.75) }
        // a scan has spoilt the number
        if let about = front.abstract, !front.addressees.isEmpty, front.dateLine != nil {
            return ("công văn", about, 0.75)
        }
        guard front.count > 0 || paragraphs.first?.headingLevel != nil || isTitleLine(paragraphs.first) else {
            return nil
        }
        // `Tham luận của Sở Nội vụ` without capitals, as the first line
        guard let first = paragraphs.first(where: { $0.headingLevel != nil }) ?? paragraphs.first, first.weight <= 40,
            let (name, words) = DocumentType.opening(Folding.folded(text.string(first.range))),
            DescriptionReader.loosely.contains(name), isNamed(first.range, behind: words)
        else { return nil }
        return (name, first.range, 0.85)
    }

    /// Whether the type's name is all of the line, or its body or occasion follows: `Ý kiến cử tri …` is a headline.
    private func isNamed(_ line: Range<Int>, behind words: Int) -> Bool {
        let rest = Folding.tokens(of: text.string(line)).dropFirst(words).first?.folded
        return rest.map { ["cua", "tai", "hop", "hoi", "toa", "ve", "lam", "phien"].contains($0) } ?? true
    }

    private func isTitleLine(_ paragraph: Paragraph?) -> Bool {
        guard let paragraph, paragraph.weight <= 24 else { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(
            text.byte(paragraph.range.upperBound - 1))
    }

    private func baseName(_ path: String) -> String? {
        guard let name = path.split(separator: "/").last, !name.isEmpty else { return nil }
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}
