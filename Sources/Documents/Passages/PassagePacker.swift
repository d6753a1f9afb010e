/// Joins the units of an outline into passages.
struct PassagePacker {
    /// A unit, or a part of a long one: what is moved about, while path and heading stay with the unit.
    private struct Piece {
        var range: Range<Int>
        var weight: Int
        /// The place of its unit in the outline.
        var unit: Int
        /// The unit's; nil for what goes on a long one.
        var rank: StructureMarker.Rank?
        var isListItem: Bool
        var introduces: Bool
        var section: Int

        init(_ unit: OutlineUnit, at place: Int) {
            (range, weight, self.unit, section) = (unit.range, unit.weight, place, unit.section)
            (rank, isListItem, introduces) = (unit.rank, unit.isListItem, unit.introduces)
        }
    }

    private let outline: Outline
    private let units: [OutlineUnit]
    private var passages: [Passage] = []
    /// Headings whose text has not come yet.
    private var pending: [Piece] = []
    /// The pieces of the passage in the making.
    private var current: [Piece] = []
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

    init(_ outline: Outline) {
        self.outline = outline
        units = outline.units
    }

    /// The passages, numbered from 1.
    mutating func pack() -> [Passage] {
        let splitter = LongText(text: outline.bytes, wrapping: outline.lineWrapping)
        for place in units.indices {
            let piece = Piece(units[place], at: place)
            if let depth = units[place].headingDepth {
                flushSection()
                addHeading(piece, depth)
            } else if piece.weight > Length.long {
                for (number, range) in splitter.parts(of: piece.range, target: Length.part).enumerated() {
                    var part = piece
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
                add(piece)
            }
        }
        flushSection()
        flushPending()
        return passages
    }

    // MARK: headings

    /// Headings open the first passage beneath them; those with nothing beneath make a passage of their own.
    private mutating func addHeading(_ heading: Piece, _ depth: Int) {
        if let last = pending.last {
            let isNested = depth > (units[last.unit].headingDepth ?? 0)
            if !isNested || pending.reduce(0, { $0 + $1.weight }) > Length.usual { flushPending() }
        }
        pending.append(heading)
    }

    private mutating func flushPending() {
        guard let first = pending.first, let last = pending.last else { return }
        let (top, bottom) = (units[first.unit], units[last.unit])
        append(first.range.lowerBound..<last.range.upperBound, bottom.path, bottom.heading, top.page)
        pending = []
    }

    // MARK: text

    private mutating func add(_ piece: Piece) {
        if let last = current.last, last.section != piece.section { flushSection() }
        if !pending.isEmpty, pending.last?.section != piece.section { flushPending() }
        if !current.isEmpty, !fits(piece) { flush(before: piece) }
        current.append(piece)
        weight += piece.weight
    }

    private func fits(_ piece: Piece) -> Bool {
        let together = weight + piece.weight
        guard together <= Length.long else { return false }
        if units[piece.unit].style == .together || weight < Length.short { return true }
        if current.last?.introduces ?? false, current.count == 1 { return true }
        if piece.isListItem { return true }
        // a clause is the natural end of the passage before it
        if let rank = piece.rank, rank <= .number { return false }
        return together <= Length.usual
    }

    private mutating func flush(before piece: Piece) {
        guard let start = introduction(of: piece) else { return flush() }
        let rest = Array(current[start...])
        current.removeSubrange(start...)
        weight -= rest.reduce(0) { $0 + $1.weight }
        flush()
        current = rest
        weight = rest.reduce(0) { $0 + $1.weight }
        if !fits(piece) { flush() }
    }

    /// Where the sentence stands that introduces `piece` (`…, cụ thể như sau:`) and so goes with it to the next passage,
    /// if enough stays behind.
    private func introduction(of piece: Piece) -> Int? {
        guard current.last?.section == piece.section else { return nil }
        guard let start = current.lastIndex(where: { !$0.isListItem }), start > 0, current[start].introduces,
            start == current.count - 1 || piece.isListItem
        else { return nil }
        let behind = current[start...].reduce(0) { $0 + $1.weight }
        return weight - behind >= Length.short && behind + piece.weight <= Length.long ? start : nil
    }

    private mutating func flush() {
        guard let first = current.first, let last = current.last else { return }
        var start = first.range.lowerBound
        var page = units[first.unit].page
        if let heading = pending.first {
            start = heading.range.lowerBound
            page = units[heading.unit].page
            pending = []
        }
        append(start..<last.range.upperBound, commonPath(current), units[first.unit].heading, page)
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

    /// The divisions that all of `pieces` stand in.
    private func commonPath(_ pieces: [Piece]) -> [String] {
        guard let first = pieces.first else { return [] }
        var path = units[first.unit].path
        for piece in pieces.dropFirst() { path = common(path, units[piece.unit].path) }
        return path
    }

    private func common(_ left: [String], _ right: [String]) -> [String] {
        left == right ? left : Array(zip(left, right).prefix { $0 == $1 }.map(\.0))
    }
}
