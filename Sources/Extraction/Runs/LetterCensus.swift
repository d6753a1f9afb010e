/// Which kinds of letters a text has: one look at its bytes, to tell what need not be looked at twice.
struct LetterCensus: Equatable {
    /// ă đ ơ ư and the letters with two marks: those that old encodings never become when taken for Latin-1.
    private(set) var vietnamese = 0
    /// Letters and signs of U+0080–00FF, but for the no-break space and the guillemets.
    private(set) var latin = 0
    /// Those among them that are signs (`©`, `¸`).
    private(set) var signs = 0
    /// All other characters beyond ASCII.
    private(set) var others = 0

    /// Of no text.
    init() {}

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { LetterCensus($0) }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Every third byte begins a letter with marks, and which does cannot be guessed: all are looked up alike, and what they
        // count is added to four numbers at once, before the first of them is full.
        CensusTable.kinds.withUnsafeBufferPointer { kinds in
            CensusTable.counts.withUnsafeBufferPointer { counts in
                var start = 0
                while start + 1 < bytes.count {
                    let end = min(bytes.count - 1, start + Int(UInt16.max))
                    var sum: UInt64 = 0
                    for index in start..<end {
                        sum &+= counts[Int(kinds[Int(bytes[index])]) << 8 | Int(bytes[index + 1])]
                    }
                    vietnamese += CensusTable.vietnamese(in: sum)
                    latin += CensusTable.latin(in: sum)
                    signs += CensusTable.signs(in: sum)
                    others += CensusTable.others(in: sum)
                    start = end
                }
            }
        }
    }

    /// Takes what another stretch of the text has.
    mutating func add(_ other: LetterCensus) {
        vietnamese += other.vietnamese
        latin += other.latin
        signs += other.signs
        others += other.others
    }

    /// Whether the text is Vietnamese in Unicode beyond doubt.
    var isUnicode: Bool { vietnamese > 0 && signs * 4 <= vietnamese && vietnamese * 2 >= latin }

    /// Whether a line may be in an old encoding though the rest of its text is Unicode.
    var isSuspiciousAmongUnicode: Bool { !isUnicode && (signs > 0 || latin >= 6) }

    /// Whether it may be in an old encoding.
    var isSuspicious: Bool { latin > 0 && !isUnicode || (others > 0 && vietnamese == 0) }
}

/// What two bytes count for in a census: 16 bits for each of its four numbers.
private enum CensusTable {
    /// For each first byte the row of `counts` that it is looked up in; 0 for those that begin no letter beyond ASCII.
    static let kinds: [UInt8] = (0...UInt8.max).map { byte in
        switch byte {
        case ..<0xC0: 0
        case 0xC2: 1
        case 0xC3: 2
        case 0xC4: 3
        case 0xC6: 4
        case 0xE1: 5
        case 0xCC: 6
        default: 7
        }
    }

    /// By row and second byte.
    static let counts: [UInt64] = (0..<8 << 8).map { place in
        let next = UInt8(truncatingIfNeeded: place)
        switch place >> 8 {
        case 0: return 0
        case 1: return [0xA0, 0xAB, 0xBB, 0xB0, 0xB7].contains(next) ? 0 : 1 << 16 | 1 << 32
        case 2: return 1 << 16
        case 3: return [0x82, 0x83, 0x90, 0x91].contains(next) ? 1 : 0
        case 4: return [0xA0, 0xA1, 0xAF, 0xB0].contains(next) ? 1 : 0
        case 5: return next == 0xBA || next == 0xBB ? 1 : 1 << 48
        case 6: return 1  // combining marks
        default: return 1 << 48
        }
    }

    static func vietnamese(in sum: UInt64) -> Int { Int(sum & 0xFFFF) }
    static func latin(in sum: UInt64) -> Int { Int(sum >> 16 & 0xFFFF) }
    static func signs(in sum: UInt64) -> Int { Int(sum >> 32 & 0xFFFF) }
    static func others(in sum: UInt64) -> Int { Int(sum >> 48) }
}
