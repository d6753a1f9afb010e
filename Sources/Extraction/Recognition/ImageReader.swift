import Documents

/// Reads the picture of a page.
struct ImageReader: DocumentReader {
    let limits: ExtractionLimits
    let tools: ProgramTools

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let recognizer = Recognizer(tools: tools)
        let page = try recognizer.page(bytes, number: 1, isOurs: false)
        var joiner = PageJoiner(font: nil)
        joiner.add(page)
        joiner.finish()
        var blocks = RunBlocks(limits: limits)
        for draft in joiner.blocks { try blocks.append(draft.kind, draft.runs, page: draft.page) }
        var record = ExtractionRecord(extractors: [recognizer.version], pageCount: 1)
        if let confidence = page.confidence { record.recognizedPages = [.init(page: 1, confidence: confidence)] }
        return try blocks.sourceText(format: .image, extraction: record)
    }
}
