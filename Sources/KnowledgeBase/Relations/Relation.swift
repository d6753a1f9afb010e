import Documents

/// The other document of a relation, as it is named.
public struct RelationParty: Encodable, Sendable, Equatable {
    /// Number and symbol.
    public var number: String?
    /// Its kind.
    public var type: String?
    /// Its date, ISO 8601.
    public var date: String?
    /// Its year, where no more is said.
    public var year: Int?
    /// Who issued it.
    public var issuer: String?
    /// Its name or title.
    public var title: String?
    /// Its id, where it is held and known for certain.
    public var document: String?

    /// How a reader would name it.
    public var label: String {
        if number == nil, let title { return year.map { "\(title) năm \($0)" } ?? title }
        let kind = type.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "Văn bản"
        return number.map { "\(kind) số \($0)" } ?? title ?? kind
    }
}

/// What a document is to another, with the sentence that says so.
public struct Relation: Encodable, Sendable, Equatable {
    /// Which way it goes from the document asked for.
    public enum Direction: String, Encodable, Sendable {
        /// It does so to the target.
        case out
        /// The target does so to it.
        case `in`
    }

    /// The sentence that says so.
    public struct Evidence: Encodable, Sendable, Equatable {
        /// To the letter.
        public var text: String
        /// The id of its passage.
        public var passage: String
    }

    /// The term: `thay thế`, `căn cứ` …
    public var kind: RelationKind
    /// The term as the document asked for has it: `bị thay thế` where the direction is in.
    public var label: String
    /// Which way it goes.
    public var direction: Direction
    /// Whether it is done or only intended.
    public var status: RelationStatus
    /// `toàn bộ`, `một phần`, or the provisions that are meant.
    public var scope: String
    /// The other document, whichever way it goes.
    public var target: RelationParty
    /// The document whose relation it is; only where the text tells of two others.
    public var source: RelationParty?
    /// The sentence that says so.
    public var evidence: Evidence
    /// How often the text says so.
    public var count: Int
    /// The id of the document that tells of it, where it is neither of the two.
    public var reportedBy: String?

    enum CodingKeys: String, CodingKey {
        case kind, label, direction, status, scope, target, source, evidence, count
        case reportedBy = "reported_by"
    }
}

/// A document's relations.
public struct DocumentRelations: Encodable, Sendable {
    /// The document.
    public var document: DocumentSummary
    /// Whether it is in force today; nil for kinds that have no validity.
    public var validity: Validity?
    /// What it is to others, then what others are to it; of each what changes first.
    public var relations: [Relation]
    /// How many `relations` there are.
    public var total: Int
    /// What it tells of two other documents: `source` is to `target`.
    public var reported: [Relation]

    /// Writes `validity` as null where there is none.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(document, forKey: .document)
        try container.encode(validity, forKey: .validity)
        try container.encode(relations, forKey: .relations)
        try container.encode(total, forKey: .total)
        try container.encode(reported, forKey: .reported)
    }

    private enum CodingKeys: String, CodingKey { case document, validity, relations, total, reported }
}
