import Documents
import VietnameseText

/// Counts words in which a letter got lost on the way, as far as that shows; they are reported, and left as they are.
///
/// Programs that take TCVN3 for Latin-1 take its ư for a soft hyphen, and drop it.
struct UntoldLetters {
    private var lost = 0
    private var words = 0
    private var horns = 0

    /// Looks at a decoded word.
    mutating func look(at word: String.UnicodeScalarView, in encoding: LegacyEncoding) {
        if word.contains("\u{FFFD}") { lost += 1 }
        guard encoding == .tcvn3 else { return }
        words += 1
        if word.contains(where: { $0 == "ư" || $0 == "Ư" }) { horns += 1 }
        if SyllableEvidence(word, ignoringCase: true).others > 0, UntoldLetters.lacksHorn(word) { lost += 1 }
    }

    /// What a user should know, if anything.
    var warning: ExtractionRecord.Warning? {
        if lost > 0 {
            return ExtractionRecord.Warning(
                english: "\(lost) words lack a letter that the file does not tell; they are left as they are",
                vietnamese: "\(lost) từ thiếu một chữ cái mà tệp không còn giữ; các từ này được để nguyên")
        }
        // every twentieth word has ư
        guard words > 400, horns == 0 else { return nil }
        return ExtractionRecord.Warning(
            english: "the letter ư seems to be lost from this file; words with it may be wrong",
            vietnamese: "tệp này dường như đã mất chữ ư; các từ có chữ này có thể sai")
    }

    /// Whether the word would be a syllable with ư put in somewhere.
    private static func lacksHorn(_ word: String.UnicodeScalarView) -> Bool {
        guard word.count <= 7 else { return false }
        let letters = Array(word)
        return letters.indices.contains { place in
            var with = String.UnicodeScalarView(letters[..<place])
            with.append("ư")
            with.append(contentsOf: letters[place...])
            let found = SyllableEvidence(with, ignoringCase: true)
            return found.syllables == 1 && found.others == 0
        }
    }
}
