/// Something that a document says somebody said: the words, who said them, and how the document gives them.
public struct Statement: Sendable, Equatable, Codable {
    /// How a document gives what was said.
    public enum Kind: String, Sendable, Equatable, Codable, CaseIterable {
        /// To the letter: in quotation marks, or a turn of a conversation in direct form.
        case verbatim
        /// In the writer's words after a verb of saying: `nhấn mạnh …`, `cho rằng …`, `Theo ông X, …`.
        case reported
        /// As minutes condense a contribution, without a verb for every sentence.
        case summary
    }

    /// Where the words stand in `SourceText.text`, in UTF-8 code units: what was said, without who said it and without
    /// the quotation marks around it.
    public var range: Range<Int>
    /// How it is given.
    public var kind: Kind
    /// The verb that gives it, as written: `nhấn mạnh`, `cho rằng`; nil where there is none, as in a conversation.
    public var verb: String?
    /// Who said it, as an index into `DocumentStatements.speakers`.
    public var speaker: Int
    /// The speaker's role at the time, as the document gives it.
    public var role: String?

    /// Creates a statement.
    public init(range: Range<Int>, kind: Kind, verb: String? = nil, speaker: Int, role: String? = nil) {
        self.range = range
        self.kind = kind
        self.verb = verb
        self.speaker = speaker
        self.role = role
    }
}

/// Somebody whom a document quotes.
public struct Speaker: Sendable, Equatable, Codable {
    /// The name, as written where it is fullest; of a body, the body's.
    public var name: String
    /// The roles that the document gives, each as written, in the order of the text.
    public var roles: [String]
    /// Whether it is a body that speaks (`Ban Thường vụ Thành ủy`) and not a person.
    public var isBody: Bool

    /// Creates a speaker.
    public init(name: String, roles: [String] = [], isBody: Bool = false) {
        self.name = name
        self.roles = roles
        self.isBody = isBody
    }
}

extension DocumentDescription {
    /// Whose word the document is, where it is one person's: the author that it names, else who signed it.
    public var author: Speaker? {
        guard let name = fields.first(where: { $0.name == .author })?.value ?? signer else { return nil }
        return Speaker(name: name, roles: fields.filter { $0.name == .authorRole }.map(\.value))
    }
}

/// Who said what in a document.
///
/// What cannot be told for certain is left out: a pronoun or a role that may be two people speaks for nobody.
public struct DocumentStatements: Sendable, Equatable, Codable {
    /// Those who speak, each once.
    public var speakers: [Speaker] = []
    /// What they say, in the order of the text.
    public var statements: [Statement] = []
    /// Whose the document as a whole is, as an index into `speakers`: the author of a submission.
    public var author: Int?
    /// Where the running text of such a document begins, in UTF-8 code units.
    public var opening: Int?
    /// Where it ends, where something follows that is not the author's; nil for the document's end.
    public var ending: Int?

    /// Nobody said anything.
    public init() {}
}
