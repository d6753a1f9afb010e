import GRDB

/// Stores what was prepared: the open transaction, and when to end it.
struct WriteSession {
    /// A commit comes after this much text, or this many seconds.
    private static let commitBytes = 48 << 20
    private static let commitSeconds = 10.0
    /// And after a batch with so much text, in bytes: the next one like it needs the memory that postings and FTS5 gather in.
    private static let largeBatchBytes = 4 << 20
    /// Real texts have some ten thousand different words, badly read ones a new one in every line.
    private static let mostWords = 1 << 17

    private let base: KnowledgeBase
    private let options: IngestOptions
    /// Whether so much comes that FTS5 had better gather large segments and merge them at the end.
    private let isBulk: Bool
    /// Whether the file holds no document yet and can be written without a log until the first commit.
    private var isFresh: Bool
    private let sync = EarlySync()
    /// Whether the indexes were settled with the last commit.
    private(set) var isSettled = false
    private var pendingBytes = 0
    private var isOpen = false
    private var lastCommit = ContinuousClock.now
    private var checkpoint: BackgroundCheckpoint
    /// The id of the next passage.
    private var next: UInt32
    /// The first passage and the postings that the next commit writes.
    private var pendingFirst: UInt32
    private var pending: [(run: PostingRun, base: UInt32)] = []
    private var pendingWords: [(run: WordRun, base: UInt32)] = []
    /// Bytes of memory that these take.
    private var waiting = (postings: 0, words: 0)
    private let unwritten: UnwrittenWords
    /// Whether batches are to come with the words of their passages, which FTS5 need not gather then.
    let gathersWords: Bool
    /// Words that are sure to be stored; with more than `mostWords` all are forgotten, and stored again where they come again.
    private var words: Set<Syllabary.Entry> = []
    private let names = SpeakerNames()
    private let prints = PrintMemory()
    /// What SQLite counts up when another connection has written; between two transactions of ours it may.
    private var dataVersion: Int64?
    /// Documents whose title was corrected by hand and is not in their postings yet.
    private var retitled: [Int64] = []
    /// Files to be met again: those whose content was held when they were looked at, and was no longer when they were
    /// to be stored, and those that were postponed.
    private var lost: [FileInput] = []

    init(_ base: KnowledgeBase, _ options: IngestOptions, isBulk: Bool, isFresh: Bool) throws {
        self.base = base
        self.options = options
        self.isBulk = isBulk
        self.isFresh = isBulk && isFresh
        checkpoint = BackgroundCheckpoint(path: base.path)
        next = try base.read { try PostingStore(db: $0).nextPassage() }
        pendingFirst = next
        unwritten = UnwrittenWords(from: next)
        gathersWords = try isBulk && base.writeStep { SegmentWriter($0) != nil }
    }

    /// Gives the files that are to be met again, and forgets them.
    mutating func takeLost() -> [FileInput] {
        defer { lost = [] }
        return lost
    }

    /// Stores a batch, and commits when enough has come.
    mutating func store(_ batch: PreparedBatch, into report: inout IngestReport) async throws {
        let mustOpen = !isOpen
        isOpen = true
        let first = next
        var bytes = 0
        var isChanged = false
        // those that are held already
        var left: [PreparedDocument] = []
        if isFresh, mustOpen { isFresh = FreshLoading.begin(base) }
        try base.writeStep { db in
            if mustOpen {
                if isBulk { try BackgroundCheckpoint.takeOver(db) }
                try db.beginTransaction(.immediate)
                if isBulk { try FTSLoading.begin(db) }
                let version = try Int64.fetchOne(db, sql: "PRAGMA data_version")
                if version != dataVersion {
                    prints.begin(isEmpty: try Int.fetchOne(db, sql: "SELECT 1 FROM print_key LIMIT 1") == nil)
                }
                dataVersion = version
            }
            let writer = try DocumentWriter(
                db, names: names, prints: prints, unwritten: gathersWords ? unwritten : nil)
            for result in batch.results {
                switch result {
                case .prepared(let prepared):
                    // handed on from where it lies, never copied
                    let stored = try writer.store(
                        prepared.document, first: first + UInt32(prepared.document.firstInBatch),
                        isForced: options.force)
                    if stored.outcome == .added || stored.outcome == .updated {
                        isChanged = true
                    } else {
                        left.append(prepared.document)
                    }
                    if let key = stored.retitled { retitled.append(key) }
                    report.count(stored, prepared.document)
                    bytes += prepared.document.textBytes
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
            if words.count > WriteSession.mostWords { words.removeAll(keepingCapacity: true) }
            try writer.insert(batch.syllables.filter { words.insert($0).inserted })
            if isFresh { sync.note(bytes, writtenBy: db) }
        }
        if isChanged {
            var base = first
            for run in batch.runs {
                pending.append((run, base))
                base += UInt32(run.passages)
                waiting.postings += run.memory
            }
            for (words, run) in zip(batch.words, pending.suffix(batch.words.count)) {
                pendingWords.append((words, run.base))
                waiting.words += words.memory
            }
            for document in left {
                let first = Int64(first) + Int64(document.firstInBatch)
                for passage in first..<first + Int64(document.passages.count) { _ = unwritten.leaveOut(passage) }
            }
            next += UInt32(batch.passages)
        }
        pendingBytes += bytes
        let isFull =
            waiting.postings + waiting.words >= options.mostWaiting
            || bytes >= WriteSession.largeBatchBytes
        let isMuch = pendingBytes >= WriteSession.commitBytes || isFull
        let seconds = (ContinuousClock.now - lastCommit).milliseconds / 1000
        if seconds > (isFresh ? options.lockedSeconds : WriteSession.commitSeconds) || isMuch && !isFresh {
            try await commit()
        } else if isFull {
            try writeWaiting()
        } else if waiting.words >= options.mostWordsWaiting {
            try writeWords()
        }
    }

    /// Ends the transaction, with the postings of what is in it.
    ///
    /// - Parameters:
    ///   - isLast: whether nothing comes behind it; then they are merged with those written before, and a new file's indexes
    ///     are settled in the same transaction.
    ///   - changed: how many passages came in all.
    mutating func commit(isLast: Bool = false, changed: Int = 0) async throws {
        guard isOpen else { return }
        isOpen = false
        lastCommit = ContinuousClock.now
        pendingBytes = 0
        let moved = retitled
        retitled = []
        isSettled = isLast && isFresh && changed > 0
        var isFinished = false
        if isLast, let merging = try beginMerging() {
            // meanwhile all else is done, unless documents are yet to be moved
            try writeWords()
            isFinished = isSettled && moved.isEmpty
            if isFinished { try base.writeStep { try finish($0, changed: changed) } }
            try await write(merging)
        } else {
            try writeWaiting()
        }
        await sync.finish()
        next = try base.writeStep { [self, next, isFinished] db in
            for key in moved { try DocumentMove(db: db).move(key) }
            if !isFinished { try finish(db, changed: changed) }
            if isSettled { try db.settlePostings(changed: changed, areNew: true) }
            try db.commit()
            if isFresh { try FreshLoading.end(db) }
            if isBulk {
                try FTSLoading.end(db)
                try BackgroundCheckpoint.giveBack(db)
            }
            return moved.isEmpty ? next : try PostingStore(db: db).nextPassage()
        }
        pendingFirst = next
        // the last transaction's pages are copied with those that joining the indexes changes
        if isLast { return await checkpoint.finish() }
        if isBulk, !isFresh { await checkpoint.begin() }
        isFresh = false
        FreedMemory.giveBack()
    }

    /// Writes what waits in memory, while others prepare what comes next.
    private mutating func writeWaiting() throws {
        try writeWords()
        let runs = takePostings()
        try base.writeStep { db in
            let postings = PostingStore(db: db)
            try postings.add(runs.postings, passages: runs.passages)
            try postings.mergeSmall()
        }
    }

    /// Ends what the transaction has to say of documents.
    private func finish(_ db: Database, changed: Int) throws {
        try DocumentWriter(db, names: names).finish()
        if isSettled { try db.settleTables(changed: changed, areNew: true) }
    }

    /// Postings that are merged to be one, those in the file among them where these are few.
    private struct Merging {
        let segments: [PostingStore.Segment]
        let passages: Range<UInt32>
        let rows: Task<[PostingRow], any Error>
    }

    /// Begins to merge the postings that wait in memory, when nothing comes behind them; nil where they had better be written
    /// row by row, beside many others.
    private mutating func beginMerging() throws -> Merging? {
        let held = HeldPostings(base: base, isFresh: isFresh)
        let segments = isBulk ? try held.read { try $0.segmentsToMerge(with: pendingFirst..<next) } : []
        guard isFresh || !segments.isEmpty else { return nil }
        let (runs, passages) = takePostings()
        let rows = Task.detached {
            segments.isEmpty
                ? try await PostingRow.rows(of: runs) : try held.read { try $0.rows(of: segments, and: runs) }
        }
        return Merging(segments: segments, passages: passages, rows: rows)
    }

    private func write(_ merging: Merging) async throws {
        let rows = try await merging.rows.value
        try base.writeStep { db in
            let postings = PostingStore(db: db)
            try postings.replace(merging.segments, by: rows, passages: merging.passages)
            try postings.mergeSmall()
        }
    }

    /// Gives FTS5 a segment of the words that wait in memory.
    private mutating func writeWords() throws {
        guard isBulk else { return }
        let words = pendingWords
        // what comes next takes memory of its own
        pendingWords = []
        waiting.words = 0
        try base.writeStep { db in
            try FTSLoading.flush(db)
            try SegmentWriter(db)?.add(words, without: unwritten.gone)
        }
        unwritten.begin(from: next)
    }

    /// Gives the postings that wait in memory, and forgets them.
    private mutating func takePostings() -> (postings: [(run: PostingRun, base: UInt32)], passages: Range<UInt32>) {
        defer {
            pending = []
            waiting.postings = 0
            pendingFirst = next
        }
        return (pending, pendingFirst..<next)
    }

    /// The postings as they were committed, which the transaction at hand has not touched, or as they lie in the only one.
    private struct HeldPostings {
        let base: KnowledgeBase
        let isFresh: Bool

        func read<T>(_ body: (PostingStore) throws -> T) throws -> T {
            isFresh
                ? try base.writeStep { try body(PostingStore(db: $0)) }
                : try base.read { try body(PostingStore(db: $0)) }
        }
    }

    /// Undoes what was not committed.
    mutating func rollBack() {
        isOpen = false
        sync.wait()
        // what cannot be rolled back any more was rolled back by SQLite
        try? base.writeStep { db in
            if db.isInsideTransaction { try db.rollback() }
            if isFresh { try FreshLoading.end(db) }
            if isBulk {
                try FTSLoading.end(db)
                try BackgroundCheckpoint.giveBack(db)
            }
        }
    }
}
