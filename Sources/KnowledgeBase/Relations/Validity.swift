import Documents
import Foundation
import GRDB

/// Whether a document is in force on a day (hiệu lực).
///
/// It follows from its own closing article and from what documents held do to it by their own words. What says nothing of
/// when it begins, as directives of the Party do, holds from its date; what tells of others (press, minutes, submissions,
/// letters) has no validity, nor has a draft.
public struct Validity: Encodable, Sendable, Equatable {
    /// The terms of the national database of legal documents.
    public enum Status: String, Encodable, Sendable, CaseIterable {
        case inForce = "còn hiệu lực"
        case ended = "hết hiệu lực toàn bộ"
        case endedInPart = "hết hiệu lực một phần"
        case notYet = "chưa có hiệu lực"
        case suspended = "ngưng hiệu lực"
        case suspendedInPart = "ngưng hiệu lực một phần"
        case unknown = "không rõ"

        /// Whether what the document says holds, but for parts; nil where that is not known.
        public var isInForce: Bool? {
            switch self {
            case .inForce, .endedInPart, .suspendedInPart: true
            case .ended, .notYet, .suspended: false
            case .unknown: nil
            }
        }
    }

    /// What it is on the day.
    public var status: Status
    /// From which day, ISO 8601; nil where that is not said to the day.
    public var since: String?
    /// The id of the document that ended or suspended it.
    public var by: String?

    /// The kinds that are in force or not.
    private static let kinds = [
        "hiến pháp", "bộ luật", "luật", "pháp lệnh", "lệnh", "nghị quyết", "nghị định", "quyết định", "thông tư",
        "thông tư liên tịch", "nghị quyết liên tịch", "chỉ thị", "quy định", "quy chế", "kết luận", "hướng dẫn",
        "kế hoạch", "chương trình", "thông tri", "quy trình", "đề án", "điều lệ",
    ]
    private static let foldedKinds = [
        "hien phap", "bo luat", "luat", "phap lenh", "lenh", "nghi quyet", "nghi dinh", "quyet dinh", "thong tu",
        "thong tu lien tich", "nghi quyet lien tich", "chi thi", "quy dinh", "quy che", "ket luan", "huong dan",
        "ke hoach", "chuong trinh", "thong tri", "quy trinh", "de an", "dieu le",
    ]

    /// Whether documents of the kind are in force or not.
    static func holds(_ type: String?) -> Bool { type.map(kinds.contains) ?? false }

    private static let kindList = foldedKinds.map { "'\($0)'" }.joined(separator: ", ")

    /// Today in Viet Nam, ISO 8601.
    public static var dayOfToday: String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: hours * 3600) ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return OfficialDate.iso(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? "9999-12-31"
    }

    /// Today in Viet Nam, in SQL.
    static let today = "date('now', '+\(hours) hours')"

    /// The number of the day in Viet Nam that `date` is in; cheap enough to ask at every search.
    static func day(of date: Date) -> Int {
        Int(((date.timeIntervalSince1970 + Double(hours * 3600)) / 86_400).rounded(.down))
    }

    /// Viet Nam's time zone, ahead of UTC.
    private static let hours = 7

    /// Whether a row of `validity_change` holds on the day that `day` gives in SQL: what begins on a day of which nothing is
    /// known holds on any, and what is for a time is over when that is.
    private static func holdsOn(_ day: String) -> String {
        "coalesce(since, '') <= \(day) AND coalesce(until, '9999') > \(day)"
    }

    /// Whether the document of the row is in force today, in SQL: 1, 0, or NULL where that is not known.
    static let inForceToday = """
        (CASE WHEN document.type_key IN (\(kindList)) THEN
            CASE
            WHEN EXISTS (SELECT 1 FROM document_force WHERE document_force.document = document.key AND is_draft)
                THEN NULL
            WHEN EXISTS (SELECT 1 FROM validity_change WHERE validity_change.document = document.key
                AND effect IN ('ended', 'suspended') AND \(holdsOn(today))) THEN 0
            ELSE coalesce((SELECT coalesce(day, date(document.date, '+' || days_after || ' days')) FROM document_force
                WHERE document_force.document = document.key), document.date) <= \(today) END
        END)
        """

    /// The condition on `document` that it is in force on `day`, with its arguments.
    ///
    /// Each of its subqueries is answered once, whatever the number of documents.
    static func condition(on day: String) -> (sql: String, arguments: StatementArguments) {
        (
            """
            document.type_key IN (\(kindList))
            AND document.key NOT IN (SELECT document FROM validity_change
                WHERE effect IN ('ended', 'suspended') AND \(holdsOn("?")))
            AND document.key NOT IN (SELECT document_force.document FROM document_force
                JOIN document AS other ON other.key = document_force.document
                WHERE is_draft OR coalesce(day, date(other.date, '+' || days_after || ' days')) > ?)
            AND (document.date <= ? OR document.key IN (SELECT document FROM document_force WHERE day <= ?))
            """, [day, day, day, day, day]
        )
    }
}

extension Validity {
    /// The keys of the documents in force today, and of those that are not.
    static func documents(_ db: Database) throws -> [(isInForce: Bool, keys: [Int64])] {
        let (condition, arguments) = condition(on: dayOfToday)
        let inForce = try Int64.fetchAll(
            db, sql: "SELECT key FROM document WHERE \(condition)", arguments: arguments)
        let others = try Int64.fetchAll(
            db,
            sql: """
                SELECT key FROM document WHERE type_key IN (\(kindList)) AND NOT (\(condition))
                AND key NOT IN (SELECT document FROM document_force WHERE is_draft)
                AND (date IS NOT NULL OR key IN (SELECT document FROM document_force WHERE day IS NOT NULL))
                """, arguments: arguments)
        return [(true, inForce), (false, others)]
    }
}

extension KnowledgeBase {
    /// Whether the document with the id is in force on `day` (ISO 8601; today if nil); nil for kinds that have no
    /// validity, and for drafts.
    ///
    /// - Throws: `KnowledgeBaseError.noSuchDocument`.
    public func validity(of id: String, on day: String? = nil) throws -> Validity? {
        try read { db in try Validity.fetch(id: id, on: day, db) }
    }
}

extension Validity {
    /// Reads the validity of the document with the id on the day.
    static func fetch(id: String, on day: String?, _ db: Database) throws -> Validity? {
        guard
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT document.key, document.type_key IN (\(kindList)), document.date, day, days_after,
                        coalesce(is_estimated, 0), coalesce(is_draft, 0),
                        date(document.date, '+' || days_after || ' days'), \(today)
                    FROM document LEFT JOIN document_force ON document_force.document = document.key
                    WHERE document.id = ?
                    """, arguments: [id])
        else { throw KnowledgeBaseError.noSuchDocument(id) }
        let holds: Bool? = row[1]
        guard holds ?? false, !(row[6] as Bool) else { return nil }
        let date: String? = row[2]
        let start: String? = row[3] ?? row[7] ?? date
        let isExact = !(row[5] as Bool)
        let day = day ?? row[8]
        let changes = try Row.fetchAll(
            db,
            sql: """
                SELECT effect, iif(is_estimated, NULL, since), nullif(document.id, ?1) FROM validity_change JOIN document ON document.key = "by"
                WHERE document = ?2 AND \(holdsOn("?3")) ORDER BY since, "by" = document, "by"
                """, arguments: [id, row[0] as Int64, day])
        func first(_ effect: String) -> Row? { changes.first { ($0[0] as String) == effect } }
        if let end = first("ended") { return Validity(status: .ended, since: end[1], by: end[2]) }
        if let start, start > day { return Validity(status: .notYet, since: isExact ? start : nil, by: nil) }
        if let end = first("suspended") { return Validity(status: .suspended, since: end[1], by: end[2]) }
        if let end = first("ended in part") { return Validity(status: .endedInPart, since: end[1], by: end[2]) }
        if let end = first("suspended in part") {
            return Validity(status: .suspendedInPart, since: end[1], by: end[2])
        }
        guard let start else { return Validity(status: .unknown, since: nil, by: nil) }
        return Validity(status: .inForce, since: isExact ? start : nil, by: nil)
    }
}
