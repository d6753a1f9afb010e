import Foundation
import Testing

@Suite("The sample corpus answers as a reader of it would")
struct CorpusTests {
    private static let folder: Folder? = {
        guard let folder = try? Folder() else { return nil }
        let corpus = Command.project.appendingPathComponent("corpus").path
        _ = try? Command("ingest", corpus, "--quiet", in: folder.url)
        return folder
    }()

    private func search(_ arguments: String...) throws -> [[String: Any]] {
        let folder = try #require(CorpusTests.folder)
        let words = arguments.joined(separator: " ")
        return try Command("search", words, "--format", "json", in: folder.url).json()["hits"] as? [[String: Any]] ?? []
    }

    private func document(_ hit: [String: Any]) -> String {
        (hit["document"] as? [String: Any])?["id"] as? String ?? ""
    }
    private func text(_ hit: [String: Any]) -> String { (hit["passage"] as? [String: Any])?["text"] as? String ?? "" }

    @Test("all of it goes in, at least 24 documents of the three genres, with their numbers and dates")
    func complete() throws {
        let folder = try #require(CorpusTests.folder)
        let documents =
            try Command("list", "--format", "json", in: folder.url).json()["documents"] as? [[String: Any]] ?? []
        #expect(documents.count >= 24)
        for document in documents where (document["source"] as? String)?.hasSuffix(".eml") != true {
            #expect(document["title"] != nil && document["type"] != nil && document["date"] != nil, "\(document)")
        }
        let types = Set(documents.compactMap { $0["type"] as? String })
        #expect(types.isSuperset(of: ["chỉ thị", "nghị quyết", "quyết định", "biên bản", "tham luận", "báo chí"]))
    }

    @Test(
        "a bare number finds its document first",
        arguments: [
            ("29-CT/TU", "29-ct-tu"), ("29 ct tu", "29-ct-tu"), ("chỉ thị số 34-CT/TU", "34-ct-tu"),
            ("27/2022/qd-ubnd", "27-2022-qd-ubnd"),
            ("08/CT-UBND", "08-ct-ubnd"), ("09-QĐ/TU", "09-qd-tu"),
            // of a .doc, a scan and a file in an archive
            ("27/TB-VP", "27-tb-vp"), ("17/TB-UBND", "17-tb-ubnd"), ("12/QĐ-UBND", "12-qd-ubnd"),
        ])
    func number(query: String, id: String) throws {
        #expect(try search(query).first.map(document) == id)
    }

    @Test(
        "what comes first with accents is on the first page without",
        arguments: [
            "né tránh, đùn đẩy", "cơ chế bảo vệ cán bộ dám nghĩ, dám làm", "trách nhiệm của người đứng đầu",
            "hồ sơ đất đai trễ hạn",
        ])
    func accents(query: String) throws {
        let plain = String(
            query.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                $0.properties.canonicalCombiningClass == .notReordered
            }
            .map { $0 == "đ" ? "d" : Character($0) })
        let accented = try search(query)
        let unaccented = try search(plain)
        #expect(!accented.isEmpty)
        #expect(Set(unaccented.map(text)).isSuperset(of: accented.prefix(4).map(text)), "\(plain)")
    }

    @Test("the topics are those of the seminar, each with passages")
    func topics() throws {
        let folder = try #require(CorpusTests.folder)
        let topics =
            try Command("topics", "--format", "json", in: folder.url).json()["topics"] as? [[String: Any]] ?? []
        #expect(topics.count == 5)
        for topic in topics {
            for child in topic["children"] as? [[String: Any]] ?? [] {
                #expect(child["count"] as? Int ?? 0 > 0, "\(child["id"] ?? "")")
            }
        }
    }
}
