/// Fonts of pictures, out of which office programs take bullets, boxes and arrows as if they were letters.
enum SymbolFont {
    /// The bullet of a list as plain text has it.
    static func bullet(_ text: String) -> String {
        guard let scalar = text.unicodeScalars.first else { return "" }
        // The private use area holds the signs of Symbol and Wingdings: dots, squares, arrows, ticks.
        return isPrivate(scalar.value) ? "•" : text
    }

    /// What a character given by its number stands for; in a font of letters it is a letter of that font.
    static func sign(_ value: UInt32, font: String?) -> String {
        let name = font?.lowercased() ?? ""
        // Fonts without a code page of their own have their signs at U+F000 and up.
        let code = 0xF000...0xF0FF ~= value ? value & 0xFF : value
        if name == "symbol" { return symbols[code].map(String.init) ?? "•" }
        if isOfPictures(name) { return pictures[code].map(String.init) ?? "•" }
        return Unicode.Scalar(code).map { String($0) } ?? ""
    }

    /// The text of a run as shown. A run of letters that only says that it is in such a font is left alone: programs
    /// take letters that a font does not have out of another.
    static func shown(_ text: String, font: String?) -> String {
        guard let font, text.unicodeScalars.count <= 2, isOfPictures(font.lowercased()) else {
            guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: { isPrivate($0.value) }) else {
                return text
            }
            return text.unicodeScalars.map { isPrivate($0.value) ? sign($0.value, font: font) : String($0) }.joined()
        }
        return text.unicodeScalars.map {
            0x21...0xFF ~= $0.value || isPrivate($0.value) ? sign($0.value, font: font) : String($0)
        }
        .joined()
    }

    private static func isPrivate(_ value: UInt32) -> Bool { 0xF000...0xF0FF ~= value }

    private static func isOfPictures(_ name: String) -> Bool {
        name == "symbol" || ["wingdings", "webdings", "zapfdingbats", "opensymbol"].contains(where: name.hasPrefix)
    }

    /// Of Wingdings and Wingdings 2: boxes of forms, ticks and arrows.
    private static let pictures: [UInt32: Character] = [
        0x20: " ", 0x6F: "☐", 0xA8: "☐", 0x71: "☐", 0xA3: "☐", 0xFE: "☑", 0x52: "☑", 0xFD: "☒", 0x54: "☒",
        0xFC: "✓", 0xFB: "✗", 0xE0: "→", 0xDF: "←",
    ]

    private static let symbols: [UInt32: Character] = [
        0x20: " ", 0x2D: "-", 0x61: "α", 0x62: "β", 0x6D: "μ", 0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥",
        0xB4: "×", 0xB9: "≠",
    ]
}
