import Extraction
import Foundation
import GRDB
import KnowledgeBase

/// An ingest into a new file, beside FTS5 that takes in the same lines: the work of it, without waiting for the disk.
struct IngestPath: Workload {
    static let name = "ingest"

    private let folder: String
    private let lines: String
    private let texts: [(title: String, text: Substring)]

    init(_ collection: SyntheticCollection, in folder: String) throws {
        self.folder = folder
        lines = folder + "/ingest.jsonl"
        try collection.write(to: lines)
        texts = collection.documents.flatMap { document in
            document.text.split(separator: "\n").map { (document.title, $0) }
        }
    }

    func round(isReversed: Bool) async throws -> [Reading] {
        var baseline = isReversed ? 0 : try await Seconds { try insert() }.working
        let measured = try await Seconds { try await ingest() }.working
        if isReversed { baseline = try await Seconds { try insert() }.working }
        return [Reading(name: "ingest.whole", measured: measured, baseline: baseline)]
    }

    private func ingest() async throws {
        let path = try fresh("ingest.sqlite")
        // one input after the other: how many cores are free is not to be measured
        let options = IngestOptions(extractor: Extractor(worker: nil), jobs: 1)
        let report = try await Ingestor(into: KnowledgeBase(path: path, access: .write), options: options)
            .ingest([lines])
        precondition(report.failed == 0 && report.added > 0)
    }

    private func insert() throws {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384") }
        let queue = try DatabaseQueue(path: try fresh("plain.sqlite"), configuration: configuration)
        try queue.write { db in
            try db.execute(
                sql: "CREATE VIRTUAL TABLE plain USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 2')")
            let statement = try db.makeStatement(sql: "INSERT INTO plain VALUES (?, ?)")
            for (title, text) in texts { try statement.execute(arguments: [title, String(text)]) }
        }
        try queue.close()
    }

    /// The path of a file that is not there yet.
    private func fresh(_ name: String) throws -> String {
        let path = folder + "/" + name
        for file in ["", "-wal", "-shm"].map({ path + $0 }) where FileManager.default.fileExists(atPath: file) {
            try FileManager.default.removeItem(atPath: file)
        }
        return path
    }
}
