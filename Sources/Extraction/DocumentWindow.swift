/// Which of a file's documents are wanted: those from a number on, until they have so much text. An archive of thousands is
/// read a window at a time, so that no more of it is ever in memory.
final class DocumentWindow {
    private let first: Int
    private let textLimit: Int
    private var textBytes = 0
    /// The number of the document that comes next, from 0.
    private(set) var next = 0

    /// Creates a window; the limit is in bytes.
    init(first: Int, textLimit: Int) {
        self.first = first
        self.textLimit = textLimit
    }

    /// Whether no more is wanted.
    var isFull: Bool { textBytes >= textLimit }

    /// Passes over the document that comes next, if it lies before the window.
    func skip() -> Bool {
        guard next < first else { return false }
        next += 1
        return true
    }

    /// Notes that a document was told.
    func note(_ document: ExtractedDocument) {
        next += 1
        textBytes += document.textBytes
    }
}
