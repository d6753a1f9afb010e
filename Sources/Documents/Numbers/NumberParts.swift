import VietnameseText

/// The pieces of a document number, found but not yet named.
struct NumberParts {
    var number: Range<Int>
    var year: Range<Int>?
    var symbols: [Range<Int>]
    /// Whether `-` stands behind the number, as the Party writes; nil where only spaces join the pieces.
    var isPartyForm: Bool?

    var range: Range<Int> { number.lowerBound..<(symbols.last ?? year ?? number).upperBound }

    /// The number that the pieces make.
    func number(in text: TextBytes, type: String?) -> DocumentNumber {
        let folded = symbols.map { Folding.folded(text.string($0)) }
        let symbolNames = symbols.map { NumberSymbols.canonical(text.string($0).replacingEth) }
        let isParty = isPartyForm ?? (year == nil && (folded.last.map(NumberSymbols.isPartyBody) ?? false))
        let figures = text.string(number)
        var canonical = figures
        if let year { canonical += "/" + text.string(year) }
        if isParty, let first = symbolNames.first {
            canonical += "-" + ([first] + symbolNames.dropFirst()).joined(separator: "/")
        } else {
            canonical += "/" + symbolNames.joined(separator: "-")
        }
        let significant = figures.drop { $0 == "0" }
        let pieces = [significant.isEmpty ? "0" : String(significant)] + (year.map { [text.string($0)] } ?? []) + folded
        return DocumentNumber(
            written: text.string(range), canonical: canonical, key: pieces.joined(separator: " "), namedType: type,
            symbolType: symbolType(folded))
    }

    private func symbolType(_ folded: [String]) -> String? {
        guard let first = folded.first else { return nil }
        if let type = DocumentType.named(bySymbol: first) { return type }
        return folded.count > 1 && year == nil && isPartyForm != true ? "công văn" : nil
    }
}

extension String {
    /// With Đ for the look-alike Ð (U+00D0) that older converters leave.
    fileprivate var replacingEth: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{D0}" || $0 == "\u{F0}" ? "Đ" : $0 }))
    }
}
