/// The beginning of a file that may be a message: a mail, or a page that Word or a browser saved as one.
enum MessageStart {
    /// The format, if the file begins with the fields of a message.
    static func format(of bytes: [UInt8], promised: DocumentFormat?) -> DocumentFormat? {
        guard beginsWithField(bytes) else { return nil }
        let start = String(decoding: bytes.prefix(8192), as: UTF8.self)
        var names: Set<String> = []
        var type = ""
        for line in start.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.isEmpty { break }
            if line.first?.isWhitespace == true { continue }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
            let name = parts[0].lowercased()
            names.insert(name)
            if name == "content-type" { type = parts[1].lowercased() }
        }
        guard names.contains("mime-version") || names.contains("from") && names.contains("subject") else { return nil }
        if promised == .eml { return .eml }
        return type.contains("multipart/related") || promised == .mhtml ? .mhtml : .eml
    }

    /// Whether the first line may be a field: false for most texts, at once.
    private static func beginsWithField(_ bytes: [UInt8]) -> Bool {
        let name = bytes.prefix(40).prefix { UTF8Letter.isASCIIAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        return name.count > 1 && name.count < bytes.count && bytes[name.count] == UInt8(ascii: ":")
    }
}
