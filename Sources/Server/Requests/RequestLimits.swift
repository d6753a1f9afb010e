import Hummingbird

/// Refuses requests that are larger than any that is of use here.
struct RequestLimits: RouterMiddleware {
    typealias Context = ServerContext

    /// Bytes of path and query.
    static let target = 8 << 10
    /// Bytes of a body that nothing reads: a small one does no harm.
    static let body = 64 << 10
    /// Bytes of a list of queries.
    static let batch = 1 << 20

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= RequestLimits.target else { throw Problem.targetTooLong }
        let isBatch = request.uri.path == BatchAPI.path
        let limit = isBatch ? RequestLimits.batch : RequestLimits.body
        if let length = request.headers[.contentLength] {
            guard let length = Int(length), length >= 0, length <= limit else { throw Problem.bodyTooLarge }
        } else if request.headers[.transferEncoding] != nil, !isBatch {
            var size = 0
            do {
                for try await part in request.body {
                    size += part.readableBytes
                    if size > limit { break }
                }
            } catch {
                throw Problem.bodyUnreadable
            }
            guard size <= limit else { throw Problem.bodyTooLarge }
        }
        return try await next(request, context)
    }
}
