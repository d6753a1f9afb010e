import HTTPTypes
import Hummingbird

/// A file that pages refer to. Its link carries a hash of its content, so that browsers may keep it for good.
struct Asset: Sendable {
    /// Where it is.
    let path: String
    /// Its media type.
    let type: String
    /// What is in it.
    let content: String
    private let tag: String

    init(path: String, type: String, content: String) {
        self.path = path
        self.type = type
        self.content = content
        // FNV-1a: enough to tell one version from the next
        let hash = content.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        tag = String(hash, radix: 16)
    }

    /// What pages refer to it by.
    var link: String { "\(path)?v=\(tag)" }

    func add(to endpoints: Endpoints) {
        endpoints.add(RouterPath(stringLiteral: path)) { received in
            let quoted = "\"\(tag)\""
            // only the link with the hash is sure to mean this content for ever
            let isVersioned = received.query.last("v") == tag
            var headers: HTTPFields = [
                .eTag: quoted,
                .cacheControl: isVersioned ? "public, max-age=31536000, immutable" : "public, max-age=300",
            ]
            if received.knownTags?.contains(quoted) == true { return Response(status: .notModified, headers: headers) }
            headers[.contentType] = type
            return Response(
                status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: content)))
        }
    }
}

extension Asset {
    /// A page of text with its lines, under the lens.
    static let icon = Asset(
        path: "/assets/icon.svg", type: "image/svg+xml",
        content: """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
            <rect width="32" height="32" rx="7" fill="#8c1d18"/>
            <path d="M8 9h12M8 14h8M8 19h6" stroke="#fff" stroke-width="2.4" stroke-linecap="round" fill="none"/>
            <circle cx="19.5" cy="19.5" r="4.6" stroke="#ffd877" stroke-width="2.4" fill="none"/>
            <path d="M23 23l3.6 3.6" stroke="#ffd877" stroke-width="2.8" stroke-linecap="round"/>
            </svg>

            """)
}
