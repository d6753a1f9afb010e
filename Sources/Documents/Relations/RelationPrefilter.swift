/// Whether a paragraph may name another document, told from its bytes alone: most do not, and are not read further.
enum RelationPrefilter {
    /// Whether `range` has the sign of a number (`29-CT`, `/2020/`), of a law's name, or of a short number (`Chỉ thị 29`).
    static func mayRefer(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            signs.withUnsafeBufferPointer { mayRefer(bytes, range, signs: $0) }
        }
    }

    private static func mayRefer(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, signs: UnsafeBufferPointer<Bool>
    ) -> Bool {
        var offset = range.lowerBound
        let end = range.upperBound
        while offset < end {
            let byte = bytes[offset]
            guard signs[Int(byte)] else {
                offset &+= 1
                continue
            }
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "-"):
                if isSymbol(bytes, offset + 1, end), followsFigure(bytes, offset, range.lowerBound) { return true }
            case UInt8(ascii: "L"):
                // Luật, LUẬT, in either Unicode form
                let next = offset + 1 < end ? bytes[offset + 1] | 0x20 : 0
                let third = offset + 2 < end ? bytes[offset + 2] : 0
                if next == UInt8(ascii: "u"), third == 0xE1 || third | 0x20 == UInt8(ascii: "a"),
                    !isThis(bytes, offset + 6, end)
                {
                    return true
                }
            case UInt8(ascii: "l"):
                // Bộ luật, Pháp lệnh: the capital stands before
                if offset >= range.lowerBound + 5, bytes[offset - 1] == 0x20,
                    isTail(bytes, offset - 1, range.lowerBound)
                {
                    return true
                }
            case UInt8(ascii: "H"):
                // Hiến pháp
                if offset + 4 < end, bytes[offset + 1] | 0x20 == UInt8(ascii: "i"), bytes[offset + 2] == 0xE1,
                    bytes[offset + 3] == 0xBA, bytes[offset + 4] | 1 == 0xBF
                {
                    return true
                }
            case UInt8(ascii: "N"):
                // Nghị quyết Đại hội, Nghị quyết Trung ương, Nghị quyết Hội nghị
                if offset + 16 < end, bytes[offset + 2] | 0x20 == UInt8(ascii: "h"),
                    bytes[offset + 7] | 0x20 == UInt8(ascii: "q"), opensPartyName(bytes[offset + 15])
                {
                    return true
                }
            case 0xC4 where offset + 2 < end && bytes[offset + 1] == 0x90 && bytes[offset + 2] == UInt8(ascii: "i"):
                // Điều lệ
                if offset + 8 < end, bytes[offset + 7] == 0x20, bytes[offset + 8] == UInt8(ascii: "l") {
                    return true
                }
            case 0x30...0x39:
                if offset > range.lowerBound + 2, bytes[offset - 1] == 0x20,
                    byte != 0x30 && isKind(bytes, offset - 1, range.lowerBound)
                        || isKindWithWord(bytes, offset, range.lowerBound)
                        || hasOldSymbols(bytes, offset, range.lowerBound, end)
                        || isIssued(bytes, offset, range.lowerBound, end)
                {
                    return true
                }
            case UInt8(ascii: "V"):
                // QCVN, TCVN
                if offset >= range.lowerBound + 2, offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "N"),
                    bytes[offset - 1] == UInt8(ascii: "C")
                {
                    return true
                }
            case 0xCC, 0xCD: return true
            default: break
            }
            offset += 1
        }
        return false
    }

    /// The bytes that `mayRefer` looks closer at.
    private static let signs: [Bool] = {
        var signs = [Bool](repeating: false, count: 256)
        for byte in Array("/-LlHNV0123456789".utf8) + [0xC4, 0xCC, 0xCD] { signs[Int(byte)] = true }
        return signs
    }()

    /// A capital, or figures that are a year.
    private static func isSymbol(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var offset = start
        if offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x0A { offset += 1 }
        guard offset < end else { return false }
        let byte = bytes[offset]
        if byte &- 0x41 < 26 || byte == 0xC4 || byte == 0xC3 { return true }
        return offset + 4 < end && (byte == 0x31 || byte == 0x32) && bytes[offset + 3] &- 0x30 < 10
    }

    private static func followsFigure(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ start: Int) -> Bool {
        var before = offset - 1
        if before >= start, bytes[before] == 0x20 { before -= 1 }
        // `30c/NQCP`
        if before > start, bytes[before] &- UInt8(ascii: "a") < 8 { before -= 1 }
        return before >= start && bytes[before] &- 0x30 < 10
    }

    private static func opensPartyName(_ byte: UInt8) -> Bool {
        byte == 0xC4 || byte | 0x20 == UInt8(ascii: "t") || byte | 0x20 == UInt8(ascii: "h")
    }

    /// Công điện, Kế hoạch, Thông báo, Công văn, Tờ trình, Đề án before figures and ` của`, ` ngày`.
    private static func isIssued(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Int, _ end: Int
    ) -> Bool {
        switch bytes[start - 2] {
        case UInt8(ascii: "n"), UInt8(ascii: "h"), UInt8(ascii: "o"), UInt8(ascii: "t"), 0x8B: break
        // `số 63 ngày …`
        case 0x91 where start >= first + 5 && bytes[start - 3] == 0xBB: break
        default: return false
        }
        var offset = start
        while offset < end, offset - start < 5, bytes[offset] &- 0x30 < 10 { offset += 1 }
        guard offset + 3 < end, bytes[offset] == 0x20 else { return false }
        return bytes[offset + 1] == UInt8(ascii: "c") && bytes[offset + 2] == 0xE1
            || bytes[offset + 1] == UInt8(ascii: "n") && bytes[offset + 2] == UInt8(ascii: "g")
    }

    /// `số 12 NQ/HĐND`, `số 15QĐ/UB`: capitals right behind the figures or a space.
    private static func hasOldSymbols(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Int, _ end: Int
    ) -> Bool {
        // ố, Ố
        guard start >= first + 5, bytes[start - 2] | 1 == 0x91, bytes[start - 3] == 0xBB else { return false }
        var offset = start
        while offset < end, offset - start < 6, bytes[offset] &- 0x30 < 10 { offset += 1 }
        if offset < end, bytes[offset] == 0x20 { offset += 1 }
        guard offset + 2 < end, bytes[offset] &- 0x41 < 26 || bytes[offset] == 0xC4 else { return false }
        return bytes[offset + 1] &- 0x41 < 26 || bytes[offset + 1] == 0xC4 || bytes[offset + 1] == 0x90
    }

    /// ` này` behind a kind: the document in hand.
    private static func isThis(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Bool {
        offset + 4 < end && bytes[offset] == 0x20 && bytes[offset + 1] == UInt8(ascii: "n")
            && bytes[offset + 2] == 0xC3 && bytes[offset + 3] == 0xA0
    }

    /// Bộ, Pháp, cứ before ` l`.
    private static func isTail(_ bytes: UnsafeBufferPointer<UInt8>, _ space: Int, _ start: Int) -> Bool {
        if bytes[space - 1] == 0x99 { return bytes[space - 4] == UInt8(ascii: "B") }
        // `Căn cứ luật …`
        if bytes[space - 1] == 0xA9 { return bytes[space - 4] == UInt8(ascii: "c") && bytes[space - 2] == 0xBB }
        return bytes[space - 1] == UInt8(ascii: "p") && space >= start + 5 && bytes[space - 5] == UInt8(ascii: "P")
    }

    /// `Chỉ thị số 17`: a kind before ` số `.
    private static func isKindWithWord(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ start: Int) -> Bool {
        guard offset >= start + 9, bytes[offset - 2] == 0x91, bytes[offset - 3] == 0xBB,
            bytes[offset - 5] == UInt8(ascii: "s"), bytes[offset - 6] == 0x20
        else { return false }
        return isKind(bytes, offset - 6, start)
    }

    /// Chỉ thị, Nghị quyết, Kết luận, Nghị định, Thông tư, Hướng dẫn, số before figures: by their last letters.
    private static func isKind(_ bytes: UnsafeBufferPointer<UInt8>, _ space: Int, _ start: Int) -> Bool {
        guard space - 3 >= start else { return false }
        let last = bytes[space - 1]
        switch last {
        case UInt8(ascii: "t"): return bytes[space - 2] == 0xBF
        case UInt8(ascii: "n"): return bytes[space - 2] == 0xAD || bytes[space - 2] == 0xAB
        case UInt8(ascii: "h"): return bytes[space - 2] == UInt8(ascii: "n") && bytes[space - 3] == 0x8B
        case 0x8B, 0xB0: return true
        default: return false
        }
    }
}
