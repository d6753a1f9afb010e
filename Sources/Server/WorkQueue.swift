import Dispatch
import Foundation
import Synchronization

/// Runs blocking work on threads of its own: a fixed number at once, a fixed number waiting, the rest refused at once,
/// so that a crowd is told to come again instead of waiting for minutes. Who hangs up while waiting is passed over.
final class WorkQueue: Sendable {
    private typealias Job = @Sendable () -> Void

    /// Work that waits, and for whom.
    private struct Waiting {
        var client: ClientPresence?
        var job: Job
        /// Ends it undone.
        var abandon: Job

        var isAbandoned: Bool { client?.hasLeft == true }
    }

    private struct State {
        var running = 0
        var waiting: [Waiting] = []
        /// Threads that have nothing to do.
        var idle: [Worker] = []
    }

    private enum Admission {
        case start(Worker?), wait, refuse
    }

    /// A thread that waits for its next job: to start one for each request costs as much as a small search.
    private final class Worker: Sendable {
        let hasJob = DispatchSemaphore(value: 0)
        let job = Mutex<Job?>(nil)
    }

    /// A thread without work ends after this long.
    private static let patience = DispatchTimeInterval.seconds(10)

    private let concurrent: Int
    private let waiting: Int
    private let state = Mutex(State())

    /// - Parameter concurrent: how many at once; nil takes two for each core.
    init(concurrent: Int? = nil, waiting: Int) {
        self.concurrent = max(1, concurrent ?? ProcessInfo.processInfo.activeProcessorCount * 2)
        self.waiting = max(0, waiting)
    }

    /// How many jobs run and wait.
    var load: (running: Int, waiting: Int) { state.withLock { ($0.running, $0.waiting.count) } }

    /// Runs `work` when its turn comes.
    ///
    /// - Throws: what `work` throws; `Problem.overloaded` when too many wait already, `Problem.clientLeft` when its client
    ///   hung up before its turn.
    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        let client = ClientPresence.current
        return try await withCheckedThrowingContinuation { continuation in
            let job: Job = { continuation.resume(with: Result(catching: work)) }
            let abandon: Job = { continuation.resume(throwing: Problem.clientLeft) }
            let (admission, abandoned) = state.withLock { state -> (Admission, [Waiting]) in
                if state.running < concurrent {
                    state.running += 1
                    return (.start(state.idle.popLast()), [])
                }
                var abandoned: [Waiting] = []
                if state.waiting.count >= waiting {
                    abandoned = state.waiting.filter(\.isAbandoned)
                    state.waiting.removeAll(where: \.isAbandoned)
                }
                guard state.waiting.count < waiting else { return (.refuse, abandoned) }
                state.waiting.append(Waiting(client: client, job: job, abandon: abandon))
                return (.wait, abandoned)
            }
            for left in abandoned { left.abandon() }
            switch admission {
            // A dispatch queue would take its threads from those that Swift's tasks run on, and under load a search would
            // keep even a refusal from being sent. A thread costs less than any query and takes on what waits.
            case .start(let worker?):
                worker.job.withLock { $0 = job }
                worker.hasJob.signal()
            case .start(nil): Thread.detachNewThread { self.work(on: job, as: Worker()) }
            case .wait: break
            case .refuse: continuation.resume(throwing: Problem.overloaded)
            }
        }
    }

    /// Does `job`, then those that wait, then those that come; until none has come for long.
    private func work(on job: @escaping Job, as worker: Worker) {
        var job = job
        while true {
            job()
            let next = state.withLock { state -> Job? in
                guard !state.waiting.isEmpty else {
                    state.running -= 1
                    state.idle.append(worker)
                    return nil
                }
                let next = state.waiting.removeFirst()
                return next.isAbandoned ? next.abandon : next.job
            }
            if let next {
                job = next
            } else if let given = waitForJob(worker) {
                job = given
            } else {
                return
            }
        }
    }

    private func waitForJob(_ worker: Worker) -> Job? {
        func take() -> Job? {
            worker.job.withLock { job in
                defer { job = nil }
                return job
            }
        }
        if worker.hasJob.wait(timeout: .now() + WorkQueue.patience) == .success { return take() }
        let isForgotten = state.withLock { state -> Bool in
            guard let place = state.idle.firstIndex(where: { $0 === worker }) else { return false }
            state.idle.remove(at: place)
            return true
        }
        guard !isForgotten else { return nil }
        // a job was given at the last moment
        worker.hasJob.wait()
        return take()
    }
}
