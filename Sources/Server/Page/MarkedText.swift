/// A text with what matched in it marked.
enum MarkedText {
    /// `text` with the scalars of `ranges` marked: pairs of offsets, end exclusive, ascending; what fits nowhere is left
    /// out, and neighbours with but blanks between them are one.
    static func html(_ text: String, ranges: [[Int]]) -> HTML {
        guard !ranges.isEmpty else { return "\(text)" }
        let scalars = Array(text.unicodeScalars)
        var pieces: [HTML] = []
        var place = 0
        func piece(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        for range in joined(ranges, scalars) {
            pieces.append("\(piece(place..<range.lowerBound))<mark>\(piece(range))</mark>")
            place = range.upperBound
        }
        pieces.append("\(piece(place..<scalars.count))")
        return HTML.join(pieces)
    }

    private static func joined(_ ranges: [[Int]], _ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges {
            let end = joined.last?.upperBound ?? 0
            guard range.count == 2, range[0] >= end, range[1] > range[0], range[1] <= scalars.count else { continue }
            if let last = joined.last, scalars[end..<range[0]].allSatisfy(\.properties.isWhitespace) {
                joined[joined.count - 1] = last.lowerBound..<range[1]
            } else {
                joined.append(range[0]..<range[1])
            }
        }
        return joined
    }
}
