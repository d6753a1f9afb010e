import Foundation

/// Keys of tokens with letters beyond Latin: rare in Vietnamese texts, so written for brevity and not for speed.
enum OtherScripts {
    /// Decomposed by compatibility (NFKD: `ＮÉ` is `né`, `ﬁ` is `fi`, `Ⅱ` is `II`), in lower case, without combining marks
    /// and without what would divide a token (`㈱` is `(株)`); UTF-8.
    static func key(of letters: UnsafeMutableBufferPointer<Letter>) -> [UInt8] {
        var word = String.UnicodeScalarView()
        for letter in letters {
            let codePoint = letter.isOther ? letter.codePoint : UInt32(letter.ascii)
            if let scalar = Unicode.Scalar(codePoint) { word.append(scalar) }
        }
        let decomposed = String(word).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        var key = String.UnicodeScalarView()
        letterTable.withUnsafeBufferPointer { table in
            let lookup = LetterLookup(table: table)
            for scalar in decomposed {
                let kind = lookup(scalar.value).kind
                if kind == .letter || kind == .other, scalar.properties.generalCategory != .nonspacingMark {
                    key.append(scalar)
                }
            }
        }
        // a token must keep a key: without one, those after it would stand a place too early
        return Array((key.isEmpty ? String(word) : String(key)).utf8)
    }
}
