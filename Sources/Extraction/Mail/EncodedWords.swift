/// The words in a message's fields that are not ASCII (RFC 2047): `=?UTF-8?B?…?=`.
enum EncodedWords {
    /// A field with its words decoded.
    static func decoded(_ field: String) -> String {
        guard field.contains("=?") else { return field }
        var text = ""
        var rest = field[...]
        var isAfterWord = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            guard let (word, end) = word(at: start.upperBound, in: rest) else {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                isAfterWord = false
                continue
            }
            // White space between two encoded words only parts them.
            if !(isAfterWord && before.allSatisfy(\.isWhitespace)) { text += before }
            text += word
            rest = rest[end...]
            isAfterWord = true
        }
        return text + rest
    }

    private static func word(at start: String.Index, in text: Substring) -> (String, String.Index)? {
        let parts = text[start...].split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let end = parts[2].firstRange(of: "?=") else { return nil }
        let content = Array(parts[2][..<end.lowerBound].utf8)
        let bytes: [UInt8]
        switch parts[1].lowercased() {
        case "b": bytes = MailText.base64(content[...])
        case "q":
            bytes = MailText.quotedPrintable(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
        default: return nil
        }
        let charset = String(parts[0].split(separator: "*").first ?? "")
        return (String(decoding: MailText.utf8(bytes, charset: charset), as: UTF8.self), end.upperBound)
    }
}
