import VietnameseText

/// Technical regulations and standards, which are cited by a code of their own: `QCVN 02:2022/BXD`, `TCVN 7957:2008`.
///
/// The code is that of the Law on standards and technical regulations (68/2006/QH11): the letters, the number with its
/// part, the year behind a colon, for regulations the issuer's symbol.
extension ReferenceParser {
    private static let kinds = PhraseTable<String>([
        ("QCVN", "quy chuẩn kỹ thuật quốc gia"), ("QCĐP", "quy chuẩn kỹ thuật địa phương"),
        ("TCVN", "tiêu chuẩn quốc gia"), ("TCXDVN", "tiêu chuẩn quốc gia"),
    ])

    /// The first words of the codes.
    static let standardOpenings = kinds.firsts

    /// Bodies whose standards are taken over: `TCVN ISO 9001:2015`.
    private static let foreign = WordSet("ISO IEC EN ISO/IEC")

    /// The kinds of standards and technical regulations.
    static let standards: Set<String> = [
        "quy chuẩn kỹ thuật quốc gia", "quy chuẩn kỹ thuật địa phương", "tiêu chuẩn quốc gia",
    ]

    /// What joins the figures of a code; the year may stand apart: `TCVN 9115 : 2019`.
    private func joinsCode(_ index: Int) -> Bool {
        switch words.gap(index) {
        case .hyphen, .colon: true
        case [.colon, .space], [.hyphen, .space]: DateParser.isYear(words.figures(index))
        default: false
        }
    }

    /// The code at word `index`; gives the word behind it.
    mutating func readStandard(at index: Int) -> Int? {
        guard words.mayBegin(.code, at: index), words[index].isCapital,
            let (kind, _) = ReferenceParser.kinds.longest(words, at: index)
        else {
            return nil
        }
        var at = index + 1
        if words.hash(at) == ReferenceParser.number { at += 1 }
        let start = at
        while at - start < 2, ReferenceParser.foreign.contains(words.hash(at)) { at += 1 }
        guard at < words.count, words.gap(at).subtracting([.space, .slash]).isEmpty, words.figures(at) > 0 else {
            return nil
        }
        at += 1
        // `01-1:2018/BYT`, `5945-1995`
        while at < words.count, words.figures(at) >= 0, joinsCode(at), at - start < 6 { at += 1 }
        // `QCVN 4` is nothing without more of it
        let isWhole = (start..<at).contains { DateParser.isYear(words.figures($0)) || words[$0].range.count >= 3 }
        guard isWhole else { return nil }
        var end = words[at - 1].range.upperBound
        if words.gap(at) == .slash, words[at].isCapital, words.figures(at) < 0 {
            end = words[at].range.upperBound
            at += 1
        }
        let code = SingleSpacing.line(words.text.string(words[start].range.lowerBound..<end))
        let letters = words.string(index..<index + 1)
        var document = CitedDocument(
            type: kind, number: "\(letters) \(code)", numberKey: Folding.folded("\(letters) \(code)"))
        for place in start..<at where DateParser.isYear(words.figures(place)) { document.year = words.figures(place) }
        append(index..<at, .document(document), type: kind, isBackward: false)
        return at
    }
}
