/// The tree of topics that passages are tagged with, and the terms that each is known by.
public struct TopicTaxonomy: Sendable {
    /// A topic of the taxonomy.
    public struct Topic: Sendable, Equatable {
        /// Short ASCII name: `ne-tranh-nhiem-vu`.
        public var id: String
        /// The name in Vietnamese.
        public var label: String
        /// The name in English, if any.
        public var labelInEnglish: String?
        /// The index of the topic above it; nil at the top.
        public var parent: Int?
        /// Phrases; a passage that contains one is about the topic.
        public var terms: [String]
    }

    /// The topics, each after the one above it.
    public let topics: [Topic]

    /// A taxonomy without topics.
    public static let empty = TopicTaxonomy(topics: [])

    /// Creates a taxonomy of `topics`.
    public init(topics: [Topic]) { self.topics = topics }
}
