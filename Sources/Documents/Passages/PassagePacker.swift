/// Joins the units of an outline into passages.
struct PassagePacker {
    private let outline: Outline
    private var passages: [Passage] = []
    /// Headings whose text has not come yet.
    private var pending: [OutlineUnit] = []
    /// The units of the passage in the making.
    private var current: [OutlineUnit] = []
    private var weight = 0
    /// The length of the section's last passage, to which a short rest is joined; 0 if it has none yet.
    private var lastWeight = 0

    /// The lengths that passages aim at, in words.
    enum Length {
        /// Shorter ones are joined where the section goes on.
        static let short = 60
        /// Neighbours are joined up to this.
        static let usual = 120
        /// What belongs together is joined up to this; longer paragraphs are parted.
        static let long = 200
        /// Parts of long paragraphs.
        static let part = 150
        /// A rest up to this joins the passage before it.
        static let rest = 60
    }

    init(_ outline: Outline) { self.outline = outline }

    /// The passages, numbered from 1.
    mutating func pack() -> [Passage] {
        let splitter = LongText(text: outline.bytes, wrapping: outline.lineWrapping)
        for unit in outline.units {
            if let depth = unit.headingDepth {
                flushSection()
                addHeading(unit, depth)
            } else if unit.weight > Length.long {
                for (number, range) in splitter.parts(of: unit.range, target: Length.part).enumerated() {
                    var part = unit
                    part.range = range
                    part.weight = TextMeasure(outline.bytes, range).weight
                    if number > 0 {
                        part.rank = nil
                        part.isListItem = false
                    }
                    part.introduces = outline.bytes.byte(range.upperBound - 1) == UInt8(ascii: ":")
                    add(part)
                }
            } else {
                add(unit)
            }
        }
        flushSection()
        flushPending()
        return passages
    }

    // MARK: headings

    /// Headings open the first passage beneath them; those with nothing beneath make a passage of their own.
    private mutating func addHeading(_ unit: OutlineUnit, _ depth: Int) {
        if let last = pending.last {
            let isNested = depth > (last.headingDepth ?? 0)
            if !isNested || pending.reduce(0, { $0 + $1.weight }) > Length.usual { flushPending() }
        }
        pending.append(unit)
    }

    private mutating func flushPending() {
        guard let first = pending.first, let last = pending.last else { return }
        append(first.range.lowerBound..<last.range.upperBound, last.path, last.heading, first.page)
        pending = []
    }

    // MARK: text

    private mutating func add(_ unit: OutlineUnit) {
        if let last = current.last, last.section != unit.section { flushSection() }
        if !pending.isEmpty, pending.last?.section != unit.section { flushPending() }
        if !current.isEmpty, !fits(unit) { flush(before: unit) }
        current.append(unit)
        weight += unit.weight
    }

    private func fits(_ unit: OutlineUnit) -> Bool {
        let together = weight + unit.weight
        guard together <= Length.long else { return false }
        if unit.style == .together || weight < Length.short { return true }
        if current.last?.introduces ?? false, current.count == 1 { return true }
        if unit.isListItem { return true }
        // a clause is the natural end of the passage before it
        if let rank = unit.rank, rank <= .number { return false }
        return together <= Length.usual
    }

    private mutating func flush(before unit: OutlineUnit) {
        guard let start = introduction(of: unit) else { return flush() }
        let rest = Array(current[start...])
        current.removeSubrange(start...)
        weight -= rest.reduce(0) { $0 + $1.weight }
        flush()
        current = rest
        weight = rest.reduce(0) { $0 + $1.weight }
        if !fits(unit) { flush() }
    }

    /// Where the sentence stands that introduces `unit` (`…, cụ thể như sau:`) and so goes with it to the next passage,
    /// if enough stays behind.
    private func introduction(of unit: OutlineUnit) -> Int? {
        guard current.last?.section == unit.section else { return nil }
        guard let start = current.lastIndex(where: { !$0.isListItem }), start > 0, current[start].introduces,
            start == current.count - 1 || unit.isListItem
        else { return nil }
        let behind = current[start...].reduce(0) { $0 + $1.weight }
        return weight - behind >= Length.short && behind + unit.weight <= Length.long ? start : nil
    }

    private mutating func flush() {
        guard let first = current.first, let last = current.last else { return }
        var start = first.range.lowerBound
        var page = first.page
        if let heading = pending.first {
            start = heading.range.lowerBound
            page = heading.page
            pending = []
        }
        append(start..<last.range.upperBound, commonPath(current), first.heading, page)
        lastWeight = weight
        current.removeAll(keepingCapacity: true)
        weight = 0
    }

    private mutating func flushSection() {
        // a short rest is better read with what it follows
        if weight > 0, weight <= Length.rest, lastWeight > 0, pending.isEmpty, lastWeight + weight <= Length.long,
            let last = current.last, let index = passages.indices.last
        {
            passages[index].range = passages[index].range.lowerBound..<last.range.upperBound
            passages[index].path = common(passages[index].path, commonPath(current))
            current = []
            weight = 0
        } else {
            flush()
        }
        lastWeight = 0
    }

    private mutating func append(_ range: Range<Int>, _ path: [String], _ heading: String?, _ page: Int?) {
        passages.append(
            Passage(ordinal: passages.count + 1, range: range, path: path, heading: heading, page: page))
    }

    /// The divisions that all of `units` stand in.
    private func commonPath(_ units: [OutlineUnit]) -> [String] {
        guard var path = units.first?.path else { return [] }
        for unit in units.dropFirst() { path = common(path, unit.path) }
        return path
    }

    private func common(_ left: [String], _ right: [String]) -> [String] {
        left == right ? left : Array(zip(left, right).prefix { $0 == $1 }.map(\.0))
    }
}
