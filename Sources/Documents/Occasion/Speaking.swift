import VietnameseText

/// Lines that name who speaks and where, as submissions carry them under their title.
enum Speaking {
    /// Forms of address before a name, folded.
    static let address = ["dong chi ", "ong ", "ba ", "d c ", "dc "]

    /// Whether `range` is such a line: `Đồng chí …, Giám đốc Sở Nội vụ, trình bày tại Tọa đàm “…” ngày 22/9/2023`.
    static func opens(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 900 else { return false }
        let folded = Folding.folded(text.string(range))
        guard address.contains(where: { folded.hasPrefix($0) }) else { return false }
        return verbs.contains { folded.contains($0) }
    }

    /// Whether `range` is nothing but a name with its office: `Đồng chí Võ Thanh Hòa, Trưởng Ban Tổ chức Thành ủy`.
    static func introduces(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 400, LetterCase.of(text.scalar(range.lowerBound).value) == .upper else { return false }
        let folded = Folding.folded(text.string(range))
        guard (address + titles).contains(where: { folded.hasPrefix($0) }),
            let person = NameFinder(text: text).people(in: range).first, let role = person.role
        else { return false }
        return person.range.lowerBound - range.lowerBound <= 24
            && text.trimmed(role.range.upperBound..<range.upperBound).count <= 1
    }

    /// Degrees before a name, folded.
    private static let titles = ["ts ", "ths ", "pgs ts ", "gs ts ", "pgs ", "gs ", "tien si ", "thac si ", "luat su "]

    /// Whether what follows `của` in `folded` is a person by the form of address.
    static func isPerson(_ folded: String) -> Bool { (address + titles).contains { folded.hasPrefix($0) } }

    /// What they do at an occasion, folded.
    static let verbs = [
        " trinh bay", " phat bieu", " tham luan", " doc tai", " gui den", " bao cao tai", " ky;", " thay mat",
    ]
}
