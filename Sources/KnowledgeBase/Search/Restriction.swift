import GRDB
import VietnameseText

/// What a passage must pass before it is ranked: filters, phrases, distances, words required or left out.
struct Restriction {
    let query: Query
    let request: SearchRequest
    let db: Database
    let catalog: DocumentCatalog
    let reader: PostingReader

    /// The passages that pass; nil where all do.
    func passages(filter: SearchFilter, capacity: Int) throws -> Bitmap? {
        var allowed = try filter.passages(db, capacity: capacity)
        let required = query.clauses.filter { request.requiresAll || isRestrictive($0) }
        if !required.isEmpty {
            for clause in required {
                let matching = try bitmap(clause, capacity, takesTitles: true)
                allowed = allowed?.intersection(matching) ?? matching
            }
        }
        if request.isExact {
            // With marks as typed: the first pass draws by exact terms; what must occur is checked here.
            for word in required.flatMap(\.words) {
                let matching = try bitmap(exact: word, capacity)
                allowed = allowed?.intersection(matching) ?? matching
            }
        }
        for clause in query.excluded {
            if allowed == nil {
                var all = Bitmap(capacity: capacity)
                all.insert(0..<capacity)
                allowed = all
            }
            let left = try bitmap(clause, capacity, takesTitles: false)
            left.forEach { allowed?.remove(Int($0)) }
        }
        return allowed
    }

    /// Whether the clause is a condition by itself: quotes and NEAR are.
    private func isRestrictive(_ clause: Query.Clause) -> Bool {
        switch clause {
        case .phrase, .near: true
        case .word, .prefix: false
        case .any(let clauses): clauses.allSatisfy(isRestrictive)
        }
    }

    /// The passages that have the clause in their text or heading. A document that has it in its title counts too: by its
    /// first passage, or by all where every word is required, since the others may stand in any of them.
    private func bitmap(_ clause: Query.Clause, _ capacity: Int, takesTitles: Bool) throws -> Bitmap {
        var buffer = TokenBuffer()
        func hash(_ word: Query.Word) -> UInt64 {
            buffer.analyze(word.exact)
            return buffer.tokens.first?.foldedHash ?? 0
        }
        switch clause {
        case .word(let word):
            let postings = try reader.postings(in: TermKey.spellings(folded: hash(word)))
            return try bitmap(of: postings, capacity, takesTitles: takesTitles)
        case .phrase(let words) where words.count == 1:
            return try bitmap(.word(words[0]), capacity, takesTitles: takesTitles)
        case .phrase(let words) where words.count == 2:
            // two neighbours are a term of the index
            let postings = try reader.postings(of: TermKey(pair: hash(words[0]), hash(words[1])))
            return try bitmap(of: postings.map { [$0] } ?? [], capacity, takesTitles: takesTitles)
        case .prefix(let word):
            let words = try PrefixWords(word.folded, reader, db)
            return try bitmap(of: words.postings, capacity, takesTitles: takesTitles)
        case .any(let clauses):
            var bitmap = Bitmap(capacity: capacity)
            for clause in clauses {
                try self.bitmap(clause, capacity, takesTitles: takesTitles).forEach { bitmap.insert(Int($0)) }
            }
            return bitmap
        case .phrase, .near: return try matching(clause, capacity, takesTitles: takesTitles)
        }
    }

    private func bitmap(of postings: [TermPostings], _ capacity: Int, takesTitles: Bool) throws -> Bitmap {
        var bitmap = Bitmap(capacity: capacity)
        for term in postings {
            try reader.forEachPassage(of: term, orOfTitle: takesTitles && request.requiresAll) {
                bitmap.insert(Int($0))
            }
        }
        return bitmap
    }

    /// The same by positions, which only FTS5 has.
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
