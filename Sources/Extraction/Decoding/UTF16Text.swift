/// UTF-16: what Windows calls "Unicode" when it saves a text.
enum UTF16Text {
    /// Which half of a code unit comes first.
    enum ByteOrder: CaseIterable {
        case little
        case big

        /// The bytes of U+FEFF in this order.
        var mark: [UInt8] { self == .little ? [0xFF, 0xFE] : [0xFE, 0xFF] }

        /// The encoding's name.
        var name: String { self == .little ? "UTF-16LE" : "UTF-16BE" }
    }

    /// The order in which bytes without a mark read as text in the letters that Vietnamese documents use; nil if they
    /// do so in neither.
    static func plausibleByteOrder(of bytes: [UInt8]) -> ByteOrder? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let sample = bytes.prefix(8192)
        return ByteOrder.allCases.first { order in
            var plausible = 0
            for index in stride(from: 0, to: sample.count, by: 2) {
                let unit = unit(in: sample, at: index, order)
                if unit == 0 { return false }
                if isPlausible(unit) { plausible += 1 }
            }
            // A few units may be anything: an arrow, an emoji, a private-use bullet of Symbol or Wingdings.
            return plausible * 2 * 20 >= sample.count * 19
        }
    }

    /// The UTF-8 of a UTF-16 text; a surrogate without its other half becomes U+FFFD, as does half a code unit.
    static func utf8(from bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = unit(in: bytes, at: index, order)
            index += 2
            if 0xD800...0xDBFF ~= first, index + 1 < bytes.endIndex {
                let second = unit(in: bytes, at: index, order)
                if 0xDC00...0xDFFF ~= second {
                    UTF8Text.append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &text)
                    index += 2
                    continue
                }
            }
            UTF8Text.append(first, to: &text)
        }
        if index < bytes.endIndex { UTF8Text.append(0xFFFD, to: &text) }
        return text
    }

    private static func unit(in bytes: ArraySlice<UInt8>, at index: Int, _ order: ByteOrder) -> UInt32 {
        let pair = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
        return order == .little ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
    }

    private static func isPlausible(_ unit: UInt32) -> Bool {
        switch unit {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: true  // ASCII
        case 0xA0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true  // Latin letters and marks, all of Vietnamese
        case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x21FF, 0x2200...0x22FF, 0x25A0...0x25FF: true  // signs
        default: false
        }
    }
}
