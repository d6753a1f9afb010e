import NIOCore
import Synchronization

/// Whether the client of a connection still waits for its answer. Its requests find it in `current`.
final class ClientPresence: Sendable {
    /// Of the connection whose request is at hand.
    @TaskLocal static var current: ClientPresence?

    private let isOver = Atomic(false)

    /// Whether it has hung up: nobody would read an answer.
    var hasLeft: Bool { isOver.load(ordering: .relaxed) }

    /// It has hung up.
    func leave() { isOver.store(true, ordering: .relaxed) }
}

/// Notices when a client hangs up. A closed connection and one that is only closed for sending look the same until
/// something is written, so both count.
final class HangUpHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let presence: ClientPresence

    init(_ presence: ClientPresence) { self.presence = presence }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed { presence.leave() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        presence.leave()
        context.fireChannelInactive()
    }
}
