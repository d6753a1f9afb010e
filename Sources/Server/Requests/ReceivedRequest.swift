import HTTPTypes
import Hummingbird

/// A request, decoded as far as every route needs it.
struct ReceivedRequest: Sendable {
    /// The parameters of the query string.
    let query: QueryParameters
    /// The language that is asked for, if one is.
    let askedLanguage: Language?
    /// The request itself.
    let request: Request
    private let segments: Parameters

    init(_ request: Request, context: ServerContext) {
        query = QueryParameters(request.uri.query ?? "")
        askedLanguage = query.last("lang").flatMap(Language.init(rawValue:))
        self.request = request
        segments = context.parameters
    }

    /// The entity tags that the asker has already.
    var knownTags: String? { request.headers[.ifNoneMatch] }

    /// The scheme and authority that the asker called the server by, for links that must be whole. A proxy that speaks
    /// TLS says so.
    var site: String {
        let scheme = HTTPField.Name("X-Forwarded-Proto").flatMap { request.headers[$0] } == "https" ? "https" : "http"
        return "\(scheme)://\(request.head.authority ?? "localhost")"
    }

    /// The language of a page.
    var language: Language { askedLanguage ?? .vietnamese }

    /// The path's segment called `name`, decoded.
    func segment(_ name: String) -> String {
        segments.get(name).map { PercentEncoding.decode($0) } ?? ""
    }

    /// The segment called `name` and all that follow it, decoded: a document's number has slashes, and people type them.
    func segments(from name: String) -> String {
        ([segment(name)] + segments.getCatchAll().map { PercentEncoding.decode($0) }).joined(separator: "/")
    }
}
