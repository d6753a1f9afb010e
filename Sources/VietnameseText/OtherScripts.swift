import Foundation

/// Keys of tokens with letters beyond Latin: rare in Vietnamese texts, so written for brevity and not for speed.
enum OtherScripts {
    /// Decomposed (NFD), without combining marks, in lower case; UTF-8.
    static func key(of letters: UnsafeMutableBufferPointer<Letter>) -> [UInt8] {
        var word = String.UnicodeScalarView()
        for letter in letters {
            let codePoint = letter.isOther ? letter.codePoint : UInt32(letter.ascii)
            if let scalar = Unicode.Scalar(codePoint) { word.append(scalar) }
        }
        var key = String.UnicodeScalarView()
        for scalar in String(word).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
        where scalar.properties.generalCategory != .nonspacingMark {
            key.append(scalar)
        }
        return Array(String(key).utf8)
    }
}
