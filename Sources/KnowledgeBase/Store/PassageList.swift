import GRDB

/// Passages to ask SQLite for all at once: one statement for ten hits takes little longer than one for each.
struct PassageList {
    private let passages: [UInt32]

    /// No statement asks for more at once.
    private static let mostAtOnce = 128

    init(_ passages: [UInt32]) { self.passages = passages }

    /// Calls `body` with some of the passages at a time, and with the list of question marks that stands for them in SQL.
    ///
    /// The number is made a power of two by asking for the last one again, so that few statements differ.
    func forEachPart(_ body: (_ part: StatementArguments, _ list: String) throws -> Void) throws {
        var rest = passages[...]
        while let last = rest.prefix(PassageList.mostAtOnce).last {
            var part = Array(rest.prefix(PassageList.mostAtOnce))
            rest = rest.dropFirst(part.count)
            var size = 1
            while size < part.count { size *= 2 }
            part += repeatElement(last, count: size - part.count)
            try body(StatementArguments(part), "(" + repeatElement("?", count: size).joined(separator: ",") + ")")
        }
    }
}
