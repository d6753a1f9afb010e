import HummingbirdCore
import Logging
import NIOCore

/// HTTP/1.1 connections that take letters beyond ASCII in a request's target, in bounded number and time.
struct UnicodeHTTPChannel: ServerChildChannel {
    /// How much of a request the parser takes before it hangs up; a target up to that gets a proper 414.
    private static let headLimit = 128 << 10

    private let base: HTTP1Channel
    private let connections: ConnectionCount

    init(connections: ConnectionCount, responder: @escaping HTTPChannelHandler.Responder) {
        self.connections = connections
        base = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [ConnectionSemantics(), ConnectionDeadlines()],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: UnicodeHTTPChannel.headLimit, maxHeaderListSize: UnicodeHTTPChannel.headLimit,
                    maxHeaderFieldCount: 100)))
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        guard connections.admit(channel) else {
            return channel.eventLoop.makeFailedFuture(ChannelError.connectTimeout(.zero))
        }
        do {
            try channel.pipeline.syncOperations.addHandler(TargetEncoder())
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        return base.setup(channel: channel, logger: logger)
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        let presence = ClientPresence()
        let channel = value.channel
        // where it fails, the channel is closed already
        try? await channel.eventLoop.submit {
            try channel.pipeline.syncOperations.addHandler(HangUpHandler(presence), position: .first)
        }.get()
        await withTaskExecutorPreference(EventLoopExecutor(channel.eventLoop)) {
            await ClientPresence.$current.withValue(presence) { await base.handle(value: value, logger: logger) }
        }
    }
}
