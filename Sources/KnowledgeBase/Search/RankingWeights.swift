import Foundation

/// The numbers that ranking rests on, set by trying them on development questions (`kb evaluate --weights`).
public struct RankingWeights: Sendable, Equatable {
    /// BM25's saturation of term frequency (Robertson and Zaragoza, 2009).
    public var k1 = 0.9
    /// BM25's share of length normalization.
    public var b = 0.75
    /// A pair of neighbouring syllables, against a syllable.
    public var pair = 0.8
    /// A word that occurs with other marks than those typed, against one as typed. Small enough that no number of such
    /// matches outweighs one with the right marks.
    public var otherMarks = 0.15
    /// The same for marks that were not typed but found to be meant.
    public var otherRestored = 0.8
    /// A word of the heading, against one of the text.
    public var heading = 0.5
    /// A word of the document's title, against one of the text.
    public var title = 1.5
    /// A word in the title of the work that the document is a part of, against one of the text.
    public var work = 2.0
    /// How much of the work's title counts towards a passage's length.
    public var workLength = 0.5
    /// Three neighbours in the query's order, against a pair.
    public var triple = 0.1
    /// Share of the score that goes with how much of the title the query names.
    public var titleFit = 0.3
    /// Share of the score that a passage loses whose words stand in heading and title only.
    public var own = 0.1
    /// Share of the score that goes with how many of the query's words passage and title have.
    public var coverage = 0.8
    /// A synonym, against the words that it stands for.
    public var synonym = 0.5
    /// The average passage, in tokens.
    public var averageLength = 100.0
    /// How many postings may be walked for one query, at least.
    public var postings = 200_000.0
    /// The same for each passage of the collection: with fewer, the terms of middling frequency that tell passages apart
    /// are left out of large collections.
    public var postingsShare = 2.0

    /// However large the collection, no more postings are walked for a query.
    private static let mostPostings = 8_000_000.0

    /// How many postings may be walked for a query in a collection of so many passages.
    func budget(passages: Int) -> Int {
        Int(min(max(postings, postingsShare * Double(passages)), max(postings, RankingWeights.mostPostings)))
    }

    /// The weights in use.
    public static let standard = RankingWeights()

    /// What is added to the best passage of a document that is asked for by its number.
    static let number = 1000.0

    /// The weight of a term by its rarity, never negative (Lucene's form of BM25's idf).
    static func idf(passages: Int, of total: Int) -> Double {
        log(1 + (Double(max(total - passages, 0)) + 0.5) / (Double(passages) + 0.5))
    }

    /// The weights by name, to be set and listed by tools.
    public static let names: [(name: String, path: WritableKeyPath<RankingWeights, Double> & Sendable)] = [
        ("k1", \.k1), ("b", \.b), ("pair", \.pair), ("other-marks", \.otherMarks),
        ("other-restored", \.otherRestored),
        ("heading", \.heading),
        ("title", \.title), ("work", \.work), ("work-length", \.workLength), ("own", \.own),
        ("triple", \.triple), ("title-fit", \.titleFit), ("coverage", \.coverage),
        ("average-length", \.averageLength),
        ("synonym", \.synonym), ("postings", \.postings),
        ("postings-share", \.postingsShare),
    ]

    /// The standard weights but for those in `text`: `k1=1.5,pair=0.8`.
    ///
    /// - Throws: `KnowledgeBaseError.badValue` for an unknown name or no number.
    public init(parsing text: String) throws {
        for part in text.split(separator: ",") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let value = Double(sides[1]),
                let path = RankingWeights.names.first(where: { $0.name == sides[0] })?.path
            else {
                throw KnowledgeBaseError.badValue(
                    parameter: "--weights", value: String(part),
                    expected: RankingWeights.names.map { "\($0.name)=N" }.joined(separator: ", "))
            }
            self[keyPath: path] = value
        }
    }

    private init() {}
}
