/// Who issued a document by the symbol of its number alone, where that is one body's and nobody else's: `NĐ-CP` is the
/// government's, `QĐ-TTg` the Prime Minister's, `QH14` the National Assembly's (Decree 30/2020/NĐ-CP, annex VI; Law on the
/// promulgation of legal documents, article 4).
enum SymbolIssuer {
    /// The body that `key` tells; nil where more than one may have such a number.
    static func body(numberKey key: String) -> String? {
        let pieces = key.split(separator: " ")
        guard pieces.count >= 2, let last = pieces.last else { return nil }
        if pieces.count == 3, let year = Int(pieces[1]), DateParser.isYear(year) {
            if isTermed(last, "qh") { return "Quốc hội" }
            if isTermed(last, "ubtvqh") { return "Ủy ban Thường vụ Quốc hội" }
        }
        let kind = pieces[pieces.count - 2]
        switch last {
        case "cp": return kind == "nd" || kind == "nq" ? "Chính phủ" : nil
        case "ttg": return kind == "qd" || kind == "ct" || kind == "cd" ? "Thủ tướng Chính phủ" : nil
        default: return nil
        }
    }

    /// `qh14`: letters with the number of a term behind them.
    private static func isTermed(_ symbol: Substring, _ letters: String) -> Bool {
        symbol.hasPrefix(letters) && symbol.utf8.count > letters.utf8.count
            && symbol.utf8.dropFirst(letters.utf8.count).allSatisfy { $0 &- 0x30 < 10 }
    }
}
