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
private struct DescriptionReader {
    let source: SourceText
    let text: TextBytes
    let paragraphs: [Paragraph]
    let front: FrontMatter
    let title: TitleLine?
    let consolidation: ConsolidationReader.Found?

    init(_ structure: DocumentStructure) {
        source = structure.source
        text = structure.text
        paragraphs = structure.paragraphs
        front = structure.front
        let bytes = text
        title = front.typeLine.map { [front] in TitleLine(bytes, $0, type: front.type, abstract: front.abstract) }
        consolidation =
            front.typeLine != nil && front.numberLine == nil
            ? ConsolidationReader(text: bytes, paragraphs: paragraphs).read() : nil
    }

    /// Kinds that carry their date in a line of their own, where letterheads have none.
    private static let loosely: Set<String> = ["tham luận", "báo cáo", "ý kiến", "kiến nghị", "biên bản", "báo chí"]
    /// Kinds that an assembly passes.
    private static let passed: Set<String> = ["luật", "bộ luật", "nghị quyết", "pháp lệnh", "hiến pháp"]

    func description(fileName: String?) -> DocumentDescription {
        let number = number()
        let isBare = front.typeLine == nil && number == nil && front.count == 0
        let press = isBare ? PressReport(text, paragraphs) : nil
        let isPress = press?.isReport ?? false
        let type = isPress ? ("báo chí", nil, 0.9) : type(number?.number)
        let closing = SignatureReader(text: text, paragraphs: paragraphs).closing(after: front.count)
        let titles = TitleReader(text: text, paragraphs: paragraphs, front: front)
        var headline =
            isPress
            ? pressHeadline()
            : titles.title(type: type?.0, number: consolidation == nil ? number?.number.canonical : nil, line: title)
        if consolidation != nil, let original = headline, let number {
            headline = "Văn bản hợp nhất số \(number.number.canonical): \(original)"
        }
        var front = front
        if let line = consolidation?.date { front.dateLine = line }
        let date = DateReader(text: text, paragraphs: paragraphs, front: front).date(
            title: title, isLoose: type.map { DescriptionReader.loosely.contains($0.0) } ?? false,
            isPassed: type.map { DescriptionReader.passed.contains($0.0) } ?? false, isPress: isPress)
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
        if front.count > 0, !isPress, consolidation == nil,
            let effect = EffectReader(text: text, paragraphs: paragraphs).effect(signed: date?.iso)
        {
            fields.add(.effectiveDate, effect.iso, effect.range, effect.confidence)
        }
        return DocumentDescription(
            title: shown, type: type?.0, number: number?.number.canonical, date: date?.iso,
            issuer: fields.joined(isPress ? .outlet : .issuer),
            signer: isPress ? nil : fields.joined(.signer), fields: fields.ordered)
    }

    // MARK: the document itself

    /// The number on the letterhead's own line, or in the type line (`CHỈ THỊ SỐ 29-CT/TU`).
    private func number() -> (number: DocumentNumber, range: Range<Int>, confidence: Double)? {
        if let line = consolidation?.number { return line.number.map { ($0, line.range, line.confidence) } }
        if let line = front.numberLine { return line.number.map { ($0, line.range, line.confidence) } }
        if let number = title?.number { return (number.number, number.range, 0.97) }
        guard let line = front.typeLine else { return nil }
        return DocumentNumber.scan(text, in: line).first.map { ($0.number, $0.range, 0.9) }
    }

    private func type(_ number: DocumentNumber?) -> (String, Range<Int>?, Double)? {
        if let line = consolidation?.number { return ("văn bản hợp nhất", line.range, 0.95) }
        if let type = title?.type, let line = front.typeLine { return (type, line, 0.95) }
        if let line = front.typeLine, let type = front.type { return (type, line, 0.98) }
        if let type = front.numberLine?.type, let line = front.numberLine { return (type, line.range, 0.9) }
        if let number { return number.symbolType.map { ($0, nil, 0.9) } }
        // a letter whose number is still to be filled in
        if let line = front.numberLine, front.abstract != nil || !front.addressees.isEmpty {
            let symbols = Folding.folded(text.string(line.range)).split(separator: " ").map { String($0) }
            return symbols.lazy.compactMap { DocumentType.named(bySymbol: $0) }.first.map { ($0, line.range, 0.8) } ?? (
                "công văn", nil, 0.8
            )
        }
        guard front.count > 0 || paragraphs.first?.headingLevel != nil || isTitleLine(paragraphs.first) else {
            return nil
        }
        // `Tham luận của Sở Nội vụ` without capitals, as the first line
        guard let first = paragraphs.first(where: { $0.headingLevel != nil }) ?? paragraphs.first, first.weight <= 40,
            let (name, _) = DocumentType.opening(Folding.folded(text.string(first.range))),
            DescriptionReader.loosely.contains(name)
        else { return nil }
        return (name, first.range, 0.85)
    }

    private func isTitleLine(_ paragraph: Paragraph?) -> Bool {
        guard let paragraph, paragraph.weight <= 24 else { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(
            text.byte(paragraph.range.upperBound - 1))
    }

    private func addFront(
        type: String?, _ headline: String?, _ closing: SignatureReader.Closing, into fields: inout FieldList
    ) {
        if let abstract = title?.rest ?? front.abstract {
            let shown = self.shown(abstract)
            if type == "biên bản" { fields.add(.sitting, sitting(shown), abstract, 0.93) }
            fields.add(.abstract, shown, abstract, 0.93)
        }
        if let line = consolidation?.date ?? front.dateLine, let place = place(line) {
            fields.add(.place, text.flat(place), place, 0.97)
        }
        for issuer in IssuerReader(text: text, front: front).issuers(signedFor: closing.behalf) {
            fields.add(.issuer, issuer.name, issuer.range, 0.95)
        }
        if fields.isMissing(.issuer) {
            if let range = consolidation?.issuer {
                fields.add(.issuer, BodyName.spelled(text.flat(range)), range, 0.9)
            } else if let range = title?.issuer {
                fields.add(.issuer, BodyName.spelled(text.flat(range)), range, 0.9)
            } else if let body = titleIssuer(headline) {
                fields.add(.issuer, body, nil, 0.8)
            }
        }
        for mark in front.marks where fields.isMissing(mark.name) { fields.add(mark) }
        for line in front.addressees { addAddressees(line, into: &fields) }
    }

    /// `BIÊN BẢN HỌP` and `Về việc …` below it are the minutes of a `Họp về việc …`.
    private func sitting(_ abstract: String) -> String {
        guard let line = front.typeLine else { return abstract }
        let terms = Folding.tokens(of: text.string(line))
        guard terms.count > 2, terms.count <= 8 else { return abstract }
        let kind = text.flat(line.lowerBound + terms[2].range.lowerBound..<line.upperBound).lowercased()
        let rest = abstract.hasPrefix("Về ") ? "v" + abstract.dropFirst() : abstract
        return kind.prefix(1).uppercased() + kind.dropFirst() + " " + rest
    }

    /// An abstract; one in capitals as the body writes it, if it does.
    private func shown(_ abstract: Range<Int>) -> String {
        let written = text.flat(abstract)
        guard TextMeasure(text, abstract).isCapitals else { return written }
        return TitleReader(text: text, paragraphs: paragraphs, front: front).cased(written) ?? written
    }

    /// What stands before `, ngày` on the date line.
    private func place(_ line: Range<Int>) -> Range<Int>? {
        let terms = Folding.tokens(of: text.string(line))
        guard let day = terms.firstIndex(where: { $0.folded.hasPrefix("ngay") }), day > 0 else { return nil }
        return line.lowerBound + terms[0].range.lowerBound..<line.lowerBound + terms[day - 1].range.upperBound
    }

    private func addAddressees(_ line: Range<Int>, into fields: inout FieldList) {
        var line = line
        let folded = Folding.folded(text.string(line))
        if folded.hasPrefix("kinh gui") {
            let start =
                text.bytes[line].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? line.lowerBound
                + Folding.tokens(of: text.string(line))[1].range.upperBound
            line = text.trimmed(start..<line.upperBound)
        }
        guard !line.isEmpty else { return }
        // `Kính gửi: Sở A; Sở B; các quận`
        var start = line.lowerBound
        for offset in line.lowerBound...line.upperBound
        where offset == line.upperBound || text[offset] == UInt8(ascii: ";") || text[offset] == 0x0A {
            let entry = text.trimmed(start..<offset)
            start = min(offset + 1, line.upperBound)
            let value = entry.isEmpty ? "" : RecipientEntry.value(text, entry)
            if !value.isEmpty { fields.add(.recipient, value, RecipientEntry.content(text, entry), 0.95) }
        }
    }

    private func addClosing(_ type: String?, _ closing: SignatureReader.Closing, into fields: inout FieldList) {
        var signed = closing.signed
        // of the names below minutes the chair's is the signer's
        if signed.contains(where: \.isChairs) {
            signed.removeAll { !$0.isChairs }
        } else if type == "biên bản", signed.contains(where: { !$0.isSecretarys }) {
            signed.removeAll { $0.isSecretarys }
        }
        for signature in signed {
            if let name = signature.name {
                fields.add(.signer, name.text, name.range, signature.title == nil ? 0.85 : 0.95)
            }
            if let title = signature.title { fields.add(.signerTitle, title.text, title.range, 0.93) }
        }
        for signature in closing.signatures {
            for authority in signature.authorities {
                fields.add(.signingAuthority, authority.text, authority.range, 0.95)
            }
        }
        for recipient in closing.recipients { fields.add(.recipient, recipient.text, recipient.range, 0.93) }
    }

    /// What the papers of meetings say of the meeting and of whose they are.
    private func addOccasion(_ type: String?, _ closing: SignatureReader.Closing, into fields: inout FieldList) {
        guard let type else { return }
        if type == "biên bản" {
            // the meeting's own place comes before the letterhead's
            let minutes = MinutesReader(text: text, paragraphs: paragraphs, front: front.count).fields()
            if minutes.contains(where: { $0.name == .place }) { fields.remove(.place) }
            minutes.forEach { fields.add($0) }
            for signature in closing.signed {
                guard let name = signature.name else { continue }
                if signature.isChairs, fields.isMissing(.chair) { fields.add(.chair, name.text, name.range, 0.9) }
                if signature.isSecretarys, fields.isMissing(.secretary) {
                    fields.add(.secretary, name.text, name.range, 0.9)
                }
            }
        } else if DocumentType.isSubmitted(type) {
            SubmissionReader(text: text, paragraphs: paragraphs, front: front).fields().forEach { fields.add($0) }
            if let body = fields.first(.issuer) { fields.add(.body, body.value, body.range, body.confidence) }
            if fields.isMissing(.author), type != "tờ trình", type != "báo cáo", let signer = fields.first(.signer) {
                fields.add(.author, signer.value, signer.range, 0.8)
                if let title = fields.first(.signerTitle) { fields.add(.authorRole, title.value, title.range, 0.75) }
            }
        }
    }

    /// `Tham luận của Sở Nội vụ tại tọa đàm …`: the body between `của` and `tại`.
    private func titleIssuer(_ title: String?) -> String? {
        guard let title, front.typeLine != nil || paragraphs.first?.headingLevel != nil else { return nil }
        let words = title.split(separator: " ")
        guard let of = words.firstIndex(of: "của"), of <= 5 else { return nil }
        let name = words[(of + 1)...].prefix { $0 != "tại" && $0 != "về" && $0 != "trình" && $0 != "-" && $0 != "gửi" }
        let body = name.joined(separator: " ")
        guard let first = name.first?.unicodeScalars.first, LetterCase.of(first.value) == .upper, name.count <= 14,
            BodyName.opensBody(body)
        else { return nil }
        return body.last == ":" || body.last == "," ? String(body.dropLast()) : body
    }

    // MARK: the press

    private func addPress(_ press: PressReport, into fields: inout FieldList) {
        press.fields.forEach { fields.add($0) }
        if fields.isMissing(.outlet), let site = siteName() { fields.add(.outlet, site, nil, 0.85) }
    }

    /// The first heading, or the first line that is neither the paper's name nor a date.
    private func pressHeadline() -> String? {
        if let heading = paragraphs.first(where: { $0.headingLevel != nil }) { return text.flat(heading.range) }
        for paragraph in paragraphs.prefix(8) where 5...40 ~= paragraph.weight {
            let content = text.flat(paragraph.range)
            let folded = Folding.folded(content)
            if folded.hasPrefix("bao ") || folded.hasPrefix("chuyen muc") || OfficialDate.first(in: content) != nil {
                continue
            }
            return content.last == "." ? nil : content
        }
        return nil
    }

    /// A page's title ends in the paper's name: `… - Báo Lam Giang`.
    private func siteName() -> String? {
        guard let last = source.title?.split(separator: " - ").last, last.hasPrefix("Báo "), last.utf8.count <= 60
        else { return nil }
        return String(last)
    }

    private func baseName(_ path: String) -> String? {
        guard let name = path.split(separator: "/").last, !name.isEmpty else { return nil }
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}
