import Documents

/// How a passage is cited in a draft or an article: ready to paste.
///
/// Divisions are named from the inside out, as Decree 30/2020/NĐ-CP (annex I) cites them, then the document by type,
/// number, date and body. Only what is known is named.
public enum Citation {
    /// The citation of a passage: `các khoản 2 và 3, Điều 5, Chỉ thị số 29-CT/TU ngày 14/10/2013 của Ban Thường vụ …`.
    public static func text(_ passage: PassageRecord, of document: DocumentSummary) -> String {
        text(path: passage.path, text: passage.text, document: document, page: passage.page)
    }

    /// The citation of what stands under `path`; with its `text`, also of the clauses or points that it holds.
    public static func text(
        path: [String], text: String? = nil, document: DocumentSummary, page: Int? = nil
    ) -> String {
        let article = article(of: document)
        // the numbered paragraphs of what has no number and no divisions are no clauses; a passage that is a whole
        // article is cited as the article
        let isDivided = !path.isEmpty || document.number != nil
        let isWhole = article != nil && document.passageCount == 1
        let divisions = DivisionNames.inside(path: path, text: isDivided && !isWhole ? text : nil, article: article)
        var parts = divisions + [work(document)]
        if let page { parts.append("trang \(page)") }
        return parts.joined(separator: ", ")
    }

    /// The citation of a document: type, number, date and body; a press report's headline, paper and date; else its
    /// title, of a submission whose it is, and date. A record that is an article of a law is cited as that article.
    public static func text(_ document: DocumentSummary) -> String {
        [article(of: document), work(document)].compactMap { $0 }.joined(separator: ", ")
    }

    /// What the document is, or is a part of.
    private static func work(_ document: DocumentSummary) -> String {
        if document.type == "báo chí" { return press(document) }
        let date = document.date.map { "ngày \(vietnameseDate($0))" }
        guard let number = document.number else {
            if let work = document.partOf, article(of: document) != nil {
                return [shortened(work), date, document.issuer.map { "của \($0)" }].compactMap { $0 }
                    .joined(separator: " ")
            }
            var title = shortened(document.title ?? document.id)
            if let work = document.partOf, !title.contains(work) { title += ", \(work)" }
            // whose word it is: `Tham luận …, Ủy ban Kiểm tra Thành ủy`
            if let type = document.type, DocumentType.isSubmitted(type),
                let whose = document.issuer ?? document.signer, !title.contains(whose)
            {
                title += ", \(whose)"
            }
            guard let date, let iso = document.date, !title.contains(vietnameseDate(iso)) else { return title }
            return "\(title), \(date)"
        }
        return [named(document, number), date, document.issuer.map { "của \($0)" }].compactMap { $0 }
            .joined(separator: " ")
    }

    /// `2013-10-14` as `14/10/2013`.
    public static func vietnameseDate(_ iso: String) -> String {
        iso.split(separator: "-").reversed().joined(separator: "/")
    }

    // MARK: documents

    /// `Chỉ thị số 29-CT/TU`; a law by its name: `Luật Thanh niên số 57/2020/QH14`.
    private static func named(_ document: DocumentSummary, _ number: String) -> String {
        let type = document.type.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "Văn bản"
        guard ["luật", "bộ luật", "pháp lệnh"].contains(document.type) else { return "\(type) số \(number)" }
        if let title = document.title, title.hasPrefix(type + " "), title.hasSuffix(" số \(number)") {
            return shortened(title)
        }
        if let law = document.partOf, law.hasPrefix(type + " "), !law.contains(number) {
            return "\(shortened(law)) số \(number)"
        }
        return "\(type) số \(number)"
    }

    /// `“Ai đứng yên cho khỏi vấp thì xin nhường đường”, Báo Lam Giang, ngày 22/9/2023`
    private static func press(_ document: DocumentSummary) -> String {
        let title = shortened(document.title ?? document.id)
        let isQuoted = title.hasPrefix("“") && title.hasSuffix("”")
        return [
            isQuoted ? title : "“\(title)”", document.issuer, document.date.map { "ngày \(vietnameseDate($0))" },
        ]
        .compactMap { $0 }.joined(separator: ", ")
    }

    /// The article that the document is, where its giver calls it by one: `Điều 5. Trách nhiệm` is `Điều 5`.
    private static func article(of document: DocumentSummary) -> String? {
        guard document.number != nil || document.partOf != nil, let title = document.title,
            isArticle(title)
        else { return nil }
        let numeral = title.unicodeScalars.dropFirst(5).prefix {
            "0"..."9" ~= $0 || $0 == "." || $0.properties.isAlphabetic
        }
        guard let first = numeral.first, "0"..."9" ~= first else { return nil }
        return "Điều " + String(numeral.last == "." ? numeral.dropLast() : numeral)
    }

    /// Whether a label or title begins with `Điều `, in whatever normal form.
    static func isArticle(_ label: String) -> Bool {
        // the first byte of Đ tells most labels apart without a comparison of letters
        label.utf8.first == 0xC4 && label.hasPrefix("Điều ")
    }

    /// How long a title may be before it is cut at a word, in letters.
    private static let longestTitle = 140

    static func shortened(_ title: String, to limit: Int = longestTitle) -> String {
        // letters are counted only where there may be too many
        guard title.utf8.count > limit, title.count > limit else { return title }
        let cut = title.prefix(limit)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end].trimmingCharacters(of: " ,;:-") + "…"
    }
}

extension Substring {
    /// Without the characters of `set` at its end.
    fileprivate func trimmingCharacters(of set: String) -> String {
        var rest = self
        while let last = rest.last, set.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
