import NIOCore
import NIOEmbedded
import Testing

@testable import Server

@Suite struct TargetEncoderTests {
    /// What comes out behind the encoder when `parts` go in.
    private func encode(_ parts: String...) throws -> String {
        let channel = EmbeddedChannel()
        try channel.pipeline.syncOperations.addHandler(TargetEncoder())
        var out = ""
        for part in parts {
            // byte by byte: a read may end anywhere
            for byte in part.utf8 {
                try channel.writeInbound(ByteBuffer(bytes: [byte]))
                while let buffer = try channel.readInbound(as: ByteBuffer.self) { out += String(buffer: buffer) }
            }
        }
        _ = try channel.finish()
        return out
    }

    @Test func encodesLettersInTheTargetOnly() throws {
        let out = try encode("GET /?q=né HTTP/1.1\r\nHost: localhost\r\nX: né\r\n\r\n")
        #expect(out.hasPrefix("GET /?q=n%C3%A9 HTTP/1.1\r\nHost: localhost\r\nX: "))
        let channel = EmbeddedChannel()
        try channel.pipeline.syncOperations.addHandler(TargetEncoder())
        try channel.writeInbound(ByteBuffer(string: "GET /?q=né HTTP/1.1\r\nX: né\r\n\r\n"))
        let whole = try #require(try channel.readInbound(as: ByteBuffer.self))
        #expect(String(buffer: whole) == "GET /?q=n%C3%A9 HTTP/1.1\r\nX: né\r\n\r\n")
        _ = try channel.finish()
    }

    @Test func encodesEveryRequestOfAConnection() throws {
        let request = "GET /đ HTTP/1.1\r\nHost: localhost\r\n\r\n"
        #expect(try encode(request, request).ranges(of: "GET /%C4%91 HTTP").count == 2)
    }

    @Test func endsTheConnectionsOfHTTP10() throws {
        #expect(
            try encode("GET /đ HTTP/1.0\r\nHost: localhost\r\n\r\n")
                == "GET /%C4%91 HTTP/1.0\r\nConnection: close\r\nHost: localhost\r\n\r\n")
        let later = "GET / HTTP/1.1\r\nX: HTTP/1.0\r\n\r\n"
        #expect(try encode(later) == later)
    }

    @Test func saysWhomATargetInAbsoluteFormNames() throws {
        for (target, host) in [
            ("http://evil.example/health", "evil.example"), ("HTTPS://a.example:8080?q=://b", "a.example:8080"),
            ("http://[::1]:80/", "[::1]:80"), ("x://", ""),
        ] {
            #expect(
                try encode("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    == "GET \(target) HTTP/1.1\r\nHost: \(host)\r\nHost: localhost\r\n\r\n")
        }
        for target in ["/?q=http://evil.example/", "*", "/a://b"] {
            let request = "GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n"
            #expect(try encode(request) == request)
        }
    }

    @Test func leavesBodiesAlone() throws {
        for field in ["Content-Length: 2", "TRANSFER-ENCODING: chunked"] {
            let channel = EmbeddedChannel()
            try channel.pipeline.syncOperations.addHandler(TargetEncoder())
            try channel.writeInbound(ByteBuffer(string: "POST /đ HTTP/1.1\r\n\(field)\r\n\r\n"))
            let head = try #require(try channel.readInbound(as: ByteBuffer.self))
            #expect(String(buffer: head).hasPrefix("POST /%C4%91 "))
            try channel.writeInbound(ByteBuffer(string: "đ"))
            #expect(try channel.readInbound(as: ByteBuffer.self) == ByteBuffer(string: "đ"))
            _ = try channel.finish()
        }
    }
}
