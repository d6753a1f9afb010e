/// What a person who types may be about to type.
public struct Completion: Encodable, Sendable, Equatable {
    /// What it is.
    public enum Kind: String, Encodable, Sendable, CaseIterable {
        /// A word of the collection.
        case word
        /// Words that stand side by side in the collection.
        case phrase
        /// A document's title.
        case title
        /// A document's number.
        case number
        /// A topic's label or term.
        case topic
        /// Someone who speaks in a document.
        case speaker
    }

    /// The whole text, what was typed included, with marks.
    public var text: String
    /// What it is.
    public var kind: Kind
    /// The document of a number or title: its id.
    public var document: String?
    /// The topic's id.
    public var topic: String?
    /// How many passages have a word or phrase, reckoned from a sample where they are many; how many documents a speaker
    /// speaks in.
    public var count: Int?
}

/// The answer to what was typed so far.
public struct CompletionList: Encodable, Sendable, Equatable {
    /// The likeliest first; no text twice.
    public var suggestions: [Completion]
    /// How many there are here.
    public var total: Int
}
