import GRDB
import Synchronization

/// Which documents have which speakers and which passages which topics, in memory: four bytes for each.
struct FacetCatalog: Sendable {
    /// A value with those that have it.
    struct Members: Sendable {
        var value: String
        /// Places of documents in the catalog, or passages; ascending.
        var ids: [UInt32]
    }

    private(set) var speakers: [Members] = []
    private(set) var topics: [Members] = []
    /// Whether each document of the catalog is in force today: 1, 2 for not, 0 where that is not known.
    private(set) var validity: [UInt8] = []
    /// Those who speak, with the passages in which they do.
    private(set) var voices: [Members] = []

    init(_ db: Database, _ catalog: DocumentCatalog) throws {
        validity = [UInt8](repeating: 0, count: catalog.keys.count)
        for (isInForce, keys) in try Validity.documents(db) {
            for key in keys { if let place = catalog.place(ofKey: key) { validity[place] = isInForce ? 1 : 2 } }
        }
        var indexes: [String: Int] = [:]
        var rows = try Row.fetchCursor(db, sql: "SELECT name, document FROM document_speaker ORDER BY document")
        while let row = try rows.next() {
            guard let document = catalog.place(ofKey: row[1]) else { continue }
            let name: String = row[0]
            if indexes[name] == nil {
                indexes[name] = speakers.count
                speakers.append(Members(value: name, ids: []))
            }
            if let index = indexes[name] { speakers[index].ids.append(UInt32(document)) }
        }
        rows = try Row.fetchCursor(db, sql: "SELECT key, label FROM topic ORDER BY key")
        var places: [Int64: Int] = [:]
        while let row = try rows.next() {
            places[row[0]] = topics.count
            topics.append(Members(value: row[1], ids: []))
        }
        let tags = try RawStatement("SELECT topic, passage FROM passage_topic ORDER BY topic, passage", db)
        defer { tags.reset() }
        while try tags.step() {
            if let place = places[tags.integer(0)] { topics[place].ids.append(UInt32(tags.integer(1))) }
        }
        voices = try SpeakerFilter(db: db).members()
    }
}

/// Keeps the catalogs, and terms that were looked up, from query to query until the file changes.
final class CatalogCache: Sendable {
    private struct State {
        var revision: String?
        var documents: DocumentCatalog?
        var facets: FacetCatalog?
        var synonymsVersion: String?
        var synonyms: SynonymTable?
        var terms: FoundTerms?
    }

    private let state = Mutex(State())

    /// Which state of the file `db` sees.
    struct Versions {
        fileprivate var revision = ""
        fileprivate var synonyms: String?

        init(_ db: Database) throws {
            let rows = try RawStatement(
                "SELECT name, value FROM property WHERE name IN ('revision', 'synonyms_version')", db)
            defer { rows.reset() }
            while try rows.step() {
                let value = String(decoding: rows.text(1), as: UTF8.self)
                if rows.text(0).first == UInt8(ascii: "r") { revision = value } else { synonyms = value }
            }
        }
    }

    /// The documents of the state that `db` sees.
    func documents(_ db: Database, _ versions: Versions) throws -> DocumentCatalog {
        let revision = versions.revision
        if let known = state.withLock({ $0.revision == revision ? $0.documents : nil }) { return known }
        let fresh = try DocumentCatalog(db, revision: revision)
        state.withLock { state in
            state.revision = revision
            state.documents = fresh
            state.facets = nil
        }
        return fresh
    }

    /// Speakers and topics of the state that `db` sees.
    func facets(_ db: Database, _ documents: DocumentCatalog, _ versions: Versions) throws -> FacetCatalog {
        let revision = versions.revision
        if let known = state.withLock({ $0.revision == revision ? $0.facets : nil }) { return known }
        let fresh = try FacetCatalog(db, documents)
        state.withLock { if $0.revision == revision { $0.facets = fresh } }
        return fresh
    }

    /// A reader of the postings in the state that `db` sees, which shares what it finds with others.
    func reader(_ db: Database, _ versions: Versions) throws -> PostingReader {
        try PostingReader(db) { segments in
            let version = FoundTerms.Version(revision: versions.revision, segments: segments)
            return state.withLock { state in
                if let known = state.terms, known.version == version { return known }
                let fresh = FoundTerms(version)
                state.terms = fresh
                return fresh
            }
        }
    }

    /// The synonyms that `db` holds.
    func synonyms(_ db: Database, _ versions: Versions) throws -> SynonymTable {
        let version = versions.synonyms
        if let known = state.withLock({ $0.synonymsVersion == version ? $0.synonyms : nil }) { return known }
        let fresh = try SynonymStore(db: db).table()
        state.withLock { state in
            state.synonymsVersion = version
            state.synonyms = fresh
        }
        return fresh
    }
}
