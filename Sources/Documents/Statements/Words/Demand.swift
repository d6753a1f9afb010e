/// Demands that go on over several sentences.
extension StatementReader {
    /// `Thủ tướng yêu cầu các địa phương vào cuộc. Các bộ phải hỗ trợ. Giao Bộ Tài chính bố trí vốn.`: behind a demand, a
    /// sentence that says what somebody must do, or that demands without saying who does, is part of it.
    func demandsMore(_ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        let tokens = block.tokens
        guard let listVerb, StatementReader.demands.contains(where: { listVerb.hasPrefix($0) }) else { return false }
        let start = sentence.lowerBound
        if StatementReader.orders.longest(tokens, at: start, before: sentence.upperBound) != nil { return true }
        for place in start..<min(sentence.upperBound, start + 16) {
            guard tokens[place].kind == .word || tokens[place].kind == .comma || tokens[place].kind == .joint else {
                return false
            }
            if place > start, StatementReader.musts.contains(tokens[place].key) { return true }
            if StatementReader.facts.contains(tokens[place].key) { return false }
        }
        return false
    }

    static let demands = ["yêu cầu", "đề nghị", "chỉ đạo", "giao", "kiến nghị", "đề xuất"]
    /// What opens a sentence that tells somebody to do something and does not say whom.
    private static let orders = SpeechPhrases<Void>(
        [
            "Giao", "Yêu cầu", "Đề nghị", "Chỉ đạo", "Kiến nghị", "Không để", "Tuyệt đối không", "Kiên quyết không",
            "Kiên quyết xử lý", "Xử lý nghiêm", "Rà soát", "Khẩn trương", "Tập trung", "Chủ động", "Tăng cường",
            "Đẩy mạnh", "Đẩy nhanh", "Nghiên cứu", "Phối hợp", "Tiếp tục", "Nâng cao", "Bảo đảm", "Đảm bảo",
            "Thực hiện tốt",
            "Thực hiện nghiêm", "Kịp thời", "Quan tâm", "Hạn chế", "Tránh", "Phấn đấu", "Quyết tâm", "Làm tốt",
            "Chú trọng", "Chuẩn bị", "Hoàn thiện", "Sớm", "Thường xuyên",
        ].map { ($0, ()) })
    private static let musts = SpeechWord.set("phải cần")
    /// Words that tell what is or was the case, and not what ought to be.
    private static let facts = SpeechWord.set("đã đang là bị được có vẫn vừa cho nói theo tuy")
}
