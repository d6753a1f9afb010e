import GRDB
import VietnameseText

/// Completes the last word, and goes on with the words that follow it in the collection.
struct PhraseCompletions {
    private let db: Database
    private let typed: TypedText
    private var counts: WordCounts
    private var texts: PassageTokens

    /// No more words of the collection are counted than this.
    private static let maximumWords = 400
    /// The likeliest words are looked at in their passages.
    private static let maximumLooked = 6
    private static let sampled = 12
    private static let maximumRead = 120
    /// A phrase goes on for so many words at most.
    private static let longest = 5

    init(_ db: Database, typed: TypedText) throws {
        self.db = db
        self.typed = typed
        counts = try WordCounts(db)
        texts = try PassageTokens(db, atMost: PhraseCompletions.maximumRead)
    }

    /// The completions, the likeliest first.
    mutating func completions() throws -> [Completion] {
        var found = PhraseTally(typed: typed)
        if let before = typed.words.last {
            let earlier = typed.words.dropLast().last
            let passages =
                try earlier.map { try counts.passages(with: $0, before, atMost: 4 * PhraseCompletions.sampled) }
                ?? passages(with: before, atMost: 4 * PhraseCompletions.sampled)
            for passage in passages { try texts.read(passage) { found.observe($0, worth: 1) } }
            if typed.last != nil {
                for (word, count) in try words(after: before) {
                    for passage in try counts.passages(with: before, word, atMost: PhraseCompletions.sampled) {
                        try texts.read(passage) {
                            found.observe($0, worth: Double(count) / Double(PhraseCompletions.sampled))
                        }
                    }
                }
            }
        } else {
            for (word, count) in try firstWords() {
                found.note(word, count: count)
                for passage in try counts.passages(with: word, atMost: PhraseCompletions.sampled) {
                    try texts.read(passage) {
                        found.observe($0, worth: Double(count) / Double(PhraseCompletions.sampled), only: word)
                    }
                }
            }
        }
        return found.completions(longest: PhraseCompletions.longest)
    }

    private mutating func passages(with word: WordForm, atMost limit: Int) throws -> [UInt32] {
        if word.isAccented { return try counts.passages(with: word, atMost: limit) }
        let common = try counts.spellings(of: word).prefix(3)
        return try common.flatMap { try counts.passages(with: $0, atMost: limit / max(common.count, 1)) }
    }

    /// The words that begin as the last does and stand most often behind `before`, one a folded key.
    private mutating func words(after before: WordForm) throws -> [(word: WordForm, count: Int)] {
        var found: [(word: WordForm, count: Int)] = []
        var seen: Set<UInt64> = []
        for word in try candidates() where seen.insert(word.foldedHash).inserted {
            let count = try counts.pair(before, word)
            if count > 0 { found.append((word, count)) }
        }
        return PhraseCompletions.most(found)
    }

    /// The commonest words that begin as the last does.
    private mutating func firstWords() throws -> [(word: WordForm, count: Int)] {
        PhraseCompletions.most(try candidates().map { ($0, try counts.exactly($0)) })
    }

    private static func most(_ words: [(word: WordForm, count: Int)]) -> [(word: WordForm, count: Int)] {
        Array(words.sorted { ($0.count, $1.word.exact) > ($1.count, $0.word.exact) }.prefix(maximumLooked))
    }

    /// Words of the collection that begin as the last does.
    ///
    /// One letter begins too many to count them all; then those that a handful of passages have.
    private mutating func candidates() throws -> [WordForm] {
        var found: [WordForm] = []
        guard let last = typed.last else { return [] }
        if last.folded.utf8.count == 1 { return try sampledWords() }
        let statement = try RawStatement(
            "SELECT exact FROM word WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT ?", db)
        for key in typed.beginning.foldedKeys {
            statement.bind(key, at: 1)
            statement.bind(key + "\u{7F}", at: 2)
            statement.bind(Int64(PhraseCompletions.maximumWords / typed.beginning.foldedKeys.count), at: 3)
            while try statement.step() {
                let exact = String(decoding: statement.text(0), as: UTF8.self)
                if typed.beginning.begins(exact), let form = WordForm(exact) { found.append(form) }
            }
            statement.reset()
        }
        return found
    }

    private mutating func sampledWords() throws -> [WordForm] {
        let most = try Int64.fetchOne(db, sql: "SELECT max(id) FROM passage") ?? 0
        var found: [UInt64: (form: WordForm, count: Int)] = [:]
        let beginning = typed.beginning
        for step in 0..<Int64(2 * PhraseCompletions.sampled) {
            let passage = UInt32(truncatingIfNeeded: most * step / Int64(2 * PhraseCompletions.sampled) + 1)
            try texts.read(passage) { text in
                for token in text.tokens where beginning.begins(text.exact(token)) {
                    found[token.exactHash, default: (WordForm(token, of: text), 0)].count += 1
                }
            }
        }
        return found.values.sorted { ($0.count, $1.form.exact) > ($1.count, $0.form.exact) }
            .prefix(4 * PhraseCompletions.maximumLooked).map(\.form)
    }
}
