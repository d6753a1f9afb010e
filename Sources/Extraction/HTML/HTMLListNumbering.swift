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
            case .lowerLetters: Self.letters(number, from: "a")
            case .upperLetters: Self.letters(number, from: "A")
            case .lowerRoman: Self.roman(number).lowercased()
            case .upperRoman: Self.roman(number)
            }
        return shown + ". "
    }

    private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
        guard number > 0 else { return "\(number)" }
        var letters = ""
        var rest = number
        while rest > 0 {
            let letter = Unicode.Scalar(UInt8(first.value) + UInt8((rest - 1) % 26))
            letters = String(letter) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    private static func roman(_ number: Int) -> String {
        guard 1...3999 ~= number else { return "\(number)" }
        let digits = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var roman = ""
        for (value, digit) in digits {
            while rest >= value {
                roman += digit
                rest -= value
            }
        }
        return roman
    }
}
