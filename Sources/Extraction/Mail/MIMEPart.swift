/// A part of a message (RFC 2045): its fields and its content, or the parts that this consists of.
struct MIMEPart {
    /// The fields as they stand, unfolded, their names in lower case.
    private let fields: [(name: String, value: String)]
    private let body: ArraySlice<UInt8>

    /// The most parts of a part that are looked at.
    static let maximumParts = 1000

    /// Takes a message or a part apart at the empty line between its fields and its content.
    init(_ bytes: ArraySlice<UInt8>) {
        var fields: [(name: String, value: String)] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            var line = bytes[index..<end]
            index = min(end + 1, bytes.endIndex)
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if line.isEmpty { break }
            let text = MailText.lenient(line)
            if let first = line.first, first == 0x20 || first == 0x09 {
                if !fields.isEmpty { fields[fields.count - 1].value += " " + text.drop { $0.isWhitespace } }
            } else if let colon = text.firstIndex(of: ":") {
                let value = text[text.index(after: colon)...].drop { $0.isWhitespace }
                fields.append((text[..<colon].lowercased(), String(value)))
            }
        }
        self.fields = fields
        body = bytes[index...]
    }

    /// A field as it stands.
    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// A field as a reader sees it, its encoded words decoded (RFC 2047).
    func text(_ name: String) -> String? {
        let text = field(name).map(EncodedWords.decoded)?.trimmed
        return text?.isEmpty == false ? text : nil
    }

    /// The kind of content, in lower case: `text/plain` where nothing is said.
    var type: String {
        let value = field("content-type")?.split(separator: ";").first.map { String($0).trimmed.lowercased() }
        return value?.contains("/") == true ? value ?? "text/plain" : "text/plain"
    }

    /// The name that the part would be saved under.
    var fileName: String? {
        let name =
            MailParameters.value("filename", of: field("content-disposition"))
            ?? MailParameters.value("name", of: field("content-type"))
        let last = name?.split { $0 == "/" || $0 == "\\" }.last.map { String($0).trimmed }
        return last?.isEmpty == false ? last : nil
    }

    /// Whether the part is meant to be saved, not shown.
    var isAttachment: Bool { field("content-disposition")?.lowercased().hasPrefix("attachment") ?? false }

    /// The encoding of a text.
    var charset: String? { MailParameters.value("charset", of: field("content-type")) }

    /// The content as it was before it was encoded for its way.
    var content: [UInt8] {
        switch field("content-transfer-encoding")?.trimmed.lowercased() {
        case "base64": MailText.base64(body)
        case "quoted-printable": MailText.quotedPrintable(body)
        default: Array(body)
        }
    }

    /// Where the line before a mark ends: its end belongs to the mark (RFC 2046, 5.1.1).
    private static func endOfLine(before mark: Int, in body: ArraySlice<UInt8>, from start: Int) -> Int {
        var end = mark
        if end > start, body[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > start, body[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return end
    }

    /// The parts of a part of several.
    var parts: [MIMEPart] {
        guard type.hasPrefix("multipart/"),
            let boundary = MailParameters.value("boundary", of: field("content-type")), !boundary.isEmpty
        else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MIMEPart] = []
        var start: Int?
        var index = body.startIndex
        while index < body.endIndex, parts.count < Self.maximumParts {
            let end = body[index...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
            let line = body[index..<end]
            if line.starts(with: mark) {
                if let start {
                    parts.append(MIMEPart(body[start..<Self.endOfLine(before: index, in: body, from: start)]))
                }
                start = min(end + 1, body.endIndex)
                if line.dropFirst(mark.count).starts(with: "--".utf8) {
                    start = nil
                    break
                }
            }
            index = end + 1
        }
        // The last mark is missing where a message is cut off.
        if let start, start < body.endIndex { parts.append(MIMEPart(body[start...])) }
        return parts
    }
}

extension String {
    /// The string without white space at its ends.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
