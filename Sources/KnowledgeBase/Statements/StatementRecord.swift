import Documents

/// Something that somebody said, as it is shown and cited: the same object in every answer.
public struct StatementRecord: Encodable, Sendable {
    /// The words, to the letter.
    public var text: String
    /// How the document gives them.
    public var kind: Statement.Kind
    /// Who said them.
    public var speaker: String
    /// The speaker's permalink.
    public var speakerID: String
    /// The role at the time.
    public var role: String?
    /// The verb that gives them, as written.
    public var verb: String?
    /// Where they stand in the document's text: Unicode scalar offsets, end exclusive.
    public var span: [Int]
    /// The passage that they begin in.
    public var passage: PassageRecord
    /// Its document.
    public var document: DocumentSummary
    /// The citation to paste with them.
    public var citation: String

    enum CodingKeys: String, CodingKey {
        case text, kind, speaker, role, verb, span, passage, document, citation
        case speakerID = "speaker_id"
    }
}

/// Statements, with how many there are in all and of whom.
public struct StatementList: Encodable, Sendable {
    /// The statements of the page.
    public var statements: [StatementRecord]
    /// How many there are in all.
    public var total: Int
    /// Those whom the name means.
    public var speakers: [SpeakerSummary]
}

/// A speaker, with counts and roles.
public struct SpeakerSummary: Codable, Sendable, Equatable {
    /// A role and when documents gave it.
    public struct Role: Codable, Sendable, Equatable {
        /// The role as written.
        public var role: String
        /// The date of the first document that gives it, ISO 8601.
        public var from: String?
        /// The date of the last.
        public var to: String?
        /// How many documents give it.
        public var documents: Int
    }

    /// The permalink: `tran-duc-thieu`; nil for one whom only the giver of a document named (JSONL).
    public var id: String?
    /// The name.
    public var name: String
    /// `person` or `body`.
    public var kind: String
    /// The role given last.
    public var role: String?
    /// All roles, from the earliest.
    public var roles: [Role]
    /// How many statements.
    public var statements: Int
    /// In how many documents.
    public var documents: Int
}

/// Speakers, with how many there are in all.
public struct SpeakerList: Encodable, Sendable {
    /// The speakers of the page, who said most first.
    public var speakers: [SpeakerSummary]
    /// How many there are in all.
    public var total: Int
}
