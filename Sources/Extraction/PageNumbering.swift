/// Numbers pages by the form feeds of a text; a text without any has no pages.
struct PageNumbering {
    private let breaks: [Int]
    private var passed = 0

    /// Creates a numbering from the offsets of the page breaks, ascending.
    init(breaks: [Int]) {
        self.breaks = breaks
    }

    /// The page that an offset lies on, from 1; offsets must be asked for in ascending order.
    mutating func page(at offset: Int) -> Int? {
        guard !breaks.isEmpty else { return nil }
        while passed < breaks.count, breaks[passed] < offset { passed += 1 }
        return passed + 1
    }
}
