/// Puts the runs of a block together; neighbours in one font become one.
struct RunCollector {
    private(set) var runs: [TextRun] = []

    /// Whether nothing but white space was added.
    var isBlank: Bool { runs.allSatisfy { $0.text.utf8.allSatisfy { $0 <= 0x20 } } }

    /// Adds text in a font.
    mutating func append(_ text: String, font: String?) {
        guard !text.isEmpty else { return }
        if let last = runs.indices.last, runs[last].font == font {
            runs[last].text += text
        } else {
            runs.append(TextRun(text: text, font: font))
        }
    }

    /// Adds white space or a sign of our own, in the font that is current, so that it breaks no run in two.
    mutating func append(separator: String) {
        if let last = runs.indices.last { runs[last].text += separator } else { append(separator, font: nil) }
    }

    /// Adds runs.
    mutating func append(_ more: [TextRun]) {
        for run in more { append(run.text, font: run.font) }
    }

    /// The runs; none are left.
    mutating func take() -> [TextRun] {
        defer { runs = [] }
        return runs
    }
}
