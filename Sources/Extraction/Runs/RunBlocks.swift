import Documents

/// Gathers a document's blocks as runs, and makes its text of them once all are there.
struct RunBlocks {
    private struct Entry {
        let kind: Block.Kind
        let runs: [TextRun]
        let page: Int?
    }

    private var entries: [Entry] = []
    private var bytes = 0
    private let limits: ExtractionLimits

    init(limits: ExtractionLimits) {
        self.limits = limits
    }

    /// Whether no block was added yet.
    var isEmpty: Bool { entries.isEmpty }

    /// Adds a block; one without text is left out.
    mutating func append(_ kind: Block.Kind, _ runs: [TextRun], page: Int? = nil) throws(ExtractionError) {
        guard runs.contains(where: { !$0.text.utf8.allSatisfy { $0 <= 0x20 } }) else { return }
        bytes += runs.reduce(2) { $0 + $1.text.utf8.count }
        guard bytes <= limits.outputBytes, entries.count < limits.blocks else {
            throw .tooMuchText(limit: limits.outputBytes)
        }
        entries.append(Entry(kind: kind, runs: runs, page: page))
    }

    /// The text that the blocks make, decoded.
    func sourceText(format: DocumentFormat, extraction: ExtractionRecord) throws(ExtractionError) -> SourceText {
        guard !entries.isEmpty else { throw .noText }
        let decoded = RunDecoding.decode(entries.map(\.runs))
        var builder = SourceTextBuilder(limits: limits)
        for (entry, text) in zip(entries, decoded.texts) {
            try builder.append(entry.kind, ControlCharacters.withoutControls(Array(text.utf8)), page: entry.page)
        }
        var source = try builder.sourceText(title: nil, format: format, encoding: "UTF-8")
        var record = extraction
        record.encodings = decoded.encodings.isEmpty ? ["UTF-8"] : decoded.encodings
        record.repairs += decoded.repairs
        record.warnings += decoded.warnings
        source.encoding = record.encodings.joined(separator: ", ")
        source.extraction = record
        return source
    }
}
