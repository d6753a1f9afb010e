/// What the items of an ordered list are counted with, by the list's attribute `type`.
enum HTMLListNumbering: Equatable {
    case decimal
    case lowerLetters
    case upperLetters
    case lowerRoman
    case upperRoman

    /// The numbering of a `type`; numbers if it is unknown.
    init(type: String) {
        self =
            switch type {
            case "a": .lowerLetters
            case "A": .upperLetters
            case "i": .lowerRoman
            case "I": .upperRoman
            default: .decimal
            }
    }

    /// What a browser shows before an item's text.
    func marker(of number: Int) -> String {
        let shown =
            switch self {
            case .decimal: "\(number)"
            case .lowerLetters: Numerals.letters(number, repeats: false)
            case .upperLetters: Numerals.letters(number, repeats: false).uppercased()
            case .lowerRoman: Numerals.roman(number).lowercased()
            case .upperRoman: Numerals.roman(number)
            }
        return shown + ". "
    }
}
