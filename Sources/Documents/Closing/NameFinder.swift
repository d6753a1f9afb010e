import VietnameseText

/// Finds the people whom a line introduces: `đồng chí Trần Đức Thiệu, Bí thư Thành ủy; bà Vũ Thị Hạnh Dung …`.
struct NameFinder {
    let text: TextBytes

    /// A person as a line names them.
    struct Person: Sendable {
        var name: String
        var range: Range<Int>
        /// What stands between the name and whatever ends the role: `Bí thư Thành ủy`.
        var role: (text: String, range: Range<Int>)?
    }

    private static let address: Set<String> = ["chi", "ong", "ba", "c", "anh", "dc", "cac", "va"]
    /// Last words of what people are called before their names, with their marks: `Thầy`, `Cô`, `Thượng tá`, `Bác sĩ`.
    private static let titles: Set<String> = ["thầy", "cô", "tá", "úy", "tướng", "sĩ", "sỹ", "sư"]

    /// The people in `range`, in order. A name opens with a family name, behind a form of address, a stop or nothing.
    func people(in range: Range<Int>) -> [Person] {
        guard range.count <= 4000 else { return [] }
        let terms = Folding.tokens(of: text.string(range))
        var found: [Person] = []
        var index = 0
        while index < terms.count {
            guard let end = name(terms, at: index, range.lowerBound), opens(terms, index, range.lowerBound) else {
                index += 1
                continue
            }
            let name = place(terms, index..<end, range.lowerBound)
            found.append(Person(name: text.flat(name), range: name, role: role(after: name.upperBound, in: range)))
            index = end
        }
        return found
    }

    private func place(_ terms: [Folding.Term], _ indices: Range<Int>, _ base: Int) -> Range<Int> {
        base + terms[indices.lowerBound].range.lowerBound..<base + terms[indices.upperBound - 1].range.upperBound
    }

    /// The end of the name that begins at `index`, nil if none does.
    private func name(_ terms: [Folding.Term], at index: Int, _ base: Int) -> Int? {
        var end = index
        while end < terms.count, end - index < 6, isCapital(terms[end], base) {
            if end > index {
                let gap = base + terms[end - 1].range.upperBound..<base + terms[end].range.lowerBound
                // wider gaps part columns: `Trương Công Định        Chức vụ: Chủ tịch`
                guard gap.count <= 3,
                    text.bytes[gap].allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0xC2 || $0 == 0xA0 })
                else { break }
                if terms[end].folded == "chuc", end + 1 < terms.count, terms[end + 1].folded == "vu" { break }
            }
            if end > index + 1, end + 1 < terms.count, isRole(terms[end].folded, terms[end + 1].folded) { break }
            end += 1
        }
        guard end - index >= 2 else { return nil }
        return PersonName.isPerson(text, place(terms, index..<end, base)) ? end : nil
    }

    private func isCapital(_ term: Folding.Term, _ base: Int) -> Bool {
        LetterCase.of(text.scalar(base + term.range.lowerBound).value) == .upper
    }

    private func isRole(_ first: String, _ second: String) -> Bool {
        SignerRole.isRole(folded: first + " " + second) || first == "pho" || first == "nguyen"
    }

    private func opens(_ terms: [Folding.Term], _ index: Int, _ base: Int) -> Bool {
        guard index > 0 else { return true }
        if NameFinder.address.contains(terms[index - 1].folded) || NameFinder.titles.contains(terms[index - 1].exact) {
            return true
        }
        let gap = base + terms[index - 1].range.upperBound..<base + terms[index].range.lowerBound
        return text.bytes[gap].contains { [0x3A, 0x3B, 0x2C, 0x2D, 0x2B, 0x2E, 0x28].contains($0) }
    }

    /// What follows a name behind a comma, dash or bracket, up to the next stop or verb.
    private func role(after start: Int, in range: Range<Int>) -> (text: String, range: Range<Int>)? {
        let at = text.skipWhiteSpace(start..<range.upperBound)
        guard at < range.upperBound else { return nil }
        let (value, length) = text.scalar(at)
        guard value == 0x2C || value == 0x2D || value == 0x28 || value == 0x2013 else { return nil }
        let begin = text.skipWhiteSpace(at + length..<range.upperBound)
        var end = begin
        while end < range.upperBound, end - begin < 300 {
            let (value, length) = text.scalar(end)
            if value == 0x3B || value == 0x29 || value == 0x2E || value == 0x3A || value == 0x0A { break }
            // `, trình bày tại`: a small letter behind a comma ends a role, unless it goes on the list of them
            if value == 0x2C {
                let next = text.skipWhiteSpace(end + 1..<range.upperBound)
                let isNew = LetterCase.of(text.scalar(next).value) == .upper
                if !isNew && !text.has("nguyên ", at: next) { break }
                let rest = next..<text.aligned(min(next + 60, range.upperBound))
                let terms = Folding.tokens(of: text.string(rest))
                if name(terms, at: 0, next) != nil { break }
            }
            end += length
        }
        let role = text.trimmed(begin..<end)
        guard !role.isEmpty else { return nil }
        return (text.flat(role), role)
    }
}
