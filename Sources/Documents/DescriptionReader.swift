import VietnameseText

extension DocumentDescription {
    /// What `source` says of itself in letterhead, title and closing; what it does not say stays nil.
    ///
    /// The layouts are those of Decree 30/2020/NĐ-CP (state) and Guidance 36-HD/VPTW (Party), with the headings that
    /// minutes, submissions and press reports carry. Numbers and dates of documents that the body cites are never taken
    /// for the document's own. `fileName` gives a title to a text that has none.
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

    init(_ structure: DocumentStructure) {
        source = structure.source
        text = structure.text
        paragraphs = structure.paragraphs
        front = structure.front
    }

    /// Kinds that carry their date in a line of their own, where letterheads have none.
    private static let loosely: Set<String> = ["tham luận", "báo cáo", "ý kiến", "kiến nghị", "biên bản", "báo chí"]

    func description(fileName: String?) -> DocumentDescription {
        let number = number()
        let press = front.typeLine == nil && number == nil && front.count == 0 ? PressReport(text, paragraphs) : nil
        let type = press?.isReport ?? false ? "báo chí" : type(number)
        let signature = SignatureReader(text: text, paragraphs: paragraphs).signature(after: front.count)
        let dates = DateReader(text: text, paragraphs: paragraphs, front: front)
        let titles = TitleReader(text: text, paragraphs: paragraphs, front: front)
        let isLoose = type.map(DescriptionReader.loosely.contains) ?? false
        let isPress = type == "báo chí"
        let headline = isPress ? pressHeadline() : titles.title(type: type, number: number?.canonical)
        return DocumentDescription(
            title: headline ?? source.title ?? fileName.flatMap(baseName),
            type: type,
            number: number?.canonical,
            date: dates.date(isLoose: isLoose),
            issuer: isPress
                ? press?.newspaper ?? siteName()
                : IssuerReader(text: text, front: front).issuer(signedFor: signature.behalf) ?? titleIssuer(headline),
            signer: isPress ? nil : signature.signer)
    }

    /// The number on the letterhead's own line, or in the type line (`CHỈ THỊ SỐ 29-CT/TU`).
    private func number() -> DocumentNumber? {
        if let line = front.numberLine { return NumberLine.number(text, line) }
        guard let line = front.typeLine else { return nil }
        return DocumentNumber.scan(text, in: line).first?.number
    }

    private func type(_ number: DocumentNumber?) -> String? {
        if let type = front.type { return type }
        if let number { return number.symbolType }
        guard front.count > 0 || paragraphs.first?.headingLevel != nil || isTitleLine(paragraphs.first) else {
            return nil
        }
        // `Tham luận của Sở Nội vụ` without capitals, as the first line
        guard let first = paragraphs.first(where: { $0.headingLevel != nil }) ?? paragraphs.first, first.weight <= 40,
            let (name, _) = DocumentType.opening(Folding.folded(text.string(first.range))),
            DescriptionReader.loosely.contains(name)
        else { return nil }
        return name
    }

    private func isTitleLine(_ paragraph: Paragraph?) -> Bool {
        guard let paragraph, paragraph.weight <= 24 else { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(
            text.byte(paragraph.range.upperBound - 1))
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

    /// The first heading, or the first line that is neither the paper's name nor a date.
    private func pressHeadline() -> String? {
        if let heading = paragraphs.first(where: { $0.headingLevel != nil }) { return line(heading.range) }
        for paragraph in paragraphs.prefix(8) where 5...40 ~= paragraph.weight {
            let content = line(paragraph.range)
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
        else {
            return nil
        }
        return String(last)
    }

    private func line(_ range: Range<Int>) -> String {
        text.string(range).unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    }

    private func baseName(_ path: String) -> String? {
        guard let name = path.split(separator: "/").last, !name.isEmpty else { return nil }
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}
