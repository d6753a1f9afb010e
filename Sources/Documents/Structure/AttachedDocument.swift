import VietnameseText

/// A regulation, plan or list that stands behind the document which issues it: `QUY CHẾ`, its name, and below them
/// `(Ban hành kèm theo Quyết định số …)`.
///
/// Its articles are its own, though it has no number: they are cited as those of `Quy chế … ban hành kèm theo Quyết định
/// số …`.
struct AttachedDocument {
    /// Its label in paths: `Quy chế làm việc của Sở Nội vụ (kèm theo)`.
    let label: String
    /// The paragraph after its heading.
    let end: Int

    /// Reads what may be headed by the paragraph at `index`, in the body of the document with `front`; nil for a heading
    /// of the document's own. `isBehindClosing`: the document has been signed right above.
    init?(
        _ text: TextBytes, _ paragraphs: [Paragraph], at index: Int, _ front: FrontMatter, isBehindClosing: Bool
    ) {
        guard AttachedDocument.mayFollow(front),
            let heading = AttachedDocument.heading(text, paragraphs, at: index, isBehindClosing)
        else { return nil }
        if let note = heading.note {
            // of another's attachment, which a consolidated text or a collection prints
            if let own = front.numberLine?.number, let named = AttachmentNote(text, note),
                named.number.number.key.prefix(while: { $0 != " " }) != own.key.prefix(while: { $0 != " " })
            {
                return nil
            }
        } else {
            guard isBehindClosing, let type = front.type, AttachedDocument.issuing.contains(type),
                let kind = AttachedDocument.kind(text, paragraphs[index].range), kind.name != type
            else { return nil }
        }
        label = AttachedLabel.label(AttachedDocument.name(text, heading.title))
        end = heading.end
    }

    /// Whether a document with this front matter may issue another.
    static func mayFollow(_ front: FrontMatter) -> Bool { front.type != nil || front.numberLine != nil }

    /// Kinds with which others come that have no number of their own.
    private static let issuing: Set<String> = [
        "quyết định", "nghị quyết", "nghị định", "thông tư", "thông tư liên tịch", "chỉ thị", "công văn", "thông báo",
        "tờ trình", "kế hoạch", "hướng dẫn",
    ]

    // MARK: the heading

    private struct Heading {
        /// Its lines, without rules and the note.
        var title: [Range<Int>]
        var note: Range<Int>?
        /// The paragraph after it.
        var end: Int
    }

    /// How many paragraphs a title and its note may take.
    private static let longest = 7

    private static func heading(
        _ text: TextBytes, _ paragraphs: [Paragraph], at index: Int, _ isBehindClosing: Bool
    ) -> Heading? {
        let first = paragraphs[index]
        guard opensHeading(text, first), first.marker == nil, first.kind != .tableRow,
            first.weight <= 60, !LetterheadSign.isRule(text, first.range)
        else { return nil }
        let hasKind = kind(text, first.range) != nil
        var title: [Range<Int>] = []
        for place in index..<min(index + longest, paragraphs.count) {
            let paragraph = paragraphs[place]
            if let note = note(text, paragraphs, at: place) {
                let words = text.trimmed(paragraph.range.lowerBound..<note.range.lowerBound)
                if !words.isEmpty { title.append(words) }
                // `ỦY BAN NHÂN DÂN TỈNH` above `QUY CHẾ`
                guard !title.isEmpty, hasKind || !isLetterhead(text, first.range) else { return nil }
                return Heading(title: title, note: note.range, end: note.end)
            }
            if LetterheadSign.isRule(text, paragraph.range) { continue }
            guard paragraph.marker == nil, paragraph.kind != .tableRow, paragraph.weight <= 60 else { break }
            // the kind's line is the first of the heading
            if place > index, !hasKind, opens(text, paragraph) { return nil }
            if isClosed(text, paragraph.range) { break }
            title.append(paragraph.range)
        }
        guard isBehindClosing, hasKind, first.isCapitals else { return nil }
        return unnoted(text, paragraphs, at: index)
    }

    /// A heading without a note: the kind, and its name in capitals, or in one line below the kind's.
    private static func unnoted(_ text: TextBytes, _ paragraphs: [Paragraph], at index: Int) -> Heading {
        let isBare = kind(text, paragraphs[index].range)?.words == paragraphs[index].weight
        var end = index + 1
        while end < min(index + 4, paragraphs.count) {
            let paragraph = paragraphs[end]
            let isName = isBare && end == index + 1 && paragraph.weight <= 40 && !isClosed(text, paragraph.range)
            guard paragraph.marker == nil, paragraph.kind != .tableRow,
                paragraph.isCapitals && !paragraph.isApart || isName
            else { break }
            end += 1
        }
        return Heading(title: paragraphs[index..<end].map(\.range), note: nil, end: end)
    }

    private static func isClosed(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(text.byte(line.upperBound - 1))
    }

    /// Whether the line is in capitals, but for a note behind them, or a heading of the format.
    private static func opensHeading(_ text: TextBytes, _ line: Paragraph) -> Bool {
        if line.isCapitals || line.headingLevel != nil { return true }
        // two letters tell nearly every line apart
        let (first, length) = text.scalar(line.range.lowerBound)
        guard LetterCase.of(first) == .upper,
            LetterCase.of(text.scalar(line.range.lowerBound + length).value) == .upper
        else { return false }
        guard let note = opening(text, line.range), note.lowerBound > line.range.lowerBound else { return false }
        return TextMeasure(text, line.range.lowerBound..<note.lowerBound).isCapitals
    }

    /// The note that begins at `place`, in brackets or without them, and the paragraph after it.
    private static func note(
        _ text: TextBytes, _ paragraphs: [Paragraph], at place: Int
    ) -> (range: Range<Int>, end: Int)? {
        guard let range = opening(text, paragraphs[place].range) else { return nil }
        var end = place
        // the bracket may close some lines below
        while text.byte(paragraphs[end].range.upperBound - 1) != UInt8(ascii: ")"), end + 1 < paragraphs.count,
            end - place < 3, paragraphs[end + 1].marker == nil, !paragraphs[end + 1].isCapitals
        {
            end += 1
        }
        if text.byte(paragraphs[end].range.upperBound - 1) != UInt8(ascii: ")") { end = place }
        return (range.lowerBound..<paragraphs[end].range.upperBound, end + 1)
    }

    /// The note that the line is, or that closes it: `DANH MỤC CÂY TRỒNG (Kèm theo Quyết định số …)`.
    private static func opening(_ text: TextBytes, _ line: Range<Int>) -> Range<Int>? {
        guard line.count <= 800, let open = text.bytes[line].firstIndex(of: UInt8(ascii: "(")) else { return nil }
        let range = open..<line.upperBound
        return AttachmentNote.opens(text, range) ? range : nil
    }

    private static func isLetterhead(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let line = text.string(range)
        return Motto.isMotto(Folding.folded(line)) || BodyName.opensBody(line)
    }

    /// Whether the line in capitals begins its heading: `QUY CHẾ` below a signature is no name.
    static func opens(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        paragraph.isCapitals && kind(text, paragraph.range) != nil
    }

    // MARK: its name

    /// First words of what is issued with a decision, folded, and as they are written.
    private static let kinds: [(folded: String, name: String)] =
        AttachmentNote.attached.sorted().map { (Folding.folded($0), $0) } + [
            ("quy tac", "quy tắc"), ("bo quy tac", "bộ quy tắc"), ("bo tieu chi", "bộ tiêu chí"),
            ("danh sach", "danh sách"), ("dinh muc", "định mức"), ("don gia", "đơn giá"), ("bang gia", "bảng giá"),
            ("tieu chuan", "tiêu chuẩn"), ("quy chuan", "quy chuẩn"), ("de cuong", "đề cương"),
        ]

    /// The kind that opens the line, unless it is a chapter's: `QUY ĐỊNH CHUNG`.
    private static func kind(_ text: TextBytes, _ range: Range<Int>) -> (name: String, words: Int)? {
        guard range.count <= 600 else { return nil }
        let folded = Folding.folded(text.string(range))
        guard let kind = kinds.first(where: { folded.opens(with: $0.folded) }) else { return nil }
        let words = kind.folded.utf8.lazy.filter { $0 == 0x20 }.count + 1
        let rest = folded.split(separator: " ").dropFirst(words)
        if let next = rest.first, rest.count <= 2, chapters.contains(next) { return nil }
        return (kind.name, words)
    }

    /// What stands behind a kind in the name of a chapter, folded: `QUY ĐỊNH CỤ THỂ`, `KẾ HOẠCH THỰC HIỆN`.
    private static let chapters: Set<Substring> = ["chung", "cu", "chi", "khac", "thuc", "chuyen", "ve"]

    /// How far into the document its name is looked for, in bytes.
    private static let within = 16_000

    /// What it is called: in capitals it is written as the decision writes it, `Ban hành kèm theo Quyết định này Quy chế
    /// …`, and where that calls it otherwise, by its kind alone.
    private static func name(_ text: TextBytes, _ lines: [Range<Int>]) -> String {
        guard let start = lines.first, let last = lines.last else { return "" }
        let whole = lines.map { text.flat($0) }.joined(separator: " ")
        let above = 0..<text.aligned(min(start.lowerBound, within))
        let kind = kind(text, start.lowerBound..<last.upperBound)
        guard let kind else {
            guard let found = TitleReader.written(whole, text, in: above) else { return whole }
            return capitalized((kindBefore(text, found) ?? "") + text.flat(found))
        }
        let named = capitalized(kind.name)
        if let found = TitleReader.written(whole, text, in: above) { return capitalized(text.flat(found)) }
        let terms = Folding.tokens(of: whole)
        guard kind.words < terms.count else { return named }
        let bytes = TextBytes(whole)
        let rest = bytes.trimmed(terms[kind.words].range.lowerBound..<bytes.count)
        guard TextMeasure(bytes, rest).isCapitals else {
            return named + " " + TitleReader.lowered(bytes.string(rest))
        }
        if let found = TitleReader.written(bytes.string(rest), text, in: above) {
            return named + " " + TitleReader.lowered(text.flat(found))
        }
        // `VỀ VIỆC KIỂM TRA VĂN BẢN`, which the decision calls `về kiểm tra văn bản`
        for about in abouts where terms.dropFirst(kind.words).starts(with: about, by: { $0.folded == $1 }) {
            let behind = kind.words + about.count
            guard behind < terms.count,
                let found = TitleReader.written(
                    bytes.string(terms[behind].range.lowerBound..<bytes.count), text, in: above)
            else { continue }
            return named + " về " + TitleReader.lowered(text.flat(found))
        }
        return named
    }

    private static let abouts = [["ve", "viec"], ["ve"], ["v", "v"]]

    /// `Quy định về ` before the name that a page's heading has without it.
    private static func kindBefore(_ text: TextBytes, _ name: Range<Int>) -> String? {
        let start = text.aligned(max(0, name.lowerBound - 40))
        var before = Folding.tokens(of: text.string(start..<name.lowerBound)).map(\.folded)
        var link = " "
        if before.last == "ve" {
            before.removeLast()
            link = " về "
        }
        return kinds.first { kind in
            let words = kind.folded.split(separator: " ")
            return before.suffix(words.count).elementsEqual(words) { $0 == $1 }
        }.map { capitalized($0.name) + link }
    }

    private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
