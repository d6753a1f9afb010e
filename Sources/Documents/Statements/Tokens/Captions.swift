/// Tells the captions of pictures, which say who is in the picture and never who speaks.
struct Captions {
    private var texts: Set<String> = []
    private let text: TextBytes

    /// Finds the captions among `paragraphs`: by the format, or by a credit such as `Ảnh: NGỌC PHÚ`.
    init(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        self.text = text
        for paragraph in paragraphs {
            if paragraph.kind == .caption {
                texts.insert(text.string(paragraph.range))
            } else if let credit = Captions.credit(text, paragraph.range), credit > paragraph.range.lowerBound {
                // the same caption without its credit
                texts.insert(text.string(text.trimmed(paragraph.range.lowerBound..<credit)))
            }
        }
    }

    /// Whether the paragraph is a caption, or says the same as one.
    func contain(_ paragraph: Paragraph) -> Bool {
        if paragraph.kind == .caption || Captions.credit(text, paragraph.range) != nil { return true }
        return !texts.isEmpty && paragraph.range.count <= 600 && texts.contains(text.string(paragraph.range))
    }

    /// Where a credit begins: `Ảnh:` and what is written so, at the beginning or within the last words.
    static func credit(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        guard range.count <= 600 else { return nil }
        let tail = text.aligned(max(range.lowerBound, range.upperBound - 60))
        for start in [range.lowerBound, tail] {
            let end = start == tail ? range.upperBound : min(range.upperBound, start + 6)
            for offset in start..<end where opens(text, offset) {
                for sign in signs {
                    guard let length = text.length(of: sign, at: offset) else { continue }
                    var next = offset + length
                    if start == range.lowerBound { return offset }
                    next = text.skipWhiteSpace(next..<range.upperBound)
                    // `Ảnh: X`, `Ảnh X`, but not `Ảnh hưởng`
                    if text.byte(next) == UInt8(ascii: ":") || LetterCase.of(text.scalar(next).value) == .upper
                        || text.length(of: illustration, at: next) != nil
                    {
                        return offset
                    }
                }
            }
        }
        return nil
    }

    /// Whether a sign may begin at `offset`: with `(`, or with `Ả` in one of its forms.
    private static func opens(_ text: TextBytes, _ offset: Int) -> Bool {
        switch text[offset] {
        case 0xE1: text.byte(offset + 1) == 0xBA && text.byte(offset + 2) == 0xA2
        case 0x41: text.byte(offset + 1) == 0xCC
        default: text[offset] == 0x28
        }
    }

    private static let signs = ["Ảnh:", "(Ảnh", "Ảnh ", "(ảnh", "ẢNH:", "Ảnh"].map(Spellings.init)
    private static let illustration = Spellings("minh họa")
}
