import VietnameseText

/// The place that a page has dropped from the letterhead's second line: `ỦY BAN NHÂN DÂN`, where the text says of which
/// province or commune.
struct LostPlace {
    let text: TextBytes
    /// The place of the day's line: `Lam Giang`.
    let place: Range<Int>

    /// The levels of the administration, folded, with their spelling.
    private static let levels = [
        ("thanh pho", "thành phố"), ("tinh", "tỉnh"), ("huyen", "huyện"), ("quan", "quận"), ("thi xa", "thị xã"),
        ("thi tran", "thị trấn"), ("phuong", "phường"), ("xa", "xã"), ("dac khu", "đặc khu"),
    ]
    private static let bodies = ["uy ban nhan dan", "hoi dong nhan dan"]

    /// How far into the text the place is looked for, in bytes.
    private static let reach = 16_000

    /// `name` with its place, if it is a people's committee or council without one and the text names one level alone of
    /// the place: `tỉnh Lam Giang`; else as it is.
    func completed(_ name: String) -> String {
        let folded = Folding.folded(name)
        guard let body = LostPlace.bodies.first(where: { folded.hasPrefix($0) }), !text.bytes[place].contains(0x2C)
        else { return name }
        let rest = String(folded.dropFirst(body.utf8.count)).trimmingSpaces
        let told = LostPlace.levels.first { $0.0 == rest }
        guard rest.isEmpty || told != nil else { return name }
        let found = levels()
        if let told {
            let isOf = found.contains(told.0) || told.0 == "tinh" && Province.isName(text.flat(place))
            return isOf ? "\(name) \(text.flat(place))" : name
        }
        guard found.count == 1, let level = LostPlace.levels.first(where: { $0.0 == found.first }) else { return name }
        return "\(name) \(level.1) \(text.flat(place))"
    }

    /// The levels that stand right before the place somewhere in the text, its day's line aside.
    private func levels() -> Set<String> {
        let wanted = Folding.tokens(of: text.string(place)).map(\.folded)
        guard 1...4 ~= wanted.count, let first = wanted.first else { return [] }
        let words = Folding.tokens(of: text.string(0..<text.aligned(min(text.count, LostPlace.reach)))).map(\.folded)
        var found: Set<String> = []
        for index in words.indices where words[index] == first && index > 1 && words[index...].starts(with: wanted) {
            if let level = LostPlace.levels.first(where: {
                $0.0 == words[index - 1] || $0.0 == words[index - 2] + " " + words[index - 1]
            }) {
                found.insert(level.0)
            }
        }
        return found
    }
}
