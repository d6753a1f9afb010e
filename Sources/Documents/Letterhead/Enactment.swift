import VietnameseText

/// What tells the kind and the body of a document whose head is lost: the words that enact it, below its grounds.
extension FrontMatter {
    /// Kinds whose names open what a decree or a circular is about.
    static let subjects: Set<String> = ["quy định", "hướng dẫn", "quy chế"]

    /// `Bộ trưởng Bộ Tài chính ban hành Thông tư …`: the kind that a sentence below the grounds says is issued, and by whom.
    private func enactment(_ text: TextBytes, _ range: Range<Int>) -> (type: String, body: Range<Int>)? {
        guard range.count <= 700, LetterCase.of(text.scalar(range.lowerBound).value) == .upper else { return nil }
        let terms = Folding.tokens(of: text.string(range))
        guard
            let verb = terms.indices.prefix(18).first(where: {
                terms[$0].exact == "ban" && $0 + 2 < terms.count && terms[$0 + 1].exact == "hành"
            }), verb > 0
        else { return nil }
        let rest = terms[(verb + 2)...].prefix(4).map(\.folded).joined(separator: " ")
        let body = range.lowerBound..<range.lowerBound + terms[verb - 1].range.upperBound
        guard let (type, _) = DocumentType.opening(rest), BodyName.opensBody(text.flat(body)) else { return nil }
        return (type, body)
    }

    /// `Căn cứ …; Ban Chấp hành Tỉnh đoàn ban hành Kế hoạch …`: the body that says within one of the first paragraphs that it
    /// issues a document of the kind.
    func enactor(of type: String, _ text: TextBytes, _ paragraphs: [Paragraph]) -> Range<Int>? {
        for paragraph in paragraphs[min(count, paragraphs.count)...].prefix(4) where paragraph.range.count <= 1600 {
            guard let found = enactmentInside(text, paragraph.range), found.type == type else { continue }
            return found.body
        }
        return nil
    }

    /// The kind and the body of a text without any head, whose first paragraph ends in `…, Ủy ban nhân dân tỉnh ban hành Kế
    /// hoạch như sau:`.
    mutating func readFirstSentence(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        guard count == 0, typeLine == nil, let first = paragraphs.first, first.range.count <= 1600,
            text.byte(first.range.upperBound - 1) == UInt8(ascii: ":"),
            ["Thực hiện ", "Căn cứ ", "Để ", "Triển khai "].contains(where: { text.has($0, at: first.range.lowerBound) }
            ),
            let found = enactmentInside(text, first.range)
        else { return }
        enacting = (found.type, first.range)
        decider = found.body
    }

    private func enactmentInside(_ text: TextBytes, _ range: Range<Int>) -> (type: String, body: Range<Int>)? {
        let terms = Folding.tokens(of: text.string(range))
        for verb in terms.indices.dropFirst(2) where terms[verb].exact == "ban" {
            guard verb + 2 < terms.count, terms[verb + 1].exact == "hành",
                let (type, _) = DocumentType.opening(
                    terms[(verb + 2)...].prefix(4).map(\.folded).joined(separator: " "))
            else { continue }
            let end = range.lowerBound + terms[verb - 1].range.upperBound
            guard
                let mark = text.bytes[range.lowerBound..<end].lastIndex(where: {
                    $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
                }),
                end - mark <= 140
            else { continue }
            let body = text.trimmed(mark + 1..<end)
            guard !body.isEmpty, LetterCase.of(text.scalar(body.lowerBound).value) == .upper,
                BodyName.opensBody(text.flat(body))
            else { continue }
            return (type, body)
        }
        return nil
    }

    /// Finds the words that enact, below grounds near the top, and the body that stands above the grounds.
    mutating func readEnacting(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        var grounds: Int?
        for (index, paragraph) in paragraphs.prefix(FrontMatter.longest.paragraphs).enumerated() {
            let start = paragraph.marker?.contentStart ?? paragraph.range.lowerBound
            if text.length(of: .grounds, at: start) != nil {
                if grounds == nil { grounds = index }
            } else if let grounds, grounds <= 8, let found = enactment(text, paragraph.range) {
                enacting = (found.type, paragraph.range)
                if decider == nil { decider = found.body }
                count = max(count, grounds)
                takeSubject(text, paragraphs, above: grounds)
                return
            } else if let grounds, paragraph.isCapitals, paragraph.weight <= 3 {
                let folded = Folding.folded(text.string(paragraph.range))
                guard folded == "quyet dinh" || folded == "quyet nghi", grounds <= 8 else { continue }
                enacting = (folded == "quyet dinh" ? "quyết định" : "nghị quyết", paragraph.range)
                if grounds > 0, decider == nil, paragraphs[grounds - 1].isCapitals,
                    paragraphs[grounds - 1].weight <= 16,
                    BodyName.opensBody(text.flat(paragraphs[grounds - 1].range))
                {
                    decider = paragraphs[grounds - 1].range
                }
                count = max(count, grounds)
                takeSubject(text, paragraphs, above: grounds)
                return
            }
        }
    }

    /// What stands in capitals above the grounds is what the document is about, if no line names a kind.
    private mutating func takeSubject(_ text: TextBytes, _ paragraphs: [Paragraph], above grounds: Int) {
        guard abstract == nil, typeLine == nil,
            let first = paragraphs[..<grounds].firstIndex(where: {
                $0.isCapitals && $0.weight > 5 && $0.range != decider
                    && !text.bytes[$0.range].contains(UInt8(ascii: "|"))
            })
        else { return }
        var last = first
        while last + 1 < grounds, paragraphs[last + 1].isCapitals, paragraphs[last + 1].range != decider,
            !paragraphs[last + 1].isApart
        {
            last += 1
        }
        abstract = paragraphs[first].range.lowerBound..<paragraphs[last].range.upperBound
    }
}
