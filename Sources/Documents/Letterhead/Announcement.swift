import VietnameseText

/// What a portal or newspaper says of a document whose whole text it prints below, mostly without its letterhead: `Ngày
/// 23/8/2017, Tỉnh ủy Lam Giang đã ban hành Chương trình số 27-CTr/TU về …. Ban Biên tập xin đăng toàn văn:`.
struct Announcement: Sendable {
    /// The kind, in lower case.
    var type: String
    /// Number and symbols; nil where only figures are told.
    var number: (number: DocumentNumber, range: Range<Int>)?
    /// ISO 8601.
    var date: (iso: String, range: Range<Int>)?
    /// The body that issued it.
    var issuer: Range<Int>?
    /// What it is about.
    var abstract: Range<Int>?
    /// The paragraph after the announcement, where the document begins.
    var end: Int

    /// How many paragraphs it is looked for in, and how long they are at most, in words.
    static let reach = (paragraphs: 8, words: 130)

    private static let issuing = [Phrase("ban hành"), Phrase("có"), Phrase("thông qua"), Phrase("ký")]
    private static let before = WordSet("đã vừa mới ký")

    /// Reads it; nil where no document is announced, or not its whole text.
    init?(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        let announcing = Announcing.all(text, paragraphs)
        guard !announcing.isEmpty else { return nil }
        var buffer = TokenBuffer(keepsKeys: false)
        let head = paragraphs.prefix(Announcement.reach.paragraphs)
        for (index, paragraph) in head.enumerated() where 12...Announcement.reach.words ~= paragraph.weight {
            guard text.bytes[paragraph.range].contains(where: { $0 &- 0x30 < 10 }),
                let end = Announcing.end(announcing, from: index)
            else { continue }
            let words = ReferenceWords(text, paragraph.range, buffer: &buffer)
            var parser = ReferenceParser(words, memory: ReferenceMemory(ownType: nil))
            _ = parser.read()
            for mention in parser.mentions {
                // `Văn bản số 47/STP-PB` is what its number says
                guard let document = mention.document,
                    let type = mention.type == "văn bản" ? document.type : mention.type,
                    type == document.type ?? type, DocumentType.names.contains(type)
                else { continue }
                if Announcement.isPrinted(words, before: mention.run.lowerBound) {
                    if document.number != nil {
                        self.init(type: type, end: end)
                        read(words, mention, document)
                        return
                    }
                    if let congress = CongressText(words, mention, document, head, end: end, of: paragraphs) {
                        self.init(type: type, end: end)
                        (issuer, abstract, date) = (congress.name, congress.name, congress.date)
                        return
                    }
                }
                guard
                    let verb = Announcement.verb(words, before: mention.run.lowerBound, isTold: document.isTold)
                else { continue }
                self.init(type: type, end: end)
                read(words, mention, document, verb)
                return
            }
            // `… có Công điện khẩn gửi các sở. Nội dung Công điện như sau:` without a number
            if index > 0, let type = Announcement.announced(text, paragraphs[index..<end]),
                let title = DocumentType.opening(line: text.string(paragraphs[0].range)), title.name == type
            {
                self.init(type: type, end: end)
                return
            }
        }
        return nil
    }

    /// What a portal's news tells of a telegram whose text it prints below its lead: `… vừa có Công điện số 149/CĐ-TTg ngày
    /// 28/8/2025 về việc …`, then `Công điện nêu: …` and the tasks, each with its number.
    static func wired(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Announcement? {
        let head = paragraphs.prefix(5)
        guard
            let told = head.indices.dropFirst().first(where: {
                text.has("Công điện nêu", at: paragraphs[$0].range.lowerBound)
                    || text.has("Công điện gửi", at: paragraphs[$0].range.lowerBound)
            }), paragraphs[told...].prefix(16).count(where: { $0.marker?.rank == .number }) > 1
        else { return nil }
        var buffer = TokenBuffer(keepsKeys: false)
        for paragraph in head.prefix(told) where 12...reach.words ~= paragraph.weight {
            let words = ReferenceWords(text, paragraph.range, buffer: &buffer)
            var parser = ReferenceParser(words, memory: ReferenceMemory(ownType: nil))
            _ = parser.read()
            for mention in parser.mentions where mention.type == "công điện" {
                guard let document = mention.document, !document.isPartial, document.number != nil,
                    let verb = verb(words, before: mention.run.lowerBound)
                else { continue }
                var found = Announcement(type: "công điện", end: told)
                found.read(words, mention, document, verb)
                return found
            }
        }
        return nil
    }

    private init(type: String, end: Int) {
        self.type = type
        self.end = end
    }

    /// The first word of `đã ban hành` right before `index`.
    private static func verb(_ words: ReferenceWords, before index: Int, isTold: Bool = false) -> Int? {
        guard
            let verb = issuing.first(where: { words.has($0, at: index - $0.count) }).map({ index - $0.count }),
            verb > 1
        else { return nil }
        var start = verb
        while start > 0, before.contains(words.hash(start - 1)) { start -= 1 }
        // `có` alone says nothing, but for `Ngày 5/3/2020, Sở Tư pháp có …`
        return start == verb && !words.has(issuing[0], at: verb) && !isTold ? nil : start
    }

    private static let printed = [
        Phrase("toàn văn"), Phrase("nguyên văn"), Phrase("toàn văn nội dung"), Phrase("toàn văn của"),
    ]

    /// `giới thiệu toàn văn [Chỉ thị số 26-CT/TU, ngày …]`: what is printed, without a word of its being issued.
    private static func isPrinted(_ words: ReferenceWords, before index: Int) -> Bool {
        printed.contains { words.has($0, at: index - $0.count) }
    }

    /// Reads a document of which only what it is called is told.
    private mutating func read(_ words: ReferenceWords, _ mention: Mention, _ document: CitedDocument) {
        if !document.isPartial, let written = document.number, let number = DocumentNumber(ofDocument: written) {
            self.number = (number, words.bytes(mention.core))
        }
        if let iso = document.date { date = (iso, words.bytes(mention.run)) }
        if let name = document.issuer {
            let start = mention.run.first { words[$0].isCapital && words.line($0..<mention.run.upperBound) == name }
            issuer = start.map { words.bytes($0..<mention.run.upperBound) }
        }
        abstract = Announcement.abstract(words, from: mention.run.upperBound)
    }

    private mutating func read(
        _ words: ReferenceWords, _ mention: Mention, _ document: CitedDocument, _ verb: Int
    ) {
        if !document.isPartial, let written = document.number, let number = DocumentNumber(ofDocument: written) {
            self.number = (number, words.bytes(mention.core))
        }
        var sentence = verb
        while sentence > 0, !words.gap(sentence).contains(.stop) || !words.gap(sentence).contains(.space) {
            sentence -= 1
        }
        var first = sentence
        for place in sentence..<verb {
            if let day = DateParser.date(words, at: place), let iso = day.iso, date == nil {
                date = (iso, words.bytes(place..<day.next))
            }
            if place > sentence, words.gap(place).contains(.comma) || words.gap(place).contains(.hyphen) {
                let name = words.line(place..<verb)
                if words[place].isCapital, BodyName.opensBody(name) { first = place }
            }
        }
        if let iso = document.date, date == nil { date = (iso, words.bytes(mention.run)) }
        let name = words.line(first..<verb)
        if first < verb, words[first].isCapital, BodyName.opensBody(name) {
            issuer = words.bytes(first..<Announcement.withoutTerm(words, first..<verb))
        }
        abstract = Announcement.abstract(words, from: mention.run.upperBound)
    }

    private static let term = WordSet("khóa nhiệm lần")

    /// Where the name ends behind which the term stands: `Ban Chấp hành Đảng bộ tỉnh khóa XIII`.
    private static func withoutTerm(_ words: ReferenceWords, _ run: Range<Int>) -> Int {
        run.dropFirst(2).first { term.contains(words.hash($0)) } ?? run.upperBound
    }

    private static let about = WordSet("về nhằm quy hướng ban thực triển")

    /// What stands behind the number, up to the sentence's end.
    private static func abstract(_ words: ReferenceWords, from index: Int) -> Range<Int>? {
        guard index < words.count, about.contains(words.hash(index)) || words.gap(index).contains(.quote),
            !words.gap(index).contains(.stop)
        else { return nil }
        var end = index + 1
        while end < words.count, end - index < 90 {
            let marks = words.gap(end)
            if marks.contains(.stop), marks.contains(.space), words[end].isCapital { break }
            if marks.contains(.colon) || marks.contains(.semicolon) && words[end].isCapital { break }
            // `…, cụ thể như sau:`
            if marks.contains(.comma), Announcing.openings.contains(Folding.folded(words.string(end..<words.count))) {
                break
            }
            end += 1
        }
        var range = words.bytes(index..<end)
        // `… (23/11/1922 - 23/11/2022)`
        if words.text.byte(range.upperBound) == UInt8(ascii: ")"), words.text.bytes[range].contains(UInt8(ascii: "(")) {
            range = range.lowerBound..<range.upperBound + 1
        }
        return range
    }

    /// The kind of which the paragraphs say that its text follows: `Nội dung Công điện như sau:`.
    private static func announced(_ text: TextBytes, _ paragraphs: ArraySlice<Paragraph>) -> String? {
        for paragraph in paragraphs {
            let folded = text.folded(paragraph.range)
            guard folded.hasSuffix(" nhu sau"), let at = folded.ranges(of: "noi dung ").last else { continue }
            if let (name, _) = DocumentType.opening(String(folded[at.upperBound...])) { return name }
        }
        return nil
    }
}

extension CitedDocument {
    /// Whether both its day and its body are told.
    fileprivate var isTold: Bool { date != nil && issuer != nil }
}
