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

    /// The rows of a table in CSV; quotes that are never closed reach to the end. A table of a spreadsheet may begin with
    /// a byte order mark and have semicolons for commas.
    public static func rows(of text: String) -> [[String]] {
        let scalars = Array((text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text).unicodeScalars)
        let firstLine = scalars.prefix { $0 != "\n" }
        let separator: Unicode.Scalar = !firstLine.contains(",") && firstLine.contains(";") ? ";" : ","
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var index = 0
        func endRow() {
            row.append(String(field))
            field = String.UnicodeScalarView()
            if row.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append(row) }
            row = []
        }
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if isQuoted {
                if scalar != "\"" {
                    field.append(scalar)
                } else if index < scalars.count, scalars[index] == "\"" {
                    field.append(scalar)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", field.isEmpty {
                isQuoted = true
            } else if scalar == separator {
                row.append(String(field))
                field = String.UnicodeScalarView()
            } else if scalar == "\n" {
                endRow()
            } else if scalar != "\r" {
                field.append(scalar)
            }
        }
        endRow()
        return rows
    }
}
