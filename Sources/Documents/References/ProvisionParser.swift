/// Provisions as texts name them: `các điểm a, b và d khoản 1, khoản 3 Điều 5`, `Điều 5 đến Điều 9`, `Mục II Chương I`.
struct ProvisionParser {
    let words: ReferenceWords

    private static let units = PhraseTable<Provision.Unit>([
        ("điểm", .point), ("khoản", .clause), ("điều", .article), ("tiểu mục", .subsection), ("mục", .section),
        ("chương", .chapter), ("phần", .part), ("phụ lục", .appendix), ("mẫu số", .form),
    ])
    /// The first words of the units.
    static let openings = units.firsts
    private static let and = Phrase("và").hashes[0]
    private static let or = Phrase("hoặc").hashes[0]
    private static let to = Phrase("đến").hashes[0]
    private static let behindLists = WordSet("kèm ban nêu nói này đã được trong")
    private static let number = Phrase("số").hashes[0]
    private static let fill = WordSet("các từ tại của thuộc số thứ")

    /// No reference names more.
    private static let most = 64

    /// One mention of a unit with its labels: `các điểm a, b và d`.
    private struct Group {
        var unit: Provision.Unit
        var labels: [(label: String, through: String?)]
        /// Whether a comma or `và` stands before it.
        var isJoined: Bool
    }

    /// Whether a unit with a label stands at word `index`.
    func begins(at index: Int) -> Bool {
        guard let (unit, count) = ProvisionParser.units.longest(words, at: index) else { return false }
        return label(at: index + count, unit) != nil || unit == .appendix && words[index].isCapital
    }

    /// The provisions that begin at word `index`, and the word behind them.
    func provisions(at index: Int) -> (provisions: [Provision], next: Int)? {
        var groups: [Group] = []
        var at = index
        while at < words.count {
            var start = at
            var isJoined = false
            var isComma = false
            if !groups.isEmpty {
                let marks = words.gap(start).subtracting(.space)
                isComma = marks == .comma
                if isComma || marks == .semicolon { isJoined = true } else if !marks.isEmpty { break }
                if words.hash(start) == ProvisionParser.and || words.hash(start) == ProvisionParser.or {
                    isJoined = true
                    isComma = false
                    start += 1
                }
            }
            while start < at + 3, ProvisionParser.fill.contains(words.hash(start)) { start += 1 }
            guard var (group, next) = group(at: start, isJoined: isJoined) else { break }
            // `điểm b, khoản 1, Điều 5`: no point is without its clause, no clause without its article
            if isComma, let last = groups.last?.unit, isWithin(last, group.unit) { group.isJoined = false }
            groups.append(group)
            at = next
        }
        guard !groups.isEmpty else { return nil }
        return (assembled(groups), at)
    }

    private func isWithin(_ unit: Provision.Unit, _ larger: Provision.Unit) -> Bool {
        unit == .point && larger == .clause || unit == .clause && larger == .article
    }

    private func group(at index: Int, isJoined: Bool) -> (group: Group, next: Int)? {
        guard let (unit, count) = ProvisionParser.units.longest(words, at: index) else { return nil }
        var at = index + count
        if unit == .appendix, words.hash(at) == ProvisionParser.number, label(at: at + 1, unit) != nil { at += 1 }
        guard let first = label(at: at, unit) else {
            guard unit == .appendix, words[index].isCapital else { return nil }
            return (Group(unit: unit, labels: [("", nil)], isJoined: isJoined), at)
        }
        var labels: [(label: String, through: String?)] = [(first.text, nil)]
        at = first.next
        while at < words.count {
            var start = at
            let marks = words.gap(start).subtracting(.space)
            guard marks == .comma || marks.isEmpty || marks == .hyphen else { break }
            if words.hash(start) == ProvisionParser.to {
                start += 1
                if let (other, count) = ProvisionParser.units.longest(words, at: start), other == unit {
                    start += count
                }
                guard let last = label(at: start, unit) else { break }
                labels[labels.count - 1].through = last.text
                at = last.next
                continue
            }
            let isAnd = words.hash(start) == ProvisionParser.and || words.hash(start) == ProvisionParser.or
            guard isAnd || marks == .comma else { break }
            if isAnd { start += 1 }
            guard let next = label(at: start, unit, isListed: true), endsLabel(next.next) else { break }
            labels.append((next.text, nil))
            at = next.next
        }
        return (Group(unit: unit, labels: labels, isJoined: isJoined), at)
    }

    /// After a bare label of a list: the list goes on, a larger unit or a document follows, or the clause ends.
    /// `Điều 5 và 3 tháng` is no list.
    private func endsLabel(_ index: Int) -> Bool {
        guard index < words.count else { return true }
        let marks = words.gap(index).subtracting(.space)
        if !marks.isEmpty { return true }
        let hash = words.hash(index)
        return hash == ProvisionParser.and || hash == ProvisionParser.or || hash == ProvisionParser.to
            || ProvisionParser.fill.contains(hash) || ProvisionParser.units.longest(words, at: index) != nil
            || ReferenceTypes.type(words, at: index) != nil || ProvisionParser.behindLists.contains(hash)
    }

    /// A label of a unit: `8`, `8a`, `7.1`, `c`, `đ`, `II`.
    private func label(
        at index: Int, _ unit: Provision.Unit, isListed: Bool = false
    ) -> (text: String, next: Int)? {
        guard index < words.count else { return nil }
        let marks = words.gap(index).subtracting(isListed ? [.space, .quote, .comma] : [.space, .quote])
        guard marks.isEmpty else { return nil }
        let word = words[index]
        switch unit {
        case .clause, .article, .subsection, .form:
            guard word.range.count <= 5, words.text[word.range.lowerBound] &- 0x30 < 10 else { return nil }
            return dotted(index)
        case .point:
            if words.text[word.range.lowerBound] &- 0x30 < 10, word.range.count <= 4 { return dotted(index) }
            guard isLetterLabel(word.range) else { return nil }
            return (words.text.string(word.range), index + 1)
        case .section, .chapter, .part, .appendix:
            if words.text[word.range.lowerBound] &- 0x30 < 10, word.range.count <= 3 { return dotted(index) }
            guard word.isCapital, word.range.count <= 7 else { return nil }
            guard Numeral.roman(words.text, word.range) != nil || isLetterLabel(word.range) else {
                // `Phụ lục IIa`
                let figures = word.range.prefix { words.text[$0] &- 0x41 < 26 }
                guard !figures.isEmpty, figures.count == word.range.count - 1,
                    Numeral.roman(words.text, figures) != nil
                else { return nil }
                return (words.text.string(word.range), index + 1)
            }
            return (words.text.string(word.range), index + 1)
        }
    }

    /// `7.1`: figures joined by stops without a space.
    private func dotted(_ index: Int) -> (text: String, next: Int) {
        var end = index + 1
        while end < words.count, end - index < 4, words.gap(end) == .stop, words.figures(end) >= 0,
            words[end].range.lowerBound == words[end - 1].range.upperBound + 1
        { end += 1 }
        return (words.string(index..<end), end)
    }

    /// A letter, maybe with a figure: `c`, `đ`, `a1`.
    private func isLetterLabel(_ range: Range<Int>) -> Bool {
        let (value, length) = words.text.scalar(range.lowerBound)
        guard LetterCase.of(value) != .none, value < 0x80 || value == 0x111 || value == 0x110 else { return false }
        return length == range.count || range.count == length + 1 && words.text[range.upperBound - 1] &- 0x30 < 10
    }

    // MARK: which belongs to which

    /// Small units come before the larger that they are part of (`khoản 2 Điều 8`), or behind it without a comma
    /// (`Điều 8 khoản 2`).
    private func assembled(_ groups: [Group]) -> [Provision] {
        if groups.count == 1 {
            return groups[0].labels.prefix(ProvisionParser.most).map {
                Provision([Provision.Step(groups[0].unit, $0.label, through: $0.through)])
            }
        }
        var done: [Provision] = []
        var open: [[Provision.Step]] = []
        var last: Provision.Unit?
        for group in groups {
            let steps = group.labels.map { Provision.Step(group.unit, $0.label, through: $0.through) }
            if let last, group.unit.rank > last.rank, !group.isJoined {
                // the larger unit of all that is open: `điểm a khoản 1, khoản 3 Điều 5`
                let larger = steps[0]
                for index in open.indices where (open[index].last?.unit.rank ?? 0) < group.unit.rank {
                    open[index].append(larger)
                }
                open += steps.dropFirst().map { [$0] }
            } else if let last, group.unit.rank < last.rank, !group.isJoined, open.count == 1 {
                // the smaller unit behind: `Điều 8 khoản 2`
                let base = open[0]
                open = steps.map { [$0] + base }
            } else {
                if let last, group.unit.rank >= last.rank || open.count > ProvisionParser.most, group.unit.rank >= 2 {
                    done += open.map { Provision($0) }
                    open = []
                }
                open += steps.map { [$0] }
            }
            last = group.unit
            if done.count + open.count > ProvisionParser.most { break }
        }
        done += open.map { Provision($0) }
        return Array(done.prefix(ProvisionParser.most))
    }
}
