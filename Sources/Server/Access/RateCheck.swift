import Hummingbird

/// Tells clients that ask too often to wait (429). People on this machine are not counted unless a rate was asked for.
struct RateCheck: RouterMiddleware {
    typealias Context = ServerContext

    private let limiter: RateLimiter
    private let countsLoopback: Bool

    init(_ configuration: ServerConfiguration) {
        limiter = RateLimiter(rate: configuration.requestsPerSecond ?? ServerConfiguration.standardRate)
        countsLoopback = configuration.requestsPerSecond != nil
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if countsLoopback || !context.client.isLoopback, let seconds = limiter.admit(context.client) {
            throw Problem.tooManyRequests(after: seconds)
        }
        return try await next(request, context)
    }
}
