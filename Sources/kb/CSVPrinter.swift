import Foundation
import KnowledgeBase

/// Writes hits as CSV (RFC 4180): UTF-8, a header line, CRLF.
struct CSVPrinter {
    func print(_ response: SearchResponse) {
        var lines = ["rank,score,passage,document,type,number,date,issuer,title,path,page,text,citation"]
        for hit in response.hits {
            let document = hit.document
            let fields: [String?] = [
                String(hit.rank), String(hit.score), hit.passage.id, document.id, document.type, document.number,
                document.date,
                document.issuer, document.title, hit.passage.path.joined(separator: " › "),
                hit.passage.page.map(String.init),
                hit.passage.text, hit.citation,
            ]
            lines.append(fields.map { CSVPrinter.field($0 ?? "") }.joined(separator: ","))
        }
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\r\n") + "\r\n").utf8))
    }

    /// A field, in quotes where it needs them; an apostrophe before what a spreadsheet would take for a formula.
    static func field(_ text: String) -> String {
        var text = text
        if let first = text.first, "=+-@\t\r".contains(first) { text = "'" + text }
        guard text.contains(where: { ",\"\r\n".contains($0) }) || text.contains("\r\n") else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
