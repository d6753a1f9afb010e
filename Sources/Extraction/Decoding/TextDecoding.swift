/// Finds the encoding of a file and decodes it.
///
/// In this order: a byte order mark; UTF-16 without one, by its zero bytes; UTF-8, strictly; and what the markup
/// declares, last, since such declarations are often copied from another page and a text that is valid UTF-8 by
/// chance does not occur. Bytes of an old Vietnamese encoding, which no declaration names, are told by their words.
enum TextDecoding {
    /// Decodes a file.
    ///
    /// `isMarkup` says whether a declaration in the text (`<meta charset>`, `<?xml encoding?>`) counts.
    /// Of markup, what is in an old Vietnamese encoding stays as Windows-1252 has it, since the fonts that the page names
    /// help to tell (`HTMLLegacyText`).
    static func decode(_ bytes: [UInt8], isMarkup: Bool) throws(ExtractionError) -> DecodedText {
        let decoded = try unicode(bytes, isMarkup: isMarkup)
        return isMarkup ? decoded : try LegacyLines.decoded(decoded)
    }

    /// Decodes what is UTF-8 for certain.
    static func decode(text bytes: [UInt8]) throws(ExtractionError) -> DecodedText {
        if let clean = try ControlCharacters.asItIs(bytes, encoding: utf8Name) { return try LegacyLines.decoded(clean) }
        guard !bytes.starts(with: byteOrderMark), !bytes.contains(0) else { return try decode(bytes, isMarkup: false) }
        return try LegacyLines.decoded(ControlCharacters.cleaned(bytes, encoding: utf8Name))
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let utf8Name = "UTF-8"

    private static func unicode(_ bytes: [UInt8], isMarkup: Bool) throws(ExtractionError) -> DecodedText {
        guard !bytes.isEmpty else { throw .emptyFile }
        if bytes.starts(with: byteOrderMark) {
            return try utf8(Array(bytes.dropFirst(3)), skipped: 3)
        }
        for order in UTF16Text.ByteOrder.allCases where bytes.starts(with: order.mark) {
            return try utf16(bytes.dropFirst(2), order)
        }
        if bytes.contains(0) {
            guard let order = UTF16Text.plausibleByteOrder(of: bytes) else { throw .notText }
            return try utf16(bytes[...], order)
        }
        do {
            return try utf8(bytes, skipped: 0)
        } catch .unknownEncoding(let offset) {
            return try declared(in: bytes, isMarkup: isMarkup, firstInvalid: offset)
        }
    }

    private static func utf8(_ bytes: [UInt8], skipped: Int) throws(ExtractionError) -> DecodedText {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .unknownEncoding(offset: skipped + error.byteOffsets.lowerBound)
        }
        return try ControlCharacters.cleaned(bytes, encoding: utf8Name)
    }

    private static func utf16(
        _ bytes: ArraySlice<UInt8>, _ order: UTF16Text.ByteOrder
    ) throws(ExtractionError) -> DecodedText {
        try ControlCharacters.cleaned(UTF16Text.utf8(from: bytes, order), encoding: order.name)
    }

    private static func declared(
        in bytes: [UInt8], isMarkup: Bool, firstInvalid: Int?
    ) throws(ExtractionError) -> DecodedText {
        // Bytes with many control characters are no text in any encoding, and are better called that.
        guard !ControlCharacters.areFrequent(in: bytes) else { throw .notText }
        switch isMarkup ? EncodingDeclaration.find(in: bytes) : nil {
        case .singleByte(.windows1258):
            let encoding = SingleByteEncoding.windows1258
            return try ControlCharacters.cleaned(encoding.utf8(from: bytes), encoding: encoding.name)
        case .singleByte(.windows1252):
            return try ControlCharacters.cleaned(
                TransparentText.utf8(from: bytes), encoding: SingleByteEncoding.windows1252.name)
        case .utf16(let order):
            return try utf16(bytes[...], order)
        case nil:
            var decoded = try ControlCharacters.cleaned(
                TransparentText.utf8(from: bytes), encoding: SingleByteEncoding.windows1252.name)
            decoded.guessedAt = firstInvalid ?? 0
            return decoded
        }
    }
}
