import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Hangs up on those who take their time: a request must come whole, and its answer be taken, within fixed times,
/// however lively the connection looks meanwhile. A slow sender (slowloris) holds nothing but a socket till then. And it
/// hangs up on nobody who is still taking an answer: a server that is asked to stop closes a connection with the last part of
/// the answer, before the client has it.
final class ConnectionDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How long each step may take.
    struct Times: Sendable {
        /// From the connection to the end of the first request's header.
        var firstHead = TimeAmount.seconds(10)
        /// From an answer to the end of the next request's header: as long a connection may be idle.
        var nextHead = TimeAmount.seconds(30)
        /// From the end of the header to the end of the content.
        var content = TimeAmount.seconds(20)
        /// From the beginning of an answer to its last byte being taken.
        var answer = TimeAmount.seconds(120)
        /// The same where the server has no more time: it was asked to stop long ago.
        var lastAnswer = TimeAmount.seconds(2)
    }

    private let times: Times
    /// Requests whose answers are not wholly sent.
    private var open = 0
    private var deadline: Scheduled<Void>?
    /// Answers that are written, and not wholly taken.
    private var untaken = 0
    /// What is to happen once they are.
    private var delayedClose: EventLoopPromise<Void>?
    private var closesLater = false
    /// Whether the server has no more time.
    private var isLate = false

    init(times: Times = Times()) { self.times = times }

    func handlerAdded(context: ChannelHandlerContext) { wait(times.firstHead, context) }

    func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        delayedClose?.succeed()
        delayedClose = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            open += 1
            wait(times.content, context)
        case .body: break
        case .end: deadline?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            // the parser's own refusal comes without a word
            if head.status == .badRequest, head.headerFields[.contentLength] == "0" {
                return refuse(head, context, promise)
            }
            wait(times.answer, context)
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            untaken += 1
            sent.futureResult.whenComplete { _ in bound.value.0.answerEnded(bound.value.1) }
            context.write(data, promise: sent)
        }
    }

    /// An answer is taken, or never will be.
    private func answerEnded(_ context: ChannelHandlerContext) {
        open -= 1
        untaken -= 1
        guard context.channel.isActive else { return }
        if open <= 0 { wait(times.nextHead, context) }
        guard closesLater, untaken == 0 else { return }
        closesLater = false
        context.close(promise: delayedClose)
        delayedClose = nil
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        // the task that serves the connection was cancelled
        if mode == .input {
            isLate = true
            wait(times.lastAnswer, context)
        }
        guard mode == .all, untaken > 0, context.channel.isActive else {
            return context.close(mode: mode, promise: promise)
        }
        closesLater = true
        if let delayedClose { delayedClose.futureResult.cascade(to: promise) } else { delayedClose = promise }
    }

    private func refuse(_ head: HTTPResponse, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        let body = ByteBuffer(
            string: #"{"type":"about:blank","title":"Bad request","status":400,"detail":"This is not HTTP/1.1."}"#)
        var head = head
        head.headerFields[.contentType] = "application/problem+json; charset=utf-8"
        head.headerFields[.contentLength] = String(body.readableBytes)
        head.headerFields[.cacheControl] = "no-store"
        head.headerFields[.xContentTypeOptions] = "nosniff"
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: promise)
    }

    private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        let time = isLate ? min(time, times.lastAnswer) : time
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: time) { bound.value.close(promise: nil) }
    }
}
