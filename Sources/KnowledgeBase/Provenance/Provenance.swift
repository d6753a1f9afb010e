import Documents
import Foundation
import GRDB
import VietnameseText

/// Where a document came from and how it was read: what one wants to know who doubts a word of it.
public struct Provenance: Codable, Sendable, Equatable {
    /// A file that the document was read from.
    public struct File: Codable, Sendable, Equatable {
        /// Absolute path.
        public var location: String
        /// The path as its user knows it.
        public var source: String?
    }

    /// A page that was read by character recognition.
    public struct Page: Codable, Sendable, Equatable {
        /// From 1.
        public var page: Int
        /// The mean confidence of its words, from 0 to 1.
        public var confidence: Double
    }

    /// A kind of repair, and how often it was made.
    public struct Repair: Codable, Sendable, Equatable {
        /// A short name: `split-syllable`.
        public var kind: String
        /// How often.
        public var count: Int
    }

    /// SHA-256 of the original file, or of the JSONL line; hexadecimal.
    public var sha256: String?
    /// The original's size in bytes.
    public var size: Int?
    /// When the original was last changed, ISO 8601 in UTC.
    public var modifiedAt: String?
    /// The files that have this content.
    public var files: [File] = []
    /// The programs and libraries that read it, with their versions.
    public var extractors: [String] = []
    /// The character encodings that were found in it.
    public var encodings: [String] = []
    /// How many pages it has.
    public var pages: Int?
    /// The pages that were read by character recognition.
    public var recognized: [Page] = []
    /// What was put right.
    public var repairs: [Repair] = []
    /// What could not be read, or is doubtful.
    public var warnings: [Wording] = []
    /// The fields that were given with the document rather than read from it.
    public var given: [String] = []

    enum CodingKeys: String, CodingKey {
        case sha256, size, files, extractors, encodings, pages, repairs, warnings, given
        case modifiedAt = "modified_at"
        case recognized = "ocr"
    }

    init() {}

    /// Takes what is there; what is not known to an older or newer version is left out.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        sha256 = try fields.decodeIfPresent(String.self, forKey: .sha256)
        size = try fields.decodeIfPresent(Int.self, forKey: .size)
        modifiedAt = try fields.decodeIfPresent(String.self, forKey: .modifiedAt)
        files = try fields.decodeIfPresent([File].self, forKey: .files) ?? []
        extractors = try fields.decodeIfPresent([String].self, forKey: .extractors) ?? []
        encodings = try fields.decodeIfPresent([String].self, forKey: .encodings) ?? []
        pages = try fields.decodeIfPresent(Int.self, forKey: .pages)
        recognized = try fields.decodeIfPresent([Page].self, forKey: .recognized) ?? []
        repairs = try fields.decodeIfPresent([Repair].self, forKey: .repairs) ?? []
        warnings = try fields.decodeIfPresent([Wording].self, forKey: .warnings) ?? []
        given = try fields.decodeIfPresent([String].self, forKey: .given) ?? []
    }

    /// How confident the recognition was on the whole: the mean of the pages; nil where none was recognized.
    public var recognitionConfidence: Double? {
        recognized.isEmpty ? nil : recognized.reduce(0) { $0 + $1.confidence } / Double(recognized.count)
    }
}

extension Provenance {
    /// The provenance of what an extractor read, and of what was put right for the index.
    init(_ record: ExtractionRecord?, repairs indexRepairs: [NoiseRepair.Kind: Int] = [:]) {
        defer {
            repairs += NoiseRepair.Kind.allCases.compactMap { kind in
                indexRepairs[kind].map { Repair(kind: kind.rawValue, count: $0) }
            }
        }
        guard let record else { return }
        extractors = record.extractors
        encodings = record.encodings
        pages = record.pageCount
        recognized = record.recognizedPages.map { Page(page: $0.page, confidence: $0.confidence) }
        repairs = record.repairs.map { Repair(kind: $0.kind, count: $0.count) }
        warnings = record.warnings.map { Wording(en: $0.english, vi: $0.vietnamese) }
    }

    /// The part that is stored as JSON: how it was read.
    private struct Record: Codable {
        var extractors: [String]?
        var encodings: [String]?
        var pages: Int?
        var ocr: [Page]?
        var repairs: [Repair]?
        var warnings: [Wording]?
    }

    /// Whether there is something to tell of how it was read.
    var isNotable: Bool {
        !extractors.isEmpty || !encodings.isEmpty || pages != nil || !recognized.isEmpty || !repairs.isEmpty
            || !warnings.isEmpty
    }

    /// The JSON of how it was read; nil where there is nothing to tell.
    func recordJSON() throws -> String? {
        guard isNotable else { return nil }
        let record = Record(
            extractors: extractors.nonEmpty, encodings: encodings.nonEmpty, pages: pages, ocr: recognized.nonEmpty,
            repairs: repairs.nonEmpty, warnings: warnings.nonEmpty)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(record), as: UTF8.self)
    }

    /// Reads a document's provenance.
    static func fetch(document key: Int64, _ db: Database) throws -> Provenance {
        var provenance = Provenance()
        var ownReading: (version: String?, encoding: String?)
        if let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT content_hash, provenance.size, modified_at, given, record, reading, encoding FROM document
                    LEFT JOIN provenance ON provenance.document = document.key WHERE key = ?
                    """), arguments: [key])
        {
            if let json: String = row[4], let record = try? JSONDecoder().decode(Record.self, from: Data(json.utf8)) {
                provenance.extractors = record.extractors ?? []
                provenance.encodings = record.encodings ?? []
                provenance.pages = record.pages
                provenance.recognized = record.ocr ?? []
                provenance.repairs = record.repairs ?? []
                provenance.warnings = record.warnings ?? []
            }
            ownReading = ((row[5] as String?)?.split(separator: ";").first.map(String.init), row[6])
            provenance.sha256 = row[0]
            provenance.size = row[1]
            provenance.modifiedAt = row[2]
            provenance.given = (row[3] as String?)?.split(separator: " ").map(String.init) ?? []
        }
        provenance.files = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT location, source FROM document_file WHERE document = ? ORDER BY location"),
            arguments: [key]
        ).map { File(location: $0[0], source: $0[1]) }
        // a file that no other program read was read by kb itself
        if !provenance.files.isEmpty {
            if provenance.extractors.isEmpty, let version = ownReading.version {
                provenance.extractors = ["kb reading \(version)"]
            }
            if provenance.encodings.isEmpty, let encoding = ownReading.encoding { provenance.encodings = [encoding] }
        }
        return provenance
    }

    /// The statement that writes how a document was read.
    static func insertion(_ db: Database) throws -> RawStatement {
        try RawStatement(
            "INSERT INTO provenance(document, size, modified_at, reading, given, record) VALUES (?, ?, ?, ?, ?, ?)", db)
    }

    /// Writes how a document was read; its files are kept by `FileStore`.
    func insert(document key: Int64, reading: String, by insert: RawStatement) throws {
        insert.bind(key, at: 1)
        insert.bind(size, at: 2)
        insert.bind(modifiedAt, at: 3)
        insert.bind(reading, at: 4)
        insert.bind(given.isEmpty ? nil : given.joined(separator: " "), at: 5)
        insert.bind(try recordJSON(), at: 6)
        try insert.run()
    }
}

extension Array {
    fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
