/// Reads who does what to whom in one paragraph: verbs of relation, what they govern, and lists of documents behind them.
///
/// A verb governs the documents behind it, up to the next verb; a list goes on over the titles of the documents in it. A
/// verb right behind a document tells of that document (`Nghị định số A … sửa đổi Nghị định số B`), not of the one in
/// hand.
struct ClauseReader {
    let words: ReferenceWords
    let profile: RelationProfile
    /// Whether the paragraph is the title.
    let isTitle: Bool
    /// Whether the paragraph stands before the first article or point.
    let isPreamble: Bool
    /// Whether the document shows a letterhead.
    let hasLetterhead: Bool
    /// The document that provisions without one belong to, in an amending document.
    let amended: CitedDocument?

    /// A relation that was found, with the words of the mention.
    struct Found {
        var kind: RelationKind
        var status: RelationStatus
        var source: CitedDocument?
        var target: CitedDocument
        var provisions: [Provision]
        var isPartial: Bool
        var run: Range<Int>
        /// From which day the target ends, ISO 8601, where the text says so of one that it does not replace by name.
        var lastDay: String?
        /// From which day on it is done, where the sentence says so, and the first on which it is no longer.
        var since: String?
        var until: String?
    }

    var found: [Found] = []
    /// The verb whose list goes on in the next paragraphs, if the paragraph ends in a colon.
    var carried: Governor?
    /// The verb of a title that names documents by what they are, and ends without a mark: `Bãi bỏ toàn bộ một số văn bản`.
    var announced: Governor?
    /// Where in the amended document the text was last: an article, maybe with its clause.
    var home: [Provision.Step]

    /// The mention whose article was lent to the one before it.
    var lent: Int?
    /// The keys of the standards that the text says the document in hand issues: `Ban hành kèm theo Thông tư này QCVN …`.
    var issued: Set<String> = []
    /// The mention that only tells where in a document something is put.
    var placed: Int?
    var mentions: [Mention]
    var main: Governor?
    var nested: Governor?
    /// The governor whose object `nested` tells more of: `Thông tư A hướng dẫn Nghị định B về thi hành …`.
    var outer: Governor?
    var last: Int?
    var sentenceStart = 0
    var hasOwnSubject = false
    /// The days that open the sentence: `Kể từ ngày 01/01/2022, …`.
    var openingDays: (since: String, until: String?)?
    /// Mentions of the sentence that no verb governs yet: `Nghị định số A …` before `hết hiệu lực`.
    var pending: [Int] = []

    init(
        _ words: ReferenceWords, mentions: [Mention], profile: RelationProfile, isTitle: Bool, isPreamble: Bool,
        hasLetterhead: Bool, amended: CitedDocument?, home: [Provision.Step], carried: Governor?
    ) {
        self.words = words
        self.mentions = mentions
        self.profile = profile
        self.isTitle = isTitle
        self.isPreamble = isPreamble
        self.hasLetterhead = hasLetterhead
        self.amended = amended
        self.home = home
        main = carried
        main?.objects = 0
        // what was done to the document that the line above names
        if carried?.isPassive ?? false {
            nested = main
            nested?.from = 0
            nested?.place = nil
            main = nil
        }
    }

    /// Lets what is named next be the object of `kind`, whose verb is lost.
    mutating func open(_ kind: RelationKind) { main = Governor(kinds: [kind], from: 0) }

    /// Reads the paragraph.
    mutating func read() {
        var index = takeOpeningDay(at: 0)
        var next = 0
        while index < words.count {
            if index > sentenceStart, endsSentence(before: index) {
                let grounds = isNextGround(index) ? main : nil
                begin(at: index)
                main = grounds.map { Governor(kinds: $0.kinds, status: $0.status, from: index) }
                index = takeOpeningDay(at: index)
            }
            while next < mentions.count, mentions[next].run.lowerBound < index { next += 1 }
            if next < mentions.count, mentions[next].run.lowerBound == index {
                let place = next
                take(place)
                // what stands inside a law's name is read with it
                while next < mentions.count, mentions[next].run.lowerBound < mentions[place].run.upperBound {
                    if next > place { takeInner(next) }
                    next += 1
                }
                index = max(mentions[place].run.upperBound, index + 1)
                continue
            }
            if words.mayBegin(.cue, at: index), let (cue, count) = RelationCue.at(index, words) {
                if repeatsTitle(cue, at: index) { begin(at: index) }
                take(cue, at: index, count)
                index += count
            } else {
                let end = next < mentions.count ? mentions[next].run.lowerBound : words.count
                index = words.firstCueOrStop(in: index + 1..<max(index + 1, min(end, words.count)))
            }
        }
        close()
    }

    // MARK: sentences

    func endsSentence(before index: Int) -> Bool {
        let marks = words[index].gap
        guard marks.contains(.stop), marks.contains(.space) else { return false }
        let before = words[index - 1]
        // `TP. Lam Giang`, `Điều 5. …`: no ends
        if before.isCapital, before.range.count <= 3, before.figures < 0 { return false }
        return words[index].isCapital || words[index].figures >= 0 || marks.contains(.quote)
    }

    /// `Căn cứ Nghị định số A về rừng. Thông tư số B về cây;`: a stop for the semicolon between two grounds.
    private func isNextGround(_ index: Int) -> Bool {
        guard isPreamble, let main, main.kinds == [.basis], main.objects > 0,
            words.gap(words.count).contains(.semicolon)
        else { return false }
        return ahead(behind: last).first.map { $0.run.lowerBound == index && $0.document != nil } ?? false
    }

    /// `Điều 1. Bãi bỏ toàn bộ văn bản` / `Bãi bỏ toàn bộ 14 văn bản … sau đây:`: an article's title that runs into its first
    /// sentence, which says the same verb again with a capital.
    private func repeatsTitle(_ cue: RelationCue, at index: Int) -> Bool {
        guard index > sentenceStart, words[index].isCapital, words.gap(index) == .space, nested == nil, let main,
            main.isChange, main.objects == 0, !main.awaitsList, case .relation(let kinds) = cue
        else { return false }
        return kinds == main.kinds
    }

    mutating func begin(at index: Int) {
        tellDays(before: index)
        sentenceStart = index
        main = nil
        nested = nil
        outer = nil
        last = nil
        hasOwnSubject = false
        pending = []
    }

    mutating func close() {
        tellDays(before: words.count)
        // `Căn cứ Nghị định số A …;`, and the next line only `Nghị định số B …;`
        if let main, main.kinds == [.basis], main.objects > 0, words.gap(words.count).contains(.semicolon) {
            carried = main
            return
        }
        if var open = nested, open.isPassive, open.objects == 0, open.isChange, main?.isChange != true,
            words.gap(words.count).contains(.colon),
            (open.from..<words.count).allSatisfy({ ClauseReader.betweenAgent.contains(words.hash($0)) })
        {
            open.isListed = true
            carried = open
            return
        }
        guard var open = main, !open.kinds.isEmpty, open.objects == 0 else { return }
        if open.kinds == [.corrects], correctsNamed(open) { return }
        guard words.gap(words.count).contains(.colon) else {
            let ends = words.gap(words.count).contains(.stop) || words.gap(words.count).contains(.semicolon)
            if !ends, open.kinds == [.repeals], mentions.isEmpty, announcesDocuments(from: open.from) {
                open.awaitsList = false
                announced = open
            }
            return
        }
        if open.isChange, !open.awaitsList, !announcesDocuments(from: open.from) { return }
        open.issuer = issuer(from: open.awaitsList ? sentenceStart : open.from)
        open.awaitsList = false
        open.since = open.since ?? day(in: open.from..<words.count)?.since ?? openingDays?.since
        carried = open
    }

    private static let by = Phrase("do").hashes[0]
    private static let and = Phrase("và").hashes[0]
    private static let former = Phrase("cũ").hashes[0]

    /// Who issued the documents that the words from `start` on announce: `các Nghị quyết của Hội đồng nhân dân tỉnh sau đây`,
    /// `các văn bản do Ủy ban nhân dân tỉnh ban hành`.
    private func issuer(from start: Int) -> String? {
        for index in start..<max(start, words.count - 1) {
            if let body = BodyParser.body(words, at: index) {
                // `của Hội đồng nhân dân và Ủy ban nhân dân tỉnh`: which of them, each number tells
                if body.contains(where: { words.hash($0) == ClauseReader.and && BodyParser.opensBody(words, $0 + 1) }) {
                    return nil
                }
                return BodyParser.spelled(words, body)
            }
            if words.hash(index) == ClauseReader.by, let body = BodyParser.name(words, from: index + 1),
                words.has(ClauseReader.issues, at: body.upperBound)
                    // `do Ủy ban nhân dân tỉnh Sơn Hà (cũ) ban hành`
                    || words.hash(body.upperBound) == ClauseReader.former
                        && words.has(ClauseReader.issues, at: body.upperBound + 1)
            {
                return BodyParser.spelled(words, body)
            }
        }
        return nil
    }

    private static let asFollows = Phrase("như sau")

    /// `Thông tư số A … . Do sơ suất về kỹ thuật, Bộ Y tế xin đính chính một số chi tiết như sau:` corrects the one document
    /// that the paragraph names.
    private mutating func correctsNamed(_ open: Governor) -> Bool {
        let named = Set(found.filter { $0.source == nil }.map(\.run))
        guard named.count == 1, let index = found.indices.last, found[index].kind == .cites,
            words.has(ClauseReader.asFollows, at: words.count - ClauseReader.asFollows.count)
        else { return false }
        found[index].kind = .corrects
        found[index].status = open.status
        found[index].isPartial = true
        return true
    }

    private static let announced = WordSet("văn sau nội điều khoản điểm quy cụm phụ mẫu")

    /// Whether a list behind `Sửa đổi …:` is one of documents or their parts; `Về việc thay thế liên 1 hóa đơn:` opens
    /// none.
    private func announcesDocuments(from start: Int) -> Bool {
        start >= words.count
            || (start..<words.count).contains {
                ClauseReader.announced.contains(words.hash($0)) || ReferenceTypes.type(words, at: $0) != nil
            }
    }
}
