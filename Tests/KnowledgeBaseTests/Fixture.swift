import Extraction
import Foundation

@testable import KnowledgeBase

/// A knowledge base in a folder of its own, gone when the test ends.
final class Fixture {
    let folder: URL
    let base: KnowledgeBase

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("kb-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        base = try KnowledgeBase(path: folder.appendingPathComponent("kb.sqlite").path, access: .write)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file into the folder `documents` and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String, encoding: String.Encoding = .utf8) throws -> String {
        let url = folder.appendingPathComponent("documents/\(name)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try present(text.data(using: encoding)).write(to: url)
        return url.path
    }

    var documents: String { folder.appendingPathComponent("documents").path }

    @discardableResult
    func ingest(_ paths: String..., change: (inout IngestOptions) -> Void = { _ in }) async throws -> IngestReport {
        var options = IngestOptions(extractor: Extractor(worker: nil))
        change(&options)
        return try await Ingestor(into: base, options: options).ingest(paths.isEmpty ? [documents] : paths)
    }

    /// Ingests texts as a collection, ids `a`, `b`, `c` … in order.
    @discardableResult
    func ingest(texts: [String]) async throws -> IngestReport {
        let lines = try zip("abcdefghijklmnopqrstuvwxyz", texts).map { id, text in
            String(
                decoding: try JSONEncoder().encode(["id": String(id), "title": "Văn bản", "text": text]), as: UTF8.self)
        }
        return try await ingest(try write("texts.jsonl", lines.joined(separator: "\n")))
    }

    func search(_ query: String, change: (inout SearchRequest) -> Void = { _ in }) throws -> SearchResponse {
        var request = SearchRequest(query)
        change(&request)
        return try base.search(request)
    }

    /// The ids of the documents found, best first.
    func found(_ query: String, change: (inout SearchRequest) -> Void = { _ in }) throws -> [String] {
        try search(query, change: change).hits.map(\.document.id)
    }
}

private func present<T>(_ value: T?) throws -> T {
    guard let value else { throw CocoaError(.fileWriteUnknown) }
    return value
}
