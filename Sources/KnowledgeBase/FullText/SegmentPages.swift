/// Writes words with their lists as the pages of a segment of FTS5's index, as FTS5 does when it writes what it has gathered
/// in memory.
///
/// A page has words with their lists, one behind the other, and behind them where each word begins. A list goes on over as
/// many pages as it takes; of one that takes many, a list of its own tells the first passage of each.
///
/// Source: ext/fts5/fts5_index.c of SQLite, "SEGMENT B-TREE FORMAT" and `fts5FlushOneHash`.
struct SegmentPages {
    /// What a page is for: those of words, and those that tell the first passages of pages.
    enum Row {
        case page(Int64, [UInt8])
        case skips(Int64, [UInt8])
        /// The least that tells the words of a page from those before it.
        case index(term: [UInt8], page: Int64, hasSkips: Bool)
    }

    /// FTS5's own, unless it is told otherwise.
    static let pageSize = 4050
    /// A list that takes fewer pages without a word needs no skips.
    private static let leastPages = 4

    private let emit: (Row) throws -> Void
    private var page: [UInt8] = [0, 0, 0, 0]
    /// Where the words of the page begin, each as its distance from the one before.
    private var starts: [UInt8] = []
    private var lastStart = 0
    private var number: Int64 = 1
    /// Whether the page at hand has no word yet, and no passage's number.
    private var isWithoutWord = true
    private var isWithoutPassage = true
    private var term: [UInt8] = []
    /// The row of the index that is to be written when it is known whether there are skips.
    private var index: (term: [UInt8], page: Int64) = ([], 1)
    /// The skips of the list at hand, the page that they begin on and the passage told last.
    private var skips: [UInt8] = []
    private var skipsPage: Int64 = 1
    private var lastSkip: UInt64 = 0
    private var pagesWithoutWord = 0

    init(_ emit: @escaping (Row) throws -> Void) {
        self.emit = emit
        page.reserveCapacity(SegmentPages.pageSize * 2)
    }

    /// Adds a word, behind all those before, with its list: for each passage, its distance from the one before and its
    /// places with their length.
    mutating func add(_ term: [UInt8], list: [UInt8]) throws {
        try begin(term)
        if page.count + starts.count + list.count + 1 <= SegmentPages.pageSize {
            page.append(contentsOf: list)
            return
        }
        try list.withUnsafeBufferPointer { list in
            var position = 0
            var passage: UInt64 = 0
            while position < list.count {
                let distance = SQLiteNumber.read(list, &position)
                passage += distance
                if isWithoutPassage {
                    setHeader(0, to: page.count)
                    SQLiteNumber.append(passage, to: &page)
                    isWithoutPassage = false
                    addSkip(to: passage)
                } else {
                    SQLiteNumber.append(distance, to: &page)
                }
                var end = position
                let bytes = SQLiteNumber.read(list, &end)
                end += Int(truncatingIfNeeded: bytes >> 1)
                try add(places: UnsafeBufferPointer(rebasing: list[position..<end]))
                position = end
            }
        }
    }

    /// Writes what is left; gives the number of the last page.
    mutating func finish() throws -> Int64 {
        if page.count > 4 { try flush() }
        if number > 1 { try flushIndex() }
        return number - 1
    }

    private mutating func begin(_ term: [UInt8]) throws {
        if page.count + starts.count + term.count + 2 >= SegmentPages.pageSize, page.count > 4 {
            try flush()
        }
        SQLiteNumber.append(UInt64(page.count - lastStart), to: &starts)
        lastStart = page.count
        let common = zip(self.term, term).prefix { $0 == $1 }.count
        var prefix = 0
        if isWithoutWord {
            if number != 1 {
                try flushIndex()
                index = (Array(term.prefix(self.term.isEmpty ? term.count : common + 1)), number)
            }
        } else {
            prefix = common
            SQLiteNumber.append(UInt64(prefix), to: &page)
        }
        SQLiteNumber.append(UInt64(term.count - prefix), to: &page)
        page.append(contentsOf: term[prefix...])
        self.term = term
        isWithoutWord = false
        isWithoutPassage = false
        skipsPage = number
    }

    /// Appends the places of a passage, over as many pages as they take, no number divided.
    private mutating func add(places: UnsafeBufferPointer<UInt8>) throws {
        if page.count + starts.count + places.count <= SegmentPages.pageSize {
            page.append(contentsOf: places)
            return
        }
        var position = 0
        while true {
            let room = SegmentPages.pageSize - page.count - starts.count
            let end =
                places.count - position <= room
                ? places.count : SegmentPages.end(of: places, position, room)
            page.append(contentsOf: places[position..<end])
            position = end
            if page.count + starts.count >= SegmentPages.pageSize { try flush() }
            if position >= places.count { return }
        }
    }

    /// Where the last number ends that has room; the first one has it anyhow.
    private static func end(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ room: Int) -> Int {
        var end = start
        _ = SQLiteNumber.read(bytes, &end)
        guard end - start < room else { return end }
        while true {
            var next = end
            _ = SQLiteNumber.read(bytes, &next)
            guard next - start <= room else { return end }
            end = next
        }
    }

    private mutating func setHeader(_ offset: Int, to value: Int) {
        page[offset] = UInt8(truncatingIfNeeded: value >> 8)
        page[offset + 1] = UInt8(truncatingIfNeeded: value)
    }

    private mutating func addSkip(to passage: UInt64) {
        if skips.isEmpty {
            skips.append(0)
            SQLiteNumber.append(UInt64(number), to: &skips)
            SQLiteNumber.append(passage, to: &skips)
        } else {
            SQLiteNumber.append(passage - lastSkip, to: &skips)
        }
        lastSkip = passage
    }

    /// Writes the page at hand and begins the next.
    private mutating func flush() throws {
        setHeader(2, to: page.count)
        if isWithoutWord {
            if isWithoutPassage, !skips.isEmpty { skips.append(0) }
            pagesWithoutWord += 1
        } else {
            page.append(contentsOf: starts)
        }
        try emit(.page(number, page))
        page.removeAll(keepingCapacity: true)
        page.append(contentsOf: repeatElement(0, count: 4))
        starts.removeAll(keepingCapacity: true)
        lastStart = 0
        number += 1
        isWithoutWord = true
        isWithoutPassage = true
    }

    /// Writes the row of the index for the page whose words came last, and the skips of the last of these.
    private mutating func flushIndex() throws {
        // more skips than a page has room for would need a tree; without them FTS5 reads page by page
        let hasSkips =
            !skips.isEmpty && pagesWithoutWord >= SegmentPages.leastPages
            && skips.count <= SegmentPages.pageSize
        if hasSkips { try emit(.skips(skipsPage, skips)) }
        skips.removeAll(keepingCapacity: true)
        pagesWithoutWord = 0
        try emit(.index(term: index.term, page: index.page, hasSkips: hasSkips))
    }
}
