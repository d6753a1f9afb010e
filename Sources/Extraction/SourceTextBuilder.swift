import Documents

/// Puts blocks one after the other and keeps what `SourceText` promises: blocks in order and trimmed, white space
/// alone between them, and no more of either than allowed.
struct SourceTextBuilder {
    private var text: [UInt8] = []
    private var blocks: [Block] = []
    private let limits: ExtractionLimits

    init(limits: ExtractionLimits) {
        self.limits = limits
    }

    /// Whether no block was added yet.
    var isEmpty: Bool { blocks.isEmpty }

    /// Adds a block; one of white space alone is left out.
    mutating func append(_ kind: Block.Kind, _ content: [UInt8], page: Int? = nil) throws(ExtractionError) {
        let trimmed = UTF8Text.trimmed(0..<content.count, in: content)
        guard !trimmed.isEmpty else { return }
        guard text.count + trimmed.count + 2 <= limits.outputBytes, blocks.count < limits.blocks else {
            throw .tooMuchText(limit: limits.outputBytes)
        }
        if let last = blocks.last {
            let isSameRun = last.kind == kind && (kind == .listItem || kind == .tableRow)
            text.append(contentsOf: isSameRun ? "\n".utf8 : "\n\n".utf8)
        }
        let start = text.count
        text.append(contentsOf: content[trimmed])
        blocks.append(Block(kind: kind, range: start..<text.count, page: page))
    }

    /// The text that the blocks make.
    func sourceText(title: String?, format: DocumentFormat, encoding: String) throws(ExtractionError) -> SourceText {
        guard !blocks.isEmpty else { throw .noText }
        return SourceText(
            text: String(decoding: text, as: UTF8.self), blocks: blocks, title: title, format: format.rawValue,
            encoding: encoding)
    }
}
