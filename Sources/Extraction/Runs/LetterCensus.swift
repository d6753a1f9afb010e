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
        var index = 0
        while index + 1 < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte < 0xC0 { continue }
            let next = bytes[index]
            switch byte {
            case 0xC2:
                switch next {
                case 0xA0, 0xAB, 0xBB, 0xB0, 0xB7: break
                default:
                    latin += 1
                    signs += 1
                }
            case 0xC3: latin += 1
            case 0xC4: vietnamese += next == 0x82 || next == 0x83 || next == 0x90 || next == 0x91 ? 1 : 0
            case 0xC6: vietnamese += next == 0xA0 || next == 0xA1 || next == 0xAF || next == 0xB0 ? 1 : 0
            case 0xE1: if next == 0xBA || next == 0xBB { vietnamese += 1 } else { others += 1 }
            case 0xCC: vietnamese += 1  // combining marks
            default: others += 1
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
