import KnowledgeBase

/// The headings of a document, as links to the first passage below each.
struct Outline {
    let detail: DocumentDetail
    let language: Language

    private struct Entry {
        var text: String
        var depth: Int
        var ordinal: Int
    }

    var html: HTML {
        let entries = entries
        guard entries.count > 1 else { return .empty }
        let lines = entries.map { entry -> HTML in
            """
            <li class="\("depth-\(min(entry.depth, 4))")"><a href="\("#p\(entry.ordinal)")">\(entry.text)</a></li>

            """
        }
        let isOpen: HTML = entries.count <= 12 ? " open" : ""
        return """
            <nav class="outline" aria-label="\(language(.outline))"><details\(isOpen)>
            <summary>\(language(.outline))</summary>
            <ol lang="vi">\(lines)</ol></details></nav>
            """
    }

    /// The headings of the divisions that open with the passage: `I. Thực trạng` above `1. Những con số`.
    private func divisions(above heading: String, in passage: PassageRecord) -> [Entry] {
        var entries: [Entry] = []
        for line in passage.text.split(whereSeparator: \.isNewline).prefix(6) where line.count <= 200 {
            if line == heading { return entries }
            guard
                let depth = passage.path.dropLast().firstIndex(where: { label in
                    line.hasPrefix(label) && line.dropFirst(label.count).first.map { ".)-–: ".contains($0) } ?? true
                })
            else { continue }
            entries.append(Entry(text: String(line).shortened(to: 120), depth: depth, ordinal: passage.ordinal))
        }
        // where the heading is not among the lines, what was taken for those above it may be text
        return []
    }

    /// A heading for each place where the heading, or without one the division, is another than before.
    private var entries: [Entry] {
        var entries: [Entry] = []
        var last: String?
        for passage in detail.passages {
            guard let text = passage.heading ?? passage.path.last else { continue }
            let place = passage.heading ?? passage.path.joined(separator: "\u{1F}")
            // the document's kind as its own heading
            guard place != last, text.lowercased() != detail.document.type else { continue }
            last = place
            entries += divisions(above: text, in: passage)
            entries.append(
                Entry(
                    text: text.shortened(to: 120), depth: max(passage.path.count - 1, 0), ordinal: passage.ordinal))
        }
        return entries
    }
}
