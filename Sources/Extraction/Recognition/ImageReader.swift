import Documents
import Glibc

/// Reads the picture of a page, or of several in one file.
struct ImageReader: DocumentReader {
    let limits: ExtractionLimits
    let tools: ProgramTools

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        _ = try Program.tesseract.installedPath()
        let path = try tools.folder() + "/picture"
        unlink(path)
        try tools.write(bytes, to: path)
        defer { unlink(path) }
        return try read(file: path)
    }

    func read(file path: String) throws(ExtractionError) -> SourceText {
        let size = PictureSize(ofFile: path)
        if let size, size.isTooLarge { throw .pictureTooLarge(width: size.width, height: size.height) }
        do { return try recognized(file: path) } catch {
            if let size, size.isLarge, error != .noText, error != .cancelled {
                throw .pictureTooLarge(width: size.width, height: size.height)
            }
            throw error
        }
    }

    private func recognized(file path: String) throws(ExtractionError) -> SourceText {
        let recognizer = Recognizer(tools: tools)
        let count = PicturePages.count(inFile: path)
        guard count <= limits.recognizedPages else { throw .tooManyPages(limit: limits.recognizedPages) }
        var record = ExtractionRecord(extractors: [recognizer.version], pageCount: count)
        var pages: [Page] = []
        for number in 1...count {
            let page = try recognizer.page(inFile: path, number: number)
            tools.noteProgress()
            if let confidence = page.confidence {
                record.recognizedPages.append(.init(page: number, confidence: confidence))
            }
            pages.append(page)
        }
        let running = RunningMatter(of: pages)
        var joiner = PageJoiner(font: nil)
        for page in pages { joiner.add(running.removed(from: page)) }
        joiner.finish()
        var blocks = RunBlocks(limits: limits)
        for draft in joiner.blocks { try blocks.append(draft.kind, draft.runs, page: draft.page) }
        return try blocks.sourceText(format: .image, extraction: record)
    }
}
