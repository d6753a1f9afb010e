import HTTPTypes
import Hummingbird

/// A file that pages refer to. Its link carries a hash of its content, so that browsers may keep it for good.
struct Asset: Sendable {
    /// Where it is.
    let path: String
    /// Its media type.
    let type: String
    /// What is in it.
    let bytes: [UInt8]
    private let tag: String

    init(path: String, type: String, bytes: [UInt8]) {
        self.path = path
        self.type = type
        self.bytes = bytes
        // FNV-1a: enough to tell one version from the next
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        tag = String(hash, radix: 16)
    }

    /// What pages refer to it by.
    var link: String { "\(path)?v=\(tag)" }

    func add(to endpoints: Endpoints) {
        endpoints.add(RouterPath(stringLiteral: path), keeping: .asStated) { received in
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
                status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }
}
