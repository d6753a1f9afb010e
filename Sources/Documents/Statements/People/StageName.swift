/// Names of two or three words that no title introduces, as reports of the arts and of sports use them.
extension SpeechScene {
    /// Names at the beginning of a clause of which only what is said tells that somebody bears them: `Mai Khôi tâm sự`,
    /// `“Tôi vui lắm”, Mai Khôi nói`, `Mai Khôi cho biết, cô …`.
    func stageNames(in text: TextBytes) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for sentence in block.sentences {
            for place in sentence {
                if let name = stageName(at: place, in: sentence, of: text) { found.append(name) }
            }
        }
        return found
    }

    private func stageName(at place: Int, in sentence: Range<Int>, of text: TextBytes) -> Range<Int>? {
        let tokens = block.tokens
        let limit = sentence.upperBound
        guard tokens[place].kind == .word, tokens[place].isCapital, place + 2 < limit,
            tokens[place + 1].isCapital || tokens[place].isForeign,
            place == sentence.lowerBound || tokens[place - 1].kind == .comma || tokens[place - 1].kind == .dash
        else { return nil }
        var end = place
        while end < limit, tokens[end].kind == .word, tokens[end].isCapital, !tokens[end].isInitials { end += 1 }
        if let foreign = PersonPhraseReader(tokens: tokens, limit: limit).foreignRunEnd(at: place) { end = foreign }
        guard 2...5 ~= end - place, end < limit, !tokens[end].isCapital,
            end - place <= 3 || tokens[place..<end].contains(where: \.isForeign),
            !StageName.openings.contains(tokens[place].key), !isElse(place, end),
            !phrases.contains(where: { $0.tokens.overlaps(place..<end) })
        else { return nil }
        guard tokens[end].kind == .word else { return isDescribed(end, limit) ? place..<end : nil }
        let finder = AttributionFinder(tokens: tokens, sentence: sentence, phrases: [], isMinutes: false)
        let start = finder.skipAdverbs(end)
        guard let (verb, verbEnd) = finder.verbs(at: start) else { return nil }
        // `“Tôi …”, Mai Khôi thốt lên`
        if verb.use == .marked, place - 2 >= sentence.lowerBound, tokens[place - 2].kind == .quote,
            speaksOfSelf(tokens[place - 2], text)
        {
            return place..<end
        }
        // `Peter Kenyon viết: “…”`
        if verb.use == .marked, isForeignName(place..<end), verbEnd + 1 < limit, tokens[verbEnd].kind == .colon,
            tokens[verbEnd + 1].kind == .quote
        {
            return place..<end
        }
        guard verb.use == .direct else { return nil }
        if verb.tells && !verb.isForBodies || StageName.confiding.longest(tokens, at: start, before: limit) != nil {
            return place..<end
        }
        // `“Tôi …”, Mai Khôi nói`
        if place - 2 >= sentence.lowerBound, tokens[place - 2].kind == .quote, speaksOfSelf(tokens[place - 2], text) {
            return place..<end
        }
        // `Nguyễn Hùng cho rằng …`: family and given name
        if end - place == 2, verb.takesAll, StageName.families.contains(tokens[place].key),
            !(place > sentence.lowerBound && tokens[place - 1].kind == .dash)
        {
            return place..<end
        }
        // `Peter Kenyon nói …`
        if isForeignName(place..<end) { return place..<end }
        var next = verbEnd
        while next < limit, [.comma, .colon].contains(tokens[next].kind) || tokens[next].key == SpeechVerb.that {
            next += 1
        }
        guard next < limit else { return nil }
        let isPersonal =
            tokens[next].kind == .quote
            ? speaksOfSelf(tokens[next], text) : isAboutSelf(next, next > verbEnd ? min(limit, next + 8) : next + 1)
        return isPersonal ? place..<end : nil
    }

    /// Whether the words are a foreigner's name, and not a firm's or a paper's.
    private func isForeignName(_ name: Range<Int>) -> Bool {
        let words = block.tokens[name]
        return words.contains(where: \.isForeign)
            && words.allSatisfy {
                $0.kind != .word
                    || !$0.isFirm && !$0.isInitials && !BodyPhrase.foreignFirms.contains($0.key)
                        && !StageName.media.contains($0.key)
            }
            && name.allSatisfy { Country.end(block.tokens, at: $0, before: name.upperBound) == nil }
    }

    /// `…, năm nay anh về quê`: whether a pronoun of the third person stands in the first words of what is said.
    private func isAboutSelf(_ start: Int, _ limit: Int) -> Bool {
        for place in start..<limit {
            guard block.tokens[place].kind == .word else { return false }
            guard StageName.pronouns.contains(block.tokens[place].key), place + 1 < block.tokens.count else { continue }
            let next = block.tokens[place + 1]
            return !next.isCapital && !PersonPhraseReader.compounds.contains(next.key)
                && !(place > start && AttributionFinder.several.contains(block.tokens[place - 1].key))
        }
        return false
    }

    /// `Mai Khôi (24 tuổi, …`, `Mai Khôi - một bạn trẻ …`: whether what follows says that it is a person.
    private func isDescribed(_ mark: Int, _ limit: Int) -> Bool {
        let tokens = block.tokens
        guard mark + 2 < limit else { return false }
        switch tokens[mark].kind {
        case .open: return tokens[mark + 1].isNumber && tokens[mark + 2].key == PersonPhraseReader.age
        case .dash, .comma:
            return tokens[mark + 1].isNumber && tokens[mark + 2].key == PersonPhraseReader.age
                || StageName.describing.longest(tokens, at: mark + 1, before: limit) != nil
                    && !tokens[mark + 1].isCapital
        default: return false
        }
    }

    /// Whether the words name a place, a country, a body or the like.
    private func isElse(_ place: Int, _ end: Int) -> Bool {
        let tokens = block.tokens
        return Surname.placeEnd(tokens, place, before: end) != nil || Country.end(tokens, at: place, before: end) != nil
            || BodyPhrase.headEnd(tokens, at: place, before: end) != nil
            || BodyPhrase.end(tokens, at: place, before: end) != nil
            || PersonalTitle.at(tokens, place, before: end) != nil
    }

    /// Whether a quotation has `tôi`, `mình` or `em`.
    func speaksOfSelf(_ token: SpeechToken, _ text: TextBytes) -> Bool {
        let inner = block.quotes[token.quote].inner
        return inner.contains { offset in
            (offset == inner.lowerBound || text[offset - 1] == 0x20)
                && StageName.selves.contains { word in
                    text.length(of: word, at: offset).map { LetterCase.of(text.scalar(offset + $0).value) == .none }
                        ?? false
                }
        }
    }
}

/// Words that tell a stage name from other words with capitals.
private enum StageName {
    /// Words that only open the sentence in which a name of one word follows: `Riêng Hoa kể …`.
    static let openings = SpeechWord.set(
        """
        Ngài Riêng Còn Nhưng Khi Sau Trước Theo Vì Nếu Tuy Dù Do Và Cũng Rồi Thế Với Tại Trong Đến Từ Nghe Thấy Hỏi Gặp Nhờ Chỉ Có Cả
        Như Là Song Bởi Ngoài Ngay Chính Đó Đây Được Lời Báo Tờ Đài Hãng Nhóm Ban Tin Trang Kênh Gia Nhà Bên Phía Người Hai Các Những
        """)
    /// Family names that no district or town begins with.
    static let families = SpeechWord.set("Nguyễn Phạm Huỳnh Đặng Trịnh Đinh")
    /// Verbs of which only a person is the subject.
    static let confiding = SpeechPhrases<Void>(
        [
            "tâm sự", "bộc bạch", "trải lòng", "cởi lòng", "giãi bày", "thổ lộ", "bật mí", "thú nhận", "thú thật",
            "nói vui",
            "nói đùa",
            "tự nhủ", "nghẹn ngào", "trăn trở", "than thở", "khoe",
        ].map { ($0, ()) })
    /// What people are called, behind their names.
    static let describing = SpeechPhrases<Void>(
        [
            "một bạn trẻ", "một cô gái", "một chàng trai", "một sinh viên", "một du khách", "cô gái", "chàng trai",
            "bạn trẻ",
            "sinh viên", "nữ sinh", "nam sinh", "du khách", "một người mẹ", "một phụ huynh",
        ].map { ($0, ()) })
    /// Words of the names of papers, firms and clubs that are no people.
    static let media = SpeechWord.set(
        """
        Times News Post Journal Street Press Sports Sport Daily Today Magazine Business Insider Guardian Forbes Mail Sun Express
        Herald Tribune Review Week Weekly Channel Radio Google Facebook Apple Samsung Microsoft Amazon Toyota Honda Real Sachs Stanley
        Grab Uber Shopee Lazada TikTok YouTube Zalo Airbus Boeing The Of And World Asia Global International National Center Centre
        Research Data Analytics Vietnam Hanoi Saigon Trust Fund Union League House Court Council
        """)
    /// What begins a clause about the speaker.
    static let pronouns = SpeechWord.set("cô anh chị mình bản thân")
    static let selves = ["tôi", "Tôi", "mình", "Mình", "em", "Em"].map(Spellings.init)
}
