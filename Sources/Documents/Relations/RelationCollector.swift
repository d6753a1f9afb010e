/// Puts together what a document says of the same relation in several places.
struct RelationCollector {
    private struct Key: Hashable {
        var kind: RelationKind
        var status: RelationStatus
        var source: ByteKey?
        var target: ByteKey
    }

    private var found: [DocumentRelation] = []
    private var places: [Key: Int] = [:]
    /// The documents that have one number, in the order of the text.
    private var sharing: [ByteKey: [CitedDocument]] = [:]
    /// What the title alone has told so far.
    private var titled: Set<Int> = []

    /// No document is read for more relations, nor one relation for more provisions.
    private static let most = (relations: 20_000, provisions: 64)

    /// So many documents of one number are told apart.
    private static let mostSharing = 64

    /// Among more names than any law cites no misspelled one is looked for.
    private static let mostNames = 64

    mutating func add(
        _ relation: ClauseReader.Found, mention: Range<Int>, evidence: Range<Int>, isTitle: Bool
    ) {
        let key = key(relation)
        guard key.source != key.target else { return }
        guard let place = places[key] else {
            guard found.count < RelationCollector.most.relations else { return }
            places[key] = found.count
            if isTitle { titled.insert(found.count) }
            found.append(
                DocumentRelation(
                    kind: relation.kind, status: relation.status, source: relation.source, target: relation.target,
                    provisions: relation.provisions, isPartial: relation.isPartial, evidence: evidence,
                    mention: mention, since: relation.since, until: relation.until))
            return
        }
        merge(relation, into: place)
        if !isTitle { titled.remove(place) }
    }

    private mutating func merge(_ relation: ClauseReader.Found, into place: Int) {
        found[place].count += 1
        if found[place].since == nil {
            (found[place].since, found[place].until) = (relation.since, relation.until)
        }
        found[place].target = ReferenceMemory.merged(found[place].target, relation.target)
        // a change is as large as its parts; what is cited whole anywhere is cited whole
        let isWhole = relation.provisions.isEmpty && !relation.isPartial
        let wasWhole = found[place].provisions.isEmpty && !found[place].isPartial
        if relation.kind == .cites || relation.kind == .basis || relation.kind == .implements, isWhole || wasWhole {
            found[place].provisions = []
            found[place].isPartial = false
            return
        }
        // `Ngưng hiệu lực Thông tư số A` of the title is `Ngưng hiệu lực Điều 1 Thông tư số A` of the article
        if wasWhole, !isWhole, titled.contains(place) {
            found[place].provisions = relation.provisions
            found[place].isPartial = true
            return
        }
        let takesWhole = [.replaces, .repeals, .halts, .suspends, .restores, .consolidates].contains(relation.kind)
        if isWhole, takesWhole {
            found[place].provisions = []
            found[place].isPartial = false
            return
        }
        if wasWhole, takesWhole || isWhole { return }
        found[place].isPartial = true
        for provision in relation.provisions
        where found[place].provisions.count < RelationCollector.most.provisions
            && !found[place].provisions.contains(provision)
        {
            found[place].provisions.append(provision)
        }
    }

    /// What a cited document is known by in one text: a law named once with its year is the same without.
    private static func key(_ document: CitedDocument) -> String {
        if let number = document.numberKey { return number }
        let name = document.nameKey ?? document.type ?? ""
        return document.year.map { "\(name) \($0)" } ?? name
    }

    /// The same, with its place among those of its number where another has that, too: `Chỉ thị số 05/CT-UBND` of 2017 and
    /// of 2019. What says no more than the number is the last that has it.
    private mutating func key(of document: CitedDocument) -> ByteKey {
        let key = RelationCollector.key(document)
        guard document.numberKey != nil else { return ByteKey(key) }
        let place = RelationCollector.share(document, &sharing[ByteKey(key), default: []])
        return ByteKey(place == 0 ? key : "\(key) (\(place))")
    }

    /// The place of `document` among those that have its number, `held` so far; 0 where no more are told apart.
    private static func share(_ document: CitedDocument, _ held: inout [CitedDocument]) -> Int {
        if let place = held.lastIndex(where: { !$0.isAnother(than: document) }) {
            held[place] = ReferenceMemory.merged(held[place], document)
            return place
        }
        guard held.count < mostSharing else { return 0 }
        held.append(document)
        return held.count - 1
    }

    /// All that was found, in the order of the text.
    ///
    /// A law that the text names once with its number or year and otherwise without is one; so its relations are. One named
    /// by initials alone is the one that has them.
    func relations() -> [DocumentRelation] {
        guard !found.isEmpty else { return [] }
        // what has a number is known by it
        guard found.contains(where: { $0.target.numberKey == nil || $0.source.map { $0.numberKey == nil } ?? false })
        else { return completed() }
        // nor is anything known of names that no number or year stands with
        if found.allSatisfy({ $0.source == nil && isKnownByName($0.target) }) { return completed() }
        var full: [String: CitedDocument?] = [:]
        for document in found.lazy.flatMap({ [$0.target] + ($0.source.map { [$0] } ?? []) }) {
            guard document.numberKey != nil || document.year != nil, let name = document.nameKey else { continue }
            if let held = full[name] {
                if let held, RelationCollector.key(held) != RelationCollector.key(document) { full[name] = .some(nil) }
            } else {
                full[name] = document
            }
        }
        var named: [CitedDocument]?
        /// The document as the text names it most fully; nil for a law of which it has nothing but initials.
        func known(_ document: CitedDocument) -> CitedDocument? {
            guard let letters = LawInitials.of(document) else { return whole(document) }
            let laws = named ?? found.flatMap { [$0.target] + ($0.source.map { [$0] } ?? []) }
            named = laws
            guard let law = LawInitials.law(letters, among: laws),
                law.year == nil || law.year == document.year ?? law.year
            else { return document.date == nil ? nil : document }
            return whole(ReferenceMemory.merged(law, document))
        }
        func whole(_ document: CitedDocument) -> CitedDocument {
            guard document.numberKey == nil, let name = document.nameKey else { return document }
            var document = document
            if document.year == nil, let held = full[name] {
                guard let held, held.numberKey == nil else { return held ?? document }
                document = held
            }
            guard full.count <= RelationCollector.mostNames else { return document }
            // `Luật Địa chất và koáng sản số …` is the law that is spelled right everywhere else
            let near = full.compactMap { key, held -> CitedDocument? in
                guard let held, held.numberKey != nil, Misspelling.isOne(of: key, name) else { return nil }
                return document.year == nil || document.year == held.year ? held : nil
            }
            return near.count == 1 ? near[0] : document
        }
        var collector = RelationCollector()
        for relation in found {
            guard let target = known(relation.target) else { continue }
            var relation = relation
            relation.target = target
            if let source = relation.source {
                guard let known = known(source) else { continue }
                relation.source = known
            }
            collector.add(relation)
        }
        return collector.completed()
    }

    /// Whether the document is known by its name alone, or is the only one and known by name and year.
    private func isKnownByName(_ document: CitedDocument) -> Bool {
        document.numberKey == nil && (document.year == nil || found.count == 1) && LawInitials.of(document) == nil
    }

    /// What was found, with what the numbers tell besides.
    private func completed() -> [DocumentRelation] {
        found.map { relation in
            var relation = relation
            relation.target.completeIssuer()
            relation.source?.completeIssuer()
            if relation.kind == .amends { relation.dropArticlesNamedInPart() }
            return relation
        }
    }

    private mutating func add(_ relation: DocumentRelation) {
        let count = relation.count
        let clause = ClauseReader.Found(
            kind: relation.kind, status: relation.status, source: relation.source, target: relation.target,
            provisions: relation.provisions, isPartial: relation.isPartial, run: 0..<0, since: relation.since,
            until: relation.until)
        add(clause, mention: relation.mention, evidence: relation.evidence, isTitle: false)
        if let place = places[key(clause)] { found[place].count += count - 1 }
    }

    private mutating func key(_ relation: ClauseReader.Found) -> Key {
        let source = relation.source.map { key(of: $0) }
        return Key(kind: relation.kind, status: relation.status, source: source, target: key(of: relation.target))
    }
}

extension CitedDocument {
    /// Adds the issuer that the number's symbol tells, where the text names none.
    fileprivate mutating func completeIssuer() {
        guard issuer == nil, let numberKey else { return }
        issuer = SymbolIssuer.body(numberKey: numberKey)
    }
}

extension DocumentRelation {
    /// Of `Điều 3` and `khoản 7 Điều 3` only the second is meant: the first announced it.
    fileprivate mutating func dropArticlesNamedInPart() {
        let named = provisions
        provisions.removeAll { whole in
            named.contains {
                $0.steps.count > whole.steps.count && $0.steps.suffix(whole.steps.count) == whole.steps[...]
            }
        }
    }
}
