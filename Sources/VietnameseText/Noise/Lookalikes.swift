/// Letters that look like those of the Vietnamese alphabet and are others.
enum Lookalikes {
    /// The token with the letters that it shows, in UTF-8; nil if it has no Latin letter, or one of another alphabet that
    /// looks like none.
    static func latin(_ token: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var latin = String.UnicodeScalarView()
        var hasLatin = false
        var hasOther = false
        var isPhonetic = false
        for scalar in String(decoding: token, as: UTF8.self).unicodeScalars {
            if let meant = table[scalar] {
                hasOther = true
                isPhonetic = isPhonetic || 0x250...0x2AF ~= scalar.value
                // ƣ and Ɖ are Latin, but of no language that Vietnamese texts quote
                hasLatin = hasLatin || scalar.value < 0x370
                latin.append(meant)
            } else {
                let isLetter = scalar.properties.isAlphabetic
                guard scalar.value < 0x370 || 0x1E00...0x1EFF ~= scalar.value || !isLetter else { return nil }
                hasLatin = hasLatin || isLetter
                latin.append(scalar)
            }
        }
        guard hasLatin, hasOther else { return nil }
        // in a transcription of sounds they are what they look like to no one
        if isPhonetic, !Syllable.isSpelled(latin.compactMap { Letter($0) }) || latin.allSatisfy(\.isASCII) {
            return nil
        }
        return Array(String(latin).utf8)
    }

    /// The token with *đ* for the *ñ* that it begins with, as a half-converted text in VNI has it; nil if it begins with
    /// none.
    static func withStroke(_ token: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard token.count > 3 else { return nil }
        switch (token[0], token[1], token[2]) {
        case (0xC3, 0xB1, _): return Array("đ".utf8) + token[2...]
        case (0xC3, 0x91, _): return Array("Đ".utf8) + token[2...]
        case (UInt8(ascii: "n"), 0xCC, 0x83): return Array("đ".utf8) + token[3...]
        case (UInt8(ascii: "N"), 0xCC, 0x83): return Array("Đ".utf8) + token[3...]
        default: return nil
        }
    }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = ["ƣ": "ư", "Ƣ": "Ư", "ɖ": "đ", "ɡ": "g", "ɑ": "a", "ı": "i"]
        for (others, latin) in [
            ("аеорсухіјѕһԁ", "aeopcyxijshd"), ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
            ("ονι", "ovi"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
        ] {
            for (other, meant) in zip(others.unicodeScalars, latin.unicodeScalars) { table[other] = meant }
        }
        return table
    }()
}
