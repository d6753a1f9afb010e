import ArgumentParser
import Documents
import Extraction
import Foundation
import KnowledgeBase

/// `kb ingest`: adds documents.
struct Ingest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add documents: files, folders, .jsonl collections, or JSONL on standard input.",
        discussion: """
            Word, PDF, scans, web pages, mail, text, archives of these and more are read, in old encodings too. Archives and \
            mails hold several documents; all counts are of documents, and the files are counted beside them. Content that is held already is skipped, changed content \
            replaces its document. A file that cannot be read is named with the reason; the others go in. A file that has \
            the size and time that it had is not read again, and what failed is told again (--force reads all). The same content under two names is one \
            document with two files.
            Ctrl-C stops after what is at hand: what went in stays and is reported; the exit code is then 130 (143 after \
            SIGTERM), else 0, or 1 where inputs failed.
            A topics.yaml in a folder gives the topics that passages are tagged with, a synonyms.yaml your own synonyms.

            EXAMPLES
              kb ingest corpus/
              kb ingest --type "biên bản" --date 22/9/2023 minutes.txt
              kb ingest --prune --quiet /srv/van-ban
              kb ingest --watch /srv/van-ban
              zcat news.jsonl.gz | kb ingest -
            """)

    @OptionGroup var index: IndexOptions

    @Argument(help: "Files, folders, .jsonl collections; - for JSONL on standard input.")
    var paths: [String]

    @Option(help: "How many files are read at once. Default: the machine's cores.")
    var jobs: Int?

    @Flag(help: "Store nothing; print what would be stored, as JSON.")
    var dryRun = false

    @Option(help: "Kind of document, whatever the text says.")
    var type: String?

    @Option(help: "Issuing body, whatever the text says.")
    var issuer: String?

    @Option(help: "Date, whatever the text says.")
    var date: String?

    @Option(help: ArgumentHelp("The topics file. Default: topics.yaml in a folder named.", valueName: "file"))
    var topics: String?

    @Option(
        help: ArgumentHelp(
            "A file of your own synonyms. Default: synonyms.yaml in a folder named.", valueName: "file"))
    var synonyms: String?

    @Flag(help: "Read all files again, also those that have not changed.")
    var force = false

    @Flag(help: "Forget documents whose file is gone from the folders named.")
    var prune = false

    @Flag(help: "Go on and ingest again whenever something changes, until stopped.")
    var watch = false

    @Flag(name: .shortAndLong, help: "No progress, no summary; failures are still named.")
    var quiet = false

    @Option(help: "Format of the summary: text or json.")
    var format: OutputFormat = .text

    func validate() throws {
        if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 64.") }
        if paths.isEmpty { throw ValidationError("Name a file or a folder, or - for standard input.") }
        if watch, paths.contains("-") { throw ValidationError("--watch takes files and folders, not standard input.") }
        if watch, dryRun { throw ValidationError("--watch and --dry-run do not go together.") }
    }

    func run() async throws {
        var options = IngestOptions(
            extractor: Extractor(worker: ExtractWorker.worker),
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        options.overrides = .init(type: type?.lowercased(), issuer: issuer, date: try day())
        options.force = force
        options.prune = prune
        options.topicsPath = topics
        options.synonymsPath = synonyms
        options.vietnamese = index.language.isVietnamese
        if dryRun { return try await preview(options) }
        if watch { options.memory = WatchMemory() }

        let base = try KnowledgeBase(path: index.path, access: .write)
        let printer = IngestPrinter(language: index.language, isQuiet: quiet, format: format)
        let stop = StopSignals()
        repeat {
            let bar = ProgressBar(isShown: Terminal.isErrorTerminal && !quiet && !watch, language: index.language)
            let (paths, settings) = (self.paths, options)
            let report = try await stop.whileRunning {
                defer { bar.clear() }
                return try await Ingestor(into: base, options: settings).ingest(paths) { bar.show($0) }
            }
            if !watch || report.isInterrupted || report.changes > 0 || report.failed > 0 { try printer.print(report) }
            if let code = stop.exitCode { throw ExitCode(code) }
            guard watch else { throw report.failed > 0 ? ExitCode(1) : ExitCode.success }
            // what was read once is read again only when it changes
            options.force = false
            try? await stop.whileRunning { try await Task.sleep(for: .seconds(2)) }
            if let code = stop.exitCode { throw ExitCode(code) }
        } while true
    }

    private func day() throws -> String? {
        guard let range = try DateOption.range(date, name: "--date") else { return nil }
        guard range.lowerBound == range.upperBound else {
            throw KnowledgeBaseError.badValue(
                parameter: "--date", value: date ?? "", expected: "2013-11-06, 06/11/2013")
        }
        return range.lowerBound
    }

    /// Writes what would be stored, document by document, as one object.
    private func preview(_ options: IngestOptions) async throws {
        var count = 0
        Terminal.standardOutput(#"{"documents":["#)
        let report = try await Ingestor.preview(paths, options: options) { document in
            Terminal.standardOutput(count == 0 ? "" : ",")
            FileHandle.standardOutput.write(try JSONOutput.data(document, pretty: false))
            count += 1
        }
        let failures = String(decoding: try JSONOutput.data(report.failures, pretty: false), as: UTF8.self)
        Terminal.standardOutput("],\"total\":\(count),\"failures\":\(failures)}\n")
        if report.failed > 0 { throw ExitCode(1) }
    }
}
