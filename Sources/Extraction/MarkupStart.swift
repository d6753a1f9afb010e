/// The beginning of a file that may be markup.
struct MarkupStart {
    /// The format that the first element tells; nil if the file does not begin with a known one.
    let format: DocumentFormat?

    /// Looks at the first bytes of a file.
    init(_ bytes: [UInt8]) {
        guard Self.mayBeMarkup(bytes) else {
            format = nil
            return
        }
        let start = Self.beginning(of: bytes)
        var rest = start[...]
        while true {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            if rest.starts(with: "<!--".utf8), let end = Self.index(after: "-->", in: rest) {
                rest = rest[end...]
            } else if rest.starts(with: "<?".utf8), let end = Self.index(after: "?>", in: rest) {
                rest = rest[end...]
            } else {
                break
            }
        }
        guard rest.first == UInt8(ascii: "<") else {
            format = nil
            return
        }
        let words = String(decoding: rest.prefix(64), as: UTF8.self).lowercased().split { $0.isWhitespace || $0 == ">" }
        format =
            switch words.first {
            case "<html", "<head", "<body": .html
            case "<!doctype" where words.count > 1 && words[1] == "html": .html
            case "<office:document": .odt
            case "<w:worddocument", "<pkg:package": .doc
            default: nil
            }
    }

    /// Whether the first character is `<`: false for most texts, at once.
    private static func mayBeMarkup(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(4096).first { byte in
            switch byte {
            case 0x00, 0x09...0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF: false
            default: true
            }
        } == UInt8(ascii: "<")
    }

    /// The first bytes of a file without byte order mark, and without the zero bytes that UTF-16 puts between letters.
    private static func beginning(of bytes: [UInt8]) -> [UInt8] {
        var start = bytes.prefix(4096)
        for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] where start.starts(with: mark) {
            start = start.dropFirst(mark.count)
            break
        }
        return start.filter { $0 != 0 }
    }

    private static func index(after pattern: String, in bytes: ArraySlice<UInt8>) -> Int? {
        ByteSearch.firstIndex(of: Array(pattern.utf8), in: bytes).map { $0 + pattern.utf8.count }
    }
}
