/// Composes base letter, vowel mark and tone into the precomposed lower-case letter (NFC).
enum LetterComposition {
    /// Rows of six: no tone, huyền, sắc, hỏi, ngã, nặng.
    private static let rows: [(letter: UInt8, mark: VowelMark, row: String)] = [
        (UInt8(ascii: "a"), .none, "aàáảãạ"), (UInt8(ascii: "a"), .circumflex, "âầấẩẫậ"),
        (UInt8(ascii: "a"), .breve, "ăằắẳẵặ"), (UInt8(ascii: "e"), .none, "eèéẻẽẹ"),
        (UInt8(ascii: "e"), .circumflex, "êềếểễệ"), (UInt8(ascii: "i"), .none, "iìíỉĩị"),
        (UInt8(ascii: "o"), .none, "oòóỏõọ"), (UInt8(ascii: "o"), .circumflex, "ôồốổỗộ"),
        (UInt8(ascii: "o"), .horn, "ơờớởỡợ"), (UInt8(ascii: "u"), .none, "uùúủũụ"),
        (UInt8(ascii: "u"), .horn, "ưừứửữự"), (UInt8(ascii: "y"), .none, "yỳýỷỹỵ"),
        (UInt8(ascii: "d"), .stroke, "đđđđđđ"),
    ]

    /// Code points at index base | mark << 5 | tone << 8; 0 where there is no such letter.
    static let table: [UInt32] = {
        var table = [UInt32](repeating: 0, count: 0x800)
        for base in 1...26 { table[base] = UInt32(96 + base) }
        for (letter, mark, row) in rows {
            for (tone, scalar) in row.unicodeScalars.enumerated() {
                table[Int(letter &- 96) | Int(mark.rawValue) << 5 | tone << 8] = scalar.value
            }
        }
        return table
    }()
}
