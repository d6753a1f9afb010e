/// How the three things that the first pass adds up for a passage lie in one 64-bit number: 32 bits of coverage above 24 bits
/// of score above 8 bits that count the passage's own terms (beside those of its document's title).
///
/// Coverage lies highest, so that of two sums the greater covers as much or more.
struct PassageSum {
    private static let scoreShift: UInt64 = 8
    private static let coveredShift: UInt64 = 32
    // a passage may have several spellings of a syllable: room for more than any one term gives
    private static let scoreLimit: Float = 2_097_152
    private static let coveredLimit: Float = 134_217_728

    private let scoreScale: Float
    private let coveredScale: Float

    /// - Parameters:
    ///   - mostScore: no score is greater.
    ///   - mostCovered: what a passage covers that has all words.
    init(mostScore: Float, mostCovered: Float) {
        scoreScale = PassageSum.scoreLimit / mostScore
        coveredScale = PassageSum.coveredLimit / mostCovered
    }

    /// What a posting adds.
    func packed(score: Float, covered: Float, own: UInt64) -> UInt64 {
        UInt64(max(score * scoreScale, 0)) << PassageSum.scoreShift
            | UInt64(max(covered * coveredScale, 0)) << PassageSum.coveredShift | own
    }

    /// A score as it was before it was packed.
    func score(_ packed: Float) -> Float { packed * (1 / scoreScale) }

    /// The least sum that covers `share` of what `most` covers, or of all words, if it covers more than they. At least 1: a
    /// passage that nothing was added to does not match.
    static func least(share: Float, of most: UInt64) -> UInt64 {
        let covered = min(Float(most >> coveredShift), coveredLimit)
        return UInt64(max(covered * share, 1)) << coveredShift
    }

    /// No threshold is greater.
    static func greatestLeast(share: Float) -> UInt64 { least(share: share, of: .max) }

    /// Where the passage's own terms are counted; where these and its score are.
    static let ownBits: UInt64 = 0xFF
    static let lowerBits: UInt64 = 0xFFFF_FFFF

    /// Whether the passage has a term of its own.
    @inline(__always)
    static func hasOwn(_ sum: UInt64) -> Bool { UInt8(truncatingIfNeeded: sum) != 0 }

    /// The passage's score, still packed.
    ///
    /// - Parameter coverage: what a passage that has all words gains, as a share of its score.
    @inline(__always)
    static func score(_ sum: UInt64, coverage: Float) -> Float {
        let covered = min(Float(UInt32(truncatingIfNeeded: sum &>> coveredShift)), coveredLimit)
        return Float(UInt32(truncatingIfNeeded: sum) &>> UInt32(scoreShift))
            * (1 + covered * (coverage / coveredLimit))
    }

    /// The lower half of the least sum that may score more than `score`, whatever it covers.
    static func lowerHalf(scoring score: Float, coverage: Float) -> UInt64 {
        // less by two than what it is, so that rounding leaves none out
        UInt64(max(min(score / (1 + coverage), 16_777_215) - 2, 0)) << scoreShift
    }
}
