import CZlib
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import KnowledgeBase
import Testing

@testable import Server

@Suite struct FreshnessTests {
    @Test(arguments: [
        "/?q=can+bo", "/documents/29-ct-tu", "/api/search?q=can+bo", "/api/documents", "/feed?q=can+bo",
    ])
    func answersNotModifiedTillTheKnowledgeBaseChanges(path: String) async throws {
        let site = try await TestSite()
        try await site.server.application().test(.router) { client in
            func send(_ tag: String?, method: HTTPRequest.Method = .get) async throws -> TestResponse {
                var headers = HTTPFields()
                headers[.ifNoneMatch] = tag
                return try await client.execute(uri: path, method: method, headers: headers)
            }
            let first = try await send(nil)
            let tag = try #require(first.headers[.eTag])
            #expect(tag.hasPrefix("W/\""))
            for known in [tag, "\"khac\", \(tag)", "*"] {
                let again = try await send(known)
                #expect(again.status == .notModified)
                #expect(again.body.readableBytes == 0)
                #expect(again.headers[.eTag] == tag)
            }
            #expect(try await send(tag, method: .head).status == .notModified)
            #expect(try await send("\"khac\"").status == .ok)
            try await site.add(#"{"id":"moi","title":"Công văn mới","text":"Cán bộ thành phố Lam Giang nhận việc."}"#)
            let changed = try await send(tag)
            #expect(changed.status == .ok)
            #expect(changed.headers[.eTag] != tag)
        }
    }

    @Test func tellsPagesApartByTheirAddress() async throws {
        let site = try await TestSite()
        try await site.server.application().test(.router) { client in
            let one = try await client.execute(uri: "/?q=a", method: .get).headers[.eTag]
            #expect(try await client.execute(uri: "/?q=b", method: .get).headers[.eTag] != one)
            #expect(try await client.execute(uri: "/?q=a&lang=en", method: .get).headers[.eTag] != one)
            #expect(try await client.execute(uri: "/?q=a", method: .get).headers[.eTag] == one)
        }
    }

    @Test(arguments: ["/?q=can+bo", "/api/search?q=can+bo", "/assets/kb.css", "/openapi.json", "/feed?q=can+bo"])
    func compressesWhatIsLong(path: String) async throws {
        let site = try await TestSite()
        let plain = try await site.send(path)
        #expect(plain.headers[.contentEncoding] == nil)
        #expect(plain.headers[.vary]?.contains("Accept-Encoding") == true)
        let small = try await site.send(path, headers: [.acceptEncoding: "br, gzip"])
        #expect(small.headers[.contentEncoding] == "gzip")
        #expect(small.body.readableBytes < plain.body.readableBytes * 2 / 3)
        #expect(small.headers[.contentLength] == String(small.body.readableBytes))
        if path.hasPrefix("/assets") || path == "/openapi.json" {
            #expect(try inflated(Array(small.body.readableBytesView)) == Array(plain.body.readableBytesView))
        }
        let refused = try await site.send(path, headers: [.acceptEncoding: "gzip;q=0, identity"])
        #expect(refused.headers[.contentEncoding] == nil)
    }

    private func inflated(_ bytes: [UInt8]) throws -> [UInt8] {
        var stream = z_stream()
        try #require(inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
        defer { inflateEnd(&stream) }
        var input = bytes
        return input.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: 1 << 20) { target, count in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                #expect(inflate(&stream, Z_FINISH) == Z_STREAM_END)
                count = target.count - Int(stream.avail_out)
            }
        }
    }

    @Test(arguments: [("chuyen-1.a_B", true), ("", false), ("có dấu", false), ("a b", false), ("a\"b", false)])
    func namesEachRequest(given: String, isKept: Bool) async throws {
        let site = try await TestSite()
        let name = try #require(HTTPField.Name("X-Request-ID"))
        for path in ["/", "/api/search?q=a", "/nothing", "/api/search?limit=0"] {
            let response = try await site.send(path, headers: [name: given])
            let answered = try #require(response.headers[name])
            #expect((answered == given) == isKept)
            #expect(!answered.isEmpty)
        }
        let long = String(repeating: "a", count: 65)
        #expect(try await site.send("/", headers: [name: long]).headers[name] != long)
    }

    @Test func tellsItsFiguresToPrometheus() async throws {
        let site = try await TestSite()
        try await site.server.application().test(.router) { client in
            _ = try await client.execute(uri: "/api/search?q=can+bo", method: .get)
            _ = try await client.execute(uri: "/api/search?limit=0", method: .get)
            _ = try await client.execute(uri: "/documents/29-ct-tu", method: .head)
            _ = try await client.execute(uri: "/khong/co/\"}x", method: .get)
            let response = try await client.execute(uri: "/metrics", method: .get)
            #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            let text = response.text
            #expect(text.contains("kb_http_requests_total{route=\"/api/search\",method=\"GET\",status=\"200\"} 1\n"))
            #expect(text.contains("kb_http_requests_total{route=\"/api/search\",method=\"GET\",status=\"400\"} 1\n"))
            #expect(text.contains("method=\"HEAD\",status=\"200\"} 1\n"))
            #expect(text.contains("kb_http_requests_total{route=\"NotFound\",method=\"GET\",status=\"404\"} 1\n"))
            #expect(!text.contains("khong"))
            #expect(text.contains("kb_http_request_duration_seconds_bucket{route=\"/api/search\",le=\"+Inf\"} 2\n"))
            #expect(text.contains("kb_documents 8.0\n"))
            #expect(text.contains("kb_http_requests_in_progress 1\n"))
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                #expect(line.wholeMatch(of: /[a-z_]+(\{([a-z_]+="[^"\n]*",?)+\})? [-+0-9.e]+/) != nil, "\(line)")
            }
        }
    }
}
