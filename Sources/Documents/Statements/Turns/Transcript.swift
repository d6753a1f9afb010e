/// Records of sittings word by word, where whoever speaks stands on a line above the words: `Cao Văn Tiến - Quận Cầu Ngự`,
/// `Nguyễn Thị Minh Tâm - Chủ tịch HĐND thành phố`, as the National Assembly prints them.
enum Transcript {
    /// So many lines of names make a record.
    private static let wanted = 3

    /// The labels of the scenes, each line of a name among them, if the document is such a record; else nil.
    ///
    /// The places or bodies behind the names are taken down in the scenes.
    static func labels(_ scenes: inout [SpeechScene], _ labels: [TurnLabel?]) -> [TurnLabel?]? {
        let lines = scenes.indices.filter { labels[$0] == nil && isName(scenes[$0]) }
        guard lines.count >= wanted else { return nil }
        var found = labels
        for index in lines {
            let end = scenes[index].block.tokens.count
            // `Bà X - Chủ tịch HĐND điều hành nội dung`: who leads the sitting is told, and nobody speaks
            if (0..<end).contains(where: { presiding.longest(scenes[index].block.tokens, at: $0, before: end) != nil })
            {
                scenes[index].phrases = []
                found[index] = TurnLabel(owner: .nobody, content: end)
                continue
            }
            guard var phrase = scenes[index].phrases.first, let name = phrase.name else { continue }
            if phrase.titles.isEmpty, name.upperBound + 1 < end { phrase.affiliation = name.upperBound + 1..<end }
            scenes[index].phrases = [phrase]
            found[index] = TurnLabel(owner: .person(phrase), content: end)
        }
        return found
    }

    private static let presiding = SpeechPhrases<Void>(
        ["điều hành", "điều khiển", "chủ trì", "chủ tọa"].map { ($0, ()) })

    /// Whether a scene is a name with what the person is, on a line of its own.
    private static func isName(_ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        guard scene.isOpenEnded, 3...24 ~= tokens.count, let phrase = scene.phrase(at: scene.start),
            let name = phrase.name, name.lowerBound == scene.start, 2...5 ~= name.count, name.upperBound < tokens.count
        else { return false }
        return tokens[name.upperBound].kind == .dash && !tokens.contains { $0.kind == .quote || $0.kind == .colon }
    }
}
