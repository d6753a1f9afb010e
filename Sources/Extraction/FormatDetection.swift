/// Finds a file's format: by what its bytes begin with, since names lie, then by its name.
enum FormatDetection {
    /// The format of a file.
    static func format(of bytes: [UInt8], fileName: String) throws(ExtractionError) -> DocumentFormat {
        let start = beginning(of: bytes)
        if beginsAsHTML(start) { return .html }
        for (signature, name) in signatures where start.starts(with: signature.utf8) {
            throw .unsupportedFormat(name)
        }
        if let promised = DocumentFormat(fileName: fileName) { return promised }
        if let ending = DocumentFormat.fileExtension(of: fileName), otherFormats.contains(ending) {
            throw .unsupportedFormat(ending.uppercased())
        }
        // Endings that mean nothing are common (`29-CT.TU`, `Tham luan.2013`): whatever reads as text is text.
        return .text
    }

    /// What the formats begin with that people take for documents and this program does not read (yet).
    private static let signatures: [(signature: String, name: String)] = [
        ("%PDF-", "PDF"), ("PK\u{3}\u{4}", "ZIP, DOCX, ODT, EPUB…"), ("{\\rtf", "RTF"),
    ]

    /// Endings that promise another format, so that its text, if any, is not what a reader of it sees.
    private static let otherFormats: Set<String> = [
        "doc", "docx", "dot", "dotx", "odt", "rtf", "pdf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "epub",
        "xml", "json", "jsonl", "yaml", "yml", "css", "js", "svg", "eml", "msg", "mht", "mhtml", "zip", "rar", "7z",
        "gz", "tar", "png", "jpg", "jpeg", "gif", "tif", "tiff", "webp", "bmp", "mp3", "mp4", "wav", "avi", "mov",
        "db", "sqlite",
    ]

    /// The first bytes of a file without byte order mark, and without the zero bytes that UTF-16 puts between letters.
    private static func beginning(of bytes: [UInt8]) -> [UInt8] {
        var start = bytes.prefix(4096)
        for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] where start.starts(with: mark) {
            start = start.dropFirst(mark.count)
            break
        }
        return start.filter { $0 != 0 }
    }

    private static func beginsAsHTML(_ start: [UInt8]) -> Bool {
        var rest = start[...]
        while true {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            if rest.starts(with: "<!--".utf8), let end = index(after: "-->", in: rest) {
                rest = rest[end...]
            } else if rest.starts(with: "<?xml".utf8), let end = index(after: "?>", in: rest) {
                rest = rest[end...]
            } else {
                break
            }
        }
        guard rest.first == UInt8(ascii: "<") else { return false }
        let words = String(decoding: rest.prefix(64), as: UTF8.self).lowercased().split { $0.isWhitespace || $0 == ">" }
        switch words.first {
        case "<html", "<head", "<body": return true
        case "<!doctype": return words.count > 1 && words[1] == "html"
        default: return false
        }
    }

    private static func index(after pattern: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let length = pattern.utf8CodeUnitCount
        return pattern.withUTF8Buffer { sought in
            var index = bytes.startIndex
            while index + length <= bytes.endIndex {
                if bytes[index] == sought[0], bytes[index..<index + length].elementsEqual(sought) {
                    return index + length
                }
                index += 1
            }
            return nil
        }
    }
}
