/// What an ingest did.
public struct IngestReport: Encodable, Sendable, Equatable {
    /// An input that was not stored, and why.
    public struct Failure: Encodable, Sendable, Equatable {
        /// The file, or the collection with the line: `tin.jsonl:17`.
        public var source: String
        /// One line for the user.
        public var reason: String
    }

    /// Documents that are new.
    public var added = 0
    /// Documents whose content changed.
    public var updated = 0
    /// Documents that were held already, to the letter.
    public var unchanged = 0
    /// Documents forgotten because their file is gone (`--prune`).
    public var pruned = 0
    /// Files in folders that are of no known kind.
    public var skipped = 0
    /// Inputs that could not be stored.
    public var failures: [Failure] = []
    /// How many inputs failed; `failures` names the first thousand.
    public var failed = 0
    /// Passages written.
    public var passages = 0
    /// Bytes of text written.
    public var textBytes = 0
    /// Ids of the documents added or updated: the first thousand.
    public var ids: [String] = []
    /// Wall time in milliseconds.
    public var tookMilliseconds = 0.0
    /// Whether it was stopped before the end; what is counted here is stored.
    public var isInterrupted = false

    enum CodingKeys: String, CodingKey {
        case added, updated, unchanged, pruned, skipped, failures, failed, passages, ids
        case textBytes = "text_bytes"
        case tookMilliseconds = "took_ms"
        case isInterrupted = "interrupted"
    }

    /// Inputs read so far.
    public var inputs: Int { added + updated + unchanged + failed }

    mutating func fail(_ source: String, _ reason: String) {
        failed += 1
        if failures.count < 1000 { failures.append(Failure(source: source, reason: reason)) }
    }

    mutating func count(_ outcome: DocumentWriter.Outcome, _ document: PreparedDocument, id: String) {
        switch outcome {
        case .added: added += 1
        case .updated: updated += 1
        case .unchanged:
            unchanged += 1
            return
        }
        passages += document.passages.count
        textBytes += document.textBytes
        if ids.count < 1000 { ids.append(id) }
    }
}

/// How far an ingest is.
public struct IngestProgress: Sendable {
    /// Bytes of input read.
    public var bytesDone: Int
    /// Bytes of input in all; nil when standard input is among them.
    public var bytesTotal: Int?
    /// What was done so far.
    public var report: IngestReport
}
