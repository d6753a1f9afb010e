import Glibc

/// Looks for a run of bytes in others.
enum ByteSearch {
    /// Whether an ASCII text occurs.
    static func contains(_ text: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
        firstIndex(of: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), in: bytes) != nil
    }

    /// Whether a run of bytes occurs.
    static func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        firstIndex(of: pattern, in: bytes) != nil
    }

    /// Where a run of bytes first occurs.
    static func firstIndex(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        pattern.withUnsafeBytes { firstIndex(of: $0, in: bytes) }
    }

    private static func firstIndex(of pattern: UnsafeRawBufferPointer, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let first = pattern.first, let start = buffer.baseAddress, let sought = pattern.baseAddress else {
                return nil
            }
            var offset = 0
            while offset + pattern.count <= buffer.count,
                let found = memchr(start + offset, Int32(first), buffer.count - pattern.count - offset + 1)
            {
                offset = UnsafeRawPointer(found) - start
                if memcmp(start + offset, sought, pattern.count) == 0 { return bytes.startIndex + offset }
                offset += 1
            }
            return nil
        }
    }
}
