/// The passages whose words lie in runs and are not in `passage_fts` yet.
final class UnwrittenWords {
    /// The first of them.
    private var first: UInt32
    /// Those that are not to be written: of documents that were held already, or are no longer.
    private(set) var gone: Set<UInt32> = []

    init(from first: UInt32) { self.first = first }

    /// Leaves out a passage; false where its words are written.
    func leaveOut(_ passage: Int64) -> Bool {
        guard passage >= Int64(first) else { return false }
        gone.insert(UInt32(truncatingIfNeeded: passage))
        return true
    }

    /// Begins anew, with the passages from `first` on.
    func begin(from first: UInt32) {
        self.first = first
        gone = []
    }
}
