/// What a term adds to a passage's score, in sixteen steps: BM25F's saturated term frequency (Robertson and others, 2004),
/// reckoned when the passage is indexed.
///
/// The lowest four steps are for terms that only the title of the passage's document has: they lend weight to a passage
/// but do not make it match, unless it is the document's first.
enum Impact {
    /// The number of steps.
    static let levels = 16
    /// The first step that stands for a term of the passage's own text or heading.
    static let firstOwn = 4
    /// No saturated frequency reaches it: k1 + 1.
    private static let limit: Float = 1.9
    private static let k1: Float = 0.9
    private static let b: Float = 0.75
    private static let averageLength: Float = 100

    /// The weights of the fields: a word of the title counts as much as one and a half of the text.
    static let headingWeight: Float = 0.5
    static let titleWeight: Float = 1.5

    /// The passage's part of the saturation.
    static func norm(length: Float) -> Float { k1 * (1 - b + b * length / averageLength) }

    /// The step of a term that occurs `frequency` times, fields weighted.
    @inline(__always)
    static func level(frequency: Float, norm: Float, isOwn: Bool) -> UInt8 {
        let share = frequency / (frequency + norm)
        if isOwn { return UInt8(firstOwn) + UInt8(min(share * 12, 11)) }
        return UInt8(min(share * 4, 3))
    }

    /// The saturated frequency that each step stands for.
    static let values: [Float] = (0..<levels).map { level in
        level < firstOwn ? (Float(level) + 0.5) / 4 * limit : (Float(level - firstOwn) + 0.5) / 12 * limit
    }
}
