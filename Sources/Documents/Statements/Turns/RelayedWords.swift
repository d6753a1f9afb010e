/// Documents that rule or answer in a body's name and pass on the words of a person: `Phó Thủ tướng A có ý kiến như sau:` in an
/// official letter, `Chủ tịch B nhấn mạnh: “…”` in a directive.
extension StatementReader {
    /// Reads what persons in office, whom the document names, are told to have said; nothing else is quoted there.
    ///
    /// - Parameter isLetter: whether it is an official letter, which may give orders and opinions of a person in its own words.
    mutating func readRelayed(isLetter: Bool) -> DocumentStatements {
        for index in scenes.indices {
            let scene = scenes[index]
            for sentence in scene.block.sentences {
                let start = sentence.lowerBound == 0 ? min(scene.start, sentence.upperBound) : sentence.lowerBound
                guard start < sentence.upperBound,
                    let (attribution, speaker, role) = relayed(start..<sentence.upperBound, scene)
                else { continue }
                let isLast = sentence.upperBound == scene.block.tokens.count
                if isLetter, isLast, announces(attribution, before: sentence.upperBound, scene.block) {
                    _ = readConclusion(from: index + 1, speaker, role)
                    return result
                }
                if let verb = attribution.verb, let quote = quotation(behind: attribution.end, sentence, scene.block) {
                    add(quote: quote, speaker, role, verbText(verb, scene.block), scene.block)
                } else if isLetter, isOrder(attribution, scene.block) {
                    readSaying([attribution], sentence, speaker, role, scene.block)
                }
            }
        }
        return result
    }

    /// The one attribution of the sentence that is to a person in office by name, and the speaker.
    private mutating func relayed(_ sentence: Range<Int>, _ scene: SpeechScene) -> (
        attribution: Attribution, speaker: Int, role: String?
    )? {
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: false)
        let all = finder.attributions().filter { $0.verb != nil && !$0.isAccording }
        guard all.count == 1, let only = all.first, case .person(let phrase) = only.source, phrase.hasOffice,
            phrase.name != nil, let found = identify(only.source, before: only.tokens.lowerBound, scene.block)
        else { return nil }
        return (only, found.speaker, found.role)
    }

    /// Whether nothing but `như sau` stands between the verb and the colon that ends the paragraph.
    private func announces(_ attribution: Attribution, before end: Int, _ block: SpeechBlock) -> Bool {
        guard block.tokens[end - 1].kind == .colon, attribution.end <= end - 1, end - attribution.end <= 6 else {
            return false
        }
        return block.tokens[attribution.end..<end - 1].allSatisfy { $0.kind == .word && !$0.isCapital }
    }

    /// Whether the verb is one by which a person in office decides or demands.
    private func isOrder(_ attribution: Attribution, _ block: SpeechBlock) -> Bool {
        guard let verb = attribution.verb else { return false }
        return StatementReader.ordering.contains { verbText(verb, block).lowercased().hasPrefix($0) }
    }

    private static let ordering = [
        "yêu cầu", "giao", "chỉ đạo", "có ý kiến", "đồng ý", "kết luận", "thống nhất", "phân công",
    ]
}
