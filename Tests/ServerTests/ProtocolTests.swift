import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import KnowledgeBase
import Logging
import Server
import Synchronization
import Testing

@Suite struct ProtocolTests {
    private static let paths = [
        "/", "/?q=can+bo", "/documents", "/documents/29-ct-tu", "/documents/29-ct-tu?q=can+bo", "/topics",
        "/topics/dun-day", "/help", "/assets/kb.css", "/assets/kb.js", "/assets/icon.svg", "/api/search?q=can+bo",
        "/api/search?q=can+bo&format=csv", "/api/documents", "/api/documents/29-ct-tu", "/api/passages/29-ct-tu/1",
        "/api/topics", "/api/topics/dun-day", "/api/suggest?q=can", "/feed?q=can+bo", "/feed.json?q=can+bo", "/health",
        "/metrics", "/openapi.json",
    ]

    @Test(arguments: paths) func answersHeadAsGetWithoutABody(path: String) async throws {
        let site = try await TestSite()
        let get = try await site.send(path)
        let head = try await site.send(path, method: .head)
        #expect(get.status == .ok)
        #expect(head.status == .ok)
        #expect(head.body.readableBytes == 0)
        #expect(get.body.readableBytes > 0)
        #expect(head.headers[.contentType] == get.headers[.contentType])
        // took_ms differs in length from one answer to the next
        if !path.contains("search"), path != "/health", path != "/?q=can+bo", path != "/metrics" {
            #expect(head.headers[.contentLength] == String(get.body.readableBytes))
        }
    }

    @Test(arguments: paths, ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
    func saysWhichMethodsThereAre(path: String, method: String) async throws {
        let site = try await TestSite()
        let response = try await site.send(path, method: #require(HTTPRequest.Method(method)))
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "GET, HEAD")
        #expect(try response.json["status"] == 405)
    }

    @Test(arguments: paths + ["/nothing", "/api/search?limit=0", "/documents/khong-co"])
    func guardsEveryAnswer(path: String) async throws {
        let site = try await TestSite()
        for accept in ["text/html", "application/json"] {
            let headers = try await site.send(path, headers: [.accept: accept]).headers
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[try #require(HTTPField.Name("Referrer-Policy"))] == "no-referrer")
            #expect(
                headers[.contentSecurityPolicy]
                    == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
            let keeping = try #require(headers[.cacheControl])
            if path.hasPrefix("/assets") || path == "/openapi.json" {
                #expect(keeping.hasPrefix("public"))
            } else if headers[.eTag] != nil {
                #expect(keeping == "private, no-cache")
            } else {
                #expect(keeping == "no-store")
            }
        }
    }

    @Test func letsAssetsBeKept() async throws {
        let site = try await TestSite()
        let page = try await site.page("/")
        let link = try #require(page.firstMatch(of: /href="(\/assets\/kb\.css\?v=[^"]+)"/)).1
        let response = try await site.send(String(link))
        #expect(response.headers[.contentType] == "text/css; charset=utf-8")
        #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
        let tag = try #require(response.headers[.eTag])
        let again = try await site.send(String(link), headers: [.ifNoneMatch: tag])
        #expect(again.status == .notModified)
        #expect(again.body.readableBytes == 0)
    }

    @Test func refusesWhatIsTooLarge() async throws {
        let site = try await TestSite()
        let long = try await site.send("/api/search?q=" + String(repeating: "a", count: 8192))
        #expect(long.status == .uriTooLong)
        #expect(try long.json["status"] == 414)
        #expect(try await site.send("/api/search?q=" + String(repeating: "a", count: 8000)).status == .ok)
        let heavy = try await site.send("/api/search", body: ByteBuffer(repeating: 0x61, count: 70_000))
        #expect(heavy.status == .contentTooLarge)
        #expect(try heavy.json["status"] == 413)
        #expect(try await site.send("/api/search", body: ByteBuffer(repeating: 0x61, count: 100)).status == .ok)
    }

    @Test(arguments: [
        ("localhost", true), ("localhost:8080", true), ("LOCALHOST:1", true), ("127.0.0.1", true),
        ("127.0.0.1:9", true),
        ("[::1]", true), ("[::1]:8080", true), ("kho.lamgiang.example:8080", true), ("evil.example", false),
        ("localhost.evil.example", false), ("evil.example:8080", false), ("127.0.0.1.evil.example", false),
        ("[::1].evil.example", false), ("localhost:8080@evil.example", false), ("192.168.1.4", false), ("", false),
    ])
    func answersOnlyToItsOwnNames(host: String, isOurs: Bool) async throws {
        let site = try await TestSite(configuration: ServerConfiguration(allowedHosts: ["kho.lamgiang.example"]))
        let name = try #require(HTTPField.Name("Host"))
        for path in ["/api/search?q=a", "/", "/nothing", "/assets/kb.css"] {
            let response = try await site.send(path, headers: [name: host])
            #expect((response.status == .misdirectedRequest) == !isOurs)
        }
    }

    @Test func takesAddressesWhenItListensAtAll() async throws {
        let site = try await TestSite(configuration: ServerConfiguration(host: "0.0.0.0"))
        let name = try #require(HTTPField.Name("Host"))
        #expect(try await site.send("/health", headers: [name: "192.168.1.4:8080"]).status == .ok)
        #expect(try await site.send("/health", headers: [name: "[fe80::1]:8080"]).status == .ok)
        #expect(try await site.send("/health", headers: [name: "evil.example"]).status == .misdirectedRequest)
    }

    @Test func tellsItsHealth() async throws {
        let site = try await TestSite()
        #expect(try await site.json("/health")["status"] == "ok")
    }

    @Test func servesOverASocketAndAnnouncesItsAddress() async throws {
        let site = try await TestSite(configuration: ServerConfiguration(port: 0))
        try await site.server.application().test(.live) { client in
            let response = try await client.execute(uri: "/api/search?q=dun+day", method: .get)
            #expect(response.status == .ok)
            let head = try await client.execute(uri: "/documents/29-ct-tu", method: .head)
            #expect(head.status == .ok)
            let long = try await client.execute(uri: "/?q=" + String(repeating: "a", count: 100_000), method: .get)
            #expect(long.status == .uriTooLong)
        }
        let server = site.server
        let (addresses, continuation) = AsyncStream.makeStream(of: ServerAddress.self)
        let running = Task { try await server.run { continuation.yield($0) } }
        var iterator = addresses.makeAsyncIterator()
        let address = try #require(await iterator.next())
        #expect(address.host == "127.0.0.1")
        #expect(address.port > 0)
        #expect(address.url == "http://127.0.0.1:\(address.port)/")

        // letters as they are, as curl sends them, twice on one connection
        let raw = try await RawClient.exchange(
            "GET /api/search?q=né+tránh HTTP/1.1\r\nHost: localhost\r\n\r\n"
                + "GET /documents/biên-bản-số-1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            port: address.port)
        #expect(raw.ranges(of: "HTTP/1.1 200 OK").count == 2)
        #expect(raw.contains("\"query\":\"né tránh\""))
        #expect(raw.contains("vỉa hè và cây xanh"))
        // no name, no answer
        let nameless = try await RawClient.exchange(
            "GET /health HTTP/1.0\r\nConnection: close\r\n\r\n", port: address.port)
        #expect(nameless.hasPrefix("HTTP/1.0 400") || nameless.hasPrefix("HTTP/1.1 400"))
        #expect(nameless.contains("Host header is missing"))

        // a proxy's form of the target: its authority counts
        let foreign = try await RawClient.exchange(
            "GET http://evil.example/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            port: address.port)
        #expect(foreign.hasPrefix("HTTP/1.1 421"))
        let own = try await RawClient.exchange(
            "GET http://localhost/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", port: address.port)
        #expect(own.hasPrefix("HTTP/1.1 200"))
        // those who wait to be asked for their content, or for the connection's end
        let body = #"{"queries": ["a"]}"#
        let asked = try await RawClient.exchange(
            "POST /api/search/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(body.utf8.count)\r\nExpect: 100-Continue\r\nConnection: TE, Close\r\n\r\n\(body)",
            port: address.port)
        #expect(asked.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"))
        #expect(asked.contains("\r\nConnection: close\r\n"))
        let old = try await RawClient.exchange("GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n", port: address.port)
        #expect(old.contains("\r\nConnection: close\r\n"))

        // the port is taken now: another server says so in words
        let second = KnowledgeBaseServer(base: site.base, configuration: ServerConfiguration(port: address.port))
        let error = await #expect(throws: ServerError.self) { try await second.run() }
        #expect(error?.message(vietnamese: false).contains("port \(address.port) (Address already in use") == true)
        running.cancel()
        _ = await running.result
    }

    @Test func logsEachRequestOnOneLineWithoutTheQuery() async throws {
        let lines = LogLines()
        let site = try await TestSite()
        let logger = Logger(label: "test") { _ in lines }
        let server = KnowledgeBaseServer(base: site.base, logger: logger)
        try await server.application().test(.router) { client in
            _ = try await client.execute(uri: "/api/search?q=bi+mat", method: .get)
            _ = try await client.execute(uri: "/nothing", method: .delete)
        }
        let found = lines.all.filter { $0.contains("/") }
        #expect(found.count == 2)
        #expect(found[0] == "GET /api/search 200")
        #expect(found[1] == "DELETE /nothing 404")
    }
}

/// Keeps what is logged.
private final class LogLines: LogHandler {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .info }
        set {}
    }
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) { lines.withLock { $0.append("\(event.message)") } }
}
