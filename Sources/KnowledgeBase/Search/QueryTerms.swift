import VietnameseText

/// The terms of a query that rank passages: its words and the pairs of neighbours, each once.
struct QueryTerms: Sendable {
    struct Word: Sendable {
        var folded: String
        var exact: String
        var foldedHash: UInt64
        var exactHash: UInt64
        /// Whether a match must or should carry the marks that were typed.
        var isAccented: Bool
        /// The spelling that was found to be meant, where the word was typed without marks.
        var restored: String?
        var restoredHash: UInt64?
        /// How often the query has it.
        var count: Int
    }

    struct Pair: Sendable {
        /// Indexes into `words`.
        var first: Int
        var second: Int
        var key: String
    }

    /// Another way to say some of the words.
    struct Synonym: Sendable {
        /// The words and pairs that it stands for: indexes.
        var words: [Int]
        var pairs: [Int]
        var tokens: [(foldedHash: UInt64, exactHash: UInt64)]
        var text: String
        /// Where it is said that it stands for them.
        var source: String
    }

    private(set) var words: [Word] = []
    private(set) var synonyms: [Synonym] = []
    private(set) var pairs: [Pair] = []
    /// Folded beginnings of words.
    private(set) var prefixes: [String] = []
    /// Whether the query carries marks at all: if so, a word without marks may well be meant so.
    private(set) var isAccented = false

    init(_ query: Query) {
        var buffer = TokenBuffer()
        var indexes: [String: Int] = [:]
        var pairKeys: Set<String> = []
        func index(of word: Query.Word) -> Int {
            if let known = indexes[word.exact] {
                words[known].count += 1
                return known
            }
            buffer.analyze(word.exact)
            let token = buffer.tokens.first
            words.append(
                Word(
                    folded: word.folded, exact: word.exact, foldedHash: token?.foldedHash ?? 0,
                    exactHash: token?.exactHash ?? 0, isAccented: word.isAccented, count: 1))
            indexes[word.exact] = words.count - 1
            return words.count - 1
        }
        var previous: Int?
        func add(_ word: Query.Word) {
            let here = index(of: word)
            if let before = previous {
                let key = words[before].folded + "_" + word.folded
                if pairKeys.insert(key).inserted { pairs.append(Pair(first: before, second: here, key: key)) }
            }
            previous = here
        }
        func add(_ clause: Query.Clause) {
            switch clause {
            case .word(let word): add(word)
            case .phrase(let phrase): phrase.forEach(add)
            case .near(let near, _):
                near.forEach(add)
            case .prefix(let word):
                prefixes.append(word.folded)
                previous = nil
            case .any(let clauses):
                for clause in clauses {
                    previous = nil
                    add(clause)
                }
                previous = nil
            }
        }
        query.clauses.forEach(add)
        isAccented = words.contains(where: \.isAccented)
    }

    /// Takes other ways to say parts of the query.
    mutating func add(_ expansions: [Expansion], of typed: [SynonymWord]) {
        var buffer = TokenBuffer()
        for expansion in expansions {
            let replaced = typed[expansion.range].compactMap { word in words.firstIndex { $0.exact == word.exact } }
            guard replaced.count == expansion.range.count else { continue }
            buffer.analyze(expansion.term.tokens.map(\.exact).joined(separator: " "))
            let inside = zip(replaced, replaced.dropFirst()).compactMap { first, second in
                pairs.firstIndex { $0.first == first && $0.second == second }
            }
            synonyms.append(
                Synonym(
                    words: replaced, pairs: inside,
                    tokens: buffer.tokens.map { ($0.foldedHash, $0.exactHash) }, text: expansion.term.text,
                    source: expansion.source))
        }
    }

    /// Whether so many words carry marks that those without are meant so; else they were left out.
    private var isMarkedThroughout: Bool {
        let marked = words.count(where: \.isAccented)
        return words.count > 3 && marked * 2 >= words.count
    }

    /// In a query that is typed with its marks, takes words without any as they stand; tells whether it is one.
    mutating func takeAsTyped() -> Bool {
        guard isMarkedThroughout else { return false }
        for index in words.indices where !words[index].isAccented { words[index].restoredHash = words[index].exactHash }
        return true
    }

    /// Takes the spellings found by `Restoration`.
    mutating func restore(_ forms: [Restoration.Form?]) {
        for (index, form) in forms.enumerated() where index < words.count && !words[index].isAccented {
            words[index].restored = form?.exact
            words[index].restoredHash = form?.hash
        }
    }

    var isEmpty: Bool { words.isEmpty && prefixes.isEmpty }
}
