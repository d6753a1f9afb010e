/// Personal names as signatures carry them: two to six syllables, each with a capital (`Vũ Thị Hạnh Dung`), or all in
/// capitals.
enum PersonName {
    /// Whether `cell` is nothing but a name.
    static func isName(_ text: TextBytes, _ cell: Range<Int>) -> Bool {
        guard !cell.isEmpty, cell.count <= 80 else { return false }
        var syllables = 0
        var offset = cell.lowerBound
        while offset < cell.upperBound {
            offset = text.skipWhiteSpace(offset..<cell.upperBound)
            guard LetterCase.of(text.scalar(offset).value) == .upper else { return false }
            var letters = 0
            while offset < cell.upperBound, text.whiteSpace(offset) == 0 {
                let (value, length) = text.scalar(offset)
                if LetterCase.of(value) != .none {
                    letters += 1
                } else if !(0x300..<0x370 ~= value) {
                    return false
                }
                offset += length
            }
            // the longest syllable has seven letters, names of the minorities a few more
            guard letters <= 9 else { return false }
            syllables += 1
        }
        return 2...6 ~= syllables
    }

    /// Whether a piece of any of `ranges` is a name that is not in capitals, as roles are.
    static func isAny(_ text: TextBytes, _ ranges: [Range<Int>]) -> Bool {
        ranges.contains { range in
            Cells.of(text, range).contains { isName(text, $0) && !TextMeasure(text, $0).isCapitals }
        }
    }
}
