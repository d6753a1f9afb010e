import Foundation
import GRDB

/// What a knowledge base holds, in figures.
public struct Statistics: Encodable, Sendable {
    /// Documents held.
    public var documents: Int
    /// Passages held.
    public var passages: Int
    /// Topics of the taxonomy.
    public var topics: Int
    /// Files that the documents were read from.
    public var files: Int
    /// Documents by the format of their files.
    public var formats: [SearchResponse.FacetValue]
    /// Pairs of documents that are nearly the same.
    public var nearDuplicates: Int
    /// Corrections made by hand.
    public var edits: Int
    /// Documents by kind.
    public var types: [SearchResponse.FacetValue]
    /// Bytes of text.
    public var textBytes: Int
    /// Bytes of the file, with its write-ahead log.
    public var fileBytes: Int
    /// The first and last date of the documents, ISO 8601.
    public var dates: [String]
    /// When a document last came or changed, ISO 8601 in UTC.
    public var updatedAt: String?
    /// The version of the tables.
    public var schemaVersion: Int
    /// The file.
    public var path: String

    enum CodingKeys: String, CodingKey {
        case documents, passages, topics, types, dates, path, files, formats, edits
        case nearDuplicates = "near_duplicates"
        case textBytes = "text_bytes"
        case fileBytes = "file_bytes"
        case updatedAt = "updated_at"
        case schemaVersion = "schema_version"
    }
}

extension KnowledgeBase {
    /// Counts, sizes and freshness.
    public func statistics() throws -> Statistics {
        try read { db in
            func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
            func counts(_ column: String) throws -> [SearchResponse.FacetValue] {
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT \(column), count(*) AS n FROM document WHERE \(column) IS NOT NULL
                        GROUP BY 1 ORDER BY n DESC, 1
                        """
                ).map { .init(value: $0[0], count: $0[1]) }
            }
            let bounds = try Row.fetchOne(db, sql: "SELECT min(date), max(date) FROM document")
            let wal = (try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int) ?? 0
            return Statistics(
                documents: try number("SELECT count(*) FROM document"),
                passages: try number("SELECT count(*) FROM passage"),
                topics: try number("SELECT count(*) FROM topic"),
                files: try number("SELECT count(*) FROM document_file"), formats: try counts("format"),
                nearDuplicates: try number("SELECT count(*) FROM near_duplicate"),
                edits: try number("SELECT count(*) FROM document_edit"), types: try counts("type"),
                textBytes: try number(
                    """
                    SELECT (SELECT coalesce(sum(length(CAST(text AS BLOB)) + length(CAST(lead AS BLOB))), 0) FROM passage)
                        + (SELECT coalesce(sum(length(CAST(tail AS BLOB))), 0) FROM document)
                    """),
                fileBytes: try number("PRAGMA page_count") * number("PRAGMA page_size") + wal,
                dates: bounds.map { [$0[0] as String?, $0[1] as String?].compactMap { $0 } } ?? [],
                updatedAt: try String.fetchOne(db, sql: "SELECT max(updated_at) FROM document"),
                schemaVersion: try number("PRAGMA user_version"), path: path)
        }
    }

    /// Whether the file answers: one read, for health checks.
    public func isHealthy() -> Bool {
        (try? read { try Int.fetchOne($0, sql: "SELECT count(*) FROM (SELECT 1 FROM document LIMIT 1)") }) != nil
    }
}
