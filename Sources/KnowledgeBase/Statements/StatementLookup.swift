import Documents
import Foundation
import GRDB
import VietnameseText

extension KnowledgeBase {
    /// What those said whom `name` means: a name or role, or a part of either, marks optional; or a permalink.
    ///
    /// Newest first; with a query, those that have most of its words first, and none that has less than half of them.
    public func statements(
        of name: String, query: String? = nil, limit: Int = 20, offset: Int = 0
    ) throws -> StatementList {
        try read { db in
            let match = try SpeakerMatching(db: db).match(name)
            guard !match.all.isEmpty else {
                let given = try givenSpeakers(name, db)
                return StatementList(statements: [], total: 0, speakers: given)
            }
            let (condition, arguments) = match.condition
            var found = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(StatementRow.columns) FROM statement JOIN document ON document.key = statement.document
                    WHERE \(condition)
                    ORDER BY document.date IS NULL, document.date DESC, statement.document, statement.start
                    """, arguments: arguments
            ).map { StatementRow($0) }
            if let query, !Folding.folded(query).isEmpty {
                found = try StatementRanking(query: query, db: db).ranked(found)
            }
            let speakers = try speakerSummaries(match.all, db)
            return StatementList(
                statements: try found.dropFirst(offset).prefix(limit).compactMap { try $0.record(db) },
                total: found.count, speakers: speakers)
        }
    }

    /// What is said in the document with the id, in the order of its text.
    public func statements(in document: String) throws -> [StatementRecord] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(StatementRow.columns) FROM statement JOIN document ON document.key = statement.document
                    WHERE document.id = ? ORDER BY statement.is_whole DESC, statement.start
                    """, arguments: [document]
            ).compactMap { try StatementRow($0).record(db) }
        }
    }

    private func speakerSummaries(_ keys: [Int64], _ db: Database) throws -> [SpeakerSummary] {
        try keys.prefix(50).compactMap { key in
            try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT speaker.key, speaker.id, speaker.name, speaker.is_body, count(*),
                            count(DISTINCT statement.document)
                        FROM speaker JOIN statement ON statement.speaker = speaker.key WHERE speaker.key = ?
                        GROUP BY speaker.key
                        """), arguments: [key]
            ).map { try SpeakerSummary($0, db) }
        }
    }

    /// Those whom only the givers of documents named.
    private func givenSpeakers(_ name: String, _ db: Database) throws -> [SpeakerSummary] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT NULL, NULL, min(name), 0, 0, count(DISTINCT document) FROM document_speaker
                WHERE instr(' ' || name_key || ' ', ' ' || ? || ' ') > 0 GROUP BY name_key
                """, arguments: [Folding.folded(name)]
        ).map { try SpeakerSummary($0, db) }
    }
}

/// A row of `statement`, before its text is read.
struct StatementRow {
    var document: Int64
    var speaker: Int64
    var role: String?
    var kind: String
    var verb: String?
    var start: Int
    var end: Int
    var firstPassage: Int
    var lastPassage: Int
    var isWhole: Bool
    var page: Int?

    static let columns = """
        statement.document, statement.speaker, statement.role, statement.kind, statement.verb, statement.start,
        statement."end", statement.first_passage, statement.last_passage, statement.is_whole, statement.page
        """

    init(_ row: Row) {
        document = row[0]
        speaker = row[1]
        role = row[2]
        kind = row[3]
        verb = row[4]
        start = row[5]
        end = row[6]
        firstPassage = row[7]
        lastPassage = row[8]
        isWhole = row[9]
        page = row[10]
    }

    /// The statement with its text, passage and document.
    func record(_ db: Database) throws -> StatementRecord? {
        guard
            let head = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT \(DocumentSummary.columns), speaker.name, speaker.id FROM document, speaker
                        WHERE document.key = ? AND speaker.key = ?
                        """), arguments: [document, speaker]),
            let passage = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT \(PassageRecord.columns) FROM passage WHERE document = ? AND ordinal = ?"),
                arguments: [document, firstPassage])
        else { return nil }
        let summary = DocumentSummary(head, from: 0)
        let record = PassageRecord(passage, from: 0, documentID: summary.id)
        let name: String = head["name"]
        return StatementRecord(
            text: try text(db), kind: Statement.Kind(rawValue: kind) ?? .reported, speaker: name,
            speakerID: head[head.count - 1], role: role, verb: verb, span: [start, end], passage: record,
            document: summary, citation: Citation.speech(by: name, role: role, in: summary, page: page ?? record.page))
    }

    /// The words, from the passages that have them and what lies between those.
    func text(_ db: Database) throws -> String {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT lead, text, start FROM passage WHERE document = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal"
            ),
            arguments: [document, firstPassage, isWhole ? firstPassage : lastPassage])
        var scalars = String.UnicodeScalarView()
        var origin = 0
        for (index, row) in rows.enumerated() {
            let lead: String = row[0]
            let text: String = row[1]
            // what stands before the first passage may begin the statement too
            if index == 0 { origin = (row[2] as Int) - lead.unicodeScalars.count }
            scalars.append(contentsOf: lead.unicodeScalars)
            scalars.append(contentsOf: text.unicodeScalars)
        }
        return String(String.UnicodeScalarView(scalars.dropFirst(max(0, start - origin)).prefix(end - start)))
    }
}
