import Hummingbird

/// Refuses requests that are larger than any that is of use here.
struct RequestLimits: RouterMiddleware {
    typealias Context = ServerContext

    /// Bytes of path and query.
    static let target = 8 << 10
    /// Bytes of a body; nothing here reads one, but a small one does no harm.
    static let body = 64 << 10

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= RequestLimits.target else { throw Problem.targetTooLong }
        if let length = request.headers[.contentLength] {
            guard let length = Int(length), length <= RequestLimits.body else { throw Problem.bodyTooLarge }
        } else if request.headers[.transferEncoding] != nil {
            var size = 0
            do {
                for try await part in request.body {
                    size += part.readableBytes
                    if size > RequestLimits.body { break }
                }
            } catch {
                throw Problem.bodyUnreadable
            }
            guard size <= RequestLimits.body else { throw Problem.bodyTooLarge }
        }
        return try await next(request, context)
    }
}
