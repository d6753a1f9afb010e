import Extraction

/// What an ingest may be told.
public struct IngestOptions: Sendable {
    /// Fields that the user sets for every document of the run, whatever its text says.
    public struct Overrides: Sendable, Equatable {
        /// The kind, in Vietnamese.
        public var type: String?
        /// The issuing body.
        public var issuer: String?
        /// ISO 8601.
        public var date: String?

        /// Creates overrides.
        public init(type: String? = nil, issuer: String? = nil, date: String? = nil) {
            self.type = type
            self.issuer = issuer
            self.date = date
        }

        /// Each that is set, by the name of its field.
        var values: [(name: String, value: String)] {
            [("type", type), ("issuer", issuer), ("date", date)].compactMap { name, value in value.map { (name, $0) } }
        }
    }

    /// Differs where a document would be read differently: by the version of the program, and by what the user set.
    var reading: String {
        ([Schema.analysisVersion] + overrides.values.map { "\($0.name)=\($0.value)" }).joined(separator: ";")
    }

    /// Fields set by hand.
    public var overrides = Overrides()
    /// How many inputs are prepared at once.
    public var jobs: Int
    /// Read all again, also what is held already.
    public var force = false
    /// What passes before this one left to know, of a watch over folders.
    public var memory: WatchMemory?
    /// Forget documents whose file is gone from the folders named.
    public var prune = false
    /// A topics file; nil takes `topics.yaml` out of a folder named, else keeps the topics that are held.
    public var topicsPath: String?
    /// A file of the user's own synonyms; nil takes `synonyms.yaml` out of a folder named, else keeps those that are held.
    public var synonymsPath: String?
    /// Reads the files; HTML in a child process where it has a worker.
    public var extractor: Extractor
    /// The language of the reasons in the report.
    public var vietnamese = false

    /// More than this, in bytes, is loaded in bulk.
    var bulkBytes = 4 << 20
    /// Postings and words wait in memory until they take so many bytes of it, or words alone so many: the fewer segments are
    /// written, the less is merged. Lists of names make more of them than the same text in sentences.
    var mostWaiting = 84 << 20
    var mostWordsWaiting = 30 << 20
    /// So many bytes of lines are prepared at once.
    var lineBytes = 2 << 20
    /// So long, in seconds, others wait for a new file.
    var lockedSeconds = FreshLoading.mostSeconds

    /// Creates options.
    public init(extractor: Extractor, jobs: Int = 2) {
        self.extractor = extractor
        self.jobs = max(1, min(jobs, 64))
    }
}
