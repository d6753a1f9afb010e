import VietnameseText

/// What a font's name says of the encoding of text in it.
struct LegacyFont: Equatable {
    /// The encoding that the font was made for.
    var encoding: LegacyEncoding
    /// Whether it shows small letters as capitals.
    var isCapital = false

    /// Reads a name such as `.VnTimeH`, `VNI-Times`, `ABCDEF+.VnTime,Bold`; nil for a font of Unicode.
    init?(_ name: String) {
        var name = name[...]
        // a PDF puts six letters and a plus before the name of a font of which it holds a part
        if let plus = name.firstIndex(of: "+"), name.distance(from: name.startIndex, to: plus) == 6 {
            name = name[name.index(after: plus)...]
        }
        name = name.drop { $0 == "." || $0 == " " || $0 == "'" || $0 == "\"" }
        let lower = name.lowercased()
        if lower.contains("vni") {
            encoding = .vniWindows
        } else if lower.contains("tcvn") || lower.hasPrefix("vn") {
            encoding = .tcvn3
            isCapital = LegacyFont.endsInH(lower)
        } else if lower.hasPrefix("vps") {
            encoding = .vps
        } else if lower.contains("viscii") || lower.hasPrefix("vi ") {
            encoding = .viscii
        } else if lower.hasPrefix("bk hcm") || lower.hasPrefix("bkhcm") {
            encoding = .bkHCM2
        } else {
            return nil
        }
    }

    /// Whether a font has pictures and signs for letters, in whatever encoding.
    static func isOfSymbols(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["symbol", "dings", "dingbats", "marlett", "mt extra"].contains { name.contains($0) }
    }

    /// Whether the family's name ends in H, before styles (`,Bold`, `-Italic`, `BoldItalic`) and numbers.
    private static func endsInH(_ name: String) -> Bool {
        var name = name[...]
        if let comma = name.firstIndex(where: { $0 == "," || $0 == "-" }) { name = name[..<comma] }
        var isShorter = true
        while isShorter {
            isShorter = false
            for ending in ["bold", "italic", "oblique", "regular", "mt", " "] where name.hasSuffix(ending) {
                name = name.dropLast(ending.count)
                isShorter = true
            }
            while name.last?.isNumber == true {
                name = name.dropLast()
                isShorter = true
            }
        }
        return name.hasSuffix("h")
    }
}
