/// Whether a paragraph may name another document, told from its bytes alone: most do not, and are not read further.
enum RelationPrefilter {
    /// Whether `range` has the sign of a number (`29-CT`, `/2020/`), of a law's name, or of a short number (`Chỉ thị 29`).
    static func mayRefer(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { mayRefer($0, range) }
    }

    private static func mayRefer(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        let others = others
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            var found = signs(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            while found != 0 {
                let place = offset &+ found.trailingZeroBitCount >> 3
                found &= found &- 1
                // of capitals and stops most are no signs
                guard bytes[place] >= 0x80 || others >> UInt64(bytes[place] &- 0x2D) & 1 == 0 else { continue }
                if isSign(bytes, place, range.lowerBound, range.upperBound) { return true }
            }
            offset &+= 8
        }
        while offset < range.upperBound {
            if isSign(bytes, offset, range.lowerBound, range.upperBound) { return true }
            offset &+= 1
        }
        return false
    }

    /// A bit for each ASCII character from `-` on that is no sign.
    private static let others: UInt64 = "-/0123456789BHLNPV".utf8.reduce(.max) { $0 & ~(1 << UInt64($1 - 0x2D)) }

    /// The highest bit of each byte of `word` that `isSign` has to look at, and of some others: of ASCII what lies between `-`
    /// and `Z`, the ends of `Đ` and `ứ`, and what begins a mark that stands apart.
    @inline(__always)
    private static func signs(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high = ones &* 0x80
        let low = word & ~high
        let ascii = (low &+ ones &* (0x80 - 0x2D)) & ~(low &+ ones &* (0x80 - 0x5B)) & ~word
        // the highest bit of a byte that is zero, or to be looked at in vain above one
        let stroke = word ^ ones &* 0x90
        let tone = word ^ ones &* 0xA9
        let mark = (word & ~ones) ^ ones &* 0xCC
        let others = (stroke &- ones) & ~stroke | (tone &- ones) & ~tone | (mark &- ones) & ~mark
        return (ascii | others) & high
    }

    /// Whether what the byte at `offset` belongs to is a sign.
    private static func isSign(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ start: Int, _ end: Int
    ) -> Bool {
        switch bytes[offset] {
        case UInt8(ascii: "/"), UInt8(ascii: "-"):
            return isSymbol(bytes, offset + 1, end) && followsFigure(bytes, offset, start)
        case UInt8(ascii: "L"):
            // Luật, LUẬT, in either Unicode form
            let next = offset + 1 < end ? bytes[offset + 1] | 0x20 : 0
            let third = offset + 2 < end ? bytes[offset + 2] : 0
            return next == UInt8(ascii: "u") && (third == 0xE1 || third | 0x20 == UInt8(ascii: "a"))
                && !isThis(bytes, offset + 6, end)
        case UInt8(ascii: "B"):
            // Bộ luật
            return offset + 5 < end && bytes[offset + 5] == UInt8(ascii: "l") && bytes[offset + 4] == 0x20
                && bytes[offset + 3] == 0x99
        case UInt8(ascii: "P"):
            // Pháp lệnh
            return offset + 6 < end && bytes[offset + 6] == UInt8(ascii: "l") && bytes[offset + 5] == 0x20
                && bytes[offset + 4] == UInt8(ascii: "p")
        case 0xA9:
            // `Căn cứ luật …`
            return offset >= start + 3 && offset + 2 < end && bytes[offset + 2] == UInt8(ascii: "l")
                && bytes[offset + 1] == 0x20 && bytes[offset - 1] == 0xBB && bytes[offset - 3] == UInt8(ascii: "c")
        case UInt8(ascii: "H"):
            // Hiến pháp
            return offset + 4 < end && bytes[offset + 1] | 0x20 == UInt8(ascii: "i") && bytes[offset + 2] == 0xE1
                && bytes[offset + 3] == 0xBA && bytes[offset + 4] | 1 == 0xBF
        case UInt8(ascii: "N"):
            // Nghị quyết Đại hội, Nghị quyết Trung ương, Nghị quyết Hội nghị
            return offset + 16 < end && bytes[offset + 2] | 0x20 == UInt8(ascii: "h")
                && bytes[offset + 7] | 0x20 == UInt8(ascii: "q") && opensPartyName(bytes[offset + 15])
        case 0x90:
            // Điều lệ
            return offset > start && offset + 7 < end && bytes[offset - 1] == 0xC4
                && bytes[offset + 1] == UInt8(ascii: "i") && bytes[offset + 6] == 0x20
                && bytes[offset + 7] == UInt8(ascii: "l")
        case 0x30...0x39:
            return offset > start + 2 && bytes[offset - 1] == 0x20
                && (bytes[offset] != 0x30 && isKind(bytes, offset - 1, start) || isKindWithWord(bytes, offset, start)
                    || hasOldSymbols(bytes, offset, start, end) || isIssued(bytes, offset, start, end))
        case UInt8(ascii: "V"):
            // QCVN, TCVN
            return offset >= start + 2 && offset + 1 < end && bytes[offset + 1] == UInt8(ascii: "N")
                && bytes[offset - 1] == UInt8(ascii: "C")
        case 0xCC, 0xCD: return true
        default: return false
        }
    }

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
