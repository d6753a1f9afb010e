import Hummingbird
import HummingbirdCore
import KnowledgeBase
import Logging
import ServiceLifecycle
import Synchronization

/// Serves a knowledge base over HTTP, read-only: the page for people and JSON for programs.
public struct KnowledgeBaseServer: Sendable {
    private let configuration: ServerConfiguration
    private let logger: Logger
    private let library: Library
    private let metrics = Metrics()
    private let connections: ConnectionCount

    /// Creates a server of `base`; nothing listens before `run`.
    public init(
        base: KnowledgeBase, configuration: ServerConfiguration = ServerConfiguration(),
        logger: Logger = Logger(label: "kb")
    ) {
        self.configuration = configuration
        self.logger = logger
        connections = ConnectionCount(
            maximum: configuration.connections, maximumPerClient: configuration.connectionsPerClient)
        library = Library(
            base: base,
            queue: WorkQueue(concurrent: configuration.concurrentRequests, waiting: configuration.waitingRequests))
    }

    /// The application, to run in a service group of one's own or to test in process.
    public func application(
        onStart: @escaping @Sendable (ServerAddress) -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let host = configuration.host
        let port = configuration.port
        return Application(
            responder: ServerResponder(
                router: Routes(
                    library: library, metrics: metrics, connections: connections, configuration: configuration
                ).router().buildResponder(),
                logger: logger, logsRequests: configuration.logsRequests, trustsProxy: configuration.trustsProxy,
                metrics: metrics),
            server: HTTPServerBuilder { UnicodeHTTPChannel(connections: connections, responder: $0) },
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in
                onStart(ServerAddress(host: host, port: channel.localAddress?.port ?? port))
            },
            logger: frameworkLogger)
    }

    /// What the frameworks tell of themselves at `info` says nothing to a user.
    private var frameworkLogger: Logger {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return quiet
    }

    /// Serves until the task is cancelled or the process is asked to stop (SIGTERM, SIGINT); requests under way are
    /// answered first.
    ///
    /// - Parameter onStart: called once, with the address, when requests are taken.
    /// - Throws: `ServerError` where the address cannot be listened at, or is others' to reach and nothing keeps them out.
    public func run(onStart: @escaping @Sendable (ServerAddress) -> Void = { _ in }) async throws {
        guard configuration.isLoopback || configuration.token != nil || configuration.isOpen else {
            throw ServerError.openToOthers(host: configuration.host)
        }
        let start = StartMark()
        let application = application { address in
            start.set()
            onStart(address)
        }
        var group = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: frameworkLogger)
        // less than what starts services gives them
        group.maximumGracefulShutdownDuration = .seconds(25)
        do {
            try await ServiceGroup(configuration: group).run()
        } catch {
            guard !start.isSet else { throw error }
            throw ServerError(listeningAt: configuration.host, port: configuration.port, failed: error)
        }
    }
}

/// Whether the server has begun to take requests: before that, an error is one of listening.
private final class StartMark: Sendable {
    private let mark = Mutex(false)

    var isSet: Bool { mark.withLock { $0 } }

    func set() { mark.withLock { $0 = true } }
}
