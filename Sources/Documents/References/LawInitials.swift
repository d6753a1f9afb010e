import VietnameseText

/// Laws that a text names by their initials alone: `Luật BHYT`, `Luật KBCB`.
///
/// They say which law is meant only where the text gives its name, too; elsewhere several have the same letters.
enum LawInitials {
    /// The letters, folded, by which alone `document` is named; nil where it says more.
    static func of(_ document: CitedDocument) -> String? {
        guard document.numberKey == nil, let name = document.name, mayBeInitials(name) else { return nil }
        let words = name.split(separator: " ")
        guard words.count == 2, words[0] == "Luật", 2...8 ~= words[1].count,
            words[1].unicodeScalars.allSatisfy({ 0x41...0x5A ~= $0.value || $0 == "Đ" })
        else { return nil }
        return Folding.folded(String(words[1]))
    }

    /// Whether the name is short and ends in a capital, as far as its last byte tells.
    private static func mayBeInitials(_ name: String) -> Bool {
        guard name.utf8.count <= 32, let last = name.utf8.last else { return false }
        return last &- 0x41 < 26 || last == 0x90
    }

    /// The law among `laws` whose name has the letters, if one alone has; joining words may have none: `PCCC` of `phòng
    /// cháy và chữa cháy`.
    static func law(_ letters: String, among laws: [CitedDocument]) -> CitedDocument? {
        var found: CitedDocument?
        for law in laws {
            guard let key = law.nameKey, key.hasPrefix("luat "), isShort(letters, for: key.dropFirst(5)) else {
                continue
            }
            if let held = found, held.nameKey != key { return nil }
            if found == nil || found?.numberKey == nil { found = law }
        }
        return found
    }

    private static func isShort(_ letters: String, for name: Substring) -> Bool {
        let words = name.split(separator: " ")
        guard words.count > 1 else { return false }
        return words.compactMap(\.first) == Array(letters)
            || words.filter { $0 != "va" }.compactMap(\.first) == Array(letters)
    }
}
