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
        let font = legacyFont(of: path)
        var pages = try PDFPages.read(result.output, fonts: font == nil ? PDFFonts() : fonts(of: path), limits: limits)
        guard !pages.isEmpty else { throw .damaged }
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
                let resolution = Recognizer.resolution(forWidth: pages[index].width, height: pages[index].height)
                let picture = try picture(ofPage: index + 1, of: path, resolution: resolution)
                let page = try Recognizer(tools: tools).page(picture, number: index + 1, resolution: resolution)
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

    private func picture(ofPage number: Int, of path: String, resolution: Int) throws(ExtractionError) -> [UInt8] {
        let page = String(number)
        let run = ProgramRun(
            program: .pdfToImage,
            arguments: ["-f", page, "-l", page, "-r", "\(resolution)", "-gray", "-q", path],
            tools: tools)
        let result = try run.run()
        guard result.succeeded, !result.output.isEmpty else { throw .damaged }
        return result.output
    }

    /// The name of the document's first font of the time before Unicode, if it has one: `.VnTime`, `VNI-Times`. One that
    /// shows small letters as capitals is of headings, and speaks for the document only if there is no other.
    private func legacyFont(of path: String) -> String? {
        let run = ProgramRun(program: .pdfFonts, arguments: [path], tools: tools, outputLimit: 1 << 20)
        guard let output = try? run.run().output else { return nil }
        var ofHeadings: String?
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n").dropFirst(2) {
            guard let name = line.split(separator: " ").first else { continue }
            let family = PDFFonts.family(String(name))
            let lower = family.lowercased()
            guard [".vn", "vntime", "vnarial", "vni-", "vps ", "vncentury"].contains(where: lower.hasPrefix) else {
                continue
            }
            guard LegacyFont(family)?.isCapital == true else { return family }
            ofHeadings = ofHeadings ?? family
        }
        return ofHeadings
    }

    /// The fonts of words; none if the program does not tell.
    private func fonts(of path: String) -> PDFFonts {
        let run = ProgramRun(
            program: .pdfToMarkup, arguments: ["-xml", "-i", "-q", "-hidden", "-zoom", "1", "-stdout", path],
            tools: tools, outputLimit: Self.outputLimit)
        guard let result = try? run.run(), result.succeeded else { return PDFFonts() }
        return (try? PDFFonts(result.output, limits: limits)) ?? PDFFonts()
    }

    private func failure(of result: ProgramRun.Result, _ path: String) -> ExtractionError {
        guard result.status != nil else { return .parserCrashed }
        let run = ProgramRun(
            program: .pdfInfo, arguments: [path], tools: tools, outputLimit: 1 << 20, takesErrors: true)
        let output = (try? run.run().output) ?? []
        return ByteSearch.contains("Incorrect password", in: output[...]) ? .encrypted : .damaged
    }
}
