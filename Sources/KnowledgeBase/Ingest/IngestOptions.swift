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

        /// Differs where the overrides differ; nil where there are none.
        var fingerprint: String? {
            type == nil && issuer == nil && date == nil
                ? nil : "\u{0}type=\(type ?? "")\u{0}issuer=\(issuer ?? "")\u{0}date=\(date ?? "")"
        }
    }

    /// Fields set by hand.
    public var overrides = Overrides()
    /// How many inputs are prepared at once.
    public var jobs: Int
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

    /// Creates options.
    public init(extractor: Extractor, jobs: Int = 2) {
        self.extractor = extractor
        self.jobs = max(1, min(jobs, 64))
    }
}
