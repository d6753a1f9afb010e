/// Words behind a verb of saying that tell of what somebody did, pointed at or is judged for, and not of what he said.
extension StatementReader {
    /// Whether the words at `range` behind `verb` tell of a deed.
    func isDeed(_ range: Range<Int>, _ verb: String, _ speaker: Int, _ block: SpeechBlock) -> Bool {
        if verb.hasSuffix("chỉ ra") || verb.hasSuffix("chỉ rõ") { return pointsAtThing(range, block) }
        if verb.hasSuffix("ghi nhận") { return isRecorded(range, speaker, block) }
        if verb.hasSuffix("xác định") {
            // `Công an đã xác định được danh tính nghi phạm`: who or what was found
            return block.tokens[range.lowerBound].key == DeedWords.achieved
        }
        // `Thành phố khẳng định vị thế dẫn đầu`, `đội bóng khẳng định bản lĩnh`
        if verb.hasSuffix("khẳng định") {
            return result.speakers[speaker].isBody
                && DeedWords.standing.longest(block.tokens, at: range.lowerBound, before: range.upperBound) != nil
        }
        if DeedWords.presenting.contains(where: { verb.hasSuffix($0) }) { return presentsNamed(range, block) }
        if DeedWords.remembering.contains(where: { verb.hasSuffix($0) }) { return onlySaysWhen(range, block) }
        guard StatementReader.demands.contains(where: { verb.contains($0) }) else { return false }
        return isJudged(range, block) || verb.hasSuffix("chỉ đạo") && isMade(range, block)
            || verb.hasSuffix("chỉ đạo") && isAchieved(range, block)
    }

    /// `chỉ ra chiếc xe đậu bên đường`: a thing that can be seen, of which nothing is said.
    private func pointsAtThing(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        var place = range.lowerBound
        while place < range.upperBound, DeedWords.counting.contains(words[place].key) || words[place].isNumber {
            place += 1
        }
        guard place < range.upperBound, !words[place].isCapital,
            DeedWords.things.longest(words, at: place, before: range.upperBound) != nil
        else { return false }
        return range.allSatisfy {
            ![.colon, .quote, .comma].contains(words[$0].kind) && !DeedWords.saying.contains(words[$0].key)
        }
    }

    /// `công bố "kế hoạch xanh" hôm qua`: a thing with a name in quotation marks, and words that go on with the sentence.
    private func presentsNamed(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        guard words[range.lowerBound].kind == .quote, range.count > 1, words[range.lowerBound + 1].kind == .word else {
            return false
        }
        return !isSpeech(block.quotes[words[range.lowerBound].quote], leastWords: 6)
    }

    /// `Lam Giang ghi nhận sự gia tăng mạnh của dòng vốn`, `Bệnh viện ghi nhận 20 ca mắc`: what a body counts, or what is
    /// counted in a place.
    private func isRecorded(_ range: Range<Int>, _ speaker: Int, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        guard result.speakers[speaker].isBody else { return false }
        if Province.isName(result.speakers[speaker].name) { return true }
        return words[range.lowerBound].isNumber
            || DeedWords.counted.longest(words, at: range.lowerBound, before: range.upperBound) != nil
    }

    /// `nhắc lại khi ông Bảo đột ngột qua đời.`: a clause of time, and nothing that happened then.
    private func onlySaysWhen(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        guard let end = DeedWords.whenever.longest(words, at: range.lowerBound, before: range.upperBound)?.end,
            end < range.upperBound, !DeedWords.those.contains(words[end].key)
        else { return false }
        return range.allSatisfy {
            ![.colon, .quote, .comma].contains(words[$0].kind) && !DeedWords.following.contains(words[$0].key)
        }
    }

    /// `Sở X đề nghị các trường thu thêm là trái quy định`: what somebody demanded is what is judged.
    private func isJudged(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        guard range.count >= 6, !DeedWords.clauses.contains(words[range.lowerBound].key) else { return false }
        for place in range.dropFirst(4) {
            // a mark begins a clause of its own
            if words[place].kind != .word, words[place].kind != .joint { return false }
            if words[place].key == AttributionFinder.being,
                DeedWords.judging.longest(words, at: place + 1, before: range.upperBound) != nil
            {
                return true
            }
        }
        return false
    }

    /// `chỉ đạo tất cả cảnh hành động`, `chỉ đạo toàn bộ công trình`: what somebody leads the making of.
    private func isMade(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        block.words(range) <= 8
            && DeedWords.made.longest(block.tokens, at: range.lowerBound, before: range.upperBound) != nil
    }

    /// `chỉ đạo xử lý, giải quyết được 20 điểm đen`: what came of the order, counted.
    private func isAchieved(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        return range.dropFirst().prefix(8).dropLast().contains {
            words[$0].key == DeedWords.achieved && $0 + 1 < range.upperBound && words[$0 + 1].isNumber
        }
    }
}

/// The words that deeds are told by.
private enum DeedWords {
    /// What a body asserts by what it does.
    static let standing = SpeechPhrases<Void>(
        [
            "vị thế", "vị trí", "vai trò", "thương hiệu", "uy tín", "bản lĩnh", "chỗ đứng", "tên tuổi", "đẳng cấp",
            "sức mạnh",
            "được vị thế", "được vị trí", "được vai trò", "được thương hiệu", "được uy tín", "mình là",
        ].map { ($0, ()) })
    static let counting = SpeechWord.set("một hai ba bốn năm những các vài từng nhiều số")
    /// What can be seen, by the words that count such things.
    static let things = SpeechPhrases<Void>(
        """
        chiếc, cái, căn, căn nhà, ngôi nhà, ngôi, bãi, tấm, bức, cây, con đường, con đò, con thuyền, đống, đám, vạt, thửa, luống
        góc, bờ, khúc, nấm, ngọn, ô, vết, mảnh, khoảng đất, khoảnh, mỏm, hòn, dòng kênh, đoạn kênh
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// What makes a clause of what stands behind a thing.
    static let saying = SpeechWord.set("là rằng vì do thì nên phải cần sẽ không chưa")
    static let remembering = ["nhắc lại", "kể", "kể lại", "nhớ lại", "hồi tưởng", "nhắc đi nhắc lại"]
    /// Verbs that have a thing with a name for their object.
    static let presenting = ["công bố", "giới thiệu", "đưa ra", "trình bày", "thông báo", "khoe"]
    static let whenever = SpeechPhrases<Void>(["khi", "lúc", "sau khi", "trước khi", "trong khi"].map { ($0, ()) })
    /// `khi đó` opens what is told.
    static let those = SpeechWord.set("đó ấy này nọ kia còn")
    /// What a clause begins with that follows one of time.
    static let following = SpeechWord.set("thì đã mới liền bèn là thấy bỗng chợt vẫn cũng")
    /// What opens a clause that is demanded or judged as a whole.
    static let clauses = SpeechWord.set("việc về nếu coi xem cho rằng")
    static let judging = SpeechPhrases<Void>(
        """
        không đúng, chưa đúng, không phù hợp, chưa phù hợp, sai, sai phạm, sai quy định, trái, trái quy định, trái luật, vi phạm
        không có căn cứ, không có cơ sở, thiếu căn cứ, bất hợp lý, trái thẩm quyền, vượt thẩm quyền, không thỏa đáng
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// How much something is, or that it becomes more or less.
    static let counted = SpeechPhrases<Void>(
        """
        thêm, hơn, gần, khoảng, trên, tổng, tổng cộng, có, mức, tốc độ, doanh thu, lợi nhuận, sự gia tăng, sự tăng trưởng, sự sụt giảm
        sự tăng, sự giảm, số, lượng, tỷ lệ, một trường hợp, hai trường hợp, nhiều trường hợp, nhiều ca, một ca, hai ca, ca
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    static let made = SpeechPhrases<Void>(
        ["tất cả", "toàn bộ", "các", "những", "nhiều"].flatMap { all in
            ["cảnh", "công trình", "bộ phim", "phim", "vở", "vở diễn", "tác phẩm", "bản nhạc", "dàn nhạc", "dự án"].map
            {
                ("\(all) \($0)", ())
            }
        })
    static let achieved = SpeechWord.key("được")
}
