import Foundation
import VietnameseText
import Yams

/// The tree of topics that passages are tagged with, and the terms that each is known by.
public struct TopicTaxonomy: Sendable {
    /// A topic of the taxonomy.
    public struct Topic: Sendable, Equatable {
        /// Short ASCII name: `ne-tranh-nhiem-vu`.
        public var id: String
        /// The name in Vietnamese.
        public var label: String
        /// The name in English, if any.
        public var labelInEnglish: String?
        /// The index of the topic above it; nil at the top.
        public var parent: Int?
        /// Phrases; a passage that contains one is about the topic.
        public var terms: [String]
    }

    /// The topics, each after the one above it.
    public let topics: [Topic]

    private let phrases: [UInt64: [Phrase]]

    private struct Phrase: Sendable {
        var topic: Int
        var exact: [UInt64]
        var folded: [UInt64]
    }

    /// A taxonomy without topics.
    public static let empty = TopicTaxonomy(topics: [])

    /// Creates a taxonomy of `topics`.
    public init(topics: [Topic]) {
        self.topics = topics
        var phrases: [UInt64: [Phrase]] = [:]
        var buffer = TokenBuffer()
        for (index, topic) in topics.enumerated() {
            var seen: Set<[UInt64]> = []
            for term in topic.terms {
                buffer.analyze(term)
                let phrase = Phrase(
                    topic: index, exact: buffer.tokens.map(\.exactHash), folded: buffer.tokens.map(\.foldedHash))
                guard let first = phrase.folded.first, seen.insert(phrase.exact).inserted else { continue }
                phrases[first, default: []].append(phrase)
            }
        }
        self.phrases = phrases
    }

    /// Reads the YAML file at `path`: a list `topics` of `id`, `label`, `label_en`, `terms` and `children`.
    ///
    /// - Throws: `KnowledgeBaseError.badTopics` with the reason.
    public init(contentsOf path: String) throws {
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            guard data.count <= 4 << 20, let text = String(data: data, encoding: .utf8) else {
                throw KnowledgeBaseError.badTopics(path: path, reason: "not a UTF-8 file of at most 4 MB")
            }
            let file = try YAMLDecoder().decode(File.self, from: text)
            var topics: [Topic] = []
            var pending = file.topics.reversed().map { (entry: $0, parent: Int?.none) }
            var ids: Set<String> = []
            while let (entry, parent) = pending.popLast() {
                guard ids.insert(entry.id).inserted else {
                    throw KnowledgeBaseError.badTopics(path: path, reason: "the id \(entry.id) is there twice")
                }
                topics.append(
                    Topic(
                        id: entry.id, label: entry.label, labelInEnglish: entry.labelEN, parent: parent,
                        terms: entry.terms ?? []))
                let place = topics.count - 1
                pending.append(contentsOf: (entry.children ?? []).reversed().map { (entry: $0, parent: place) })
            }
            self.init(topics: topics)
        } catch let error as KnowledgeBaseError {
            throw error
        } catch let error as YamlError {
            throw KnowledgeBaseError.badTopics(path: path, reason: "\(error)".replacing("\n", with: " "))
        } catch let error as DecodingError {
            throw KnowledgeBaseError.badTopics(path: path, reason: error.place)
        } catch {
            throw KnowledgeBaseError.badTopics(path: path, reason: error.localizedDescription)
        }
    }

    /// The topics whose terms the tokens contain, best first. The score counts occurrences with diminishing returns, a
    /// longer term more than a shorter one.
    ///
    /// A term matches with its diacritics; in a text without any, without them.
    func topics(of buffer: TokenBuffer) -> [(topic: Int, score: Double)] {
        guard !phrases.isEmpty else { return [] }
        let tokens = buffer.tokens
        let isPlain = !tokens.contains(where: \.isAccented)
        var counts: [Int: [Int: Double]] = [:]
        for start in tokens.indices {
            guard let candidates = phrases[tokens[start].foldedHash] else { continue }
            for phrase in candidates where start + phrase.exact.count <= tokens.count {
                let keys = isPlain ? phrase.folded : phrase.exact
                let isHere = keys.indices.allSatisfy {
                    (isPlain ? tokens[start + $0].foldedHash : tokens[start + $0].exactHash) == keys[$0]
                }
                if isHere { counts[phrase.topic, default: [:]][keys.count, default: 0] += 1 }
            }
        }
        return counts.map { topic, byLength in
            let score = byLength.reduce(0) { $0 + Double($1.key) * (1 + log2($1.value)) }
            return (topic: topic, score: (score * 100).rounded() / 100)
        }
        .sorted { ($0.score, -$0.topic) > ($1.score, -$1.topic) }
    }

    private struct File: Decodable {
        var topics: [Entry]
    }

    private struct Entry: Decodable {
        var id: String
        var label: String
        var labelEN: String?
        var terms: [String]?
        var children: [Entry]?

        enum CodingKeys: String, CodingKey {
            case id, label, terms, children
            case labelEN = "label_en"
        }
    }
}

extension DecodingError {
    /// Where in the file and what, in a few words.
    fileprivate var place: String {
        switch self {
        case .keyNotFound(let key, let context):
            "\(key.stringValue) is missing in \(DecodingError.path(context))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(DecodingError.path(context)) is not what it should be"
        case .dataCorrupted(let context):
            context.debugDescription.replacing("\n", with: " ")
        @unknown default: "not a topics file"
        }
    }

    private static func path(_ context: Context) -> String {
        context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    }
}
