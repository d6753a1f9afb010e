/// The closing blocks of a document, found once for all who read it: its outline, its signatures, its statements.
struct ClosingRuns: Sendable {
    /// Those paragraphs that begin one, in order; nearly none does.
    private var runs: [(index: Int, run: ClosingMatter.Run)] = []

    init(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        for index in paragraphs.indices {
            if let run = ClosingMatter.run(text, paragraphs, at: index) { runs.append((index, run)) }
        }
    }

    /// The closing block that begins at paragraph `index`, if one does.
    subscript(index: Int) -> ClosingMatter.Run? {
        guard !runs.isEmpty else { return nil }
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].index < index { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].index == index ? runs[low].run : nil
    }
}
