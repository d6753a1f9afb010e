import VietnameseText

/// A query as its writer meant it: what to look for, what to leave out, where to look.
struct Query: Sendable, Equatable {
    /// What a passage may or must contain.
    indirect enum Clause: Sendable, Equatable {
        /// One syllable, number or foreign word.
        case word(Word)
        /// Words one after the other: `"né tránh"`.
        case phrase([Word])
        /// Any word that begins so: `quy*`.
        case prefix(Word)
        /// Words within a distance of each other, in any order: `NEAR(cán bộ, 5)`.
        case near([Word], distance: Int)
        /// One of them: `né OR tránh`.
        case any([Clause])

        /// The words in it, in the order typed.
        var words: [Word] {
            switch self {
            case .word(let word): [word]
            case .phrase(let words), .near(let words, _): words
            case .prefix: []
            case .any(let clauses): clauses.flatMap(\.words)
            }
        }
    }

    /// A word of the query with its two keys.
    struct Word: Sendable, Equatable {
        var folded: String
        var exact: String
        var isAccented: Bool { folded != exact }
    }

    var clauses: [Clause] = []
    var excluded: [Clause] = []
    var filter = SearchFilter()

    /// The same with quoted phrases as words, if the query is more of a sentence than of quotations: nil if not.
    var withPhrasesAsWords: Query? {
        var loose = 0
        var relaxed = self
        relaxed.clauses = clauses.flatMap { clause -> [Clause] in
            switch clause {
            case .phrase(let words): return words.map { .word($0) }
            case .word:
                loose += 1
                return [clause]
            default: return [clause]
            }
        }
        return loose >= 3 && relaxed != self ? relaxed : nil
    }

    /// The loose words, where the query is more than these; nil where it is its own text.
    var looseText: String? {
        let isPlain =
            excluded.isEmpty && filter.isEmpty
            && clauses.allSatisfy { if case .word = $0 { true } else { false } }
        guard !isPlain else { return nil }
        return clauses.compactMap { clause -> String? in
            if case .word(let word) = clause { word.exact } else { nil }
        }.joined(separator: " ")
    }

    /// The query as it is searched, for people to check: words with their marks in place, phrases in quotes.
    ///
    /// - Parameter restored: how words typed without marks are spelled, by their folded keys.
    func interpreted(restored: [String: String] = [:]) -> String {
        (clauses.map { Query.text($0, restored) } + excluded.map { "-" + Query.text($0, [:]) }).joined(separator: " ")
    }

    private static func text(_ clause: Clause, _ restored: [String: String]) -> String {
        func spelled(_ word: Word) -> String { word.isAccented ? word.exact : restored[word.folded] ?? word.exact }
        func joined(_ words: [Word]) -> String { words.map(spelled).joined(separator: " ") }
        return switch clause {
        case .word(let word): spelled(word)
        case .phrase(let words): "\"\(joined(words))\""
        case .prefix(let word): word.exact + "*"
        case .near(let words, let distance): "NEAR(\(joined(words)), \(distance))"
        case .any(let clauses): clauses.map { text($0, restored) }.joined(separator: " OR ")
        }
    }
}
