import Documents

/// A document's statements with their places as the tables have them.
struct PreparedStatements: Sendable {
    /// A statement ready to be stored.
    struct Row: Sendable {
        /// An index into `speakers`.
        var speaker: Int
        var role: String?
        var kind: Statement.Kind
        var verb: String?
        /// Unicode scalar offsets in the document's text.
        var span: Range<Int>
        /// Ordinals of the first and last passage.
        var passages: ClosedRange<Int>
        /// The page of the original that its first word stands on, from 1; nil where the format has no pages.
        var page: Int?
        var isWhole = false
    }

    var speakers: [Speaker] = []
    /// Where the document is from, whose the offices are that do not name their place.
    var home: HomePlace?
    var rows: [Row] = []

    /// Nobody said anything.
    init() {}

    /// Places `found` among the passages of a document.
    ///
    /// - Parameters:
    ///   - text: the document's UTF-8.
    ///   - blocks: the blocks of `text`, which know their pages.
    ///   - ranges: the passages in `text`, in order.
    ///   - spans: the same in Unicode scalars.
    ///   - type: the kind of document, which stands for the verb where a document as a whole is somebody's.
    init(
        _ found: DocumentStatements, text: [UInt8], blocks: [Block] = [], passages ranges: [Range<Int>],
        spans: [Range<Int>], type: String?
    ) {
        guard !ranges.isEmpty, !found.speakers.isEmpty else { return }
        speakers = found.speakers
        let places = PassagePlaces(text: text, ranges: ranges, spans: spans)
        rows.reserveCapacity(found.statements.count)
        for statement in found.statements {
            let first = places.passage(of: statement.range.lowerBound)
            let last = max(first, places.passage(of: statement.range.upperBound - 1))
            let start = places.scalar(statement.range.lowerBound)
            rows.append(
                Row(
                    speaker: statement.speaker, role: statement.role, kind: statement.kind, verb: statement.verb,
                    span: start..<max(start, places.scalar(statement.range.upperBound)), passages: first + 1...last + 1,
                    page: PreparedStatements.page(of: statement.range.lowerBound, in: blocks)))
        }
        if let author = found.author {
            let opening = found.opening ?? ranges[0].lowerBound
            let first = places.passage(of: opening)
            let end = min(spans[first].upperBound, found.ending.map { places.scalar($0) } ?? .max)
            let last = found.ending.map { places.passage(of: $0 - 1) } ?? ranges.count - 1
            rows.append(
                Row(
                    speaker: author,
                    role: speakers[author].roles.isEmpty ? nil : speakers[author].roles.joined(separator: ", "),
                    kind: .verbatim, verb: type.map { DocumentType.isSubmitted($0) } ?? false ? type : "phát biểu",
                    span: max(places.scalar(opening), spans[first].lowerBound)..<end,
                    passages: first + 1...max(first + 1, last + 1), isWhole: true))
        }
    }

    /// The page of the block that the UTF-8 offset lies in, or that is the last before it.
    private static func page(of offset: Int, in blocks: [Block]) -> Int? {
        guard blocks.first?.page != nil else { return nil }
        var low = 0
        var high = blocks.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if blocks[middle].range.lowerBound <= offset { low = middle } else { high = middle }
        }
        return blocks[low].page
    }
}

/// Finds the passage and the Unicode scalar offset of places in a document's UTF-8.
private struct PassagePlaces {
    let text: [UInt8]
    let ranges: [Range<Int>]
    let spans: [Range<Int>]

    /// The index of the passage that `offset` lies in, or that comes next, or the last.
    func passage(of offset: Int) -> Int {
        var low = 0
        var high = ranges.count - 1
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The Unicode scalar offset of the UTF-8 offset.
    func scalar(_ offset: Int) -> Int {
        let passage = passage(of: offset)
        let start = ranges[passage].lowerBound
        if offset >= start { return spans[passage].lowerBound + count(start..<offset) }
        return spans[passage].lowerBound - count(offset..<start)
    }

    private func count(_ range: Range<Int>) -> Int {
        text[range].reduce(0) { $0 + (Int8(bitPattern: $1) > -65 ? 1 : 0) }
    }
}
