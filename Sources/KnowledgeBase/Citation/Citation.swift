/// How a passage is cited in a draft or an article.
public enum Citation {
    /// The citation of a passage: `khoản 2, Điều 5, Chỉ thị số 29-CT/TU ngày 14/10/2013 của Ban Thường vụ …`.
    ///
    /// Only what is known is named. Divisions are named from the inside out, as Decree 30/2020/NĐ-CP writes them.
    public static func text(path: [String], document: DocumentSummary, page: Int? = nil) -> String {
        var parts = divisions(path).reversed() + [text(document)]
        if let page { parts.append("trang \(page)") }
        return parts.joined(separator: ", ")
    }

    /// The citation of a document: type, number, date and issuer, or its title.
    public static func text(_ document: DocumentSummary) -> String {
        let date = document.date.map { "ngày \(vietnameseDate($0))" }
        guard let number = document.number else {
            let title = document.title ?? document.id
            guard let date, let iso = document.date, !title.contains(vietnameseDate(iso)) else { return title }
            return "\(title), \(date)"
        }
        let type = document.type.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "Văn bản"
        return ["\(type) số \(number)", date, document.issuer.map { "của \($0)" }].compactMap { $0 }
            .joined(separator: " ")
    }

    /// `2013-10-14` as `14/10/2013`.
    public static func vietnameseDate(_ iso: String) -> String {
        iso.split(separator: "-").reversed().joined(separator: "/")
    }

    /// The path's labels with the names of their divisions: `["Điều 5", "2", "a"]` as `Điều 5`, `khoản 2`, `điểm a`.
    private static func divisions(_ path: [String]) -> [String] {
        var isInArticle = false
        return path.map { label in
            if label.contains(" ") {
                if label.hasPrefix("Điều") { isInArticle = true }
                return label
            }
            if label.first?.isNumber == true { return (isInArticle ? "khoản " : "mục ") + label }
            let isRoman = !label.isEmpty && label.allSatisfy { "IVXLC".contains($0) }
            return (isRoman ? "mục " : "điểm ") + label
        }
    }
}
