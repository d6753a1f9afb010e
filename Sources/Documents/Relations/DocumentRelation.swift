/// What a text says of a document's relation to another.
public struct DocumentRelation: Sendable, Equatable {
    /// What the source is to the target.
    public var kind: RelationKind
    /// Whether it is done or only intended.
    public var status: RelationStatus
    /// Whose relation it is; nil for the document in hand. Another one where the text tells of two others
    /// (`Nghị định số A đã được sửa đổi theo Nghị định số B`).
    public var source: CitedDocument?
    /// The other document.
    public var target: CitedDocument
    /// Which of the target's parts; empty for the whole, or where they are not named.
    public var provisions: [Provision]
    /// Whether only a part is meant, named or not (`một số điều`).
    public var isPartial: Bool
    /// The sentence that says so, in UTF-8 code units of the text.
    public var evidence: Range<Int>
    /// The target's name in it.
    public var mention: Range<Int>
    /// From which day on it is so, ISO 8601, where the sentence tells another than that of the document itself.
    public var since: String?
    /// The first day on which what was suspended holds again, where the sentence tells that.
    public var until: String?
    /// How often the text says so.
    public var count = 1

    /// The scope in words: `toàn bộ`, `một phần`, or the provisions.
    public var scope: String {
        if !provisions.isEmpty { return provisions.map(\.text).joined(separator: ", ") }
        return isPartial ? "một phần" : "toàn bộ"
    }
}
