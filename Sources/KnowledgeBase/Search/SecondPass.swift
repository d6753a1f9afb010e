import GRDB
import VietnameseText

/// The second pass: scores candidates from their text, best first by the first pass, until no more can come among those
/// wanted.
struct SecondPass {
    /// A passage with its score.
    struct Scored {
        var passage: UInt32
        var score: Double
        var parts: [SearchResponse.Explanation.Part] = []
    }

    /// A candidate's text, taken apart; kept for scoring it again.
    private struct Analyzed {
        var candidate: CandidatePass.Candidate
        var text: TokenBuffer
        var heading: TokenBuffer
        /// Index into `titles` and `works`.
        var title: Int
        var showsTitle: Bool
        /// Place of the document in the catalog.
        var document: Int
    }

    /// So many more than wanted are scored whatever the first pass says; more where marks are to be found that were not
    /// typed.
    private static let margin = (typed: 6, restored: 14)
    /// No more than these are read from their text; whoever leafs beyond sees them in the order of the first pass.
    private static let most = 1000
    /// No more than these for each word of the query: of a single one, the first pass itself ranks by frequency and length.
    private static let mostForWord = 64
    /// Pages behind the first one are cut from so many passages that are read.
    private static let deep = 400
    /// Whether more are needed is asked every so many passages.
    private static let stride = 8
    /// A passage that the first pass scores so much lower than the worst of those wanted will not come up to it.
    private static let slack = 1.05

    private let request: SearchRequest
    private let catalog: DocumentCatalog
    private let result: CandidatePass.Result
    private let total: Int
    private let boosts: [Int: Double]
    private let passage: RawStatement
    private let title: RawStatement
    private var analyzed: [Analyzed] = []
    private var titles: [TokenBuffer] = []
    private var works: [TokenBuffer] = []
    private var titleOfDocument: [Int: Int] = [:]

    /// How many passages were read.
    var count: Int { analyzed.count }

    /// The tokens of a passage that was read.
    func tokens(of passage: UInt32) -> [TokenBuffer.Token]? {
        analyzed.first { $0.candidate.passage == passage }?.text.tokens
    }

    init(
        db: Database, request: SearchRequest, catalog: DocumentCatalog, result: CandidatePass.Result, total: Int,
        boosts: [Int: Double]
    ) throws {
        self.request = request
        self.catalog = catalog
        self.result = result
        self.total = total
        self.boosts = boosts
        passage = try RawStatement("SELECT text, heading, ordinal FROM passage WHERE id = ?", db)
        title = try RawStatement("SELECT title, (\(WorkStore.title)) FROM document WHERE key = ?", db)
    }

    /// Scores as many candidates as are needed for `wanted` hits.
    ///
    /// - Parameter isTyped: whether the words are meant with the marks that they have.
    mutating func score(_ terms: QueryTerms, wanted: Int, isTyped: Bool) throws -> [Scored] {
        let margin = isTyped ? SecondPass.margin.typed : SecondPass.margin.restored
        var scorer = scorer(terms)
        var scored: [Scored] = []
        let wanted = min(wanted, SecondPass.most)
        let most = min(max(SecondPass.mostForWord * terms.words.count, 2 * wanted), SecondPass.most)
        var read = 0
        for (index, candidate) in result.candidates.enumerated() {
            if index >= most + margin { break }
            if index >= wanted + margin, index % SecondPass.stride == 0,
                Double(candidate.score) * SecondPass.slack < worst(of: wanted, in: scored)
            {
                break
            }
            read = index + 1
            guard try analyze(candidate), let last = analyzed.last else { continue }
            scored.append(score(last, by: &scorer))
        }
        let least = scored.reduce(Double.infinity) { min($0, $1.score) }
        for candidate in result.candidates.dropFirst(read) where catalog.holds(candidate.passage) {
            scored.append(
                Scored(
                    passage: candidate.passage,
                    score: min(Double(candidate.score), least) + boost(of: candidate.passage)))
        }
        return scored
    }

    /// Scores as many candidates as any page behind the first one is cut from, whichever page it is, and puts the others
    /// below them in the order of the first pass.
    ///
    /// - Parameter shown: what the first page shows, in order; it stays above all others.
    mutating func score(_ terms: QueryTerms, behind shown: [UInt32]) throws -> [Scored] {
        let known = Set(analyzed.map(\.candidate.passage))
        for candidate in result.candidates.prefix(SecondPass.deep) where !known.contains(candidate.passage) {
            _ = try analyze(candidate)
        }
        var scorer = scorer(terms)
        var scored = analyzed.map { score($0, by: &scorer) }
        let least = scored.reduce(Double.infinity) { min($0, $1.score) }
        let read = Set(scored.map(\.passage))
        for (place, candidate) in result.candidates.enumerated()
        where !read.contains(candidate.passage) && catalog.holds(candidate.passage) {
            scored.append(
                Scored(
                    passage: candidate.passage,
                    score: least - Double(place) * 1e-6 + boost(of: candidate.passage)))
        }
        let highest = scored.reduce(0) { max($0, $1.score) }
        let places = Dictionary(zip(shown, shown.indices)) { first, _ in first }
        for index in scored.indices {
            guard let place = places[scored[index].passage] else { continue }
            scored[index].score = highest + Double(shown.count - place)
        }
        return scored
    }

    /// What a passage gains whose document was asked for by its number.
    private func boost(of passage: UInt32) -> Double { catalog.document(of: passage).flatMap { boosts[$0] } ?? 0 }

    /// Scores the best of `scored` again, by other terms, and puts the others below them.
    mutating func score(_ terms: QueryTerms, again scored: [Scored], first count: Int) -> [Scored] {
        var scorer = scorer(terms)
        let order = scored.indices.sorted {
            scored[$0].score != scored[$1].score
                ? scored[$0].score > scored[$1].score : scored[$0].passage < scored[$1].passage
        }
        var again: [Scored] = []
        var least = Double.infinity
        for index in order.prefix(count) where index < analyzed.count {
            again.append(score(analyzed[index], by: &scorer))
            least = min(least, again.last?.score ?? least)
        }
        for (place, index) in order.enumerated() where place >= count || index >= analyzed.count {
            var entry = scored[index]
            let boost = boost(of: entry.passage)
            entry.score = min(entry.score - boost, least) + boost
            again.append(entry)
        }
        return again
    }

    private func scorer(_ terms: QueryTerms) -> PassageScorer {
        PassageScorer(
            terms: terms, candidates: result, total: total, isExact: request.isExact, weights: request.weights)
    }

    /// The score that the last of the `wanted` hits has so far.
    private func worst(of wanted: Int, in scored: [Scored]) -> Double {
        var scores: [Double]
        if request.groupsByDocument {
            var best: [Int: Double] = [:]
            for (index, entry) in scored.enumerated() {
                best[analyzed[index].document] = max(best[analyzed[index].document] ?? 0, entry.score)
            }
            scores = Array(best.values)
        } else {
            scores = scored.map(\.score)
        }
        guard scores.count >= wanted else { return -.infinity }
        scores.sort(by: >)
        return scores[wanted - 1]
    }

    private func score(_ entry: Analyzed, by scorer: inout PassageScorer) -> Scored {
        var scored = Scored(passage: entry.candidate.passage, score: 0)
        let title = titles[entry.title]
        let work = works[entry.title]
        scored.score =
            request.explains
            ? scorer.score(
                title: title, work: work, heading: entry.heading, text: entry.text, showsTitle: entry.showsTitle,
                parts: &scored.parts)
            : scorer.score(
                title: title, work: work, heading: entry.heading, text: entry.text, showsTitle: entry.showsTitle)
        if let boost = boosts[entry.document] {
            scored.score += boost
            if request.explains { scored.parts.append(.init(term: "number", kind: "number", score: boost)) }
        }
        return scored
    }

    /// Reads a candidate; false where it is gone.
    private mutating func analyze(_ candidate: CandidatePass.Candidate) throws -> Bool {
        guard let document = catalog.document(of: candidate.passage) else { return false }
        passage.bind(Int64(candidate.passage), at: 1)
        defer { passage.reset() }
        guard try passage.step() else { return false }
        var text = TokenBuffer(keepsKeys: false, repairsNoise: true)
        text.analyze(passage.text(0))
        var heading = TokenBuffer(keepsKeys: false, repairsNoise: true)
        heading.analyze(passage.text(1))
        let title = try title(of: document)
        analyzed.append(
            Analyzed(
                candidate: candidate, text: text, heading: heading, title: title,
                showsTitle: passage.integer(2) == 1 && PassageScorer.shows(titles[title], in: text),
                document: document))
        return true
    }

    private mutating func title(of document: Int) throws -> Int {
        if let known = titleOfDocument[document] { return known }
        title.bind(Int64(catalog.keys[document]), at: 1)
        defer { title.reset() }
        var buffer = TokenBuffer(keepsKeys: false, repairsNoise: true)
        var work = TokenBuffer(keepsKeys: false, repairsNoise: true)
        if try title.step() {
            buffer.analyze(title.text(0))
            work.analyze(title.text(1))
        }
        titles.append(buffer)
        works.append(work)
        titleOfDocument[document] = titles.count - 1
        return titles.count - 1
    }
}
