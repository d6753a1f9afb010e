import Crypto

/// What tells one content from every other: SHA-256, hexadecimal.
public struct ContentHash {
    private var hash = SHA256()

    /// The hash of bytes.
    public static func sha256(of bytes: [UInt8]) -> String {
        var hash = ContentHash()
        hash.update(bytes)
        return hash.finish()
    }

    /// Takes more bytes in.
    mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// The hash of all bytes taken in.
    func finish() -> String {
        let digest = hash.finalize()
        return String(unsafeUninitializedCapacity: 2 * SHA256Digest.byteCount) { text in
            var count = 0
            for byte in digest {
                text[count] = ContentHash.digit(byte >> 4)
                text[count + 1] = ContentHash.digit(byte & 15)
                count += 2
            }
            return count
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
