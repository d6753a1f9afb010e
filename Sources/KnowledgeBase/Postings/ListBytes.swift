/// The bytes of a long list of postings, where they stay as long as somebody has it: what is walked needs no copy of its own.
final class ListBytes: @unchecked Sendable {
    /// The list, with its form in the first byte.
    let bytes: UnsafeBufferPointer<UInt8>

    /// Copies `bytes`.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        self.bytes = UnsafeBufferPointer(rebasing: copy[..<bytes.count])
    }

    deinit { bytes.deallocate() }
}
