/// The words at the head of every document of the state (Decree 30/2020/NĐ-CP, appendix I, part II.1) and of the party
/// (Instruction 36-HD/VPTW): a table or a page header that has them is a letterhead.
enum Motto {
    /// Whether a text begins with them.
    static func opens(_ text: String) -> Bool {
        let text = text.drop { $0.isWhitespace }.prefix(60).uppercased()
        return text.hasPrefix("CỘNG HÒA XÃ HỘI CHỦ NGHĨA") || text.hasPrefix("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA")
            || text.hasPrefix("ĐẢNG CỘNG SẢN VIỆT NAM")
    }

    /// Whether one of some blocks begins with them, in whatever encoding.
    static func opensOne(of blocks: [BlockDraft]) -> Bool {
        if blocks.contains(where: { opens($0.runs.map(\.text).joined()) }) { return true }
        guard blocks.contains(where: { $0.runs.contains { $0.font.flatMap { LegacyFont($0) } != nil } }) else {
            return false
        }
        return RunDecoding.decode(blocks.map(\.runs)).texts.contains(where: opens)
    }
}
