/// What the letters of a word with a capital tell.
extension SpeechToken {
    /// Tells abbreviations and foreign words by their letters.
    mutating func readLetters(of text: TextBytes) {
        var letters = 0
        var capitals = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (value, length) = text.scalar(offset)
            switch LetterCase.of(value) {
            case .upper: (letters, capitals) = (letters + 1, capitals + 1)
            // most words with a capital have one
            case .lower where capitals < 2 && letters > 1:
                isForeign = SpeechToken.isForeign(text, range)
                isFirm = isForeign && SpeechToken.isFirm(text, range)
                return
            case .lower: letters += 1
            default: break
            }
            offset += length
        }
        isInitials = letters >= 2 && capitals == letters
        isAbbreviation = isInitials && letters >= 3
    }

    /// Whether a foreign word begins or ends as those do that Vietnamese firms make up for their names.
    private static func isFirm(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        range.count >= 6
            && (firmBeginnings.contains { text.has($0, at: range.lowerBound) }
                // `Petrolimex`, but `Petrov`
                && !text.has(peters, at: range.lowerBound)
                || firmEnds.contains { text.has($0, at: range.upperBound - $0.count) })
    }

    private static let peters = Array("Petrov".utf8)
    private static let firmBeginnings = ["Vina", "Viet", "Petro", "Sai", "Hanoi", "Agri", "Tech", "Sacom"].map {
        Array($0.utf8)
    }
    private static let firmEnds = [
        "bank", "limex", "tel", "tex", "corp", "group", "mart", "land", "food", "foods", "gas", "fone",
    ]
    .map { Array($0.utf8) }
    /// Whether a word is none that Vietnamese writes without marks: not one vowel or several together between the
    /// consonants that may stand there.
    private static func isForeign(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        var vowelRuns = 0
        var wasVowel = false
        var end = range.upperBound
        for offset in range {
            let letter = text[offset] | 0x20
            guard letter &- 0x61 < 26 else { return false }
            if strange.contains(letter) { return true }
            let isVowel = vowels.contains(letter)
            if isVowel, !wasVowel { vowelRuns += 1 }
            if !isVowel, wasVowel { end = offset }
            if isVowel { end = range.upperBound }
            wasVowel = isVowel
        }
        guard vowelRuns == 1 else { return true }
        switch range.upperBound - end {
        case 0: return false
        case 1: return !finals.contains(text[end])
        case 2: return !["ch", "ng", "nh"].contains { text.has($0, at: end) }
        default: return true
        }
    }

    private static let vowels = Set("aeiouy".utf8)
    private static let strange = Set("fjwz".utf8)
    private static let finals = Set("cmnpt".utf8)
}
