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
            Text, Markdown and HTML are read (UTF-8 or UTF-16). Content that is held already is skipped, changed content \
            replaces its document. A file that cannot be read is named with the reason; the others go in.
            A topics.yaml in a folder gives the topics that passages are tagged with, a synonyms.yaml your own synonyms.

            EXAMPLES
              kb ingest corpus/
              kb ingest --type "biên bản" --date 22/9/2023 minutes.txt
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
    }

    func run() async throws {
        var options = IngestOptions(
            extractor: Extractor(worker: ExtractWorker.worker),
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        options.overrides = .init(type: type?.lowercased(), issuer: issuer, date: try day())
        options.prune = prune
        options.topicsPath = topics
        options.synonymsPath = synonyms
        options.vietnamese = index.language.isVietnamese
        if dryRun { return try await preview(options) }

        let base = try KnowledgeBase(path: index.path, access: .write)
        repeat {
            let report = try await ingest(base, options)
            if !watch || report.isInterrupted || report.inputs > report.unchanged { try print(report) }
            guard watch, !report.isInterrupted else {
                throw report.isInterrupted ? ExitCode(130) : report.failed > 0 ? ExitCode(1) : ExitCode.success
            }
            try await Task.sleep(for: .seconds(2))
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

    /// One run; Ctrl-C stops it after what is at hand, and what was stored stays.
    private func ingest(_ base: KnowledgeBase, _ options: IngestOptions) async throws -> IngestReport {
        let bar = ProgressBar(isShown: Terminal.isErrorTerminal && !quiet && !watch, language: index.language)
        let paths = self.paths
        let work = Task { try await Ingestor(into: base, options: options).ingest(paths) { bar.show($0) } }
        signal(SIGINT, SIG_IGN)
        let interrupt = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        interrupt.setEventHandler { work.cancel() }
        interrupt.resume()
        defer {
            interrupt.cancel()
            signal(SIGINT, SIG_DFL)
            bar.clear()
        }
        return try await work.value
    }

    private func preview(_ options: IngestOptions) async throws {
        var documents: [DocumentPreview] = []
        let report = try await Ingestor.preview(paths, options: options) { documents.append($0) }
        try JSONOutput.print(Preview(documents: documents, total: documents.count, failures: report.failures))
        if report.failed > 0 { throw ExitCode(1) }
    }

    private struct Preview: Encodable {
        var documents: [DocumentPreview]
        var total: Int
        var failures: [IngestReport.Failure]
    }

    private func print(_ report: IngestReport) throws {
        let say = index.language
        if format == .json { return try JSONOutput.print(report) }
        for failure in report.failures {
            Terminal.standardError(Terminal.safe("kb: \(failure.source): \(failure.reason)") + "\n")
        }
        if report.failed > report.failures.count {
            let more = report.failed - report.failures.count
            Terminal.standardError(say("kb: và \(more) mục khác không nạp được", "kb: and \(more) more failed") + "\n")
        }
        guard !quiet else { return }
        var parts = [
            say("thêm \(report.added)", "\(report.added) added"),
            say("cập nhật \(report.updated)", "\(report.updated) updated"),
            say("không đổi \(report.unchanged)", "\(report.unchanged) unchanged"),
            say("lỗi \(report.failed)", "\(report.failed) failed"),
        ]
        if report.pruned > 0 { parts.append(say("bỏ \(report.pruned)", "\(report.pruned) pruned")) }
        if report.skipped > 0 {
            parts.append(
                say("bỏ qua \(report.skipped) tệp khác loại", "\(report.skipped) files of other kinds skipped"))
        }
        let seconds = String(format: "%.1f", report.tookMilliseconds / 1000)
        Swift.print(
            parts.joined(separator: ", ")
                + say(" (\(report.passages) đoạn, \(seconds) giây)", " (\(report.passages) passages, \(seconds) s)"))
        if report.isInterrupted {
            Swift.print(say("Đã dừng; phần trên đã được lưu.", "Stopped; what is counted above is stored."))
        }
    }
}
