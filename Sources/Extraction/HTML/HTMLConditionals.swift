/// The conditions that Word writes into pages, `<![if !supportLists]>` and `<![endif]>`, which libxml2 takes for text.
///
/// What stands between them is shown: it holds the numbers of Word's lists.
enum HTMLConditionals {
    /// The longest condition that is looked for, so that a row of unclosed ones is not searched to its end for each.
    private static let maximumLength = 256

    /// A page without the conditions.
    static func removed(from page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        while index + 3 < page.count {
            if page[index] == UInt8(ascii: "<"), page[index + 1] == UInt8(ascii: "!"),
                page[index + 2] == UInt8(ascii: "["), let end = end(ofConditionAt: index, in: page)
            {
                result.append(contentsOf: page[copied..<index])
                copied = end
                index = end
            } else {
                index += 1
            }
        }
        guard copied > 0 else { return page }
        return result + page[copied...]
    }

    private static func end(ofConditionAt start: Int, in page: [UInt8]) -> Int? {
        let condition = page[start...].prefix(maximumLength).prefix { $0 != UInt8(ascii: ">") }
        // Within a comment the same is written `<![endif]-->` and ends that.
        guard condition.last == UInt8(ascii: "]"), condition.endIndex < page.count,
            page[condition.endIndex] == UInt8(ascii: ">")
        else { return nil }
        let keyword = String(decoding: condition.dropFirst(3).prefix(5), as: UTF8.self).lowercased()
        guard ["if", "endif", "else"].contains(where: keyword.hasPrefix) else { return nil }
        return condition.endIndex + 1
    }
}
