/// Rows as CSV (RFC 4180): UTF-8, a header line, CRLF.
public struct CSVTable: Sendable {
    /// The table so far.
    public private(set) var text = ""

    /// A table with these columns and no rows.
    public init(columns: [String]) { append(columns) }

    /// Adds a row; nil is an empty field.
    public mutating func append(_ fields: [String?]) {
        text += fields.map { CSVTable.field($0 ?? "") }.joined(separator: ",") + "\r\n"
    }

    /// A field, in quotes where it needs them; an apostrophe before what a spreadsheet would take for a formula.
    public static func field(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// The rows of a table in CSV; quotes that are never closed reach to the end. A spreadsheet's table may begin with a byte
    /// order mark, name its separator in a first line (`sep=;`), have semicolons or tabs for commas, and end its lines with
    /// CR alone.
    public static func rows(of text: String) -> [[String]] {
        var scalars = Array(text.unicodeScalars)[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        let separator = separator(of: &scalars)
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        func endRow() {
            row.append(String(field))
            field = String.UnicodeScalarView()
            if row.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append(row) }
            row = []
        }
        while let scalar = scalars.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    field.append(scalar)
                } else if scalars.first == "\"" {
                    field.append(scalar)
                    scalars.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", field.isEmpty {
                isQuoted = true
            } else if scalar == separator {
                row.append(String(field))
                field = String.UnicodeScalarView()
            } else if scalar == "\n" || scalar == "\r" {
                // of CR LF the second ends an empty row, which is none
                endRow()
            } else {
                field.append(scalar)
            }
        }
        endRow()
        return rows
    }

    /// The sign between the fields: as the table says, else the one that parts its first row most often.
    private static func separator(of scalars: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
        let firstLine = scalars.prefix { $0 != "\n" && $0 != "\r" }
        if firstLine.count == 5, String(String.UnicodeScalarView(firstLine.prefix(4))).lowercased() == "sep=",
            let said = firstLine.last
        {
            scalars = scalars.dropFirst(5)
            return said
        }
        var counts: [Unicode.Scalar: Int] = [",": 0, ";": 0, "\t": 0]
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" { break }
            counts[scalar]? += 1
        }
        return [";", "\t"].reduce(",") { best, next in counts[next, default: 0] > counts[best, default: 0] ? next : best
        }
    }
}
