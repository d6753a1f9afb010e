import Documents

extension SourceText {
    /// Whether the text is what it promises: blocks in order, on the boundaries of characters, with white space alone
    /// around them.
    var isWellFormed: Bool {
        let utf8 = Array(text.utf8)
        var end = 0
        for block in blocks {
            let range = block.range
            guard range.lowerBound >= end, range.upperBound <= utf8.count, !range.isEmpty,
                Self.isBoundary(range.lowerBound, in: utf8), Self.isBoundary(range.upperBound, in: utf8),
                UTF8Text.trimmed(end..<range.lowerBound, in: utf8).isEmpty
            else { return false }
            end = range.upperBound
        }
        return UTF8Text.trimmed(end..<utf8.count, in: utf8).isEmpty
    }

    private static func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
        offset == text.count || text[offset] & 0xC0 != 0x80
    }
}
