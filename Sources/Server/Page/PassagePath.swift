import Documents
import KnowledgeBase

/// Where a passage stands in its document: divisions from the outside in, the nearest heading, the page.
struct PassagePath {
    let passage: PassageRecord
    let document: DocumentSummary
    let language: Language
    var showsPage = true

    var html: HTML {
        var parts: [HTML] = steps.map { "<span>\($0)</span>" }
        if showsPage, let page = passage.page { parts.append("<span>\(language(.page(page)))</span>") }
        guard !parts.isEmpty else { return .empty }
        return "<p class=\"path\" lang=\"vi\">\(parts.separated(by: " <span aria-hidden=\"true\">›</span> "))</p>"
    }

    /// The divisions, the heading in the place of the one that it names: `II › 2. Siết chặt giờ giấc › e`. A heading that is
    /// but the document's kind (`CHỈ THỊ`) says nothing anew.
    var steps: [String] {
        let steps = divisions
        return steps.first?.lowercased() == document.type ? Array(steps.dropFirst()) : steps
    }

    private var divisions: [String] {
        guard let heading = passage.heading?.shortened(to: 160), !heading.isEmpty else { return passage.path }
        var steps = passage.path
        let named = steps.lastIndex { label in
            guard heading.hasPrefix(label) else { return false }
            let next = heading.dropFirst(label.count).first
            return next.map { !$0.isLetter && !$0.isNumber } ?? true
        }
        if let named {
            steps[named] = heading
        } else if !isAttachedTitle(heading) {
            steps.append(heading)
        }
        return steps
    }

    /// Whether the heading is that of the regulation whose name the path ends with: `QUY CHẾ Làm việc …`.
    private func isAttachedTitle(_ heading: String) -> Bool {
        guard let name = passage.path.last.flatMap(AttachedLabel.name) else { return false }
        return heading.prefix(6).lowercased() == name.prefix(6).lowercased()
    }
}

extension String {
    /// The text on one line, its end left out where it is longer than `length`.
    func shortened(to length: Int) -> String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= length ? line : line.prefix(length) + "…"
    }
}
