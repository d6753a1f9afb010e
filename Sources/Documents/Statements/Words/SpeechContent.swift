/// Where in a sentence the words of somebody stand.
extension StatementReader {
    /// Where what was said stands behind a verb; nil where nothing is.
    func content(
        behind start: Int, _ verb: SpeechVerb, _ sentence: Range<Int>, _ block: SpeechBlock
    ) -> (range: Range<Int>, isBehindColon: Bool)? {
        let tokens = block.tokens
        let end = sentence.upperBound
        var place = start
        // `kể rằng` is a verb
        var hasThat = start > sentence.lowerBound && tokens[start - 1].key == SpeechVerb.that
        while place < end, tokens[place].kind == .word, SpeechVerb.isFiller(tokens, place),
            !tokens[place].isCapital,
            // `đề nghị tiếp tục phiên xử`
            SpeechVerb.adverbEnd(tokens, place, before: end).map({ $0 == place + 1 }) ?? true
        {
            if tokens[place].key == SpeechVerb.that { hasThat = true }
            place += 1
        }
        guard place < end else { return nil }
        switch tokens[place].kind {
        case .colon: return place + 1 < end ? (place + 1..<end, true) : nil
        case .quote: return (place..<end, false)
        case .stop: return nil
        case .comma:
            // `ông X nói, “…”`
            if place + 1 < end, tokens[place + 1].kind == .quote { return (place + 1..<end, false) }
            // `ông X cho biết, đến nay …`
            // `Bộ trưởng chỉ đạo, để ngành hàng phát triển, cần phải …`
            // `Ông X chỉ đạo, UBND huyện xây dựng phương án`
            let namesTold =
                place + 1 < end
                && (tokens[place + 1].isCapital && BodyPhrase.headEnd(tokens, at: place + 1, before: end) != nil
                    || StatementReader.told.contains(tokens[place + 1].key))
            let orders =
                verb.use == .order
                && (namesTold && start == place
                    || isClause(place + 1..<end, block)
                        && (place + 1..<end).contains { SpeechContentWords.needing.contains(tokens[$0].key) })
            guard verb.use == .direct || orders || presents(place + 1..<end, block),
                block.words(place + 1..<end) >= 4
                    || block.words(place + 1..<end) == 3 && verb.takesAll
                        && (place + 2..<end).contains(where: { StatementReader.finite.contains(tokens[$0].key) })
            else {
                return nil
            }
            return (place + 1..<end, false)
        default: break
        }
        // `Bị cáo trình bày do túng thiếu nên nảy sinh ý định trộm cắp`, `… trình bày mình chỉ làm theo lệnh`
        let presentsReason =
            verb.use == .marked && place == start && start > 0 && tokens[place].kind == .word
            && SpeechContentWords.showing.contains(tokens[start - 1].key)
            && (SpeechContentWords.reasons.contains(tokens[place].key)
                || SpeechContentWords.pleading.contains(tokens[place].key) && !NameCompound.contains(tokens, place))
            && block.words(place..<end) >= 5
        if presentsReason { return (place..<end, false) }
        let isDirect =
            hasThat || verb.use == .direct || isMinutes && (verb.use == .minutes || verb.use == .order)
            || verb.use == .order && tokens[place].kind == .word && isTold(place..<end, behind: start, block)
        // `nói như đinh đóng cột: …`, `nói một cách chắc nịch: …`
        let isManner =
            place + 1 < end && tokens[place].key == SpeechContentWords.one
            && tokens[place + 1].key == SpeechContentWords.way
        if isManner || place > start && tokens[place - 1].key == SpeechVerb.like, tokens[place].kind == .word {
            guard
                let colon = (place..<min(end, place + 8)).first(where: {
                    tokens[$0].kind != .word
                }), tokens[colon].kind == .colon, colon + 1 < end
            else { return nil }
            return (colon + 1..<end, true)
        }
        let isCircumstance =
            tokens[place].kind == .word && !hasThat && !tokens[place].isCapital
            && !(verb.use == .direct && SpeechVerb.opensContent(tokens, place))
            && !(verb.tells
                && (SpeechVerb.isTime(tokens[place].key)
                    || SpeechContentWords.within.contains(tokens[place].key) && isClause(place..<end, block)))
            && !(verb.use == .direct && (opensStory(place..<end, block) || opensClause(place..<end, block)))
            && !(verb.use == .order && isDirect)
            && (verb.takesAll
                ? SpeechVerb.isAddressee(tokens[place].key) : SpeechVerb.isCircumstance(tokens[place].key))
        // `khẳng định trong cuộc họp báo rằng …`
        if isDirect, !hasThat, verb.takesAll, tokens[place].kind == .word, SpeechVerb.isCircumstance(tokens[place].key),
            let that = that(behind: place, before: end, block)
        {
            return (that, false)
        }
        if isCircumstance, isMinutes, let agreed = agreement(behind: start, place..<end, block) {
            return (agreed, false)
        }
        if isCircumstance || !isDirect {
            // `chia sẻ với phóng viên: …`, `phát biểu tại hội nghị rằng …`
            for index in place..<min(end, place + 40) {
                if tokens[index].kind == .colon, index + 1 < end { return (index + 1..<end, true) }
                if tokens[index].kind == .word, tokens[index].key == SpeechVerb.that, index + 1 < end {
                    return (index + 1..<end, false)
                }
                if tokens[index].kind == .quote { break }
            }
            if isCircumstance, verb.use == .direct, let agreed = agreement(behind: start, place..<end, block) {
                return (agreed, false)
            }
            // `xác nhận với PV việc bắt giữ …`
            if let end = addresseeEnd(place, sentence, block) ?? personToldEnd(place, sentence, block),
                verb.use == .direct,
                block.words(end..<sentence.upperBound) >= 4
            {
                return (end..<sentence.upperBound, false)
            }
            // `thông tin trên Tuổi Trẻ, nhà trường …`
            if let end = paperOrPageEnd(place, sentence, block), verb.takesAll || verb.tells,
                block.words(end..<sentence.upperBound) >= 4
            {
                return (end..<sentence.upperBound, false)
            }
            // `thông báo từ năm 2021 đến nay, Ủy ban đã thi hành kỷ luật …`
            let isClause = isMinutes && verb.use == .minutes && isClause(place..<end, block)
            // `trả lời về vụ việc` says of what one speaks
            let isAbout = isDirect && tokens[place].key == StatementReader.about && verb.use == .direct
            // `phản ánh về tình trạng đường hư hỏng nhiều năm nay`
            let complains =
                isAbout && place == start && place > 0 && SpeechContentWords.complaint.contains(tokens[place - 1].key)
                && block.words(place..<end) >= 6
            guard isClause || complains || isAbout && self.isClause(place..<end, block) else { return nil }
        }
        let hasQuotation = tokens[place..<end].contains { $0.kind == .quote }
        return block.words(place..<end) >= 3 || hasQuotation ? (place..<end, false) : nil
    }

    /// What stands behind the `rằng` of the same verb, behind words that say where or when somebody speaks.
    private func that(behind start: Int, before end: Int, _ block: SpeechBlock) -> Range<Int>? {
        let tokens = block.tokens
        guard
            let that = (start..<min(end, start + 12)).first(where: {
                tokens[$0].key == SpeechVerb.that && tokens[$0].kind == .word
            }), that + 1 < end,
            (start..<that).allSatisfy({
                [.word, .joint].contains(tokens[$0].kind) && SpeechVerb.at(tokens, $0, before: end) == nil
            })
        else { return nil }
        return that + 1..<end
    }

    /// `nhất trí với dự toán, đề nghị công khai thu chi`: what somebody agrees with is his view; what he asks for besides is it,
    /// too. In a report `đồng tình với ý kiến của ông B` says nothing of its own.
    private func agreement(behind start: Int, _ range: Range<Int>, _ block: SpeechBlock) -> Range<Int>? {
        guard start > 1, SpeechVerb.isAddressee(block.tokens[range.lowerBound].key),
            SpeechContentWords.agreeing.contains(block.tokens[start - 1].key), block.words(range) >= 4,
            isMinutes || !isWithSomebody(range, block)
        else { return nil }
        return range
    }

    /// `với ông B`, `với các ý kiến trên`, `với đề xuất của Sở Y tế`: whether somebody, or what somebody else said, is agreed with,
    /// and no more is said.
    private func isWithSomebody(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let tokens = block.tokens
        let first = range.lowerBound + 1
        if PersonalTitle.at(tokens, first, before: range.upperBound) != nil || tokens[first].isCapital { return true }
        guard
            let views = (first..<min(range.upperBound, first + 4)).first(where: {
                SpeechContentWords.views.longest(tokens, at: $0, before: range.upperBound) != nil
            })
        else { return false }
        return (views + 1..<min(range.upperBound, views + 6)).contains {
            SpeechContentWords.whose.contains(tokens[$0].key) && tokens[$0].kind == .word
        }
    }

    /// `khai cùng đồng bọn gây ra …`, `nói trong ba năm qua anh chưa …`: words of time or company that open what was said.
    private func opensStory(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let tokens = block.tokens
        let first = tokens[range.lowerBound].key
        if first == SpeechContentWords.together {
            return range.lowerBound > 0 && SpeechContentWords.confessing.contains(tokens[range.lowerBound - 1].key)
        }
        return SpeechContentWords.spanning.contains(first)
            && range.dropFirst().prefix(4).contains { SpeechContentWords.units.contains(tokens[$0].key) }
            && block.words(range) >= 6 && range.contains { StatementReader.finite.contains(tokens[$0].key) }
    }

    /// The end of `với PV`, `với phóng viên báo Đông Hải`, `với cơ quan công an`; nil where it is somebody else to whom one
    /// speaks.
    func addresseeEnd(_ start: Int, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int? {
        let tokens = block.tokens
        guard SpeechVerb.isAddressee(tokens[start].key),
            // `nhất trí với báo cáo`
            SpeechContentWords.papers.longest(tokens, at: start + 1, before: sentence.upperBound) == nil,
            var place = StatementReader.addressees.longest(tokens, at: start + 1, before: sentence.upperBound)?.end
                ?? paperEnd(start + 1, before: sentence.upperBound, block)
        else { return nil }
        while place < sentence.upperBound, tokens[place].kind == .word, tokens[place].isCapital { place += 1 }
        if place < sentence.upperBound, tokens[place].kind == .comma { place += 1 }
        return place
    }

    /// `nói với Tuổi Trẻ thành phố không nên quên …`, `nói với VnExpress …`: the end of a paper's name, which no surname begins.
    private func paperEnd(_ start: Int, before limit: Int, _ block: SpeechBlock) -> Int? {
        let tokens = block.tokens
        var end = start
        while end < limit, end - start < 4, tokens[end].kind == .word, tokens[end].isCapital { end += 1 }
        guard end > start,
            end - start > 1 || tokens[start].isForeign || tokens[start].isInitials
                || PersonPhraseReader.press.contains(tokens[start].key),
            !Surname.isSurname(tokens[start].key), PersonalTitle.at(tokens, start, before: limit) == nil,
            BodyPhrase.headEnd(tokens, at: start, before: limit) == nil,
            Country.end(tokens, at: start, before: limit) == nil, end < limit, tokens[end].kind == .word,
            !SpeechVerb.isCircumstance(tokens[end].key)
        else { return nil }
        return end
    }

    /// Behind the comma that ends `trên Tuổi Trẻ,`, `trên báo Đông Hải,`, `trên trang cá nhân,`; nil where something else stands
    /// there.
    private func paperOrPageEnd(_ start: Int, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int? {
        let tokens = block.tokens
        guard SpeechContentWords.upon.contains(tokens[start].key),
            let comma = (start + 1..<min(sentence.upperBound, start + 8)).first(where: { tokens[$0].kind != .word }),
            comma > start + 1, tokens[comma].kind == .comma,
            tokens[start + 1].isCapital || SpeechContentWords.pages.contains(tokens[start + 1].key)
        else { return nil }
        return comma + 1
    }

    static let addressees = SpeechPhrases<Void>(
        [
            "PV", "phóng viên", "PV báo", "phóng viên báo", "báo", "báo chí", "báo giới", "giới truyền thông",
            "chúng tôi",
            "cơ quan công an", "cơ quan điều tra", "công an", "HĐXX", "tòa", "nhà báo", "các phóng viên", "hãng tin",
            "truyền thông", "phóng viên VTC", "tạp chí", "đài", "Dân trí",
        ].map { ($0, ()) })

    /// `chỉ đạo Sở Nội vụ …`, `chỉ đạo các đơn vị tăng cường …`, but not `chỉ đạo công tác chữa cháy`.
    private func isTold(_ range: Range<Int>, behind verb: Int, _ block: SpeechBlock) -> Bool {
        let tokens = block.tokens
        let place = range.lowerBound
        if tokens[place].isCapital { return true }
        // `chỉ đạo các nội dung sau:`, and the points follow
        if tokens[range.upperBound - 1].kind == .colon { return false }
        if StatementReader.told.contains(tokens[place].key) { return true }
        // `chỉ đạo từ nay hạt nào để mất rừng …`
        if tokens[place].key == AttributionFinder.from, place + 1 < range.upperBound,
            tokens[place + 1].key == SpeechContentWords.now
        {
            return true
        }
        return verb > 0 && tokens[verb - 1].key == StatementReader.direction
            && !StatementReader.led.contains(tokens[place].key)
    }

    private static let told = SpeechWord.set("các toàn")
    /// The second word of `chỉ đạo`.
    private static let direction = SpeechWord.key("đạo")
    /// What one leads, which says nothing.
    private static let led = SpeechWord.set(
        """
        công hội việc cuộc buổi thực điều hoạt quyết sát tại về trong phiên chung phong chiến và trực xây sản phát của nghệ
        diễn kịp chặt thường đại lễ kỳ đồng chương dự đề xuyên suốt cho dàn cảnh phim
        """)

    /// `Bị cáo trình bày, do thiếu tiền nên …`: behind a comma a weak verb has a clause for its object, if a reason or a
    /// condition opens it.
    private func presents(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        guard let first = range.first, range.lowerBound >= 2,
            SpeechContentWords.presenting.contains(block.tokens[range.lowerBound - 2].key)
        else { return false }
        return SpeechContentWords.reasons.contains(block.tokens[first].key)
            || SpeechContentWords.pleaders.contains(block.tokens[first].key) && first + 1 < range.upperBound
                && !block.tokens[first + 1].isCapital
            || isClause(range, block)
    }

    static let about = SpeechWord.key("về")

    /// Whether words of a verb stand among many others.
    func isClause(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        block.words(range) >= 10 && range.contains { StatementReader.finite.contains(block.tokens[$0].key) }
    }

    static let finite = SpeechWord.set("đã đang sẽ còn chưa có phải không cần được")

    /// The quotation that follows a verb at `start`, behind a colon or at once.
    func quotation(behind start: Int, _ sentence: Range<Int>, _ block: SpeechBlock) -> Int? {
        for place in start..<min(sentence.upperBound, start + 4) {
            switch block.tokens[place].kind {
            case .quote: return place
            case .colon: continue
            case .word where SpeechVerb.isFiller(block.tokens, place): continue
            default: return nil
            }
        }
        return nil
    }

    /// `Tuy vậy, bà không coi đó là cái cớ: “…”`: a quotation at the end of a sentence about one person.
    func colonQuotation(
        _ sentence: Range<Int>, _ finder: AttributionFinder, _ block: SpeechBlock
    ) -> (quote: Int, phrase: PersonPhrase)? {
        var end = sentence.upperBound
        while end > sentence.lowerBound, block.tokens[end - 1].kind == .stop { end -= 1 }
        guard end - 2 > sentence.lowerBound, block.tokens[end - 1].kind == .quote, block.tokens[end - 2].kind == .colon
        else { return nil }
        // `Anh X, một hành khách thoát nạn, vẫn chưa hết bàng hoàng: “…”`: what he is names nobody else
        let before = finder.phrases.filter {
            $0.tokens.upperBound <= end - 2
                && ($0.name != nil || $0.isAddressed || $0.hasOffice || $0.tokens.lowerBound == sentence.lowerBound)
        }
        guard before.count == 1, let phrase = before.first, finder.isSubject(phrase), !phrase.isPlural,
            // `Chị X đọc báo thấy nội dung: “…”`, `Ông X nhận được tin nhắn: “…”`: what one reads is another's
            !(max(phrase.tokens.upperBound, end - 8)..<end - 2).contains(where: {
                SpeechContentWords.reading.contains(block.tokens[$0].key)
            }), !CitedWords.are(block.tokens, phrase.tokens.upperBound..<end - 2)
        else {
            return nil
        }
        return (end - 1, phrase)
    }

    mutating func emit(_ quote: Int, _ phrase: PersonPhrase, _ block: SpeechBlock) {
        guard isSpeech(block.quotes[block.tokens[quote].quote], leastWords: 5),
            let (speaker, role) = identify(.person(phrase), before: phrase.tokens.lowerBound, block)
        else {
            running = nil
            return
        }
        add(quote: quote, speaker, role, nil, block)
        running = (speaker, role, nil)
    }
}

/// Words that tell whether a weak verb says something.
private enum SpeechContentWords {
    /// The last syllables of `trình bày`, `trao đổi`, `giải trình`, `báo cáo`, `dẫn chứng`.
    /// The last syllables of `phản ánh` and `phản ảnh`.
    static let complaint = SpeechWord.set("ánh ảnh")
    static let presenting = SpeechWord.set("bày đổi trình cáo chứng")
    /// The last syllable of `trình bày`.
    static let showing = SpeechWord.set("bày")
    /// The last syllables of `nhất trí`, `thống nhất`, `đồng ý`, `đồng tình`, `tán thành`.
    /// What others say, and words that tell whose or which it is.
    static let views = SpeechPhrases<Void>(
        [
            "ý kiến", "quan điểm", "phát biểu", "nhận định", "đề xuất", "kiến nghị", "đề nghị", "phân tích", "báo cáo",
            "giải trình", "tờ trình", "phương án", "góp ý", "đánh giá",
        ].map { ($0, ()) })
    static let papers = SpeechPhrases<Void>(["báo cáo", "báo động", "báo giá"].map { ($0, ()) })
    static let whose = SpeechWord.set("của trên này đó vừa đã mà do")
    static let agreeing = SpeechWord.set("trí nhất ý tình thành")
    /// What opens a clause about the one who pleads.
    static let pleading = SpeechWord.set("mình chỉ bản không bị được")
    /// Verbs of reading, hearing and getting.
    static let reading = SpeechWord.set("đọc thấy xem nghe nhận")
    /// Of whom somebody speaks who speaks of himself.
    static let pleaders = SpeechWord.set("ông bà anh chị mình")
    static let needing = SpeechWord.set("cần phải")
    static let upon = SpeechWord.set("trên")
    /// First words of where one writes: `trang cá nhân`, `mạng xã hội`.
    static let pages = SpeechWord.set("báo tờ trang mạng")
    static let one = SpeechWord.key("một")
    static let way = SpeechWord.key("cách")
    static let now = SpeechWord.key("nay")
    static let within = SpeechWord.set("trong qua")
    static let together = SpeechWord.key("cùng")
    static let confessing = SpeechWord.set("khai nhận")
    static let spanning = SpeechWord.set("trong sau từ")
    static let units = SpeechWord.set("năm tháng tuần")
    static let reasons = SpeechWord.set("do vì bởi nếu tuy dù khi hiện nay thực trước")
}
