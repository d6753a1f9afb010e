import Documents
import Foundation
import GRDB
import VietnameseText

extension KnowledgeBase {
    /// Searches: query text, to tree, to terms, to candidates, to scores, to hits.
    ///
    /// - Throws: `KnowledgeBaseError` where the file cannot be read, or the time limit passes; no query is an error.
    public func search(_ request: SearchRequest) throws -> SearchResponse {
        let clock = ContinuousClock()
        let start = clock.now
        var response = try read { db in
            try Deadline.limit(request.timeLimit, db) {
                try Searcher(db: db, request: request, catalogs: catalogs, sums: sums).run()
            }
        }
        response.tookMilliseconds = ((clock.now - start).milliseconds * 100).rounded() / 100
        return response
    }
}

/// One search on one connection.
struct Searcher {
    let db: Database
    let request: SearchRequest
    let catalogs: CatalogCache
    let sums: PassageSumsPool

    /// How many passages are scored from their text, at most, unless more are asked for.
    private static let maximumCandidates = 400
    /// How many are scored again, at least, once the query's marks are known.
    private static let rescored = 100

    private typealias Scored = SecondPass.Scored

    func run() throws -> SearchResponse {
        let query = QueryParser.parse(request.query)
        let response = try run(query)
        // A question in whole sentences quotes a name or a term; nobody then means that nothing else will do.
        if response.total == 0, let relaxed = query.withPhrasesAsWords { return try run(relaxed) }
        return response
    }

    private func run(_ query: Query) throws -> SearchResponse {
        let filter = request.filter.merging(query.filter)
        var terms = QueryTerms(query)
        var response = SearchResponse(
            query: request.query, interpreted: query.interpreted(), total: 0, totalIsExact: true, tookMilliseconds: 0,
            facets: .init(), hits: [], suggestion: nil, plan: nil)
        guard !terms.isEmpty || !filter.isEmpty || !query.excluded.isEmpty else { return response }

        let versions = try CatalogCache.Versions(db)
        if !request.isExact, !request.requiresAll {
            let typed = SynonymWord.words(of: query.looseText ?? request.query)
            terms.add(try catalogs.synonyms(db, versions).expansions(of: typed), of: typed)
        }
        let catalog = try catalogs.documents(db, versions)
        let capacity = catalog.passageEnd
        // ids have few gaps, and idf needs no more than the order of magnitude
        let passages = capacity - 1
        let reader = try catalogs.reader(db, versions)
        let restriction = Restriction(query: query, request: request, db: db, catalog: catalog, reader: reader)
        let passing = try restriction.passages(filter: filter, capacity: capacity, isRanked: !terms.isEmpty)
        guard !terms.isEmpty else {
            return try listing(
                catalog.held(passing.allowed ?? Bitmap(capacity: capacity)), catalog: catalog, versions,
                asking: filter.speakers, into: response)
        }
        var clock = StepClock()
        let wanted = request.offset + request.limit
        var reach = max(Searcher.maximumCandidates, wanted * (request.groupsByDocument ? 4 : 1))
        if !passing.unchecked.isEmpty { reach = request.limits.mostRead }
        var result = try sums.with { sums in
            try CandidatePass(
                db: db, reader: reader, terms: terms, total: max(passages, 1), capacity: capacity,
                isExact: request.isExact,
                weights: request.weights, sums: sums
            ).run(allowed: passing.allowed, limit: reach)
        }
        if !passing.unchecked.isEmpty {
            var check = try ClauseCheck(db)
            result.candidates = try result.candidates.filter {
                try check.read($0.passage) && restriction.passes(passing.unchecked, check)
            }
            // there may be more among those that were not read
            result.matched = Bitmap(capacity: capacity)
            for candidate in result.candidates { result.matched.insert(Int(candidate.passage)) }
            result.isComplete = false
        }
        clock.end("first_pass")
        let pinned = try pinnedDocuments(query: query, catalog: catalog, allowed: passing.allowed)

        let isTypedWithMarks = terms.takeAsTyped()
        var second = try SecondPass(
            db: db, request: request, catalog: catalog, result: result, total: max(passages, 1), boosts: pinned.boosts)
        // the pages behind the first one go on from what it shows, so that none repeats or skips a hit
        let goesOn = request.offset > 0 && request.sort == .relevance
        let opening = goesOn ? request.limit : wanted
        var scored = try second.score(terms, wanted: opening, isTyped: isTypedWithMarks || request.isExact)
        if !request.isExact, !isTypedWithMarks, try restoreMarks(of: &terms, from: scored, second) {
            scored = second.score(terms, again: scored, first: max(Searcher.rescored, opening))
            response.interpreted = query.interpreted(
                restored: Dictionary(terms.words.compactMap { word in word.restored.map { (word.folded, $0) } }) { $1 })
        }
        if !pinned.isBare {
            response.suggestion = try SpellingSuggester(
                db: db, request: request, query: query, terms: terms, found: result, passages: passages, scored: scored,
                reader: reader, tokens: second.tokens
            ).suggestion()
        }
        if goesOn {
            // where a document is asked for by its number, it is above all whatever is shown
            let shown = pinned.ordered.isEmpty ? firstPage(of: scored, catalog: catalog) : []
            scored = try second.score(terms, behind: shown)
        }
        var matched = catalog.held(result.matched)
        let known = Set(scored.map(\.passage))
        for document in pinned.ordered where !document.passages.contains(where: { known.contains($0) }) {
            // a document is found by its number even where no passage of it holds the words
            if let first = document.passages.first {
                scored.append(Scored(passage: first, score: document.boost, parts: []))
                matched.insert(Int(first))
            }
        }
        switch request.sort {
        case .relevance: scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
        case .date:
            scored = NewestFirst(catalog: catalog, groupsByDocument: request.groupsByDocument)
                .order(matched.ids, scored: scored, wanted: wanted)
        case .added:
            scored = LastAdded(catalog: catalog, groupsByDocument: request.groupsByDocument)
                .order(matched.ids, scored: scored, wanted: wanted)
        }
        if !pinned.ordered.isEmpty, request.sort == .relevance {
            pinOpenings(&scored, pinned: pinned, catalog: catalog)
        }
        if request.groupsByDocument { scored = bestOfEachDocument(scored, catalog: catalog) }

        clock.end("second_pass")
        response.facets = try facets(of: matched, catalog: catalog, versions)
        clock.end("facets")
        let found = matched.count
        response.total = request.groupsByDocument ? catalog.documentCount(of: matched.ids) : found
        response.totalIsExact = result.isComplete
        let weights = terms.words.indices.map { index in
            RankingWeights.idf(
                passages: max(result.foldedCounts[index], result.exactCounts[index]), of: max(passages, 1))
        }
        let highlighter = Highlighter(terms: terms, isExact: request.isExact, weights: weights)
        response.hits = try hits(
            scored.dropFirst(request.offset).prefix(request.limit), highlighter: highlighter, asking: filter.speakers,
            tokens: second.tokens)
        clock.end("hits")
        if request.explains {
            response.plan = .init(
                terms: result.terms, matched: found, candidates: second.count, took: clock.milliseconds)
        }
        return response
    }

    // MARK: - Scoring

    /// Finds how words typed without marks are spelled in the best passages; false where there is nothing to find.
    private func restoreMarks(
        of terms: inout QueryTerms, from scored: [Scored], _ second: SecondPass
    ) throws -> Bool {
        var restoration = Restoration(terms)
        guard restoration.isNeeded, !scored.isEmpty else { return false }
        let best = scored.sorted { $0.score > $1.score }.prefix(Restoration.passages)
        let highest = max(best.first?.score ?? 1, 1e-9)
        var texts = try PassageTokens(db, atMost: .max)
        for entry in best {
            let weight = entry.score / highest
            if let tokens = second.tokens(of: entry.passage) {
                restoration.observe(tokens, of: entry.passage, weight: weight)
            } else {
                try texts.read(entry.passage) { restoration.observe($0.tokens, of: entry.passage, weight: weight) }
            }
        }
        // how those are spelled that were found to be meant: what was read for its hashes has no letters
        let forms = try restoration.restored { passage, token in
            var spelled: String?
            try texts.read(passage) { text in
                if text.tokens.indices.contains(token) { spelled = text.exact(text.tokens[token]) }
            }
            return spelled
        }
        terms.restore(forms)
        return terms.words.contains { $0.restored != nil }
    }

    // MARK: - Documents named by number

    private struct PinnedDocuments {
        struct Document {
            var index: Int
            var passages: Range<UInt32>
            var boost: Double
        }
        /// Newest first.
        var ordered: [Document] = []
        /// What is added to the scores of their passages, by place in the catalog.
        var boosts: [Int: Double] = [:]
        /// Whether the query is a number and nothing else.
        var isBare = false
    }

    /// The documents whose number the query names.
    private func pinnedDocuments(
        query: Query, catalog: DocumentCatalog, allowed: Bitmap?
    ) throws -> PinnedDocuments {
        var pinned = PinnedDocuments()
        var keys: [String] = []
        if let number = DocumentNumber(parsing: request.query) {
            keys = [number.key]
            pinned.isBare = true
        } else {
            keys = DocumentNumber.scan(request.query).map(\.number.key)
        }
        if keys.isEmpty, let (type, number) = TypeAndNumber.read(query) {
            keys = try String.fetchAll(
                db, sql: "SELECT DISTINCT number_key FROM document WHERE type_key = ? AND number_key GLOB ?",
                arguments: [type, number + " *"])
            pinned.isBare = !keys.isEmpty
        }
        for key in keys {
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT first_passage, passage_count FROM document WHERE number_key = ? ORDER BY date DESC, key",
                arguments: [key])
            for row in rows {
                let first: UInt32 = row[0]
                let passages = first..<first + (row[1] as UInt32)
                guard let index = catalog.document(of: first), pinned.boosts[index] == nil else { continue }
                if let allowed, !passages.contains(where: { allowed.contains(Int($0)) }) { continue }
                // newer ones before older ones of the same number
                let boost = (pinned.isBare ? RankingWeights.number : 20) - Double(pinned.ordered.count)
                pinned.ordered.append(.init(index: index, passages: passages, boost: boost))
                pinned.boosts[index] = boost
            }
        }
        return pinned
    }

    /// For a bare number: the opening of each document so numbered first, where number and abstract stand; its other
    /// passages among the rest.
    private func pinOpenings(_ scored: inout [Scored], pinned: PinnedDocuments, catalog: DocumentCatalog) {
        guard pinned.isBare else { return }
        for index in scored.indices {
            guard let document = catalog.document(of: scored[index].passage), let boost = pinned.boosts[document],
                scored[index].passage != catalog.firstPassages[document]
            else { continue }
            scored[index].score -= boost
            scored[index].parts.removeAll { $0.kind == "number" }
        }
        for document in pinned.ordered where !scored.contains(where: { $0.passage == document.passages.lowerBound }) {
            scored.append(Scored(passage: document.passages.lowerBound, score: document.boost, parts: []))
        }
        scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
    }

    private func facets(
        of passages: Bitmap, catalog: DocumentCatalog, _ versions: CatalogCache.Versions
    ) throws -> SearchResponse.Facets {
        guard request.countsFacets else { return .init() }
        return FacetCounter(catalog: catalog, facets: try catalogs.facets(db, catalog, versions))
            .count(passages, byDocument: request.groupsByDocument)
    }

    // MARK: - Order and grouping

    /// The passages that the first page shows, in order.
    private func firstPage(of scored: [Scored], catalog: DocumentCatalog) -> [UInt32] {
        var order = scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.passage < $1.passage }
        if request.groupsByDocument { order = bestOfEachDocument(order, catalog: catalog) }
        return order.prefix(request.limit).map(\.passage)
    }

    private func bestOfEachDocument(_ scored: [Scored], catalog: DocumentCatalog) -> [Scored] {
        var seen: Set<Int> = []
        return scored.filter { entry in catalog.document(of: entry.passage).map { seen.insert($0).inserted } ?? true }
    }

    /// A query of filters and exclusions alone lists what passes, newest first, in the order of the text.
    private func listing(
        _ matched: Bitmap, catalog: DocumentCatalog, _ versions: CatalogCache.Versions, asking speakers: [String],
        into response: SearchResponse
    ) throws -> SearchResponse {
        var response = response
        let passages = matched.ids
        let wanted = request.offset + request.limit
        let entries =
            request.sort == .added
            ? LastAdded(catalog: catalog, groupsByDocument: request.groupsByDocument)
                .order(passages, scored: [], wanted: wanted)
            : NewestFirst(catalog: catalog, groupsByDocument: request.groupsByDocument)
                .order(passages, scored: [], wanted: wanted)
        response.total =
            request.groupsByDocument ? catalog.documentCount(of: passages) : passages.count
        response.facets = try facets(of: matched, catalog: catalog, versions)
        let highlighter = Highlighter(terms: QueryTerms(Query()), isExact: false, weights: [])
        response.hits = try hits(
            entries.dropFirst(request.offset).prefix(request.limit), highlighter: highlighter, asking: speakers,
            tokens: { _ in nil })
        return response
    }

    // MARK: - Hits

    private func hits(
        _ scored: ArraySlice<Scored>, highlighter: Highlighter, asking speakers: [String],
        tokens: (UInt32) -> [TokenBuffer.Token]?
    ) throws -> [SearchResponse.Hit] {
        var buffer = TokenBuffer(keepsKeys: highlighter.needsKeys, repairsNoise: true)
        let passages = scored.map(\.passage)
        let details = try PassageDetail.fetch(passages, db)
        let speakers = try PassageSpeakers(of: passages, asking: speakers, db)
        return scored.enumerated().compactMap { place, entry in
            guard let detail = details[entry.passage] else { return nil }
            let known = highlighter.needsKeys ? nil : tokens(entry.passage)
            if known == nil { buffer.analyze(detail.passage.text) }
            let tokens = known ?? buffer.tokens
            let ranges = highlighter.ranges(in: tokens) { buffer.folded($0) }
            var text = detail.passage.text
            let (offsets, snippet) = text.withUTF8 { utf8 in
                (
                    Highlighter.scalarOffsets(ranges, in: utf8),
                    Snippet.html(utf8, tokens: tokens, ranges: ranges)
                )
            }
            let speaker = speakers.speaker(of: entry.passage, highlights: offsets, start: detail.passage.span[0])
            // the passage is nothing but the speaker's words
            let words = speaker.flatMap { $0.isWhole ? $0 : nil }
            return SearchResponse.Hit(
                rank: request.offset + place + 1, score: (entry.score * 1000).rounded() / 1000, passage: detail.passage,
                highlights: offsets, snippet: snippet, document: detail.document,
                speaker: speaker?.reference,
                topics: detail.topics,
                citation: words.map { Citation.speech(detail.passage, of: detail.document, by: $0.reference) }
                    ?? Citation.text(detail.passage, of: detail.document),
                explanation: request.explains ? .init(parts: entry.parts) : nil)
        }
    }
}

/// Times the steps of a search.
private struct StepClock {
    private let clock = ContinuousClock()
    private var start = ContinuousClock.now
    private(set) var milliseconds: [String: Double] = [:]

    /// The step that ends now.
    mutating func end(_ name: String) {
        milliseconds[name] = ((clock.now - start).milliseconds * 1000).rounded() / 1000
        start = clock.now
    }
}
