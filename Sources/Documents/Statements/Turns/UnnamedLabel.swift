/// Labels of people and bodies whom no other form tells: `Ban Quản lý chợ: …`, `Hội trường: Nhất trí.`, `* Một bác sĩ giấu tên: …`. What stands
/// behind them is none of the words of the one before.
extension TurnLabel {
    /// The label that opens `scene`, if somebody or some body stands before its first colon.
    init?(unnamed scene: SpeechScene) {
        let tokens = scene.block.tokens
        let start = scene.start
        guard tokens[start].isCapital,
            let colon = (start..<min(tokens.count, start + UnnamedLabel.longest)).first(where: {
                ![.word, .joint, .open, .close, .dash, .comma].contains(tokens[$0].kind)
            }), colon > start, tokens[colon].kind == .colon, colon + 1 < tokens.count,
            // `Chủ tịch huyện nêu rõ: …` tells who says it
            !(start..<colon).contains(where: {
                UnnamedLabel.predicates.contains(tokens[$0].key) || SpeechVerb.at(tokens, $0, before: colon) != nil
            }),
            UnnamedLabel.isSomebody(tokens, start..<colon)
        else { return nil }
        self.init(owner: .nobody, content: colon + 1)
    }

    /// The labels with those that stand in a row of turns and name nobody.
    ///
    /// - Parameters:
    ///   - marked: all labels, with those of bodies that may as well be given tasks.
    ///   - sections: the sections of minutes; none for other texts.
    static func withUnnamed(
        _ labels: [TurnLabel?], _ marked: [TurnLabel?], _ scenes: [SpeechScene], _ sections: [MinutesSection]
    ) -> [TurnLabel?] {
        var labels = labels
        var last: Int?
        for index in scenes.indices {
            if labels[index] != nil {
                last = index
                continue
            }
            guard let before = last, follows(index, before, labels, scenes),
                !sections.indices.contains(index) || sections[index] != .orders && sections[index] != .roll
            else { continue }
            // `Công an phường: Chúng tôi sẽ tuần tra.`
            if let body = marked[index], body.isBodyAlone, speaksOfSelf(scenes[index], from: body.content) {
                labels[index] = body
            } else {
                labels[index] = TurnLabel(unnamed: scenes[index])
            }
            if labels[index] != nil { last = index }
        }
        return labels
    }

    /// Whether the scene stands in a row of turns with the label before it: a paragraph, the next number, the next point.
    private static func follows(_ index: Int, _ before: Int, _ labels: [TurnLabel?], _ scenes: [SpeechScene]) -> Bool {
        let scene = scenes[index]
        guard !scene.isHeading, let label = labels[before], label.content < scenes[before].block.tokens.count,
            scenes[index - 1].block.tokens.last?.kind != .colon
        else { return false }
        if let number = scene.number { return scenes[before].number == number - 1 }
        return scene.isListItem ? before == index - 1 && scenes[before].isListItem : true
    }

    private static func speaksOfSelf(_ scene: SpeechScene, from start: Int) -> Bool {
        scene.block.tokens[min(start, scene.block.tokens.count)...].contains { UnnamedLabel.selves.contains($0.key) }
    }
}

private enum UnnamedLabel {
    static let longest = 14

    /// Whether the words are for people or a body, and not what one speaks of: `Phòng cháy:`, `Một số giải pháp:`.
    static func isSomebody(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        let first = counts.longest(tokens, at: range.lowerBound, before: range.upperBound)?.end ?? range.lowerBound
        if people.longest(tokens, at: first, before: range.upperBound) != nil { return true }
        if topics.longest(tokens, at: first, before: range.upperBound) != nil { return false }
        if let kind = PersonalTitle.at(tokens, first, before: range.upperBound)?.kind {
            if case .address = kind { return false }
            return true
        }
        guard first == range.lowerBound, let head = BodyPhrase.headEnd(tokens, at: first, before: range.upperBound)
        else {
            return false
        }
        return !(head < range.upperBound && matters.contains(tokens[head].key))
    }

    /// What only a sentence has.
    static let predicates = SpeechWord.set("là được bị đã đang sẽ phải cần nên về cho rằng thì không chưa")
    static let selves = SpeechWord.set("tôi thưa xin ta")
    static let counts = SpeechPhrases<Void>(
        ["một", "một số", "các", "những", "nhiều", "hai", "ba", "vài", "đa số", "tất cả", "toàn thể", "số đông"].map {
            ($0, ())
        })
    static let people = SpeechPhrases<Void>(
        [
            "hội trường", "khán giả", "thính giả", "bà con", "nhân dân", "người dân", "dân", "hộ dân", "hộ", "cử tri",
            "tập thể lớp", "cả lớp", "người điều hành", "người dẫn", "đồng chủ trì", "đồng chủ tọa", "phó chủ tọa",
            "phó chủ trì", "khách mời", "độc giả", "bạn đọc", "ban tổ chức", "người hỏi", "người trả lời", "đại biểu",
            "phụ huynh", "cổ đông", "xã viên", "người", "bạn trẻ", "bên A", "bên B", "chủ tọa đoàn", "đoàn chủ tịch",
        ].map { ($0, ()) })
    /// Titles that begin what one speaks of, too.
    static let topics = SpeechPhrases<Void>(
        ["quản lý", "lãnh đạo", "phụ trách", "chỉ huy", "môi giới", "kế toán", "cán bộ", "công chức", "trưởng", "phó"]
            .map {
                ($0, ())
            })
    /// Second syllables of words that begin as bodies' names do: `Phòng chống`, `Trường hợp`, `Tổ chức thực hiện`, `Bộ máy`.
    static let matters = SpeechWord.set(
        "hợp chống bệnh chức học phí ngũ máy hữu đất kết hành cháy tránh ngừa nhập nghị đồng nội thực phận vệ ngại viên gia mẫu lợi vậy cạnh"
    )
}
