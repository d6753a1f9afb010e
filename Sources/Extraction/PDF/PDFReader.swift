import Documents
import Glibc

/// Reads PDF documents page by page: by poppler where a page has text, by Tesseract where it is a picture.
struct PDFReader: DocumentReader {
    let limits: ExtractionLimits
    let tools: ProgramTools

    /// The most bytes that poppler may print: about a hundred for a word.
    private static let outputLimit = 192 << 20
    /// So many pages in a row whose picture reads no better than their text are enough to believe the text.
    private static let trials = 3

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        _ = try Program.pdfToText.installedPath()
        let path = try tools.folder() + "/document.pdf"
        unlink(path)
        try tools.write(bytes, to: path)
        defer { unlink(path) }
        return try read(file: path)
    }

    func read(file path: String) throws(ExtractionError) -> SourceText {
        let run = ProgramRun(
            program: .pdfToText, arguments: ["-bbox-layout", "-q", path, "-"], tools: tools,
            outputLimit: Self.outputLimit)
        let result = try run.run()
        guard result.succeeded else { throw failure(of: result, path) }
        var pages = try PDFPages.read(result.output, limits: limits)
        guard !pages.isEmpty else { throw .damaged }
        let font = legacyFont(of: path)
        var record = ExtractionRecord(
            extractors: [tools.version(of: .pdfInfo, as: "poppler", arguments: ["-v"])], pageCount: pages.count)
        try recognize(&pages, of: path, font: font, record: &record)

        let running = RunningMatter(of: pages)
        var joiner = PageJoiner(font: font)
        for page in pages { joiner.add(running.removed(from: page)) }
        joiner.finish()
        var blocks = RunBlocks(limits: limits)
        for draft in joiner.blocks { try blocks.append(draft.kind, draft.runs, page: draft.page) }
        return try blocks.sourceText(format: .pdf, extraction: record)
    }

    /// Reads the pages anew that are pictures, or whose text is not Vietnamese and the picture's is.
    private func recognize(
        _ pages: inout [Page], of path: String, font: String?, record: inout ExtractionRecord
    ) throws(ExtractionError) {
        var missing: ExtractionError?
        let doubtful = pages.indices.map { ($0, VietnameseShare(of: pages[$0], font: font)) }
            .filter { $0.1.isDoubtful }
        if doubtful.count > limits.recognizedPages, doubtful.count * 2 > pages.count {
            throw .tooManyPages(limit: limits.recognizedPages)
        }
        var failedTrials = 0
        for (index, own) in doubtful.prefix(limits.recognizedPages) {
            // A text in another language reads as it did, page after page.
            guard own.isEmpty || failedTrials < Self.trials else { continue }
            do throws(ExtractionError) {
                let picture = try picture(ofPage: index + 1, of: path)
                let page = try Recognizer(tools: tools).page(picture, number: index + 1)
                tools.noteProgress()
                guard VietnameseShare(of: page, font: nil).isBetter(than: own) else {
                    if !own.isEmpty { failedTrials += 1 }
                    continue
                }
                failedTrials = 0
                pages[index] = page
                if let confidence = page.confidence {
                    record.recognizedPages.append(.init(page: index + 1, confidence: confidence))
                }
            } catch {
                missing = error
                if case .programMissing = error {
                    record.isIncomplete = true
                    break
                }
                if case .cancelled = error { throw error }
            }
        }
        if !record.recognizedPages.isEmpty { record.extractors.append(Recognizer(tools: tools).version) }
        if let missing {
            guard pages.contains(where: { !$0.lines.isEmpty }) else { throw missing }
            record.warnings.append(
                .init(
                    english: "pages without text were not recognized: \(missing.message(vietnamese: false))",
                    vietnamese: "các trang không có chữ chưa nhận dạng được: \(missing.message(vietnamese: true))"))
        }
    }

    private func picture(ofPage number: Int, of path: String) throws(ExtractionError) -> [UInt8] {
        let page = String(number)
        // Bounded in pixels, since a page may claim to be of any size.
        let run = ProgramRun(
            program: .pdfToImage,
            arguments: ["-f", page, "-l", page, "-r", "\(Recognizer.resolution)", "-gray", "-q", path],
            tools: tools)
        let result = try run.run()
        guard result.succeeded, !result.output.isEmpty else { throw .damaged }
        return result.output
    }

    /// The name of the document's first font of the time before Unicode, if it has one: `.VnTime`, `VNI-Times`.
    private func legacyFont(of path: String) -> String? {
        let run = ProgramRun(program: .pdfFonts, arguments: [path], tools: tools, outputLimit: 1 << 20)
        guard let output = try? run.run().output else { return nil }
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n").dropFirst(2) {
            guard let name = line.split(separator: " ").first?.split(separator: "+").last else { continue }
            let lower = name.lowercased()
            guard [".vn", "vntime", "vnarial", "vni-", "vps ", "vncentury"].contains(where: lower.hasPrefix) else {
                continue
            }
            let family = name.split(separator: ",")[0]
            return family.hasPrefix("Vn") ? "." + family : String(family)
        }
        return nil
    }

    private func failure(of result: ProgramRun.Result, _ path: String) -> ExtractionError {
        guard result.status != nil else { return .parserCrashed }
        let run = ProgramRun(
            program: .pdfInfo, arguments: [path], tools: tools, outputLimit: 1 << 20, takesErrors: true)
        let output = (try? run.run().output) ?? []
        return ByteSearch.contains("Incorrect password", in: output[...]) ? .encrypted : .damaged
    }
}
