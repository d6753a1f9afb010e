import Foundation
import Yams

extension TopicTaxonomy {
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
