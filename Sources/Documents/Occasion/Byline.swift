import VietnameseText

/// Who wrote a report, on its last line: `Hoàng Nam`, `Phước Tuấn - Như Quỳnh`, `Bá Di (Tổng hợp)`, `Theo Hoàng Nam/VnExpress`,
/// `N.Tâm`; or below the headline before the time, `HOÀNG NAM - TÂM AN 30/04/2016 11:39`.
struct Byline {
    /// The names, without what stands in brackets behind them; nil where the line has a paper alone.
    private(set) var names: Range<Int>?
    /// The paper or agency that the report is taken from.
    private(set) var outlet: Range<Int>?
    /// Whether the names are shortened to letters: `N.Tâm`, `X.T`.
    private(set) var isInitials = false

    /// The line of the report whose paragraphs are `paragraphs`, if one of the last says who wrote it.
    ///
    /// A line of names alone is one behind a whole sentence, in a text that tells what people say and addresses nobody.
    ///
    /// - Parameter isReport: whether something else shows that the text is a report.
    init?(_ text: TextBytes, _ paragraphs: [Paragraph], isReport: Bool) {
        guard paragraphs.count >= 3 else { return nil }
        for index in paragraphs.indices.suffix(4).reversed() where index >= 2 {
            let paragraph = paragraphs[index]
            if paragraph.kind == .caption { continue }
            guard paragraph.weight <= 12, paragraph.kind != .tableRow, let line = Byline(text, paragraph.range),
                // `P.Hồ` looks like a point of a list
                paragraph.marker == nil || line.isInitials
            else { continue }
            guard isReport || !line.isInitials,
                Byline.endsSentence(text, paragraphs[index - 1]) || paragraphs[index - 1].kind == .caption,
                isReport || Byline.tells(text, paragraphs)
            else { return nil }
            self = line
            return
        }
        return nil
    }

    /// A line by itself.
    init?(_ text: TextBytes, _ line: Range<Int>) {
        var range = text.trimmed(line)
        // `(Tổng hợp)`, `(thực hiện)`
        if text.byte(range.upperBound - 1) == UInt8(ascii: ")"),
            let open = text.bytes[range].lastIndex(of: UInt8(ascii: "("))
        {
            range = text.trimmed(range.lowerBound..<open)
        }
        // `Hữu Tâm.`, `MINH ANH |`
        while let last = range.last, range.count > 8, text[last] == UInt8(ascii: ".") || text[last] == UInt8(ascii: "|")
        {
            range = text.trimmed(range.lowerBound..<last)
        }
        guard !range.isEmpty, range.count <= 90 else { return nil }
        let source = Byline.sources.first { text.length(of: $0, at: range.lowerBound) != nil }
        let isTaken = source != nil
        // behind `Nguồn:` stands a paper rather than a person, whatever it looks like
        let namesSource = isTaken && text.has("N", at: range.lowerBound)
        if let length = source.flatMap({ text.length(of: $0, at: range.lowerBound) }) {
            range = text.trimmed(min(range.lowerBound + length, range.upperBound)..<range.upperBound)
            if let link = range.first(where: { text.has(": http", at: $0) }) { range = range.lowerBound..<link }
        }
        if let stroke = text.bytes[range].lastIndex(of: UInt8(ascii: "/")) {
            outlet = text.trimmed(stroke + 1..<range.upperBound)
            range = text.trimmed(range.lowerBound..<stroke)
        }
        let pieces = Byline.pieces(text, range)
        if namesSource, pieces.count == 1, outlet == nil, Byline.isPaper(text, range) {
            outlet = range
        } else if pieces.allSatisfy({ Byline.isName(text, $0) }), !pieces.isEmpty {
            names = range
        } else if pieces.allSatisfy({ Byline.isInitials(text, $0) }), !isTaken, !pieces.isEmpty {
            names = range
            isInitials = true
        } else if isTaken, pieces.count == 1, outlet == nil, Byline.isPaper(text, range) {
            outlet = range
        } else {
            return nil
        }
        if let outlet, !Byline.isPaper(text, outlet) { return nil }
    }

    /// The names on a line, which dashes, commas or `và` part.
    private static func pieces(_ text: TextBytes, _ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var offset = range.lowerBound
        while offset < range.upperBound {
            let mayPart = text[offset] == 0x20 || text[offset] == UInt8(ascii: ",")
            if mayPart,
                let mark = marks.first(where: { offset + $0.count <= range.upperBound && text.has($0, at: offset) })
            {
                pieces.append(text.trimmed(start..<offset))
                offset += mark.count
                start = offset
            } else {
                offset += 1
            }
        }
        pieces.append(text.trimmed(start..<range.upperBound))
        return pieces
    }

    /// `Theo TTXVN`, `Nguồn: Báo Mới`
    private static let sources = ["Theo ", "Nguồn tin: ", "Nguồn: ", "Nguồn "].map(Spellings.init)

    private static let marks = [" - ", " – ", ", ", " và ", " & "].map { Array($0.utf8) }

    private static func isName(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard PersonName.isName(text, range), range.count <= 40 else { return false }
        let folded = Folding.folded(text.string(range))
        return !SignerRole.isRole(folded: folded) && !BodyName.opensBody(text.string(range)) && !places.contains(folded)
            && !openings.contains { text.length(of: $0, at: range.lowerBound) != nil }
            && DocumentType.opening(folded) == nil
    }

    /// `X.T`, `P.Hồ`, `N.DƯƠNG`: a letter and a point, and letters or a name behind.
    private static func isInitials(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 20, text.bytes[range].contains(UInt8(ascii: ".")) else { return false }
        let parts = text.string(range).split(separator: ".", omittingEmptySubsequences: false)
        guard 2...4 ~= parts.count else { return false }
        return parts.dropLast().allSatisfy { 1...2 ~= $0.count && $0.first?.isUppercase ?? false }
            && (parts.last ?? "").allSatisfy(\.isLetter) && (parts.last?.first?.isUppercase ?? (parts.count > 2))
    }

    /// `VnExpress`, `TTXVN`, `Tuổi Trẻ`: one to three words with capitals.
    private static func isPaper(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let words = text.string(range).split(separator: " ")
        if 2...6 ~= words.count, words[0].lowercased() == "báo", words[1].first?.isUppercase ?? false { return true }
        return 1...3 ~= words.count && words.allSatisfy { $0.first?.isUppercase ?? false } && range.count <= 30
            && !text.bytes[range].contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") })
    }

    private static func endsSentence(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        guard paragraph.weight >= 6 else { return false }
        let tail = text.string(
            text.aligned(max(paragraph.range.lowerBound, paragraph.range.upperBound - 3))..<paragraph.range.upperBound)
        return tail.contains { ".?!…".contains($0) }
    }

    /// Whether the text tells what people say or what happened, and is nobody's letter or speech to others.
    private static func tells(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Bool {
        guard !paragraphs.prefix(6).contains(where: { PressHeadline.addresses(text, $0) }) else { return false }
        let signs = ReportSigns(text, paragraphs.dropFirst())
        return signs.openings + signs.sayings > 0
    }

    /// What opens a line that only looks like a name.
    private static let openings = ["Tại ", "Thứ ", "ĐBQH ", "Đại biểu ", "PGS", "GS", "TS", "ThS", "Ông ", "Bà "].map(
        Spellings.init)

    private static let places: Set<String> = [
        "viet nam", "ha noi", "ho chi minh", "da nang", "hai phong", "can tho", "xem them", "tin lien quan", "doc them",
        "chia se", "nguon tin", "ban bien tap", "ban ban doc", "tin khac",
        "het", "binh luan", "trang chu", "tags", "lien he",
    ]
}
