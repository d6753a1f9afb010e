import Foundation
import GRDB

/// The synonyms as the knowledge base holds them: those that come with the program and the user's own, which came with
/// the documents. Kept in the file, in a form that is read at once, so that a search need not read YAML.
struct SynonymStore {
    let db: Database

    /// The table that is held.
    func table() throws -> SynonymTable {
        var groups: [SynonymGroup] = []
        var kept: [SynonymTerm] = []
        let rows = try RawStatement("SELECT from_terms, to_terms, source, needs_marks FROM synonym ORDER BY number", db)
        defer { rows.reset() }
        while try rows.step() {
            let needsMarks = rows.integer(3) != 0
            func terms(_ column: Int32) -> [SynonymTerm] {
                String(decoding: rows.text(column), as: UTF8.self).split(separator: "\n")
                    .compactMap { SynonymTerm(String($0), needsMarks: needsMarks) }
            }
            let from = terms(0)
            let to = terms(1)
            if to.isEmpty {
                kept.append(contentsOf: from)
            } else {
                groups.append(
                    SynonymGroup(from: from, to: to, source: String(decoding: rows.text(2), as: UTF8.self)))
            }
        }
        return SynonymTable(groups: groups, kept: kept)
    }

    /// Takes the program's synonyms and those of the user's file at `path` (nil: keeps the user's that are held).
    ///
    /// - Throws: `SynonymFileError` where the file is none of synonyms.
    func adopt(path: String?) throws {
        var own = try Property.value("synonyms", db)
        if let path {
            let bytes = (FileManager.default.contents(atPath: path)).map { [UInt8]($0) } ?? []
            _ = try SynonymTable(parsing: bytes, name: path)
            own = String(decoding: bytes, as: UTF8.self)
        }
        let version = SynonymStore.version(own)
        let held = try Property.value("synonyms_version", db)
        guard held != version else { return }
        var table = SynonymTable.standard
        if let own { table = table.merging(try SynonymTable(parsing: Array(own.utf8), name: "synonyms.yaml")) }
        try db.execute(sql: "DELETE FROM synonym")
        func insert(_ from: [SynonymTerm], _ to: [SynonymTerm], _ source: String?) throws {
            for needsMarks in [false, true] {
                // a list is of one kind; a user's file may mix them
                let from = from.filter { $0.needsMarks == needsMarks }
                guard !from.isEmpty else { continue }
                try db.execute(
                    sql: "INSERT INTO synonym(from_terms, to_terms, source, needs_marks) VALUES (?, ?, ?, ?)",
                    arguments: [
                        from.map(\.text).joined(separator: "\n"), to.map(\.text).joined(separator: "\n"), source,
                        needsMarks,
                    ])
            }
        }
        for group in table.groups { try insert(group.from, group.to, group.source) }
        try insert(table.kept, [], nil)
        for (name, value) in [("synonyms", own), ("synonyms_version", version)] {
            guard let value else { continue }
            try Property.set(name, to: value, db)
        }
    }

    /// Differs whenever the program's synonyms or the user's do.
    private static func version(_ own: String?) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in PackageResources.synonyms_yaml + Array((own ?? "").utf8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
