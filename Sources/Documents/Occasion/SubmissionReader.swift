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
        // an office's report with a number of its own says in its title whose it is, and tells of others below
        let isOffices = front.numberLine?.number != nil && (front.type == "báo cáo" || front.type == "tờ trình")
        let end = min(paragraphs.count, front.count + (isOffices ? 0 : 4))
        for index in 0..<end where paragraphs[index].weight <= 110 {
            let range = paragraphs[index].range
            if !found.contains(where: { $0.name == .author }) {
                if isSpeakers(range) { readSpeaker(range, into: &found) }
            } else if paragraphs[index].isCapitals, !found.contains(where: { $0.name == .authorRole }) {
                readRole(range, into: &found)
            }
            if !found.contains(where: { $0.name == .event }), index >= front.count || !found.isEmpty || isTitle(range) {
                if let event = event(range) {
                    found.append(MetadataField(.event, text.flat(event), range: event, confidence: 0.9))
                }
            }
        }
        if !found.contains(where: { $0.name == .author }) { readBracketed(into: &found) }
        return found
    }

    /// `(Do Chủ tịch Quốc hội Trần Hữu Thạnh trình bày tại kỳ họp thứ 4 …)`, `(Do ông Trần Hữu Thạnh, Thư ký …, trình bày …)`
    private func readBracketed(into found: inout [MetadataField]) {
        guard let bracket = front.bracketed, bracket.count <= 500 else { return }
        let terms = Folding.tokens(of: text.string(bracket))
        guard let first = terms.first, first.exact == "do",
            let verb = terms.indices.dropLast().first(where: {
                terms[$0].folded == "trinh" && terms[$0 + 1].folded == "bay"
            }), verb > 2
        else { return }
        func place(_ run: Range<Int>) -> Range<Int> {
            bracket.lowerBound + terms[run.lowerBound].range.lowerBound..<bracket.lowerBound
                + terms[run.upperBound - 1].range.upperBound
        }
        // the role stands before the name, or behind it and a comma
        let comma = (2..<verb).first { index in
            text.bytes[place(index - 1..<index).upperBound..<place(index..<index + 1).lowerBound].contains(0x2C)
        }
        let end = comma ?? verb
        guard
            let start = (1..<end).first(where: { index in
                2...5 ~= end - index && PersonName.isPerson(text, place(index..<end))
                    && !SignerRole.isRole(folded: terms[index..<end].map(\.folded).joined(separator: " "))
            })
        else { return }
        let name = place(start..<end)
        found.append(MetadataField(.author, PersonName.spelled(text.flat(name)), range: name, confidence: 0.85))
        let role = comma.map { $0..<verb } ?? 1..<start
        guard !role.isEmpty, !["ong", "ba", "chi"].contains(terms[role.upperBound - 1].folded) else { return }
        found.append(
            MetadataField(.authorRole, text.flat(place(role)), range: place(role), confidence: 0.75))
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
        if let (type, words) = DocumentType.opening(folded), DocumentType.isSubmitted(type) {
            let rest = folded.dropFirst(folded.prefixLength(words: words))
            return rest.hasPrefix(" cua ") && namesFirst(range)
        }
        if folded.hasPrefix("cua "), front.typeLine.map({ $0.upperBound <= range.lowerBound }) ?? false {
            return namesFirst(range)
        }
        return [
            "nguoi trinh bay", "bao cao vien", "nguoi tham luan", "dien gia", "nguoi viet", "tac gia",
            "tham luan cua dong chi",
            "tham luan cua ong", "tham luan cua ba", "phat bieu cua", "bai phat bieu cua", "y kien cua ong",
            "y kien cua ba", "y kien cua dong chi",
        ]
        .contains { folded.hasPrefix($0) }
    }

    /// Whether a person is named before any occasion: `Tham luận tại hội nghị do đồng chí … chủ trì` is not theirs.
    private func namesFirst(_ range: Range<Int>) -> Bool {
        if TextMeasure(text, range).isCapitals { return true }
        guard let person = NameFinder(text: text).people(in: range).first else { return false }
        let before = " " + Folding.folded(text.string(range.lowerBound..<person.range.lowerBound)) + " "
        return !before.contains(" tai ") && !before.contains(" do ")
    }

    /// `PHÁT BIỂU CỦA ĐỒNG CHÍ TRẦN ĐỨC THIỆU`: in capitals a name ends with its line, at a comma or at a role.
    private func readCapitals(_ range: Range<Int>, into found: inout [MetadataField]) {
        let terms = Folding.tokens(of: text.string(range))
        func place(_ indices: Range<Int>) -> Range<Int> {
            range.lowerBound + terms[indices.lowerBound].range.lowerBound..<range.lowerBound
                + terms[indices.upperBound - 1].range.upperBound
        }
        guard
            let before = terms.indices.dropLast(2).first(where: { index in
                ["ong", "ba"].contains(terms[index].folded)
                    || terms[index].folded == "chi" && index > 0 && terms[index - 1].folded == "dong"
            }) ?? behindRole(terms)
        else { return }
        var end = before + 1
        while end < terms.count, end - before <= 5 {
            let gap = place(end - 1..<end).upperBound..<place(end..<end + 1).lowerBound
            let rest = terms[end...].prefix(4).map(\.folded).joined(separator: " ")
            guard end == before + 1 || text.bytes[gap].allSatisfy({ $0 == 0x20 }), !SignerRole.isRole(folded: rest),
                terms[end].folded != "tai"
            else { break }
            end += 1
        }
        let name = place(before + 1..<max(end, before + 2))
        guard end - before > 2, PersonName.isPerson(text, name) else { return }
        found.append(MetadataField(.author, PersonName.spelled(text.flat(name)), range: name, confidence: 0.9))
        if end < terms.count { readRole(place(end..<terms.count), into: &found) }
    }

    /// The last word of the role in `CỦA THỦ TƯỚNG TRẦN HỮU THẠNH`.
    private func behindRole(_ terms: [Folding.Term]) -> Int? {
        guard let of = terms.firstIndex(where: { $0.folded == "cua" }), of <= 6 else { return nil }
        let length = SignerRole.length(folded: terms[(of + 1)...].prefix(5).map(\.folded).joined(separator: " "))
        return length > 0 && of + length + 2 < terms.count ? of + length : nil
    }

    /// `BÍ THƯ THÀNH ỦY TẠI HỘI NGHỊ …`: a role in capitals, up to the occasion.
    private func readRole(_ range: Range<Int>, into found: inout [MetadataField]) {
        let terms = Folding.tokens(of: text.string(range))
        guard SignerRole.isRole(folded: terms.prefix(4).map(\.folded).joined(separator: " ")) else { return }
        let end = terms.firstIndex { $0.folded == "tai" } ?? terms.count
        let role = range.lowerBound..<range.lowerBound + terms[max(end, 1) - 1].range.upperBound
        found.append(MetadataField(.authorRole, BodyName.spelled(text.flat(role)), range: role, confidence: 0.85))
    }

    private func readSpeaker(_ range: Range<Int>, into found: inout [MetadataField]) {
        if TextMeasure(text, range).isCapitals { return readCapitals(range, into: &found) }
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
        "phien chat van", "le ", "buoi ", "phien be mac", "phien khai mac", "cuoc gap", "cuoc lam viec",
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
