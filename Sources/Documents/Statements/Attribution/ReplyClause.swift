/// Those who speak in a clause behind `thì`, against another who has asked or said something before it, or behind `nên`.
extension AttributionFinder {
    /// `Chị A hỏi bao giờ trả tiền thì ông B trả lời …`, `Trong khi bà A cho rằng … thì ông B nói …`: whether somebody answers
    /// behind `thì` what another has asked or said.
    func isReply(_ index: Int) -> Bool {
        let before = sentence.lowerBound..<index - 1
        return AttributionFinder.tellers.contains(tokens[index].key)
            && (opensContrast
                || before.contains { AttributionFinder.questions.longest(tokens, at: $0, before: index) != nil })
            && !before.contains { AttributionFinder.supposing.contains(tokens[$0].key) }
    }

    /// `Trời mưa nên ông X yêu cầu …`: whether somebody is named behind `nên` who may do something of it.
    func isConsequence(_ index: Int) -> Bool {
        tokens[index].isCapital || AttributionFinder.tellers.contains(tokens[index].key)
    }

    private var opensContrast: Bool {
        sentence.count > 2 && tokens[sentence.lowerBound].key == AttributionFinder.within
            && tokens[sentence.lowerBound + 1].key == AttributionFinder.when
    }

    /// Whether the sentence sets whoever is named behind its first words against somebody who speaks behind `thì`.
    func isContrasted(_ index: Int) -> Bool {
        opensContrast && index == sentence.lowerBound + 2
            && phrases.contains {
                $0.tokens.lowerBound > index && tokens[$0.tokens.lowerBound - 1].key == AttributionFinder.thereupon
                    && SpeechVerb.saysSomething(tokens, at: behind($0), before: limit)
            }
    }
}
