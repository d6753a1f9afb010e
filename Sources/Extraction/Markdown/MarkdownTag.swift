/// What stands between `<` and `>` in Markdown, if it is a tag of HTML or an address.
///
/// Only the tags that HTML has are tags: in official forms `<Họ và tên>` is text.
struct MarkdownTag {
    /// What becomes of it.
    enum Meaning: Equatable {
        /// It is left out.
        case nothing
        /// A new line begins.
        case lineBreak
        /// The address in it is text.
        case text(Range<Int>)
    }

    /// What becomes of it.
    let meaning: Meaning
    /// The offset after its `>`.
    let end: Int

    /// Reads the tag at an offset, where a `<` stands; nil if it is none.
    init?(at start: Int, in text: [UInt8]) {
        // Up to the next `<` at most, so that a row of unclosed tags is not searched again for each.
        var close = start + 1
        while close < text.count, text[close] != UInt8(ascii: ">"), text[close] != UInt8(ascii: "<") { close += 1 }
        guard close < text.count, text[close] == UInt8(ascii: ">") else { return nil }
        end = close + 1
        let inside = start + 1..<close
        if Self.isAddress(text[inside]) {
            meaning = .text(inside)
            return
        }
        let isClosing = text[inside].first == UInt8(ascii: "/")
        let name = text[inside].dropFirst(isClosing ? 1 : 0).prefix { UTF8Letter.isASCIIAlphanumeric($0) }
        let rest = text[name.endIndex..<close]
        guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x0A || rest.first == UInt8(ascii: "/") else {
            return nil
        }
        let tag = String(decoding: name.prefix(12), as: UTF8.self).lowercased()
        if Self.inlineTags.contains(tag) {
            meaning = .nothing
        } else if tag == "br" || HTMLElementKind(name: tag).breaksLines {
            meaning = .lineBreak
        } else {
            return nil
        }
    }

    private static let inlineTags: Set<String> = [
        "a", "abbr", "b", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
        "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]

    /// `https://…`, `mailto:…` or `văn-phòng@…`, without white space.
    private static func isAddress(_ inside: ArraySlice<UInt8>) -> Bool {
        guard let first = inside.first, UTF8Letter.isASCIIAlphanumeric(first),
            !inside.contains(where: { $0 <= 0x20 })
        else { return false }
        let scheme = inside.prefix { UTF8Letter.isASCIIAlphanumeric($0) }
        if scheme.count >= 2, inside.dropFirst(scheme.count).first == UInt8(ascii: ":") { return true }
        return inside.contains(UInt8(ascii: "@"))
    }
}
