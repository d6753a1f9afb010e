import Hummingbird

/// What belongs to a request beside itself.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The method that was sent. Every route is found by GET, so that another method on a known path is told from an
    /// unknown path.
    var method: HTTPRequest.Method = .get

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
