/// What stands between two words: the punctuation that parts or joins the pieces of a reference.
struct GapMarks: OptionSet, Sendable {
    let rawValue: UInt16

    static let comma = GapMarks(rawValue: 1)
    static let semicolon = GapMarks(rawValue: 2)
    static let colon = GapMarks(rawValue: 4)
    static let slash = GapMarks(rawValue: 8)
    static let hyphen = GapMarks(rawValue: 16)
    static let opening = GapMarks(rawValue: 32)
    static let closing = GapMarks(rawValue: 64)
    static let quote = GapMarks(rawValue: 128)
    static let stop = GapMarks(rawValue: 256)
    static let other = GapMarks(rawValue: 512)
    /// White space, or the border of the text.
    static let space = GapMarks(rawValue: 1024)

    /// Marks that end a clause.
    static let clauseEnd: GapMarks = [.comma, .semicolon, .colon, .stop, .opening, .closing]

    /// Reads the marks of `range`.
    init(_ text: TextBytes, _ range: Range<Int>) {
        var marks: GapMarks = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let space = text.whiteSpace(offset)
            if space > 0 {
                marks.insert(.space)
                offset += space
                continue
            }
            let (value, length) = text.scalar(offset)
            marks.insert(GapMarks.mark(value))
            offset += length
        }
        self = marks
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    private static func mark(_ value: UInt32) -> GapMarks {
        switch value {
        case 0x2C: .comma
        case 0x3B: .semicolon
        case 0x3A: .colon
        case 0x2F, 0x2044, 0x2215: .slash
        case 0x2D, 0xAD, 0x2010...0x2015, 0x2212: .hyphen
        case 0x28, 0x5B: .opening
        case 0x29, 0x5D: .closing
        case 0x22, 0x201C, 0x201D, 0xAB, 0xBB, 0x2018, 0x2019: .quote
        case 0x2E, 0x21, 0x3F, 0x2026: .stop
        default: .other
        }
    }
}
