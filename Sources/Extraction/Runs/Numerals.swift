/// How office documents write the numbers of their lists.
enum Numerals {
    /// `a`, `b` … `z`, then as Word does `aa`, `bb` … (`repeats`), or as OpenDocument does `aa`, `ab` ….
    static func letters(_ number: Int, repeats: Bool) -> String {
        guard number > 0, number < 2000 else { return "\(number)" }
        func letter(_ index: Int) -> Character { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index))) }
        if repeats { return String(repeating: letter((number - 1) % 26), count: (number - 1) / 26 + 1) }
        var letters = ""
        var rest = number
        while rest > 0 {
            letters = String(letter((rest - 1) % 26)) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// Roman capitals for 1 to 3999, else digits.
    static func roman(_ number: Int) -> String {
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
