/// Folded phrases by how they begin: those that a folded text may open with, without a look at the others.
struct FoldedOpenings: Sendable {
    /// The phrases by their first two letters, each list in the order given.
    private let lists: [[String]]

    /// `phrases` are folded, and have two letters at least.
    init(_ phrases: [String]) {
        var lists = [[String]](repeating: [], count: 1024)
        for phrase in phrases {
            if let place = FoldedOpenings.place(phrase) { lists[place].append(phrase) }
        }
        self.lists = lists
    }

    /// The first phrase that the folded `text` begins with, in the order given, maybe in the middle of a word.
    func prefix(of text: String) -> String? {
        guard let place = FoldedOpenings.place(text) else { return nil }
        return lists[place].first { text.utf8.starts(with: $0.utf8) }
    }

    /// Whether the folded `text` is one of the phrases or begins with one, word by word.
    func open(_ text: String) -> Bool {
        guard let place = FoldedOpenings.place(text) else { return false }
        return lists[place].contains { text.opens(with: $0) }
    }

    private static func place(_ text: String) -> Int? {
        var bytes = text.utf8.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return nil }
        return Int(first & 31) << 5 | Int(second & 31)
    }
}
