import ArgumentParser
import Foundation
import KnowledgeBase
import Logging
import Server

/// `kb serve`: the HTTP endpoint and the page.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the page and the HTTP endpoint; read-only, on this machine alone.",
        discussion: """
            Beyond this machine it serves only with a token (--token-file), or when told that none is wanted (--no-auth); \
            put a proxy that speaks TLS in front of it (docs/nginx.conf).

            EXAMPLES
              kb serve
              kb serve --port 9000
              kb serve --host 0.0.0.0 --token-file token.txt --allow-host kho.example.vn
            """)

    /// How the log is written.
    enum LogFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var index: IndexOptions

    @Option(help: "The address to listen at.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen at; 0 takes one that is free.")
    var port = 8080

    @Option(
        help: ArgumentHelp(
            "A file whose first line those who ask must carry, as a bearer token or as the password of any user.",
            valueName: "file"))
    var tokenFile: String?

    @Flag(help: "Serve others on the network without a token.")
    var noAuth = false

    @Option(help: ArgumentHelp("A name that browsers may call this server by; repeatable.", valueName: "name"))
    var allowHost: [String] = []

    @Flag(help: "Believe a proxy on this machine about whom it asks for (X-Forwarded-For).")
    var behindProxy = false

    @Option(
        help: ArgumentHelp(
            "Requests a second that one client may send. Default: 20, this machine not counted.", valueName: "n"))
    var rate: Double?

    @Option(help: "The log: text or json. Default: text on a terminal, else json.")
    var log: LogFormat?

    @Flag(name: .shortAndLong, help: "No line for each request.")
    var quiet = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
        if let rate, !(rate > 0 && rate <= 1_000_000) {
            throw ValidationError("--rate takes a number above 0.")
        }
        if noAuth, tokenFile != nil { throw ValidationError("--no-auth and --token-file exclude each other.") }
    }

    func run() async throws {
        let base = try index.open()
        let format = log ?? (isatty(STDERR_FILENO) == 1 ? .text : .json)
        LoggingSystem.bootstrap { label -> any LogHandler in
            switch format {
            case .json: JSONLogHandler(label: label)
            case .text: StreamLogHandler.standardError(label: label)
            }
        }
        let say = index.language
        do {
            var configuration = ServerConfiguration(
                host: host, port: port, allowedHosts: allowHost, logsRequests: !quiet)
            if let tokenFile { configuration.token = try AccessToken(contentsOf: tokenFile) }
            configuration.isOpen = noAuth
            configuration.trustsProxy = behindProxy
            configuration.requestsPerSecond = rate
            raiseFileLimit(for: configuration)
            try await KnowledgeBaseServer(base: base, configuration: configuration).run { address in
                Terminal.standardError(
                    say(
                        "kb đang phục vụ tại \(address.url) (Ctrl-C để dừng)",
                        "kb serves at \(address.url) (Ctrl-C stops it)") + "\n")
            }
        } catch let error as ServerError {
            Terminal.fail(error.message(vietnamese: say.isVietnamese))
        }
    }

    /// Connections are files to the system, and many systems allow a process fewer than are served here.
    private func raiseFileLimit(for configuration: ServerConfiguration) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let wanted = rlim_t(configuration.connections + 256)
        guard limit.rlim_cur < wanted else { return }
        limit.rlim_cur = min(wanted, limit.rlim_max)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
