/// Whether the last numbered division of each rank was a heading, within the larger one that is open: its siblings are likely to
/// be headings too.
struct SiblingHeadings {
    /// A bit for each rank of which a division was read.
    private var read: UInt32 = 0
    /// A bit for each rank whose last division was a heading.
    private var headings: UInt32 = 0

    /// Whether the last division of `rank` was a heading; nil where none was read yet.
    subscript(_ rank: StructureMarker.Rank) -> Bool? { read & bit(rank) == 0 ? nil : headings & bit(rank) != 0 }

    /// Takes down a division of `rank`, which closes those below.
    mutating func note(_ isHeading: Bool, of rank: StructureMarker.Rank) {
        let above = bit(rank) - 1
        read = read & above | bit(rank)
        headings = headings & above | (isHeading ? bit(rank) : 0)
    }

    private func bit(_ rank: StructureMarker.Rank) -> UInt32 { 1 << UInt32(rank.rawValue) }
}
