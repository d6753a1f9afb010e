import HummingbirdCore
import Logging
import NIOCore

/// HTTP/1.1 connections that take letters beyond ASCII in a request's target.
struct UnicodeHTTPChannel: ServerChildChannel {
    /// How much of a request the parser takes before it hangs up without a word; less than that gets a proper 414.
    private static let headLimit = 256 << 10

    private let base: HTTP1Channel

    init(responder: @escaping HTTPChannelHandler.Responder) {
        base = HTTP1Channel(
            responder: responder,
            configuration: HTTP1Channel.Configuration(
                idleTimeout: .seconds(60),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: UnicodeHTTPChannel.headLimit, maxHeaderListSize: UnicodeHTTPChannel.headLimit,
                    maxHeaderFieldCount: 200)))
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        do {
            try channel.pipeline.syncOperations.addHandler(TargetEncoder())
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        return base.setup(channel: channel, logger: logger)
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}
