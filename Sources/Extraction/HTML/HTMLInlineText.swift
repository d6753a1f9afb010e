/// Gathers the text of a line or paragraph as a browser shows it: runs of white space as one space, none at the ends
/// of lines. No-break spaces stay.
struct HTMLInlineText {
    /// The text so far, in UTF-8.
    private(set) var text: [UInt8] = []
    private var hasSpace = false

    /// Whether nothing but line ends is there.
    var isAtLineStart: Bool { text.isEmpty || text.last == UInt8(ascii: "\n") }

    /// Appends text, white space as it is if it is preformatted.
    mutating func append(_ content: ArraySlice<UInt8>, isPreformatted: Bool) {
        if isPreformatted {
            if hasSpace { text.append(0x20) }
            hasSpace = false
            text.append(contentsOf: content)
            return
        }
        for byte in content {
            if byte == 0x20 || 0x09...0x0D ~= byte {
                hasSpace = !isAtLineStart
            } else {
                if hasSpace { text.append(0x20) }
                hasSpace = false
                text.append(byte)
            }
        }
    }

    /// Begins a new line.
    mutating func breakLine() {
        hasSpace = false
        text.append(UInt8(ascii: "\n"))
    }

    /// The text; the next begins empty.
    mutating func take() -> [UInt8] {
        defer { self = HTMLInlineText() }
        return text
    }
}
