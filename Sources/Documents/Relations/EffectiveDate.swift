import VietnameseText

/// From when a document is in force, as its closing article says.
public enum EffectiveDate: Sendable, Equatable {
    /// From a day, ISO 8601.
    case day(String)
    /// So many days after it was signed; 0 for the day itself.
    case afterSigning(days: Int)
    /// So many days after it was published, a day that the text does not tell.
    case afterPublishing(days: Int)

    /// What `structure` says of it; nil where it says nothing.
    public static func read(_ structure: DocumentStructure) -> EffectiveDate? {
        var buffer = TokenBuffer(keepsKeys: false)
        var quotation = Quotation()
        let text = structure.text
        for paragraph in structure.paragraphs.dropFirst(structure.front.count) {
            let range = quotation.unquoted(text, paragraph.range)
            guard !range.isEmpty, mentionsForce(text, range) else { continue }
            let words = ReferenceWords(text, range, buffer: &buffer)
            if let said = read(words) { return said }
        }
        return nil
    }

    private static let force = Phrase("có hiệu lực")
    private static let this = Phrase("này").hashes[0]
    private static let day = Phrase("ngày").hashes[0]
    private static let signing = WordSet("ký ban")
    private static let publishing = WordSet("đăng công")
    private static let after = Phrase("sau").hashes[0]
    private static let timing = WordSet("ngày khi trước sau đến")

    private static func read(_ words: ReferenceWords) -> EffectiveDate? {
        for index in 0..<words.count where words.has(force, at: index) {
            guard hasSubject(words, index) else { continue }
            if let said = time(words, index + 2) { return said }
        }
        return nil
    }

    /// Whether `Nghị định này` acts: `kể từ ngày Nghị định này có hiệu lực` tells no date.
    private static func hasSubject(_ words: ReferenceWords, _ index: Int) -> Bool {
        for place in stride(from: index - 1, through: max(index - 10, 0), by: -1) where words.hash(place) == this {
            for count in 1...3 where place - count >= 0 {
                guard let (_, length) = ReferenceTypes.type(words, at: place - count), length == count else { continue }
                return !timing.contains(words.hash(place - count - 1))
            }
        }
        return false
    }

    private static func time(_ words: ReferenceWords, _ start: Int) -> EffectiveDate? {
        var days: Int?
        for index in start..<min(start + 16, words.count) {
            if words.gap(index).contains(.semicolon) { return nil }
            if words.hash(index) == after, words.figures(index + 1) > 0 { days = words.figures(index + 1) }
            guard
                words.hash(index) == day || signing.contains(words.hash(index))
                    || publishing.contains(words.hash(index))
            else { continue }
            if let date = DateParser.date(words, at: index)?.iso { return .day(date) }
            let next = words.hash(index) == day ? index + 1 : index
            if publishing.contains(words.hash(next)) { return .afterPublishing(days: days ?? 0) }
            if signing.contains(words.hash(next)) { return .afterSigning(days: days ?? 0) }
        }
        return nil
    }

    /// `hiệu lực` among the bytes, in either Unicode form.
    private static func mentionsForce(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            var offset = range.lowerBound
            while offset + 8 < range.upperBound {
                if bytes[offset] == UInt8(ascii: "h"), bytes[offset + 1] == UInt8(ascii: "i"),
                    bytes[offset + 2] == 0xE1 && bytes[offset + 4] == 0x87 && bytes[offset + 7] == UInt8(ascii: "l")
                        || bytes[offset + 2] == UInt8(ascii: "e") && bytes[offset + 3] >= 0xCC
                {
                    return true
                }
                offset += 1
            }
            return false
        }
    }
}
