import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Server

@Suite struct DeadlineTests {
    private static let request = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/")

    private func connection() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: ConnectionDeadlines())
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        return channel
    }

    @Test func hangsUpOnThoseWhoNeverFinishTheirHeader() throws {
        let channel = try connection()
        channel.embeddedEventLoop.advanceTime(by: .seconds(9))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
    }

    @Test func hangsUpOnThoseWhoDripTheirContent() throws {
        let channel = try connection()
        try channel.writeInbound(HTTPRequestPart.head(DeadlineTests.request))
        for _ in 0..<25 where channel.isActive {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "a")))
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        }
        #expect(!channel.isActive)
    }

    @Test func waitsForItsOwnAnswerAndThenForTheNextRequest() throws {
        let channel = try connection()
        try channel.writeInbound(HTTPRequestPart.head(DeadlineTests.request))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .seconds(300))
        #expect(channel.isActive)
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .seconds(29))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
    }

    @Test func closesOnlyWhenTheAnswerIsTaken() throws {
        let reader = SlowReader()
        let channel = EmbeddedChannel(handlers: [reader, ConnectionDeadlines()])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try channel.writeInbound(HTTPRequestPart.head(DeadlineTests.request))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .ok)), promise: nil)
        channel.writeAndFlush(HTTPResponsePart.end(nil), promise: nil)
        let closed = channel.close()
        #expect(channel.isActive)
        reader.take()
        channel.embeddedEventLoop.run()
        #expect(!channel.isActive)
        try closed.wait()
    }

    @Test func hangsUpOnASlowReaderWhenTimeIsOver() throws {
        let channel = EmbeddedChannel(handlers: [SlowReader(), ConnectionDeadlines()])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try channel.writeInbound(HTTPRequestPart.head(DeadlineTests.request))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .ok)), promise: nil)
        channel.writeAndFlush(HTTPResponsePart.end(nil), promise: nil)
        channel.close(mode: .input, promise: nil)
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(3))
        #expect(!channel.isActive)
    }

    @Test func refusesWhatIsNoHTTPWithWords() throws {
        let channel = try connection()
        var head = HTTPResponse(status: .badRequest)
        head.headerFields[.contentLength] = "0"
        try channel.writeOutbound(HTTPResponsePart.head(head))
        guard case .head(let sent) = try channel.readOutbound(as: HTTPResponsePart.self),
            case .body(let body) = try channel.readOutbound(as: HTTPResponsePart.self)
        else {
            Issue.record("no answer")
            return
        }
        #expect(sent.headerFields[.contentType] == "application/problem+json; charset=utf-8")
        #expect(sent.headerFields[.contentLength] == String(body.readableBytes))
    }

    @Test func keepsOneClientFromTakingAllConnections() throws {
        let count = ConnectionCount(maximum: 3, maximumPerClient: 2)
        func channel(_ address: String) throws -> EmbeddedChannel {
            let channel = EmbeddedChannel()
            channel.remoteAddress = try SocketAddress(ipAddress: address, port: 9)
            return channel
        }
        let first = try channel("192.0.2.1")
        #expect(count.admit(first))
        #expect(try count.admit(channel("192.0.2.1")))
        #expect(try !count.admit(channel("192.0.2.1")))
        #expect(try count.admit(channel("192.0.2.2")))
        #expect(try !count.admit(channel("127.0.0.1")))
        try first.close().wait()
        first.embeddedEventLoop.run()
        #expect(count.total == 2)
        #expect(try count.admit(channel("127.0.0.1")))
    }
}

/// A client that takes the end of an answer only when it is told to.
private final class SlowReader: ChannelOutboundHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var untaken: EventLoopPromise<Void>?

    func take() { untaken?.succeed() }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
        untaken = promise
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        // no half of such a connection can be closed
        if mode == .all { context.close(mode: mode, promise: promise) } else { promise?.succeed() }
    }
}
