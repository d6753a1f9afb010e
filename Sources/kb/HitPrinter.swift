import KnowledgeBase

/// Writes hits for people.
struct HitPrinter {
    let language: Language

    func print(_ response: SearchResponse, explains: Bool) {
        if let better = response.suggestion {
            Swift.print(language("Bạn có muốn tìm: ", "Did you mean: ") + Terminal.bold(Terminal.safe(better)) + "\n")
        }
        guard !response.hits.isEmpty else {
            Terminal.standardError(
                language(
                    "Không tìm thấy đoạn nào. Hãy thử ít từ hơn, gõ không dấu, hoặc bỏ bớt bộ lọc.",
                    "Nothing found. Try fewer words, without diacritics, or without filters.") + "\n")
            return
        }
        if explains, let plan = response.plan { print(plan) }
        for hit in response.hits {
            Swift.print(Terminal.bold("\(hit.rank). \(Terminal.safe(hit.document.title ?? hit.document.id))"))
            Swift.print(
                Terminal.dim("   " + DocumentLine.text(hit.document, path: hit.passage.path, page: hit.passage.page)))
            Swift.print(TextWrapping.wrap(marked(hit.snippet), width: Terminal.width, indent: "   "))
            Swift.print(Terminal.dim("   → kb show \(hit.passage.id)"))
            if let parts = hit.explanation?.parts {
                let text = parts.map { "\($0.term) \(rounded($0.score))" }.joined(separator: " + ")
                Swift.print(
                    Terminal.dim(
                        TextWrapping.wrap("= \(rounded(hit.score)): \(text)", width: Terminal.width, indent: "   ")))
            }
            Swift.print("")
        }
        let last = response.hits.last?.rank ?? 0
        let first = response.hits.first?.rank ?? 0
        let bound = response.totalIsExact ? "" : language("ít nhất ", "at least ")
        Swift.print(
            Terminal.dim(
                language(
                    "\(first)–\(last) trong \(bound)\(response.total) đoạn, \(rounded(response.tookMilliseconds)) ms",
                    "\(first)–\(last) of \(bound)\(response.total) passages, \(rounded(response.tookMilliseconds)) ms"))
        )
    }

    private func print(_ plan: SearchResponse.Plan) {
        for term in plan.terms {
            Swift.print(Terminal.dim("   \(term.kind) \(term.term): \(term.passages) × \(rounded(term.weight))"))
        }
        let steps = plan.took.sorted { $0.key < $1.key }.map { "\($0.key) \(rounded($0.value)) ms" }
        Swift.print(Terminal.dim("   \(plan.matched) → \(plan.candidates) · \(steps.joined(separator: ", "))\n"))
    }

    /// The snippet's HTML as text, what matched in colour on a terminal that has it.
    private func marked(_ html: String) -> String {
        Terminal.safe(
            html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("<mark>", with: "\u{E000}").replacing("</mark>", with: "\u{E001}")
                .replacing("&amp;", with: "&")
        )
        // each word on its own, since lines may break between them
        .split(separator: "\u{E000}", omittingEmptySubsequences: false).enumerated().map { index, part in
            guard index > 0, let end = part.firstIndex(of: "\u{E001}") else { return String(part) }
            let words = part[..<end].split(separator: " ").map {
                Terminal.usesColor ? "\u{1B}[1;33m\($0)\u{1B}[0m" : String($0)
            }
            return words.joined(separator: " ") + part[part.index(after: end)...]
        }
        .joined()
    }

    private func rounded(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}

/// What a document is, in one line: `II › 3 · 29-CT/TU · 14/10/2013 · Ban Thường vụ …`.
enum DocumentLine {
    static func text(_ document: DocumentSummary, path: [String] = [], page: Int? = nil) -> String {
        var parts: [String] = []
        if !path.isEmpty { parts.append(path.joined(separator: " › ")) }
        if let number = document.number { parts.append(number) } else if let type = document.type { parts.append(type) }
        if let date = document.date { parts.append(Citation.vietnameseDate(date)) }
        if let issuer = document.issuer { parts.append(issuer) }
        if let page { parts.append("tr. \(page)") }
        if let source = document.source { parts.append(source) }
        return Terminal.safe(parts.joined(separator: " · "))
    }
}
