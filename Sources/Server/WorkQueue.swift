import Foundation
import Synchronization

/// Runs blocking work on threads of its own: a fixed number at once, a fixed number waiting, the rest refused at once,
/// so that a crowd is told to come again instead of waiting for minutes.
final class WorkQueue: Sendable {
    private typealias Job = @Sendable () -> Void

    private struct State {
        var running = 0
        var waiting: [Job] = []
    }

    private enum Admission {
        case start, wait, refuse
    }

    private let concurrent: Int
    private let waiting: Int
    private let state = Mutex(State())

    /// - Parameter concurrent: how many at once; nil takes two for each core.
    init(concurrent: Int? = nil, waiting: Int) {
        self.concurrent = max(1, concurrent ?? ProcessInfo.processInfo.activeProcessorCount * 2)
        self.waiting = max(0, waiting)
    }

    /// Runs `work` when its turn comes.
    ///
    /// - Throws: what `work` throws; `Problem.overloaded` when too many wait already.
    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let job: Job = { continuation.resume(with: Result(catching: work)) }
            let admission = state.withLock { state -> Admission in
                if state.running < concurrent {
                    state.running += 1
                    return .start
                }
                guard state.waiting.count < waiting else { return .refuse }
                state.waiting.append(job)
                return .wait
            }
            switch admission {
            // A dispatch queue would take its threads from those that Swift's tasks run on, and under load a search would
            // keep even a refusal from being sent. A thread costs less than any query and takes on what waits.
            case .start: Thread.detachNewThread { self.work(on: job) }
            case .wait: break
            case .refuse: continuation.resume(throwing: Problem.overloaded)
            }
        }
    }

    /// Does `job`, then those that wait, until there are none.
    private func work(on job: @escaping Job) {
        var job = job
        while true {
            job()
            let next = state.withLock { state -> Job? in
                guard !state.waiting.isEmpty else {
                    state.running -= 1
                    return nil
                }
                return state.waiting.removeFirst()
            }
            guard let next else { return }
            job = next
        }
    }
}
