/// VIQR, RFC 1456: a vowel, then `^ ( +` for its shape, then `' \` ? ~ .` for its tone; `dd` for đ; `\` before a sign
/// that is itself.
enum VIQR {
    /// The text that a word, or a line, stands for.
    static func decoded(_ text: some Sequence<Unicode.Scalar>) -> String.UnicodeScalarView {
        let scalars = Array(text)
        var decoded = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            index += 1
            if scalar == "\\", let next, isSign(next) || next == "d" || next == "D" || next == "\\" {
                decoded.append(next)
                index += 1
            } else if scalar == "d" || scalar == "D", let next, next == "d" || next == "D" {
                decoded.append(scalar == "d" ? "đ" : "Đ")
                index += 1
            } else if scalar.isASCII, var letter = Letter(scalar), letter.isVowel {
                if let next, let shape = shape(next), shape.fits(letter.ascii) {
                    letter = Letter(bits: letter.bits | UInt32(shape.rawValue) << 5)
                    index += 1
                }
                if index < scalars.count, let tone = tone(scalars[index]), !endsSentence(letter, at: index, in: scalars)
                {
                    letter = letter.with(tone: tone)
                    index += 1
                }
                let lower = Unicode.Scalar(LetterComposition.table[Int(letter.bits & 0x7FF)]) ?? scalar
                let isUpper = scalar.properties.isUppercase
                decoded.append(isUpper ? lower.properties.uppercaseMapping.unicodeScalars.first ?? lower : lower)
            } else {
                decoded.append(scalar)
            }
        }
        return decoded
    }

    private static func shape(_ sign: Unicode.Scalar) -> VowelMark? {
        switch sign {
        case "^": .circumflex
        case "(": .breve
        case "+", "*": .horn
        default: nil
        }
    }

    private static func tone(_ sign: Unicode.Scalar) -> UInt32? {
        switch sign {
        case "`": 1
        case "'": 2
        case "?": 3
        case "~": 4
        case ".": 5
        default: nil
        }
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool { shape(scalar) != nil || tone(scalar) != nil }

    /// Whether a stop or question mark after a vowel ends a sentence: most writers forget the backslash that the
    /// standard wants there.
    ///
    /// Where nothing or a capital follows, after words that are common without a tone; and in three dots.
    private static func endsSentence(_ letter: Letter, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index] == "." || scalars[index] == "?" else { return false }
        guard index + 1 < scalars.count else { return isToneless(before: index, in: scalars) }
        let next = scalars[index + 1]
        // two dots are a tone and a stop, three are three dots
        if next == scalars[index] { return scalars[index...].prefix { $0 == next }.count == 3 }
        if "\"')]".unicodeScalars.contains(next) { return isToneless(before: index, in: scalars) }
        guard next.properties.isWhitespace else { return false }
        guard let after = scalars[(index + 1)...].first(where: { !$0.properties.isWhitespace }) else {
            return isToneless(before: index, in: scalars)
        }
        return after.properties.isUppercase && isToneless(before: index, in: scalars)
    }

    /// Whether the word before a sign is one that is common as it stands, without a tone.
    private static func isToneless(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        var word = ""
        for scalar in scalars[..<index].reversed() {
            guard scalar.properties.isAlphabetic || scalar == "^" || scalar == "(" || scalar == "+" else { break }
            word = String(scalar) + word
        }
        return toneless.contains(word.lowercased())
    }

    private static let toneless = Set(
        """
        ta ba ca cha xa ra qua gia hoa nga khoa chi di ddi khi thi cho to lo do nho so vo^ co^ to^ tho^ ho^ nhu+ tu+ thu+ \
        su+ du+ hu+ thu tu du ddu mua chu+a ddu+a xu+a mu+a vua thua ai hai tai sai vai mai khai ngay nay hay tay say bay \
        sau nhau ddau cao sao giao bao trao theo neo kia chia ne^u ke^u tie^u nhie^u ye^u to^i tho^i ho+i no+i cho+i o+i \
        tu+o+i vui tuy suy quy y que^ me^ te^ thue^ che^ mo+ tho+ to+ co+ no+ dda^y ca^y ma^y xa^y la^u dda^u ca^u sa^u \
        cha^u tra^u u+u lu+u hu+u a u e i o
        """.split(separator: " ").map(String.init))
}
