import KnowledgeBase

/// Keeps the figures of the home page for a while; whoever asks while they are being counted waits for that count.
actor FigureCache {
    private static let lifetime = Duration.seconds(30)

    private var held: (statistics: Statistics, at: ContinuousClock.Instant)?
    private var counting: Task<Statistics, any Error>?

    func statistics(_ count: @escaping @Sendable () async throws -> Statistics) async throws -> Statistics {
        if let held, held.at.duration(to: .now) < FigureCache.lifetime { return held.statistics }
        if let counting { return try await counting.value }
        let task = Task { try await count() }
        counting = task
        defer { counting = nil }
        let statistics = try await task.value
        held = (statistics, .now)
        return statistics
    }
}
