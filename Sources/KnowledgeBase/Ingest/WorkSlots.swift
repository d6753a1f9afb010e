/// Lets so many work at once; the others wait in the order in which they came.
actor WorkSlots {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    /// Runs `body` as soon as it may.
    nonisolated func run<T: Sendable>(_ body: @Sendable () async -> T) async -> T {
        await take()
        let result = await body()
        await give()
        return result
    }

    private func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func give() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
