import VietnameseText

/// What each word of a document reads as in each encoding; a word is read once, however often it stands there.
struct WordReadings {
    /// The encodings in the order of `counts`: as Unicode, then the others.
    static let encodings: [LegacyEncoding?] = [nil] + LegacyEncoding.eightBit.map { $0 }

    private var evidence: [Substring: [SyllableEvidence]] = [:]

    /// The evidence of a word for each encoding; nil for one of ASCII alone, and for a sign alone, which says nothing.
    mutating func evidence(of word: Substring) -> [SyllableEvidence]? {
        guard word.utf8.contains(where: { $0 >= 0x80 }), !WordReadings.isSign(word) else { return nil }
        if let known = evidence[word] { return known }
        let raw = SyllableEvidence(String(word).unicodeScalars)
        var all = [raw]
        for encoding in LegacyEncoding.eightBit {
            var found = WordReadings.evidence(of: word, in: encoding)
            // text in an old encoding has no letters of Unicode's
            if raw.hasUnicodeLetters, raw.syllables > 0, raw.others == 0 {
                found.others += found.syllables
                found.syllables = 0
            }
            all.append(found)
        }
        evidence[word] = all
        return all
    }

    private static func isSign(_ word: Substring) -> Bool {
        let scalars = word.unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return false }
        return !first.properties.isAlphabetic
    }

    /// The evidence of a word if it is in an encoding.
    static func evidence(of word: Substring, in encoding: LegacyEncoding) -> SyllableEvidence {
        let reading = encoding.reading(of: word.unicodeScalars)
        var evidence = SyllableEvidence(reading.text, ignoringCase: encoding == .tcvn3)
        if reading.strangers > 0 {
            evidence.others += max(1, evidence.syllables)
            evidence.syllables = 0
        }
        return evidence
    }
}

/// What the words of a text, or of all text in a font, speak for.
struct EncodingTally {
    /// By the order of `WordReadings.encodings`.
    private(set) var evidence = [SyllableEvidence](repeating: SyllableEvidence(), count: WordReadings.encodings.count)
    /// Different words that are syllables, by the same order: one word over and over (`µm`) is no evidence.
    private var distinct = [Set<Substring>](repeating: [], count: WordReadings.encodings.count)

    /// Whether nothing was found that tells encodings apart.
    var isEmpty: Bool { evidence.allSatisfy { $0.syllables == 0 && $0.others == 0 } }

    mutating func add(_ word: Substring, _ found: [SyllableEvidence]) {
        for index in found.indices {
            evidence[index] += found[index]
            if found[index].syllables > 0, distinct[index].count < 64 { distinct[index].insert(word) }
        }
    }

    /// Adds text that is Unicode beyond doubt.
    mutating func addUnicode(_ words: Int) {
        evidence[0].syllables += words
        for index in evidence.indices.dropFirst() { evidence[index].others += words }
    }

    mutating func add(_ other: EncodingTally) {
        for index in evidence.indices {
            evidence[index] += other.evidence[index]
            if distinct[index].count < 64 { distinct[index].formUnion(other.distinct[index]) }
        }
    }

    func balance(_ encoding: LegacyEncoding?) -> Int {
        WordReadings.encodings.firstIndex(of: encoding).map { evidence[$0].balance } ?? 0
    }

    /// How many different words are syllables in an encoding, up to 64.
    func distinct(_ encoding: LegacyEncoding?) -> Int {
        WordReadings.encodings.firstIndex(of: encoding).map { distinct[$0].count } ?? 0
    }

    /// The old encoding that reads best, if it reads better than Unicode and most words do.
    ///
    /// - Parameters:
    ///   - hint: what the font's name promises: one word is then enough.
    ///   - distinct: how many different words must read well in another.
    ///   - share: how much of the document is in an encoding, which decides between two that read equally well.
    func legacy(
        hint: LegacyEncoding?, distinct wanted: Int, share: (LegacyEncoding) -> Int = { _ in 0 }
    ) -> LegacyEncoding? {
        var best: (encoding: LegacyEncoding, balance: Int)?
        for (index, encoding) in WordReadings.encodings.enumerated().dropFirst() {
            guard let encoding else { continue }
            let found = evidence[index]
            let isHint = encoding == hint
            guard distinct[index].count >= (isHint ? 1 : wanted), found.balance > evidence[0].balance,
                found.syllables * 10 >= (found.syllables + found.others) * (isHint ? 4 : 6)
            else { continue }
            if let best, found.balance <= best.balance {
                let isTie = found.balance == best.balance && best.encoding != hint
                guard isTie, isHint || share(encoding) > share(best.encoding) else { continue }
            }
            best = (encoding, found.balance)
        }
        return best?.encoding
    }
}
