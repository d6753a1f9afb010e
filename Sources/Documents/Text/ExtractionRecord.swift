/// How a document's text was got from its file: what the user who doubts a word wants to know.
public struct ExtractionRecord: Sendable, Equatable, Codable {
    /// The programs and libraries that read the file, with their versions, in the order in which they did:
    /// `LibreOffice 7.4`, `libxml2 2.9.14`.
    public var extractors: [String]
    /// The encodings that its text was in, as far as it had several, or had one that had to be found out: `TCVN3`,
    /// `UTF-8`.
    public var encodings: [String]
    /// How many pages it has; nil where the format has no pages.
    public var pageCount: Int?
    /// The pages that were read by character recognition, ascending.
    public var recognizedPages: [RecognizedPage]
    /// What was put right, for the index or in the text.
    public var repairs: [Repair]
    /// What could not be read, or is doubtful.
    public var warnings: [Warning]
    /// Whether a part was not read for want of a program, so that another try may read more.
    public var isIncomplete = false

    /// A page that was read by character recognition.
    public struct RecognizedPage: Sendable, Equatable, Codable {
        /// The page's number, from 1.
        public var page: Int
        /// The mean confidence of its words as the recognizer gives it, 0 to 1.
        public var confidence: Double

        /// Creates a page.
        public init(page: Int, confidence: Double) {
            self.page = page
            self.confidence = confidence
        }
    }

    /// A kind of repair, and how often it was made.
    public struct Repair: Sendable, Equatable, Codable {
        /// What was repaired, as a short name: `split-syllable`, `glued-syllables`.
        public var kind: String
        /// How often.
        public var count: Int

        /// Creates a repair.
        public init(kind: String, count: Int) {
            self.kind = kind
            self.count = count
        }
    }

    /// One line for the user.
    public struct Warning: Sendable, Equatable, Codable {
        /// The line in English.
        public var english: String
        /// The line in Vietnamese.
        public var vietnamese: String

        /// Creates a warning.
        public init(english: String, vietnamese: String) {
            self.english = english
            self.vietnamese = vietnamese
        }
    }

    /// Creates a record.
    public init(
        extractors: [String] = [], encodings: [String] = [], pageCount: Int? = nil,
        recognizedPages: [RecognizedPage] = [], repairs: [Repair] = [], warnings: [Warning] = []
    ) {
        self.extractors = extractors
        self.encodings = encodings
        self.pageCount = pageCount
        self.recognizedPages = recognizedPages
        self.repairs = repairs
        self.warnings = warnings
    }
}
