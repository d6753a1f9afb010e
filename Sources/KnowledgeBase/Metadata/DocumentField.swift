import GRDB

/// A value that a document has in one of its fields, and where that value comes from.
public struct DocumentField: Codable, Sendable, Equatable {
    /// Where a value comes from.
    public enum Origin: String, Codable, Sendable {
        /// The document's own text.
        case read
        /// Whoever handed the document in: a JSONL line, an option of `kb ingest`.
        case given
        /// A hand, with `kb edit`.
        case edited
    }

    /// The field: `number`, `date`, `signer` …
    public var name: String
    /// The value; dates are ISO 8601.
    public var value: String
    /// Where it comes from.
    public var origin: Origin
    /// Where it stands in the document's text: Unicode scalar offsets, end exclusive.
    public var span: [Int]?
    /// How sure a value is that was read, from 0 to 1.
    public var confidence: Double?
}

/// A change that was made by hand, as the history keeps it.
public struct DocumentEdit: Codable, Sendable, Equatable {
    /// What was done.
    public enum Action: String, Codable, Sendable {
        /// The field got a value.
        case set
        /// The field was set to nothing.
        case unset
        /// The correction was taken back, so that what the text says holds again.
        case revert
    }

    /// The field.
    public var field: String
    /// What was done.
    public var action: Action
    /// What the field was before; several values one a line.
    public var old: String?
    /// What it became.
    public var new: String?
    /// When, ISO 8601 in UTC.
    public var at: String
}

/// The fields of a document that count, and what hands changed of them.
public struct DocumentFields: Encodable, Sendable {
    /// The document.
    public var document: DocumentSummary
    /// The values that count: those edited, else those given, else those read.
    public var fields: [DocumentField]
    /// What was changed by hand, oldest first.
    public var history: [DocumentEdit]
    /// How many fields there are.
    public var total: Int { fields.count }

    enum CodingKeys: String, CodingKey { case document, fields, history, total }

    /// One object with the rows under `fields` and `history`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(document, forKey: .document)
        try container.encode(fields, forKey: .fields)
        try container.encode(history, forKey: .history)
        try container.encode(total, forKey: .total)
    }
}
