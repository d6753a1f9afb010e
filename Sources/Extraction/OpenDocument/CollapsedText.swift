/// The text of a paragraph as OpenDocument writes it: runs of white space count as one space, and none at the
/// paragraph's beginning (OpenDocument 1.3 part 3, 6.1.2); spaces that count have an element of their own.
struct CollapsedText {
    /// The runs so far.
    var runs = RunCollector()
    /// Whether the next white space counts for nothing.
    private var isAfterSpace = true

    /// Adds text as it stands in the file.
    mutating func append(_ text: String, font: String?) {
        var collapsed: [UInt8] = []
        collapsed.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if !isAfterSpace { collapsed.append(0x20) }
                isAfterSpace = true
            } else {
                collapsed.append(byte)
                isAfterSpace = false
            }
        }
        let text = String(decoding: collapsed, as: UTF8.self)
        runs.append(SymbolFont.shown(text, font: font), font: font)
    }

    /// Adds text that is not collapsed.
    mutating func append(verbatim text: String, font: String?) {
        runs.append(text, font: font)
        isAfterSpace = false
    }
}
