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
        // such a number is shown as it is written, and found as it should be
        let read = symbols.map { NumberSymbols.read(text, $0) }
        var folded = read.map(\.folded)
        if folded.count == 1, let parted = NumberSymbols.parted(folded[0]) { folded = parted }
        let isParty = isPartyForm ?? (year == nil && (folded.last.map(NumberSymbols.isPartyBody) ?? false))
        let figures = text.string(number)
        var canonical = figures
        if let year { canonical += "/" + text.string(year) }
        canonical += isParty ? opening(in: text) : "/"
        for (index, symbol) in read.enumerated() {
            if index > 0 { canonical += separator(before: index, text, isParty) }
            canonical += symbol.canonical
        }
        let significant = number.drop { text[$0] == UInt8(ascii: "0") }
        var key = significant.isEmpty ? "0" : text.string(significant)
        if let year { key += " " + text.string(year) }
        for symbol in folded { key += " " + symbol }
        return DocumentNumber(
            written: text.string(range), canonical: canonical, key: key, namedType: type,
            symbolType: symbolType(folded))
    }

    /// What joins the Party's symbols to the figures; `84 QĐ/TWĐTN`, as its unions and old ministries write, keeps its space.
    private func opening(in text: TextBytes) -> String {
        guard isPartyForm == true, let first = symbols.first else { return "-" }
        let gap = text.bytes[number.upperBound..<first.lowerBound]
        if gap.isEmpty { return "" }
        return gap.allSatisfy { $0 == 0x20 } ? " " : "-"
    }

    /// What joins a symbol to the one before it: the Party's `/` behind the kind, the state's `-`; among more than two
    /// what is written, since joint documents part their bodies so (`01/QCPH/UBND-UBMTTQ`, `367-QĐ/TWĐTN-VP`).
    private func separator(before index: Int, _ text: TextBytes, _ isParty: Bool) -> String {
        if symbols.count == 2, !isParty || opening(in: text) == "-" {
            // `3/NV/SL`, as ministries numbered in the forties
            return isParty || year == nil && isReversed(in: text) ? "/" : "-"
        }
        let isSlash = text.bytes[symbols[index - 1].upperBound..<symbols[index].lowerBound].contains(UInt8(ascii: "/"))
        return isSlash || isParty && index == 1 ? "/" : "-"
    }

    /// Whether the kind stands last, behind whose it is and a slash.
    private func isReversed(in text: TextBytes) -> Bool {
        let gap = text.bytes[symbols[0].upperBound..<symbols[1].lowerBound]
        return gap.contains(UInt8(ascii: "/"))
            && !NumberSymbols.isType(Folding.folded(text.string(symbols[0])))
            && NumberSymbols.isType(Folding.folded(text.string(symbols[1])))
    }

    private func symbolType(_ folded: [String]) -> String? {
        guard let first = folded.first else { return nil }
        if let type = DocumentType.named(bySymbol: first) { return type }
        // `11-LĐTBXH/TT`, as ministries numbered until the nineties
        let isMinistry = first.utf8.first == UInt8(ascii: "b") || !NumberSymbols.isBody(first)
        if folded.count == 2, year == nil, isPartyForm == true, isMinistry, ["tt", "qd", "ct"].contains(folded[1]) {
            return DocumentType.named(bySymbol: folded[1])
        }
        return folded.count > 1 && year == nil && isPartyForm != true ? "công văn" : nil
    }
}
