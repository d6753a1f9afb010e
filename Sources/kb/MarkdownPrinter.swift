import KnowledgeBase

/// Writes hits as quotations with their citations, to be pasted into a draft.
struct MarkdownPrinter {
    func print(_ response: SearchResponse) {
        for hit in response.hits {
            Swift.print(MarkdownPrinter.quotation(hit.passage.text))
            Swift.print(">\n> — \(MarkdownPrinter.escaped(hit.citation)) (`\(hit.passage.id)`)\n")
        }
    }

    /// The text as a block quotation, every line marked.
    static func quotation(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> " + escaped(String($0)) }.joined(separator: "\n")
    }

    /// Backslashes before what Markdown would take for markup.
    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            if "\\`*_[]<>#|".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}
