import VietnameseText

/// The pieces that a line of a letterhead or closing sets side by side: `ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI …`.
enum Cells {
    /// The pieces of `range` between tabs, line ends, ` | `, the `|` that closes a cell, and runs of three spaces or more; none is empty.
    static func of(_ text: TextBytes, _ range: Range<Int>) -> [Range<Int>] {
        guard mayPart(text, range) else {
            let cell = text.trimmed(range)
            return cell.isEmpty ? [] : [cell]
        }
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var offset = start
        func close(_ end: Int, next: Int) {
            let cell = text.trimmed(start..<end)
            if !cell.isEmpty { found.append(cell) }
            start = next
            offset = next
        }
        func opensTail(_ end: Int) -> Bool {
            let next =
                end
                + 1..<(text.bytes[(end + 1)..<max(end + 1, range.upperBound)].firstIndex(of: 0x0A) ?? range.upperBound)
            return next.count <= 14 && LoneWord.isTail(text, text.trimmed(next))
        }
        // a row whose first cell is empty begins with its border
        if text.has("| ", at: start), start + 2 <= range.upperBound { start += 2 }
        offset = start
        while offset < range.upperBound {
            switch text[offset] {
            case 0x0A where LoneWord.isOne(text, start..<offset) || opensTail(offset):
                offset += 1
            case 0x09, 0x0A, 0x0D:
                close(offset, next: offset + 1)
            case 0x20 where text.has("   ", at: offset) && offset + 3 <= range.upperBound:
                close(offset, next: offset + 3)
            case 0x20 where text.has(" |", at: offset) && offset + 2 == range.upperBound:
                close(offset, next: offset + 2)
            case 0x7C where offset == start && offset + 1 == range.upperBound:
                close(offset, next: offset + 1)
            case 0x20 where text.has(" | ", at: offset) && offset + 3 <= range.upperBound:
                close(offset, next: offset + 2)
            case 0x7C where offset == start && text.has("| ", at: offset) && offset + 2 <= range.upperBound:
                close(offset, next: offset + 2)
            default:
                offset += 1
            }
        }
        close(range.upperBound, next: range.upperBound)
        return found
    }

    /// Whether anything stands in `range` that may part cells: white space other than single blanks, or a bar.
    private static func mayPart(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            if ByteScan.first(UInt8(ascii: "|"), in: bytes, range) != nil { return true }
            return ByteScan.anyBelow(0x21, in: bytes, range) { place in
                bytes[place] != 0x20 || place + 1 < bytes.count && bytes[place + 1] == 0x20
            }
        }
    }
}
