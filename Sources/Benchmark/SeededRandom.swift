/// The same numbers in every run and with every toolchain (SplitMix64, Steele and others, 2014).
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below `bound`.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ bits >> 31).multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number of the range, its ends included.
    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// One of the elements.
    mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
