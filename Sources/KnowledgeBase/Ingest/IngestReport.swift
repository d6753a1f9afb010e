/// What an ingest did.
public struct IngestReport: Encodable, Sendable, Equatable {
    /// An input that was not stored, and why.
    public struct Failure: Encodable, Sendable, Equatable {
        /// The file, or the collection with the line: `tin.jsonl:17`.
        public var source: String
        /// One line for the user.
        public var reason: String
    }

    /// A file whose content is held under another name.
    public struct Duplicate: Encodable, Sendable, Equatable {
        /// The file.
        public var source: String
        /// The document that has its content.
        public var document: String
    }

    /// A document that is nearly the same as others.
    public struct Likeness: Encodable, Sendable, Equatable {
        /// The document that came.
        public var document: String
        /// Those that it is like.
        public var others: [NearDuplicate]
    }

    /// How a document was read, where there is something to tell.
    public struct Reading: Encodable, Sendable, Equatable {
        /// The document.
        public var document: String
        /// Its file.
        public var source: String?
        /// `docx`, `pdf` …
        public var format: String
        /// How it was read.
        public var provenance: Provenance
    }

    /// Files that were looked at; each may hold several documents, or none. Lines of collections are not files.
    public var files = 0
    /// Documents that are new.
    public var added = 0
    /// Documents whose content changed.
    public var updated = 0
    /// Documents that were held already, to the letter.
    public var unchanged = 0
    /// Files whose content is held under another name; `duplicateFiles` names the first thousand.
    public var duplicates = 0
    /// Which these are.
    public var duplicateFiles: [Duplicate] = []
    /// Documents that came and are nearly the same as others: the first thousand.
    public var nearDuplicates: [Likeness] = []
    /// How documents that came were read, where there is something to tell: the first thousand.
    public var readings: [Reading] = []
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
        case files, added, updated, unchanged, duplicates, pruned, skipped, failures, failed, passages, ids, readings
        case duplicateFiles = "duplicate_files"
        case nearDuplicates = "near_duplicates"
        case textBytes = "text_bytes"
        case tookMilliseconds = "took_ms"
        case isInterrupted = "interrupted"
    }

    /// Inputs read so far.
    public var inputs: Int { added + updated + unchanged + duplicates + failed }

    /// Documents that came, changed or went.
    public var changes: Int { added + updated + duplicates + pruned }

    private static let mostNamed = 1000

    mutating func fail(_ source: String, _ reason: FailureReason, _ options: IngestOptions) {
        let reason = reason.message(vietnamese: options.vietnamese)
        failed += 1
        if failures.count < IngestReport.mostNamed { failures.append(Failure(source: source, reason: reason)) }
    }

    mutating func count(_ stored: DocumentWriter.Stored, source: String?) {
        switch stored.outcome {
        case .added: added += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        case .duplicate:
            duplicates += 1
            if duplicateFiles.count < IngestReport.mostNamed {
                duplicateFiles.append(Duplicate(source: source ?? "", document: stored.id))
            }
        }
    }

    mutating func count(_ stored: DocumentWriter.Stored, _ document: PreparedDocument) {
        count(stored, source: document.source)
        guard stored.outcome == .added || stored.outcome == .updated else { return }
        passages += document.passages.count
        textBytes += document.textBytes
        if ids.count < IngestReport.mostNamed { ids.append(stored.id) }
        if !stored.near.isEmpty, nearDuplicates.count < IngestReport.mostNamed {
            nearDuplicates.append(Likeness(document: stored.id, others: stored.near))
        }
        if document.provenance.isNotable, readings.count < IngestReport.mostNamed {
            readings.append(
                Reading(
                    document: stored.id, source: document.source, format: document.format,
                    provenance: document.provenance))
        }
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
