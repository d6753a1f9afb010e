/// What a number's key tells (see `DocumentNumber.key`) by its pieces, which single spaces part: figures, maybe a year, then
/// symbols.
enum NumberKey {
    /// The first pieces, `count` of them; nil where there are no more: `30`, `30 2020` of `30 2020 nd cp`.
    static func opening(_ key: String, pieces count: Int) -> String? {
        key.withBytes { bytes in
            var end = NumberKey.end(bytes, from: 0)
            for _ in 1..<count where end < bytes.count { end = NumberKey.end(bytes, from: end + 1) }
            return end < bytes.count ? String(decoding: bytes[..<end], as: UTF8.self) : nil
        }
    }

    /// The second piece, if it is a year: of `30 2020 nd cp`, `30 2020`.
    static func year(_ key: String) -> Int? { key.withBytes { year($0)?.value } }

    /// Whether the second piece is a year, with symbols behind: `12 2018 qd ubnd`.
    static func hasYear(_ key: String) -> Bool {
        key.withBytes { bytes in year(bytes).map { $0.end < bytes.count } ?? false }
    }

    /// Whether the last piece is the symbol of an office that every place has: `29 ct tu`, `12 2018 qd ubnd`.
    static func isLocal(_ key: String) -> Bool {
        key.withBytes { bytes in
            let start = bytes.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
            let last = UnsafeBufferPointer(rebasing: bytes[start...])
            if last.count >= 2, last[last.count - 1] == UInt8(ascii: "u"), last[last.count - 2] == UInt8(ascii: "t") {
                return true
            }
            return offices.contains { $0.elementsEqual(last) }
        }
    }

    private static let offices = ["ubnd", "ub", "hdnd", "hu", "qu", "du"].map { Array($0.utf8) }

    private static func year(_ bytes: UnsafeBufferPointer<UInt8>) -> (value: Int, end: Int)? {
        let start = end(bytes, from: 0) + 1
        guard start < bytes.count else { return nil }
        let end = end(bytes, from: start)
        guard end - start == 4 else { return nil }
        var value = 0
        for byte in bytes[start..<end] {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return DateParser.isYear(value) ? (value, end) : nil
    }

    /// The end of the piece at `start`.
    private static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        return end
    }
}
