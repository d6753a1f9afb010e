/// Counts a Word document's pages while it is read: by the breaks that Word noted when it last showed it, else by those
/// that the author put in; a document with neither has no pages that could be told.
struct WordPages {
    private let countsRendered: Bool
    private let countsExplicit: Bool
    /// Pages begun so far.
    var number = 1

    /// Looks through a document for its breaks.
    init(_ tree: WordTree) {
        countsRendered = tree.nodes.contains { $0.name == .renderedPageBreak }
        countsExplicit =
            !countsRendered
            && tree.nodes.indices.contains { index in
                switch tree.nodes[index].name {
                case .lineBreak: tree.value(.type, of: index) == "page"
                case .pageBreakBefore: true
                default: false
                }
            }
    }

    /// The page that is being read; nil if pages cannot be told.
    var current: Int? { countsRendered || countsExplicit ? number : nil }

    /// Passes a break that Word noted.
    mutating func passRendered() { if countsRendered { number += 1 } }

    /// Passes a break that the author put in.
    mutating func passExplicit() { if countsExplicit { number += 1 } }
}
