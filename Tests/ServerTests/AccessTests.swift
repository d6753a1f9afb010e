import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

@Suite struct AccessTests {
    private static let secret = "mot-ma-truy-cap-rat-dai"

    @Test(arguments: [
        ("Bearer mot-ma-truy-cap-rat-dai", true), ("bearer   mot-ma-truy-cap-rat-dai", true),
        ("Basic \(Data("ai-do:mot-ma-truy-cap-rat-dai".utf8).base64EncodedString())", true),
        ("Bearer mot-ma-truy-cap-rat-da", false), ("Bearer mot-ma-truy-cap-rat-daii", false), ("Bearer", false),
        ("Basic mot-ma-truy-cap-rat-dai", false), ("mot-ma-truy-cap-rat-dai", false), ("", false),
    ])
    func opensOnlyToThoseWhoCarryTheToken(authorization: String, opens: Bool) async throws {
        let site = try await TestSite(configuration: AccessTests.withToken)
        for path in ["/", "/api/search?q=a", "/metrics", "/assets/kb.css", "/nothing"] {
            let response = try await site.send(path, headers: [.authorization: authorization])
            #expect((response.status == .unauthorized) == !opens)
            if !opens { #expect(response.headers[.wwwAuthenticate]?.contains("Basic realm=") == true) }
        }
    }

    @Test func tellsItsHealthWithoutTheToken() async throws {
        let site = try await TestSite(configuration: AccessTests.withToken)
        #expect(try await site.send("/health").status == .ok)
        #expect(try await site.send("/").status == .unauthorized)
    }

    private static var withToken: ServerConfiguration {
        var configuration = ServerConfiguration()
        configuration.token = AccessToken(secret)
        return configuration
    }

    @Test func refusesToServeOthersWithoutAToken() async throws {
        let site = try await TestSite()
        for host in ["0.0.0.0", "::", "192.168.1.4", "kho.example"] {
            let server = KnowledgeBaseServer(base: site.base, configuration: ServerConfiguration(host: host, port: 0))
            await #expect(throws: ServerError.openToOthers(host: host)) { try await server.run() }
        }
    }

    @Test func takesATokenOnlyFromAFileOfItsOwnersThatIsLongEnough() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kb-token-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func file(_ text: String, mode: Int) throws -> String {
            let path = folder.appending(path: UUID().uuidString).path
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            return path
        }
        #expect(
            try AccessToken(contentsOf: file(AccessTests.secret + "\n", mode: 0o600)).isCarried(
                by: "Bearer \(AccessTests.secret)"))
        for (text, mode, fault) in [
            ("ngan", 0o600, ServerError.TokenFault.tooShort), ("", 0o600, .tooShort),
            (AccessTests.secret, 0o644, .readableByOthers), ("mã có dấu không dùng được đâu", 0o600, .tooShort),
        ] {
            let path = try file(text, mode: mode)
            #expect(throws: ServerError.badToken(path: path, reason: fault)) { try AccessToken(contentsOf: path) }
        }
        #expect(throws: ServerError.badToken(path: "/khong/co", reason: .unreadable)) {
            try AccessToken(contentsOf: "/khong/co")
        }
    }

    @Test(arguments: [
        ("http://localhost:8080", true), ("http://127.0.0.1", true), ("https://localhost", true), ("null", false),
        ("http://evil.example", false), ("http://localhost.evil.example", false), ("file://localhost", false),
        ("", false),
    ])
    func answersNoPageOfAnotherSite(origin: String, isOurs: Bool) async throws {
        let site = try await TestSite()
        let response = try await site.send("/api/search?q=a", headers: [.origin: origin])
        #expect((response.status == .forbidden) == !isOurs)
    }

    @Test func takesLinksFromOtherSitesButNoFetches() async throws {
        let site = try await TestSite()
        let from = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let mode = try #require(HTTPField.Name("Sec-Fetch-Mode"))
        #expect(try await site.send("/?q=a", headers: [from: "cross-site", mode: "navigate"]).status == .ok)
        #expect(
            try await site.send("/api/search?q=a", headers: [from: "cross-site", mode: "no-cors"]).status == .forbidden)
        #expect(try await site.send("/api/search?q=a", headers: [from: "same-origin", mode: "cors"]).status == .ok)
    }

    @Test func tellsThoseWhoAskTooOftenToWait() async throws {
        var configuration = ServerConfiguration()
        // so few that none comes back while a slow machine runs this
        configuration.requestsPerSecond = 0.001
        let site = try await TestSite(configuration: configuration)
        try await site.server.application().test(.router) { client in
            #expect(try await client.execute(uri: "/health", method: .get).status == .ok)
            for _ in 0..<3 {
                let response = try await client.execute(uri: "/health", method: .get)
                #expect(response.status == .tooManyRequests)
                #expect(try #require(response.headers[.retryAfter].flatMap { Int($0) }) > 1)
                #expect(try response.json["status"] == 429)
            }
        }
    }

    @Test func countsClientsApartAndGivesTimeItsDue() {
        let limiter = RateLimiter(rate: 2)
        let (one, other) = (ClientAddress(text: "192.0.2.1"), ClientAddress(text: "192.0.2.2"))
        let start = ContinuousClock.now
        for _ in 0..<6 { #expect(limiter.admit(one, at: start) == nil) }
        #expect(limiter.admit(one, at: start) == 1)
        #expect(limiter.admit(other, at: start) == nil)
        #expect(limiter.admit(one, at: start + .seconds(1)) == nil)
        #expect(limiter.admit(one, at: start + .seconds(1)) == nil)
        #expect(limiter.admit(one, at: start + .seconds(1)) == 1)
    }

    @Test func holdsManyClientsInBoundedSpace() {
        let limiter = RateLimiter(rate: 1)
        let start = ContinuousClock.now
        for number in 0..<30_000 {
            #expect(
                limiter.admit(ClientAddress(text: "10.\(number >> 16).\(number >> 8 & 255).\(number & 255)"), at: start)
                    == nil)
        }
    }

    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8::1", "2001:db8::/64"), ("", "local"),
    ])
    func takesTheAddressesOfOneHouseholdForOneClient(text: String, shown: String) {
        #expect(ClientAddress(text: text).description == shown)
    }

    @Test func believesOnlyTheLastNameThatAProxyWrote() throws {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        #expect(ClientAddress(forwardedIn: [name: "6.6.6.6, 192.0.2.9"])?.description == "192.0.2.9")
        #expect(ClientAddress(forwardedIn: [name: "<script>"]) == nil)
        #expect(ClientAddress(forwardedIn: [:]) == nil)
    }
}
