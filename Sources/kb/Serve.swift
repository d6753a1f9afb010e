import ArgumentParser
import KnowledgeBase
import Logging
import Server

/// `kb serve`: the HTTP endpoint and the page.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the page and the HTTP endpoint; read-only, on this machine alone.",
        discussion: """
            EXAMPLES
              kb serve
              kb serve --port 9000
            """)

    @OptionGroup var index: IndexOptions

    @Option(help: "The address to listen at.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen at.")
    var port = 8080

    @Flag(name: .shortAndLong, help: "No line for each request.")
    var quiet = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
    }

    func run() async throws {
        let base = try index.open()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        let server = KnowledgeBaseServer(
            base: base, configuration: ServerConfiguration(host: host, port: port, logsRequests: !quiet))
        let say = index.language
        do {
            try await server.run { address in
                Terminal.standardError(
                    say(
                        "kb đang phục vụ tại \(address.url) (Ctrl-C để dừng)",
                        "kb serves at \(address.url) (Ctrl-C stops it)") + "\n")
            }
        } catch let error as ServerError {
            Terminal.fail(error.message(vietnamese: say.isVietnamese))
        }
    }
}
