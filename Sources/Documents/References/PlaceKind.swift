import VietnameseText

/// The sorts of places that have bodies of their own, as names of bodies and offices tell them: `tỉnh`, `thành phố`, `huyện`.
enum PlaceKind {
    /// A word or two that tell the sort of a place, before its name.
    struct Mark {
        /// The sort, with its marks: `thành phố` of `Thành ủy`.
        var kind: String
        /// Where the name begins, if it is told.
        var end: Int
        /// The committee that is in the word: `Tỉnh ủy`, `Thành đoàn`.
        var organ: Organ?
    }

    /// What of a place the word that tells its sort may name with it.
    enum Organ: String {
        case party = "uy"
        case youthUnion = "doan"
    }

    /// What tells the sort at `index`, if anything does.
    ///
    /// - Parameters:
    ///   - words: in small letters.
    ///   - hasMarks: whether they have their marks.
    static func mark(_ words: [String], at index: Int, hasMarks: Bool = true) -> Mark? {
        guard let found = (hasMarks ? names : bareNames).first(where: { words[index...].starts(with: $0.words) })
        else { return nil }
        var mark = Mark(kind: found.kind, end: index + found.words.count)
        if found.kind == "xã", mark.end < words.count, Folding.folded(words[mark.end]) == "hoi" { return nil }
        if found.kind == "xã", index > 0, Folding.folded(words[index - 1]) == "tac" { return nil }
        // `cơ quan` without its marks
        if found.kind == "quận", !hasMarks, index > 0, words[index - 1] == "co" { return nil }
        mark.organ = found.words.last.flatMap { Organ(rawValue: Folding.folded($0)) }
        // it may stand between the sort and the name
        if mark.organ == nil, mark.end < words.count, let organ = Organ(rawValue: Folding.folded(words[mark.end])) {
            mark.organ = organ
            mark.end += 1
        }
        return mark
    }

    private static let names: [(words: [String], kind: String)] = [
        (["tỉnh"], "tỉnh"), (["thành", "phố"], "thành phố"), (["thành", "ủy"], "thành phố"),
        (["thành", "đoàn"], "thành phố"), (["tp"], "thành phố"), (["huyện"], "huyện"), (["quận"], "quận"),
        (["thị", "xã"], "thị xã"), (["thị", "ủy"], "thị xã"), (["thị", "đoàn"], "thị xã"),
        (["thị", "trấn"], "thị trấn"), (["xã"], "xã"), (["phường"], "phường"), (["đặc", "khu"], "đặc khu"),
    ]
    private static let bareNames = names.map { (words: $0.words.map(Folding.folded), kind: $0.kind) }
}
