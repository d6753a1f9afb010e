import VietnameseText

/// The title of a printed speech: `Bài phát biểu khai mạc của đồng chí …`, `Toàn văn phát biểu của …`, `Diễn văn bế mạc`.
enum SpeechTitle {
    /// The kind that such titles name, however they call it.
    static let type = "bài phát biểu"

    /// How many words name the kind at the beginning of `folded`, with the occasion that goes with it; nil where none do:
    /// `Phát biểu tại Quốc hội, đại biểu …` opens a report.
    static func words(_ folded: String) -> Int? {
        guard openings.contains(where: { folded.utf8.starts(with: $0.utf8) }) else { return nil }
        // the longest opening there is
        let words = folded.split(separator: " ", maxSplits: 13).prefix(12)
        var index = 0
        func takes(_ phrase: [Substring]) -> Bool {
            guard words[index...].starts(with: phrase) else { return false }
            index += phrase.count
            return true
        }
        _ = takes(["toan", "van"]) || takes(["trich"])
        _ = takes(["noi", "dung"])
        let isTitled = takes(["bai"]) || takes(["loi"])
        guard takes(["phat", "bieu"]) || !isTitled && takes(["dien", "van"]) else { return nil }
        var isOccasioned = false
        while occasions.contains(where: takes) { isOccasioned = true }
        // `Diễn văn khai mạc Đại hội Đảng bộ thành phố của đồng chí …`
        if isOccasioned, index < words.count, meetings.contains(words[index]),
            let of = words[index...].firstIndex(of: "cua")
        {
            index = of
        }
        // what is called no `bài` is a title only alone, or of somebody's
        return isTitled || index == words.count || words[index] == "cua" ? index : nil
    }

    private static let meetings: Set<Substring> = ["hoi", "dai", "le", "phien", "ky", "toa", "cuoc", "buoi"]
    static let openings = [
        "bai phat bieu", "phat bieu", "toan van ", "dien van", "loi phat bieu", "noi dung ", "trich ",
    ]
    private static let occasions: [[Substring]] = [
        ["khai", "mac"], ["be", "mac"], ["ket", "luan"], ["chi", "dao"], ["chao", "mung"], ["dap", "tu"],
        ["tong", "ket"], ["ke", "thuc"], ["nham", "chuc"],
    ]

    /// Whether a paragraph near the beginning addresses listeners: `Kính thưa các đồng chí,`.
    static func addresses(_ text: TextBytes, _ paragraphs: ArraySlice<Paragraph>) -> Bool {
        paragraphs.prefix(14).contains { isAddress(text, $0.range) }
    }

    /// Whether a paragraph opens by addressing listeners.
    static func isAddress(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        return text.has("Thưa ", at: start) || text.has("Kính thưa ", at: start) || text.has("Thưa: ", at: start)
            || text.has("KÍNH THƯA ", at: start)
    }
}
