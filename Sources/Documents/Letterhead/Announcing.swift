import VietnameseText

/// A paragraph that says that the whole text of a document follows: `Ban Biên tập xin đăng toàn văn:`, `Nội dung Chỉ thị như sau:`.
struct Announcing {
    /// Which paragraph it is.
    private let index: Int
    /// Whether it says so by itself; else only where it tells of the document, too: `Sở Tư pháp ban hành Công văn số … như sau:`.
    private let isWhole: Bool

    /// Those among the first paragraphs.
    static func all(_ text: TextBytes, _ paragraphs: [Paragraph]) -> [Announcing] {
        let reach = Announcement.reach
        return paragraphs.dropLast().prefix(reach.paragraphs + 3).enumerated().compactMap { index, paragraph in
            guard paragraph.weight <= reach.words, mayAnnounce(text, paragraph.range) else { return nil }
            let folded = text.folded(paragraph.range)
            let isWhole = folded.holds("toan van") || folded.holds("nguyen van") || announcesText(folded)
            return isWhole || opensText(folded) ? Announcing(index: index, isWhole: isWhole) : nil
        }
    }

    /// The paragraph behind the one among `all` that says so, in the paragraph at `index` or the next few.
    static func end(_ all: [Announcing], from index: Int) -> Int? {
        let found = all.first { index..<index + 4 ~= $0.index && ($0.isWhole || $0.index == index && index < 3) }
        return found.map { $0.index + 1 }
    }

    /// Whether `range` has `toàn văn`, `nguyên văn`, or `nội dung` with what may announce it, told by bytes that few letters have:
    /// nearly no paragraph has, so that nearly none is read further. Decomposed letters are let through.
    private static func mayAnnounce(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        if text.has("sau:", at: range.upperBound - 4) { return true }
        return text.bytes.withUnsafeBufferPointer { bytes in
            var hasContent = false
            // the last byte of ă and of ộ; a combining mark
            return ByteScan.any(0x83, 0x99, orPairOf: 0xCC, in: bytes, range) { last in
                switch bytes[last] {
                case 0x99:
                    guard text.has("ội dung", at: last - 2) else { return false }
                    if text.has("au đây là n", at: last - 16) { return true }
                    guard !hasContent, text.byte(last + 7) == 0x20 else { return false }
                    hasContent = true
                    return tells(text, last + 8..<max(last + 8, range.upperBound))
                case 0x83:
                    return text.has("văn", at: last - 2)
                        && (text.has("toàn ", at: last - 8) || text.has("nguyên ", at: last - 10))
                default: return true
                }
            }
        }
    }

    /// Whether `như sau` or `toàn` begins in `range`.
    private static func tells(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        range.contains { offset in
            switch text[offset] {
            case UInt8(ascii: "n"): text.has("như sau", at: offset)
            case UInt8(ascii: "t"): text.has("toàn ", at: offset)
            default: false
            }
        }
    }

    /// What letters and guidance are issued to say; of decisions the press tells so, too.
    private static let telling = [
        "cong van ", "van ban ", "huong dan ", "ke hoach ", "chi thi ", "thong bao ", "cong dien ",
    ].flatMap { ["ban hanh " + $0, " co " + $0] }

    static let openings = ["cu the nhu sau", "chi dao nhu sau", "noi dung nhu sau", "huong dan nhu sau"]

    /// `Ngày …, Sở Tư pháp ban hành Công văn số … về việc …, cụ thể như sau:`
    private static func opensText(_ folded: String) -> Bool {
        openings.contains { folded.hasSuffix($0) }
            && telling.contains { folded.holds($0) }
    }

    /// `Nội dung Chỉ thị như sau:`, `Sau đây là nội dung công điện:`
    private static func announcesText(_ folded: String) -> Bool {
        folded.rests(behind: "noi dung").contains { rest in
            if rest.hasPrefix("toan ") { return true }
            guard rest.hasSuffix("nhu sau") || folded.holds("sau day la noi dung") else { return false }
            return rest.hasPrefix("van ban ") || DocumentType.opening(rest) != nil
        }
    }
}
