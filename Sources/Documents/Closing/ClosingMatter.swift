import VietnameseText

/// What stands after the body of an official document: `Nơi nhận`, and who signs.
///
/// It may stand in the middle of a file too, before an appendix or a regulation that a decision issues.
enum ClosingMatter {
    /// What a closing block is.
    enum Kind: Sendable { case recipients, signature }

    /// A run of paragraphs that closes a document.
    struct Run: Sendable {
        var kind: Kind
        /// The paragraph after its last.
        var end: Int
    }

    /// The closing block that begins at paragraph `index`, if one does.
    static func run(_ text: TextBytes, _ paragraphs: [Paragraph], at index: Int) -> Run? {
        let paragraph = paragraphs[index]
        if let row = ClosingRow(text, paragraph) {
            if row.isForm,
                !PersonName.isAny(
                    text, paragraphs[index + 1..<signatureEnd(text, paragraphs, after: index)].map(\.range))
            {
                return Run(kind: .signature, end: index + 1)
            }
            let end =
                row.isSigned || !row.hasRecipients
                ? signatureEnd(text, paragraphs, after: index) : recipientsEnd(text, paragraphs, after: index)
            guard
                row.isSigned
                    || PersonName.isAny(text, paragraphs[index + 1..<end].map(\.range))
            else { return nil }
            return Run(kind: row.hasRecipients ? .recipients : .signature, end: end)
        }
        guard paragraph.weight <= 24 else { return nil }
        if isRecipients(text, paragraph.range) {
            return Run(kind: .recipients, end: recipientsEnd(text, paragraphs, after: index))
        }
        // the `Q.` of `Q. GIÁM ĐỐC` looks like a point's letter
        guard paragraph.marker == nil || paragraph.marker?.rank == .capital && opensFormally(text, paragraph.range),
            isSignature(text, paragraph)
        else { return nil }
        let end = signatureEnd(text, paragraphs, after: index)
        // a role alone in capitals is a signature only where a name stands below it, or nothing else of the document
        let isSigned = PersonName.isAny(text, paragraphs[index..<end].map(\.range))
        let isLast = paragraph.isCapitals && (end == paragraphs.count || isRecipients(text, paragraphs[end].range))
        guard isSigned || opensFormally(text, paragraph.range) || isLast else { return nil }
        return Run(kind: .signature, end: end)
    }

    /// Whether the paragraph looks like a closing block's first, whatever follows it.
    static func mayBegin(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        paragraph.weight <= 24 && (isRecipients(text, paragraph.range) || isSignature(text, paragraph))
    }

    static func isRecipients(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        // a scan may have lost the N; no O begins as Đ does
        let first = text[range.lowerBound]
        guard first | 0x20 == UInt8(ascii: "n") || first >= 0x80 && first != 0xC4 else { return false }
        // `Người …`, `Nhà nước …`
        if first < 0x80, case let second = text.byte(range.lowerBound + 1), second < 0x80,
            second | 0x20 != UInt8(ascii: "o")
        {
            return false
        }
        let start = range.lowerBound..<min(range.upperBound, range.lowerBound + 40)
        let folded = text.folded(start)
        return folded.hasPrefix("noi nhan") || folded.hasPrefix("oi nhan")
    }

    private static func recipientsEnd(_ text: TextBytes, _ paragraphs: [Paragraph], after index: Int) -> Int {
        var end = index + 1
        while end < paragraphs.count, end - index < 60 {
            let paragraph = paragraphs[end]
            let isPoint = paragraph.isListItem
            // entries without a bullet end in `;`, the last is the archive's
            let last = text.byte(paragraph.range.upperBound - 1)
            let isEntry =
                paragraph.marker == nil && paragraph.headingLevel == nil && paragraph.weight <= 24
                && (last == UInt8(ascii: ";") || !paragraph.isApart && !paragraph.isCapitals
                    || !paragraph.isApart && text.byte(paragraphs[end - 1].range.upperBound - 1) == UInt8(ascii: ",")
                    || RecipientEntry.isArchive(text, paragraph.range))
            // in two columns, the role stands between the entries
            let isRole = paragraph.isCapitals && SignerRole.isRole(text, paragraph.range)
            guard isPoint && paragraph.weight <= 60 || isEntry || isRole else { break }
            end += 1
            if RecipientEntry.isArchive(text, paragraph.range) { break }
        }
        // in two columns, the signer's name stands lower than the last entry
        while end < paragraphs.count, end - index < 60, PersonName.isName(text, paragraphs[end].range),
            !paragraphs[end].isCapitals
        {
            end += 1
        }
        return end
    }

    private static func isSignature(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        if opensFormally(text, paragraph.range) { return paragraph.weight <= 16 }
        guard paragraph.isCapitals || mayBePlainRole(text, paragraph), paragraph.weight <= 12 else { return false }
        return Cells.of(text, paragraph.range).contains { SignerRole.isRole(text, $0) }
    }

    /// `Người phát biểu`, `Giám đốc` above a name: short, and nothing else.
    private static func mayBePlainRole(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        guard paragraph.weight <= 5, paragraph.kind == nil || paragraph.kind == .paragraph,
            LetterCase.of(text.scalar(paragraph.range.lowerBound).value) == .upper
        else { return false }
        switch text.byte(paragraph.range.upperBound - 1) {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return false
        default: return !PersonName.isPerson(text, paragraph.range)
        }
    }

    /// `T/M BAN THƯỜNG VỤ`, `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `TL.`, `TUQ.`
    private static func opensFormally(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        // small letters are let through only where a form has them: `Tm`, `Kt`
        let seconds: StaticString
        switch text[range.lowerBound] {
        case UInt8(ascii: "T"): seconds = "mlu"
        case UInt8(ascii: "K"): seconds = "t"
        case UInt8(ascii: "Q"): seconds = ""
        default: return false
        }
        let second = text.byte(range.lowerBound + 1) | 0x20
        guard second &- 0x61 >= 26 || seconds.withUTF8Buffer({ $0.contains(second) }) else { return false }
        return SignerRole.isFormalOpening(text, range)
    }

    /// `Đã ký`, the lines of an electronic signature, a row of dots for the pen.
    private static func isNote(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 120 else { return false }
        if LetterheadSign.isRule(text, range) { return true }
        let folded = text.folded(range)
        return folded == "da ky" || folded.hasPrefix("da ky ") && folded.utf8.count < 30 || folded == "ky ten"
            || folded == "daky" || folded == "dang cap nhat"
            || LetterheadSign.isStamp(text, range, folded) || isPlaceholder(text, range, folded)
    }

    /// `<stamp and signature>`, `[chữ ký, con dấu]`: what a transcript puts for the pen and the seal.
    private static func isPlaceholder(_ text: TextBytes, _ range: Range<Int>, _ folded: String) -> Bool {
        guard range.count <= 60, "<[*&".utf8.contains(text[range.lowerBound]) else {
            return false
        }
        return ["stamp", "signature", "signed", "chu ky", "con dau", "dong dau", "da ky", "ky ten"]
            .contains { folded.contains($0) }
    }

    /// `Đại diện` / `Sở Nội vụ`: below the minutes of a meeting, for each body.
    private static func represents(_ text: TextBytes, _ role: Paragraph, _ body: Paragraph) -> Bool {
        role.weight <= 2 && text.folded(role.range) == "dai dien"
            && BodyName.opensBody(text.string(body.range))
    }

    /// `(Ký, đóng dấu)`, `| (Ký, ghi rõ họ tên) | (Ký, đóng dấu) |`: what is asked of those who sign.
    private static func opensBrackets(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        if text.byte(range.lowerBound) == UInt8(ascii: "|") {
            return Cells.of(text, range).allSatisfy { text[$0.lowerBound] == UInt8(ascii: "(") }
        }
        return text.byte(range.lowerBound) == UInt8(ascii: "(")
    }

    private static func signatureEnd(_ text: TextBytes, _ paragraphs: [Paragraph], after index: Int) -> Int {
        var end = index + 1
        while end < paragraphs.count, end - index < 30 {
            let paragraph = paragraphs[end]
            guard paragraph.weight <= 18, paragraph.marker == nil, !isRecipients(text, paragraph.range),
                !AttachedDocument.opens(text, paragraph)
            else { break }
            let last = text.byte(paragraph.range.upperBound - 1)
            if !paragraph.isCapitals, isNote(text, paragraph.range) {
                end += 1
                continue
            }
            guard last != UInt8(ascii: "."), last != UInt8(ascii: ":"), last != UInt8(ascii: ";") else { break }
            // below the name only another name or role belongs to it
            let isName = PersonName.isName(text, paragraph.range)
            let isNote = opensBrackets(text, paragraph.range)
            let isRole = Cells.of(text, paragraph.range).contains {
                SignerRole.isRole(text, $0) || PersonName.isName(text, $0)
            }
            let isBelowRole =
                (paragraph.isCapitals || represents(text, paragraphs[end - 1], paragraph))
                // `CỤC TRƯỞNG` in capitals looks like a name
                && (!PersonName.isName(text, paragraphs[end - 1].range)
                    || SignerRole.isRole(text, paragraphs[end - 1].range)
                        && !PersonName.isPerson(text, paragraphs[end - 1].range))
            guard
                isName || isNote || isRole || isBelowRole || PersonName.isAny(text, [paragraph.range])
                    || SigningCells.gluedName(text, paragraph.range) != nil
            else { break }
            end += 1
        }
        return end
    }
}
