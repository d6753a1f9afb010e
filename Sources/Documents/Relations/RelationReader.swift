import VietnameseText

extension DocumentRelation {
    /// What `structure` says of its relations to other documents, and of those of others to each other.
    ///
    /// Only what the document in hand does by its own words is done; a draft, minutes or a press report change nothing.
    /// What it quotes of the text of another (`như sau: “…”`) is the other's.
    public static func read(_ structure: DocumentStructure, _ description: DocumentDescription) -> [DocumentRelation] {
        var reader = RelationReader(structure, description)
        return reader.read(structure)
    }
}

/// Walks through a document's paragraphs.
private struct RelationReader {
    private let text: TextBytes
    /// The day of the document in hand.
    private let date: String?
    private let hasLetterhead: Bool
    private let profile: RelationProfile
    private var memory: ReferenceMemory
    private var buffer = TokenBuffer(keepsKeys: false)
    private var quotation = Quotation()
    private var collector = RelationCollector()
    private var isPreamble = true
    /// Whether all before this was letterhead and, in a consolidated text, the list of what it puts together.
    private var isIntroduction = true
    /// The keys of the standards and technical regulations that the document in hand issues.
    private var issued: Set<String> = []
    /// From which day the document in hand is in force.
    private lazy var effectiveDay = EffectiveDate.read(profile.structure)?.day(signed: date)
    /// A list that a paragraph before opened, and the rank of that paragraph.
    private var carried: (governor: Governor, rank: StructureMarker.Rank?)?
    /// The lists of what ends that are attached.
    private lazy var lists = EndingList(profile)
    /// The document that is being amended.
    private var amended: CitedDocument?
    /// Where in it the text was last.
    private var home: [Provision.Step] = []

    init(_ structure: DocumentStructure, _ description: DocumentDescription) {
        text = structure.text
        date = description.date
        hasLetterhead = structure.front.count > 0
        profile = RelationProfile(structure, description)
        memory = ReferenceMemory(ownType: profile.type)
    }

    mutating func read(_ structure: DocumentStructure) -> [DocumentRelation] {
        if let abstract = structure.front.abstract { read(abstract, isTitle: true, marker: nil) }
        for paragraph in structure.paragraphs.dropFirst(structure.front.count) { read(paragraph) }
        return collector.relations()
    }

    private mutating func read(_ paragraph: Paragraph) {
        let marker = paragraph.marker
        let range = profile.quotesSpeech ? paragraph.range : quotation.unquoted(text, paragraph.range)
        if isIntroduction,
            text.length(of: .grounds, at: paragraph.range.lowerBound) != nil
                || marker.map({ $0.rank <= .article }) ?? false
        {
            isIntroduction = false
        }
        // `Căn cứ Nghị định số A được sửa đổi tại:` / `a) Nghị định số B;`
        let isTold = (marker?.rank.isListItem ?? false) && carried?.governor.isListed ?? false
        if let rank = marker?.rank, rank != .bullet, !isTold, !range.isEmpty { isPreamble = false }
        // `NAY CÔNG BỐ`, `QUYẾT ĐỊNH` below the grounds
        if !isIntroduction, paragraph.isCapitals, paragraph.weight <= 4 { isPreamble = false }
        if profile.isPerforming, lists.follow(paragraph), let governor = lists.governor,
            readRow(paragraph, governor)
        {
            return
        }
        if carried != nil, isFurniture(paragraph) { return }
        if let open = carried, ends(open.rank, paragraph) { carried = nil }
        guard !range.isEmpty else { return }
        guard
            amended != nil || carried != nil || opensList(range) || RelationPrefilter.mayRefer(text, range)
                || repeals(marker, paragraph.range)
        else { return }
        // `(Ban hành kèm theo Quyết định số …)` names the document itself, or the one that it belongs to
        if AttachmentNote.opens(text, range) { return }
        read(range, isTitle: false, marker: marker)
    }

    private mutating func read(_ range: Range<Int>, isTitle: Bool, marker: StructureMarker?) {
        let start = marker.map { min(max($0.contentStart, range.lowerBound), range.upperBound) } ?? range.lowerBound
        let words = ReferenceWords(text, start..<range.upperBound, buffer: &buffer)
        guard words.count > 0 else { return }
        var parser = ReferenceParser(words, memory: memory)
        // one holder at a time, so that what is remembered is never copied
        memory = ReferenceMemory(ownType: nil)
        memory = parser.read()
        let mentions = parser.mentions
        if amended == nil, carried == nil, mentions.isEmpty, !words.gap(words.count).contains(.colon),
            marker?.rank != .article
        {
            return
        }
        let open = mentions.first.map { $0.run.lowerBound <= 3 } ?? false ? carried?.governor : nil
        guard open != nil || mentions.contains(where: { $0.document != nil }) || RelationCue.mayGovern(words) else {
            // nothing that a verb could govern, and no verb that could open a list
            if carried?.governor.kinds == [.basis] { carried = nil }
            follow([], isTitle: isTitle, marker: marker)
            return
        }
        var clauses = ClauseReader(
            words, mentions: mentions, profile: profile, isTitle: isTitle, isPreamble: isPreamble,
            hasLetterhead: hasLetterhead, amended: amended, home: home, carried: open)
        if !isTitle, profile.isPerforming,
            isCutGround(words, mentions, hasList: open != nil)
        {
            clauses.open(.basis)
        }
        clauses.read()
        home = clauses.home
        if let list = clauses.carried {
            carried = (list, marker?.rank)
        } else if let list = clauses.announced, marker?.rank == .article {
            carried = (list, .article)
        } else if carried?.governor.kinds == [.basis] {
            carried = nil
        }
        var found = clauses.found
        if profile.isConsolidation, isIntroduction { found = consolidated(found, words) }
        for index in found.indices where found[index].lastDay != nil && found[index].lastDay != effectiveDay {
            // what ends on another day than this begins is not replaced by it
            found[index].kind = .repeals
        }
        for index in found.indices {
            // a day before the document's own is told of what it names
            if let since = found[index].since, let own = date, since < own, !lists.isAnnouncement {
                (found[index].since, found[index].until) = (nil, nil)
            }
        }
        for index in found.indices
        where found[index].kind == .replaces && found[index].source == nil && lists.isAnnouncement
            && !words.has(RelationReader.replacing, at: found[index].run.lowerBound - RelationReader.replacing.count)
        {
            // what is announced to have ended is not replaced by the announcement
            found[index].kind = .repeals
        }
        issued.formUnion(clauses.issued)
        // a technical regulation that the document issues is its own
        found.removeAll { $0.kind == .cites && $0.target.numberKey.map(issued.contains) ?? false }
        follow(found, isTitle: isTitle, marker: marker)
        guard !found.isEmpty else { return }
        let last = found.map { words.bytes($0.run).lowerBound }.max() ?? range.upperBound
        let sentences = SentenceScanner.sentences(of: text, in: range, upTo: last) {
            profile.structure.wrapping.isSoft(text, lineEnd: $0)
        }
        for relation in found {
            let mention = words.bytes(relation.run)
            let evidence = sentences.first { $0.contains(mention.lowerBound) } ?? text.trimmed(range)
            collector.add(relation, mention: mention, evidence: evidence, isTitle: isTitle)
        }
    }

    /// Reads a row of a list of what ends; gives whether it names a document.
    private mutating func readRow(_ paragraph: Paragraph, _ governor: Governor) -> Bool {
        let range = paragraph.range
        let start = paragraph.marker.map { min(max($0.contentStart, range.lowerBound), range.upperBound) }
        let words = ReferenceWords(text, (start ?? range.lowerBound)..<range.upperBound, buffer: &buffer)
        guard words.count > 0 else { return false }
        var parser = ReferenceParser(words, memory: memory)
        _ = parser.read()
        let found = lists.found(words, parser.mentions, governor, row: range)
        for relation in found {
            collector.add(relation, mention: words.bytes(relation.run), evidence: text.trimmed(range), isTitle: false)
        }
        return !found.isEmpty
    }

    /// A page's number, the gazette's running head, an electronic stamp: what may stand between a list and what opens it.
    private func isFurniture(_ paragraph: Paragraph) -> Bool {
        guard paragraph.weight <= 16 else { return false }
        if LetterheadSign.isRule(text, paragraph.range) { return true }
        return LetterheadSign.isStamp(text, paragraph.range, Folding.folded(text.string(paragraph.range)))
    }

    /// What is left of `Căn cứ`, or of `Căn cứ Nghị định số`, where a page has lost the beginnings of its lines.
    private static let remnants = WordSet("ăn n cứ ứ số ố")

    /// Whether the paragraph is a ground whose first words are lost: a line of a decision's preamble that begins with a
    /// document and ends in a semicolon.
    private func isCutGround(_ words: ReferenceWords, _ mentions: [Mention], hasList: Bool) -> Bool {
        guard isPreamble, !hasList, hasLetterhead, words.gap(words.count).contains(.semicolon),
            let first = mentions.first, first.document != nil, first.run.lowerBound <= 2
        else { return false }
        return (0..<first.run.lowerBound).allSatisfy { RelationReader.remnants.contains(words.hash($0)) }
    }

    private static let replacing = Phrase("thay thế")
    private static let following = Phrase("theo").hashes[0]

    /// A consolidated text names first what it puts together.
    private func consolidated(_ found: [ClauseReader.Found], _ words: ReferenceWords) -> [ClauseReader.Found] {
        var nested: Set<String> = []
        for relation in found where relation.source != nil && relation.kind != .amends {
            nested.insert(relation.target.label)
        }
        return found.map { relation in
            // `Thông tư số A hướng dẫn … theo Quyết định số B` puts A together
            guard relation.source == nil, relation.kind == .cites, !nested.contains(relation.target.label),
                words.hash(relation.run.lowerBound - 1) != RelationReader.following
            else {
                return relation
            }
            var relation = relation
            relation.kind = .consolidates
            return relation
        }
    }

    /// Which document the provisions of the next paragraphs belong to.
    private mutating func follow(_ found: [ClauseReader.Found], isTitle: Bool, marker: StructureMarker?) {
        guard profile.isPerforming else { return }
        let changed = found.filter { $0.source == nil && $0.kind == .amends && $0.status == .done }
        if isTitle || marker?.rank == .article {
            home = Provision.home(changed.first?.provisions ?? [])
            if let first = changed.first {
                amended = first.target
            } else if marker?.rank == .article, !isTitle {
                // another article may have nothing to do with it
                if found.contains(where: { $0.source == nil && $0.kind.isChange }) { amended = nil }
            }
        } else if let first = changed.first, first.provisions.isEmpty {
            amended = first.target
        }
    }

    /// Whether `paragraph` ends the list that a paragraph of `rank` opened.
    private func ends(_ rank: StructureMarker.Rank?, _ paragraph: Paragraph) -> Bool {
        guard let own = paragraph.marker?.rank else { return paragraph.isCapitals || paragraph.headingLevel != nil }
        if let rank { return own <= rank && own != .bullet }
        return own <= .article
    }

    /// `Các văn bản sau đây hết hiệu lực:` has no number, and opens a list of them.
    private func opensList(_ range: Range<Int>) -> Bool {
        text.byte(range.upperBound - 1) == UInt8(ascii: ":") && range.count <= 400
    }

    /// `Điều 1. Bãi bỏ toàn bộ một số văn bản`: an article's title below which a list may stand without a colon.
    private func repeals(_ marker: StructureMarker?, _ range: Range<Int>) -> Bool {
        guard let marker, marker.rank == .article, range.count <= 400, marker.contentStart < range.upperBound else {
            return false
        }
        return text.length(of: .repealing, at: marker.contentStart) != nil
    }
}
