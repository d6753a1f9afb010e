/// A format of file that can be read.
public enum DocumentFormat: String, Sendable, CaseIterable, Codable {
    /// Plain text.
    case text
    /// Markdown: CommonMark with the tables of GitHub.
    case markdown
    /// A web page, or what an office program saves as one.
    case html
    /// A web page with its pictures in one file (RFC 2557).
    case mhtml
    /// A mail with its attachments (RFC 5322).
    case eml
    /// A Word document of the XML kind.
    case docx
    /// A text, a spreadsheet or a presentation of OpenDocument.
    case odt
    case ods
    case odp
    /// A Word document of the binary kind, or of Word's earlier XML.
    case doc
    /// Rich Text Format.
    case rtf
    /// Spreadsheets and presentations of Microsoft.
    case xls
    case xlsx
    case ppt
    case pptx
    /// A PDF document.
    case pdf
    /// A picture of a page.
    case image
    /// An archive of files.
    case zip

    /// The endings of the names of files of this format, in lower case, without the dot.
    public var fileExtensions: [String] {
        switch self {
        case .text: ["txt", "text"]
        case .markdown: ["md", "markdown"]
        case .html: ["html", "htm", "xhtml"]
        case .mhtml: ["mht", "mhtml"]
        case .eml: ["eml"]
        case .docx: ["docx", "docm", "dotx"]
        case .odt: ["odt", "ott", "fodt"]
        case .ods: ["ods"]
        case .odp: ["odp"]
        case .doc: ["doc", "dot"]
        case .rtf: ["rtf"]
        case .xls: ["xls"]
        case .xlsx: ["xlsx", "xlsm"]
        case .ppt: ["ppt", "pps"]
        case .pptx: ["pptx", "ppsx"]
        case .pdf: ["pdf"]
        case .image: ["png", "jpg", "jpeg", "tif", "tiff", "bmp"]
        case .zip: ["zip"]
        }
    }

    /// The format that a file's name promises; nil if its ending is missing or promises none.
    public init?(fileName: String) {
        guard let ending = Self.fileExtension(of: fileName), let format = Self.byExtension[ending] else { return nil }
        self = format
    }

    /// Whether the format is read by our own code alone, so that no process of its own is needed.
    var isReadHere: Bool { self == .text || self == .markdown }

    /// Whether a program of another's may be run for a file of this format, or for one that lies in it.
    var mayRunProgram: Bool { !isReadHere && ![.html, .mhtml, .docx].contains(self) }

    /// Whether a file of this format is text in itself, whatever its ending says.
    var isPlain: Bool { [.text, .markdown, .html, .mhtml, .eml].contains(self) }

    /// What follows the last dot of a file's name, in lower case; nil if nothing does.
    static func fileExtension(of fileName: String) -> String? {
        let name = fileName.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...]
        return ending.isEmpty ? nil : ending.lowercased()
    }

    private static let byExtension: [String: DocumentFormat] = Dictionary(
        allCases.flatMap { format in format.fileExtensions.map { ($0, format) } },
        uniquingKeysWith: { first, _ in first })
}
