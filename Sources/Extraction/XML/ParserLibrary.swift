import CLibXML2

/// libxml2's own start: once, before the first document.
///
/// Left to itself it makes its locks when it first parses. Two threads that do so at once make two of one lock, and whoever
/// closes the one and opens the other waits forever (libxml2, "Thread safety": call `xmlInitParser` before threads parse).
enum ParserLibrary {
    /// Has it start, if it has not.
    static func start() { _ = started }

    private static let started: Void = xmlInitParser()
}
