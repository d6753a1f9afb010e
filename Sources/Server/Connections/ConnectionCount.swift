import NIOCore
import Synchronization

/// How many connections are open, in all and to each client; those beyond are closed as they come.
final class ConnectionCount: Sendable {
    private struct State {
        var total = 0
        var clients: [ClientAddress: Int] = [:]
    }

    private let maximum: Int
    private let maximumPerClient: Int
    private let state = Mutex(State())

    init(maximum: Int, maximumPerClient: Int) {
        self.maximum = maximum
        self.maximumPerClient = maximumPerClient
    }

    /// How many there are.
    var total: Int { state.withLock { $0.total } }

    /// Whether `channel` may stay; it is counted until it closes. On this machine a proxy may speak for everybody.
    func admit(_ channel: any Channel) -> Bool {
        let client = ClientAddress(peer: channel.remoteAddress)
        let isAdmitted = state.withLock { state -> Bool in
            let held = state.clients[client, default: 0]
            guard state.total < maximum, client.isLoopback || held < maximumPerClient else { return false }
            state.total += 1
            state.clients[client] = held + 1
            return true
        }
        if isAdmitted { channel.closeFuture.whenComplete { _ in self.release(client) } }
        return isAdmitted
    }

    private func release(_ client: ClientAddress) {
        state.withLock { state in
            state.total -= 1
            let held = state.clients[client, default: 1] - 1
            state.clients[client] = held > 0 ? held : nil
        }
    }
}
