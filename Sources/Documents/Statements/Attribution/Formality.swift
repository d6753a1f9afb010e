/// What somebody does at a sitting and does not say: `tuyên bố lý do`, `thông qua dự thảo kế hoạch`, `báo cáo tình hình`.
extension StatementReader {
    /// Whether the words behind the last verb name only what somebody did or dealt with at the sitting.
    func isFormality(_ tokens: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard isMinutes, let first = tokens.first, let verb = listVerb?.lowercased() else { return false }
        if first > 0, block.tokens[first - 1].kind == .colon || block.tokens[first - 1].key == SpeechVerb.that {
            return false
        }
        // `kết luận cuộc họp như sau:`, and what is concluded follows
        let isLead = block.tokens[tokens.upperBound - 1].kind == .colon
        let tells = tokens.contains { FormalityWords.telling.contains(block.tokens[$0].key) }
        if isLead, !tells, block.words(tokens) <= 14 { return true }
        let last = verb.split(separator: ",").last.map { SpeechWord.keys(String($0)) } ?? []
        if last == FormalityWords.adopting { return true }
        if last == FormalityWords.declaring {
            return FormalityWords.openings.longest(block.tokens, at: first, before: tokens.upperBound) != nil
        }
        guard !tells, FormalityWords.dealing.contains(last) else { return false }
        return FormalityWords.matters.longest(block.tokens, at: first, before: tokens.upperBound) != nil
    }
}

/// Words of what is done at sittings.
private enum FormalityWords {
    /// Words that make a clause of what stands behind a noun; `không phép` does not.
    static let telling = SpeechWord.set("đã đang sẽ còn chưa có phải cần được rất quá là")
    static let adopting = SpeechWord.keys("thông qua")
    static let declaring = SpeechWord.keys("tuyên bố")
    static let openings = SpeechPhrases<Void>(
        ["lý do", "khai mạc", "bế mạc", "kết thúc", "giới thiệu", "nội dung", "mục đích", "chương trình", "thành phần"]
            .map { ($0, ()) })
    /// Verbs that may have for their object what one deals with, besides what one says.
    static let dealing = Set(
        [
            "báo cáo", "báo cáo thêm", "thông báo", "đánh giá", "thông tin", "thông tin về", "tiếp thu", "giải trình",
            "kết luận", "làm rõ", "nhắc", "nêu", "nêu lên", "nhận xét", "phân tích", "đặt ra", "kiểm điểm", "ghi nhận",
        ].map(SpeechWord.keys))
    static let matters = SpeechPhrases<Void>(
        """
        lý do, chương trình, dự thảo, kế hoạch, báo cáo, danh sách, nội dung, tình hình, kết quả, công tác, nhiệm vụ, nghị quyết
        dự toán, quyết định, thời sự, tờ trình, biên bản, cuộc họp, hội nghị, buổi, đại hội, phiên họp, quy chế, phương án, đề án
        ý kiến, các ý kiến, các nội dung, các mặt, các vấn đề, các nhiệm vụ, các văn bản, các khoản, các tiêu chuẩn, một số nội dung
        một số vấn đề, một số nhiệm vụ, một số việc, những nội dung, toàn bộ, tất cả, văn bản, tiêu chuẩn, tiến độ, số liệu, về
        việc thực hiện, việc triển khai, tinh thần, thể lệ, cơ cấu, nguyên tắc, mục đích, thành phần, thông tin, chủ trương
        quy trình, tóm tắt, diễn biến, hoạt động, quá trình, thu chi, tài chính, đề cương, phong trào, ưu điểm, hạn chế
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
}
