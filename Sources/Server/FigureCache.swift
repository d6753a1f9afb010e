import KnowledgeBase

/// Keeps what only a reading of the whole knowledge base gives: the figures of the home page, the tree of topics. Whoever
/// asks while it is being counted waits for that count.
actor FigureCache<Value: Sendable> {
    private struct Held {
        var value: Value
        var stamp: String
        var at: ContinuousClock.Instant
    }

    /// While an ingest writes, it is counted no more often than this.
    private static var lifetime: Duration { .seconds(10) }

    private var held: Held?
    private var counting: Task<Held, any Error>?

    /// The value, made by `count` for the knowledge base as `stamp` tells it from others.
    func value(stamp: String, _ count: @escaping @Sendable () async throws -> Value) async throws -> Value {
        if let held, held.stamp == stamp || held.at.duration(to: .now) < Self.lifetime { return held.value }
        if let counting { return try await counting.value.value }
        let task = Task { Held(value: try await count(), stamp: stamp, at: .now) }
        counting = task
        defer { counting = nil }
        let fresh = try await task.value
        held = fresh
        return fresh.value
    }
}
