import Documents

/// Reads a mail: its text as one document, its attachments as documents of their own.
struct MailReader {
    let reading: FileReading
    let depth: Int

    /// How deep the parts of a message may lie in one another.
    static let maximumDepth = 10

    /// Reads the mail; `path` is its own within an archive.
    func read(_ bytes: [UInt8], path: String) throws(ExtractionError) {
        let message = MIMEPart(bytes[...])
        var parts = Parts()
        parts.sort(message, depth: 0)
        var builder = SourceTextBuilder(limits: reading.limits)
        let subject = message.text("subject")
        if let subject { try builder.append(.heading(level: 1), Array(subject.utf8)) }
        for (label, name) in Self.shownFields {
            if let value = message.text(name) { try builder.append(.paragraph, Array("\(label): \(value)".utf8)) }
        }
        if let body = parts.body(limits: reading.limits) {
            let utf8 = Array(body.text.utf8)
            for block in body.blocks { try builder.append(block.kind, Array(utf8[block.range])) }
        }
        if !builder.isEmpty {
            let text = try builder.sourceText(title: subject, format: .eml, encoding: "UTF-8")
            try reading.succeed(path, text)
        }
        if parts.isCutShort { try reading.fail(path, .tooManyEntries(limit: MIMEPart.maximumParts)) }
        for (index, part) in parts.attachments.enumerated() {
            let name = part.fileName ?? part.text("subject").map { $0 + ".eml" } ?? "\(index + 1)"
            let full = path.isEmpty ? name : path + "/" + name
            try reading.readInner(part.content, name: name, path: full, depth: depth + 1)
        }
    }

    /// What a reader sees above a mail, in the words of Vietnamese mail programs.
    private static let shownFields = [("Từ", "from"), ("Đến", "to"), ("Đồng gửi", "cc"), ("Ngày", "date")]

    /// The parts of a message by what they are for.
    private struct Parts {
        var page: MIMEPart?
        var text: MIMEPart?
        var attachments: [MIMEPart] = []
        /// Whether there are more parts than are looked at.
        var isCutShort = false

        mutating func sort(_ part: MIMEPart, depth: Int) {
            guard depth < MailReader.maximumDepth else { return }
            if part.type.hasPrefix("multipart/") {
                let inner = part.parts
                isCutShort = isCutShort || inner.count >= MIMEPart.maximumParts
                for part in inner { sort(part, depth: depth + 1) }
            } else if part.isAttachment || part.type == "message/rfc822" {
                attachments.append(part)
            } else if part.type == "text/html", page == nil, part.fileName == nil {
                page = part
            } else if part.type == "text/plain", text == nil, part.fileName == nil {
                text = part
            } else if part.fileName != nil, !part.type.hasPrefix("image/") {
                // Pictures that are no attachments are logos and signatures.
                attachments.append(part)
            }
        }

        /// The text that the mail shows: of the page, which has structure, if there is one.
        func body(limits: ExtractionLimits) -> SourceText? {
            if let page {
                let bytes = MailText.utf8(page.content, charset: page.charset)
                if let body = try? HTMLReader(limits: limits).read(bytes) { return body }
            }
            guard let text else { return nil }
            return try? PlainTextReader(limits: limits).read(MailText.utf8(text.content, charset: text.charset))
        }
    }
}
