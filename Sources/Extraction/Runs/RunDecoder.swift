import VietnameseText

/// Decides what encoding each stretch of a document is in.
///
/// A font's name promises an encoding but lies as often as not, and a short text may read as Vietnamese in several. So
/// the words decide: first those of a font over the whole document, then those of the stretch itself where they speak
/// clearly against them; the name, only where no words do.
struct RunDecoder {
    private var decisions: [String?: LegacyEncoding?] = [:]
    /// The old encodings of the document, that of most text first.
    private(set) var encodings: [LegacyEncoding] = []
    private var readings = WordReadings()

    init(_ stretches: [Stretch]) {
        var byFont: [String?: EncodingTally] = [:]
        var sums: [LegacyEncoding: Int] = [:]
        for stretch in stretches where !RunDecoder.isOfSymbols(stretch) {
            if stretch.census.isUnicode {
                byFont[stretch.font, default: EncodingTally()].addUnicode(stretch.census.vietnamese)
            } else if stretch.census.isSuspicious {
                let tally = tally(of: stretch)
                byFont[stretch.font, default: EncodingTally()].add(tally)
                let hint = stretch.font.flatMap { LegacyFont($0) }?.encoding
                if let clear = tally.legacy(hint: hint, distinct: 3) { sums[clear, default: 0] += tally.balance(clear) }
            }
        }
        let clear = sums
        for (font, tally) in byFont {
            let hint = font.flatMap { LegacyFont($0) }?.encoding
            let decision = tally.legacy(hint: hint, distinct: 2) { clear[$0] ?? 0 }
            decisions[font] = .some(decision)
            if let decision { sums[decision, default: 0] += tally.balance(decision) }
        }
        // what reads so in a few places among many reads so by chance
        let most = sums.values.max() ?? 0
        encodings = sums.filter { $0.value * 20 >= most }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.rawValue < $1.key.rawValue }.map(\.key)
    }

    /// The encoding of a stretch; nil for Unicode.
    mutating func encoding(of stretch: Stretch) -> LegacyEncoding? {
        let hint = stretch.font.flatMap { LegacyFont($0) }?.encoding
        let prior: LegacyEncoding? =
            if let decided = decisions[stretch.font] {
                decided ?? nil
            } else {
                // a font without telling words: its name counts if other fonts of its kind kept their promise
                hint == encodings.first ? hint : nil
            }
        guard !stretch.census.isUnicode, !RunDecoder.isOfSymbols(stretch) else { return nil }
        guard stretch.census.isSuspicious else { return prior }
        let tally = tally(of: stretch)
        guard !tally.isEmpty else { return prior }
        // the first of those that read best: what the font has elsewhere, what the document has, Unicode
        var best = prior
        for encoding in encodings where tally.balance(encoding) > tally.balance(best) {
            if prior != nil || encoding == hint || tally.distinct(encoding) > 1 { best = encoding }
        }
        if best != nil, tally.balance(nil) > max(0, tally.balance(best)) { best = nil }
        return best
    }

    /// The encoding of a word in a stretch of which most is in another, or in the same; nil for a word in Unicode.
    mutating func encoding(ofWord word: Substring, in encoding: LegacyEncoding) -> LegacyEncoding? {
        guard !RunDecoder.isBullet(word, in: encoding), word.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        guard let found = readings.evidence(of: word) else { return encoding }
        for candidate in [encoding] + encodings {
            guard let index = WordReadings.encodings.firstIndex(of: candidate) else { continue }
            if found[index].syllables > 0, found[index].others == 0 { return candidate }
        }
        return found[0].hasUnicodeLetters && found[0].balance > 0 ? nil : encoding
    }

    private static func isOfSymbols(_ stretch: Stretch) -> Bool { stretch.font.map(LegacyFont.isOfSymbols) ?? false }

    /// Whether a word is one sign such as begin the items of a list. In VISCII `·` is the word *ở*.
    private static func isBullet(_ word: Substring, in encoding: LegacyEncoding? = nil) -> Bool {
        guard let first = word.unicodeScalars.first, word.unicodeScalars.count == 1 else { return false }
        return 0xF000...0xF0FF ~= first.value || (first == "·" && encoding != .viscii) || first == "°"
    }

    /// What the words of a stretch speak for.
    private mutating func tally(of stretch: Stretch) -> EncodingTally {
        var tally = EncodingTally()
        for piece in stretch.pieces where piece.isWord && !RunDecoder.isBullet(piece.text) {
            if let found = readings.evidence(of: piece.text) { tally.add(piece.text, found) }
        }
        return tally
    }
}
