import Foundation
import VietnameseText

/// Finds the topics that a passage is about, by the terms of a taxonomy.
///
/// A term counts where its syllables stand side by side with their marks (without them, in a text that has none), in
/// the passage or in its heading; half where it is written with a synonym or an abbreviation (`UBND`), or where few
/// other words stand between its pairs (`dám nghĩ, dám nói, dám làm` for `dám nghĩ, dám làm`) and none of them denies it.
struct TopicTagger: Sendable {
    private var terms: [Term] = []
    /// By the first syllable's folded hash: where to begin to compare.
    private var starts: [UInt64: [Phrase]] = [:]
    /// Of the hashes in `starts` a bit each, to pass over most syllables without a look-up.
    private var filter: [UInt64] = []

    private struct Term: Sendable {
        var topic: Int
        var syllables: Int
    }

    private struct Phrase: Sendable {
        var term: Int
        var exact: [UInt64]
        var folded: [UInt64]
        var weight: Double
    }

    /// What a synonym or an interrupted term counts of a whole one.
    private static let half = 0.5
    /// What a term in the heading counts: it speaks of the whole passage.
    private static let heading = 1.5
    /// No more words than this stand between the pairs of an interrupted term.
    private static let longestGap = 3
    /// A passage with less is not about the topic.
    private static let least = 1.5
    /// The length of a passage, in syllables, at which a score stands as it is.
    private static let usualLength = 120.0

    /// Creates a tagger for the terms of `taxonomy`, as written and with the synonyms of their parts.
    init(_ taxonomy: TopicTaxonomy, synonyms: SynonymTable) {
        filter = [UInt64](repeating: 0, count: taxonomy.topics.isEmpty ? 0 : 1024)
        var buffer = TokenBuffer()
        for (topic, entry) in taxonomy.topics.enumerated() {
            var seen: Set<[UInt64]> = []
            for text in entry.terms {
                let tokens = Folding.tokens(of: text)
                guard !tokens.isEmpty, tokens.count <= 16 else { continue }
                buffer.analyze(text)
                guard seen.insert(buffer.tokens.map(\.exactHash)).inserted else { continue }
                terms.append(Term(topic: topic, syllables: tokens.count))
                add(buffer, weight: 1)
                for expansion in synonyms.expansions(of: text) {
                    // what stands for a whole term may mean other things, too (`chiếu lệ`, `hình thức`); a short form
                    // does not
                    guard expansion.range.count < tokens.count || SynonymWord.isCapitals(expansion.term.text) else {
                        continue
                    }
                    let words = tokens.map(\.exact)
                    let variant =
                        words[..<expansion.range.lowerBound] + [expansion.term.text]
                        + words[expansion.range.upperBound...]
                    buffer.analyze(variant.joined(separator: " "))
                    if seen.insert(buffer.tokens.map(\.exactHash)).inserted { add(buffer, weight: TopicTagger.half) }
                }
            }
        }
    }

    private mutating func add(_ buffer: TokenBuffer, weight: Double) {
        guard let first = buffer.tokens.first?.foldedHash else { return }
        starts[first, default: []].append(
            Phrase(
                term: terms.count - 1, exact: buffer.tokens.map(\.exactHash), folded: buffer.tokens.map(\.foldedHash),
                weight: weight))
        filter[Int(first >> 6 & 1023)] |= 1 << (first & 63)
    }

    /// The topics of a passage, best first: indexes in the taxonomy, with scores.
    ///
    /// The score adds up the terms found, a term by its syllables and with diminishing returns for being repeated; a
    /// long passage needs more of them than a short one.
    func topics(text: TokenBuffer, heading: TokenBuffer) -> [(topic: Int, score: Double)] {
        guard !terms.isEmpty else { return [] }
        var counts: [Int: Double] = [:]
        count(text.tokens, weight: 1, into: &counts)
        guard !counts.isEmpty || !heading.tokens.isEmpty else { return [] }
        count(heading.tokens, weight: TopicTagger.heading, into: &counts)
        var sums: [Int: Double] = [:]
        for (term, count) in counts {
            let saturated = count <= 1 ? count : 1 + log2(count)
            sums[terms[term].topic, default: 0] += Double(terms[term].syllables) * saturated
        }
        let norm = 0.6 + 0.4 * Double(text.tokens.count) / TopicTagger.usualLength
        return sums.filter { $0.value >= TopicTagger.least }
            .map { (topic: $0.key, score: ($0.value / norm * 100).rounded() / 100) }
            .sorted { ($0.score, -$0.topic) > ($1.score, -$1.topic) }
    }

    private func count(_ tokens: [TokenBuffer.Token], weight: Double, into counts: inout [Int: Double]) {
        var isPlain: Bool?
        for start in tokens.indices {
            let first = tokens[start].foldedHash
            guard filter[Int(first >> 6 & 1023)] & 1 << (first & 63) != 0, let phrases = starts[first] else { continue }
            let plain = isPlain ?? !tokens.contains(where: \.isAccented)
            isPlain = plain
            for phrase in phrases {
                let found = TopicTagger.match(phrase, tokens, from: start, isPlain: plain)
                if found > 0 { counts[phrase.term, default: 0] += found * phrase.weight * weight }
            }
        }
    }

    /// 1 where the phrase stands at `start`, a half where it stands there with other words between its pairs, else 0.
    private static func match(
        _ phrase: Phrase, _ tokens: [TokenBuffer.Token], from start: Int, isPlain: Bool
    ) -> Double {
        let keys = isPlain ? phrase.folded : phrase.exact
        func isHere(_ key: Int, _ token: Int) -> Bool {
            (isPlain ? tokens[token].foldedHash : tokens[token].exactHash) == keys[key]
        }
        guard isHere(0, start) else { return 0 }
        var token = start + 1
        var key = 1
        var gap = 0
        var pairs = 0
        while key < keys.count {
            guard token < tokens.count else { return 0 }
            if isHere(key, token) {
                if token > start, isHere(key - 1, token - 1) { pairs += 1 }
                key += 1
            } else {
                gap += 1
                guard keys.count > 2, gap <= longestGap, key > 1, !denials.contains(tokens[token].exactHash) else {
                    return 0
                }
            }
            token += 1
        }
        // a gap within a pair tears a word apart; an interrupted term keeps all its pairs but one
        return gap == 0 ? 1 : pairs >= max(keys.count - 2, 1) ? half : 0
    }

    /// Words that turn an interrupted term into its contrary, or into two terms: `xử lý chưa nghiêm`.
    private static let denials: Set<UInt64> = {
        var buffer = TokenBuffer()
        buffer.analyze("không chưa chẳng thiếu ít khó hoặc hay nhưng mà nếu")
        return Set(buffer.tokens.map(\.exactHash))
    }()
}
