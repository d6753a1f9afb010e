import Hummingbird
import Logging

/// The outermost layer: every request goes in here and its answer comes out here, with a line in the log.
struct ServerResponder: HTTPResponder {
    let router: RouterResponder<ServerContext>
    let logger: Logger
    let logsRequests: Bool

    func respond(to request: Request, context: ServerContext) async throws -> Response {
        let start = ContinuousClock.now
        var context = context
        context.method = request.method
        var head = request.head
        head.method = .get
        let answer = try await router.respond(to: Request(head: head, body: request.body), context: context)
        if logsRequests {
            let took = start.duration(to: .now) / Duration.milliseconds(1)
            let milliseconds = (took * 10).rounded() / 10
            logger.info(
                "\(request.method.rawValue) \(loggable(request.uri.path)) \(answer.status.code) \(milliseconds) ms")
        }
        return request.method == .head ? answer.createHeadResponse() : answer
    }

    /// The path without anything that could make a second line of the log, or a very long one. The query stays out: what
    /// people look for is their own affair.
    private func loggable(_ path: String) -> String {
        let scalars = path.unicodeScalars.prefix(200).map { $0.properties.generalCategory == .control ? "?" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }
}
