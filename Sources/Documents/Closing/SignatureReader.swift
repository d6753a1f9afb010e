import VietnameseText

/// Reads who signed a document, as what, for whom, and who receives it, from its closing.
struct SignatureReader {
    let text: TextBytes
    let paragraphs: [Paragraph]
    let closings: ClosingRuns

    /// One person's signature.
    struct Signature: Sendable {
        /// The name below the title, as written.
        var name: (text: String, range: Range<Int>)?
        /// The title, its lines together: `Phó Chủ tịch`.
        var title: (text: String, range: Range<Int>)?
        /// The lines that say on whose behalf: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`.
        var authorities: [(text: String, range: Range<Int>)] = []

        /// Whether the line above the title says that its bearer presided over a meeting.
        var presides = false

        /// Whether the title is that of the one who presided over a meeting.
        var isChairs: Bool { presides || (title.map { SignerRole.isChair(Folding.folded($0.text)) } ?? false) }
        /// Whether the title is that of one who only drafted the document.
        var isDrafters: Bool { title.map { SignerRole.drafts(Folding.folded($0.text)) } ?? false }
        /// Whether the title is that of the one who kept the minutes.
        var isSecretarys: Bool { title.map { SignerRole.isSecretary(Folding.folded($0.text)) } ?? false }
    }

    /// What the closing of a document holds.
    struct Closing: Sendable {
        var signatures: [Signature] = []
        var recipients: [(text: String, range: Range<Int>)] = []
        /// The first signature of the group that the line being read belongs to: those whose names stand above are done.
        fileprivate var group = 0
        /// The first line of a form of signing, folded: `t m ban thuong vu`.
        var behalf: String? {
            signatures.lazy.compactMap { $0.authorities.first }.first.map { Folding.folded($0.text) }
        }
        /// Who signed, those alone whose names are there.
        var signed: [Signature] { signatures.filter { $0.name != nil } }
    }

    /// The document's closing; of several documents in a file, the first's.
    func closing(after front: Int) -> Closing {
        var found = Closing()
        var index = lastArticle(after: front)
        var end = index
        while index < paragraphs.count {
            guard let run = closings[index] else {
                // what stands between the two halves of a closing is next to nothing
                if !found.signed.isEmpty { break }
                index += 1
                continue
            }
            read(paragraphs[index..<run.end], into: &found)
            index = run.end
            end = index
        }
        if found.signed.isEmpty, found.signatures.isEmpty {
            found.signatures = signedNames(after: front)
        } else if found.signed.isEmpty, let name = strayName(from: end) {
            found.signatures[found.signatures.count - 1].name = name
        }
        return found
    }

    /// The last article of the document's own numbering: a closing before it is a sample. What is attached numbers anew.
    private func lastArticle(after front: Int) -> Int {
        var number = 0
        var last = front
        for index in front..<max(front, paragraphs.count) {
            guard let marker = paragraphs[index].marker, marker.rank == .article,
                let read = marker.label?.split(separator: " ").last.flatMap({ Int($0) })
            else { continue }
            if read == 1, number > 0 { break }
            if read == number + 1 { (number, last) = (read, index) }
        }
        return last
    }

    private func read(_ run: ArraySlice<Paragraph>, into closing: inout Closing) {
        var isInRecipients = false
        for paragraph in run {
            for line in lines(paragraph.range) {
                var isFirstCell = true
                var column = 0
                let cells = Cells.of(text, line)
                let group = closing.signatures.lastIndex { $0.name != nil }.map { $0 + 1 } ?? 0
                closing.group = group
                let isAligned = cells.count > 1 && cells.count == closing.signatures.count - group
                for (place, cell) in cells.enumerated() {
                    // `| Trần Hữu Thạnh | ……… | Lê Thị Bưởi |` below as many titles
                    if isAligned, closing.signatures[group + place].name == nil, let name = name(cell),
                        PersonName.isPerson(text, name.range)
                    {
                        closing.signatures[group + place].name = name
                        isFirstCell = false
                        continue
                    }
                    if isInRecipients, isEntry(cell) {
                        addRecipient(cell, isFirstCell, into: &closing)
                        isFirstCell = false
                        continue
                    }
                    let pieces = SigningCells(text: text).split(cell)
                    if pieces.count > 1 || read(cell, column: column, into: &closing) {
                        if pieces.count > 1 { for piece in pieces { _ = read(piece, column: column, into: &closing) } }
                        column += 1
                    } else if ClosingMatter.isRecipients(text, cell) {
                        isInRecipients = true
                        var rest = readBeside(cell, behind: UInt8(ascii: ":"), &column, into: &closing)
                        // `Nơi nhận: f2/- ; TL. BỘ TRƯỞNG` of a scan
                        if rest == cell.upperBound, let stop = text.bytes[cell].lastIndex(of: UInt8(ascii: ";")),
                            stop + 1 < cell.upperBound,
                            SignerRole.isFormalOpening(text, text.trimmed(stop + 1..<cell.upperBound))
                        {
                            rest = readBeside(cell, behind: UInt8(ascii: ";"), &column, into: &closing)
                        }
                        if rest == cell.upperBound || opensEntries(cell) {
                            addInline(cell.lowerBound..<rest, into: &closing)
                        }
                    } else if isInRecipients {
                        let rest = readBeside(cell, behind: UInt8(ascii: ";"), &column, into: &closing)
                        addRecipient(cell.lowerBound..<rest, isFirstCell, into: &closing)
                    } else if let at = continued(cell, column: column, closing) {
                        extendTitle(cell, of: at, &closing)
                        column += 1
                    }
                    isFirstCell = false
                }
            }
        }
    }

    /// `Bộ trưởng (để báo cáo);`: an office that receives, and does not sign.
    private func isEntry(_ cell: Range<Int>) -> Bool {
        guard text.byte(cell.upperBound - 1) == UInt8(ascii: ";"),
            let bracket = text.bytes[cell].lastIndex(of: UInt8(ascii: "("))
        else { return false }
        return text.length(of: RecipientEntry.purpose, at: bracket + 1) != nil
    }

    /// Whether a point or a capital stands behind the colon: `Nơi nhận:- Như trên;TM. ỦY BAN …`.
    private func opensEntries(_ cell: Range<Int>) -> Bool {
        guard let colon = text.bytes[cell].firstIndex(of: UInt8(ascii: ":")) else { return false }
        let start = text.skipWhiteSpace(colon + 1..<cell.upperBound)
        return start < cell.upperBound
            && (isBullet(start) || LetterCase.of(text.scalar(start).value) == .upper)
    }

    /// `Nơi nhận: Như Điều 3; Sở Nội vụ; Lưu: VT.` on one line.
    private func addInline(_ cell: Range<Int>, into closing: inout Closing) {
        guard let colon = text.bytes[cell].firstIndex(of: UInt8(ascii: ":")),
            text.bytes[colon..<cell.upperBound].contains(UInt8(ascii: ";"))
        else { return }
        var start = colon + 1
        for offset in start..<max(start, cell.upperBound) + 1
        where offset == cell.upperBound || offset < cell.upperBound && text[offset] == UInt8(ascii: ";") {
            let entry = text.trimmed(start..<max(start, offset))
            start = offset + 1
            let value = entry.isEmpty ? "" : RecipientEntry.value(text, entry)
            if !value.isEmpty { closing.recipients.append((value, RecipientEntry.content(text, entry))) }
        }
    }

    /// Reads what a scan has run together with the left column: `Nơi nhận: TM. ỦY BAN NHÂN DÂN`, `- Các sở; CHỦ TỊCH`.
    /// Returns where it begins.
    @discardableResult
    private func readBeside(
        _ cell: Range<Int>, behind stop: UInt8, _ column: inout Int, into closing: inout Closing
    ) -> Int {
        guard let at = text.bytes[cell].lastIndex(of: stop), at + 1 < cell.upperBound else { return cell.upperBound }
        var rest = text.trimmed(at + 1..<cell.upperBound)
        // specks between the columns: `} - KT. TỔNG CỤC TRƯỞNG`
        while let first = rest.first, rest.count > 1, isBullet(first) || "}{|]".utf8.contains(text[first]),
            TextMeasure(text, rest).isCapitals
        {
            rest = text.trimmed(first + 1..<rest.upperBound)
        }
        guard !rest.isEmpty, TextMeasure(text, rest).isCapitals || PersonName.isPerson(text, rest),
            read(rest, column: column, into: &closing)
        else { return cell.upperBound }
        column += 1
        return at + 1
    }

    private func lines(_ range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for offset in range where text[offset] == 0x0A && !LoneWord.isOne(text, start..<offset) {
            // `KT. CHỦ` / `TỊCH`
            let next =
                offset + 1..<(text.bytes[(offset + 1)..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound)
            if LoneWord.isTail(text, text.trimmed(next)) { continue }
            lines.append(start..<offset)
            start = offset + 1
        }
        lines.append(start..<range.upperBound)
        return lines.filter { !$0.isEmpty }
    }

    // MARK: signatures

    /// Takes `cell`, the line's `column`-th of its kind, for a form of signing, a title or a name.
    private func read(_ cell: Range<Int>, column: Int, into closing: inout Closing) -> Bool {
        guard cell.count <= 200, !isBullet(cell.lowerBound) else { return false }
        let folded = Folding.folded(text.string(cell))
        // `Q. GIÁM ĐỐC` is a title
        if SignerRole.withoutForm(folded) != nil, !folded.hasPrefix("q "), SignerRole.isFormalOpening(text, cell) {
            let at = open(column, &closing) { $0.title == nil }
            closing.signatures[at].authorities.append((text.flat(cell), cell))
            return true
        }
        if SignerRole.isRole(folded: folded), !PersonName.isPerson(text, cell) {
            if continuesRole(folded, closing) {
                extendTitle(cell, of: closing.signatures.count - 1, &closing)
                return true
            }
            if takesSecondTitle(cell, folded, column: column, into: &closing) { return true }
            let at = open(column, &closing) { $0.title == nil }
            let title = SignerRole.withoutApproval(text, cell)
            closing.signatures[at].title = (SignerRole.spelled(text.flat(title)), title)
            return true
        }
        guard let at = closing.signatures.firstIndex(where: { $0.name == nil }), let name = name(cell),
            PersonName.isPerson(text, name.range) || !BodyName.opensBody(name.text)
        else { return false }
        closing.signatures[at].name = name
        return true
    }

    /// The signature that the `column`-th cell of a line belongs to: the group's, if it is still open there, else a new
    /// one.
    private func open(_ column: Int, _ closing: inout Closing, _ isOpen: (Signature) -> Bool) -> Int {
        let place = closing.group + column
        if place < closing.signatures.count, closing.signatures[place].name == nil, isOpen(closing.signatures[place]) {
            return place
        }
        closing.signatures.append(Signature())
        return closing.signatures.count - 1
    }

    /// `CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ` below `BỘ TRƯỞNG` is a second office of the same person, `HIỆU TRƯỞNG` below `CHỦ TỌA`
    /// is what the one who presides is.
    private func takesSecondTitle(
        _ cell: Range<Int>, _ folded: String, column: Int, into closing: inout Closing
    ) -> Bool {
        let at = closing.group + column
        guard at == closing.signatures.count - 1, closing.signatures[at].name == nil,
            let title = closing.signatures[at].title
        else { return false }
        let above = Folding.folded(title.text)
        let second = SignerRole.spelled(text.flat(cell))
        let both = title.range.lowerBound..<cell.upperBound
        if above == "bo truong", folded.hasPrefix("chu nhiem") {
            closing.signatures[at].title = (title.text + ", " + second, both)
            return true
        }
        guard SignerRole.isChair(above), title.text.split(separator: " ").count <= 4,
            !SignerRole.isChair(folded), !SignerRole.isSecretary(folded),
            text.trimmed(title.range.upperBound..<cell.lowerBound).isEmpty
        else { return false }
        closing.signatures[at].title = (second, cell)
        closing.signatures[at].presides = true
        return true
    }

    /// `THƯỜNG TRỰC` below `PHÓ BÍ THƯ`
    private func continuesRole(_ folded: String, _ closing: Closing) -> Bool {
        guard let last = closing.signatures.last, last.name == nil, let title = last.title else { return false }
        return folded == "thuong truc" && Folding.folded(title.text).hasPrefix("pho ")
    }

    /// Capitals below a title go on it: `PHÓ TỔNG CỤC TRƯỞNG` / `TỔNG CỤC HẢI QUAN`.
    private func continued(_ cell: Range<Int>, column: Int, _ closing: Closing) -> Int? {
        let group = closing.signatures.lastIndex { $0.name != nil }.map { $0 + 1 } ?? 0
        let at = min(group + column, closing.signatures.count - 1)
        guard at >= group, closing.signatures[at].title != nil || !closing.signatures[at].authorities.isEmpty else {
            return nil
        }
        let isBody = TextMeasure(text, cell).isCapitals || BodyName.opensBody(text.string(cell))
        guard isBody, cell.count <= 120, text[cell.lowerBound] != UInt8(ascii: "(") else { return nil }
        return LetterheadSign.isRule(text, cell) ? nil : at
    }

    private func extendTitle(_ cell: Range<Int>, of last: Int, _ closing: inout Closing) {
        if let title = closing.signatures[last].title {
            let written = text.flat(cell)
            let more = BodyName.opensBody(written) ? BodyName.spelled(written) : SignerRole.spelled(written)
            closing.signatures[last].title = (title.text + " " + more, title.range.lowerBound..<cell.upperBound)
        } else if let authority = closing.signatures[last].authorities.popLast() {
            closing.signatures[last].authorities.append(
                (authority.text + " " + text.flat(cell), authority.range.lowerBound..<cell.upperBound))
        }
    }

    /// The name in `cell`, which may stand behind `(đã ký)`, a rank or a degree, or before `– đã ký`.
    func name(_ cell: Range<Int>) -> (text: String, range: Range<Int>)? {
        var cell = cell
        let terms = Folding.tokens(of: text.string(cell))
        let base = cell.lowerBound
        if terms.count > 2, terms[0].folded == "da", terms[1].folded == "ky" {
            cell = base + terms[2].range.lowerBound..<cell.upperBound
        } else if terms.count > 3, terms[terms.count - 2].folded == "da", terms[terms.count - 1].folded == "ky" {
            cell = cell.lowerBound..<base + terms[terms.count - 3].range.upperBound
        }
        // `TS. Nguyễn Văn An`: the name begins behind the last stop
        if let stop = text.bytes[cell].lastIndex(of: UInt8(ascii: ".")), stop - cell.lowerBound <= 12,
            stop + 1 < cell.upperBound
        {
            cell = text.trimmed(stop + 1..<cell.upperBound)
        }
        let rank = PersonName.rankLength(text, cell)
        if rank > 0 { cell = text.trimmed(cell.lowerBound + rank..<cell.upperBound) }
        guard PersonName.isName(text, cell), !TextMeasure(text, cell).isCapitals || PersonName.isPerson(text, cell)
        else {
            return nil
        }
        return (PersonName.spelled(text.flat(cell)), cell)
    }

    // MARK: recipients

    /// `-`, `+`, and the `~` that scanners make of them.
    private func isBullet(_ offset: Int) -> Bool {
        [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "~")].contains(text[offset])
    }

    private func addRecipient(_ cell: Range<Int>, _ isFirstCell: Bool, into closing: inout Closing) {
        // notes beside the signature are nobody's address
        guard text[cell.lowerBound] != UInt8(ascii: "("), !LetterheadSign.isRule(text, cell) else { return }
        let start =
            text.bytes[cell].first.map {
                $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "~") || $0 == 0xE2
            } ?? false
        var entry = cell
        if start { entry = text.trimmed(cell.lowerBound + text.scalar(cell.lowerBound).length..<cell.upperBound) }
        guard !entry.isEmpty, entry.count <= 300, !isListed(entry) else { return }
        // `- Lưu: VT, VP.` is the last entry; a name below it is the signer's, where no title stands anywhere
        if !start, isFirstCell, PersonName.isPerson(text, entry), let last = closing.recipients.last,
            Folding.folded(last.text).hasPrefix("luu "), isEnded(after: last.range)
        {
            if closing.signatures.isEmpty { closing.signatures.append(Signature(name: name(entry))) }
            return
        }
        if !start, isFirstCell, let last = closing.recipients.last, !isEnded(after: last.range) {
            closing.recipients[closing.recipients.count - 1] = (
                last.text + (text.byte(last.range.upperBound) == UInt8(ascii: ",") ? ", " : " ")
                    + RecipientEntry.value(text, entry),
                last.range.lowerBound..<RecipientEntry.content(text, entry).upperBound
            )
            return
        }
        let value = RecipientEntry.value(text, entry)
        if !value.isEmpty { closing.recipients.append((value, RecipientEntry.content(text, entry))) }
    }

    /// `1 Công văn 5384/SXD-KT về … do Sở Xây dựng ban hành`: a portal's list of other documents, set below `Nơi nhận`.
    private func isListed(_ entry: Range<Int>) -> Bool {
        guard text[entry.lowerBound] &- 0x30 < 10, text.bytes[entry].contains(UInt8(ascii: "/")) else { return false }
        let name = entry.drop { text[$0] &- 0x30 < 10 || text[$0] == 0x20 || text[$0] == UInt8(ascii: ".") }
        return !name.isEmpty && DocumentType.opening(line: text.string(name.startIndex..<entry.upperBound)) != nil
    }

    private func isEnded(after range: Range<Int>) -> Bool {
        let next = text.byte(range.upperBound)
        return next == UInt8(ascii: ";") || next == UInt8(ascii: ".")
    }
}
