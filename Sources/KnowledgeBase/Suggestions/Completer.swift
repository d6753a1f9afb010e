import Documents
import GRDB
import VietnameseText

extension KnowledgeBase {
    /// What may be about to be typed: numbers, titles, topics, speakers, and words as the collection goes on with them.
    ///
    /// Marks are optional; those that are typed are kept to. Every source is asked for a bounded number of rows.
    ///
    /// - Parameters:
    ///   - text: what has been typed so far; any text will do.
    ///   - limit: how many completions, 1–100.
    /// - Throws: `KnowledgeBaseError` where the file cannot be read.
    public func completions(of text: String, limit: Int = 10) throws -> CompletionList {
        guard let typed = TypedText(text) else { return CompletionList(suggestions: [], total: 0) }
        let suggestions = try read { db in
            try Deadline.limit(.seconds(1), db) {
                try Completer(db: db, text: text, typed: typed, limit: min(max(limit, 1), 100)).completions()
            }
        }
        return CompletionList(suggestions: suggestions, total: suggestions.count)
    }
}

/// Gathers completions from all sources.
struct Completer {
    let db: Database
    let text: String
    let typed: TypedText
    let limit: Int

    /// So many titles are looked at, whose words are those typed.
    private static let maximumTitles = 60
    /// So many words that begin as the last does are looked for in titles.
    private static let maximumEndings = 12
    private static let maximumTopics = 1000
    /// So many mentions of speakers are looked at, the newest.
    private static let maximumSpeakers = 20_000

    func completions() throws -> [Completion] {
        let numbers = try numbers()
        var phrases = try PhraseCompletions(db, typed: typed)
        let words = numbers.isEmpty ? try phrases.completions() : []
        var chosen = Selection(limit: limit, typed: text)
        chosen.add(numbers)
        chosen.add(try topics(), atMost: max(1, limit / 3))
        chosen.add(try speakers(), atMost: max(1, limit / 3))
        // titles get what the words leave, but some room in any case
        let titles = try titles()
        chosen.add(words, atMost: max(1, limit - chosen.count - min(titles.count, max(1, limit / 3))))
        chosen.add(titles)
        chosen.add(words)
        return chosen.completions
    }

    // MARK: - Numbers

    private func numbers() throws -> [Completion] {
        guard typed.folded.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return [] }
        let key = numberKey
        guard key.utf8.first.map({ 0x30...0x39 ~= $0 }) ?? false else { return [] }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number, min(id) FROM
                        (SELECT number, id FROM document WHERE number_key >= ? AND number_key < ?
                            ORDER BY number_key LIMIT 200)
                    WHERE number IS NOT NULL GROUP BY number ORDER BY length(number), number LIMIT ?
                    """), arguments: [key, key + "\u{7F}", limit]
        ).map { Completion(text: $0[0], kind: .number, document: $0[1]) }
    }

    /// The key that the number begins with: without the type and `số`, and without leading zeros.
    private var numberKey: String {
        let terms = typed.folded.split(separator: " ")
        let start = terms.firstIndex { $0.utf8.first.map { 0x30...0x39 ~= $0 } ?? false } ?? 0
        // `chỉ thị số 29`, not `né tránh 29`
        guard
            start == 0 || terms[start - 1] == "so"
                || DocumentType.opening(terms[..<start].joined(separator: " ")) != nil
        else { return "" }
        let number = terms[start...].joined(separator: " ")
        return String(number.drop { $0 == "0" })
    }

    // MARK: - Titles

    private func titles() throws -> [Completion] {
        var rows = try titleExpression().map { try titles(matching: $0) } ?? []
        if rows.isEmpty, let last = typed.last, last.folded.utf8.count > 1 {
            // a word that only titles have
            let words = typed.words.map(\.folded.quotedForFTS5) + [last.folded.quotedForFTS5 + "*"]
            rows = try titles(matching: words.joined(separator: " AND "))
        }
        var buffer = TokenBuffer()
        var found: [(completion: Completion, place: Int, count: Int, order: Int)] = []
        for (order, row) in rows.enumerated() {
            let title: String = row[0]
            buffer.analyze(title)
            guard typed.matches(buffer) else { continue }
            if let known = found.firstIndex(where: { $0.completion.text == title }) {
                found[known].count += 1
            } else {
                found.append(
                    (
                        Completion(text: title, kind: .title, document: row[1]), typed.place(in: buffer) ?? .max, 1,
                        order
                    ))
            }
        }
        // words in a row first, and near the beginning; then what several documents are called
        found.sort { ($0.place, -$0.count, $0.order) < ($1.place, -$1.count, $1.order) }
        return found.map(\.completion)
    }

    private func titles(matching expression: String) throws -> [Row] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT document.title, document.id FROM document_fts JOIN document ON document.key = document_fts.rowid
                    WHERE document_fts MATCH ? ORDER BY document_fts.rowid DESC LIMIT ?
                    """), arguments: [expression, Completer.maximumTitles])
    }

    /// The typed words and the commonest that the last begins. FTS5 would gather all documents of all words with a
    /// beginning before it gives the first.
    private func titleExpression() throws -> String? {
        var parts = typed.words.map(\.folded.quotedForFTS5)
        // what one letter begins is told from the titles themselves
        if let last = typed.last, last.folded.utf8.count > 1 {
            var counts = try WordCounts(db)
            let keys = try typed.beginning.foldedKeys.flatMap { key in
                try String.fetchAll(
                    db.cachedStatement(
                        sql:
                            "SELECT DISTINCT folded FROM word WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT 100"
                    ),
                    arguments: [key, key + "\u{7F}"])
            }
            var endings = try Set(keys).compactMap { WordForm($0) }.map { word in
                (text: word.folded, count: try counts.anySpelling(word))
            }
            endings.sort { ($0.count, $1.text) > ($1.count, $0.text) }
            let words = [last.folded] + endings.prefix(Completer.maximumEndings).map(\.text)
            parts.append("(" + words.map(\.quotedForFTS5).joined(separator: " OR ") + ")")
        }
        return parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }

    // MARK: - Topics and speakers

    private func topics() throws -> [Completion] {
        var buffer = TokenBuffer()
        var found: [(completion: Completion, place: Int)] = []
        for topic in try TopicStore.taxonomy(db).topics.prefix(Completer.maximumTopics) {
            for text in [topic.label] + topic.terms {
                buffer.analyze(text)
                guard let place = typed.place(in: buffer) else { continue }
                found.append((Completion(text: text, kind: .topic, topic: topic.id), place))
                break
            }
        }
        return found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element.completion)
    }

    private func speakers() throws -> [Completion] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT name, count(*) FROM
                        (SELECT name, name_key FROM document_speaker ORDER BY document DESC LIMIT ?)
                    WHERE instr(' ' || name_key, ' ' || ?) > 0 GROUP BY name ORDER BY count(*) DESC, name LIMIT ?
                    """), arguments: [Completer.maximumSpeakers, typed.folded, 4 * limit])
        var buffer = TokenBuffer()
        return rows.compactMap { row in
            let name: String = row[0]
            buffer.analyze(name)
            guard typed.place(in: buffer) != nil else { return nil }
            return Completion(text: name, kind: .speaker, count: row[1])
        }
    }
}

/// The completions that are shown: no text twice, however it is spelled, nor what is typed already.
private struct Selection {
    let limit: Int
    private(set) var completions: [Completion] = []
    private var seen: Set<String>

    var count: Int { completions.count }

    init(limit: Int, typed: String) {
        self.limit = limit
        // `né` may be offered for `ne`
        seen = Folding.isAccented(typed) ? [Folding.folded(typed)] : []
    }

    mutating func add(_ more: [Completion], atMost most: Int = .max) {
        var left = most
        for completion in more where left > 0 && completions.count < limit {
            guard seen.insert(Folding.folded(completion.text)).inserted else { continue }
            completions.append(completion)
            left -= 1
        }
    }
}
