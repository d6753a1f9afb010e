import Hummingbird

/// The routes, and the checks that every request passes before it reaches one.
struct Routes: Sendable {
    let library: Library
    let metrics: Metrics
    let connections: ConnectionCount
    let configuration: ServerConfiguration

    /// The router with everything in place.
    func router() -> Router<ServerContext> {
        let router = Router(context: ServerContext.self)
        let hosts = HostCheck(configuration)
        router.add(middleware: Compression())
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ProblemAnswers())
        router.add(middleware: RateCheck(configuration))
        router.add(middleware: hosts)
        router.add(middleware: OriginCheck(hosts: hosts))
        if let token = configuration.token { router.add(middleware: TokenCheck(token: token)) }
        router.add(middleware: RequestLimits())

        let endpoints = Endpoints(router: router, freshness: Freshness(library: library))
        SearchAPI(library: library).add(to: endpoints)
        BatchAPI(library: library).add(to: endpoints)
        DocumentAPI(library: library).add(to: endpoints)
        SpeakerAPI(library: library).add(to: endpoints)
        TopicAPI(library: library).add(to: endpoints)
        SuggestAPI(library: library).add(to: endpoints)
        Feeds(library: library).add(to: endpoints)
        Health(library: library).add(to: endpoints)
        MetricsAPI(library: library, metrics: metrics, connections: connections).add(to: endpoints)
        SearchPages(library: library).add(to: endpoints)
        DocumentPages(library: library).add(to: endpoints)
        SpeakerPages(library: library).add(to: endpoints)
        TopicPages(library: library).add(to: endpoints)
        HelpPages().add(to: endpoints)
        for asset in [Asset.styleSheet, .script, .icon, .description] + GuidePicture.all.map(\.asset) {
            asset.add(to: endpoints)
        }
        return router
    }
}

/// Adds routes: each answers its own methods, and tells others which they are.
struct Endpoints {
    let router: Router<ServerContext>
    let freshness: Freshness

    /// Answers GET and HEAD at `path` with what `answer` makes.
    func add(
        _ path: RouterPath, keeping: Keeping = .untilChanged,
        _ answer: @escaping @Sendable (ReceivedRequest) async throws -> Response
    ) {
        let freshness = freshness
        router.get(path) { request, context -> Response in
            guard context.method == .get || context.method == .head else {
                throw Problem.methodNotAllowed(allowed: "GET, HEAD")
            }
            return try await freshness.answer(request, keeping: keeping) {
                try await answer(ReceivedRequest(request, context: context))
            }
        }
    }

    /// Answers POST at `path`.
    func addPost(_ path: RouterPath, _ answer: @escaping @Sendable (ReceivedRequest) async throws -> Response) {
        router.get(path) { request, context -> Response in
            guard context.method == .post else { throw Problem.methodNotAllowed(allowed: "POST") }
            return try await answer(ReceivedRequest(request, context: context))
        }
    }
}
