import Documents
import Foundation
import GRDB
import VietnameseText

/// Puts prepared documents into the tables and takes them out again, inside a transaction of the caller's.
struct DocumentWriter {
    let db: Database
    let now: String
    private let topicKeys: [Int64]
    private let topicKeysByName: [String: Int64]
    private let insertPassage: RawStatement
    private let insertTopic: RawStatement
    private let insertPassageKeys: RawStatement
    private let insertTitleKeys: RawStatement
    private let insertDocument: RawStatement
    private let works: WorkStore
    private let names: SpeakerNames
    private let nearDuplicates: NearDuplicates
    private let unwritten: UnwrittenWords?
    private let relations: RelationWriter
    private let insertProvenance: RawStatement
    /// Ids of documents that hands have corrected.
    private let edited: Set<String>

    /// What became of a document.
    enum Outcome: Sendable, Equatable {
        case added
        case updated
        case unchanged
        /// A file whose content is held under another name.
        case duplicate
    }

    /// What was done with a document.
    struct Stored {
        var id: String
        var outcome: Outcome
        /// Its key, where its title was corrected by hand: its passages' postings have the title that was read, until it
        /// is moved.
        var retitled: Int64?
        /// Documents that are nearly the same.
        var near: [NearDuplicate] = []
    }

    /// - Parameters:
    ///   - names: of speakers who are to be told apart before the transaction ends.
    ///   - prints: which hashes to keep in mind so.
    ///   - unwritten: the passages whose words are written later, where they are gathered.
    init(
        _ db: Database, now: Date = Date(), names: SpeakerNames = SpeakerNames(),
        prints: PrintMemory = PrintMemory(), unwritten: UnwrittenWords? = nil
    ) throws {
        self.db = db
        self.unwritten = unwritten
        nearDuplicates = try NearDuplicates(db: db, memory: prints)
        relations = try RelationWriter(db)
        insertProvenance = try Provenance.insertion(db)
        self.names = names
        self.now = now.formatted(.iso8601)
        edited = try FieldStore(db: db).editedDocuments()
        var keys: [Int64] = []
        var byName: [String: Int64] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT key, id, label FROM topic ORDER BY key") {
            keys.append(row[0])
            byName[row[1]] = row[0]
            byName[Folding.exact(row[2])] = row[0]
        }
        topicKeys = keys
        topicKeysByName = byName
        works = try WorkStore(db: db)
        insertPassage = try RawStatement(
            """
            INSERT INTO passage(id, document, ordinal, path, heading, page, start, "end", lead, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, db)
        insertTopic = try RawStatement("INSERT INTO passage_topic(passage, topic, score) VALUES (?, ?, ?)", db)
        insertPassageKeys = try RawStatement("INSERT INTO passage_fts(rowid, heading, text) VALUES (?, ?, ?)", db)
        insertTitleKeys = try RawStatement("INSERT INTO document_fts(rowid, title) VALUES (?, ?)", db)
        insertDocument = try RawStatement(
            """
            INSERT INTO document(id, title, type, number, date, issuer, signer, url, source, location, format, encoding,
                content_hash, tail, first_passage, passage_count, added_at, updated_at, type_key, number_key, issuer_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, db)
    }

    /// Stores `document`, replacing the one that it is a new version of.
    ///
    /// - Parameters:
    ///   - first: the id of its first passage; the others follow.
    ///   - isForced: whether it is stored anew though it is the same.
    func store(_ document: PreparedDocument, first: UInt32, isForced: Bool) throws -> Stored {
        let identity = try DocumentIdentity.settle(document, db)
        var addedAt = now
        var names: [Row] = []
        if let old = identity.existing {
            if old.contentHash == document.contentHash {
                if old.reading == document.reading, !isForced {
                    return Stored(id: identity.id, outcome: try attach(document, to: old.key) ? .duplicate : .unchanged)
                }
                names = try Row.fetchAll(
                    db, sql: "SELECT location, source, size, modified, checked FROM document_file WHERE document = ?",
                    arguments: [old.key])
            }
            addedAt =
                try String.fetchOne(db, sql: "SELECT added_at FROM document WHERE key = ?", arguments: [old.key]) ?? now
            try remove(key: old.key)
        }
        let key = try insert(document, id: identity.id, first: Int64(first), addedAt: addedAt)
        for row in names {
            let state = FileState(size: row[2], modified: row[3], checked: row[4])
            _ = try FileStore(db: db).attach(location: row[0], source: row[1], state: state, to: key)
        }
        _ = try attach(document, to: key)
        var stored = Stored(id: identity.id, outcome: identity.existing == nil ? .added : .updated)
        stored.near = try nearDuplicates.add(document.prints, document: key)
        try FieldStore(db: db).merge(document.edits, of: identity.id)
        if edited.contains(identity.id) || !document.edits.isEmpty {
            let corrector = DocumentCorrector(db: db, key: key, id: identity.id, now: now)
            if try corrector.restore(FieldStore(db: db).corrections(of: identity.id)) { stored.retitled = key }
        }
        return stored
    }

    /// Keeps the name of a file whose content is held.
    ///
    /// - Returns: nil where it is held no longer.
    func keep(_ file: FileInput, hash: String) throws -> Stored? {
        guard let held = try DocumentIdentity.held(contentHash: hash, db), let key = held.existing?.key else {
            return nil
        }
        let isDuplicate = try FileStore(db: db).attach(
            location: file.location, source: file.source, state: file.state, to: key)
        return Stored(id: held.id, outcome: isDuplicate ? .duplicate : .unchanged)
    }

    private func attach(_ document: PreparedDocument, to key: Int64) throws -> Bool {
        guard let location = document.location, let state = document.state else {
            for file in document.provenance.files {
                // an export's word for it; the file is read when it is met
                let state = FileState(size: 0, modified: 0, checked: 0)
                _ = try FileStore(db: db).attach(location: file.location, source: file.source, state: state, to: key)
            }
            return false
        }
        return try FileStore(db: db).attach(location: location, source: document.source, state: state, to: key)
    }

    /// The topic that is called so, by id or label.
    private func topicKey(_ name: String) -> Int64? { topicKeysByName[name] ?? topicKeysByName[Folding.exact(name)] }

    /// Tags passages with the topics that came with their documents, after the taxonomy changed.
    func tagAsGiven() throws {
        for row in try Row.fetchAll(db, sql: "SELECT document, name FROM document_topic") {
            guard let topic = topicKey(row[1]) else { continue }
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO passage_topic(passage, topic, score)
                    SELECT id, ?, 1 FROM passage WHERE document = ?
                    """, arguments: [topic, row[0] as Int64])
        }
    }

    /// Tells speakers apart, and readers that the documents changed; once a transaction, at its end.
    func finish() throws {
        try SpeakerSettlement(db: db).settle(names.take())
        try db.execute(
            sql: """
                INSERT INTO property(name, value) VALUES ('revision', '1')
                ON CONFLICT(name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
                """)
    }

    /// Takes a document and its passages out of every table. The postings of its passages are left to the next merge: a
    /// passage that is not there is not found.
    func remove(key: Int64) throws {
        try removeKeys(document: key)
        try SpeakerStore(db: db, names: names).removing(document: key) {
            try db.execute(sql: "DELETE FROM document WHERE key = ?", arguments: [key])
        }
    }

    /// Takes the keys of a document's title and passages out of the FTS tables.
    func removeKeys(document key: Int64) throws {
        try removeTitle(document: key)
        var heading = TokenBuffer(repairsNoise: true)
        var text = TokenBuffer(repairsNoise: true)
        let delete = try RawStatement(
            "INSERT INTO passage_fts(passage_fts, rowid, heading, text) VALUES('delete', ?, ?, ?)", db)
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, heading, text FROM passage WHERE document = ?", arguments: [key])
        for row in rows {
            heading.analyze(row[1] ?? "")
            text.analyze(row[2])
            let keys = PassageKeys(heading: heading, text: text)
            if let unwritten, keys.isPlain, unwritten.leaveOut(row[0]) { continue }
            delete.bind(row[0] as Int64, at: 1)
            delete.bind(utf8: keys.heading, at: 2)
            delete.bind(utf8: keys.text, at: 3)
            try delete.run()
        }
    }

    /// Takes the keys of a document's title, as it is held, out of their FTS table.
    func removeTitle(document key: Int64) throws {
        guard let title = try String.fetchOne(db, sql: "SELECT title FROM document WHERE key = ?", arguments: [key])
        else { return }
        var buffer = TokenBuffer(repairsNoise: true)
        buffer.analyze(title)
        let delete = try RawStatement(
            "INSERT INTO document_fts(document_fts, rowid, title) VALUES('delete', ?, ?)", db)
        delete.bind(key, at: 1)
        delete.bind(utf8: PassageKeys.folded(buffer), at: 2)
        try delete.run()
    }

    private func insert(_ document: PreparedDocument, id: String, first: Int64, addedAt: String) throws -> Int64 {
        let description = document.description
        let texts = [
            id, description.title, description.type, description.number, description.date, description.issuer,
            description.signer, document.url, document.source, document.location, document.format, document.encoding,
            document.contentHash,
        ]
        for (index, text) in texts.enumerated() { insertDocument.bind(text, at: Int32(index + 1)) }
        insertDocument.bind(utf8: Array(document.utf8[document.tail]), at: 14)
        insertDocument.bind(first, at: 15)
        insertDocument.bind(Int64(document.passages.count), at: 16)
        insertDocument.bind(document.times?.added ?? addedAt, at: 17)
        insertDocument.bind(document.times?.updated ?? now, at: 18)
        insertDocument.bind(description.type.map(Folding.folded), at: 19)
        insertDocument.bind(description.number.map(DocumentIdentity.numberKey), at: 20)
        insertDocument.bind(description.issuer.map(Folding.folded), at: 21)
        try insertDocument.run()
        let key = db.lastInsertedRowID
        try document.provenance.insert(document: key, reading: document.reading, by: insertProvenance)
        try FieldStore(db: db).insert(document.fields, given: document, document: key)
        if description.title != nil { try insert(titleKeys: document.titleKeys, document: key) }
        if let work = document.partOf { try works.insert(document: key, partOf: work) }
        let given = document.topics.compactMap(topicKey)
        for (index, passage) in document.passages.enumerated() {
            let id = first + Int64(index)
            try insert(passage, of: document.utf8, id: id, ordinal: index + 1, document: key, given: given)
        }
        for name in document.topics {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO document_topic(document, name) VALUES (?, ?)")
                .execute(arguments: [key, name])
        }
        for name in document.speakers {
            try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO document_speaker(document, name, name_key) VALUES (?, ?, ?)"
            ).execute(arguments: [key, name, Folding.folded(name)])
        }
        if let said = document.relations { try relations.store(said, document: key) }
        try SpeakerStore(db: db, names: names).store(document.statements, document: key)
        return key
    }

    private func insert(
        _ passage: PreparedPassage, of utf8: [UInt8], id: Int64, ordinal: Int, document: Int64, given: [Int64]
    ) throws {
        insertPassage.bind(id, at: 1)
        insertPassage.bind(document, at: 2)
        insertPassage.bind(Int64(ordinal), at: 3)
        insertPassage.bind(passage.pathJSON, at: 4)
        insertPassage.bind(passage.heading, at: 5)
        insertPassage.bind(passage.page, at: 6)
        insertPassage.bind(Int64(passage.span.lowerBound), at: 7)
        insertPassage.bind(Int64(passage.span.upperBound), at: 8)
        try DocumentWriter.run(insertPassage, binding: passage.lead, and: passage.text, of: utf8, at: 9)
        if let keys = passage.keys { try insert(keys, passage: id) }
        guard !passage.topics.isEmpty || !given.isEmpty else { return }
        var topics: [Int64: Double] = [:]
        for (topic, score) in passage.topics where topic < topicKeys.count { topics[topicKeys[topic]] = score }
        for topic in given where topics[topic] == nil { topics[topic] = 1 }
        for (topic, score) in topics.sorted(by: { $0.key < $1.key }) {
            insertTopic.bind(id, at: 1)
            insertTopic.bind(topic, at: 2)
            insertTopic.bind(score, at: 3)
            try insertTopic.run()
        }
    }

    /// Binds two parts of a text, where they lie, to a parameter and the next, and runs the statement.
    private static func run(
        _ insert: RawStatement, binding first: Range<Int>, and second: Range<Int>, of utf8: [UInt8], at index: Int32
    ) throws {
        try utf8.withUnsafeBufferPointer { utf8 in
            insert.bind(borrowed: UnsafeBufferPointer(rebasing: utf8[first]), at: index)
            insert.bind(borrowed: UnsafeBufferPointer(rebasing: utf8[second]), at: index + 1)
            defer { insert.forget() }
            try insert.run()
        }
    }

    /// Puts a title's keys into their FTS table.
    func insert(title: String, document key: Int64) throws {
        var buffer = TokenBuffer(repairsNoise: true)
        buffer.analyze(title)
        try insert(titleKeys: PassageKeys.folded(buffer), document: key)
    }

    private func insert(titleKeys keys: [UInt8], document key: Int64) throws {
        insertTitleKeys.bind(key, at: 1)
        insertTitleKeys.bind(utf8: keys, at: 2)
        try insertTitleKeys.run()
    }

    /// Puts a passage's keys into their FTS table.
    func insert(_ keys: PassageKeys, passage id: Int64) throws {
        insertPassageKeys.bind(id, at: 1)
        try keys.heading.withUnsafeBufferPointer { heading in
            try keys.text.withUnsafeBufferPointer { text in
                insertPassageKeys.bind(borrowed: heading, at: 2)
                insertPassageKeys.bind(borrowed: text, at: 3)
                try insertPassageKeys.run()
                insertPassageKeys.forget()
            }
        }
    }

    /// Adds words to the list of those held.
    func insert(_ words: [Syllabary.Entry]) throws {
        let insert = try RawStatement("INSERT OR IGNORE INTO word(folded, exact) VALUES (?, ?)", db)
        for word in words {
            insert.bind(word.folded, at: 1)
            insert.bind(word.exact, at: 2)
            try insert.run()
        }
    }
}
