/// How the server listens and how much it takes on.
public struct ServerConfiguration: Sendable, Equatable {
    /// The name or address that it listens at; `localhost` and loopback addresses keep it on this machine.
    public var host: String
    /// The port that it listens at; 0 lets the system choose one.
    public var port: Int
    /// Names that browsers may call it by, beside `localhost`, `127.0.0.1`, `[::1]` and `host`.
    public var allowedHosts: [String]
    /// Whether each request gets a line in the log.
    public var logsRequests: Bool
    /// How many requests may work on the knowledge base at once; nil takes two for each core.
    public var concurrentRequests: Int?
    /// How many more may wait their turn; those beyond are told to come again.
    public var waitingRequests: Int

    /// Creates a configuration; what is not named suits one person on one machine.
    public init(
        host: String = "127.0.0.1", port: Int = 8080, allowedHosts: [String] = [], logsRequests: Bool = true,
        concurrentRequests: Int? = nil, waitingRequests: Int = 64
    ) {
        self.host = host
        self.port = port
        self.allowedHosts = allowedHosts
        self.logsRequests = logsRequests
        self.concurrentRequests = concurrentRequests
        self.waitingRequests = waitingRequests
    }
}
