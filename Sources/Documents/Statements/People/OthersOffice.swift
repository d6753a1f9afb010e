/// Offices beside a name that are not the named one's: `Theo ông X, Giám đốc Sở Y không trả lời`, `Trong đơn gửi Chủ tịch Y, ông X nói …`.
extension PersonPhraseReader {
    /// `Theo ông X - giám đốc A, người dân chưa nhận tiền`, `Theo ông X, Giám đốc Sở Y không trả lời`: what the source says begins with
    /// whom it is about. What somebody is stands between two marks, or before a verb of saying.
    ///
    /// - Parameters:
    ///   - comma: the mark before the title.
    ///   - end: where the title ends.
    func isContent(behind phrase: PersonPhrase, from comma: Int, to end: Int, kind: PersonalTitle.Kind) -> Bool {
        guard tokens[comma].kind == .comma, let source = sourceStart(before: phrase.tokens.lowerBound) else {
            return false
        }
        if (comma + 2..<max(comma + 2, end)).contains(where: { OthersOffice.ought.contains(tokens[$0].key) }) {
            return true
        }
        guard end < limit, tokens[end].kind != .stop else {
            // nothing else would be said: `Theo bà X, giáo viên phải dạy thêm.`
            return source - openingOfSentence(before: source) <= OthersOffice.mostBefore
        }
        guard tokens[end].kind == .word, !goesOnToMark(from: end) else { return false }
        if kind != .office, !tokens[comma + 1].isCapital, !phrase.titles.isEmpty { return true }
        return !OthersOffice.goingOn.contains(tokens[end].key)
            && !SpeechVerb.saysSomething(tokens, at: end, before: limit)
            && TimeOfSpeech.end(tokens, at: end, before: limit) == nil
    }

    /// `phụ huynh có con học lớp 5A, …`: whether what somebody is goes on up to a mark, behind which more is said.
    private func goesOnToMark(from end: Int) -> Bool {
        guard AttributionFinder.working.longest(tokens, at: end, before: limit) != nil,
            let mark = (end + 1..<max(end + 1, min(limit, end + OthersOffice.longest))).first(where: {
                tokens[$0].kind != .word && tokens[$0].kind != .joint
            }), tokens[mark].kind == .comma || tokens[mark].kind == .dash
        else { return false }
        return mark + 4 < limit && !(end..<mark).contains { OthersOffice.finite.contains(tokens[$0].key) }
    }

    /// Where `theo` stands that makes whoever begins at `start` the source of a sentence: `theo`, `theo lời`, `theo đơn của`.
    private func sourceStart(before start: Int) -> Int? {
        guard start > 0, OthersOffice.naming.contains(tokens[start - 1].key) else { return nil }
        var place = start - 1
        while place >= 0, start - place <= OthersOffice.reach, tokens[place].kind == .word {
            if tokens[place].key == AttributionFinder.according { return place }
            guard !tokens[place].isCapital else { return nil }
            place -= 1
        }
        return nil
    }

    /// `Sau báo cáo của Giám đốc Sở Y tế, Chủ tịch UBND tỉnh X nói …`, `Tố cáo Chủ tịch xã, ông X nói …`: an office that a
    /// preposition or what opens the sentence has for its object, and behind the comma somebody else, with a name, who speaks.
    func isObject(_ phrase: PersonPhrase, _ start: Int) -> Bool {
        let before = tokens[start - 1].key
        let isFronted = self.isFronted(before: start)
        guard phrase.hasOffice, OthersOffice.governing.contains(before) || isFronted, let title = phrase.titles.last,
            title.upperBound + 1 < limit, tokens[title.upperBound].kind == .comma
        else { return false }
        // `Theo Phó Bí thư, Chủ tịch X, …` and `Ý kiến của Phó Bí thư, Chủ tịch X cho rằng …` are one person's
        let opening = openingOfSentence(before: start)
        if before == AttributionFinder.of, start - opening <= 3,
            AttributionFinder.opinions.contains(tokens[start - 2].key)
        {
            return false
        }
        var other = PersonPhrase(tokens: title.upperBound + 1..<title.upperBound + 1)
        var end = readTitles(&other, from: title.upperBound + 1)
        if other.name == nil {
            guard let name = nameEnd(at: end, isIntroduced: true) else { return false }
            end = name
        }
        // `Tố cáo Chủ tịch xã, ông X (thôn 2), nông dân, nói …`
        if isFronted, [.comma, .open, .dash, .colon].contains(tokens[end].kind) { return true }
        while end < limit, let next = SpeechVerb.adverbEnd(tokens, end, before: limit) { end = next }
        return SpeechVerb.at(tokens, end, before: limit) != nil
            || SpeechVerb.mannerEnd(tokens, end, before: limit) != nil
    }

    /// `Trong đơn gửi`, `Tiếp`, `Trả lời thay` before an office: whether what opens the sentence has the office for its object. A
    /// time, a conjunction or what one is (`Trên cương vị`) has not.
    private func isFronted(before start: Int) -> Bool {
        let before = tokens[start - 1]
        guard before.kind == .word, !before.isNumber, !OthersOffice.leading.contains(before.key) else { return false }
        var opening = start - 1
        while opening > 0, start - opening <= OthersOffice.longest, [.word, .joint].contains(tokens[opening - 1].kind) {
            opening -= 1
        }
        return start - opening <= OthersOffice.longest && (opening == 0 || tokens[opening - 1].kind == .stop)
            && tokens[opening].isCapital && (before.isCapital ? start - 1 == opening : true)
    }
}

private enum OthersOffice {
    /// What stands before the source of a sentence.
    static let naming = SpeechWord.set("theo lời của từ vị")
    static let reach = 9
    /// No more tokens stand before `theo` where it opens a sentence: `Tuy nhiên, theo ông X, …`.
    static let mostBefore = 5
    /// What goes on with the source or what the source is: `theo ông X, Giám đốc A và ông Y, …`, `… Giám đốc A tại hội nghị, …`.
    static let goingOn = SpeechWord.set("và cùng thì tại trong ở của thuộc kiêm trả")
    /// What tells that something happens or not.
    static let finite = SpeechWord.set("đã sẽ không chưa phải cần nên")
    /// What only a clause has.
    static let ought = SpeechWord.set("phải cần nên đều vẫn")
    /// Words that have an office behind them for their object.
    static let governing = SpeechWord.set("của với sau cùng cho đến tới nghe lời gặp từ bởi dự")
    /// Last words of what opens a sentence whose subject is in office, or of what the subject is: `Sáng nay`, `Trong khi đó`, `Trên cương vị`.
    static let leading = SpeechWord.set(
        """
        theo là và lời nhưng song còn khi nay qua đây đó này ấy vậy thế nhiên thời riêng cũng ngay chính cả vị nữ nam một được bị do bởi
        sáng trưa chiều tối đêm hôm ngày tháng năm hai ba tư sáu bảy nhật tuần giờ phút nguyên cựu tân cố cách trò chức thành cử làm
        nhiệm ghế danh từng vốn hiện đang ra rồi nữa phía bên ngoài tiên hết cùng thậm chí biệt thể của với cho đến tới từ tại ở thì mà
        """)
    /// What opens a sentence is no longer.
    static let longest = 14
}
