import VietnameseText

/// Offices whose body is written by its first letters: `Giám đốc Sở GD-ĐT` for the `Giám đốc Sở Giáo dục và Đào tạo`, and the
/// other way round.
extension Cast.Role {
    /// Whether the office is the one that `said` names, where one of them has letters for words of the other.
    func isShortened(as said: Cast.Role) -> Bool {
        guard isOffice, said.isOffice, words.first == said.words.first else { return false }
        let (mine, theirs) = (ShortBody.words(text), ShortBody.words(said.text))
        guard mine.contains(where: \.isLetters) || theirs.contains(where: \.isLetters), mine.count > 1,
            theirs.count > 2,
            mine[1].folded == theirs[1].folded
        else { return false }
        return ShortBody.names(theirs, mine)
    }
}

private struct ShortBody {
    var folded: String
    /// Whether the word is several capitals.
    var isLetters: Bool

    static func words(_ text: String) -> [ShortBody] {
        text.split { !$0.isLetter && !$0.isNumber }.map { word in
            ShortBody(
                folded: Folding.folded(String(word)),
                isLetters: word.count > 1 && word.allSatisfy { $0.isUppercase })
        }
    }

    /// Whether `said` is `whole`, or a part of it in its order, word by word or letter by letter.
    static func names(_ said: [ShortBody], _ whole: [ShortBody]) -> Bool {
        var (place, index) = (0, 0)
        while index < said.count {
            guard place < whole.count else { return false }
            if said[index].folded == whole[place].folded {
                (place, index) = (place + 1, index + 1)
            } else if said[index].isLetters, let end = spelled(said[index], whole, from: place) {
                (place, index) = (end, index + 1)
            } else if whole[place].isLetters, let end = spelled(whole[place], said, from: index) {
                (place, index) = (place + 1, end)
            } else if said[index].folded == and {
                index += 1
            } else {
                place += 1
            }
        }
        return true
    }

    /// The end of the words whose first letters `letters` is, from `start` on; nil where they are others.
    private static func spelled(_ letters: ShortBody, _ words: [ShortBody], from start: Int) -> Int? {
        var place = start
        for letter in letters.folded {
            if place < words.count, words[place].folded == and { place += 1 }
            guard place < words.count, words[place].folded.first == letter else { return nil }
            place += 1
        }
        return place
    }

    private static let and = "va"
}
