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
    /// How many connections may be open at once.
    public var connections = 1024
    /// How many of them may be one client's; this machine's own, where a proxy may run, are not counted.
    public var connectionsPerClient = 64
    /// How many requests a second a client may send on average, three times as many at once; nil takes the standard and
    /// leaves out this machine.
    public var requestsPerSecond: Double?
    /// What those who ask must carry.
    public var token: AccessToken?
    /// Whether others may ask without a token.
    public var isOpen = false
    /// Whether a proxy on this machine is believed about whom it speaks for (`X-Forwarded-For`).
    public var trustsProxy = false

    /// Requests a second of one client beyond this machine: enough for a person who clicks fast.
    public static let standardRate = 20.0

    /// Whether only this machine can reach the address.
    public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

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
