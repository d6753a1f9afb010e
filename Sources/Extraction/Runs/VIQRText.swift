import VietnameseText

/// Tells VIQR from ASCII that only looks like it.
enum VIQRText {
    /// Whether bytes may be VIQR: a vowel with a circumflex, a horn or a breve in signs, with a letter or another sign
    /// after it, three times.
    static func mayBe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found = 0
        var index = 1
        while index + 1 < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "^"), UInt8(ascii: "+"), UInt8(ascii: "("):
                if isVowel(bytes[index - 1]), isLetterOrTone(bytes[index + 1]) { found += 1 }
            default: break
            }
            if found == 3 { return true }
            index += 1
        }
        return false
    }

    /// Whether the texts are VIQR: most words that look so are syllables, and there are many of them.
    static func isLikely(_ texts: [String]) -> Bool {
        var words = 0
        var evidence = SyllableEvidence()
        var distinct: Set<Substring> = []
        for text in texts {
            for word in text.split(whereSeparator: \.isWhitespace) {
                words += 1
                guard word.utf8.count <= 16, isMarked(word) else { continue }
                let found = SyllableEvidence(LegacyEncoding.viqr.reading(of: word.unicodeScalars).text)
                evidence += found
                if found.syllables > 0, distinct.count < 64 { distinct.insert(word) }
            }
        }
        return distinct.count >= 3 && evidence.syllables >= 4 * evidence.others && evidence.syllables * 8 >= words
    }

    /// Whether a word has a sign of VIQR after a vowel and more after it, or begins with dd.
    private static func isMarked(_ word: Substring) -> Bool {
        let bytes = Array(word.utf8)
        if bytes.count > 2, bytes[0] | 0x20 == UInt8(ascii: "d"), bytes[1] | 0x20 == UInt8(ascii: "d") { return true }
        for index in bytes.indices.dropFirst().dropLast() where isVowel(bytes[index - 1]) {
            if isSign(bytes[index]), isLetterOrTone(bytes[index + 1]) { return true }
        }
        return false
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "^") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") || isTone(byte)
    }

    private static func isTone(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func isLetterOrTone(_ byte: UInt8) -> Bool {
        isTone(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
