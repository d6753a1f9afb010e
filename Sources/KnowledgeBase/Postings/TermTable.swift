import VietnameseText

/// The terms of a batch's passages, numbered as they are met, from batch to batch: most are met again.
struct TermTable<Term: Hashable & Comparable & Sendable>: Sendable {
    /// The terms by number.
    private(set) var terms: [Term] = []
    /// The numbers in the order of the terms; those met since the last `sort` are not among them.
    private(set) var order: [UInt32] = []
    private var numbers: [Term: UInt32] = [:]
    /// The number of the term that tokens of a spelling are.
    private var known = [UInt32](repeating: .max, count: TokenBuffer.spellings)

    /// More are not kept for the next batch: names without end take no memory without end.
    private static var mostKept: Int { 1 << 14 }

    /// The number of the term that a token's spelling stands for; nil where it was not met, and where the spelling has no
    /// number itself.
    @inline(__always)
    func number(ofSpelling spelling: UInt16) -> UInt32? {
        let number = known[Int(spelling)]
        return number == .max ? nil : number
    }

    /// The number of a term, which tokens of the spelling are from now on known to be.
    @inline(never)
    mutating func number(of term: Term, spelling: UInt16) -> UInt32 {
        let number = numbers[term] ?? UInt32(terms.count)
        if number == terms.count {
            terms.append(term)
            numbers[term] = number
        }
        if spelling > 0 { known[Int(spelling)] = number }
        return number
    }

    /// Puts the terms met lately into the order.
    mutating func sort() {
        func precedes(_ one: UInt32, _ other: UInt32) -> Bool { terms[Int(one)] < terms[Int(other)] }
        var new = (UInt32(order.count)..<UInt32(terms.count)).sorted(by: precedes)[...]
        guard !new.isEmpty else { return }
        var merged: [UInt32] = []
        merged.reserveCapacity(terms.count)
        for number in order {
            while let first = new.first, precedes(first, number) {
                merged.append(first)
                new.removeFirst()
            }
            merged.append(number)
        }
        order = merged + new
    }

    /// Forgets all where they have become many.
    mutating func forgetMany() {
        if terms.count > TermTable.mostKept { self = TermTable() }
    }
}
