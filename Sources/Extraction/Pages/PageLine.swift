/// A word on a page, with the box around it; y grows downwards, in points (1/72 inch).
struct PageWord: Sendable {
    var text: String
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
    /// The font that it is set in, where fonts matter.
    var font: String?
}

/// A run of words on one line of a page; what lies beyond a wide gap is another.
struct PageLine: Sendable {
    /// The text, its words joined by spaces; small raised numbers, which refer to notes, in square brackets.
    let text: String
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
    /// The font of most of its letters, where fonts matter.
    let font: String?
    /// How wide the first word is: it would have stood on the line before, had there been room.
    let firstWordWidth: Double
    /// What the program that found the words takes for one block of text.
    let block: Int

    /// Whether its font shows small letters as capitals.
    var hasCapitalFont: Bool { font.flatMap { LegacyFont($0) }?.isCapital ?? false }
    /// Whether all of its letters are capitals on the page, of which there must be more than an abbreviation has.
    var isInCapitals: Bool {
        text.count > 5 && text.contains { $0.isLetter } && (hasCapitalFont || text == text.uppercased())
    }

    var height: Double { y.upperBound - y.lowerBound }
    var middle: Double { (y.lowerBound + y.upperBound) / 2 }

    /// Puts words together that stand on one line, split at wide gaps.
    ///
    /// `hasReferences` says whether small raised numbers refer to notes; in a picture they are ill-measured letters.
    static func lines(of words: [PageWord], block: Int, hasReferences: Bool = true) -> [PageLine] {
        var lines: [PageLine] = []
        var start = words.startIndex
        let heights = words.map { $0.y.upperBound - $0.y.lowerBound }.sorted()
        guard let height = heights.isEmpty ? nil : heights[heights.count / 2] else { return [] }
        for index in words.indices.dropFirst()
        where words[index].x.lowerBound - words[index - 1].x.upperBound > height * wideGap {
            lines.append(PageLine(words[start..<index], block: block, hasReferences: hasReferences))
            start = index
        }
        lines.append(PageLine(words[start...], block: block, hasReferences: hasReferences))
        return lines
    }

    /// A gap this many times as wide as the letters are high parts two columns.
    private static let wideGap = 1.8
    /// A space is a fifth as wide as letters are high, or wider.
    private static let narrowGap = 0.04

    private init(_ words: ArraySlice<PageWord>, block: Int, hasReferences: Bool) {
        self.block = block
        var letters: [String: Int] = [:]
        for word in words { if let font = word.font { letters[font, default: 0] += word.text.utf8.count } }
        font = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let top = words.map(\.y.lowerBound).min() ?? 0
        let bottom = words.map(\.y.upperBound).max() ?? 0
        let height = words.map { $0.y.upperBound - $0.y.lowerBound }.max() ?? 0
        var text = ""
        var end = -Double.infinity
        var firstWordEnd: Double?
        for word in words {
            let isReference =
                hasReferences && word.text.utf8.count <= 2 && word.text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
                && (word.y.upperBound - word.y.lowerBound) < height * 0.72
                && word.y.lowerBound - top < height * 0.35
            if isReference {
                text += "[\(word.text)]"
            } else {
                let isPunctuation = text.last == "]" && word.text.utf8.count == 1 && ",.;:)".contains(word.text)
                // Letters of another font within a word are found as words of their own, without room between them.
                let touches = abs(word.x.lowerBound - end) < height * Self.narrowGap
                if !text.isEmpty, !isPunctuation, !touches {
                    text += " "
                    firstWordEnd = firstWordEnd ?? end
                }
                text += word.text
            }
            end = word.x.upperBound
        }
        self.text = text
        x = (words.first?.x.lowerBound ?? 0)...max(words.map(\.x.upperBound).max() ?? 0, words.first?.x.lowerBound ?? 0)
        y = top...bottom
        firstWordWidth = max((firstWordEnd ?? end) - x.lowerBound, 0)
    }

    /// How much two lines overlap in height, as a part of the lower one's height.
    func overlap(_ other: PageLine) -> Double {
        let common = min(y.upperBound, other.y.upperBound) - max(y.lowerBound, other.y.lowerBound)
        return common / max(min(height, other.height), 0.1)
    }
}
