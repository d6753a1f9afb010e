import Documents
import GRDB
import VietnameseText

/// Which documents and passages a search looks at. Values of one field are alternatives; fields narrow each other.
public struct SearchFilter: Sendable, Equatable {
    /// Kinds of document, diacritics optional.
    public var types: [String] = []
    /// Issuing bodies, or a part of their names.
    public var issuers: [String] = []
    /// Speakers, or a part of their names.
    public var speakers: [String] = []
    /// Topics by id or label; those below them are included.
    public var topics: [String] = []
    /// Numbers, however typed.
    public var numbers: [String] = []
    /// The first day, ISO 8601.
    public var from: String?
    /// The last day, ISO 8601.
    public var to: String?

    /// Only documents in force on this day, ISO 8601.
    public var inForceOn: String?
    /// Documents by id.
    public var documents: [String] = []
    /// Only documents that came or changed at this time or later, ISO 8601 in UTC as `updated_at` has it.
    public var changedSince: String?

    /// A filter that lets all through.
    public init() {}

    var isEmpty: Bool { self == SearchFilter() }

    /// The filter that lets through what both do.
    func merging(_ other: SearchFilter) -> SearchFilter {
        var merged = self
        merged.types += other.types
        merged.issuers += other.issuers
        merged.speakers += other.speakers
        merged.topics += other.topics
        merged.numbers += other.numbers
        merged.from = [from, other.from].compactMap { $0 }.max()
        merged.to = [to, other.to].compactMap { $0 }.min()
        merged.inForceOn = inForceOn ?? other.inForceOn
        merged.documents += other.documents
        merged.changedSince = [changedSince, other.changedSince].compactMap { $0 }.max()
        return merged
    }

    /// The condition on `document` in SQL, with its arguments; nil where every document passes.
    func documentCondition() -> (sql: String, arguments: StatementArguments)? {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func alternatives(_ values: [String], _ sql: String) {
            guard !values.isEmpty else { return }
            conditions.append("(" + values.map { _ in sql }.joined(separator: " OR ") + ")")
            arguments += StatementArguments(values)
        }
        alternatives(types.map(Folding.folded), "document.type_key = ?")
        alternatives(
            issuers.map { " \(Folding.folded($0)) " }, "instr(' ' || document.issuer_key || ' ', ?) > 0")
        if !speakers.isEmpty {
            conditions.append(
                "(" + speakers.map { _ in SpeakerFilter.documentCondition }.joined(separator: " OR ") + ")")
            for speaker in speakers { arguments += SpeakerFilter.documentArguments(speaker) }
        }
        alternatives(numbers.map(DocumentIdentity.numberKey), "document.number_key = ?")
        if let from {
            conditions.append("document.date >= ?")
            arguments += [from]
        }
        if let to {
            conditions.append("document.date <= ?")
            arguments += [to]
        }
        if let inForceOn {
            let (sql, values) = Validity.condition(on: inForceOn)
            conditions.append(sql)
            arguments += values
        }
        alternatives(documents, "document.id = ?")
        if let changedSince {
            conditions.append("document.updated_at >= ?")
            arguments += [changedSince]
        }
        return conditions.isEmpty ? nil : (conditions.joined(separator: " AND "), arguments)
    }

    /// The passages that pass; nil where all do.
    func passages(_ db: Database, capacity: Int) throws -> Bitmap? {
        var allowed: Bitmap?
        // a speaker's are the passages in which they speak, not their documents
        var ofDocuments = self
        ofDocuments.speakers = []
        if !speakers.isEmpty { allowed = try SpeakerFilter(db: db).passages(speakers, capacity: capacity) }
        if let (condition, arguments) = ofDocuments.documentCondition() {
            var bitmap = Bitmap(capacity: capacity)
            let rows = try Row.fetchCursor(
                db, sql: "SELECT first_passage, passage_count FROM document WHERE \(condition)", arguments: arguments)
            while let row = try rows.next() {
                let first: Int = row[0]
                bitmap.insert(first..<first + (row[1] as Int))
            }
            allowed = allowed?.intersection(bitmap) ?? bitmap
        }
        if !topics.isEmpty {
            var bitmap = Bitmap(capacity: capacity)
            let taxonomy = try TopicStore.taxonomy(db)
            for index in taxonomy.topics.indices where topics.contains(where: { taxonomy.isTopic(index, in: $0) }) {
                for id in try UInt32.fetchAll(
                    db, sql: "SELECT passage FROM passage_topic WHERE topic = ?", arguments: [index + 1])
                {
                    bitmap.insert(Int(id))
                }
            }
            allowed = allowed?.intersection(bitmap) ?? bitmap
        }
        return allowed
    }
}

extension TopicTaxonomy {
    /// Whether the topic, or one above it, is called `name`: by id or by label, diacritics optional.
    func isTopic(_ index: Int, in name: String) -> Bool {
        var place: Int? = index
        while let here = place {
            if isNamed(here, name) { return true }
            place = topics[here].parent
        }
        return false
    }

    /// Whether the topic itself is called `name`.
    func isNamed(_ index: Int, _ name: String) -> Bool {
        topics[index].id == name || Folding.folded(topics[index].label) == Folding.folded(name)
    }
}
