import CGuidePictures

/// A picture of the guide.
struct GuidePicture: Sendable {
    /// What the guide calls its file, without the ending.
    let name: String
    /// Pixels.
    let width: Int
    let height: Int
    let asset: Asset

    /// All that the program carries.
    static let all: [GuidePicture] = (0..<kb_guide_picture_count()).map { GuidePicture(kb_guide_picture($0)) }

    private init(_ picture: kb_guide_picture) {
        name = String(cString: picture.name)
        let bytes = Array(UnsafeBufferPointer(start: picture.bytes, count: picture.count))
        (width, height) = GuidePicture.size(of: bytes)
        asset = Asset(path: "/assets/\(name).webp", type: "image/webp", bytes: bytes)
    }

    /// The size that a WebP file in the extended form says it has: two numbers of 24 bits, each one less (RFC 9649, 2.7).
    private static func size(of bytes: [UInt8]) -> (width: Int, height: Int) {
        guard bytes.count >= 30, bytes[12..<16].elementsEqual("VP8X".utf8) else { return (0, 0) }
        func number(_ place: Int) -> Int {
            (Int(bytes[place]) | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2]) << 16) + 1
        }
        return (number(24), number(27))
    }
}
