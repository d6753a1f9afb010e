import Foundation
import GRDB

/// A passage as it is shown and cited: the same object in every answer.
public struct PassageRecord: Codable, Sendable, Equatable {
    /// `DOCUMENT_ID#N`.
    public var id: String
    /// The passage's number in its document, from 1.
    public var ordinal: Int
    /// The divisions it stands in, from the outside in: `["Chương II", "Điều 5", "2"]`.
    public var path: [String]
    /// The nearest heading above it, as written.
    public var heading: String?
    /// The text, to the letter.
    public var text: String
    /// The page of the original that it begins on, from 1.
    public var page: Int?
    /// Where the text stands in the document's text: Unicode scalar offsets, end exclusive.
    public var span: [Int]

    static let columns =
        "passage.ordinal, passage.path, passage.heading, passage.text, passage.page, passage.start, passage.\"end\""

    /// Reads the columns above from the row, from the column numbered `first` on.
    init(_ row: Row, from first: Int, documentID: String) {
        ordinal = row[first]
        id = "\(documentID)#\(ordinal)"
        path = PassageRecord.path(fromJSON: row[first + 1])
        heading = row[first + 2]
        text = row[first + 3]
        page = row[first + 4]
        span = [row[first + 5], row[first + 6]]
    }

    static func path(fromJSON json: String) -> [String] {
        if json == "[]" { return [] }
        // labels with quotes or backslashes in them are rare
        if json.hasPrefix("[\""), json.hasSuffix("\"]"), !json.utf8.contains(UInt8(ascii: "\\")) {
            return json.dropFirst(2).dropLast(2).split(separator: "\",\"", omittingEmptySubsequences: false)
                .map(String.init)
        }
        return (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
    }
}

/// A speaker and the role they spoke in.
public struct SpeakerReference: Codable, Sendable, Equatable {
    /// The person, or the body.
    public var name: String
    /// The role at the time.
    public var role: String?
}

/// A passage with what belongs to it: its document, speaker and topics.
public struct PassageDetail: Encodable, Sendable {
    /// The passage.
    public var passage: PassageRecord
    /// Its document.
    public var document: DocumentSummary
    /// Labels of its topics, best first.
    public var topics: [String]

    /// The citation to paste with it.
    public var citation: String { Citation.text(passage, of: document) }

    enum CodingKeys: String, CodingKey { case document, topics, citation }

    /// The passage's own fields, beside `document` and `topics`.
    public func encode(to encoder: any Encoder) throws {
        try passage.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(document, forKey: .document)
        try container.encode(topics, forKey: .topics)
        try container.encode(citation, forKey: .citation)
    }
}

/// A document with its text and passages.
public struct DocumentDetail: Encodable, Sendable {
    /// The document.
    public var document: DocumentSummary
    /// The whole text, to the letter.
    public var text: String
    /// The passages, in order.
    public var passages: [PassageRecord]
    /// Names of those who speak in it, where its giver named them.
    public var speakers: [String]
    /// `text`, `markdown`, `html`, `jsonl` …
    public var format: String
    /// The character encoding that the file was read in.
    public var encoding: String?
    /// SHA-256 of the original, hexadecimal.
    public var contentHash: String
    /// Where it came from and how it was read.
    public var provenance: Provenance
    /// Documents that are nearly the same.
    public var nearDuplicates: [NearDuplicate]
    /// The fields that count, each with its place in the text.
    public var fields: [DocumentField]
    /// Whether it is in force today; nil for kinds that have no validity.
    public var validity: Validity?
    /// When it first came in, ISO 8601 in UTC.
    public var addedAt: String
    /// When it last changed, ISO 8601 in UTC.
    public var updatedAt: String

    enum CodingKeys: String, CodingKey {
        case text, passages, speakers, format, encoding, total, provenance, fields, validity
        case nearDuplicates = "near_duplicates"
        case contentHash = "content_hash"
        case addedAt = "added_at"
        case updatedAt = "updated_at"
    }

    /// The document's own fields, beside its text and passages.
    public func encode(to encoder: any Encoder) throws {
        try document.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        try container.encode(passages, forKey: .passages)
        try container.encode(passages.count, forKey: .total)
        try container.encode(speakers, forKey: .speakers)
        try container.encode(format, forKey: .format)
        try container.encodeIfPresent(encoding, forKey: .encoding)
        try container.encode(contentHash, forKey: .contentHash)
        try container.encode(provenance, forKey: .provenance)
        try container.encode(nearDuplicates, forKey: .nearDuplicates)
        try container.encode(fields, forKey: .fields)
        try container.encode(validity, forKey: .validity)
        try container.encode(addedAt, forKey: .addedAt)
        try container.encode(updatedAt, forKey: .updatedAt)
    }
}
