import Extraction
import Foundation
import GRDB

/// Brings files and collections into a knowledge base.
///
/// Inputs are prepared side by side (reading, splitting, folding) and stored by one writer, in the order in which they
/// come. A document is stored whole or not at all; documents are committed some megabytes at a time, since FTS5 writes a
/// segment at every commit, and whatever was committed stays when the run is stopped.
public struct Ingestor: Sendable {
    private let base: KnowledgeBase
    private let options: IngestOptions

    /// When a batch has given this much text, in bytes, the files that are left wait for another.
    private static let preparedTextBytes = 4 << 20
    /// So many batches are prepared beyond those at work, so that a slow one holds nobody up.
    private static let ahead = 3
    /// Lines of collections, whose text is no longer than they are, are prepared until so many bytes of them wait: as many as
    /// are prepared while a transaction ends.
    private static let aheadBytes = 16 << 20
    /// Towards the end fewer and fewer wait, down to these, so that the last are stored soon after they are prepared.
    private static let leastAheadBytes = 6 << 20

    /// Creates an ingestor into `base`, which must be open for writing.
    public init(into base: KnowledgeBase, options: IngestOptions) {
        self.base = base
        self.options = options
    }

    /// Ingests `paths`: files, folders, `.jsonl` collections, `-` for JSONL on standard input.
    ///
    /// - Parameter progress: called after every batch.
    /// - Returns: what was done. Inputs that fail are in it, each with its reason; they do not stop the others. When the
    ///   task is cancelled, what was prepared is stored and the report says so.
    /// - Throws: `KnowledgeBaseError` where the file itself cannot be written.
    public func ingest(
        _ paths: [String], progress: @Sendable (IngestProgress) -> Void = { _ in }
    ) async throws -> IngestReport {
        let clock = ContinuousClock()
        let start = clock.now
        let walker = InputWalker(paths: paths, memory: options.memory)
        let synonyms = try base.write { db in
            do {
                try SynonymStore(db: db).adopt(path: options.synonymsPath ?? walker.synonymFiles.first)
                return try SynonymStore(db: db).table()
            } catch let error as SynonymFileError {
                throw KnowledgeBaseError.badSynonyms(
                    inEnglish: error.message(vietnamese: false), inVietnamese: error.message(vietnamese: true))
            }
        }
        let tagger = try TopicStore(base).adopt(
            path: options.topicsPath ?? walker.topicFiles.first, synonyms: synonyms)
        let preparer = Preparer(options, tagger: tagger)
        var report = IngestReport()
        report.skipped = walker.skipped
        for (source, reason) in walker.broken { report.fail(source, .init(reason), options) }

        let isEmpty = try base.read { try Int.fetchOne($0, sql: "SELECT key FROM document LIMIT 1") == nil }
        let asks = !isEmpty && !options.force
        let held = HeldContent(base: asks ? base : nil, reading: options.reading)
        var queue = InputQueue(
            walker, known: asks ? KnownFiles(base: base, reading: options.reading) : nil, lineBytes: options.lineBytes)
        var running: [(task: Task<PreparedBatch, Never>, turn: Turn, bytesRead: Int)] = []
        let slots = WorkSlots(options.jobs)
        var bytesStored = 0
        // what may take its time, as files and pipes do, is not waited for with the file locked
        let isFresh = isEmpty && queue.hasLinesOnly && walker.totalBytes != nil
        var session = try WriteSession(
            base, options, isBulk: (walker.totalBytes ?? .max) > options.bulkBytes, isFresh: isFresh)
        let builders = BatchBuilders(gathersWords: session.gathersWords)
        do {
            while true {
                while running.count < options.jobs + Ingestor.ahead
                    || queue.hasLinesOnly
                        && queue.bytesRead - bytesStored < Ingestor.ahead(of: queue.bytesRead, in: walker.totalBytes),
                    !Task.isCancelled, let batch = try queue.nextBatch()
                {
                    let turn = Turn()
                    let task = Task.detached {
                        await slots.run {
                            var builder = builders.take()
                            let prepared = await Ingestor.prepare(
                                batch, with: preparer, into: &builder, held: held, turn: turn)
                            builders.giveBack(builder)
                            return prepared
                        }
                    }
                    running.append((task, turn, queue.bytesRead))
                }
                guard !running.isEmpty else { break }
                let tasks = running.map(\.task)
                await running[0].turn.come()
                let prepared = await withTaskCancellationHandler {
                    await tasks[0].value
                } onCancel: {
                    for task in tasks { task.cancel() }
                }
                let bytesRead = running.removeFirst().bytesRead
                try await session.store(prepared, into: &report)
                if prepared.results.contains(where: { $0.textBytes > FreedMemory.worthwhileText }) {
                    FreedMemory.giveBack()
                }
                bytesStored = bytesRead
                queue.add(session.takeLost())
                progress(IngestProgress(bytesDone: bytesRead, bytesTotal: walker.totalBytes, report: report))
            }
            try await session.commit(isLast: true, changed: report.passages)
            report.unchanged += queue.known.documents
            report.files += queue.known.files
            for (source, reason) in queue.known.failures { report.fail(source, reason, options) }
        } catch {
            for (task, turn, _) in running {
                task.cancel()
                await turn.come()
            }
            session.rollBack()
            throw error
        }
        report.isInterrupted = Task.isCancelled
        if options.prune, !report.isInterrupted {
            report.pruned = try base.prune(folders: walker.folders)
        }
        if report.added + report.updated + report.pruned > 0, !session.isSettled {
            try base.settleIndexes(changed: report.passages + report.pruned)
        }
        report.tookMilliseconds = (clock.now - start).milliseconds
        return report
    }

    /// Prepares `paths` as `ingest` would and hands each document to `visit`, storing nothing.
    public func preview(
        _ paths: [String], visit: (DocumentPreview) throws -> Void
    ) async throws -> IngestReport {
        try await Ingestor.preview(
            paths, options: options, taxonomy: try TopicStore(base).taxonomy(), visit: visit)
    }

    /// As `preview(_:visit:)`, without a knowledge base.
    public static func preview(
        _ paths: [String], options: IngestOptions, taxonomy: TopicTaxonomy = .empty,
        visit: (DocumentPreview) throws -> Void
    ) async throws -> IngestReport {
        let walker = InputWalker(paths: paths)
        var taxonomy = taxonomy
        if let path = options.topicsPath ?? walker.topicFiles.first { taxonomy = try TopicTaxonomy(contentsOf: path) }
        let preparer = Preparer(options, tagger: TopicTagger(taxonomy, synonyms: .standard))
        let held = HeldContent(base: nil, reading: options.reading)
        var report = IngestReport()
        report.skipped = walker.skipped
        for (source, reason) in walker.broken { report.fail(source, .init(reason), options) }
        var queue = InputQueue(walker, lineBytes: options.lineBytes)
        while !Task.isCancelled, let batch = try queue.nextBatch() {
            var builder = BatchBuilder()
            let turn = Turn()
            await turn.come()
            var inputs = batch[...]
            while let input = inputs.popFirst() {
                for result in await preparer.prepare(input, into: &builder, held: held, turn: turn) {
                    switch result {
                    case .prepared(let prepared):
                        let document = prepared.document
                        report.count(.init(id: document.previewID, outcome: .added), document)
                        try visit(DocumentPreview(document, taxonomy: taxonomy))
                    case .unchanged, .held: report.unchanged += 1
                    case .failed(let source, let reason, _): report.fail(source, reason, options)
                    case .read: report.files += 1
                    case .postponed(let file): inputs = [.file(file)] + inputs
                    }
                }
            }
        }
        return report
    }

    /// How many bytes of lines may wait when so many of all were read.
    private static func ahead(of bytesRead: Int, in total: Int?) -> Int {
        guard let total else { return aheadBytes }
        return min(aheadBytes, max(leastAheadBytes, (total - bytesRead) / 2))
    }

    /// Prepares inputs one after the other; once the task is cancelled, those at hand are all.
    private static func prepare(
        _ inputs: [IngestInput], with preparer: Preparer, into builder: inout BatchBuilder, held: HeldContent,
        turn: Turn
    ) async -> PreparedBatch {
        var results: [Preparer.Result] = []
        results.reserveCapacity(inputs.count)
        var textBytes = 0
        for input in inputs {
            if Task.isCancelled { break }
            if textBytes > preparedTextBytes, case .file(let file) = input {
                results.append(.postponed(file))
                continue
            }
            let found = await preparer.prepare(input, into: &builder, held: held, turn: turn)
            textBytes += found.reduce(0) { $0 + $1.textBytes }
            // what was broken off has not failed
            if case .failed = found.first, Task.isCancelled { break }
            results += found
        }
        return builder.finish(results)
    }
}

extension Duration {
    /// The duration in milliseconds.
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
