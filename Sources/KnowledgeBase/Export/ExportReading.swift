import Documents
import Foundation

extension ExportRecord {
    /// Reads a line that has `kb_export`.
    init(line: [UInt8]) throws(IngestProblem) {
        do { self = try JSONDecoder().decode(ExportRecord.self, from: Data(line)) } catch let error as DecodingError {
            switch error {
            case .keyNotFound(let key, _): throw .badField(key.stringValue)
            case .typeMismatch(_, let context), .valueNotFound(_, let context):
                throw .badField(context.codingPath.map(\.stringValue).joined(separator: "."))
            default: throw .notAnObject("not JSON")
            }
        } catch { throw .notAnObject("not JSON") }
        guard (1...ExportRecord.version).contains(version) else { throw .badField("kb_export") }
        guard !id.isEmpty, !text.isEmpty else { throw .noText }
        for day in [date] + (uncorrected.map { [$0["date"] ?? nil] } ?? []) {
            if let day, OfficialDate.parse(day) != day { throw .badField("date") }
        }
    }

    /// The text with its lines as blocks, where nothing more is known of it.
    var sourceText: SourceText {
        var blocks: [Block] = []
        var start = 0
        let utf8 = Array(text.utf8)
        for line in utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let end = start + line.count
            if line.contains(where: { $0 > UInt8(ascii: " ") }) {
                blocks.append(Block(kind: .paragraph, range: start..<end))
            }
            start = end + 1
        }
        return SourceText(text: text, blocks: blocks, title: title)
    }

    /// The passages in UTF-8 code units of the text.
    ///
    /// - Throws: `IngestProblem.badField` unless they stand in the text, one after the other.
    func documentPassages() throws(IngestProblem) -> [Documents.Passage] {
        var found: [Documents.Passage] = []
        var byte = 0
        var scalar = 0
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        func advance(to wanted: Int) -> Bool {
            while scalar < wanted, index < scalars.endIndex {
                byte += UTF8.width(scalars[index])
                index = scalars.index(after: index)
                scalar += 1
            }
            return scalar == wanted
        }
        for passage in passages {
            guard passage.start >= scalar, passage.end > passage.start, passage.page ?? 1 > 0,
                advance(to: passage.start)
            else { throw .badField("passages") }
            let start = byte
            guard advance(to: passage.end) else { throw .badField("passages") }
            found.append(
                Documents.Passage(
                    ordinal: found.count + 1, range: start..<byte, path: passage.path, heading: passage.heading,
                    page: passage.page))
        }
        guard !found.isEmpty else { throw .badField("passages") }
        return found
    }

    /// What the document was said to be before hands corrected it.
    func uncorrectedDescription(fields: [MetadataField]) -> DocumentDescription {
        func value(_ name: String, _ current: String?) -> String? {
            guard let before = uncorrected?[name] else { return current }
            return before
        }
        return DocumentDescription(
            title: value("title", title), type: value("type", type), number: value("number", number),
            date: value("date", date), issuer: value("issuer", issuer), signer: value("signer", signer), fields: fields)
    }
}
