import Hummingbird

/// The routes, and the checks that every request passes before it reaches one.
struct Routes: Sendable {
    let library: Library

    /// The router with everything in place.
    func router(hosts: HostCheck) -> Router<ServerContext> {
        let router = Router(context: ServerContext.self)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ProblemAnswers())
        router.add(middleware: hosts)
        router.add(middleware: RequestLimits())

        let endpoints = Endpoints(router: router)
        SearchAPI(library: library).add(to: endpoints)
        DocumentAPI(library: library).add(to: endpoints)
        TopicAPI(library: library).add(to: endpoints)
        SuggestAPI(library: library).add(to: endpoints)
        Health(library: library).add(to: endpoints)
        SearchPages(library: library).add(to: endpoints)
        DocumentPages(library: library).add(to: endpoints)
        TopicPages(library: library).add(to: endpoints)
        for asset in [Asset.styleSheet, Asset.icon] { asset.add(to: endpoints) }
        return router
    }
}

/// Adds routes: each answers GET and HEAD, and says so to other methods.
struct Endpoints {
    let router: Router<ServerContext>

    /// Answers the requests at `path` with what `answer` makes.
    func add(_ path: RouterPath, _ answer: @escaping @Sendable (ReceivedRequest) async throws -> Response) {
        router.get(path) { request, context -> Response in
            guard context.method == .get || context.method == .head else { throw Problem.methodNotAllowed }
            return try await answer(ReceivedRequest(request, context: context))
        }
    }
}
