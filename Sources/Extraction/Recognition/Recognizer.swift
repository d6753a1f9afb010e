/// Recognizes the letters in the picture of a page, by Tesseract with its Vietnamese data.
struct Recognizer {
    let tools: ProgramTools

    /// Dots an inch of the pictures that are made of pages, as Tesseract's documentation advises.
    static let resolution = 300

    /// The program's name and version.
    var version: String { tools.version(of: .tesseract, as: "tesseract", arguments: ["--version"]) }

    /// Reads a picture that we made of a page, so that its resolution is known.
    func page(_ picture: [UInt8], number: Int) throws(ExtractionError) -> Page {
        try page(["stdin", "stdout", "-l", "vie", "--dpi", "\(Self.resolution)", "tsv"], picture, number: number)
    }

    /// Reads a picture in a file, which tells its own resolution; the pictures in a file count from 1.
    func page(inFile path: String, number: Int) throws(ExtractionError) -> Page {
        try page([path, "stdout", "-l", "vie", "-c", "tessedit_page_number=\(number - 1)", "tsv"], [], number: number)
    }

    private func page(_ arguments: [String], _ picture: [UInt8], number: Int) throws(ExtractionError) -> Page {
        let run = ProgramRun(
            program: .tesseract, arguments: arguments, input: picture, tools: tools, outputLimit: 32 << 20)
        let result = try run.run()
        guard result.succeeded else {
            // Without its data the program runs and fails.
            guard hasVietnamese else { throw .programMissing(package: "tesseract-ocr-vie") }
            throw result.status == nil ? .parserCrashed : .damaged
        }
        return Self.page(String(decoding: result.output, as: UTF8.self), number: number)
    }

    private var hasVietnamese: Bool {
        let run = ProgramRun(program: .tesseract, arguments: ["--list-langs"], tools: tools)
        guard let output = try? run.run().output else { return false }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").contains("vie")
    }

    /// Reads the table that Tesseract prints: a word a line, with its box in pixels and its confidence in percent.
    static func page(_ table: String, number: Int) -> Page {
        let scale = 72 / Double(resolution)
        var page = Page(number: number, width: 0, height: 0, lines: [])
        var words: [PageWord] = []
        var place: [Substring] = []
        var block = 0
        var confidences: [Double] = []
        func flush() {
            // Rules and stains are taken for dashes and dots.
            page.lines += PageLine.lines(of: words, block: block, hasReferences: false)
                .filter { $0.text.contains { $0.isLetter || $0.isNumber } }
        }
        for row in table.split(separator: "\n").dropFirst() {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 12, let level = Int(fields[0]) else { continue }
            let box = fields[6...10].map { Double($0) ?? 0 }
            if level == 1 {
                page = Page(number: number, width: box[2] * scale, height: box[3] * scale, lines: [])
            }
            guard level == 5 else { continue }
            let text = fields[11].filter { !$0.isWhitespace }
            guard !text.isEmpty, box[4] >= 0 else { continue }
            let line = Array(fields[2...4])
            if line != place {
                flush()
                words = []
                place = line
                block += 1
            }
            confidences.append(box[4] / 100)
            let (left, top) = (box[0] * scale, box[1] * scale)
            words.append(
                PageWord(
                    text: text, x: left...(left + max(box[2], 0) * scale), y: top...(top + max(box[3], 0) * scale)))
        }
        flush()
        if !confidences.isEmpty {
            page.confidence = min(max(confidences.reduce(0, +) / Double(confidences.count), 0), 1)
        }
        return page
    }
}
