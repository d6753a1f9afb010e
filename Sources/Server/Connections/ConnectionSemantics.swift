import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// What a client says of the connection beside its request, and what it is told of it (RFC 9110, 7.6.1 and 10.1.1).
final class ConnectionSemantics: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// For each request that has no answer yet, whether the connection ends with it.
    private var endings: [Bool] = []

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        if let expectation = head.headerFields[.expect]?.lowercased(), expectation == "100-continue",
            // what is too large is refused without being sent
            let length = Int(head.headerFields[.contentLength] ?? "0"), length <= RequestLimits.batch
        {
            context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
        }
        // in any case of its letters, and among others; the server behind knows only the word alone
        let options = head.headerFields[values: .connection].flatMap { $0.split(separator: ",") }
            .map { $0.filter { !$0.isWhitespace }.lowercased() }
        let isLast = options.contains("close")
        if isLast { head.headerFields[.connection] = "close" }
        endings.append(isLast)
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), !endings.isEmpty, endings.removeFirst() else {
            return context.write(data, promise: promise)
        }
        head.headerFields[.connection] = "close"
        context.write(wrapOutboundOut(.head(head)), promise: promise)
    }
}
