import Hummingbird
import Logging

/// The outermost layer: every request goes in here and its answer comes out here, with a line in the log and its figures
/// counted.
struct ServerResponder: HTTPResponder {
    let router: RouterResponder<ServerContext>
    let logger: Logger
    let logsRequests: Bool
    /// Whether a proxy on this machine is believed about whom it speaks for.
    let trustsProxy: Bool
    let metrics: Metrics

    func respond(to request: Request, context: ServerContext) async throws -> Response {
        let start = ContinuousClock.now
        metrics.begin()
        var context = context
        context.method = request.method
        context.requestID = RequestIdentity.of(request)
        if trustsProxy, context.client.isLoopback, let client = ClientAddress(forwardedIn: request.headers) {
            context.client = client
        }
        var head = request.head
        head.method = .get
        var answer = try await router.respond(to: Request(head: head, body: request.body), context: context)
        if let header = RequestIdentity.header { answer.headers[header] = context.requestID }
        let took = start.duration(to: .now) / Duration.milliseconds(1)
        let length = request.method == .head ? 0 : answer.body.contentLength ?? 0
        let route = context.coreContext.endpointPath.value ?? "none"
        metrics.end(
            route: route, method: request.method.rawValue, status: answer.status.code, seconds: took / 1000,
            bytes: length)
        if logsRequests { log(request, context, answer.status.code, milliseconds: took, bytes: length) }
        return request.method == .head ? answer.createHeadResponse() : answer
    }

    private func log(
        _ request: Request, _ context: ServerContext, _ status: Int, milliseconds: Double, bytes: Int
    ) {
        logger.info(
            "\(loggable(request.method.rawValue)) \(loggable(request.uri.path)) \(status)",
            metadata: [
                "request_id": .string(context.requestID), "client": .string(context.client.description),
                "method": .string(loggable(request.method.rawValue)), "path": .string(loggable(request.uri.path)),
                "status": .stringConvertible(status),
                "ms": .stringConvertible((milliseconds * 100).rounded() / 100), "bytes": .stringConvertible(bytes),
            ])
    }

    /// The text without anything that could make a second line of the log, or a very long one. The query stays out: what
    /// people look for is their own affair.
    private func loggable(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(200).map { $0.properties.generalCategory == .control ? "?" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }
}
