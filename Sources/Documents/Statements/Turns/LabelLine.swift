/// Lines that tell who takes the floor, in records where labels stand on lines of their own:
/// `Đại biểu X (Hòa Lâm) xin trao đổi lại với Bộ trưởng Y:`.
extension TurnLabel {
    /// The label of such a line; nil where it is no line of a name, a verb of speaking up and a colon at its end.
    init?(line scene: SpeechScene) {
        let tokens = scene.block.tokens
        guard let colon = tokens.indices.last, tokens[colon].kind == .colon, scene.block.sentences.count == 1,
            let phrase = scene.phrase(at: scene.start), phrase.name != nil, !phrase.isPlural,
            phrase.isAddressed || !phrase.titles.isEmpty || phrase.affiliation != nil
        else { return nil }
        let finder = AttributionFinder(
            tokens: tokens, sentence: scene.start..<tokens.count, phrases: [], isMinutes: false)
        var start = finder.behind(phrase)
        while start < colon {
            if TurnLabel.leads.contains(tokens[start].key) {
                start += 1
            } else if let end = SpeechVerb.adverbEnd(tokens, start, before: colon) {
                start = end
            } else {
                break
            }
        }
        guard start < colon, colon - start <= TurnLabel.longestLine,
            TurnLabel.speakingUp.longest(tokens, at: start, before: colon) != nil,
            tokens[start..<colon].allSatisfy({ [.word, .joint, .open, .close, .comma].contains($0.kind) })
        else { return nil }
        self.init(owner: .person(phrase), content: tokens.count)
    }

    /// The labels with those of such lines, if others stand on lines of their own.
    static func withLines(_ labels: [TurnLabel?], _ scenes: [SpeechScene]) -> [TurnLabel?] {
        let isRecord = zip(scenes, labels).contains { scene, label in
            guard let label, case .person = label.owner else { return false }
            return label.content == scene.block.tokens.count
        }
        guard isRecord else { return labels }
        return zip(scenes, labels).map { scene, label in label ?? TurnLabel(line: scene) }
    }

    private static let longestLine = 24
    private static let leads = SpeechWord.set("xin có")
    private static let speakingUp = SpeechPhrases<Void>(
        [
            "trao đổi", "tranh luận", "hỏi", "chất vấn", "phát biểu", "trả lời", "đặt câu hỏi", "nêu câu hỏi",
            "tham gia", "thảo luận", "ý kiến", "góp ý", "giải trình", "đáp", "phản biện", "đăng ký", "đáp lời",
        ].map { ($0, ()) })
}
