/// The answer to a search.
public struct SearchResponse: Encodable, Sendable {
    /// A value that hits have, and how many have it.
    public struct FacetValue: Codable, Sendable, Equatable {
        /// The value.
        public var value: String
        /// How many hits have it.
        public var count: Int
    }

    /// The values of the hits, most frequent first.
    public struct Facets: Encodable, Sendable, Equatable {
        /// Kinds of document.
        public var type: [FacetValue] = []
        /// Years.
        public var year: [FacetValue] = []
        /// Issuing bodies.
        public var issuer: [FacetValue] = []
        /// Speakers.
        public var speaker: [FacetValue] = []
        /// Topics.
        public var topic: [FacetValue] = []
        /// Whether what was found is in force today: `true` and `false`; what has no validity is in neither.
        public var inForce: [FacetValue] = []

        enum CodingKeys: String, CodingKey {
            case type, year, issuer, speaker, topic
            case inForce = "in_force"
        }
    }

    /// A passage that was found.
    public struct Hit: Encodable, Sendable {
        /// Its place, from 1.
        public var rank: Int
        /// Its score: higher is better; comparable within one answer only.
        public var score: Double
        /// The passage.
        public var passage: PassageRecord
        /// What matched: Unicode scalar offsets into the passage's text, end exclusive.
        public var highlights: [[Int]]
        /// The part of the text with most matches, as HTML: escaped, matches in `<mark>`.
        public var snippet: String
        /// Its document.
        public var document: DocumentSummary
        /// Who says it, where that is known.
        public var speaker: SpeakerReference?
        /// Labels of its topics, best first.
        public var topics: [String]
        /// The citation to paste with it.
        public var citation: String
        /// The parts of its score, when asked for.
        public var explanation: Explanation?
    }

    /// Why a hit ranks where it does.
    public struct Explanation: Encodable, Sendable {
        /// A part of the score.
        public struct Part: Encodable, Sendable {
            /// What it is for: a word, a pair, the number, the order.
            public var term: String
            /// `word`, `pair`, `triple`, `synonym`, `coverage`, `title`, `number`.
            public var kind: String
            /// What it adds.
            public var score: Double
        }

        /// The parts; they add up to the score.
        public var parts: [Part]
    }

    /// How the query was carried out, when asked for.
    public struct Plan: Encodable, Sendable {
        /// A term that candidates were drawn with.
        public struct Term: Encodable, Sendable {
            /// The key looked up.
            public var term: String
            /// `exact`, `pair`, `folded`, `prefix`, `synonym`.
            public var kind: String
            /// How many passages have it; a lower bound where it was not walked.
            public var passages: Int
            /// Its weight in the first pass; 0 where it was left out for being in too many passages.
            public var weight: Double
        }

        /// The terms, from the rarest.
        public var terms: [Term]
        /// Passages that some term matched.
        public var matched: Int
        /// Passages scored from their text.
        public var candidates: Int
        /// Milliseconds that each step took: `first_pass`, `second_pass`, `facets`, `hits`.
        public var took: [String: Double]
    }

    /// The query as typed.
    public var query: String
    /// The query as it was searched.
    public var interpreted: String
    /// How many hits there are.
    public var total: Int
    /// Whether `total` is exact, or a lower bound.
    public var totalIsExact: Bool
    /// Wall time in milliseconds.
    public var tookMilliseconds: Double
    /// Values of all hits, not of this page alone.
    public var facets: Facets
    /// This page's hits.
    public var hits: [Hit]
    /// A better spelling, if one is likely.
    public var suggestion: String?
    /// How the query was carried out, when asked for.
    public var plan: Plan?

    enum CodingKeys: String, CodingKey {
        case query, interpreted, total, facets, hits, suggestion, plan
        case totalIsExact = "total_is_exact"
        case tookMilliseconds = "took_ms"
    }

    /// `suggestion` is there even when null, as scripts expect it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(query, forKey: .query)
        try container.encode(interpreted, forKey: .interpreted)
        try container.encode(total, forKey: .total)
        try container.encode(totalIsExact, forKey: .totalIsExact)
        try container.encode(tookMilliseconds, forKey: .tookMilliseconds)
        try container.encode(facets, forKey: .facets)
        try container.encode(hits, forKey: .hits)
        try container.encode(suggestion, forKey: .suggestion)
        try container.encodeIfPresent(plan, forKey: .plan)
    }
}
