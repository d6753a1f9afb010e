import Foundation

/// Something measured beside what it is compared to.
protocol Workload {
    /// What it measures begins with this name.
    static var name: String { get }

    /// Runs both once, close to each other.
    ///
    /// - Parameter isReversed: the baseline last; every second time, so that neither always comes into a warm cache.
    mutating func round(isReversed: Bool) async throws -> [Reading]
}

/// What one round gave.
struct Reading {
    /// The path measured.
    var name: String
    /// Seconds that it took.
    var measured: Double
    /// Seconds that the baseline took.
    var baseline: Double

    var ratio: Double { measured / baseline }
}

/// Why there is nothing to report.
struct BenchmarkError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

/// Seconds that something takes.
struct Seconds {
    /// Of this process's work: what else the machine does leaves it be.
    var working = 0.0
    /// On the wall's clock.
    var passed = 0.0

    /// Whether the machine did other things in between.
    var isDisturbed: Bool { passed > working * 1.1 }

    /// Times `body`.
    init(of body: () async throws -> Void) async rethrows {
        let start = (working: Seconds.time(CLOCK_PROCESS_CPUTIME_ID), passed: Seconds.time(CLOCK_MONOTONIC))
        try await body()
        passed = Seconds.time(CLOCK_MONOTONIC) - start.passed
        working = Seconds.time(CLOCK_PROCESS_CPUTIME_ID) - start.working
    }

    /// Times `body`, whose result is not 0: it is asked for, so that the work is done.
    init(of body: () -> Int) {
        let start = Seconds.time(CLOCK_PROCESS_CPUTIME_ID)
        let result = body()
        working = Seconds.time(CLOCK_PROCESS_CPUTIME_ID) - start
        precondition(result != 0)
    }

    private static func time(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
