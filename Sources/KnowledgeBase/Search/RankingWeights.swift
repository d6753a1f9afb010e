import Foundation

/// The numbers that ranking rests on.
struct RankingWeights: Sendable, Equatable {
    /// BM25's saturation of term frequency (Robertson and Zaragoza, 2009).
    var k1 = 1.2
    /// BM25's share of length normalization.
    var b = 0.75
    /// A pair of neighbouring syllables, against a syllable.
    var pair = 1.0
    /// A word that occurs with other marks than those typed, against one as typed. Small enough that no number of such
    /// matches outweighs one with the right marks.
    var otherMarks = 0.15
    /// A word of the title or heading, against one of the text.
    var title = 1.0
    /// Share of the score that is left to a passage of whose words none stands in its own text.
    var titleOnly = 0.5
    /// Passages whose document's number the query names.
    var number = 1000.0
    /// Share of the score that goes with how many of the query's words a passage has.
    var coverage = 0.3

    /// The average passage, in tokens with its title and heading.
    var averageLength = 130.0

    static let standard = RankingWeights()

    /// The weight of a term by its rarity, never negative (Lucene's form of BM25's idf).
    static func idf(passages: Int, of total: Int) -> Double {
        log(1 + (Double(max(total - passages, 0)) + 0.5) / (Double(passages) + 0.5))
    }
}
