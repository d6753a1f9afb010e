import VietnameseText

/// What a press report is called, and the paper that a page's title names.
enum PressHeadline {
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
