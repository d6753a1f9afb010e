/// When, where, for whom or on what occasion somebody speaks, between who does and the verb, without commas:
/// `Ông X trong phần thảo luận cho rằng …`, `Sở Y tế qua điện thoại khẳng định …`, `Bà Y với tư cách cử tri đề nghị …`.
enum Circumstance {
    /// Whether words that say so begin at `index`.
    static func begins(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Bool {
        guard index < limit, !tokens[index].isCapital else { return false }
        return openings.longest(tokens, at: index, before: limit) != nil
    }

    /// Whether a clause with a verb of its own begins at `index`, so that the first verb behind it is not the speaker's.
    static func isClause(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Bool {
        clauses.longest(tokens, at: index, before: limit) != nil
    }

    private static let clauses = SpeechPhrases<Void>(
        ["sau khi", "trước khi", "khi", "trả lời", "dẫn", "viện dẫn", "lấy", "không giấu"].map { ($0, ()) })

    private static let openings = SpeechPhrases<Void>(
        """
        sau khi, trước khi, khi được, khi trao, khi trả, khi phát, khi nói, khi đề cập, khi làm việc, khi tiếp, khi đến, khi về
        trong cuộc, trong buổi, trong phần, trong phiên, trong văn bản, trong công văn, trong báo cáo, trong thông báo
        trong thông cáo, trong tuyên bố, trong bài, trong bức thư, trong thư, trong tờ trình, trong lời khai, trong bản tin
        trong phát biểu, trong lời, trong tham luận, tại hội nghị, tại cuộc, tại buổi, tại phiên, tại văn bản, tại công văn
        tại báo cáo, tại tờ trình, tại tọa đàm, tại hội thảo, tại lễ, tại kỳ họp, tại họp báo, tại thông báo, tại kết luận
        tại tòa, tại hội trường, tại diễn đàn, tại đây, trên trang, trên mạng, trên báo, trên website, trên facebook, trên twitter, trên instagram,
        trên truyền hình
        trên sóng, qua điện thoại, qua thư, qua email, qua tin nhắn, qua người, bên lề, nhân dịp, với tư cách, với vai trò, với cương vị
        thay mặt, mới đây, gần đây, theo đó, cùng ngày, cuối tuần, trước câu hỏi, trước thông tin, trước báo giới, trước báo chí
        với hãng, với báo, với tờ, với đài, với kênh, với phóng viên, trong một, trên đài, trên kênh
        trước đó, sau đó, ngay sau, trả lời, dẫn số liệu, dẫn chứng, viện dẫn, lấy ví dụ, không giấu
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
}

extension AttributionFinder {
    /// The verb of saying behind the circumstance that begins at `start`; nil where there is none.
    func verb(behindCircumstanceAt start: Int) -> (SpeechVerb, Range<Int>)? {
        guard start + 2 < limit, Circumstance.begins(tokens, start, before: limit) else { return nil }
        let isClause = Circumstance.isClause(tokens, start, before: limit)
        for place in start + 2..<min(limit, start + AttributionFinder.longestCircumstance) {
            guard isWithin(place), !isAnotherSubject(at: place) else { return nil }
            guard let found = SpeechVerb.at(tokens, place, before: limit), !isNoun(found.end),
                !AttributionFinder.unready.contains(tokens[place - 1].key),
                found.verb.takesAll || isMarked(found.end) || found.verb.use == .direct && !isClause,
                let (verb, end) = verbs(at: place)
            else { continue }
            return (verb, place..<end)
        }
        return nil
    }

    private static let longestCircumstance = 18

    /// Words, and what joins them: `tại văn bản số 12/UBND-VX`.
    private func isWithin(_ place: Int) -> Bool {
        switch tokens[place].kind {
        case .word, .joint: true
        case .dash: tokens[place].range.lowerBound == tokens[place - 1].range.upperBound
        default: false
        }
    }

    /// Whether a mark, or `rằng`, makes what follows the words of whoever speaks.
    private func isMarked(_ end: Int) -> Bool {
        guard end < limit else { return false }
        switch tokens[end].kind {
        case .colon, .quote, .comma: return true
        default: return tokens[end].key == SpeechVerb.that
        }
    }

    /// Whether somebody is named at the token who is nobody's listener or host: `khi nghe bà Y cho biết …`.
    private func isAnotherSubject(at place: Int) -> Bool {
        guard phrases.contains(where: { $0.tokens.lowerBound == place && ($0.name != nil || $0.isAddressed) }) else {
            return false
        }
        return !AttributionFinder.companions.contains(tokens[place - 1].key)
    }
}
