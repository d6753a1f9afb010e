/// Lines of minutes that say whose views follow, and name them last: `4. Kết luận và phân công của Tổ trưởng Trần Văn An:`,
/// `2. Ý kiến tự đánh giá, chia sẻ của giáo viên dạy thử (cô Lê Thị Bưởi):`.
extension TurnLabel {
    /// No more tokens stand between the opening word and `của`.
    private static let reach = 16

    /// The label of such a line, which has nothing behind its colon.
    init?(titled scene: SpeechScene) {
        let tokens = scene.block.tokens
        guard let colon = tokens.indices.last, tokens[colon].kind == .colon, colon > scene.start + 3,
            TurnLabel.titles.longest(tokens, at: scene.start, before: colon) != nil,
            let of = (scene.start..<min(colon, scene.start + TurnLabel.reach)).first(where: {
                tokens[$0].key == AttributionFinder.of
            }),
            tokens[scene.start..<of].allSatisfy({
                [.word, .comma, .joint].contains($0.kind) && !TurnLabel.topics.contains($0.key)
            })
        else { return nil }
        if let phrase = scene.phrase(at: of + 1), phrase.name != nil, !phrase.isPlural,
            phrase.tokens.upperBound == colon
        {
            self.init(owner: .person(phrase), content: tokens.count)
            return
        }
        // the office, and in brackets who holds it
        guard tokens[colon - 1].kind == .close,
            let open = (of + 1..<colon).last(where: { tokens[$0].kind == .open }), open > of + 1, open - of <= 14,
            tokens[of + 1..<open].allSatisfy({ [.word, .joint, .dash, .comma].contains($0.kind) }),
            let phrase = PersonPhraseReader(tokens: tokens, limit: colon).phrase(at: open + 1), phrase.name != nil,
            !phrase.isPlural, phrase.isAddressed || !phrase.titles.isEmpty, phrase.tokens.upperBound == colon - 1
        else { return nil }
        self.init(owner: .person(phrase), content: tokens.count)
    }

    /// What such a line calls what follows.
    private static let titles = SpeechPhrases<Void>(
        [
            "ý kiến", "kết luận", "phát biểu", "quán triệt", "chia sẻ", "giải trình", "trả lời", "chỉ đạo", "tham luận",
            "trình bày", "đóng góp", "phân tích", "nhận xét", "đánh giá", "báo cáo", "tiếp thu",
        ].map { ($0, ()) })

    /// Behind these stands what the views are of: `Ý kiến về báo cáo của ông A:`.
    private static let topics = SpeechWord.set("về đối với cho trên theo tại qua từ")
}
