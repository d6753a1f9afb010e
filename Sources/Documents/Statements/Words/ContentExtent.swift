/// Where what somebody says begins behind those to whom it is said, and ends before what others do or say.
extension StatementReader {
    /// The words at `tokens` behind the verb, without the audience before `rằng` and without another's clause.
    func extent(_ tokens: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Range<Int> {
        let start = audienceEnd(tokens, verb, block) ?? tokens.lowerBound
        let end =
            replyStart(start..<tokens.upperBound, verb, block)
            ?? refusalStart(start..<tokens.upperBound, verb, block) ?? sourceStart(start..<tokens.upperBound, block)
            ?? othersStart(start..<tokens.upperBound, block)
            ?? tokens.upperBound
        return start..<end
    }

    /// `trả lời phóng viên báo Đông Hải rằng …`, `cảnh báo người dân rằng …`: behind the audience and `rằng`; nil where what is
    /// said begins at once.
    private func audienceEnd(_ range: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Int? {
        let words = block.tokens
        guard ContentExtent.telling.contains(where: { verb == $0 || verb.hasSuffix(" " + $0) }) else { return nil }
        if let end = pressEnd(range, block) { return end }
        guard
            let that = range.prefix(ContentExtent.longestAudience).first(where: { words[$0].key == SpeechVerb.that }),
            that > range.lowerBound, that + 3 < range.upperBound,
            // `trả lời câu hỏi về việc báo chí nước ngoài nói rằng …`
            SpeechVerb.at(words, that - 1, before: that) == nil,
            (range.lowerBound..<that).allSatisfy({
                [.word, .joint].contains(words[$0].kind) && !StatementReader.finite.contains(words[$0].key)
                    && SpeechVerb.at(words, $0, before: that)?.verb.takesAll != true
            })
        else { return nil }
        return that + 1
    }

    /// `trả lời báo chí phương án đã được thông qua`, `trả lời phóng viên Báo Đông Hải cầu sẽ xong`: behind the reporters to
    /// whom one speaks, before a clause of its own; nil where none follows.
    private func pressEnd(_ range: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = block.tokens
        guard var place = ContentExtent.press.longest(words, at: range.lowerBound, before: range.upperBound)?.end else {
            return nil
        }
        while place < range.upperBound, words[place].kind == .word, words[place].isCapital { place += 1 }
        guard place < range.upperBound, words[place].kind == .word,
            !SpeechVerb.isCircumstance(words[place].key), !ContentExtent.concerning.contains(words[place].key),
            block.words(place..<range.upperBound) >= 4,
            (place..<range.upperBound).contains(where: { StatementReader.finite.contains(words[$0].key) })
        else { return nil }
        return place
    }

    /// `…, theo Reuters.`, `…, tờ Bưu Điện đưa tin.`, `…, Bộ Ngoại giao thông báo.`: where it is told at the end from whom the report
    /// has it; nil where nothing of the kind ends the sentence.
    private func sourceStart(_ range: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = block.tokens
        var end = range.upperBound
        while end > range.lowerBound, words[end - 1].kind == .stop { end -= 1 }
        guard let comma = range.last(where: { words[$0].kind == .comma }), comma > range.lowerBound + 3,
            2...12 ~= end - comma - 1
        else { return nil }
        let first = comma + 1
        if words[first].key == AttributionFinder.according, first + 1 < end {
            let press = PressName.at(words, first + 1, before: end)?.upperBound
            return press == end ? comma : nil
        }
        guard
            let name = PressName.at(words, first, before: end)?.upperBound
                ?? BodyPhrase.end(words, at: first, before: end),
            name < end, words[first].isCapital || PressName.at(words, first, before: end) != nil,
            ContentExtent.reporting.longest(words, at: name, before: end)?.end == end
        else { return nil }
        return comma
    }

    /// `hỏi bao giờ trả tiền thì nhân viên trả lời phải chờ`: where it is told what somebody answered; nil where nobody did.
    private func replyStart(_ range: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Int? {
        guard verb.hasSuffix("hỏi"), !verb.hasSuffix("câu hỏi") else { return nil }
        let words = block.tokens
        return range.dropFirst(3).first { place in
            words[place].key == AttributionFinder.thereupon && words[place].kind == .word
                && (place + 1..<min(range.upperBound, place + 9)).contains {
                    SpeechVerb.saysSomething(words, at: $0, before: range.upperBound)
                }
        }
    }

    /// `yêu cầu tài xế dừng xe nhưng tài xế không chấp hành`: where it is told that whoever was asked did not do it; nil where
    /// nothing of the kind follows a demand.
    private func refusalStart(_ range: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Int? {
        let words = block.tokens
        let isOrder = ["nhắc nhở", "kêu gọi"].contains { verb.hasSuffix($0) }
        guard isOrder || StatementReader.demands.contains(where: { verb.contains($0) }) else {
            return nil
        }
        // `kêu gọi các chủ trang trại giảm giá, khiến họ bất bình`
        if let comma = range.dropFirst(3).first(where: {
            words[$0].kind == .comma && $0 + 1 < range.upperBound && words[$0 + 1].key == ContentExtent.causing
        }) {
            return comma
        }
        for place in range.dropFirst(2) where words[place].key == ContentExtent.but && words[place].kind == .word {
            var subject = place + 1
            if subject < range.upperBound, PersonalTitle.at(words, subject, before: range.upperBound) != nil,
                words[range.lowerBound].kind == .quote
            {
                return words[place - 1].kind == .comma ? place - 1 : place
            }
            // the one who was asked is named again, or what follows is that nobody did it
            let clause = place + 1..<min(range.upperBound, place + 12)
            let isAsked =
                subject < range.upperBound && words[subject].kind == .word
                && (range.lowerBound..<min(place, range.lowerBound + 4)).contains {
                    words[$0].kind == .word && words[$0].key == words[subject].key
                }
            while subject < clause.upperBound, !ContentExtent.refusing.contains(words[subject].key) { subject += 1 }
            let refuses =
                subject < clause.upperBound
                && (ContentExtent.denying.contains(words[subject].key)
                    || (subject + 1..<min(range.upperBound, subject + 4)).contains {
                        ContentExtent.obeying.contains(words[$0].key)
                    })
            guard isAsked && subject < clause.upperBound || refuses else { continue }
            return words[place - 1].kind == .comma ? place - 1 : place
        }
        return nil
    }

    /// `…, trong khi các nhân chứng kể nhiều chuyện khác`: where a clause begins in which others say something, of whom nobody is
    /// named; nil where there is none.
    private func othersStart(_ range: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = block.tokens
        return range.dropFirst(3).first { comma in
            guard words[comma].kind == .comma,
                let start = ContentExtent.whereas.longest(words, at: comma + 1, before: range.upperBound)?.end,
                start < range.upperBound,
                ContentExtent.quantities.contains(words[start].key)
                    || AttributionFinder.several.contains(words[start].key)
            else { return false }
            return (start + 2..<max(start + 2, min(range.upperBound, start + 8))).contains {
                SpeechVerb.at(words, $0, before: range.upperBound)?.verb.use == .direct
            }
        }
    }

    /// `Tuy nhiên, đề xuất này không được chấp thuận`, `Bên cạnh đó, có ý kiến đề nghị …`, `…, nhiều chuyên gia cho rằng …`:
    /// whether a sentence that seems to go on with what somebody said tells what became of it, or what others say.
    func isOthers(_ sentence: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        let end = sentence.upperBound
        var start =
            SpeechJoining.connectiveEnd(words, at: sentence.lowerBound, before: end) ?? sentence.lowerBound
        if start < end, words[start].kind == .comma { start += 1 }
        // `… ghi nhận công tác tổ chức của xã. Qua đó, có những chỉ đạo …`
        if start < end, start > sentence.lowerBound, words[start].key == AttributionFinder.having,
            result.statements.last?.verb?.hasSuffix("ghi nhận") ?? false
        {
            return true
        }
        guard start < end, words[start].kind == .word else { return false }
        if let demand = ContentExtent.demands.longest(words, at: start, before: end)?.end {
            return demand < end && words[demand].key == AttributionFinder.this
        }
        // `có ý kiến đề nghị`, `cũng có đại biểu cho rằng`, `một số đại biểu đề nghị`
        var place = start
        while place < end, ContentExtent.also.contains(words[place].key) { place += 1 }
        guard place < end, ContentExtent.quantities.contains(words[place].key) else { return false }
        for index in place + 1..<max(place + 1, min(end, place + 9)) {
            guard words[index].kind == .word else { return false }
            if let found = SpeechVerb.at(words, index, before: end), found.verb.takesAll {
                return (place + 1..<index).contains {
                    ContentExtent.people.longest(words, at: $0, before: index) != nil
                }
            }
        }
        return false
    }
}

/// Words that tell who is spoken to, and who speaks besides.
private enum ContentExtent {
    static let reporting = SpeechPhrases<Void>(
        ["đưa tin", "loan tin", "thông báo", "cho biết", "cho hay", "đưa", "dẫn tin", "viết"].map { ($0, ()) })
    static let causing = SpeechWord.key("khiến")
    /// Verbs that have those who are told for their object.
    static let telling = [
        "trả lời", "phản hồi", "đáp", "cảnh báo", "khuyến cáo", "nhắc nhở", "khuyên", "trấn an", "thuyết phục",
        "thông báo",
        "báo cáo", "hứa", "cam kết", "nhắn", "nhắn nhủ", "dặn", "dặn dò", "hồi đáp", "lưu ý", "đáp lại",
    ]
    /// Reporters, as those to whom one speaks.
    static let press = SpeechPhrases<Void>(
        [
            "báo chí", "phóng viên", "PV", "báo giới", "các phóng viên", "truyền thông", "nhà báo", "phóng viên báo",
            "PV báo", "báo", "giới truyền thông", "cử tri",
        ].map { ($0, ()) })
    /// What one speaks of, or whose question one answers.
    static let concerning = SpeechWord.set("về của liên xung quanh trước bằng bên sáng chiều tối hôm và")
    static let longestAudience = 14
    static let but = SpeechWord.key("nhưng")
    static let refusing = SpeechWord.set("không chưa từ phớt chẳng dường vẫn lại")
    static let denying = SpeechWord.set("từ phớt")
    static let obeying = SpeechWord.set("chấp nghe chịu tuân đồng thực hiện hồi thành")
    static let demands = SpeechPhrases<Void>(
        ["đề xuất", "kiến nghị", "yêu cầu", "đề nghị", "ý kiến", "lời kêu gọi", "đòi hỏi", "lời đề nghị"].map {
            ($0, ())
        })
    static let whereas = SpeechPhrases<Void>(["trong khi", "trong khi đó"].map { ($0, ()) })
    static let also = SpeechWord.set("cũng còn theo")
    static let quantities = SpeechWord.set("có nhiều một các không đa hầu")
    /// Who else speaks.
    static let people = SpeechPhrases<Void>(
        """
        ý kiến, đại biểu, chuyên gia, người dân, cử tri, doanh nghiệp, nhà khoa học, luật sư, bác sĩ, phụ huynh, hộ dân, bạn đọc
        nhà đầu tư, nhà quản lý, giáo viên, hiệp hội, địa phương, quan điểm, người, nhà, đơn vị, tổ chức, nước, ý kiến khác
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
}
