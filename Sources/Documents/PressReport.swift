import VietnameseText

/// Tells a newspaper's report by what only newspapers write: `PV`, `Ảnh:`, the paper's name, a dateline.
struct PressReport {
    /// The newspaper, where the text names it in a line of its own: `Báo Lam Giang`.
    private(set) var newspaper: String?
    /// Whether the text is clearly a report.
    private(set) var isReport = false

    init(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        for (index, paragraph) in paragraphs.enumerated() {
            let isAtEdge = index < 8 || index >= paragraphs.count - 12
            if hasPhotoCredit(text, paragraph.range) { isReport = true }
            guard isAtEdge, paragraph.weight <= 14 else { continue }
            let folded = Folding.folded(text.string(paragraph.range))
            if isByline(folded) { isReport = true }
            if newspaper == nil, folded.hasPrefix("bao "), !folded.hasPrefix("bao cao"), index < 4,
                text.byte(paragraph.range.lowerBound) == UInt8(ascii: "B"), paragraph.weight <= 12
            {
                let name = Cells.of(text, paragraph.range).first ?? paragraph.range
                newspaper = BodyName.spelled(untilDash(text.string(name)))
                isReport = true
            }
        }
    }

    /// `BÁO LAM GIANG - Cơ quan của Đảng bộ …`: the name alone.
    private func untilDash(_ line: String) -> String {
        for dash in [" - ", " – "] {
            let pieces = line.split(separator: dash)
            if pieces.count > 1, let first = pieces.first { return String(first) }
        }
        return line
    }

    private func isByline(_ folded: String) -> Bool {
        folded == "pv" || folded.hasPrefix("pv ") || folded == "phong vien" || folded.hasSuffix(" thuc hien")
            || folded.hasPrefix("bai anh") || folded.hasPrefix("bai va anh") || folded.hasPrefix("tin anh")
    }

    /// `Ảnh: NGỌC PHÚ` at the beginning or end of a short text.
    private func hasPhotoCredit(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let tail = text.aligned(max(range.lowerBound, range.upperBound - 60))..<range.upperBound
        for offset in tail where text.has("Ảnh:", at: offset) || text.has("Ảnh:", at: offset) { return true }
        return false
    }
}
