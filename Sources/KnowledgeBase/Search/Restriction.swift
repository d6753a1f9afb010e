import GRDB
import VietnameseText

/// What a passage must pass before it is ranked: filters, phrases, distances, words required or left out.
struct Restriction {
    let query: Query
    let request: SearchRequest
    let db: Database
    let catalog: DocumentCatalog
    let reader: PostingReader

    /// What passes.
    struct Passing {
        /// The passages; nil where all do.
        var allowed: Bitmap?
        /// Clauses that the passages among them may not have, which only their texts tell: of very common words.
        var unchecked: [(clause: Query.Clause, isExcluded: Bool)] = []
    }

    /// How much work a clause may make.
    struct Limits: Sendable, Equatable {
        /// So many passages are read, at most, to see whether they have a clause.
        var mostRead = 2000
        /// FTS5 goes through no more occurrences than these to compare positions: some tens of milliseconds.
        var mostOccurrences = 300_000
    }

    /// The passages that pass.
    ///
    /// - Parameter isRanked: whether others than these are left out afterwards, so that some may be left unchecked.
    func passages(filter: SearchFilter, capacity: Int, isRanked: Bool) throws -> Passing {
        var passing = Passing(allowed: try filter.passages(db, capacity: capacity))
        let required = query.clauses.filter { request.requiresAll || isRestrictive($0) }
        for clause in required {
            let matching = try bitmap(clause, capacity, takesTitles: true, isRanked: isRanked)
            passing.allowed = passing.allowed?.intersection(matching.passages) ?? matching.passages
            if !matching.isExact { passing.unchecked.append((clause, false)) }
        }
        if request.isExact {
            // With marks as typed: the first pass draws by exact terms; what must occur is checked here.
            for word in required.flatMap(\.words) {
                let matching = try bitmap(exact: word, capacity)
                passing.allowed = passing.allowed?.intersection(matching) ?? matching
            }
        }
        for clause in query.excluded {
            if passing.allowed == nil {
                var all = Bitmap(capacity: capacity)
                all.insert(1..<max(capacity, 1))
                passing.allowed = all
            }
            let left = try bitmap(clause, capacity, takesTitles: false, isRanked: isRanked)
            if left.isExact {
                left.passages.forEach { passing.allowed?.remove(Int($0)) }
            } else {
                passing.unchecked.append((clause, true))
            }
        }
        return passing
    }

    /// Whether a passage passes that the check has read.
    func passes(_ unchecked: [(clause: Query.Clause, isExcluded: Bool)], _ check: ClauseCheck) -> Bool {
        unchecked.allSatisfy { check.holds($0.clause, takesTitles: !$0.isExcluded) != $0.isExcluded }
    }

    /// Whether the clause is a condition by itself: quotes and NEAR are.
    private func isRestrictive(_ clause: Query.Clause) -> Bool {
        switch clause {
        case .phrase, .near: true
        case .word, .prefix: false
        case .any(let clauses): clauses.allSatisfy(isRestrictive)
        }
    }

    /// Passages that have a clause, or at least all that do.
    private struct Matching {
        var passages: Bitmap
        /// Whether all of them have it.
        var isExact = true
    }

    /// The passages that have the clause in their text or heading. A document that has it in its title counts too: by its
    /// first passage, or by all where every word is required, since the others may stand in any of them.
    private func bitmap(
        _ clause: Query.Clause, _ capacity: Int, takesTitles: Bool, isRanked: Bool
    ) throws -> Matching {
        switch clause {
        case .word(let word):
            let postings = try reader.postings(in: TermKey.spellings(folded: word.foldedHash))
            return Matching(passages: try bitmap(of: postings, capacity, takesTitles: takesTitles))
        case .phrase(let words) where words.count == 1:
            return try bitmap(.word(words[0]), capacity, takesTitles: takesTitles, isRanked: isRanked)
        case .phrase(let words) where words.count == 2:
            // two neighbours are a term of the index
            let postings = try reader.postings(of: TermKey(pair: words[0].foldedHash, words[1].foldedHash))
            return Matching(passages: try bitmap(of: postings.map { [$0] } ?? [], capacity, takesTitles: takesTitles))
        case .prefix(let word):
            let words = try PrefixWords(word.folded, of: query.clauses.count, reader, db)
            return Matching(passages: try bitmap(of: words.postings, capacity, takesTitles: takesTitles))
        case .any(let clauses):
            var all = Matching(passages: Bitmap(capacity: capacity))
            for clause in clauses {
                let one = try bitmap(clause, capacity, takesTitles: takesTitles, isRanked: isRanked)
                one.passages.forEach { all.passages.insert(Int($0)) }
                all.isExact = all.isExact && one.isExact
            }
            return all
        case .phrase(let words):
            // it stands where all its pairs stand, if anywhere
            let hashes = words.map(\.foldedHash)
            let pairs = try zip(hashes, hashes.dropFirst()).map { first, second in
                try reader.postings(of: TermKey(pair: first, second)).map { [$0] } ?? []
            }
            return try narrowed(clause, by: pairs, capacity, takesTitles: takesTitles, isRanked: isRanked)
        case .near(let words, _):
            let spellings = try words.map { try reader.postings(in: TermKey.spellings(folded: $0.foldedHash)) }
            return try narrowed(clause, by: spellings, capacity, takesTitles: takesTitles, isRanked: isRanked)
        }
    }

    /// The passages that have the clause, among those that have one of each of the `terms`: by reading them where they
    /// are few, by FTS5's positions where these are few; else left unchecked.
    private func narrowed(
        _ clause: Query.Clause, by terms: [[TermPostings]], _ capacity: Int, takesTitles: Bool, isRanked: Bool
    ) throws -> Matching {
        var both: Bitmap?
        for postings in terms.sorted(by: { Restriction.count($0) < Restriction.count($1) }) {
            let here = try bitmap(of: postings, capacity, takesTitles: takesTitles)
            both = both?.intersection(here) ?? here
        }
        guard let both else { return Matching(passages: Bitmap(capacity: capacity)) }
        if both.hasAtMost(request.limits.mostRead) {
            var bitmap = Bitmap(capacity: capacity)
            var check = try ClauseCheck(db)
            for candidate in both.ids where try check.read(candidate) {
                if check.holds(clause, takesTitles: takesTitles) { bitmap.insert(Int(candidate)) }
            }
            return Matching(passages: bitmap)
        }
        let occurrences = try clause.words.reduce(0) {
            $0 + Restriction.count(try reader.postings(in: TermKey.spellings(folded: $1.foldedHash)))
        }
        if occurrences <= request.limits.mostOccurrences || !isRanked {
            return Matching(passages: try matching(clause, capacity, takesTitles: takesTitles))
        }
        return Matching(passages: both, isExact: false)
    }

    private static func count(_ postings: [TermPostings]) -> Int { postings.reduce(0) { $0 + $1.count } }

    private func bitmap(of postings: [TermPostings], _ capacity: Int, takesTitles: Bool) throws -> Bitmap {
        var bitmap = Bitmap(capacity: capacity)
        for term in postings {
            try reader.forEachPassage(of: term, orOfTitle: takesTitles && request.requiresAll) {
                bitmap.insert(Int($0))
            }
        }
        return bitmap
    }

    /// The passages that have the clause, by positions, which only FTS5 has.
    private func matching(_ clause: Query.Clause, _ capacity: Int, takesTitles: Bool) throws -> Bitmap {
        var bitmap = Bitmap(capacity: capacity)
        try FTSMatch.forEach(expression(clause), in: .passages, db) { bitmap.insert(Int($0)) }
        guard takesTitles else { return bitmap }
        try FTSMatch.forEach(expression(clause), in: .titles, db) { key in
            guard let passages = catalog.passages(ofKey: key) else { return }
            for id in request.requiresAll ? passages : passages.prefix(1) { bitmap.insert(Int(id)) }
        }
        return bitmap
    }

    /// The passages that have the word with its marks as typed.
    private func bitmap(exact word: Query.Word, _ capacity: Int) throws -> Bitmap {
        var buffer = TokenBuffer()
        buffer.analyze(word.exact)
        var bitmap = Bitmap(capacity: capacity)
        guard let token = buffer.tokens.first else { return bitmap }
        if let postings = try reader.postings(of: TermKey(folded: token.foldedHash, exact: token.exactHash)) {
            try reader.forEachPassage(of: postings) { bitmap.insert(Int($0)) }
        }
        return bitmap
    }

    /// The clause in FTS5's language, every word quoted.
    private func expression(_ clause: Query.Clause) -> String {
        switch clause {
        case .word(let word): word.folded.quotedForFTS5
        case .phrase(let words): words.map(\.folded).joined(separator: " ").quotedForFTS5
        case .prefix(let word): word.folded.quotedForFTS5 + "*"
        case .near(let words, let distance):
            "NEAR(\(words.map(\.folded.quotedForFTS5).joined(separator: " ")), \(distance))"
        case .any(let clauses): "(" + clauses.map(expression).joined(separator: " OR ") + ")"
        }
    }
}
