import VietnameseText

/// What a press report is called, and the paper that a page's title names.
enum PressHeadline {
    /// Whether the first line is a headline, and the text below it tells at least twice what somebody lets one know, as reports do
    /// that nothing else tells from other texts.
    static func isOverReport(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Bool {
        guard paragraphs.count >= 4, let first = paragraphs.first, let last = paragraphs.last,
            4...40 ~= first.weight, first.marker == nil, !first.isCapitals, first.kind != .tableRow,
            LetterCase.of(text.scalar(text.before(first.range.upperBound)).value) != .none
                || text.has("”", at: first.range.upperBound - 3)
                || text.byte(first.range.upperBound - 1) == UInt8(ascii: "'"),
            !paragraphs.dropFirst().prefix(5).contains(where: { addresses(text, $0) })
        else { return false }
        var count = 0
        for offset in first.range.upperBound..<last.range.upperBound
        where text[offset] == UInt8(ascii: "c") && (text.has("cho biết", at: offset) || text.has("cho hay", at: offset))
        {
            count += 1
            if count == 2 { return true }
        }
        return false
    }

    /// `Kính thưa …`, `Kính gửi …`, `Thưa các đồng chí`
    static func addresses(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        let start = paragraph.range.lowerBound
        return ["Kính ", "KÍNH ", "Thưa ", "THƯA "].contains { text.has(Array($0.utf8), at: start) }
    }

    /// `Về việc quy hoạch nhà ga, Thủ tướng yêu cầu …`: whether a paragraph that begins as an abstract does tells, behind a comma,
    /// what somebody says.
    static func isLead(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        guard paragraph.weight > 8, text.has("Về việc ", at: paragraph.range.lowerBound),
            text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: "."),
            let comma = text.bytes[paragraph.range].firstIndex(of: UInt8(ascii: ","))
        else { return false }
        let rest = text.string(comma..<paragraph.range.upperBound)
        return saying.contains { rest.contains($0) }
    }

    private static let saying = [
        " cho biết", " cho hay", " cho rằng", " khẳng định", " yêu cầu", " đề nghị", " nói", " chỉ đạo", " nhấn mạnh",
        " trả lời",
    ]

    /// The first heading, or the first line that is neither the paper's name nor a date.
    static func headline(_ text: TextBytes, _ paragraphs: [Paragraph]) -> String? {
        if let heading = paragraphs.first(where: { $0.headingLevel != nil }) { return text.flat(heading.range) }
        for paragraph in paragraphs.prefix(8) where 5...40 ~= paragraph.weight {
            let content = text.flat(paragraph.range)
            let folded = Folding.folded(content)
            if folded.hasPrefix("bao ") || folded.hasPrefix("chuyen muc") || OfficialDate.first(in: content) != nil {
                continue
            }
            return content.last == "." ? nil : content
        }
        return nil
    }

    /// A page's title ends in the paper's name: `… - Báo Lam Giang`.
    static func site(of title: String?) -> String? {
        guard let last = title?.split(separator: " - ").last, last.hasPrefix("Báo "), last.utf8.count <= 60
        else { return nil }
        return String(last)
    }
}
