import VietnameseText

/// What a text does as only reports do: it tells on which day something happened and where, who came, and what somebody said there.
///
/// Portals of provinces, districts and offices print their news as bare paragraphs, and people save a paper's page without its
/// head; nothing but the telling makes them reports.
struct ReportSigns {
    /// Paragraphs that open as an event's do: `Sáng 5/4, …`, `Phát biểu tại hội nghị, …`, `Cùng dự có …`.
    private(set) var openings = 0
    /// Sentences that name a person and say that he or she says something.
    private(set) var sayings = 0

    /// Looks at the paragraphs below the headline, not much further than a report is long.
    init(_ text: TextBytes, _ paragraphs: some Sequence<Paragraph>) {
        for paragraph in paragraphs.prefix(40) where paragraph.weight > 5 && paragraph.kind != .tableRow {
            let range = paragraph.range
            if ReportSigns.opens(text, range) { openings += 1 }
            sayings += ReportSigns.sayings(text, range.lowerBound..<min(range.upperBound, range.lowerBound + 4000))
        }
    }

    /// Whether the signs make a report: two at least, and somebody who says something or several openings.
    var areEnough: Bool { openings + sayings >= 2 && (sayings > 0 || openings > 2) }

    private static func opens(_ text: TextBytes, _ paragraph: Range<Int>) -> Bool {
        var start = paragraph.lowerBound
        while start < paragraph.upperBound, text[start] == UInt8(ascii: "-") || text[start] == 0x20 { start += 1 }
        if openingWords.contains(where: { text.length(of: $0, at: start) != nil }) { return true }
        guard days.contains(where: { text.length(of: $0, at: start) != nil }) else { return false }
        // `Sáng 5/4`, `Ngày 28-6-2017`, `Chiều ngày 04 tháng 11`
        return text.bytes[start..<min(paragraph.upperBound, start + 32)].contains { $0 &- 0x30 < 10 }
    }

    /// How many sentences have a person and, behind, a verb of saying, or a verb that only reports have.
    private static func sayings(_ text: TextBytes, _ range: Range<Int>) -> Int {
        guard range.count > 1 else { return 0 }
        var sayings = Sayings()
        let openings = openings
        text.bytes.withUnsafeBufferPointer { bytes in
            if openings.mayOpen(bytes, at: range.lowerBound) { sayings.read(text, range.lowerBound) }
            _ = ByteScan.anyBelow(0x21, in: bytes, range.lowerBound + 1..<range.upperBound) { blank in
                guard bytes[blank] == 0x20 else { return false }
                if bytes[blank - 1] == UInt8(ascii: ".") { sayings.beginSentence() }
                if blank + 1 < range.upperBound, openings.mayOpen(bytes, at: blank + 1) {
                    sayings.read(text, blank + 1)
                }
                return false
            }
        }
        return sayings.count
    }

    /// The sentences read so far.
    private struct Sayings {
        var count = 0
        private var hasPerson = false
        private var isCounted = false

        mutating func beginSentence() { (hasPerson, isCounted) = (false, false) }

        /// Reads the word at `word`.
        mutating func read(_ text: TextBytes, _ word: Int) {
            guard !isCounted else { return }
            if tellings.contains(where: { text.length(of: $0, at: word) != nil }) {
                count += 1
                isCounted = true
            } else if !hasPerson {
                hasPerson = people.contains { title in
                    guard let length = text.length(of: title, at: word) else { return false }
                    return LetterCase.of(text.scalar(word + length).value) == .upper
                }
            } else if verbs.contains(where: { text.length(of: $0, at: word) != nil }) {
                count += 1
                isCounted = true
            }
        }
    }

    /// How the words begin that `sayings` looks for.
    private static let openings = SpellingOpenings((tellings + verbs + people).flatMap(\.forms))

    private static let days = [
        "Sáng", "Trưa", "Chiều", "Tối", "Đêm", "Ngày", "Rạng sáng", "Trong ngày", "Trong các ngày", "Trong hai ngày",
        "Vào lúc",
    ].map(Spellings.init)

    private static let openingWords = [
        "Phát biểu ", "Kết luận ", "Kết thúc ", "Tham dự ", "Tham gia ", "Dự ", "Cùng dự", "Cùng tham dự", "Về phía ",
        "Tại buổi", "Tại hội nghị", "Tại Hội nghị", "Tại cuộc", "Tại kỳ họp", "Tại Kỳ họp", "Tại phiên", "Tại Phiên",
        "Tại lễ", "Tại Lễ", "Tại đại hội", "Tại Đại hội", "Tại hội thảo", "Tại Hội thảo", "Tại tọa đàm", "Tại Tọa đàm",
        "Theo đó, ", "Trao đổi ", "Chia sẻ ", "Thay mặt ", "Trước đó, ", "Cũng tại ", "Sáng nay", "Chiều nay",
        "Tối nay", "Hôm nay", "Hôm qua", "Mới đây", "Vừa qua", "Thông tin từ ", "Theo ông ", "Theo bà ",
        "Theo đồng chí ",
    ].map(Spellings.init)

    private static let tellings = ["cho biết", "cho hay"].map(Spellings.init)

    private static let verbs = [
        "cho rằng", "khẳng định", "nhấn mạnh", "chia sẻ", "phát biểu", "yêu cầu", "đề nghị",
        "nêu rõ", "chỉ đạo", "bày tỏ", "nhận định", "đánh giá", "kiến nghị", "nói",
    ].map(Spellings.init)

    private static let people = [
        "ông ", "bà ", "anh ", "chị ", "đồng chí ", "Ông ", "Bà ", "Anh ", "Chị ", "Đồng chí ", "đ/c ", "Đ/c ",
        "đại biểu ",
        "Đại biểu ", "ĐBQH ", "cử tri ", "Chủ tịch ", "Bí thư ", "Bộ trưởng ", "Thứ trưởng ", "Thủ tướng ",
        "Tổng thống ",
        "Tổng Bí thư ", "Giám đốc ", "Trưởng ban ", "Đại tá ", "Thượng tá ", "Thiếu tướng ", "luật sư ", "Luật sư ",
        "TS ", "TS. ",
        "PGS ", "GS ", "bác sĩ ", "Bác sĩ ",
    ].map(Spellings.init)
}
