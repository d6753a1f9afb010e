import VietnameseText

/// Who chairs a meeting and who keeps its minutes, where the minutes tell it in running text or behind a name.
extension MinutesReader {
    /// `…, dưới sự chủ trì của ông Lê Hoài An`, `Thư ký cuộc họp là bà …`, `bầu ông … làm Chủ tọa`: offices in running text.
    func readToldOffices(_ sentence: Range<Int>, into found: inout [MetadataField]) {
        guard sentence.count <= 700 else { return }
        let terms = Folding.tokens(of: text.string(sentence))
        let people = NameFinder(text: text).people(in: sentence)
        guard !people.isEmpty else { return }
        let base = sentence.lowerBound
        func words(_ range: Range<Int>) -> [String] {
            terms.filter { range.contains(base + $0.range.lowerBound) }.map(\.folded)
        }
        for (place, person) in people.enumerated() {
            let start = place > 0 ? people[place - 1].range.upperBound : sentence.lowerBound
            let end = place + 1 < people.count ? people[place + 1].range.lowerBound : sentence.upperBound
            let before = words(start..<person.range.lowerBound).suffix(7).joined(separator: " ") + " "
            let behind = words(person.range.upperBound..<end).prefix(8)
            let made = behind.first == "lam" ? behind.dropFirst().prefix(3).joined(separator: " ") + " " : ""
            let name: MetadataField.Name
            if before.contains("su chu tri cua ") || before.contains("su dieu hanh cua ")
                || made.hasPrefix("chu toa ") || made.hasPrefix("chu tri ")
                || before.contains("chu tri cuoc hop la ") || before.contains("chu toa la ")
            {
                name = .chair
            } else if made.hasPrefix("thu ky ") || MinutesReader.writing.contains(where: before.contains) {
                name = .secretary
            } else {
                continue
            }
            let spelled = PersonName.spelled(person.name)
            if !found.contains(where: { $0.name == name && $0.value == spelled }) {
                found.append(MetadataField(name, spelled, range: person.range, confidence: 0.85))
            }
        }
    }

    /// The names behind offices with nothing between: `Phó Chủ tịch UBND tỉnh Lê Hoài An; Trưởng thôn Bùi Văn Ổi`.
    func titled(_ value: Range<Int>) -> [Range<Int>] {
        guard value.count <= 300 else { return [] }
        var buffer = TokenBuffer(keepsKeys: false)
        let tokens = SpeechBlock(text, value, buffer: &buffer).tokens
        let reader = PersonPhraseReader(tokens: tokens, limit: tokens.count)
        var names: [Range<Int>] = []
        var start = 0
        while start < tokens.count, let phrase = reader.phrase(at: start), let name = phrase.name,
            !phrase.titles.isEmpty, !phrase.isPlural,
            // `Hiệu trưởng Trường Lê Quý Đôn` names the school
            !MinutesReader.named.contains(tokens[name.lowerBound - 1].key)
        {
            names.append(tokens[name.lowerBound].range.lowerBound..<tokens[name.upperBound - 1].range.upperBound)
            start = phrase.tokens.upperBound
            guard start < tokens.count, [.semicolon, .comma].contains(tokens[start].kind) else { break }
            start += 1
        }
        return names.isEmpty ? lastName(tokens).map { [$0] } ?? [] : names
    }

    /// The whole name that closes words for an office that no list has: `Khối trưởng Lê Thị Bưởi`, `Văn phòng - Thống kê Bùi Văn
    /// Ổi`.
    private func lastName(_ tokens: SpeechTokens) -> Range<Int>? {
        let end = tokens.last?.kind == .stop ? tokens.count - 1 : tokens.count
        guard 4...12 ~= end, tokens[..<end].allSatisfy({ [.word, .dash, .joint].contains($0.kind) }) else { return nil }
        for count in 3...4 where count < end {
            let before = tokens[end - count - 1]
            let name = tokens[end - count].range.lowerBound..<tokens[end - 1].range.upperBound
            // `Trường Lê Quý Đôn` looks like a name
            guard !MinutesReader.named.contains(tokens[end - count].key) else { return nil }
            if before.kind == .word, !before.isCapital, !MinutesReader.named.contains(before.key),
                !MinutesReader.places.contains(before.key), PersonName.isPerson(text, name)
            {
                return name
            }
        }
        return nil
    }

    /// What bears people's names.
    private static let named = SpeechWord.set("trường viện đường phố ty nghiệp")
    private static let places = SpeechWord.set("xã phường trấn huyện quận tỉnh thôn bản tổ khu ấp")

    private static let writing = ["thu ky la ", "thu ky cuoc hop la ", "thu ky hoi nghi la ", "thu ky dai hoi la "]

    /// The office at the meeting that stands behind the name of one who was present: `…, Phó Chủ tịch - Chủ trì`.
    func addOffices(_ line: Range<Int>, into found: inout [MetadataField]) {
        let people = NameFinder(text: text).people(in: line)
        for (place, person) in people.enumerated() {
            let end = place + 1 < people.count ? people[place + 1].range.lowerBound : line.upperBound
            for piece in text.string(person.range.upperBound..<end).split(whereSeparator: { ",;:-–—()|".contains($0) })
            {
                let folded = Folding.folded(String(piece))
                guard folded.utf8.count <= 30 else { continue }
                let name: MetadataField.Name
                if SignerRole.isChair(folded) {
                    name = .chair
                } else if MinutesReader.writers.contains(folded) {
                    name = .secretary
                } else {
                    continue
                }
                let spelled = PersonName.spelled(person.name)
                if !found.contains(where: { $0.name == name && $0.value == spelled }) {
                    found.append(MetadataField(name, spelled, range: person.range, confidence: 0.9))
                }
            }
        }
    }

    /// What one who writes the minutes is called; `Thư ký Tòa án` is an office elsewhere.
    private static let writers: Set<String> = [
        "thu ky", "ghi bien ban", "nguoi ghi bien ban", "thu ky ghi bien ban", "thu ky cuoc hop", "thu ky hoi nghi",
        "thu ky buoi lam viec", "lam thu ky", "lap bien ban", "nguoi lap bien ban",
    ]
}
