/// Finds the encoding of a file and decodes it.
///
/// In this order: a byte order mark; UTF-16 without one, by its zero bytes; UTF-8, strictly; and what the markup
/// declares, last, since such declarations are often copied from another page and a text that is valid UTF-8 by
/// chance does not occur.
enum TextDecoding {
    /// Decodes a file.
    ///
    /// `isMarkup` says whether a declaration in the text (`<meta charset>`, `<?xml encoding?>`) counts.
    static func decode(_ bytes: [UInt8], isMarkup: Bool) throws(ExtractionError) -> DecodedText {
        guard !bytes.isEmpty else { throw .emptyFile }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
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
        return try ControlCharacters.cleaned(bytes, encoding: "UTF-8")
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
        case .singleByte(let encoding):
            return try ControlCharacters.cleaned(encoding.utf8(from: bytes), encoding: encoding.name)
        case .utf16(let order):
            return try utf16(bytes[...], order)
        case nil:
            throw .unknownEncoding(offset: firstInvalid)
        }
    }
}
