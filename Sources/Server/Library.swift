import KnowledgeBase

/// The knowledge base as requests use it: off the threads that serve connections, a bounded number at once.
struct Library: Sendable {
    private let base: KnowledgeBase
    private let queue: WorkQueue
    private let figures = FigureCache<Statistics>()
    private let tree = FigureCache<TopicOverview>()

    init(base: KnowledgeBase, queue: WorkQueue) {
        self.base = base
        self.queue = queue
    }

    /// How many queries run and wait.
    var load: (running: Int, waiting: Int) { queue.load }

    /// Changes whenever the knowledge base may have changed.
    var stamp: String { base.fileStamp }

    /// Runs `body` when its turn comes.
    ///
    /// - Throws: what `body` throws; `Problem.overloaded` when too many wait already.
    func read<T: Sendable>(_ body: @escaping @Sendable (KnowledgeBase) throws -> T) async throws -> T {
        let base = base
        return try await queue.run { try body(base) }
    }

    /// What the knowledge base holds; while it changes, up to ten seconds old, for counting reads all of it.
    func statistics() async throws -> Statistics {
        try await figures.value(stamp: stamp) { try await read { try $0.statistics() } }
    }

    /// The topics with their counts, as old as the figures.
    func topics() async throws -> TopicOverview {
        try await tree.value(stamp: stamp) {
            try await read { TopicOverview(topics: try $0.topics(), years: try $0.years()) }
        }
    }
}

/// The topics, and how many passages there are in each year.
struct TopicOverview: Sendable {
    var topics: [TopicNode]
    var years: [SearchResponse.FacetValue]
}
