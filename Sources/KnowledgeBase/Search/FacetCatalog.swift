import Foundation
import GRDB
import Synchronization

/// Which documents have which speakers and which passages which topics, in memory: four bytes for each.
struct FacetCatalog: Sendable {
    /// Those whom documents' givers named as speakers, with the places of those documents in the catalog.
    private(set) var speakers = FacetMembers()
    /// The topics, with the passages that have them.
    private(set) var topics = FacetMembers()
    /// Type, issuer, year and validity today.
    private(set) var profiles = FacetProfiles()
    /// Those who speak, with the passages in which they do.
    private(set) var voices = FacetMembers()

    init(_ db: Database, _ catalog: DocumentCatalog) throws {
        var validity = [UInt8](repeating: 0, count: catalog.keys.count)
        for (isInForce, keys) in try Validity.documents(db) {
            for key in keys { if let place = catalog.place(ofKey: key) { validity[place] = isInForce ? 1 : 2 } }
        }
        profiles = FacetProfiles(catalog, validity: validity)
        var named = FacetMembers.Builder()
        var rows = try Row.fetchCursor(db, sql: "SELECT name, document FROM document_speaker ORDER BY document")
        while let row = try rows.next() {
            guard let document = catalog.place(ofKey: row[1]) else { continue }
            named.add(UInt32(document), to: named.index(of: row[0]))
        }
        speakers = named.finish()
        var tagged = FacetMembers.Builder()
        rows = try Row.fetchCursor(db, sql: "SELECT key, label FROM topic ORDER BY key")
        var places: [Int64: Int] = [:]
        while let row = try rows.next() { places[row[0]] = tagged.append(row[1]) }
        let tags = try RawStatement("SELECT topic, passage FROM passage_topic ORDER BY topic, passage", db)
        defer { tags.reset() }
        while try tags.step() {
            if let place = places[tags.integer(0)] { tagged.add(UInt32(tags.integer(1)), to: place) }
        }
        topics = tagged.finish()
        voices = try SpeakerFilter(db: db).members()
    }
}

/// Keeps the catalogs, and terms that were looked up, from query to query until the file changes.
final class CatalogCache: Sendable {
    private struct State {
        var revision: String?
        var documents: DocumentCatalog?
        var facets: FacetCatalog?
        /// The day that the facets are of: what is in force changes overnight.
        var facetsDay: Int?
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
        let day = Validity.day(of: Date())
        if let known = state.withLock({ $0.revision == revision && $0.facetsDay == day ? $0.facets : nil }) {
            return known
        }
        let fresh = try FacetCatalog(db, documents)
        state.withLock { state in
            guard state.revision == revision else { return }
            state.facets = fresh
            state.facetsDay = day
        }
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
