/// A pronoun behind a sentence that names several whom it could mean: `HLV X khen trọng tài Y. Ông nói: “…”`.
extension StatementReader {
    /// The one whom the sentence before, in the same paragraph, is about, where its subject thinks well or ill of
    /// the others and does nothing else to them. Nil where another may be meant.
    func topic(_ fitting: [Antecedent], of phrase: PersonPhrase, _ block: SpeechBlock) -> Int? {
        guard fitting.count > 1, sentencesSince == 0, opensSentence(phrase, block), let first = fitting.first,
            first.isSubject, !first.isInWords, let person = first.person,
            let before = block.sentences.last(where: { $0.upperBound <= sentence.lowerBound }),
            !before.contains(where: { block.tokens[$0].kind == .quote })
        else { return nil }
        let others = fitting.dropFirst()
        let address = cast.people[person].address
        // `ông X và ông Y khen …`
        let isJoined =
            current?.phrases(in: before).contains {
                $0.tokens.lowerBound > before.lowerBound
                    && PronounTopic.joining.contains(block.tokens[$0.tokens.lowerBound - 1].key)
            } ?? true
        guard others.allSatisfy({ !$0.isSubject && !$0.isInWords }), !isJoined,
            address == nil || phrase.address == nil || address == phrase.address,
            before.contains(where: {
                PronounTopic.attitudes.longest(block.tokens, at: $0, before: before.upperBound) != nil
            }),
            !(phrase.tokens.upperBound..<sentence.upperBound).prefix(3).contains(where: {
                PronounTopic.replies.longest(block.tokens, at: $0, before: sentence.upperBound) != nil
            })
        else { return nil }
        return person
    }

    /// Whether the phrase opens the sentence, or stands right behind the quotation that does.
    private func opensSentence(_ phrase: PersonPhrase, _ block: SpeechBlock) -> Bool {
        let start = phrase.tokens.lowerBound
        return start == sentence.lowerBound
            || start == sentence.lowerBound + 2 && block.tokens[sentence.lowerBound].kind == .quote
                && block.tokens[start - 1].kind != .word
    }
}

private enum PronounTopic {
    /// What somebody thinks of another, which he goes on to say why.
    static let attitudes = SpeechPhrases<Void>(
        [
            "khen", "khen ngợi", "chê", "ca ngợi", "đánh giá", "đánh giá cao", "phê bình", "phê phán", "chỉ trích",
            "bênh",
            "bênh vực", "ủng hộ", "phản đối", "cảm ơn", "cám ơn", "xin lỗi", "chúc mừng", "nhắc đến", "nhắc tới",
            "nói về",
            "thất vọng", "hài lòng", "tin tưởng", "lo cho", "thương", "nể", "khâm phục", "trách", "lên án",
            "không đồng tình",
        ].map { ($0, ()) })
    static let joining = SpeechWord.set("và cùng với")
    static let replies = SpeechPhrases<Void>(
        ["trả lời", "đáp", "phân trần", "giải thích", "phủ nhận", "bác bỏ", "thừa nhận", "phân bua", "giải trình"].map {
            ($0, ())
        })
}
