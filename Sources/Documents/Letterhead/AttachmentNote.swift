import VietnameseText

/// What stands in brackets below the title of a regulation that a decision issues: `(Ban hành kèm theo Quyết định số
/// 25/2021/QĐ-UBND ngày 14 tháng 7 năm 2021 của Ủy ban nhân dân tỉnh)`, or of what a letter sends.
struct AttachmentNote: Sendable {
    /// The number of the decision, by which the regulation is cited, too.
    var number: (number: DocumentNumber, range: Range<Int>)
    /// Its day, ISO 8601.
    var date: (iso: String, range: Range<Int>)?
    /// The body that issued it.
    var issuer: (name: String, range: Range<Int>)?

    /// Kinds that have no number of their own where a decision issues them.
    static let attached: Set<String> = [
        "quy định", "quy chế", "quy trình", "điều lệ", "nội quy", "chương trình", "kế hoạch", "đề án", "phương án",
        "quy hoạch", "danh mục", "chiến lược", "tiêu chí", "hướng dẫn",
    ]

    /// Reads the note at `range`; nil where it is another, or leaves the number open.
    init?(_ text: TextBytes, _ range: Range<Int>) {
        guard AttachmentNote.opens(text, range) else { return nil }
        var buffer = TokenBuffer(keepsKeys: false)
        let words = ReferenceWords(text, range, buffer: &buffer)
        var parser = ReferenceParser(words, memory: ReferenceMemory(ownType: nil))
        _ = parser.read()
        guard let mention = parser.mentions.first(where: { $0.document?.number != nil }),
            let document = mention.document,
            !document.isPartial, let written = document.number, let number = DocumentNumber(parsing: written)
        else { return nil }
        let place = words.bytes(mention.core)
        self.number = (number, place)
        date = document.date.map { ($0, words.bytes(mention.run)) }
        issuer = document.issuer.map { ($0, words.bytes(mention.run)) }
    }

    /// What an attachment below a letter that has lost its letterhead says of it: `(Kèm theo Công văn số 12/CV-BTC …)`.
    static func ofLetter(_ text: TextBytes, _ paragraphs: [Paragraph], _ front: FrontMatter) -> AttachmentNote? {
        guard front.typeLine == nil, front.numberLine == nil, front.announcement == nil,
            let first = paragraphs.first?.range, text.has("Kính gửi", at: first.lowerBound)
        else { return nil }
        return paragraphs.dropFirst(2).lazy.map(\.range).first { opens(text, $0) }.flatMap { range in
            let end = text.aligned(min(range.upperBound, range.lowerBound + 80))
            guard Folding.folded(text.string(range.lowerBound..<end)).contains(" cong van ") else { return nil }
            return AttachmentNote(text, range)
        }
    }

    /// Whether such a note may stand at `range`: `(Ban hành kèm theo`, `(Kèm theo`.
    static func opens(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 400, text.byte(range.lowerBound) == UInt8(ascii: "(") else { return false }
        let end = text.aligned(min(range.upperBound, range.lowerBound + 60))
        return opens(text.string(range.lowerBound + 1..<end)[...])
    }

    /// The same of the words behind the bracket.
    static func opens(_ words: Substring) -> Bool {
        let folded = Folding.folded(String(words.prefix(40)))
        return openings.contains { folded.hasPrefix($0) }
    }

    private static let openings = [
        "ban hanh kem theo", "kem theo", "duoc ban hanh kem theo", "ban hanh theo", "ban hanh kem quyet dinh",
        "phe duyet kem theo", "dinh kem",
    ]
}
