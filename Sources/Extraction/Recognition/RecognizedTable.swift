import VietnameseText

/// The table that Tesseract prints (`tsv`): a word a line, with its box in pixels and its confidence in percent.
struct RecognizedTable {
    private let rows: [Substring]
    /// Points a pixel.
    private let scale: Double

    /// Takes the table of a picture of so many dots an inch.
    init(_ table: String, resolution: Int) {
        rows = Array(table.split(separator: "\n").dropFirst())
        scale = 72 / Double(max(resolution, 1))
    }

    /// The page that it describes, turned so that its text is upright.
    func page(number: Int) -> Page {
        var page = Page(number: number, width: 0, height: 0, lines: [])
        var lines: [Line] = []
        var place: [Substring] = []
        for row in rows {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 12, let level = Int(fields[0]) else { continue }
            let box = fields[6...10].map { Double($0) ?? 0 }
            if level == 1 { page = Page(number: number, width: box[2] * scale, height: box[3] * scale, lines: []) }
            let text = fields[11].filter { !$0.isWhitespace }
            guard level == 5, !text.isEmpty, box[4] >= 0 else { continue }
            let line = Array(fields[2...4])
            if line != place { lines.append(Line()) }
            place = line
            let (left, top) = (box[0] * scale, box[1] * scale)
            lines[lines.count - 1].words.append(
                PageWord(
                    text: text, x: left...(left + max(box[2], 0) * scale), y: top...(top + max(box[3], 0) * scale)))
            lines[lines.count - 1].confidences.append(box[4] / 100)
        }
        let rotation = PageRotation(of: lines.map(\.words))
        lines.removeAll { rotation.isMarginal($0.words, on: page) }
        // Stamps, emblems and codes are taken for letters, with no confidence.
        lines.removeAll { $0.confidences.allSatisfy { $0 < Self.doubtful } }
        for index in lines.indices { lines[index].removeNoise() }
        lines.removeAll(where: \.words.isEmpty)

        var upright = rotation.upright(page, lines.enumerated().map { ($1.words, $0 + 1) }, hasReferences: false)
        // Rules and stains are taken for dashes and dots.
        upright.lines.removeAll { !$0.text.contains { $0.isLetter || $0.isNumber } }
        let confidences = lines.flatMap(\.confidences)
        if !confidences.isEmpty {
            upright.confidence = min(max(confidences.reduce(0, +) / Double(confidences.count), 0), 1)
        }
        return upright
    }

    /// Below this confidence a word is a guess.
    private static let doubtful = 0.3

    private struct Line {
        var words: [PageWord] = []
        var confidences: [Double] = []

        /// Takes out guesses that make no word: strokes of a signature, letters below a stamp. The word before reaches over
        /// their place, so that it is no gap between columns.
        mutating func removeNoise() {
            for index in words.indices.reversed()
            where confidences[index] < RecognizedTable.doubtful && !Self.isWord(words[index].text) {
                if index > 0 {
                    let before = words[index - 1].x
                    words[index - 1].x = before.lowerBound...max(before.upperBound, words[index].x.upperBound)
                }
                words.remove(at: index)
                confidences.remove(at: index)
            }
        }

        /// Whether a text is a Vietnamese syllable or a number, whatever punctuation is in it or around it (`L.AM`), or
        /// begins or ends with a syllable.
        private static func isWord(_ text: String) -> Bool {
            let parts = text.split { !$0.isLetter && !$0.isNumber }
            let whole = String(parts.joined())
            guard !whole.isEmpty else { return false }
            return whole.allSatisfy(\.isNumber) || Syllable.isVietnamese(whole)
                || parts.contains { $0.count > 1 && Syllable.isVietnamese(String($0)) }
        }
    }
}
