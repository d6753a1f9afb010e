import Foundation
import KnowledgeBase

/// A query of a list, with the name that its sender gave it.
struct BatchQuery: Sendable, Equatable {
    var id: String
    var text: String

    /// Characters of one query.
    private static let maximumLength = 2000

    /// The queries of `{"queries": ["text", {"id": "1", "text": "…"}]}`; those without an id are numbered from 1.
    static func list(json: String) throws(Problem) -> [BatchQuery] {
        struct List: Decodable {
            var queries: [Item]
        }
        struct Item: Decodable {
            var id: String?
            var text: String

            init(from decoder: any Decoder) throws {
                if let text = try? decoder.singleValueContainer().decode(String.self) {
                    self.text = text
                    return
                }
                let container = try decoder.container(keyedBy: Keys.self)
                text = try container.decode(String.self, forKey: .text)
                id = try container.decodeIfPresent(String.self, forKey: .id)
            }

            enum Keys: String, CodingKey { case id, text }
        }
        // beside `queries` nothing is read, so nothing else may be there: a misspelt option would be a silent mistake
        guard let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
            Set(object.keys) == ["queries"], let items = object["queries"] as? [Any],
            items.allSatisfy({ ($0 as? [String: Any]).map { Set($0.keys).isSubset(of: ["id", "text"]) } ?? true }),
            let list = try? JSONDecoder().decode(List.self, from: Data(json.utf8))
        else {
            throw .badContent(
                "Cần một đối tượng JSON: {\"queries\": [\"…\", {\"id\": \"…\", \"text\": \"…\"}]}.",
                "Send a JSON object: {\"queries\": [\"…\", {\"id\": \"…\", \"text\": \"…\"}]}.")
        }
        return try list.queries.enumerated().map { index, item throws(Problem) in
            try BatchQuery(id: item.id ?? String(index + 1), checked: item.text)
        }
    }

    /// The queries of a table: the column `text`, `query`, `q`, `name` or `tên`, else the first; ids from the column `id`.
    static func list(csv: String) throws(Problem) -> [BatchQuery] {
        var rows = CSVTable.rows(of: csv)
        guard let first = rows.first else { return [] }
        let names = first.map { $0.lowercased().trimmingCharacters(in: .whitespaces) }
        let known = names.firstIndex { ["text", "query", "q", "name", "tên", "câu hỏi"].contains($0) }
        let idColumn = names.firstIndex(of: "id")
        if known != nil || idColumn != nil { rows.removeFirst() }
        let textColumn = known ?? (idColumn == 0 ? 1 : 0)
        var queries: [BatchQuery] = []
        for (index, row) in rows.enumerated() {
            guard row.indices.contains(textColumn) else { continue }
            let id = idColumn.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? String(index + 1)
            queries.append(try BatchQuery(id: id, checked: row[textColumn]))
        }
        return queries
    }

    private init(id: String, checked text: String) throws(Problem) {
        guard text.count <= BatchQuery.maximumLength, id.count <= BatchQuery.maximumLength else {
            throw .badContent(
                "Mỗi câu hỏi dài tối đa \(BatchQuery.maximumLength) ký tự.",
                "A query may have \(BatchQuery.maximumLength) characters at most.")
        }
        self.id = id
        self.text = text
    }
}
