/// The bullet, number or letter that begins a list item.
struct MarkdownListMarker {
    /// What stands before the item's text: the number as typed; `- ` for every bullet.
    let shown: [UInt8]
    /// The text after it.
    let content: Range<Int>
    private let isFirst: Bool

    /// Reads the marker; nil if the line begins with none.
    init?(_ line: MarkdownLine, in text: [UInt8]) {
        let range = line.content
        guard let length = Self.length(of: text[range]) else { return nil }
        var start = range.lowerBound + length
        let marker = text[range.lowerBound..<start]
        guard start == range.upperBound || text[start] == UInt8(ascii: " ") || text[start] == UInt8(ascii: "\t") else {
            return nil
        }
        while start < range.upperBound, text[start] == UInt8(ascii: " ") || text[start] == UInt8(ascii: "\t") {
            start += 1
        }
        content = start..<range.upperBound
        shown = length == 1 ? Array("- ".utf8) : Array(marker) + [UInt8(ascii: " ")]
        isFirst =
            length == 1 || marker.dropLast().elementsEqual([UInt8(ascii: "1")])
            || marker.dropLast().elementsEqual([UInt8(ascii: "a")])
    }

    /// Whether the item may begin here; after the lines of a paragraph only the first of a list may, since a line
    /// may well begin with a year and a full stop.
    func mayBegin(afterParagraph: Bool) -> Bool {
        !afterParagraph || isFirst && !content.isEmpty
    }

    private static func length(of line: ArraySlice<UInt8>) -> Int? {
        guard let first = line.first else { return nil }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") { return 1 }
        let digits = line.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
        if 1...9 ~= digits {
            guard let end = line.dropFirst(digits).first else { return nil }
            return end == UInt8(ascii: ".") || end == UInt8(ascii: ")") ? digits + 1 : nil
        }
        // a) … z), and đ) in Vietnamese enumerations.
        let letter = line.starts(with: "đ".utf8) ? 2 : UInt8(ascii: "a")...UInt8(ascii: "z") ~= first ? 1 : 0
        return letter > 0 && line.dropFirst(letter).first == UInt8(ascii: ")") ? letter + 1 : nil
    }
}
