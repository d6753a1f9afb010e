/// What was found in a file: all of its documents, or as many as are taken at a time.
public struct ExtractedFile: Sendable {
    /// The documents, in their order.
    public var documents: [ExtractedDocument]
    /// The number of the document to go on with, counted from 0; nil if there are no more.
    public var next: Int?
}
