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
        if let link = attachment(path, document), parts.count > 1 {
            parts.replaceSubrange((parts.count - 2)..., with: [parts[parts.count - 2] + link + parts[parts.count - 1]])
        }
        if let page { parts.append("trang \(page)") }
        return parts.joined(separator: ", ")
    }

    /// The citation of a document: type, number, date and body; a press report's headline, paper and date; else its
    /// title, of a submission whose it is, and date. A record that is an article of a law is cited as that article.
    public static func text(_ document: DocumentSummary) -> String {
        [article(of: document), work(document)].compactMap { $0 }.joined(separator: ", ")
    }

    /// What stands between an appendix or a regulation and the document that it came with: `Quy chế … ban hành kèm theo
    /// Quyết định số …`, `Phụ lục 1 kèm theo Công văn số …`.
    private static func attachment(_ path: [String], _ document: DocumentSummary) -> String? {
        guard let outermost = path.first, let type = document.type, type != "báo chí",
            AttachedLabel.name(outermost) != nil || outermost.hasPrefix("Phụ lục")
        else { return nil }
        return issuing.contains(type) ? " ban hành kèm theo " : " kèm theo "
    }

    /// Kinds that issue what comes with them.
    private static let issuing: Set<String> = [
        "luật", "bộ luật", "pháp lệnh", "nghị quyết", "nghị quyết liên tịch", "nghị định", "quyết định", "thông tư",
        "thông tư liên tịch", "lệnh", "chỉ thị", "quy định", "quy chế",
    ]

    /// What the document is, or is a part of.
    private static func work(_ document: DocumentSummary) -> String {
        if document.type == "báo chí" { return press(document) }
        let date = document.date.map { "ngày \(vietnameseDate($0))" }
        guard let number = document.number else {
            if let work = document.partOf, article(of: document) != nil {
                return [shortened(work), date, document.issuer.map { "của \($0)" }].compactMap { $0 }
                    .joined(separator: " ")
            }
            var title = shortened(
                title(of: document) ?? document.type.map(capitalized) ?? document.title ?? document.id)
            if let work = document.partOf, !title.contains(work) { title += ", \(work)" }
            // whose it is: `Tham luận …, Ủy ban Kiểm tra Thành ủy`
            let isSubmitted = document.type.map { DocumentType.isSubmitted($0) } ?? false
            if let whose = document.issuer ?? (isSubmitted ? document.signer : nil),
                !title.lowercased().contains(whose.lowercased())
            {
                title += ", \(whose)"
            }
            guard let date, let iso = document.date, !title.contains(vietnameseDate(iso)) else { return title }
            return "\(title), \(date)"
        }
        return [named(document, number), date, document.issuer.map { "của \($0)" }].compactMap { $0 }
            .joined(separator: " ")
    }

    /// The title, unless it is but the name of the file of a document whose kind is known.
    private static func title(of document: DocumentSummary) -> String? {
        guard let title = document.title, document.type != nil, let file = document.source?.split(separator: "/").last
        else { return document.title }
        return file == title || file.hasPrefix(title + ".") ? nil : title
    }

    /// `2013-10-14` as `14/10/2013`.
    public static func vietnameseDate(_ iso: String) -> String {
        iso.split(separator: "-").reversed().joined(separator: "/")
    }

    // MARK: documents

    /// `Chỉ thị số 29-CT/TU`; a law by its name: `Luật Thanh niên số 57/2020/QH14`.
    private static func named(_ document: DocumentSummary, _ number: String) -> String {
        let type = document.type.map(capitalized) ?? "Văn bản"
        if let decision = decision(document, number) { return decision }
        guard ["luật", "bộ luật", "pháp lệnh"].contains(document.type) else { return "\(type) số \(number)" }
        if let title = document.title, title.hasPrefix(type + " "), title.hasSuffix(" số \(number)") {
            return shortened(title)
        }
        if let law = document.partOf, law.hasPrefix(type + " "), !law.contains(number) {
            return "\(shortened(law)) số \(number)"
        }
        return "\(type) số \(number)"
    }

    /// `Quy chế làm việc ban hành kèm theo Quyết định số 25/2021/QĐ-UBND`: a regulation without a number of its own is
    /// kept under that of the decision.
    private static func decision(_ document: DocumentSummary, _ number: String) -> String? {
        // the Party numbers its own: `Quy định số 37-QĐ/TW`
        guard let type = document.type, AttachedLabel.kinds.contains(type), number.contains("/QĐ-"),
            let title = document.title, !title.contains(number)
        else { return nil }
        return "\(shortened(title)) ban hành kèm theo Quyết định số \(number)"
    }

    private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

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

    /// The title cut behind a word where it is longer than `limit`, though not within a name: `… tỉnh Lam…`.
    static func shortened(_ title: String, to limit: Int = longestTitle) -> String {
        // letters are counted only where there may be too many
        guard title.utf8.count > limit, title.unicodeScalars.count > limit, title.count > limit else { return title }
        let cut = title.prefix(limit)
        let end = title[cut.endIndex] == " " ? cut.endIndex : cut.lastIndex(of: " ") ?? cut.endIndex
        var words = cut[..<end].split(separator: " ")
        var next = title[end...].drop { $0 == " " }.first
        while words.count > 4, let last = words.last, let first = last.first, let following = next,
            first.isUppercase && following.isUppercase && !",;".contains(last.last ?? " ")
                || openEnds.contains(last.lowercased())
        {
            next = first
            words.removeLast()
        }
        return words.joined(separator: " ").trimmingCharacters(of: " ,;:-") + "…"
    }

    /// Words behind which no title is cut.
    private static let openEnds: Set<String> = [
        "của", "và", "về", "cho", "tại", "trên", "trong", "theo", "các", "số", "ngày", "với", "tỉnh", "huyện", "xã",
        "quận", "phường", "phố", "thành", "thị",
    ]
}

extension String {
    /// Without the characters of `set` at its end.
    fileprivate func trimmingCharacters(of set: String) -> String {
        var rest = self
        while let last = rest.last, set.contains(last) { rest.removeLast() }
        return rest
    }
}
