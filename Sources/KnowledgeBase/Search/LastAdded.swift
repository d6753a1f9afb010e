/// Orders what matches by its coming, the last first. Documents and passages are numbered as they come, those of a document
/// that changed anew, so that nothing need be sorted.
struct LastAdded {
    let catalog: DocumentCatalog
    /// One hit a document: its best passage, else its first.
    let groupsByDocument: Bool

    /// The first `wanted` of `matched`, which ascend; of one document in the order of its text.
    func order(_ matched: [UInt32], scored: [SecondPass.Scored], wanted: Int) -> [SecondPass.Scored] {
        let known = Dictionary(scored.map { ($0.passage, $0) }) { first, _ in first }
        var entries: [SecondPass.Scored] = []
        var end = matched.count
        while end > 0, entries.count < wanted {
            let document = catalog.document(of: matched[end - 1])
            var start = end - 1
            while start > 0, catalog.document(of: matched[start - 1]) == document { start -= 1 }
            let passages = matched[start..<end]
            end = start
            if groupsByDocument {
                let best = passages.compactMap { known[$0] }.max { $0.score < $1.score }
                entries.append(best ?? SecondPass.Scored(passage: passages[start], score: 0))
            } else {
                entries += passages.map { known[$0] ?? SecondPass.Scored(passage: $0, score: 0) }
            }
        }
        return entries
    }
}
