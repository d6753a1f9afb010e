import Extraction
import Foundation
import VietnameseText

/// Documents made from the sample documents, the same in every run, and questions to them.
struct SyntheticCollection {
    /// A document, as a line of a JSONL collection has it.
    struct Document: Encodable {
        var id: String
        var title: String
        var type: String
        var issuer: String
        var date: String
        var text: String
    }

    /// A query.
    struct Question {
        /// How many words it has.
        var length: Int
        var text: String
    }

    /// Each has eight articles, most of them a passage each.
    private(set) var documents: [Document] = []

    private static let lengths = [1, 3, 8, 16]
    /// Of each length, so many are asked with marks and without.
    private static let questionsOfLength = 6

    /// - Parameter corpus: the folder of sample documents.
    init(documents count: Int, from corpus: String) async throws {
        var recombiner = Recombiner(
            texts: try await SyntheticCollection.texts(below: corpus), random: SeededRandom(seed: 1))
        var random = SeededRandom(seed: 2)
        let types = ["chỉ thị", "nghị quyết", "quyết định", "biên bản", "tham luận"]
        let bodies = ["Thành ủy", "Hội đồng nhân dân", "Ủy ban nhân dân", "Sở Nội vụ", "Sở Tư pháp"]
        for number in 0..<count {
            var text = ""
            for article in 1...8 {
                text += "Điều \(article). \(recombiner.walk(4...9))\n\(recombiner.walk(60...110, rarities: 3)).\n"
            }
            let date = [2000 + random.below(24), 1 + random.below(12), 1 + random.below(28)]
                .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
            documents.append(
                Document(
                    id: "d\(number)", title: recombiner.walk(8...16), type: random.one(of: types),
                    issuer: random.one(of: bodies) + " " + String(random.below(20)), date: date, text: text))
        }
    }

    /// Words in a row from the documents, with marks and without.
    func questions() -> [Question] {
        var random = SeededRandom(seed: 3)
        return SyntheticCollection.lengths.flatMap { length in
            (0..<SyntheticCollection.questionsOfLength).flatMap { _ in
                let words = Folding.tokens(of: random.one(of: documents).text).map(\.exact)
                let first = random.below(words.count - length)
                let typed = words[first..<first + length].joined(separator: " ")
                return [typed, Folding.withoutMarks(typed)].map { Question(length: length, text: $0) }
            }
        }
    }

    /// The documents as JSONL.
    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        var lines = Data()
        for document in documents {
            lines += try encoder.encode(document)
            lines.append(UInt8(ascii: "\n"))
        }
        try lines.write(to: URL(fileURLWithPath: path))
    }

    private static func texts(below folder: String) async throws -> [String] {
        let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
        var texts: [String] = []
        for name in names where [".txt", ".md", ".html"].contains(where: name.hasSuffix) {
            let bytes = try Extractor.read(file: folder + "/" + name)
            texts.append(try await Extractor(worker: nil).extract(bytes, fileName: name).text)
        }
        guard !texts.isEmpty else { throw BenchmarkError("there are no sample documents in \(folder)") }
        return texts
    }
}
