import Hummingbird

/// Answers only those who carry the token, where there is one. `/health` says nothing worth a secret, and what watches a
/// server has none.
struct TokenCheck: RouterMiddleware {
    typealias Context = ServerContext

    let token: AccessToken

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.uri.path == "/health" || request.headers[.authorization].map(token.isCarried) == true else {
            throw Problem.unauthorized
        }
        return try await next(request, context)
    }
}
