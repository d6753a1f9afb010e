/// A page as lines with their places, and the text that they make.
struct Page: Sendable {
    /// Its number, from 1.
    let number: Int
    let width: Double
    let height: Double
    /// Its lines from top to bottom.
    var lines: [PageLine]
    /// The mean confidence of the recognized words, 0 to 1; nil if the page has text of its own.
    var confidence: Double?

    /// The lines as rows: those side by side in one, from left to right.
    var rows: [[PageLine]] {
        var rows: [[PageLine]] = []
        for line in lines.sorted(by: { $0.middle < $1.middle }) {
            if let last = rows.last, last.contains(where: { $0.overlap(line) > 0.3 }),
                !last.contains(where: { $0.x.overlaps(line.x) })
            {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows.map { $0.sorted { $0.x.lowerBound < $1.x.lowerBound } }
    }
}
