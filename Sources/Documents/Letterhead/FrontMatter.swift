import VietnameseText

/// What stands before the body of an official document: letterhead, number, place and date, type, abstract, addressees.
///
/// The layout is that of Decree 30/2020/NĐ-CP (annex I, part V) and of Guidance 36-HD/VPTW. A text that shows none of
/// its certain signs (motto, number line, place and date, type line) has no front matter.
struct FrontMatter: Sendable {
    /// How many paragraphs it takes, from the document's first.
    var count = 0
    /// The pieces that name bodies, in reading order, before the type line.
    var bodies: [Range<Int>] = []
    /// The line that carries the number (`Số: 15/CT-UBND`), or the blank for one.
    var numberLine: NumberLine.Found?
    /// What carries place and date.
    var dateLine: Range<Int>?
    /// The line that names the type: `CHỈ THỊ`.
    var typeLine: Range<Int>?
    /// The type that it names, in lower case.
    var type: String?
    /// What the document is about (trích yếu): the lines below the type, or `V/v …` of an official letter.
    var abstract: Range<Int>?
    /// The body that decides, between the abstract and the grounds: `HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG`.
    var decider: Range<Int>?
    /// Marks of secrecy, urgency, drafts and copies.
    var marks: [MetadataField] = []
    /// What stands behind `Kính gửi`: a range for each line.
    var addressees: [Range<Int>] = []

    /// No front matter is longer, in paragraphs and in words.
    static let longest = (paragraphs: 60, words: 400)

    /// What stands above the letterhead and is none of it: a page's title, a table of the document's properties.
    var preface: Range<Int>?

    /// What stands in brackets below the title: `(Ban hành kèm theo Quyết định số …)`.
    var bracketed: Range<Int>?

    /// What a portal says of the document above its text.
    var announcement: Announcement?

    /// The kind that the words between grounds and articles name, where a page has lost the line with it: `QUYẾT ĐỊNH:`.
    var enacting: (type: String, line: Range<Int>)?

    init(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        let table = Preface.tableEnd(text, paragraphs)
        if let table {
            scan(text, paragraphs, from: table)
            if count > 0 {
                preface = 0..<table
                if abstract == nil { abstract = aboutInPageTitle(text, paragraphs) }
                return
            }
            self = FrontMatter()
        }
        readWithoutTable(text, paragraphs)
        if preface == nil, let table, Preface.describes(text, paragraphs[..<table]) {
            preface = 0..<table
            count = max(count, table)
            if abstract == nil {
                abstract = Preface.property(["trich yeu noi dung", "trich yeu"], text, paragraphs[..<table])
            }
        }
        if count == 0, table != nil { readForcePage(text, paragraphs) }
        if abstract == nil, count > 0, announcement == nil { abstract = aboutInPageTitle(text, paragraphs) }
        // `QUY ĐỊNH MỘT SỐ CHẾ ĐỘ …` is what a decree is about whose head is lost
        let isSubject = numberLine == nil && dateLine == nil && type.map(FrontMatter.subjects.contains) ?? false
        if typeLine == nil || isSubject, announcement == nil { readEnacting(text, paragraphs) }
        if isSubject, let enacting, let line = typeLine, enacting.type != type {
            abstract = line.lowerBound..<max(line.upperBound, abstract.map { $0.upperBound } ?? 0)
            (typeLine, type) = (nil, nil)
        }
        if count == 0, enacting == nil { readFirstSentence(text, paragraphs) }
        if decider == nil || enacting == nil, typeLine != nil, bodies.isEmpty, announcement == nil, numberLine == nil {
            let kept = enacting
            readEnacting(text, paragraphs)
            if enacting?.type != type { enacting = kept }
        }
    }

    private mutating func readWithoutTable(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        scan(text, paragraphs, from: 0)
        if count > 0 {
            takeAnnouncement(below: typeLine, text, paragraphs)
        } else if let start = Preface.end(text, paragraphs) {
            self = FrontMatter()
            scan(text, paragraphs, from: start)
            if count > 0 { preface = 0..<start }
        } else if let found = Announcement(text, paragraphs) ?? Announcement.wired(text, paragraphs) {
            self = FrontMatter()
            announcement = found
            scan(text, paragraphs, from: found.end)
            count = max(count, found.end)
            if abstract == nil { abstract = found.abstract }
        }
    }

    /// A headline that names the document's kind may stand above what announces it.
    private mutating func takeAnnouncement(below line: Range<Int>?, _ text: TextBytes, _ paragraphs: [Paragraph]) {
        guard line != nil, numberLine == nil, dateLine == nil, count <= 4, let found = Announcement(text, paragraphs),
            found.type == type, found.end >= count
        else { return }
        announcement = found
        count = found.end
    }

    private init() {}

    private mutating func scan(_ text: TextBytes, _ paragraphs: [Paragraph], from start: Int) {
        var words = 0
        var index = start
        scan: while index < min(paragraphs.count, start + FrontMatter.longest.paragraphs) {
            let paragraph = paragraphs[index]
            words += paragraph.weight
            guard words <= FrontMatter.longest.words,
                paragraph.weight <= 80 || paragraph.weight <= 160 && NumberLine.opens(text, paragraph.range)
            else { break }
            let taken = brokenDate(paragraph, paragraphs.dropFirst(index + 1).first, text)
            if taken > 0 {
                index += taken
                count = index
                continue
            }
            // a hand's number over the page: `66.`
            if index == start, count == 0, paragraph.range.count <= 4, let marker = paragraph.marker,
                marker.contentStart >= paragraph.range.upperBound
            {
                index += 1
                continue
            }
            let isTop = index < start + 3 && count == 0 && paragraph.marker == nil && paragraph.weight <= 70
            let kind = isTop ? DocumentType.opening(text, line: paragraph.range) : nil
            // a page's title, maybe below the day when it was put there
            if index < start + 2, let kind, isPageTitle(paragraph, kind.name, paragraphs.dropFirst(index + 1), text) {
                if let body = bodyBehindTitle(paragraph.range, text) { bodies.append(body) }
                index += 1
                continue
            }
            if let kind, let type = titleSentence(paragraph, kind, paragraphs.dropFirst(index + 1), text) {
                typeLine = paragraph.range
                self.type = type
                // what a page says above is no letterhead
                bodies = []
                count = AbstractReader(text: text, paragraphs: paragraphs).read(from: index + 1, into: &self)
                index = count
                continue
            }
            if let about = brokenAbout(paragraph, paragraphs.dropFirst(index + 1).first, text) {
                abstract = about
                index += 2
                count = index
                continue
            }
            let sign = read(paragraph, at: index, text)
            index += 1
            switch sign {
            case .certain: count = index
            case .possible: break
            case .addressees:
                takeSubject(text, paragraphs[count..<max(count, index - 1)])
                index = readAddressees(text, paragraphs, from: index)
                count = index
            case .type where index > 1 && FrontMatter.corrects(text, paragraphs[index - 2]) && numberLine != nil:
                (typeLine, type, abstract) = (nil, nil, paragraph.range)
                count = index
            case .type where isQuotedSpeech(text, paragraphs.dropFirst(index)):
                (typeLine, type, abstract) = (nil, nil, nil)
                break scan
            case .type:
                let reader = AbstractReader(text: text, paragraphs: paragraphs)
                // the type, the abstract and the body that decides may be lines of one block
                if let range = abstract, let head = reader.decidingLine(at: index - 1, self),
                    head.lowerBound > range.lowerBound
                {
                    decider = head
                    abstract = text.trimmed(range.lowerBound..<head.lowerBound)
                }
                partDecider(text, paragraphs.dropFirst(index).first)
                count = reader.read(from: index, into: &self)
                index = count
            case .body: break scan
            }
        }
        readUntypedAbstract(text, paragraphs)
        // what the certain signs do not cover is no letterhead
        let end = count > 0 ? paragraphs[count - 1].range.upperBound : 0
        bodies.removeAll { $0.upperBound > end }
        marks.removeAll { ($0.range?.upperBound ?? 0) > end }
    }

    /// A page may have lost the line with the kind, and print what the document is about right below number and date.
    private mutating func readUntypedAbstract(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        guard typeLine == nil, abstract == nil, dateLine != nil, addressees.isEmpty, count < paragraphs.count,
            let type = numberLine?.number?.symbolType, type != "công văn"
        else { return }
        let line = paragraphs[count]
        // `BAN HÀNH QUY ĐỊNH …` is no body called Ban
        guard line.isCapitals, 4...60 ~= line.weight, line.marker == nil,
            text.folded(line.range).hasPrefix("ban hanh ")
                || !BodyName.opensBody(text.string(line.range))
        else { return }
        count = AbstractReader(text: text, paragraphs: paragraphs).read(from: count, into: &self)
    }

    private enum Sign { case certain, possible, addressees, type, body }

    private mutating func read(_ paragraph: Paragraph, at index: Int, _ text: TextBytes) -> Sign {
        // an article of a collection has no letterhead
        if let marker = paragraph.marker, marker.rank != .bullet, count == 0 { return .body }
        // `BÃI BỎ QUYẾT ĐỊNH SỐ 75/2021/QĐ-UBND` names another
        if typeLine == nil, paragraph.isCapitals, paragraph.weight > 4 {
            let start = paragraph.range.lowerBound
            let head = text.folded(start..<text.aligned(min(paragraph.range.upperBound, start + 40)))
            if FrontMatter.changes.contains(where: { head.hasPrefix($0) }) { return .possible }
        }
        // `Về việc quy hoạch nhà ga, Thủ tướng yêu cầu …`: a report's sentence
        if numberLine == nil, typeLine == nil, PressHeadline.isLead(text, paragraph) { return .body }
        let pieces = LetterheadPieces(text: text).of(paragraph.range)
        // an official letter's abstract may take several lines, wrapped in its column
        if typeLine == nil, abstract == nil, pieces.count == 1 + lineEnds(text, paragraph.range),
            text.byte(paragraph.range.lowerBound) | 0x20 == UInt8(ascii: "v"),
            paragraph.marker == nil, FrontMatter.isAbout(text.folded(paragraph.range))
        {
            abstract = paragraph.range
            return .certain
        }
        var found: Sign?
        for piece in pieces {
            // `Kính gửi:   - Các chi bộ, đảng bộ cơ sở,`
            if found == .addressees {
                // an address in brackets is none
                if text[piece.lowerBound] != UInt8(ascii: "(") { addressees.append(piece) }
                continue
            }
            let sign = readPiece(piece, paragraph, at: index, text)
            if sign == .body, found == nil { return .body }
            if found == nil || sign != .possible && sign != .body { found = sign }
        }
        return found ?? .possible
    }

    /// Whether the line in small letters, `Phát biểu của …`, is a headline over what the paper says of a speech.
    private func isQuotedSpeech(_ text: TextBytes, _ rest: ArraySlice<Paragraph>) -> Bool {
        guard let type, let typeLine, !TextMeasure(text, typeLine).isCapitals else { return false }
        if type == "thư" { return !Letter.addresses(text, rest) }
        return DocumentType.isSpoken(type) && !SpeechTitle.addresses(text, rest)
    }

    private mutating func readPiece(_ piece: Range<Int>, _ paragraph: Paragraph, at index: Int, _ text: TextBytes)
        -> Sign
    {
        let folded = text.folded(piece.lowerBound..<text.aligned(min(piece.upperBound, piece.lowerBound + 600)))
        switch LetterheadSign.of(text, piece, folded: folded) {
        case .motto: return .certain
        case .noise: return .possible
        case .addressees:
            if abstract != nil || typeLine != nil || count > 0 || index == 0 { addressees.append(piece) }
            return .addressees
        case .mark(let name, let value):
            marks.append(MetadataField(name, value, range: piece, confidence: 0.95))
            return .possible
        case .none: break
        }
        if folded.hasPrefix("can cu ") { return .body }
        // the number of the decision by which a team inspects is not the minutes' own
        if typeLine == nil, text.bytes[piece].contains(UInt8(ascii: "/")), isAnothers(piece, paragraph, text) {
            return .possible
        }
        if typeLine == nil, readNumber(piece, text) { return .certain }
        if abstract == nil, FrontMatter.isAbout(folded), typeLine == nil {
            abstract = piece
            return .certain
        }
        // `Về: tham gia ý kiến …`
        if abstract == nil, typeLine == nil, numberLine != nil, text.has("Về:", at: piece.lowerBound) {
            let about = text.trimmed(piece.lowerBound + 5..<piece.upperBound)
            if !about.isEmpty {
                abstract = about
                return .certain
            }
        }
        // `Thời gian: 8 giờ 00, ngày 14 tháng 3 năm 2023` of minutes is no place
        if dateLine == nil, !folded.hasPrefix("thoi gian"), OfficialDate.isPlaceAndDate(text, piece) {
            dateLine = piece
            return .certain
        }
        let words = folded.foldedWords
        if typeLine == nil, let type = type(folded, words, piece, paragraph, at: index, text) {
            typeLine = piece
            self.type = type
            // `QUYẾT ĐỊNH` and its abstract may be lines of one block
            let rest = text.trimmed(piece.upperBound..<paragraph.range.upperBound)
            if !rest.isEmpty, abstract == nil, paragraph.kind != .tableRow { abstract = rest }
            return .type
        }
        guard let last = piece.last, typeLine == nil else { return .body }
        if text[piece.lowerBound] == UInt8(ascii: "("), text[last] == UInt8(ascii: ")") { return .possible }
        if words <= 14, goesOnAbstract(piece, text) { return .certain }
        let isClosed = [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(text[last])
        // several bodies may stand on one line: `ỦY BAN THƯỜNG VỤ QUỐC HỘI - CHÍNH PHỦ - …`
        let isJoint = words <= 40 && paragraph.isCapitals && IssuerReader.areSeveral(text.flat(piece))
        // a page may set a point before the first line: `• BỘ NỘI VỤ`
        let isPointed = paragraph.marker?.rank == .bullet && paragraph.isCapitals && count == 0
        guard paragraph.marker == nil || isPointed, !isClosed, words <= 16 || isJoint else { return .body }
        // what stands below the number names the document, not the body
        if numberLine == nil { bodies.append(piece) }
        return .possible
    }

    /// First words, folded, of titles that tell of another document.
    private static let changes = [
        "sua doi", "bai bo", "thay the", "bo sung", "dinh chinh", "huy bo", "gia han", "dieu chinh",
    ]

    /// Whether the number in `piece` stands behind `THEO QĐ`.
    private func isAnothers(_ piece: Range<Int>, _ paragraph: Paragraph, _ text: TextBytes) -> Bool {
        guard paragraph.isCapitals, paragraph.weight <= 20 else { return false }
        let folded = text.folded(paragraph.range.lowerBound..<piece.upperBound)
        return folded.contains(" theo qd") || folded.contains(" theo quyet dinh")
    }

    /// Takes `piece` for the number line, or for the rest of a number that the line before broke off.
    private mutating func readNumber(_ piece: Range<Int>, _ text: TextBytes) -> Bool {
        if let open = numberLine {
            guard open.isOpen, piece.count <= 60, let rest = NumberLine.rest(text, piece, of: open) else {
                return false
            }
            numberLine = rest
            return true
        }
        guard piece.count <= 120, let found = NumberLine.read(text, piece) else { return false }
        numberLine = found
        return true
    }

    /// The next line of an abstract in the letterhead's left column: no capitals, and nothing between.
    private mutating func goesOnAbstract(_ piece: Range<Int>, _ text: TextBytes) -> Bool {
        guard let above = abstract, piece.lowerBound >= above.upperBound, piece.lowerBound - above.upperBound < 160,
            // `V/v chính sách thuế` / `GTGT`
            !TextMeasure(text, piece).isCapitals || piece.count <= 6 && !text.bytes[piece].contains(0x20),
            text.trimmed(above.upperBound..<piece.lowerBound).isEmpty
        else { return false }
        abstract = above.lowerBound..<piece.upperBound
        return true
    }

    /// A type line is a type's name in capitals, a heading that begins with one, or a name that stands alone or with
    /// its body at the top (`Nghị định của Chính phủ`), and no sentence.
    private func type(
        _ folded: String, _ words: Int, _ piece: Range<Int>, _ paragraph: Paragraph, at index: Int, _ text: TextBytes
    ) -> String? {
        guard words <= 60,
            let (name, nameWords) = DocumentType.opening(text, line: piece) ?? DocumentType.spaced(folded)
        else { return nil }
        let last = text.byte(piece.upperBound - 1)
        // `BÁO CÁO TÓM TẮT KẾT QUẢ GIÁM SÁT,` goes on below
        let goesOn = last == UInt8(ascii: ",") && words > 4 && isTitle(text, piece)
        guard last != UInt8(ascii: "."), last != UInt8(ascii: ";"), last != UInt8(ascii: ",") || goesOn else {
            return nil
        }
        let isLetterhead = count > 0 || numberLine != nil || announcement != nil
        // a line that goes on `V/v …` is no type
        let isAlone = abstract == nil && words == nameWords && (isLetterhead || index < 3)
        let isOfBody =
            abstract == nil && folded.dropFirst(folded.prefixLength(words: nameWords)).hasPrefix(" cua ")
            && (isLetterhead && words <= 16 || index < 2 && last != UInt8(ascii: ":"))
        guard paragraph.headingLevel != nil || isAlone || isOfBody || words <= 40 && isTitle(text, piece) else {
            return nil
        }
        // `LUẬT SƯ`, `LỆNH`: one-word names need to stand alone or in a heading of the law's own
        return nameWords > 1 || words == nameWords || isOfBody || folded.hasPrefix("luat ") || name == "thư"
            ? name : nil
    }

    /// Whether `piece` is in capitals, but for letters of its number: `NGHỊ QUYẾT SỐ 321a NQ/UBTVQH9`.
    private func isTitle(_ text: TextBytes, _ piece: Range<Int>) -> Bool {
        if TextMeasure(text, piece).isCapitals { return true }
        guard let number = text.bytes[piece].firstIndex(where: { $0 &- 0x30 < 10 }), number - piece.lowerBound > 8
        else {
            return false
        }
        return TextMeasure(text, piece.lowerBound..<number).isCapitals && TextMeasure.isNearlyCapitals(text, piece)
    }

    /// `V/v …`, `Về việc …`, and what scanners make of the stroke: `Viv …`
    static func isAbout(_ folded: String) -> Bool {
        folded.hasPrefix("v v ") || folded.hasPrefix("ve viec ") || folded.hasPrefix("viv ")
    }
}

extension String {
    /// The bytes that the first `words` words take.
    func prefixLength(words: Int) -> Int {
        var left = words
        for (offset, byte) in utf8.enumerated() where byte == 0x20 {
            left -= 1
            if left == 0 { return offset }
        }
        return utf8.count
    }
}
