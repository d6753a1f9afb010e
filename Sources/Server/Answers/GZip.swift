import CZlib

/// Compression in the gzip format (RFC 1952).
enum GZip {
    /// `bytes`, compressed; nil where zlib has no memory for it.
    static func compress(_ bytes: some Collection<UInt8>, level: Int32 = 5) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 for gzip's own header
        guard kb_deflate_init(&stream, level, 31) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var input = Array(bytes)
        let capacity = Int(deflateBound(&stream, UInt(input.count)))
        let length = input.count
        return input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
            var isWhole = false
            let output = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(length)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = target.count - Int(stream.avail_out)
            }
            return isWhole ? output : nil
        }
    }
}
