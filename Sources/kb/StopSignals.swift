import Foundation

/// Ctrl-C and SIGTERM: work is told to stop and given the time to leave things in order; a second Ctrl-C ends at once.
final class StopSignals: @unchecked Sendable {
    private let lock = NSLock()
    private var received: Int32?
    private var cancel: (@Sendable () -> Void)?
    private var sources: [any DispatchSourceSignal] = []

    init() {
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [weak self] in self?.receive(number) }
            source.resume()
            sources.append(source)
        }
    }

    /// What the program ends with when it was told to stop: 128 and the signal's number, as shells have it.
    var exitCode: Int32? { lock.withLock { received.map { 128 + $0 } } }

    /// Runs `body` in a task that is cancelled when a signal comes.
    func whileRunning<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
        let work = Task { try await body() }
        let isStopped = lock.withLock {
            cancel = { work.cancel() }
            return received != nil
        }
        if isStopped { work.cancel() }
        defer { lock.withLock { cancel = nil } }
        return try await work.value
    }

    private func receive(_ number: Int32) {
        let cancel = lock.withLock {
            received = number
            return self.cancel
        }
        signal(number, SIG_DFL)
        cancel?()
    }
}
