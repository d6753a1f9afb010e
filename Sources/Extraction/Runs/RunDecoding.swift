import Documents
import VietnameseText

/// Turns the runs of a document's blocks into Unicode text.
enum RunDecoding {
    /// The texts of blocks, as many and in the same order; each block is given by its runs in reading order.
    ///
    /// All blocks at once, since a short one alone may not tell its encoding. A text may come out empty.
    static func decode(_ blocks: [[TextRun]]) -> DecodedRuns {
        let stretches = Stretch.all(of: blocks)
        let mayBeLegacy = stretches.contains { $0.census.isSuspicious }
        guard mayBeLegacy else { return viqr(stretches, blocks) ?? joined(blocks) }
        var decoder = RunDecoder(stretches)
        guard !decoder.encodings.isEmpty else { return joined(blocks) }
        var result = DecodedRuns(texts: [String](repeating: "", count: blocks.count))
        var letters: [LegacyEncoding: Int] = [:]
        var untold = UntoldLetters()
        for stretch in stretches {
            guard let encoding = decoder.encoding(of: stretch) else {
                result.texts[stretch.block] += stretch.text
                continue
            }
            letters[encoding, default: 0] += stretch.census.latin + stretch.census.others
            result.texts[stretch.block] += text(of: stretch, in: encoding, by: &decoder, counting: &untold)
        }
        result.encodings = letters.filter { $0.value > 0 }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.rawValue < $1.key.rawValue }.map(\.key.name)
        if let warning = untold.warning { result.warnings.append(warning) }
        return result
    }

    private static func joined(_ blocks: [[TextRun]]) -> DecodedRuns {
        DecodedRuns(texts: blocks.map { runs in runs.count == 1 ? runs[0].text : runs.map(\.text).joined() })
    }

    /// The texts if they are VIQR.
    private static func viqr(_ stretches: [Stretch], _ blocks: [[TextRun]]) -> DecodedRuns? {
        guard !stretches.contains(where: { $0.census.vietnamese > 0 }) else { return nil }
        var texts = joined(blocks).texts
        let mayBe = texts.contains { text in
            var text = text
            return text.withUTF8 { VIQRText.mayBe($0) }
        }
        guard mayBe, VIQRText.isLikely(texts) else { return nil }
        for index in texts.indices { texts[index] = LegacyEncoding.viqr.decoded(texts[index]) }
        return DecodedRuns(texts: texts, encodings: [LegacyEncoding.viqr.name])
    }

    /// The Unicode text of a stretch.
    private static func text(
        of stretch: Stretch, in encoding: LegacyEncoding, by decoder: inout RunDecoder,
        counting untold: inout UntoldLetters
    ) -> String {
        var text = ""
        for piece in stretch.pieces {
            if piece.isWord, let own = decoder.encoding(ofWord: piece.text, in: encoding) {
                let word = own.reading(of: piece.text.unicodeScalars).text
                untold.look(at: word, in: own)
                text.unicodeScalars += word
            } else {
                text += piece.text
            }
        }
        let isCapital = encoding == .tcvn3 && stretch.font.flatMap { LegacyFont($0) }?.isCapital == true
        return isCapital ? text.uppercased() : text
    }
}
