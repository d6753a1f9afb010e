/// A text that is compared and hashed by its bytes, which is many times as quick as by what Unicode holds equal: for kinds,
/// keys and names that the program itself has written, always in one form.
struct ByteKey: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (one: ByteKey, other: ByteKey) -> Bool { one.text.hasBytes(of: other.text) }

    func hash(into hasher: inout Hasher) {
        text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension String {
    /// Whether it is `other`, byte for byte.
    func hasBytes(of other: String) -> Bool {
        utf8.count == other.utf8.count && withBytes { bytes in other.withBytes { bytes.elementsEqual($0) } }
    }

    /// Whether it ends with `other`, byte for byte.
    func ends(with other: String) -> Bool {
        utf8.count >= other.utf8.count
            && withBytes { bytes in other.withBytes { bytes.suffix($0.count).elementsEqual($0) } }
    }

    /// Its UTF-8, within `body`.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = self
        return text.withUTF8(body)
    }
}
