import Hummingbird

/// What belongs to a request beside itself.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The method that was sent. Every route is found by GET, so that another method on a known path is told from an
    /// unknown path.
    var method: HTTPRequest.Method = .get
    /// Who sent it; behind a proxy that is trusted, the one whom the proxy names.
    var client: ClientAddress
    /// Its name in the log.
    var requestID = ""

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        client = ClientAddress(peer: source.channel.remoteAddress)
    }
}
