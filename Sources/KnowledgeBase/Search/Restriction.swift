import GRDB
import VietnameseText

/// What a passage must pass before it is ranked: filters, phrases, distances, words required or left out.
struct Restriction {
    let query: Query
    let request: SearchRequest
    let db: Database
    let catalog: DocumentCatalog
    let reader: PostingReader

    /// So many passages are read to see whether they have a phrase; where more might, FTS5 finds them by positions.
    private static let mostRead = 2000

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
            let words = try PrefixWords(word.folded, of: query.clauses.count, reader, db)
            return try bitmap(of: words.postings, capacity, takesTitles: takesTitles)
        case .any(let clauses):
            var bitmap = Bitmap(capacity: capacity)
            for clause in clauses {
                try self.bitmap(clause, capacity, takesTitles: takesTitles).forEach { bitmap.insert(Int($0)) }
            }
            return bitmap
        case .phrase(let words):
            return try self.phrase(words, hashes: words.map(hash), capacity, takesTitles: takesTitles)
        case .near: return try matching(clause, capacity, takesTitles: takesTitles)
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

    /// A phrase of three words and more stands where all its pairs stand, if anywhere; few such passages are read.
    private func phrase(
        _ words: [Query.Word], hashes: [UInt64], _ capacity: Int, takesTitles: Bool
    ) throws -> Bitmap {
        var pairs: [TermPostings] = []
        for (first, second) in zip(hashes, hashes.dropFirst()) {
            guard let postings = try reader.postings(of: TermKey(pair: first, second)) else {
                return Bitmap(capacity: capacity)
            }
            pairs.append(postings)
        }
        pairs.sort { $0.count < $1.count }
        var both: Bitmap?
        for postings in pairs {
            let here = try bitmap(of: [postings], capacity, takesTitles: takesTitles)
            both = both?.intersection(here) ?? here
        }
        let candidates = both?.ids ?? []
        guard candidates.count <= Restriction.mostRead else {
            return try matching(.phrase(words), capacity, takesTitles: takesTitles)
        }
        var bitmap = Bitmap(capacity: capacity)
        let row = try RawStatement(
            """
            SELECT passage.text, passage.heading, document.title FROM passage
            JOIN document ON document.key = passage.document WHERE passage.id = ?
            """, db)
        var buffer = TokenBuffer(keepsKeys: false, repairsNoise: true)
        for candidate in candidates {
            row.bind(Int64(candidate), at: 1)
            defer { row.reset() }
            guard try row.step() else { continue }
            for column in 0..<Int32(takesTitles ? 3 : 2) {
                buffer.analyze(row.text(column))
                if buffer.contains(hashes) {
                    bitmap.insert(Int(candidate))
                    break
                }
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

extension TokenBuffer {
    /// Whether the tokens have these folded hashes one after the other somewhere.
    fileprivate func contains(_ hashes: [UInt64]) -> Bool {
        guard let first = hashes.first, tokens.count >= hashes.count else { return false }
        for start in 0...tokens.count - hashes.count where tokens[start].foldedHash == first {
            if hashes.indices.allSatisfy({ tokens[start + $0].foldedHash == hashes[$0] }) { return true }
        }
        return false
    }
}
