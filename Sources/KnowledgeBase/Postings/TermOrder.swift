/// The numbers of terms in the terms' order, while more and more are numbered.
struct TermOrder: Sendable {
    private(set) var numbers: [Int] = []

    /// Puts those that were numbered last, up to `end`, among the others.
    mutating func settle(upTo end: Int, _ precedes: (Int, Int) -> Bool) {
        var new = (numbers.count..<end).sorted(by: precedes)[...]
        guard !new.isEmpty else { return }
        var merged: [Int] = []
        merged.reserveCapacity(end)
        for number in numbers {
            while let first = new.first, precedes(first, number) {
                merged.append(first)
                new.removeFirst()
            }
            merged.append(number)
        }
        numbers = merged + new
    }
}
