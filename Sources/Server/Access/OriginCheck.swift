import HTTPTypes
import Hummingbird

/// Refuses what other sites' pages send through a visitor's browser; following a link to a page here is no such thing.
struct OriginCheck: RouterMiddleware {
    typealias Context = ServerContext

    let hosts: HostCheck

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if let origin = request.headers[.origin] {
            let parts = origin.split(separator: "/", omittingEmptySubsequences: true)
            // scheme: and authority; `null` is a sandbox or a file
            guard parts.count == 2, parts[0] == "http:" || parts[0] == "https:", hosts.isOurs(String(parts[1])) else {
                throw Problem.foreignOrigin
            }
        }
        // sent by every browser of today, and not to be forged by a page (Fetch Metadata)
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        let mode = HTTPField.Name("Sec-Fetch-Mode").flatMap { request.headers[$0] }
        if site == "cross-site", mode != nil, mode != "navigate" { throw Problem.foreignOrigin }
        return try await next(request, context)
    }
}
