/// The ratios of one path, a round each.
struct Ratios {
    private var sorted: [Double] = []

    mutating func add(_ ratio: Double) { sorted.insert(ratio, at: sorted.firstIndex { $0 > ratio } ?? sorted.count) }

    /// In the middle: a round that was disturbed counts no more than any other.
    var median: Double { quantile(0.5) }
    /// Half of the rounds lie between these.
    var quartiles: (lower: Double, upper: Double) { (quantile(0.25), quantile(0.75)) }

    private func quantile(_ share: Double) -> Double {
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }
}
