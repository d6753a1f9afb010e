import VietnameseText

/// What a press report is called, and the paper that a page's title names.
enum PressHeadline {
    /// Whether the first line is a headline, and the text below it tells what happened and who said what, as reports do that nothing
    /// else tells from other texts.
    static func isOverReport(_ text: TextBytes, _ paragraphs: [Paragraph]) -> Bool {
        guard paragraphs.count >= 2, let first = paragraphs.first,
            4...40 ~= first.weight, first.marker == nil, first.kind != .tableRow,
            first.weight <= 30 || text.byte(first.range.upperBound - 1) != UInt8(ascii: "."),
            !paragraphs.dropFirst().prefix(5).contains(where: { addresses(text, $0) })
        else { return false }
        let title = text.folded(first.range)
        return !speeches.contains(where: title.hasPrefix) && ReportSigns(text, paragraphs.dropFirst()).areEnough
    }

    /// What is somebody's word from beginning to end, by its title, folded.
    private static let speeches = [
        "phat bieu ", "bai phat bieu", "toan van", "dien van", "tham luan", "bai tham luan", "loi phat bieu",
        "bao cao ",
    ]

    /// `Kính thưa …`, `Kính gửi …`, `Thưa các đồng chí`
    static func addresses(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        let start = paragraph.range.lowerBound
        return text.has("Kính ", at: start) || text.has("KÍNH ", at: start) || text.has("Thưa ", at: start)
            || text.has("THƯA ", at: start)
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

    /// The first heading, or the first line that is neither the paper's name nor a date; without the time that portals print behind
    /// it (`… (20:08 19/12/2018)`), with the line below where it ends in a colon (`Bí thư Thành ủy:`).
    static func headline(_ text: TextBytes, _ paragraphs: [Paragraph]) -> String? {
        if let heading = paragraphs.first(where: { $0.headingLevel != nil }) { return text.flat(heading.range) }
        for (index, paragraph) in paragraphs.prefix(8).enumerated() where 5...40 ~= paragraph.weight {
            let content = withoutTime(text.flat(paragraph.range))
            let folded = Folding.folded(content)
            if folded.hasPrefix("bao ") || folded.hasPrefix("chuyen muc") { continue }
            if paragraph.weight <= 10, OfficialDate.first(in: content) != nil { continue }
            switch content.last {
            case ".":
                // a sentence is a lead; a first line may have a stray full stop
                let isLine = index == 0 && paragraph.weight <= 30 && !content.contains(". ")
                return isLine && paragraphs.count > 1 ? String(content.dropLast()) : nil
            case ":":
                guard paragraphs.count > index + 1, case let next = paragraphs[index + 1], next.weight <= 30 else {
                    return String(content.dropLast())
                }
                return content + " " + text.flat(next.range)
            default: return content
            }
        }
        return nil
    }

    /// A headline without a bracket that holds a day and an hour.
    private static func withoutTime(_ line: String) -> String {
        guard line.last == ")", let open = line.lastIndex(of: "("), case let bracket = String(line[open...]),
            bracket.contains(":"), OfficialDate.first(in: bracket) != nil
        else { return line }
        return String(line[..<open].reversed().drop { $0 == " " }.reversed())
    }

    /// A page's title ends in the paper's name: `… - Báo Lam Giang`.
    static func site(of title: String?) -> String? {
        guard let last = title?.split(separator: " - ").last, last.hasPrefix("Báo "), last.utf8.count <= 60
        else { return nil }
        return String(last)
    }
}
