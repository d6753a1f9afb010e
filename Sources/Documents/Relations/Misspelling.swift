/// Names that differ by one letter, as typing and scanning leave them.
enum Misspelling {
    /// Short names are too near to each other: `luat dau tu`.
    private static let shortest = 16

    /// Whether `one` becomes `other` by one letter put in, left out or changed.
    static func isOne(of one: String, _ other: String) -> Bool {
        let (short, long) = one.utf8.count <= other.utf8.count ? (one.utf8, other.utf8) : (other.utf8, one.utf8)
        guard short.count >= shortest, long.count - short.count <= 1 else { return false }
        let head = zip(short, long).prefix { $0 == $1 }.count
        let tail = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        return head + tail >= long.count - 1
    }
}
