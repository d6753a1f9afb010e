/// Neighbouring runs of a block that are set in one font: what is decoded as one.
struct Stretch {
    /// The block that it is part of.
    var block: Int
    var font: String?
    var text: String
    let census: LetterCensus

    /// The stretches of a document's blocks, in order.
    static func all(of blocks: [[TextRun]]) -> [Stretch] {
        var stretches: [Stretch] = []
        for (index, runs) in blocks.enumerated() {
            var start = 0
            while start < runs.count {
                var end = start + 1
                while end < runs.count, runs[end].font == runs[start].font { end += 1 }
                let text = end == start + 1 ? runs[start].text : runs[start..<end].map(\.text).joined()
                stretches.append(
                    Stretch(block: index, font: runs[start].font, text: text, census: LetterCensus(text)))
                start = end
            }
        }
        return stretches
    }

    /// The words of the text, with ASCII signs and blanks between them, in order; no scalar is in none.
    var pieces: [Piece] {
        var pieces: [Piece] = []
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var isWord = false
        var index = start
        while index < scalars.endIndex {
            let isNextWord = Stretch.isPartOfWord(scalars[index])
            if index > start, isNextWord != isWord {
                pieces.append(Piece(text: text[start..<index], isWord: isWord))
                start = index
            }
            isWord = isNextWord
            index = scalars.index(after: index)
        }
        if start < scalars.endIndex { pieces.append(Piece(text: text[start...], isWord: isWord)) }
        return pieces
    }

    /// A word or what lies between two.
    struct Piece {
        var text: Substring
        var isWord: Bool
    }

    /// ASCII letters and whatever is not ASCII: any code above may be a letter in some encoding.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return !(0x2000...0x200A ~= scalar.value) }
        return UTF8Letter.isASCIIAlphanumeric(UInt8(scalar.value)) && !("0"..."9" ~= scalar)
    }
}
