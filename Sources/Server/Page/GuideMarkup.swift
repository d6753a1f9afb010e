/// The guide's Markdown as HTML: headings, paragraphs, lists, code, links, emphasis, pictures, as far as the guide uses
/// them.
struct GuideMarkup {
    let html: HTML

    init(_ markdown: String) {
        var pieces: [HTML] = []
        var paragraph: [Substring] = []
        var items: [String] = []
        var isNumbered = false
        var code: [Substring]?
        func endParagraph() {
            if !paragraph.isEmpty { pieces.append("<p>\(GuideMarkup.inline(paragraph.joined(separator: " ")))</p>\n") }
            paragraph = []
        }
        func endList() {
            let lines = items.map { "<li>\(GuideMarkup.inline($0))</li>\n" as HTML }
            if !lines.isEmpty { pieces.append(isNumbered ? "<ol>\(lines)</ol>\n" : "<ul>\(lines)</ul>\n") }
            items = []
        }
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                if let lines = code {
                    pieces.append("<pre tabindex=\"0\"><code>\(lines.joined(separator: "\n"))</code></pre>\n")
                    code = nil
                } else {
                    endParagraph()
                    endList()
                    code = []
                }
            } else if code != nil {
                code?.append(line)
            } else if let text = GuideMarkup.item(line) {
                endParagraph()
                if text.isNumbered != isNumbered { endList() }
                isNumbered = text.isNumbered
                items.append(String(text.rest))
            } else if line.hasPrefix("  "), !items.isEmpty, let last = items.popLast() {
                // an item's next line
                items.append(last + " " + line.drop { $0 == " " })
            } else if line.hasPrefix("#") {
                endParagraph()
                endList()
                let level = line.prefix { $0 == "#" }.count
                let text = GuideMarkup.inline(String(line.drop { $0 == "#" }.dropFirst()))
                pieces.append(
                    level == 1 ? "<h1>\(text)</h1>\n" : level == 2 ? "<h2>\(text)</h2>\n" : "<h3>\(text)</h3>\n")
            } else if let picture = GuideMarkup.picture(line) {
                endParagraph()
                endList()
                pieces.append(picture)
            } else if line.allSatisfy(\.isWhitespace) {
                endParagraph()
                endList()
            } else {
                endList()
                paragraph.append(line)
            }
        }
        endParagraph()
        endList()
        html = HTML.join(pieces)
    }

    private static func item(_ line: Substring) -> (rest: Substring, isNumbered: Bool)? {
        if line.hasPrefix("- ") { return (line.dropFirst(2), false) }
        let digits = line.prefix(while: \.isNumber)
        guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return (line.dropFirst(digits.count + 2), true)
    }

    /// `![what it shows](images/name.webp)` on a line of its own; loaded when it comes into sight.
    private static func picture(_ line: Substring) -> HTML? {
        guard let parts = line.wholeMatch(of: /!\[(.+)\]\((?:.*\/)?([^\/]+)\.webp\)\s*/),
            let picture = GuidePicture.all.first(where: { $0.name == parts.2 })
        else { return nil }
        return """
            <figure><a href="\(picture.asset.link)"><img src="\(picture.asset.link)" width="\(picture.width)" \
            height="\(picture.height)" alt="\(String(parts.1))" loading="lazy"></a>\
            <figcaption>\(String(parts.1))</figcaption></figure>

            """
    }

    /// `code`, **strong**, [links](address).
    private static func inline(_ text: String) -> HTML {
        var pieces: [HTML] = []
        var rest = text[...]
        while let mark = rest.firstIndex(where: { $0 == "`" || $0 == "*" || $0 == "[" }) {
            pieces.append("\(String(rest[..<mark]))")
            rest = rest[mark...]
            if rest.hasPrefix("`"), let end = rest.dropFirst().firstIndex(of: "`") {
                pieces.append("<code>\(String(rest[rest.index(after: mark)..<end]))</code>")
                rest = rest[rest.index(after: end)...]
            } else if rest.hasPrefix("**"), let end = rest.dropFirst(2).firstRange(of: "**") {
                pieces.append("<strong>\(String(rest.dropFirst(2)[..<end.lowerBound]))</strong>")
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("*"), let end = rest.dropFirst().firstIndex(of: "*") {
                pieces.append("<em>\(String(rest[rest.index(after: mark)..<end]))</em>")
                rest = rest[rest.index(after: end)...]
            } else if rest.hasPrefix("["), let middle = rest.firstRange(of: "]("),
                let end = rest[middle.upperBound...].firstIndex(of: ")")
            {
                let name = String(rest[rest.index(after: mark)..<middle.lowerBound])
                pieces.append("<a href=\"\(String(rest[middle.upperBound..<end]))\">\(name)</a>")
                rest = rest[rest.index(after: end)...]
            } else {
                pieces.append("\(String(rest.prefix(1)))")
                rest = rest.dropFirst()
            }
        }
        pieces.append("\(String(rest))")
        return HTML.join(pieces)
    }
}
