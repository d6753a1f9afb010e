/// The workers that wait for a file, and the turns of those who wait for a worker.
actor WorkerPool {
    /// How many files a worker reads before another takes its place, so that what a parser leaks does not add up.
    private static let filesOfAWorker = 500

    /// A worker, and how much it has done.
    struct Member: Sendable {
        let process: WorkerProcess
        var files = 0
    }

    private var idle: [Member] = []
    private var freePlaces: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Creates a pool of so many workers at most.
    init(size: Int) {
        freePlaces = max(size, 1)
    }

    /// Waits for a place, and returns the worker that is there; nil if one must be started.
    func enter() async -> Member? {
        if freePlaces > 0 {
            freePlaces -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
        return idle.popLast()
    }

    /// Gives a place back, and the worker if it is fit for another file.
    func leave(_ member: Member?) {
        if var member {
            member.files += 1
            if member.files < Self.filesOfAWorker { idle.append(member) }
        }
        if waiting.isEmpty { freePlaces += 1 } else { waiting.removeFirst().resume() }
    }
}
