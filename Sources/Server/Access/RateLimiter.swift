import Synchronization

/// Counts the requests of each client: so many a second on average, some more at once (a token bucket).
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: ContinuousClock.Instant
    }

    /// More clients than this are not told apart: the fullest buckets are forgotten first, which harms nobody.
    private static let maximumClients = 10_000

    /// Requests a second.
    let rate: Double
    /// Requests at once.
    let burst: Double
    private let buckets = Mutex<[ClientAddress: Bucket]>([:])

    init(rate: Double) {
        self.rate = rate
        burst = max(rate * 3, 1)
    }

    /// Takes a request of `client` into account: nil where it may pass, else the seconds after which it may.
    func admit(_ client: ClientAddress, at now: ContinuousClock.Instant = .now) -> Int? {
        buckets.withLock { buckets in
            var bucket = buckets[client] ?? Bucket(tokens: burst, at: now)
            bucket.tokens = min(burst, bucket.tokens + bucket.at.duration(to: now) / .seconds(1) * rate)
            bucket.at = now
            defer { buckets[client] = bucket }
            if buckets.count >= RateLimiter.maximumClients, buckets[client] == nil { forget(&buckets, now) }
            guard bucket.tokens >= 1 else { return max(1, Int(((1 - bucket.tokens) / rate).rounded(.up))) }
            bucket.tokens -= 1
            return nil
        }
    }

    /// Forgets the clients that have all their tokens back; all of them where none has.
    private func forget(_ buckets: inout [ClientAddress: Bucket], _ now: ContinuousClock.Instant) {
        let before = buckets.count
        buckets = buckets.filter { $0.value.tokens + $0.value.at.duration(to: now) / .seconds(1) * rate < burst }
        if buckets.count == before { buckets.removeAll() }
    }
}
