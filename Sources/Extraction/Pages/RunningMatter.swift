/// What stands at the head or foot of page after page, and is none of the text: titles of the gazette, page numbers.
struct RunningMatter {
    private let repeated: Set<String>
    private let pageCount: Int

    /// The parts of a page's height at its top and bottom in which such lines stand.
    private static let (top, bottom) = (0.10, 0.90)
    /// How many lines are looked at there; a stamp may stand beside a title.
    private static let edge = 6

    /// Looks for what the pages have in common at their edges.
    init(of pages: [Page]) {
        pageCount = pages.count
        var counts: [String: Int] = [:]
        for page in pages {
            for shape in Set(Self.edgeLines(of: page).map { Self.shape(page.lines[$0].text) }) {
                counts[shape, default: 0] += 1
            }
        }
        let needed = max(2, (pages.count + 2) / 3)
        repeated = Set(counts.filter { $0.value >= needed && $0.key.contains { $0.isLetter } }.keys)
    }

    /// A page without them.
    func removed(from page: Page) -> Page {
        var page = page
        let edges = Self.edgeLines(of: page).filter { index in
            let text = page.lines[index].text
            return repeated.contains(Self.shape(text)) || pageCount > 1 && Self.isPageNumber(text)
        }
        for index in edges.sorted(by: >) { page.lines.remove(at: index) }
        return page
    }

    /// The lines of a page that stand at its edges, at most the first and the last few.
    private static func edgeLines(of page: Page) -> [Int] {
        let order = page.lines.indices.sorted { page.lines[$0].middle < page.lines[$1].middle }
        let upper = order.prefix(edge).filter { page.lines[$0].middle < page.height * top }
        let lower = order.suffix(edge).filter { page.lines[$0].middle > page.height * bottom }
        return Array(Set(upper + lower))
    }

    /// A line without what changes from page to page.
    private static func shape(_ text: String) -> String {
        String(text.lowercased().map { $0.isNumber ? "#" : $0 }).replacing("##", with: "#").replacing("##", with: "#")
    }

    /// `7`, `- 7 -`, `7/12`, `Trang 7`.
    private static func isPageNumber(_ text: String) -> Bool {
        let words = text.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "–" || $0 == "/" || $0 == "|" }
        guard 1...4 ~= words.count, words.contains(where: { $0.allSatisfy(\.isNumber) }) else { return false }
        return words.allSatisfy { word in
            word.count <= 4 && word.allSatisfy(\.isNumber) || word == "trang" || word == "page" || word == "of"
        }
    }
}
