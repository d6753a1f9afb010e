/// Tells Markdown saved under another name: what programs that read scans and pages give is Markdown, and people keep it
/// as text.
enum MarkdownSigns {
    /// So many lines must be plainly Markdown: one may stand in any text.
    private static let wanted = 2
    /// Only so much of a file is looked at.
    private static let range = 256 << 10

    /// Whether several lines are headings (`## Điều 1`) or strong from end to end (`**Nơi nhận:**`).
    static func areIn(_ bytes: [UInt8]) -> Bool {
        var found = 0
        var rest = bytes.prefix(range)
        while let mark = rest.first {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            if mark == UInt8(ascii: "*") || mark == UInt8(ascii: "#"), isMarked(rest[..<end]) {
                found += 1
                if found == wanted { return true }
            }
            rest = rest[end...].dropFirst()
        }
        return false
    }

    private static func isMarked(_ line: ArraySlice<UInt8>) -> Bool {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        var line = line
        while let last = line.last, isBlank(last) { line.removeLast() }
        if line.first == UInt8(ascii: "#") {
            let text = line.drop { $0 == UInt8(ascii: "#") }
            return 1...6 ~= line.count - text.count && text.first == 0x20 && text.contains { isLetter($0) }
        }
        let strong: [UInt8] = [UInt8(ascii: "*"), UInt8(ascii: "*")]
        guard line.count > 4, line.starts(with: strong), line.suffix(2).elementsEqual(strong) else { return false }
        let text = line.dropFirst(2).dropLast(2)
        guard let first = text.first, let last = text.last, !isBlank(first), !isBlank(last) else { return false }
        return !text.contains(UInt8(ascii: "*")) && text.contains { isLetter($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || UTF8Letter.isASCIIAlphanumeric(byte) }
}
