/// `Chiều 5/6 ông X cho biết`, `Tại phiên tòa bị cáo X khai`: words of time and place at the beginning without a comma.
extension AttributionFinder {
    /// Whether nothing but when and where stands between the beginning of the clause and the token at `index`.
    func isBehindTime(_ index: Int) -> Bool {
        var place = index - 1
        // `Khi ông X yêu cầu …, các phòng …` is about others
        guard place >= sentence.lowerBound, !AttributionFinder.subordinating.contains(tokens[place].key),
            // `Trước việc ông X bác bỏ …, bà Y nói …`
            tokens[place].key != AttributionFinder.affair.1
                || place > sentence.lowerBound && tokens[place - 1].key == AttributionFinder.affair.0
        else { return false }
        while place >= sentence.lowerBound, index - place <= AttributionFinder.longestOpening {
            let token = tokens[place]
            if token.kind == .joint || token.isNumber {
                place -= 1
                continue
            }
            guard token.kind == .word, AttributionFinder.whenAndWhere.contains(token.key) else { return false }
            let isStart = place == sentence.lowerBound || tokens[place - 1].kind == .comma
            // `Ban đầu`, but not `Ban quản lý`
            if token.key == AttributionFinder.ban, tokens[place + 1].key != AttributionFinder.beginning { return false }
            if isStart { return AttributionFinder.timeOpenings.contains(token.key) }
            place -= 1
        }
        return false
    }

    /// `Đối với 16 trường hợp còn lại ông X cho rằng …`: whether the words that open the sentence say of what or where, and
    /// a comma is missing before the one who speaks.
    func isBehindOpening(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard phrase.name != nil, phrase.isAddressed || !phrase.titles.isEmpty && tokens[start].isCapital,
            start - sentence.lowerBound >= 2,
            start - sentence.lowerBound <= 24,
            phrases.first(where: { $0.name != nil || $0.isAddressed })?.tokens.lowerBound == start,
            AttributionFinder.openings.contains(tokens[sentence.lowerBound].key),
            // `Về việc mua đất thì ông X nói …`
            !AttributionFinder.leading.contains(tokens[start - 1].key) || isWorking(before: start)
                || AttributionFinder.then.contains(tokens[start - 1].key)
                    && AttributionFinder.topics.contains(tokens[sentence.lowerBound].key),
            !tokens[start - 1].isCapital || phrase.isAddressed && !tokens[start].isCapital,
            tokens[sentence.lowerBound..<start].allSatisfy({ $0.kind == .word || $0.kind == .joint }),
            !(sentence.lowerBound..<start).contains(where: {
                SpeechVerb.at(tokens, $0, before: start)?.verb.takesAll ?? false
            })
        else { return false }
        return SpeechVerb.saysSomething(tokens, at: behind(phrase), before: limit)
    }

    /// `Kết luận buổi làm việc Phó Chủ tịch X …`
    private func isWorking(before start: Int) -> Bool {
        tokens[start - 1].key == AttributionFinder.affair.1 && tokens[start - 2].key == AttributionFinder.affair.0
    }

    private static let openings = SpeechWord.set(
        "Đối Về Với Trong Tại Liên Nói Trả Trao Chia Giải Lý Bên Ở Riêng Còn Phát Thảo Góp Kết Tham Chất Tranh Cũng Qua Thay Đồng Cùng Nhân"
    )
    private static let affair = (SpeechWord.key("làm"), SpeechWord.key("việc"))
    private static let topics = SpeechWord.set("Đối Về Với Riêng Còn Liên")
    /// Words that have the person behind them for their object.
    private static let leading = SpeechWord.set(
        """
        của với cho do bởi là mà được bị cùng và hay để khi về tại gặp từ theo nhờ hỏi gọi trong ở nghe thấy bằng như thì cả lời phía
        nhà vợ chồng con trai gái mẹ cha bố em anh chị cháu việc giúp mời tiếp thăm bắt đến tới vào trên đình thân nhân bạn tên
        """)
    private static let subordinating = SpeechWord.set("khi lúc hồi sau trước đến tới trong tại từ vừa mới mãi")
    private static let ban = SpeechWord.key("ban")
    private static let beginning = SpeechWord.key("đầu")
    private static let longestOpening = 9
    static let timeOpenings = SpeechWord.set(
        """
        hôm sáng trưa chiều tối đêm khuya ngày tháng đầu cuối giữa mới bước ban thoạt sau trước lúc khi hồi vừa hiện mãi tại trong đến
        tới tuần năm rồi
        """)
    private static let whenAndWhere = SpeechWord.set(
        """
        hôm sáng trưa chiều tối đêm khuya ngày tháng năm tuần giờ phút đầu cuối giữa mới bước ban thoạt tiên sau trước lúc khi hồi vừa
        hiện mãi tại trong đến tới nay qua kia này đó đây ấy bấy rồi cùng thứ hai ba tư sáu bảy nhật chủ cơ quan công an điều tra tòa phiên
        phúc sơ thẩm xử hội nghị buổi cuộc họp báo làm việc thảo đại kỳ trận bữa lễ
        """)
}
