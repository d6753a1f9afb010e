/// What an element means for the text in it.
enum HTMLElementKind: Equatable {
    /// It runs on in its line, as an unknown element does.
    case inline
    /// It stands in lines of its own.
    case block
    /// `h1` to `h6`.
    case heading(level: Int)
    case orderedList
    case unorderedList
    case listItem
    case table
    case tableHead
    case tableRow
    case tableCell(isHeader: Bool)
    case caption
    case preformatted
    case lineBreak
    /// A rule: it separates and has no content.
    case rule
    /// `main` and `article`: if a page has one, the rest is not the document.
    case content
    /// `nav`, `footer`, `aside`: about the site, not of the document, unless there is nothing else.
    case surroundings
    /// A form may be a search box, or hold the whole page, as ASP.NET has it.
    case form
    /// `head`, never shown itself.
    case head
    /// The page's title, in its head.
    case title
    /// Never text for a reader: scripts, styles, controls, pictures.
    case invisible

    /// The kind of an element by its name in lower case.
    init(name: String) {
        self = Self.kinds[name] ?? .inline
    }

    /// Whether the element begins and ends a line.
    var breaksLines: Bool { self != .inline && self != .invisible }

    private static let kinds: [String: HTMLElementKind] = {
        var kinds: [String: HTMLElementKind] = [
            "ol": .orderedList, "ul": .unorderedList, "menu": .unorderedList, "dir": .unorderedList, "li": .listItem,
            "table": .table, "thead": .tableHead, "tr": .tableRow, "td": .tableCell(isHeader: false),
            "th": .tableCell(isHeader: true), "caption": .caption, "figcaption": .caption, "pre": .preformatted,
            "listing": .preformatted, "xmp": .preformatted, "br": .lineBreak, "hr": .rule, "main": .content,
            "article": .content, "form": .form, "head": .head, "title": .title,
        ]
        for level in 1...6 { kinds["h\(level)"] = .heading(level: level) }
        for name in ["nav", "footer", "aside"] { kinds[name] = .surroundings }
        for name in [
            "html", "body", "p", "div", "section", "header", "hgroup", "address", "blockquote", "center", "figure",
            "dl", "dt", "dd", "details", "summary", "dialog", "fieldset", "legend", "tbody", "tfoot", "search",
        ] { kinds[name] = .block }
        for name in [
            "script", "style", "noscript", "template", "svg", "math", "button", "iframe", "frame", "frameset",
            "noframes", "object", "embed", "applet", "select", "option", "textarea", "input", "canvas", "audio",
            "video", "datalist", "link", "meta", "base", "area", "map",
        ] { kinds[name] = .invisible }
        return kinds
    }()
}
