/// Labels that only minutes have: `Ý kiến 1. Ông A:`, `Trả lời (ông B):`, `Phòng C (bà D):`, `Ý kiến của đại diện UBND phường:`,
/// `III. KẾT LUẬN CỦA CHỦ TRÌ`.
extension TurnLabel {
    /// The label of minutes that opens `scene`, if it is of such a form.
    init?(minutes scene: SpeechScene, before limit: Int) {
        let tokens = scene.block.tokens
        let start = scene.start
        let opening = TurnLabel.openingEnd(tokens, at: start, before: limit)
        if scene.isHeading, let label = TurnLabel(heading: scene, behind: opening) {
            self = label
            return
        }
        guard let colon = (start..<limit).first(where: { tokens[$0].kind == .colon || tokens[$0].kind == .quote }),
            tokens[colon].kind == .colon
        else { return nil }
        if colon == tokens.count - 1, let label = TurnLabel(titled: scene) {
            self = label
            return
        }
        if let label = TurnLabel(initialed: tokens, start: start, colon: colon) {
            self = label
            return
        }
        // `Câu hỏi 1: Cổ đông A: …`, `Kết luận: Ông B - Chủ trì: …`, `Ý kiến 1. Ông C: …`
        if let opening, opening < limit, [.colon, .stop, .dash].contains(tokens[opening].kind),
            let phrase = scene.phrase(at: opening + 1), phrase.name != nil,
            let next = (opening + 1..<limit).first(where: { tokens[$0].kind == .colon || tokens[$0].kind == .quote }),
            tokens[next].kind == .colon,
            let label = TurnLabel(phrase, tokens, colon: next, isMinutes: true)
        {
            self = label
            return
        }
        if let label = TurnLabel(bracketed: scene, behind: opening, colon: colon) {
            self = label
            return
        }
        if scene.phrase(at: opening ?? start)?.name == nil,
            let label = TurnLabel(body: tokens, from: opening ?? start, colon: colon, isAlone: opening == nil)
        {
            self = label
            return
        }
        guard let opening, let phrase = scene.phrase(at: opening),
            let label = TurnLabel(phrase, tokens, colon: colon, isMinutes: true)
        else { return nil }
        self = label
    }

    /// `III. KẾT LUẬN CỦA CHỦ TRÌ`, `### Bà Đỗ Thị Lan`: a heading that is somebody's name, or says whose words follow.
    private init?(heading scene: SpeechScene, behind opening: Int?) {
        let tokens = scene.block.tokens
        var end = tokens.count
        while end > scene.start, tokens[end - 1].kind == .colon || tokens[end - 1].kind == .stop { end -= 1 }
        guard let phrase = scene.phrase(at: opening ?? scene.start), !phrase.isPlural, phrase.tokens.upperBound == end,
            opening != nil || phrase.name != nil && phrase.isAddressed, phrase.name != nil || phrase.isPart
        else { return nil }
        owner = .person(phrase)
        content = tokens.count
    }

    /// `A. Nam:`, `C. Lan:`, which look like sections: a form of address by its first letter, and a name.
    private init?(initialed tokens: SpeechTokens, start: Int, colon: Int) {
        let letter = start == 2 ? 0 : start
        guard letter + 2 < colon, tokens[letter + 1].kind == .stop, tokens[letter].isCapital,
            TurnLabel.initials.contains(tokens[letter].key)
        else { return nil }
        let name = letter + 2..<colon
        guard name.count <= 4,
            tokens[name].allSatisfy({ $0.kind == .word && $0.isCapital && !$0.isInitials && !$0.isAbbreviation })
        else { return nil }
        owner = .person(PersonPhrase(tokens: name, name: name))
        content = colon + 1
    }

    private static let initials = SpeechWord.set("A C B Ô")

    /// `Trả lời (ông B):`, `Phòng Tài nguyên (ông C):`, `Đại diện Phòng Tài chính (bà D):`
    private init?(bracketed scene: SpeechScene, behind opening: Int?, colon: Int) {
        let tokens = scene.block.tokens
        let start = scene.start
        guard colon > start + 2, tokens[colon - 1].kind == .close,
            let open = (start..<colon).last(where: { tokens[$0].kind == .open }), open > start, open - start <= 14,
            let phrase = PersonPhraseReader(tokens: tokens, limit: colon).phrase(at: open + 1), phrase.name != nil,
            !phrase.isPlural, phrase.tokens.upperBound < colon,
            phrase.isAddressed || !phrase.titles.isEmpty, scene.phrase(at: start)?.name == nil
        else { return nil }
        let head = start..<open
        let isBody =
            TurnLabel.standing.longest(tokens, at: start, before: open) != nil
            || BodyPhrase.end(tokens, at: start, before: open) == open
            || TurnLabel.families.longest(tokens, at: start, before: open) != nil
        guard opening.map({ $0 == open }) ?? false || isBody,
            head.allSatisfy({ [.word, .joint, .dash, .comma].contains(tokens[$0].kind) }),
            tokens[phrase.tokens.upperBound..<colon - 1].allSatisfy({
                [.word, .joint, .dash, .comma].contains($0.kind)
            })
        else { return nil }
        owner = .person(phrase)
        content = colon + 1
    }

    /// `Sở Tài chính:`, `Ý kiến của đại diện UBND phường:`, `Công an tỉnh:`
    private init?(body tokens: SpeechTokens, from start: Int, colon: Int, isAlone: Bool) {
        var place = start
        if let end = TurnLabel.standing.longest(tokens, at: start, before: colon)?.end { place = end }
        guard place < colon, BodyPhrase.end(tokens, at: place, before: colon) == colon else { return nil }
        owner = .body(place..<colon, representative: place > start ? start..<place : nil)
        content = colon + 1
        // `I. Đại diện Sở Xây dựng:` over a list of names is a roll
        isBodyAlone = isAlone && (place == start || content == tokens.count)
    }

    /// The token behind `Ý kiến của`, `Ý kiến thứ hai`, `Câu hỏi 2`, `Trả lời`, `Kết luận`; nil if the scene opens with none.
    private static func openingEnd(_ tokens: SpeechTokens, at start: Int, before limit: Int) -> Int? {
        guard
            var place = [
                openings.longest(tokens, at: start, before: limit)?.end,
                askers.longest(tokens, at: start, before: limit)?.end,
                concluding.longest(tokens, at: start, before: limit)?.end,
            ].compactMap({ $0 }).max()
        else { return nil }
        if place < limit, tokens[place].isNumber {
            place += 1
        } else if place + 1 < limit, tokens[place].key == ordinal {
            place += 2
        }
        return place
    }

    /// The verb of a line that introduces what follows it: `Cô A đánh giá công tác tháng 9:`, `Ông B kết luận hội nghị: …`;
    /// nil where the line lists people or things that nobody says.
    static func lead(_ tokens: SpeechTokens, _ range: Range<Int>) -> Range<Int>? {
        let isAlone = range.upperBound + 1 == tokens.count
        guard range.count <= (isAlone ? 40 : 24),
            !range.contains(where: { [.quote, .stop].contains(tokens[$0].kind) || listed.contains(tokens[$0].key) })
        else { return nil }
        for place in range where tokens[place].kind == .word {
            let act = acts.longest(tokens, at: place, before: range.upperBound)?.end
            if let end = SpeechVerb.at(tokens, place, before: range.upperBound)?.end ?? act {
                let rest = tokens[end..<range.upperBound]
                // `Ông C nêu ý kiến bà D đề nghị: …`
                guard isAlone || rest.count <= 8 && !rest.contains(where: { $0.kind != .word && $0.kind != .comma })
                else { return nil }
                return place..<end
            }
            // `Ông A và bà B trình bày:`
            guard !tokens[place].isCapital || place > range.lowerBound, tokens[place].key != AttributionFinder.and
            else {
                return nil
            }
        }
        return nil
    }

    /// What people do at meetings by speaking.
    private static let acts = SpeechPhrases<Void>(
        ["triển khai", "phổ biến", "quán triệt", "hướng dẫn", "nêu"].map { ($0, ()) })

    static let standing = SpeechPhrases<Void>(
        [
            "đại diện", "đại diện lãnh đạo", "lãnh đạo", "đại diện của", "đại diện cho", "phía", "đại diện phía",
            "về phía",
        ].map { ($0, ()) })
    /// For whom somebody speaks: `PH em Minh (ông Tám):`, `Hộ số 12 (bà Chín):`
    private static let families = SpeechPhrases<Void>(["PH", "phụ huynh", "hộ", "gia đình"].map { ($0, ()) })
    private static let concluding = SpeechPhrases<Void>(["kết luận", "phát biểu kết luận"].map { ($0, ()) })
    private static let ordinal = SpeechWord.key("thứ")
    /// Words of lines above lists of names.
    private static let listed = SpeechWord.set("sách gồm phần biểu")
}
