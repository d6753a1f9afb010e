import VietnameseText

/// Reads whose a submission is and what it was made for: `Đồng chí …, Giám đốc Sở Nội vụ, trình bày tại Tọa đàm “…”`,
/// `Tham luận của Sở Tư pháp tại hội nghị tổng kết`.
struct SubmissionReader {
    let text: TextBytes
    let paragraphs: [Paragraph]
    let front: FrontMatter

    /// The fields, in reading order.
    func fields() -> [MetadataField] {
        var found: [MetadataField] = []
        let end = min(paragraphs.count, front.count + 4)
        for index in 0..<end where paragraphs[index].weight <= 110 {
            let range = paragraphs[index].range
            if !found.contains(where: { $0.name == .author }), isSpeakers(range) { readSpeaker(range, into: &found) }
            if !found.contains(where: { $0.name == .event }), index >= front.count || !found.isEmpty || isTitle(range) {
                if let event = event(range) {
                    found.append(MetadataField(.event, text.flat(event), range: event, confidence: 0.9))
                }
            }
        }
        return found
    }

    private func isTitle(_ range: Range<Int>) -> Bool {
        if let line = front.typeLine, line.overlaps(range) { return true }
        if let abstract = front.abstract, abstract.overlaps(range) { return true }
        return range.lowerBound == paragraphs.first?.range.lowerBound
    }

    private func isSpeakers(_ range: Range<Int>) -> Bool {
        if Speaking.opens(text, range) || Speaking.introduces(text, range) { return true }
        let folded = Folding.folded(
            text.string(range.lowerBound..<text.aligned(min(range.upperBound, range.lowerBound + 80))))
        return [
            "nguoi trinh bay", "bao cao vien", "nguoi tham luan", "dien gia", "nguoi viet", "tac gia",
            "tham luan cua dong chi",
            "tham luan cua ong", "tham luan cua ba", "phat bieu cua", "bai phat bieu cua", "y kien cua ong",
            "y kien cua ba", "y kien cua dong chi",
        ]
        .contains { folded.hasPrefix($0) }
    }

    private func readSpeaker(_ range: Range<Int>, into found: inout [MetadataField]) {
        guard let person = NameFinder(text: text).people(in: range).first else { return }
        found.append(MetadataField(.author, person.name, range: person.range, confidence: 0.93))
        guard let role = person.role else { return }
        // `Giám đốc Sở Nội vụ tại hội nghị`: the occasion is no part of the role
        let terms = Folding.tokens(of: role.text)
        if let at = terms.indices.first(where: {
            terms[$0].folded == "tai"
                || terms[$0].folded == "trinh" && $0 + 1 < terms.count && terms[$0 + 1].folded == "bay"
        }), at > 0 {
            let range = role.range.lowerBound..<role.range.lowerBound + terms[at - 1].range.upperBound
            found.append(MetadataField(.authorRole, text.flat(range), range: range, confidence: 0.85))
        } else {
            found.append(MetadataField(.authorRole, role.text, range: role.range, confidence: 0.93))
        }
    }

    private static let occasions = [
        "toa dam", "hoi nghi", "hoi thao", "phien hop", "ky hop", "cuoc hop", "dien dan", "phien giai trinh", "dai hoi",
        "phien chat van",
    ]

    /// What stands behind `tại`, up to its date: `Tọa đàm “…”`.
    private func event(_ range: Range<Int>) -> Range<Int>? {
        guard range.count <= 1500 else { return nil }
        let terms = Folding.tokens(of: text.string(range))
        for index in terms.indices.dropLast(2) where terms[index].folded == "tai" || terms[index].folded == "phuc" {
            let words = terms[(index + 1)...].prefix(4).map(\.folded).joined(separator: " ")
            guard SubmissionReader.occasions.contains(where: { words.hasPrefix($0) }) else { continue }
            let begin = range.lowerBound + terms[index + 1].range.lowerBound
            var end = range.upperBound
            if let day = terms[(index + 1)...].firstIndex(where: { $0.folded == "ngay" }), day + 1 < terms.count,
                terms[day + 1].folded.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false
            {
                end = range.lowerBound + terms[day].range.lowerBound
            }
            let event = trimmed(begin..<end)
            return event.isEmpty || event.count > 700 ? nil : event
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = text.trimmed(range)
        while let last = range.last, [0x2C, 0x2E, 0x29, 0x3B, 0x2A, 0x28, 0x3A].contains(text[last]) {
            range = text.trimmed(range.lowerBound..<last)
        }
        return range
    }
}
