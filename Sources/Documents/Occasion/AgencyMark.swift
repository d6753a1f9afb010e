import VietnameseText

/// The paper's letters before a lead: `(LĐO) - Sáng 22-9, …`, `TN - Chiều 5/10, …`, `(Lam Giang) Xe cứu hỏa …`, `VOV.VN - Nhấn mạnh …`.
struct AgencyMark {
    /// The letters, without brackets.
    let outlet: Range<Int>

    /// The letters that `paragraph` opens with, if it is long enough for a lead.
    init?(_ text: TextBytes, _ paragraph: Paragraph) {
        guard paragraph.weight > 14, paragraph.kind != .tableRow else { return nil }
        let start = paragraph.range.lowerBound
        // mostly a capital and a small letter
        let isBracketed = text[start] == UInt8(ascii: "(")
        guard isBracketed || AgencyMark.isCapital(text[start]) else { return nil }
        let end = text.aligned(min(paragraph.range.upperBound, start + 60))
        let letters = AgencyMark.letters(text, isBracketed ? start + 1..<end : start..<end, isBracketed: isBracketed)
        let outlet = text.trimmed(letters)
        guard 2...24 ~= outlet.count else { return nil }
        var next = letters.upperBound
        if isBracketed {
            guard next < end, text[next] == UInt8(ascii: ")") else { return nil }
            next += 1
        }
        let afterSpace = AgencyMark.pastSpaces(text, next, before: end)
        let dash = AgencyMark.dashes.first { text.has($0, at: afterSpace) }
        let rest = dash.map { AgencyMark.pastSpaces(text, afterSpace + $0.count, before: end) } ?? afterSpace
        guard rest < end, LetterCase.of(text.scalar(rest).value) == .upper else { return nil }
        let words = text.string(outlet).split(separator: " ")
        if isBracketed {
            // `(Tiếp theo)`, `(Ảnh minh họa)` are no papers
            guard words.allSatisfy({ $0.first?.isUppercase ?? false }),
                dash != nil || words.count > 1 || words[0].isLetters
            else { return nil }
        } else {
            guard dash != nil, words.count == 1, words[0].isLetters || words[0].isSite,
                !AgencyMark.titles.contains(String(words[0]))
            else { return nil }
        }
        self.outlet = outlet
    }

    private static func letters(_ text: TextBytes, _ range: Range<Int>, isBracketed: Bool) -> Range<Int> {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (value, length) = text.scalar(offset)
            let isLetter = LetterCase.of(value) != .none || value == 0x2E || isBracketed && value == 0x20
            guard isLetter else { break }
            offset += length
        }
        return range.lowerBound..<offset
    }

    private static func pastSpaces(_ text: TextBytes, _ from: Int, before end: Int) -> Int {
        var offset = from
        while offset < end, text[offset] == 0x20 { offset += 1 }
        return offset
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte == 0xC4 }

    private static let dashes = ["-", "–", "—"].map { Array($0.utf8) }

    /// What stands before a dash in capitals and is no paper.
    private static let titles: Set<String> = [
        "GS", "PGS", "TS", "ThS", "BS", "LS", "KTS", "ĐBQH", "UBND", "HĐND", "NSND", "NSƯT", "HLV", "PV", "MC", "CEO",
        "LTS", "ĐB",
    ]
}

extension Substring {
    /// `LĐO`, `T.N`: nothing but capitals and points.
    fileprivate var isLetters: Bool {
        utf8.count <= 10 && count > 1 && allSatisfy { $0.isUppercase || $0 == "." }
    }

    /// `VOV.VN`, `Lamgiangnews`: a site's name, which has no marks and is longer than syllables are.
    fileprivate var isSite: Bool {
        utf8.allSatisfy { $0 < 0x80 } && first?.isUppercase ?? false && (count > 7 || contains("."))
    }
}
