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

    /// Whether `range` has `toàn văn`, `nguyên văn`, or `nội dung` with what may announce it, told from its bytes: nearly no
    /// paragraph has, so that nearly none is read further. Decomposed letters are let through.
    private static func mayAnnounce(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            if text.has("sau:", at: range.upperBound - 4) { return true }
            guard hasAnchor(text, bytes, range) else { return false }
            var hasContent = false
            // the last letters begin none of the words
            let end = min(range.upperBound, bytes.count - 2)
            var offset = range.lowerBound
            while offset < end {
                // the second byte first: most words begin with one of these letters
                switch (bytes[offset], bytes[offset + 1]) {
                case (UInt8(ascii: "v"), 0xC4) where text.has("văn", at: offset):
                    if text.has("toàn ", at: offset - 6) || text.has("nguyên ", at: offset - 8) { return true }
                case (0xE1, 0xBB) where text.has("ội dung ", at: offset): hasContent = true
                case (UInt8(ascii: "n"), UInt8(ascii: "h")) where hasContent && text.has("như sau", at: offset):
                    return true
                case (UInt8(ascii: "t"), UInt8(ascii: "o")) where hasContent && text.has("toàn ", at: offset):
                    return true
                case (UInt8(ascii: "a"), UInt8(ascii: "u")) where text.has("au đây là nội dung", at: offset):
                    return true
                case (0xCC...0xCD, _): return true
                default: break
                }
                offset += 1
            }
            return false
        }
    }

    /// Whether `range` has the `văn` of `toàn văn`, or `nội d…`: told by bytes that few letters have. The last letter may lie behind
    /// the end.
    private static func hasAnchor(
        _ text: TextBytes, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Bool {
        let end = min(range.upperBound + 2, bytes.count)
        // combining marks
        if ByteScan.first(0xCC, 0xCD, orBelow: 0, in: bytes, range.lowerBound..<end) != nil { return true }
        var offset = range.lowerBound
        // the last byte of ă and of ộ
        while let last = ByteScan.first(0x83, 0x99, orBelow: 0, in: bytes, offset..<end) {
            offset = last + 1
            if bytes[last] == 0x99 {
                if text.has("ội d", at: last - 2) { return true }
            } else if text.has("văn", at: last - 2) {
                if text.has("toàn ", at: last - 8) || text.has("nguyên ", at: last - 10) { return true }
            }
        }
        return false
    }

    /// What letters and guidance are issued to say; of decisions the press tells so, too.
    private static let telling = [
        "cong van ", "van ban ", "huong dan ", "ke hoach ", "chi thi ", "thong bao ", "cong dien ",
    ]

    static let openings = ["cu the nhu sau", "chi dao nhu sau", "noi dung nhu sau", "huong dan nhu sau"]

    /// `Ngày …, Sở Tư pháp ban hành Công văn số … về việc …, cụ thể như sau:`
    private static func opensText(_ folded: String) -> Bool {
        openings.contains { folded.hasSuffix($0) }
            && telling.contains { folded.contains("ban hanh " + $0) || folded.contains(" co " + $0) }
    }

    /// `Nội dung Chỉ thị như sau:`, `Sau đây là nội dung công điện:`
    private static func announcesText(_ folded: String) -> Bool {
        guard folded.holds("noi dung") else { return false }
        let words = folded.split(separator: " ").map { String($0) }
        for index in words.indices where words[index] == "noi" && index + 2 < words.count && words[index + 1] == "dung"
        {
            let rest = words[(index + 2)...].joined(separator: " ")
            let isWhole = rest.hasPrefix("toan ")
            let isNamed = DocumentType.opening(rest) != nil || rest.hasPrefix("van ban ")
            if isWhole || isNamed && (rest.hasSuffix("nhu sau") || folded.contains("sau day la noi dung")) {
                return true
            }
        }
        return false
    }
}
