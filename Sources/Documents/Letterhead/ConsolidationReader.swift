import VietnameseText

/// Reads the authentication at the end of a consolidated text (văn bản hợp nhất, Ordinance 01/2012/UBTVQH13): its
/// number, date and body, which the top, a copy of the original's, does not have.
struct ConsolidationReader {
    let text: TextBytes
    let paragraphs: [Paragraph]

    /// What the authentication says.
    struct Found: Sendable {
        var number: NumberLine.Found?
        var date: Range<Int>?
        var issuer: Range<Int>?
    }

    /// The authentication, nil if the text has none.
    func read() -> Found? {
        for index in paragraphs.indices.suffix(700)
        where paragraphs[index].weight <= 24 && isTitle(paragraphs[index].range) {
            var found = Found()
            for paragraph in paragraphs[max(0, index - 4)..<min(paragraphs.count, index + 6)]
            where paragraph.weight <= 40 {
                for piece in LetterheadPieces(text: text).of(paragraph.range) {
                    if found.number == nil, let number = NumberLine.read(text, piece),
                        piece.lowerBound > paragraphs[index].range.lowerBound
                            || number.number?.symbolType == "văn bản hợp nhất"
                    {
                        found.number = number
                    } else if found.date == nil, OfficialDate.isPlaceAndDate(text, piece) {
                        found.date = piece
                    } else if found.issuer == nil, BodyName.opensBody(text.string(piece)),
                        TextMeasure(text, piece).isCapitals
                    {
                        found.issuer = piece
                    }
                }
            }
            if found.number != nil { return found }
        }
        return nil
    }

    private func isTitle(_ range: Range<Int>) -> Bool {
        guard text.bytes[range].contains(UInt8(ascii: "X")) else { return false }
        return Folding.folded(text.string(range)).contains("xac thuc van ban hop nhat")
    }
}
