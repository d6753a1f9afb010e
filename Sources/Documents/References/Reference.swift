/// A place where a text names a document or a part of one.
public struct Reference: Sendable, Equatable {
    /// What is named.
    public enum Target: Sendable, Equatable {
        /// Another document.
        case document(CitedDocument)
        /// The document in hand: `Nghị định này`.
        case own
        /// A provision alone, of the document in hand or of the one that it amends.
        case provision
    }

    /// What is named.
    public var target: Target
    /// Which of its parts; empty for the whole.
    public var provisions: [Provision]
    /// Where it stands, in UTF-8 code units: provisions, kind, number, date and issuer.
    public var range: Range<Int>
    /// Whether the name points back to one mentioned before: `Nghị định nói trên`, `Nghị định 30`.
    public var isBackward: Bool

    /// Creates a reference.
    public init(target: Target, provisions: [Provision], range: Range<Int>, isBackward: Bool) {
        self.target = target
        self.provisions = provisions
        self.range = range
        self.isBackward = isBackward
    }

    /// The document named, if it is another one.
    public var document: CitedDocument? {
        if case .document(let document) = target { return document }
        return nil
    }
}
