import GRDB

/// The first pass: which passages are worth scoring.
///
/// It walks the posting lists of the query's terms from the rarest up, adding a weight to each passage met, until a fixed
/// number of postings is spent. So the work per query does not grow with the collection, and the terms left out are those
/// in so many passages that they tell least.
struct CandidatePass {
    /// A term and where its passages are listed.
    struct Term {
        enum Kind: String { case exact, pair, folded, prefix, title }
        var kind: Kind
        var key: String
        var weight: Double
        /// The FTS5 expression and table.
        var expression: String
        var table: PostingList.Table
        /// Index of the word or pair in `QueryTerms`.
        var index: Int
        /// Whether it only adds what the exact term does not find: spent on last.
        var isSecondary = false
    }

    struct Result {
        /// Best first.
        var candidates: [UInt32]
        /// All passages that match, in no order; empty where all that pass the filter do.
        var matched: [UInt32]
        /// Whether `matched` is all there are.
        var isComplete: Bool
        /// Passages that have each word exactly, folded, and each pair.
        var exactCounts: [Int]
        var foldedCounts: [Int]
        var pairCounts: [Int]
        var terms: [SearchResponse.Plan.Term]
    }

    /// A passage counts as found when its sum is at least this share of the best one's: of `né tránh, đùn đẩy`, one that
    /// has only `đẩy` does not.
    static let relevantShare: Float = 0.2

    /// How many postings may be walked for one query.
    static let budget = 150_000

    let db: Database
    let terms: QueryTerms
    let total: Int
    let capacity: Int
    let isExact: Bool
    let catalog: DocumentCatalog

    /// Draws the best `limit` passages among `allowed` (nil: all).
    func run(allowed: Bitmap?, limit: Int) throws -> Result {
        var result = Result(
            candidates: [], matched: [], isComplete: true,
            exactCounts: .init(repeating: 0, count: terms.words.count),
            foldedCounts: .init(repeating: 0, count: terms.words.count),
            pairCounts: .init(repeating: 0, count: terms.pairs.count), terms: [])
        var frequent: [(term: Term, passages: Int)] = []
        var spent = 0
        var accumulator = Accumulator(capacity: capacity, allowed: allowed)

        let planned = plannedTerms()
        for term in planned where term.kind != .title {
            if let known = try frequency(of: term) {
                frequent.append((term, known))
                count(term, known, in: &result)
            } else {
                spent += try walk(term, into: &accumulator, &result)
            }
        }
        for (term, passages) in frequent.sorted(by: {
            ($0.term.isSecondary ? 1 : 0, $0.passages) < ($1.term.isSecondary ? 1 : 0, $1.passages)
        }) {
            guard spent + passages <= CandidatePass.budget || spent == 0 else {
                // What a left-out exact or pair term matches may be matched by no other.
                result.isComplete = false
                result.terms.append(
                    .init(term: term.key, kind: term.kind.rawValue, passages: passages, weight: 0))
                continue
            }
            spent += try walk(term, into: &accumulator, &result)
        }
        for term in planned where term.kind == .title {
            let known = try frequency(of: term)
            if let known, known > catalog.keys.count / 4, planned.count > 4 { continue }
            if spent + (known ?? 0) <= CandidatePass.budget { spent += try walk(term, into: &accumulator, &result) }
        }
        result.matched = accumulator.matched(share: CandidatePass.relevantShare)
        result.candidates = accumulator.best(limit)
        return result
    }

    private func walk(_ term: Term, into accumulator: inout Accumulator, _ result: inout Result) throws -> Int {
        let postings = try PostingList.matching(term.expression, in: term.table, db)
        let rows = term.kind == .title ? catalog.keys.count : total
        let weight = term.weight * RankingWeights.idf(passages: postings.count, of: rows)
        count(term, postings.count, in: &result)
        var spent = postings.count
        if term.kind == .title {
            spent += accumulator.add(documents: postings, of: catalog, weight: Float(weight))
        } else {
            accumulator.add(postings, weight: Float(weight))
        }
        result.terms.append(
            .init(term: term.key, kind: term.kind.rawValue, passages: postings.count, weight: weight))
        return spent
    }

    private func count(_ term: Term, _ passages: Int, in result: inout Result) {
        switch term.kind {
        case .exact: result.exactCounts[term.index] = passages
        case .folded: result.foldedCounts[term.index] = passages
        case .pair: result.pairCounts[term.index] = passages
        case .prefix, .title: break
        }
    }

    /// What is looked up for the query: each word with its marks, without them, and each pair.
    private func plannedTerms() -> [Term] {
        var planned: [Term] = []
        for (index, word) in terms.words.enumerated() {
            if word.isAccented || isExact {
                planned.append(
                    Term(
                        kind: .exact, key: word.exact, weight: 1, expression: word.exact.quotedForFTS5, table: .terms,
                        index: index))
            }
            if !isExact {
                planned.append(
                    Term(
                        kind: .folded, key: word.folded, weight: word.isAccented ? 0.2 : 1,
                        expression: word.folded.quotedForFTS5, table: .passages, index: index,
                        isSecondary: word.isAccented))
            }
        }
        // pairs are folded: with marks as typed they would let in what the words themselves do not
        for (index, pair) in terms.pairs.enumerated() where !isExact {
            planned.append(
                Term(
                    kind: .pair, key: pair.key, weight: 1.2, expression: pair.key.quotedForFTS5, table: .terms,
                    index: index))
        }
        // after the texts: a title lends its weight to the passages that were met
        for (index, word) in terms.words.enumerated() where !isExact {
            planned.append(
                Term(
                    kind: .title, key: word.folded, weight: 0.5, expression: word.folded.quotedForFTS5, table: .titles,
                    index: index, isSecondary: true))
        }
        for prefix in terms.prefixes where !isExact {
            planned.append(
                Term(
                    kind: .prefix, key: prefix + "*", weight: 0.5, expression: prefix.quotedForFTS5 + "*",
                    table: .passages, index: 0))
        }
        return planned
    }

    /// How many passages have the term, if they are so many that it was counted.
    private func frequency(of term: Term) throws -> Int? {
        guard term.kind != .prefix else { return nil }
        return try Int.fetchOne(
            db.cachedStatement(sql: "SELECT rows FROM frequent_term WHERE source = ? AND term = ?"),
            arguments: [term.table.rawValue, term.key])
    }
}

/// Sums of weights by passage.
private struct Accumulator {
    private var sums: [Float]
    private let allowed: Bitmap?
    private(set) var touched: [UInt32] = []

    init(capacity: Int, allowed: Bitmap?) {
        sums = [Float](repeating: 0, count: capacity)
        self.allowed = allowed
    }

    mutating func add(_ postings: [UInt32], weight: Float) {
        // A weight of nothing would touch a passage over and over.
        let weight = max(weight, 1e-6)
        sums.withUnsafeMutableBufferPointer { sums in
            for id in postings where Int(id) < sums.count {
                if let allowed, !allowed.contains(Int(id)) { continue }
                if sums[Int(id)] == 0 { touched.append(id) }
                sums[Int(id)] += weight
            }
        }
    }

    /// Adds to the passages of documents that were met already, and to the first of those that were not.
    mutating func add(documents keys: [UInt32], of catalog: DocumentCatalog, weight: Float) -> Int {
        var visited = 0
        for key in keys {
            guard let passages = catalog.passages(ofKey: Int64(key)) else { continue }
            visited += passages.count
            for (place, id) in passages.enumerated() where Int(id) < sums.count {
                guard sums[Int(id)] > 0 || place == 0 else { continue }
                if let allowed, !allowed.contains(Int(id)) { continue }
                if sums[Int(id)] == 0 { touched.append(id) }
                sums[Int(id)] += max(weight, 1e-6)
            }
        }
        return visited
    }

    /// The passages with at least `share` of the largest sum.
    func matched(share: Float) -> [UInt32] {
        let least = touched.reduce(into: Float(0)) { $0 = max($0, sums[Int($1)]) } * share
        return touched.filter { sums[Int($0)] >= least }
    }

    /// The `limit` passages with the largest sums, best first; of equals the first to have come in.
    func best(_ limit: Int) -> [UInt32] {
        func isBetter(_ left: UInt32, _ right: UInt32) -> Bool {
            let (a, b) = (sums[Int(left)], sums[Int(right)])
            return a != b ? a > b : left < right
        }
        guard touched.count > limit * 2 else { return Array(touched.sorted(by: isBetter).prefix(limit)) }
        // The sum that `limit` passages reach, found by counting in a histogram, so that few need sorting.
        let highest = touched.reduce(into: Float(0)) { $0 = max($0, sums[Int($1)]) }
        let steps = 4096
        var histogram = [Int](repeating: 0, count: steps + 1)
        let scale = Float(steps) / highest
        for id in touched { histogram[Int(sums[Int(id)] * scale)] += 1 }
        var step = steps
        var above = histogram[steps]
        while above < limit, step > 0 {
            step -= 1
            above += histogram[step]
        }
        let kept = touched.filter { Int(sums[Int($0)] * scale) >= step }
        return Array(kept.sorted(by: isBetter).prefix(limit))
    }
}
