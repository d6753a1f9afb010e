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

    /// How much is prepared at once, in bytes of input and in inputs.
    private static let batchBytes = 1 << 20
    private static let batchInputs = 256
    /// When a batch has given this much text, in bytes, the files that are left wait for another.
    private static let preparedTextBytes = 4 << 20
    /// So many batches are prepared beyond those at work, so that a slow one holds nobody up.
    private static let ahead = 3
    /// A commit comes after this much text, or this many seconds.
    private static let commitBytes = 48 << 20
    private static let commitSeconds = 10.0
    /// More than this is loaded in bulk.
    private static let bulkBytes = 4 << 20

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
        var queue = InputQueue(walker, known: asks ? KnownFiles(base: base, reading: options.reading) : nil)
        var running: [(task: Task<PreparedBatch, Never>, turn: Turn, bytesRead: Int)] = []
        let slots = WorkSlots(options.jobs)
        var session = try WriteSession(base, options, isBulk: (walker.totalBytes ?? .max) > Ingestor.bulkBytes)
        do {
            while true {
                while running.count < options.jobs + Ingestor.ahead, !Task.isCancelled,
                    let batch = try queue.nextBatch()
                {
                    let turn = Turn()
                    let task = Task.detached {
                        await slots.run { await Ingestor.prepare(batch, with: preparer, held: held, turn: turn) }
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
                let textBefore = report.textBytes
                try session.store(prepared, into: &report)
                if report.textBytes - textBefore > FreedMemory.worthwhileText { FreedMemory.giveBack() }
                queue.add(session.takeLost())
                progress(IngestProgress(bytesDone: bytesRead, bytesTotal: walker.totalBytes, report: report))
            }
            try session.commit()
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
        if report.added + report.updated + report.pruned > 0 {
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
        var queue = InputQueue(walker)
        while !Task.isCancelled, let batch = try queue.nextBatch() {
            var builder = BatchBuilder()
            let turn = Turn()
            await turn.come()
            var inputs = batch[...]
            while let input = inputs.popFirst() {
                for result in await preparer.prepare(input, into: &builder, held: held, turn: turn) {
                    switch result {
                    case .prepared(let document):
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

    /// Prepares inputs one after the other; once the task is cancelled, those at hand are all.
    private static func prepare(
        _ inputs: [IngestInput], with preparer: Preparer, held: HeldContent, turn: Turn
    ) async -> PreparedBatch {
        var builder = BatchBuilder()
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
            for case .prepared(let document) in found { textBytes += document.textBytes }
            // what was broken off has not failed
            if case .failed = found.first, Task.isCancelled { break }
            results += found
        }
        return builder.finish(results)
    }

    /// The open transaction, and when to end it.
    private struct WriteSession {
        let base: KnowledgeBase
        let options: IngestOptions
        /// Whether so much comes that FTS5 had better gather large segments and merge them at the end.
        let isBulk: Bool
        var pendingBytes = 0
        var isOpen = false
        var lastCommit = ContinuousClock.now
        /// The id of the next passage.
        var next: UInt32
        /// The first passage and the postings that the next commit writes.
        var pendingFirst: UInt32
        var pending: [(run: PostingRun, base: UInt32)] = []
        var words: Set<Syllabary.Entry> = []
        /// Documents whose title was corrected by hand and is not in their postings yet.
        var retitled: [Int64] = []
        /// Files to be met again: those whose content was held when they were looked at, and was no longer when they were
        /// to be stored, and those that were postponed.
        private var lost: [FileInput] = []

        init(_ base: KnowledgeBase, _ options: IngestOptions, isBulk: Bool) throws {
            self.base = base
            self.options = options
            self.isBulk = isBulk
            next = try base.read { try PostingStore(db: $0).nextPassage() }
            pendingFirst = next
        }

        mutating func takeLost() -> [FileInput] {
            defer { lost = [] }
            return lost
        }

        mutating func store(_ batch: PreparedBatch, into report: inout IngestReport) throws {
            let mustOpen = !isOpen
            isOpen = true
            let first = next
            var bytes = 0
            var isChanged = false
            try base.writeStep { db in
                if mustOpen {
                    if isBulk { try FTSLoading.begin(db) }
                    try db.beginTransaction(.immediate)
                }
                let writer = try DocumentWriter(db)
                for result in batch.results {
                    switch result {
                    case .prepared(let document):
                        let stored = try writer.store(
                            document, first: first + UInt32(document.firstInBatch), isForced: options.force)
                        if stored.outcome == .added || stored.outcome == .updated { isChanged = true }
                        if let key = stored.retitled { retitled.append(key) }
                        report.count(stored, document)
                        bytes += document.textBytes
                    case .held(let file, let hash):
                        if let stored = try writer.keep(file, hash: hash) {
                            report.files += 1
                            report.count(stored, source: file.source)
                        } else {
                            lost.append(file)
                        }
                    case .postponed(let file):
                        lost.append(file)
                        if file.first > 0 {
                            try SourceFileStore(db: db).keep(.unfinished, of: file, reading: options.reading)
                        }
                    case .unchanged: report.unchanged += 1
                    case .failed(let source, let reason, let file):
                        report.fail(source, reason, options)
                        if let file { options.memory?.noteFailure(file) }
                    case .read(let file, let record):
                        report.files += 1
                        try SourceFileStore(db: db).keep(record, of: file, reading: options.reading)
                    }
                }
                try writer.insert(batch.syllables.filter { words.insert($0).inserted })
            }
            if isChanged {
                var base = first
                for run in batch.runs {
                    pending.append((run, base))
                    base += UInt32(run.passages)
                }
                next += UInt32(batch.passages)
            }
            pendingBytes += bytes
            if pendingBytes >= Ingestor.commitBytes
                || (ContinuousClock.now - lastCommit).milliseconds > Ingestor.commitSeconds * 1000
            {
                try commit()
            }
        }

        mutating func commit() throws {
            guard isOpen else { return }
            isOpen = false
            pendingBytes = 0
            lastCommit = ContinuousClock.now
            let passages = pendingFirst..<next
            let runs = pending
            let moved = retitled
            pending = []
            retitled = []
            next = try base.writeStep { db in
                let postings = PostingStore(db: db)
                try postings.add(runs, passages: passages)
                try postings.mergeSmall()
                for key in moved { try DocumentMove(db: db).move(key) }
                try DocumentWriter(db).markRevision()
                try db.commit()
                if isBulk { try FTSLoading.end(db) }
                return moved.isEmpty ? passages.upperBound : try postings.nextPassage()
            }
            pendingFirst = next
        }

        mutating func rollBack() {
            isOpen = false
            // what cannot be rolled back any more was rolled back by SQLite
            try? base.writeStep { db in
                if db.isInsideTransaction { try db.rollback() }
                if isBulk { try FTSLoading.end(db) }
            }
        }
    }

    /// The inputs in batches: files first, then the collections line by line.
    private struct InputQueue {
        private var files: ArraySlice<FileInput>
        /// Files that have to be read.
        private var unknown: ArraySlice<FileInput> = []
        private var collections: ArraySlice<InputWalker.Collection>
        private var reader: LineReader?
        private var name = ""
        /// Whether the collection at hand is a file in which no line was met yet.
        private var isEmptyFile = false
        private let knownFiles: KnownFiles?
        private(set) var bytesRead = 0
        /// What is known of the files that need not be read.
        private(set) var known = (files: 0, documents: 0, failures: [(source: String, reason: FailureReason)]())

        init(_ walker: InputWalker, known: KnownFiles? = nil) {
            knownFiles = known
            files = walker.files[...]
            collections = walker.collections[...]
        }

        /// Puts files back.
        mutating func add(_ files: [FileInput]) {
            guard !files.isEmpty else { return }
            unknown = files + unknown
            bytesRead -= files.reduce(0) { $0 + $1.state.size }
        }

        /// Passes over the files that are known, until there are some that are not.
        private mutating func passOverKnown() throws {
            while let knownFiles, unknown.isEmpty, !files.isEmpty {
                let next = Array(files.prefix(4096))
                files = files.dropFirst(next.count)
                let answer = try knownFiles.look(at: next)
                unknown = answer.changed[...]
                known.files += next.count - unknown.count
                known.documents += answer.documents
                known.failures += answer.failures
                bytesRead += next.reduce(0) { $0 + $1.state.size } - unknown.reduce(0) { $0 + $1.state.size }
            }
        }

        private mutating func nextFile() throws -> FileInput? {
            try passOverKnown()
            return unknown.popFirst() ?? files.popFirst()
        }

        mutating func nextBatch() throws -> [IngestInput]? {
            var batch: [IngestInput] = []
            var bytes = 0
            while bytes < Ingestor.batchBytes, batch.count < Ingestor.batchInputs {
                if let file = try nextFile() {
                    batch.append(.file(file))
                    bytes += file.state.size
                    bytesRead += file.state.size
                } else if let (input, size) = nextLine() {
                    if let input { batch.append(input) }
                    bytes += size
                    bytesRead += size
                } else {
                    break
                }
            }
            return batch.isEmpty ? nil : batch
        }

        private mutating func nextLine() -> (input: IngestInput?, size: Int)? {
            while true {
                if reader == nil {
                    guard let collection = collections.popFirst() else { return nil }
                    name = collection.name
                    isEmptyFile = collection.location != nil
                    do { reader = try LineReader(path: collection.location) } catch {
                        return (.broken(source: collection.name, reason: error), 0)
                    }
                }
                do {
                    guard let line = try reader?.next() else {
                        reader = nil
                        guard isEmptyFile, !Task.isCancelled else { continue }
                        return (.broken(source: name, reason: .emptyCollection), 0)
                    }
                    guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { return (nil, line.count + 1) }
                    isEmptyFile = false
                    let record = RecordInput(line: line, collection: name, number: reader?.lineNumber ?? 0)
                    return (.record(record), line.count + 1)
                } catch {
                    let source = "\(name):\(reader?.lineNumber ?? 0)"
                    isEmptyFile = false
                    if error == .unreadable { reader = nil }
                    return (.broken(source: source, reason: error), 0)
                }
            }
        }
    }
}

extension Duration {
    /// The duration in milliseconds.
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
