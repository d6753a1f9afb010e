/// Breaks text into lines of a width in columns; a letter with its marks is one column, composed or not.
enum TextWrapping {
    /// The lines of `text`, each begun by `indent`.
    static func wrap(_ text: String, width: Int, indent: String) -> String {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
            var line = ""
            var columns = 0
            for word in paragraph.split(separator: " ") {
                let length = visibleColumns(word)
                if columns > 0, columns + 1 + length > width - indent.count {
                    lines.append(indent + line)
                    line = ""
                    columns = 0
                }
                if columns > 0 {
                    line += " "
                    columns += 1
                }
                line += word
                columns += length
            }
            if columns > 0 { lines.append(indent + line) }
        }
        return lines.joined(separator: "\n")
    }

    /// Columns of a word, not counting colour sequences.
    private static func visibleColumns(_ word: Substring) -> Int {
        var columns = 0
        var isSequence = false
        for character in word {
            if character == "\u{1B}" {
                isSequence = true
            } else if isSequence {
                if character == "m" { isSequence = false }
            } else {
                columns += 1
            }
        }
        return columns
    }
}
