/// A format of file that can be read.
public enum DocumentFormat: String, Sendable, CaseIterable, Codable {
    /// Plain text.
    case text
    /// Markdown: CommonMark with the tables of GitHub.
    case markdown
    /// A web page, or what an office program saves as one.
    case html

    /// The endings of the names of files of this format, in lower case, without the dot.
    public var fileExtensions: [String] {
        switch self {
        case .text: ["txt", "text"]
        case .markdown: ["md", "markdown"]
        case .html: ["html", "htm", "xhtml"]
        }
    }

    /// The format that a file's name promises; nil if its ending is missing or promises none.
    public init?(fileName: String) {
        guard let ending = Self.fileExtension(of: fileName),
            let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) })
        else { return nil }
        self = format
    }

    /// Whether the format is parsed by a library that is not ours, and so in a process of its own.
    var isParsedApart: Bool {
        switch self {
        case .text, .markdown: false
        case .html: true
        }
    }

    /// The reader of this format.
    func reader(limits: ExtractionLimits) -> any DocumentReader {
        switch self {
        case .text: PlainTextReader(limits: limits)
        case .markdown: MarkdownReader(limits: limits)
        case .html: HTMLReader(limits: limits)
        }
    }

    /// What follows the last dot of a file's name, in lower case; nil if nothing does.
    static func fileExtension(of fileName: String) -> String? {
        let name = fileName.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...]
        return ending.isEmpty ? nil : ending.lowercased()
    }
}
