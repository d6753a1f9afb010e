import Foundation

extension Process {
    /// Starts the process while no other test starts one: Foundation on Linux sets up pipes and environment for one launch at
    /// a time, and has crashed where several tests launched at once.
    func launchAlone() throws { try Process.launching.withLock { try run() } }

    private static let launching = NSLock()
}
