/// Recognizes the letters in the picture of a page, by Tesseract with its Vietnamese data.
struct Recognizer {
    let tools: ProgramTools

    /// Dots an inch of the pictures that are made of pages, as Tesseract's documentation advises.
    static let resolution = 300

    /// The dots an inch of the picture of a page of so many points: fewer where it would be too large, as a map's.
    static func resolution(forWidth width: Double, height: Double) -> Int {
        let squareInches = max(width, 1) * max(height, 1) / (72 * 72)
        return max(min(resolution, Int((Double(mostDots) / squareInches).squareRoot())), 1)
    }

    /// The most dots of a picture that fit into the memory allowed, whatever its depth.
    static let mostDots = 40_000_000

    /// The program's name and version.
    var version: String { tools.version(of: .tesseract, as: "tesseract", arguments: ["--version"]) }

    /// Reads a picture that we made of a page, so that its resolution is known.
    func page(_ picture: [UInt8], number: Int, resolution: Int = resolution) throws(ExtractionError) -> Page {
        try page(
            ["stdin", "stdout", "--dpi", "\(resolution)"], picture, number: number, resolution: resolution)
    }

    /// Reads a picture in a file, which tells its own resolution; the pictures in a file count from 1.
    func page(inFile path: String, number: Int) throws(ExtractionError) -> Page {
        try page(
            [path, "stdout", "-c", "tessedit_page_number=\(number - 1)"], [], number: number,
            resolution: Self.resolution)
    }

    /// Reads a page as it lies; if that gives hardly a word, as it would lie upright, should that give more.
    private func page(
        _ arguments: [String], _ picture: [UInt8], number: Int, resolution: Int
    ) throws(ExtractionError) -> Page {
        let asItLies = RecognizedTable(try table(arguments, picture), resolution: resolution).page(number: number)
        let share = VietnameseShare(of: asItLies, font: nil)
        guard share.isDoubtful || (asItLies.confidence ?? 0) < Self.poor else { return asItLies }
        tools.noteProgress()
        // The program's mode 1 looks first which way the letters stand.
        guard let table = try? table(arguments + ["--psm", "1"], picture) else { return asItLies }
        let upright = RecognizedTable(table, resolution: resolution).page(number: number)
        return VietnameseShare(of: upright, font: nil).isBetter(than: share) ? upright : asItLies
    }

    /// Letters that are read upside down are read with less confidence than this.
    private static let poor = 0.6

    private func table(_ arguments: [String], _ picture: [UInt8]) throws(ExtractionError) -> String {
        let run = ProgramRun(
            program: .tesseract, arguments: arguments + ["-l", "vie", "tsv"], input: picture, tools: tools,
            outputLimit: 32 << 20)
        let result = try run.run()
        guard result.succeeded else {
            // Without its data the program runs and fails.
            guard hasVietnamese else { throw .programMissing(package: "tesseract-ocr-vie") }
            throw result.status == nil ? .parserCrashed : .damaged
        }
        return String(decoding: result.output, as: UTF8.self)
    }

    private var hasVietnamese: Bool {
        let run = ProgramRun(program: .tesseract, arguments: ["--list-langs"], tools: tools)
        guard let output = try? run.run().output else { return false }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").contains("vie")
    }
}
