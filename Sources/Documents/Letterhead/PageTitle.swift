import VietnameseText

/// Titles in small letters that pages and collections print above a document.
extension FrontMatter {
    /// Whether the line is a page's title above the document: it names a kind in small letters, and a letterhead, or the
    /// kind in capitals, follows. `type` is the kind.
    func isPageTitle(_ paragraph: Paragraph, _ type: String, _ next: ArraySlice<Paragraph>, _ text: TextBytes) -> Bool {
        guard 4...40 ~= paragraph.weight, paragraph.marker == nil else { return false }
        // in capitals above what the page says of its force
        let isAboveForce = next.first.map { StatedForce.opens(text, $0.range) } ?? false
        // above the grounds it is the only title
        let isAboveGrounds = next.first.map {
            text.length(of: .grounds, at: $0.marker?.contentStart ?? $0.range.lowerBound) != nil
        }
        guard !paragraph.isCapitals || isAboveForce, isAboveGrounds != true else { return false }
        return next.prefix(10).contains { following in
            guard following.weight <= 24 else { return false }
            let folded = Folding.folded(text.string(following.range))
            // name and motto on one line
            guard
                following.isCapitals || TextMeasure.isNearlyCapitals(text, following.range)
                    || folded.hasSuffix("hanh phuc")
            else { return false }
            return Motto.isMotto(folded) || DocumentType.opening(folded).map { $0.name == type } ?? false
        }
    }

    /// `Quyết định 45/QĐ-UBND năm 2020. ỦY BAN NHÂN DÂN TỈNH LAM GIANG -------`: the letterhead's first line, set behind
    /// the page's title.
    func bodyBehindTitle(_ title: Range<Int>, _ text: TextBytes) -> Range<Int>? {
        guard let stop = title.last(where: { text[$0] == UInt8(ascii: ".") && text.byte($0 + 1) == 0x20 }) else {
            return nil
        }
        var end = title.upperBound
        while end > stop, text[end - 1] == UInt8(ascii: "-") || text[end - 1] == 0x20 { end -= 1 }
        let tail = text.trimmed(stop + 1..<max(end, stop + 1))
        guard tail.count > 4, tail.count <= 160, TextMeasure(text, tail).isCapitals,
            BodyName.opensBody(text.flat(tail))
        else { return nil }
        return tail
    }

    /// The kind that a title in small letters names with its number, date and body, as collections and pages print them
    /// above grounds, articles or a text that is signed below: `Hướng dẫn số 18/HD-TLĐ ngày … của … về …`, then `- Căn cứ …`.
    func titleSentence(
        _ paragraph: Paragraph, _ kind: (name: String, words: Int), _ next: ArraySlice<Paragraph>, _ text: TextBytes
    ) -> String? {
        guard paragraph.weight <= 70, paragraph.marker == nil, !paragraph.isCapitals,
            ![UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ",")]
                .contains(text.byte(paragraph.range.upperBound - 1)),
            kind.words < paragraph.weight
        else { return nil }
        let isBody = next.prefix(3).contains { following in
            let start = following.marker?.contentStart ?? following.range.lowerBound
            return text.length(of: .grounds, at: start) != nil || following.marker.map { $0.rank <= .article } ?? false
        }
        // `T/M BAN THƯỜNG VỤ` below a page's last lines, `I- Tình hình` right below
        let isSigned = next.suffix(14).contains { SignerRole.isFormalOpening(text, $0.range) }
        let isOutlined = next.prefix(3).contains { $0.marker.map { $0.rank == .roman || $0.rank == .capital } ?? false }
        guard isBody || isSigned || isOutlined else { return nil }
        let title = TitleLine(text, paragraph.range, type: kind.name, abstract: nil)
        // a sentence is no title, but for one that says all
        if text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: ".") {
            guard title.number != nil, title.date != nil, title.issuer != nil, title.rest != nil else { return nil }
        }
        guard title.number != nil, isBody || title.rest != nil else { return nil }
        let isSure = isBody ? title.date != nil || title.issuer != nil : title.date != nil && title.issuer != nil
        return isSure ? kind.name : nil
    }

    /// A page that tells of a document's force and has none of its text: `Hiệu lực: Còn hiệu lực` and, alone on a line,
    /// `Quyết định 30/2013/QĐ-UBND`, maybe behind `Lịch sử hiệu lực:`.
    mutating func readForcePage(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        let lines = paragraphs.prefix(8)
        guard let last = lines.indices.last(where: { StatedForce.opens(text, lines[$0].range) }) else { return }
        for index in lines.indices where index <= last + 1 && lines[index].weight <= 12 {
            var line = lines[index].range
            if let colon = text.bytes[line].firstIndex(of: UInt8(ascii: ":")),
                Folding.folded(text.string(line.lowerBound..<colon)) == "lich su hieu luc"
            {
                line = text.trimmed(colon + 1..<line.upperBound)
            }
            guard let (type, _) = DocumentType.opening(line: text.string(line)),
                let found = DocumentNumber.scan(text, in: line).first, found.range.upperBound == line.upperBound
            else { continue }
            self.type = type
            typeLine = text.trimmed(line.lowerBound..<found.range.lowerBound)
            numberLine = NumberLine.Found(number: found.number, range: found.range, confidence: 0.9)
            count = max(last, index) + 1
            preface = 0..<count
            return
        }
    }

    /// What documents are about that their titles name without `về`: `sửa đổi …`, `quy định …`.
    private static let deeds: Set<String> = [
        "sửa đổi", "bổ sung", "bãi bỏ", "thay thế", "hủy bỏ", "đính chính", "điều chỉnh", "quy định", "ban hành",
        "hướng dẫn", "phê duyệt", "thông qua", "công bố", "thành lập", "kéo dài", "phân cấp", "giao nhiệm",
    ]

    private static func opensSubject(_ terms: [Folding.Term], _ index: Int) -> Bool {
        index + 1 < terms.count && deeds.contains(terms[index].exact + " " + terms[index + 1].exact)
    }

    /// What the page's title above says that the document is about, where the page has lost the document's own title:
    /// `Quyết định 31/QĐ-UBND năm 2020 về phê duyệt …`.
    func aboutInPageTitle(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Range<Int>? {
        guard let title = paragraphs.first, 6...70 ~= title.weight, !title.isCapitals, title.range.count < 700,
            typeLine.map({ $0.lowerBound >= title.range.upperBound }) ?? true,
            let (kind, words) = DocumentType.opening(line: text.string(title.range)), kind == type ?? kind,
            let number = DocumentNumber.scan(text, in: title.range).first,
            number.range.lowerBound - title.range.lowerBound < 60
        else { return nil }
        if let own = numberLine?.number {
            guard own.key == number.number.key else { return nil }
        } else {
            guard let table = preface, let told = Preface.property(Preface.numberLabels, text, paragraphs[table]),
                DocumentNumber.scan(text, in: told).first?.number.key == number.number.key
            else { return nil }
        }
        let terms = Folding.tokens(of: text.string(title.range))
        let base = title.range.lowerBound
        guard
            let about = terms.indices.dropFirst(words).prefix(24).first(where: {
                base + terms[$0].range.lowerBound >= number.range.upperBound
                    && (terms[$0].exact == "về" || FrontMatter.opensSubject(terms, $0))
            }), terms.count - about > 2
        else { return nil }
        var end = terms.count
        // `… do Bộ Tài chính ban hành`
        if terms[end - 2].exact == "ban", terms[end - 1].exact == "hành",
            let by = terms.indices.suffix(14).last(where: { terms[$0].exact == "do" }), by > about + 2
        {
            end = by
        }
        return base + terms[about].range.lowerBound..<base + terms[end - 1].range.upperBound
    }
}
