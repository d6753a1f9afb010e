import Hummingbird

/// A request, decoded as far as every route needs it.
struct ReceivedRequest: Sendable {
    /// The parameters of the query string.
    let query: QueryParameters
    /// The language that is asked for, if one is.
    let askedLanguage: Language?
    /// The entity tags that the asker has already.
    let knownTags: String?
    private let segments: Parameters

    init(_ request: Request, context: ServerContext) {
        query = QueryParameters(request.uri.query ?? "")
        askedLanguage = query.last("lang").flatMap(Language.init(rawValue:))
        knownTags = request.headers[.ifNoneMatch]
        segments = context.parameters
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
