import Foundation

/// What one pass of a watch over folders tells the next: which inputs need no other look until they change.
public final class WatchMemory: Sendable {
    private let lock = NSLock()
    nonisolated(unsafe) private var failed: [String: FileState] = [:]
    nonisolated(unsafe) private var collections: [String: FileState] = [:]

    /// A file that was changed within this time may still be being written.
    private static let settling: Int64 = 1_000_000_000

    /// Creates an empty memory.
    public init() {}

    /// Whether the file is worth reading: it did not fail as it is now, and nobody seems to be writing it.
    func wants(_ file: FileInput) -> Bool {
        lock.withLock {
            guard file.state.checked - file.state.modified > WatchMemory.settling else { return false }
            guard let then = failed[file.location] else { return true }
            return then.size != file.state.size || then.modified != file.state.modified
        }
    }

    /// Whether the collection is worth reading: it was not read as it is now.
    func wants(_ collection: InputWalker.Collection) -> Bool {
        guard let location = collection.location, let state = collection.state else { return true }
        return lock.withLock {
            guard state.checked - state.modified > WatchMemory.settling else { return false }
            let then = collections[location]
            return then?.size != state.size || then?.modified != state.modified
        }
    }

    func noteFailure(_ file: FileInput) { lock.withLock { failed[file.location] = file.state } }

    func noteRead(_ collection: InputWalker.Collection) {
        guard let location = collection.location, let state = collection.state else { return }
        lock.withLock { collections[location] = state }
    }
}
