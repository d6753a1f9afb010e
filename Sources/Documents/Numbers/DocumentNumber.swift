import VietnameseText

/// A document's number and symbol (số, ký hiệu): `29-CT/TU`, `27/2022/QĐ-UBND`.
///
/// The Party writes number-type/body (Guidance 36-HD/VPTW), the state number/type-body or number/year/type-body
/// (Decree 30/2020/NĐ-CP, annex I).
public struct DocumentNumber: Sendable, Equatable, Hashable {
    /// As the text has it: `29 - CT / TU`.
    public let written: String
    /// With normal capitals and punctuation: `29-CT/TU`.
    public let canonical: String
    /// The same for every spelling, so that numbers are compared by it: folded, without leading zeros, joined by single
    /// spaces (`29 ct tu`, `27 2022 qd ubnd`; `05-NQ/TU` and `5-NQ/TU` are both `5 nq tu`).
    public let key: String
    /// The type that was named before the number (`Chỉ thị số 29-CT/TU`), in lower case; nil if none was.
    public let namedType: String?
    /// The kind of document that the symbol stands for, in lower case: `chỉ thị`, `quyết định`; `công văn` where a
    /// body's sigla stand in its place (`2256/UBND-NC`); nil where the symbol does not tell (`57/2020/QH14`).
    public let symbolType: String?

    /// The number that `text` as a whole is, however typed; nil if it is something else.
    ///
    /// Takes what people type into a search box: `29-CT/TU`, `29 ct tu`, `số 29-ct/tu`, `Chỉ thị số 29 - CT / TU`. A
    /// number alone, a date (`6-11-2013`) or words that begin with a number (`10 ngày làm việc`) are none: without `-`
    /// and `/` the rest must be known symbols.
    public init?(parsing text: String) {
        let bytes = TextBytes(text)
        let (start, type) = DocumentNumber.skipPrefix(text)
        var end = bytes.trimmed(start..<bytes.count).upperBound
        while end > start, [0x2E, 0x2C, 0x3B, 0x3F, 0x22, 0x29].contains(bytes[end - 1]) { end -= 1 }
        guard end > start, end - start <= 120 else { return nil }
        let range = bytes.trimmed(start..<end)
        guard let found = NumberParser(text: bytes, isLenient: true).number(in: range, type: type) else { return nil }
        self = found
    }

    /// The number that `text` as a whole is, where it is known to be one: `91/HĐBT`, `15QĐ/UB`, `07-CP`, as the state
    /// numbered until 1998; nil if it is something else.
    public init?(ofDocument text: String) {
        if let number = DocumentNumber(parsing: text) {
            self = number
            return
        }
        let bytes = TextBytes(text)
        guard bytes.count <= 60, bytes.byte(0) &- 0x30 < 10,
            let parts = NumberParser(text: bytes, isLenient: false).named(from: 0, end: bytes.count),
            parts.range == 0..<bytes.count
        else { return nil }
        self = parts.number(in: bytes, type: nil)
    }

    /// The numbers in running text, with their places in UTF-8 code units, in order.
    ///
    /// Strict: symbols in capitals, joined by `-` and `/`. Linear in the text's length.
    public static func scan(_ text: String) -> [(number: DocumentNumber, range: Range<Int>)] {
        let bytes = TextBytes(text)
        return scan(bytes, in: 0..<bytes.count)
    }

    static func scan(_ text: TextBytes, in range: Range<Int>) -> [(number: DocumentNumber, range: Range<Int>)] {
        var found: [(number: DocumentNumber, range: Range<Int>)] = []
        let parser = NumberParser(text: text, isLenient: false)
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard text[offset] &- 0x30 < 10 else {
                offset += 1
                continue
            }
            var digitsEnd = offset
            while digitsEnd < range.upperBound, text[digitsEnd] &- 0x30 < 10 { digitsEnd += 1 }
            if digitsEnd - offset <= 6, !continuesWord(text, offset, range.lowerBound),
                let parts = parser.parts(from: offset, end: range.upperBound)
            {
                found.append((parts.number(in: text, type: nil), parts.range))
                offset = parts.range.upperBound
            } else {
                offset = digitsEnd
            }
        }
        return found
    }

    /// Whether the digits at `offset` go on a word or an amount: `COVID19`, `1.200`, `9,8`.
    private static func continuesWord(_ text: TextBytes, _ offset: Int, _ start: Int) -> Bool {
        guard offset > start else { return false }
        switch text[offset - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ","):
            return offset - 1 > start && text[offset - 2] &- 0x30 < 10
        case UInt8(ascii: "/"), UInt8(ascii: "-"): return true
        default: return LetterCase.of(text.scalar(text.before(offset)).value) != .none
        }
    }

    /// Behind a type's name and `số`, and the type.
    private static func skipPrefix(_ text: String) -> (start: Int, type: String?) {
        // longer texts are no number
        guard text.utf8.count <= 300 else { return (0, nil) }
        let terms = Folding.tokens(of: text)
        guard let first = terms.first else { return (0, nil) }
        if first.folded.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false { return (first.range.lowerBound, nil) }
        var index = 0
        var type: String?
        if let opening = DocumentType.opening(terms.map(\.folded).joined(separator: " ")) {
            type = opening.name
            index = opening.words
        }
        if index < terms.count, terms[index].folded == "so" { index += 1 }
        guard index < terms.count else { return (0, nil) }
        return (terms[index].range.lowerBound, type)
    }

    init(written: String, canonical: String, key: String, namedType: String?, symbolType: String?) {
        self.written = written
        self.canonical = canonical
        self.key = key
        self.namedType = namedType
        self.symbolType = symbolType
    }
}
