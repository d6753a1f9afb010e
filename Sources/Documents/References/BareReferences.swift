/// Documents that are cited by their number alone.
extension ReferenceParser {
    /// A number without its kind before it: `theo 29-CT/TU`. Its symbols must tell the kind.
    mutating func readBareNumber(at index: Int) -> Int? {
        guard words.figures(index) >= 0, let (number, next) = fullNumber(at: index) else { return nil }
        let marks = words.gap(index)
        guard !marks.contains(.slash), !marks.contains(.hyphen) || marks.contains(.space) else { return nil }
        guard number.symbolType != nil || isAssembly(number.key) else { return nil }
        if index > 0 {
            let before = words.hash(index - 1) == ReferenceParser.number ? index - 2 : index - 1
            if ReferenceParser.otherPapers.contains(words.hash(before)) { return nil }
        }
        var document = CitedDocument(
            type: number.symbolType, number: number.canonical, numberKey: number.key, year: year(ofKey: number.key))
        let start = words.hash(index - 1) == ReferenceParser.number ? index - 1 : index
        let end = readDetails(of: &document, at: next)
        append(start..<end, .document(document), type: document.type, isBackward: false)
        return end
    }

    /// `mẫu số 06/2013/TT-LLTP`, `bản án số …`, `hợp đồng số …` carry numbers and are no documents of ours.
    static let otherPapers = WordSet("mẫu sổ biểu án đồng sơ hóa đơn khoản thoại")

    func isAssembly(_ key: String) -> Bool {
        guard let last = key.split(separator: " ").last else { return false }
        return last.hasPrefix("qh") || last.hasPrefix("ubtvqh")
    }
}
