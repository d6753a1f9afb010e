/// What a page says of its own encoding.
enum EncodingDeclaration: Equatable {
    case singleByte(SingleByteEncoding)
    case utf16(UTF16Text.ByteOrder)

    /// Reads the declaration in the first kilobytes of a page: `<?xml encoding="…"?>`, `<meta charset="…">` or
    /// `<meta content="text/html; charset=…">`; nil if there is none, or none that helps where UTF-8 failed.
    static func find(in bytes: [UInt8]) -> EncodingDeclaration? {
        // Latin-1 maps each byte to one character, so that the search sees every byte.
        let start = String(String.UnicodeScalarView(bytes.prefix(4096).map { Unicode.Scalar($0) })).lowercased()
        if start.hasPrefix("<?xml"), let head = start.split(separator: ">", maxSplits: 1).first,
            let label = value(after: "encoding", in: head)
        {
            return encoding(labelled: label)
        }
        var rest = start[...]
        while let meta = rest.firstRange(of: "<meta") {
            rest = rest[meta.upperBound...]
            let tag = rest.prefix { $0 != ">" }
            if let label = value(after: "charset", in: tag) { return encoding(labelled: label) }
        }
        return nil
    }

    private static func value(after name: String, in tag: Substring) -> Substring? {
        guard let range = tag.firstRange(of: name) else { return nil }
        let rest = tag[range.upperBound...].drop { $0.isWhitespace }
        guard rest.first == "=" else { return nil }
        return rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    }

    /// The encoding of a label, as browsers take it: what says Latin-1 or ASCII is Windows-1252.
    static func encoding(labelled label: some StringProtocol) -> EncodingDeclaration? {
        switch label {
        case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii",
            "x-user-defined":
            .singleByte(.windows1252)
        case "windows-1258", "cp1258", "x-cp1258": .singleByte(.windows1258)
        case "utf-16", "utf-16le": .utf16(.little)
        case "utf-16be": .utf16(.big)
        default: nil
        }
    }
}
