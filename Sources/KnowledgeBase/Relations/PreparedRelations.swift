import Documents
import VietnameseText

/// What a document says of itself and others that `RelationTables` keep, ready to be stored.
struct PreparedRelations: Sendable {
    /// A relation with its place.
    struct Row: Sendable {
        var relation: DocumentRelation
        /// The ordinal of the passage that says so.
        var passage: Int
        /// The sentence in it, in Unicode scalars.
        var span: Range<Int>
    }

    var rows: [Row] = []
    /// The folded name, of a law.
    var nameKey: String?
    var effective: EffectiveDate?
    var isDraft = false

    /// Reads them; `passages` are the ranges of the document's passages in its UTF-8.
    init(_ structure: DocumentStructure, _ description: DocumentDescription, utf8: [UInt8], passages: [Range<Int>]) {
        rows = DocumentRelation.read(structure, description).compactMap { relation in
            PreparedRelations.place(of: relation, utf8, passages).map {
                Row(relation: relation, passage: $0.ordinal, span: $0.span)
            }
        }
        nameKey = CitedDocument.nameKey(title: description.title, type: description.type, number: description.number)
        guard Validity.holds(description.type) else { return }
        isDraft = structure.isDraft
        // a consolidated text gives the day of what it puts together, and is none before its own
        if rows.contains(where: { $0.relation.kind == .consolidates && $0.relation.source == nil }) { return }
        effective =
            EffectiveDate.read(structure)
            ?? description.fields.first { $0.name == .effectiveDate }.map { EffectiveDate.day($0.value) }
    }

    /// The passage that has the mention, and the sentence in it as far as it lies there.
    private static func place(
        of relation: DocumentRelation, _ utf8: [UInt8], _ passages: [Range<Int>]
    ) -> (ordinal: Int, span: Range<Int>)? {
        var low = 0
        var high = passages.count
        while low < high {
            let middle = (low + high) / 2
            if passages[middle].upperBound <= relation.mention.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < passages.count else { return nil }
        let passage = passages[low]
        let sentence = relation.evidence.clamped(to: passage)
        guard !sentence.isEmpty else { return nil }
        let start = scalars(utf8[passage.lowerBound..<sentence.lowerBound])
        return (low + 1, start..<start + scalars(utf8[sentence]))
    }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { Int8(bitPattern: $1) > -65 ? $0 + 1 : $0 }
    }
}
