import Extraction
import Foundation

/// One thing to store: a file, or a line of a JSONL collection.
enum IngestInput: Sendable {
    case file(FileInput)
    case record(RecordInput)
    /// An input that cannot even be looked at.
    case broken(source: String, reason: IngestProblem)
}

/// A file to be read.
struct FileInput: Sendable {
    /// Absolute path.
    var location: String
    /// The path as its user knows it: the named folder and what is below it.
    var source: String
    /// The id where the document gives none itself: made from the path below the named folder.
    var fallbackID: String
    /// What the file system says of it.
    var state: FileState
    /// The number of the document in it to go on with, and what came of those before.
    var first = 0
    var earlier = SourceFile()

    /// The file from a later document on.
    func continued(at next: Int, after earlier: SourceFile) -> FileInput {
        var rest = self
        rest.first = next
        rest.earlier = earlier
        return rest
    }

    /// What lies in the file under `path`, if it is an archive or a mail; the file itself for an empty path.
    func member(_ path: String) -> FileInput {
        guard !path.isEmpty else { return self }
        let slug = DocumentIdentity.slug("\(fallbackID)/\(path)")
        return FileInput(
            location: "\(location)!/\(path)", source: "\(source)/\(path)",
            fallbackID: slug.isEmpty ? fallbackID : slug, state: state)
    }
}

/// A line of a collection.
struct RecordInput: Sendable {
    var line: [UInt8]
    /// The collection's file name.
    var collection: String
    /// The line's number, from 1.
    var number: Int

    var source: String { "\(collection):\(number)" }
}

/// Why an input is not stored, where that is found before any extractor sees it.
enum IngestProblem: Error, Sendable, Equatable {
    case missing
    case unreadable
    /// A link to nothing, or to itself.
    case brokenLink
    /// Its name is not in UTF-8.
    case unreadableName
    case unknownKind
    case notAFile
    case lineTooLong
    /// A collection without a line.
    case emptyCollection
    case notAnObject(String)
    case noText
    case badField(String)

    private static let kinds =
        ".docx .doc .rtf .odt .pdf .png .jpg .tif .html .mht .eml .txt .md .xlsx .xls .ods .pptx .ppt .odp .zip .jsonl"

    func message(vietnamese: Bool) -> String {
        switch self {
        case .missing:
            vietnamese ? "không có tệp hay thư mục này" : "there is no such file or folder"
        case .unreadable:
            vietnamese
                ? "không đọc được; hãy kiểm tra quyền truy cập" : "cannot be read; check its permissions"
        case .brokenLink:
            vietnamese ? "là liên kết không dẫn tới đâu" : "is a link that leads nowhere"
        case .unreadableName:
            vietnamese
                ? "tên tệp không theo UTF-8; hãy đổi tên" : "its name is not in UTF-8; rename it"
        case .unknownKind:
            vietnamese
                ? "loại tệp chưa được hỗ trợ; dùng được: \(IngestProblem.kinds)"
                : "this kind of file is not supported; these are: \(IngestProblem.kinds)"
        case .notAFile:
            vietnamese ? "không phải là tệp thường" : "is not a regular file"
        case .lineTooLong:
            vietnamese ? "dòng dài quá 8 MB" : "the line is longer than 8 MB"
        case .emptyCollection:
            vietnamese ? "tệp rỗng; không có gì để đọc" : "empty; nothing to read"
        case .notAnObject(let reason):
            vietnamese
                ? "dòng không phải là một đối tượng JSON (\(reason))" : "the line is not a JSON object (\(reason))"
        case .noText:
            vietnamese ? "thiếu trường \"text\" hoặc trường đó trống" : "the field \"text\" is missing or empty"
        case .badField(let name):
            vietnamese ? "trường \"\(name)\" không đúng kiểu" : "the field \"\(name)\" is not of its type"
        }
    }
}
