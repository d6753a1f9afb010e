/// Hits as quotations with their citations, in Markdown, to be pasted into a draft.
public enum HitQuotations {
    /// The hits of `response`, one below the other.
    public static func markdown(_ response: SearchResponse) -> String {
        response.hits.map {
            "\(quotation($0.passage.text))\n>\n> — \(escaped($0.citation)) (`\($0.passage.id)`)\n\n"
        }.joined()
    }

    /// The text as a block quotation, every line marked.
    public static func quotation(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            // blanks at a line's beginning would make code of it
            .map { $0.drop { $0 == " " || $0 == "\t" } }
            .map { $0.isEmpty ? ">" : "> " + escaped(String($0)) }.joined(separator: "\n")
    }

    /// Backslashes before what Markdown would take for markup.
    public static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            if "\\`*_[]<>#|".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}
