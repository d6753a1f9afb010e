import Documents

/// A block while its surroundings are not known yet: in a cell it becomes part of a row, or stands by itself.
struct BlockDraft {
    var kind: Block.Kind
    var runs: [TextRun]
    var page: Int?
}
