import VietnameseText

/// Finds lines of a text that are in an old Vietnamese encoding, and decodes them.
///
/// Also in text that is valid UTF-8: programs have often taken such bytes for Latin-1 and saved what they saw.
enum LegacyLines {
    /// The text with those lines in Unicode; as it is, if there are none.
    static func decoded(_ text: DecodedText) throws(ExtractionError) -> DecodedText {
        var decoded = text
        if mayBeLegacy(text.utf8) {
            let lines = UTF8Text.lines(of: text.utf8)
            let blocks = lines.map { [TextRun(text: String(decoding: text.utf8[$0], as: UTF8.self), font: nil)] }
            let runs = RunDecoding.decode(blocks)
            if !runs.encodings.isEmpty { replace(lines, by: runs, in: &decoded) }
        }
        if let offset = decoded.guessedAt, decoded.legacy == nil { throw .unknownEncoding(offset: offset) }
        decoded.guessedAt = nil
        return decoded
    }

    private static func replace(_ lines: [Range<Int>], by runs: DecodedRuns, in text: inout DecodedText) {
        let breaks = Set(text.pageBreaks)
        var utf8: [UInt8] = []
        utf8.reserveCapacity(text.utf8.count + text.utf8.count / 4)
        text.pageBreaks = []
        for (line, content) in zip(lines, runs.texts) {
            // a letter's byte may have been taken for a line end
            for byte in TransparentText.opaque(content).utf8 { utf8.append(byte == 0x0A ? 0x20 : byte) }
            if line.upperBound < text.utf8.count {
                if breaks.contains(line.upperBound) { text.pageBreaks.append(utf8.count) }
                utf8.append(0x0A)
            }
        }
        text.utf8 = utf8
        text.encoding = runs.encodings[0]
        text.legacy = runs
    }

    /// Whether any line may be in an old encoding: one look at each byte, which is all that most texts take.
    private static func mayBeLegacy(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var all = LetterCensus()
            var hasSuspiciousLine = false
            var start = 0
            while start < bytes.count {
                let end = ByteScan.first(0x0A, in: bytes, start..<bytes.count) ?? bytes.count
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                let census = LetterCensus(line)
                all.add(census)
                if census.isSuspiciousAmongUnicode { hasSuspiciousLine = true }
                start = end + 1
            }
            return all.vietnamese == 0 ? all.isSuspicious || VIQRText.mayBe(bytes) : hasSuspiciousLine
        }
    }
}
