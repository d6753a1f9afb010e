/// Where a title ends, or goes on through a word that ends others.
extension PersonPhraseReader {
    /// `Trợ lý của ông X xác nhận`, `Quản lý của ca sĩ X cho biết`: whether somebody is told of whose the holder is, and who
    /// does not speak.
    func isSomebodys(at place: Int) -> Bool {
        guard tokens[place].key == AttributionFinder.of,
            let (kind, end) = PersonalTitle.at(tokens, place + 1, before: limit), end < limit
        else { return false }
        switch kind {
        case .address: return true
        case .calling: return tokens[end].isCapital && BodyPhrase.headEnd(tokens, at: end, before: limit) == nil
        default: return false
        }
    }

    /// `…, cựu chủ tịch Ngân hàng X và nhân viên đã chi …`, `… và vợ bị bắt`: whether others are told of besides the one who
    /// holds the office.
    func joinsOthers(at place: Int) -> Bool {
        guard tokens[place].key == AttributionFinder.and, tokens[place - 1].isCapital, place + 2 < limit,
            !tokens[place + 1].isCapital
        else { return false }
        let title = PersonalTitle.at(tokens, place + 1, before: limit).flatMap { $0.kind == .position ? $0.end : nil }
        guard
            let end = title ?? AttributionFinder.ties.longest(tokens, at: place + 1, before: limit)?.end
                ?? PersonPhraseReader.fellows.longest(tokens, at: place + 1, before: limit)?.end, end < limit
        else { return false }
        return SpeechVerb.adverbEnd(tokens, end, before: limit) != nil
            || PersonPhraseReader.ends.contains(tokens[end].key)
    }

    private static let fellows = SpeechPhrases<Void>(
        ["cộng sự", "đồng phạm", "đồng bọn", "gia đình", "các đồng phạm", "các bị can", "các bị cáo"].map { ($0, ()) })

    /// `Phó trưởng Ban chỉ đạo …`, `Giám đốc Trung tâm dự báo …`: a verb that says what a body is for.
    func isTask(_ place: Int, after first: Int) -> Bool {
        // `Trưởng ban chỉ đạo phòng, chống thiên tai`
        if place == first, place > 0, tokens[place - 1].key == PersonPhraseReader.board,
            PersonPhraseReader.boards.longest(tokens, at: place, before: limit) != nil
        {
            return true
        }
        guard place > first, tokens[place - 1].kind == .word,
            PersonPhraseReader.bodies.contains(tokens[place - 1].key)
        else { return false }
        // `Thứ trưởng Bộ Quốc phòng thông tin`
        if place > 1, tokens[place - 2].key == PersonPhraseReader.national { return false }
        // `giám đốc trung tâm nói`
        guard PersonPhraseReader.purposes.contains(tokens[place].key) else { return false }
        // `lãnh đạo bệnh viện cho biết`
        if let verb = SpeechVerb.at(tokens, place, before: limit)?.verb, verb.takesAll { return false }
        // `Công an thành phố Hải Phòng cho biết`
        return !(tokens[place - 1].isCapital && tokens[place - 2].isCapital)
    }

    private static let national = SpeechWord.key("quốc")
    private static let board = SpeechWord.key("ban")
    private static let boards = SpeechPhrases<Void>([("chỉ đạo", ())])

    func close(_ phrase: inout PersonPhrase, _ start: Int, _ end: Int) -> Int {
        var last = end
        // `…, Chủ tịch HĐND tỉnh và bà …`: what joins two people is no part of the first one's title
        while last > start + 1, tokens[last - 1].kind == .word, PersonPhraseReader.joints.contains(tokens[last - 1].key)
        {
            last -= 1
        }
        // `Ông X-Phó Bí thư Chi bộ-chia sẻ`
        let isJoint = last > start + 1 && tokens[last - 1].kind == .joint
        phrase.titles[phrase.titles.count - 1] = start..<(isJoint ? last - 1 : last)
        return last
    }

    private static let joints = SpeechWord.set("và cùng với")
}

/// Titles that no comma parts from the name before them: `Ông X đại diện cha mẹ học sinh phát biểu`, `Ông Y trưởng thôn 3 cho biết`.
extension PersonPhraseReader {
    /// Reads such a title, up to a verb of saying; returns where it ends, or nil where none stands there.
    func readTitle(_ phrase: inout PersonPhrase, rightBehind start: Int) -> Int? {
        guard start + 2 < limit, tokens[start].kind == .word, !tokens[start].isCapital, phrase.titles.isEmpty,
            phrase.isAddressed, let (kind, titleEnd) = PersonalTitle.at(tokens, start, before: limit),
            kind == .office || kind == .position
        else { return nil }
        var behind = PersonPhrase(tokens: start..<start)
        behind.titles = [start..<titleEnd]
        let end = extend(&behind, start, from: titleEnd)
        guard behind.name == nil, end > start,
            SpeechVerb.saysSomething(tokens, at: end, before: limit) || isSpokenColon(end)
        else { return nil }
        phrase.titles.append(contentsOf: behind.titles)
        if kind == .office { phrase.hasOffice = true }
        return end
    }

    /// `phát biểu: …`
    private func isSpokenColon(_ place: Int) -> Bool {
        guard let end = SpeechVerb.at(tokens, place, before: limit)?.end, end < limit else { return false }
        return tokens[end].kind == .colon
    }
}
