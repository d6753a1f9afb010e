/// The words that open a sentence and tell whether it goes on with what somebody said.
enum SpeechJoining {
    /// Whether the sentence goes on with the speech before it: `Đồng thời, …`, `Bên cạnh đó, …`.
    static func joins(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Bool {
        joining.longest(tokens, at: index, before: limit) != nil
    }

    /// The end of words that only join a sentence to the one before: `Tuy nhiên`, `Ngoài ra`.
    static func connectiveEnd(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Int? {
        // `Trong khi đó` is more than `Trong khi`
        [joining, leaning, others].compactMap { $0.longest(tokens, at: index, before: limit)?.end }.max()
    }

    private static let others = SpeechPhrases<Void>(
        ["Trong khi đó", "Mặt khác", "Trái lại", "Thế nhưng", "Tuy thế", "Dẫu vậy", "Dù vậy"].map { ($0, ()) })

    /// Whether the sentence, in the same paragraph, goes on with the speech before it by what it says: that something ought to
    /// be, or, behind `Tuy nhiên` and the like, that it will or will not be. What reports tell in between is what was.
    static func leans(_ tokens: SpeechTokens, _ sentence: Range<Int>) -> Bool {
        let start = sentence.lowerBound
        let opening = leaning.longest(tokens, at: start, before: sentence.upperBound)?.end
        for place in (opening ?? start)..<min(sentence.upperBound, (opening ?? start) + 16) {
            switch tokens[place].kind {
            case .word, .comma, .joint: break
            default: return false
            }
            if place > start, ought.contains(tokens[place].key) { return true }
            if opening != nil, future.contains(tokens[place].key) { return true }
            if told.contains(tokens[place].key) { return false }
        }
        return false
    }

    /// `Đây là lần đầu tiên công ty công bố con số đó.`: whether the sentence comments on what was said before it.
    static func comments(_ tokens: SpeechTokens, _ sentence: Range<Int>) -> Bool {
        // `Đây là cuộc đối thoại lần thứ 2 của lãnh đạo tỉnh với doanh nghiệp.`
        if let end = occasions.longest(tokens, at: sentence.lowerBound, before: sentence.upperBound)?.end,
            (end..<sentence.upperBound).contains(where: {
                recurring.longest(tokens, at: $0, before: sentence.upperBound) != nil
            })
        {
            return true
        }
        guard let end = firstTimes.longest(tokens, at: sentence.lowerBound, before: sentence.upperBound)?.end else {
            return false
        }
        return (end..<sentence.upperBound).contains {
            disclosing.longest(tokens, at: $0, before: sentence.upperBound) != nil
        }
    }

    private static let occasions = SpeechPhrases<Void>(
        ["Đây là", "Đây cũng là"].flatMap { opening in
            [
                "cuộc gặp", "cuộc đối thoại", "cuộc họp", "buổi gặp", "buổi đối thoại", "buổi tiếp xúc",
                "buổi làm việc",
                "hội nghị", "hội thảo", "hoạt động", "chuyến thăm", "chương trình",
            ].map { ("\(opening) \($0)", ()) }
        })
    private static let recurring = SpeechPhrases<Void>(
        ["lần thứ", "thường niên", "định kỳ", "hằng năm", "hàng năm", "nằm trong khuôn khổ"].map { ($0, ()) })
    private static let firstTimes = SpeechPhrases<Void>(
        ["Đây là lần đầu", "Đây cũng là lần đầu", "Đây là lần thứ hai", "Đây không phải lần đầu"].map { ($0, ()) })
    private static let disclosing = SpeechPhrases<Void>(
        ["công bố", "lên tiếng", "thừa nhận", "xác nhận", "tiết lộ", "tuyên bố", "đưa ra"].map { ($0, ()) })
    private static let leaning = SpeechPhrases<Void>(
        [
            "Tuy nhiên", "Tuy vậy", "Nhưng", "Song", "Nếu", "Khi đó", "Trước mắt", "Sắp tới", "Thời gian tới", "Riêng",
            "Ngay cả", "Như vậy", "Vậy nên", "Dù", "Cho dù", "Trong khi", "Còn", "Sau này", "Về lâu dài",
        ].map { ($0, ()) })
    private static let ought = SpeechWord.set("phải cần nên")
    private static let future = SpeechWord.set("sẽ thể không chưa khó")
    /// Words that tell what is or was the case.
    private static let told = SpeechWord.set("đã đang bị được vừa từng theo cho nói hôm ngày sáng chiều")

    /// Whether the sentence is one of several that are counted: `Thứ nhất, …`, `Một là, …`.
    static func counts(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Bool {
        counting.longest(tokens, at: index, before: limit) != nil
    }

    private static let counting = SpeechPhrases<Void>(
        [
            "Thứ nhất", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Một là", "Hai là", "Ba là",
            "Bốn là", "Năm là", "Sáu là", "Bảy là", "Tám là",
        ].map { ($0, ()) })

    /// Whether the sentence is the minutes' own or others': `Báo cáo nêu …`, `Các thành viên nhất trí.`
    static func breaks(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Bool {
        breaking.longest(tokens, at: index, before: limit) != nil
    }

    /// `Ý kiến thảo luận:`, `Phần hỏi đáp:`: a line that heads a part of minutes.
    static func headsSection(_ tokens: SpeechTokens, at start: Int) -> Bool {
        guard let last = tokens.last, last.kind == .colon, tokens.count - start <= 10 else { return false }
        return heading.longest(tokens, at: start, before: tokens.count) != nil
    }

    /// `Kết luận: …`, whosever it is.
    static func concludes(_ tokens: SpeechTokens, at start: Int) -> Bool {
        guard start < tokens.count, tokens[start].isCapital,
            let end = conclusion.longest(tokens, at: start, before: tokens.count)?.end, end < tokens.count
        else { return false }
        return tokens[end].kind == .colon
    }

    private static let conclusion = SpeechPhrases<Void>(
        ["Kết luận", "Kết luận cuộc họp", "Kết luận hội nghị", "Kết luận chung", "Thống nhất", "Ý kiến chung"].map {
            ($0, ())
        })
    private static let heading = SpeechPhrases<Void>(
        [
            "Ý kiến", "Các ý kiến", "Thảo luận", "Phần", "Kết luận", "Biểu quyết", "Kết quả biểu quyết", "Nội dung",
            "Diễn biến", "Kiến nghị", "Câu hỏi", "Tiếp thu",
        ].map { ($0, ()) })

    /// `Văn phòng Thành ủy thông báo để các cơ quan biết, thực hiện.`, `Trên đây là …`: the office that writes a notice.
    static func givesNotice(_ tokens: SpeechTokens, _ sentence: Range<Int>) -> Bool {
        let start = sentence.lowerBound
        if closing.longest(tokens, at: start, before: sentence.upperBound) != nil { return true }
        guard let end = BodyPhrase.end(tokens, at: start, before: sentence.upperBound) else { return false }
        return (end..<min(end + 3, sentence.upperBound)).contains {
            giving.longest(tokens, at: $0, before: sentence.upperBound) != nil
        }
    }

    private static let closing = SpeechPhrases<Void>(["Trên đây là", "Thông báo này", "Nơi nhận"].map { ($0, ()) })
    private static let giving = SpeechPhrases<Void>(
        ["thông báo", "xin thông báo", "trân trọng thông báo"].map { ($0, ()) })

    /// Whether a clause that begins with the word says when, where or how somebody speaks, and not what:
    /// `Sau khi nghe các ý kiến, đồng chí X kết luận.`
    static func opensCircumstance(_ key: UInt64) -> Bool { circumstances.contains(key) }

    private static let circumstances = SpeechWord.set(
        """
        sau khi trước tại trong qua nhân phát để nhằm theo với ngay cùng đến từ thay trả trao giải nói về liên ngày sáng
        chiều tối kết tiếp trình đồng dù tuy mặc vì do bởi nếu như được
        """)

    private static let joining = SpeechPhrases<Void>(
        [
            "Đồng thời", "Bên cạnh đó", "Ngoài ra", "Do đó", "Do vậy", "Vì vậy", "Vì thế", "Mặt khác", "Cùng với đó",
            "Song song đó", "Song song với đó", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Hai là", "Ba là", "Bốn là",
            "Năm là", "Đây là", "Từ đó", "Qua đó", "Nghĩa là", "Tức là", "Bởi vậy", "Bởi thế", "Chính vì vậy",
            "Chính vì thế", "Đặc biệt", "Theo đó", "Cụ thể", "Lý do", "Lí do", "Ngược lại", "Hơn nữa", "Thậm chí",
            "Bởi", "Và", "Thêm vào đó", "Thêm nữa", "Hơn thế", "Không chỉ vậy", "Không chỉ thế", "Không những thế",
            "Không những vậy", "Thế nên", "Cho nên", "Chẳng hạn", "Ví dụ", "Nói cách khác", "Trước hết", "Nhờ đó",
            "Nhờ vậy",
            "Vả lại", "Vì lẽ đó", "Một mặt",
        ].map { ($0, ()) })

    private static let breaking = SpeechPhrases<Void>(
        [
            "Báo cáo", "Theo báo cáo", "Các thành viên", "Các đại biểu", "Các ý kiến", "Hội nghị", "Cuộc họp",
            "Tọa đàm",
            "Phiên họp", "Phiên", "Buổi", "Kỳ họp", "Đại biểu", "Chủ trì", "Chủ tọa", "Thư ký", "Biên bản",
            "Tổ thống nhất",
            "100%", "Ý kiến", "Có ý kiến", "Về phía", "Sau khi nghe", "Tiếp đó", "Tiếp theo", "Cùng dự", "Tham dự",
            "Về sơ kết", "Các hộ", "Toàn thể", "Các cổ đông", "Chi bộ biểu quyết", "Chi bộ thống nhất",
            "Đại hội thông qua",
            "Đại hội biểu quyết", "Đại hội thống nhất", "Biểu quyết", "Kết quả biểu quyết", "Tất cả các", "Mọi người",
            "Hai bên", "Các bên", "Tập thể", "Giải lao", "Nghỉ giải lao", "Không còn ý kiến", "Không có ý kiến nào",
            "Hết ý kiến",
        ].map { ($0, ()) })
}
