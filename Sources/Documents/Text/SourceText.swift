/// The text of a document as a reader of its original would copy it, with what the format says of its structure.
///
/// Line ends are `\n`; nothing else is altered, so that a quotation from `text` is a quotation from the original.
/// Markup (HTML tags, Markdown emphasis) is not text and is left out.
public struct SourceText: Sendable, Equatable, Codable {
    /// The whole text.
    public var text: String

    /// The text's blocks, in reading order, not overlapping; what lies between two blocks is white space.
    public var blocks: [Block]

    /// The title that the format itself carries (HTML `<title>`, Markdown front matter), if any.
    public var title: String?

    /// What the file is, as a short name: `text`, `markdown`, `html`, `docx`.
    public var format: String

    /// The character encoding that the bytes were read in: `UTF-8`, `UTF-16LE` …; nil when the caller gave text.
    public var encoding: String?

    /// How it was got from its file; nil when the caller gave text.
    public var extraction: ExtractionRecord?

    /// Creates a source text.
    public init(
        text: String, blocks: [Block], title: String? = nil, format: String = "text", encoding: String? = nil,
        extraction: ExtractionRecord? = nil
    ) {
        self.text = text
        self.blocks = blocks
        self.title = title
        self.format = format
        self.encoding = encoding
        self.extraction = extraction
    }
}

/// A run of text that the format sets apart: a heading, a paragraph, a list item, a row of a table.
public struct Block: Sendable, Equatable, Codable {
    /// What a block is, as far as the format tells.
    public enum Kind: Sendable, Equatable, Codable {
        /// A heading of the given level, 1 the highest (`<h1>`, `#`).
        case heading(level: Int)
        /// A paragraph, or one line of a plain text.
        case paragraph
        /// An item of a list; its number or bullet as shown is part of its text where the original has one.
        case listItem
        /// A row of a table, cells in reading order, separated by ` | `.
        case tableRow
        /// A caption of a picture or table.
        case caption
    }

    /// What the block is.
    public var kind: Kind

    /// Where the block lies in `SourceText.text`, in UTF-8 code units.
    public var range: Range<Int>

    /// The page of the original that it begins on, from 1; nil where the format has no pages.
    public var page: Int?

    /// Creates a block.
    public init(kind: Kind, range: Range<Int>, page: Int? = nil) {
        self.kind = kind
        self.range = range
        self.page = page
    }
}
