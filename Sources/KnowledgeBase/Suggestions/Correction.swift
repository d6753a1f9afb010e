import VietnameseText

/// What may have been meant by a word: itself, or one or more other words.
struct Correction {
    enum Kind {
        /// As it is typed.
        case typed
        /// What the keys of an input method left undone: `ddieeuf` for `điều`.
        case keystrokes(isCertain: Bool)
        /// A slip of the finger or of the ear: `hcinh` for `chính`.
        case slip
        /// Blanks left out: `canbo` for `cán bộ`.
        case glued
    }

    var kind: Kind
    /// One word, or those that were glued.
    var words: [WordForm]
    /// How unlikely the slip is, in 0…1.
    var cost: Double
    /// In how many passages it occurs: the word, or the rarest pair of those glued.
    var count: Int

    var first: WordForm { words[0] }
    var last: WordForm { words[words.count - 1] }
    var isTyped: Bool { if case .typed = kind { true } else { false } }
}

extension WordCounts {
    /// What may have been meant by a word that occurs `count` times, itself first.
    ///
    /// Only what occurs more than `Correction.margin` times as often.
    mutating func corrections(of word: WordForm, count: Int) throws -> [Correction] {
        var corrections = [Correction(kind: .typed, words: [word], cost: 0, count: count)]
        let least = count * Correction.margin
        if let reading = InputMethod.reading(of: word.exact), let form = WordForm(reading.exact),
            reading.isCertain || count == 0
        {
            let found = try exactly(form)
            if found > count * (reading.isCertain ? Correction.marginOfKeystrokes : Correction.margin) {
                corrections.append(
                    Correction(
                        kind: .keystrokes(isCertain: reading.isCertain), words: [form],
                        cost: reading.isCertain ? 0 : 0.2, count: found))
            }
        }
        for candidate in SpellingCandidates.of(word.folded).prefix(Correction.maximumCandidates) {
            guard let form = WordForm(candidate.folded) else { continue }
            let found = try anySpelling(form)
            if found > least {
                corrections.append(Correction(kind: .slip, words: [form], cost: candidate.cost, count: found))
            }
        }
        for split in GluedSyllables.splits(of: word.exact) {
            let forms = split.compactMap { WordForm($0) }
            guard forms.count == split.count, forms.count > 1 else { continue }
            var rarest = Int.max
            for (one, other) in zip(forms, forms.dropFirst()) where rarest > least {
                rarest = min(rarest, try pair(one, other))
            }
            for form in forms where form.isAccented && rarest > least { rarest = min(rarest, try exactly(form)) }
            if rarest > least {
                corrections.append(
                    Correction(kind: .glued, words: forms, cost: 0.1 * Double(forms.count - 1), count: rarest))
            }
        }
        return corrections
    }
}

extension Correction {
    /// So many times as often as what was typed must another word occur.
    static let margin = 1000
    /// And so many times as often, where it can hardly be anything else.
    static let marginOfKeystrokes = 50
    /// No more slips than these are looked up.
    static let maximumCandidates = 60
}
