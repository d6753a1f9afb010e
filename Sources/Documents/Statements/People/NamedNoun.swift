/// Names behind what somebody is in words that no list has: `thủ khoa Lê Hoài Thu`, `cô gái trẻ Lê Hoài Thu`.
extension AttributionFinder {
    /// Where the words begin that stand between the beginning of the clause and a whole name, and can be nothing but what
    /// the person is; nil where there are none, or others.
    func nounStart(before phrase: PersonPhrase) -> Int? {
        let start = phrase.tokens.lowerBound
        guard let name = phrase.name, name.lowerBound == start, name.count >= 3, !phrase.isAddressed,
            start > sentence.lowerBound
        else { return nil }
        var place = start
        while place > sentence.lowerBound, start - place < AttributionFinder.longestNoun,
            tokens[place - 1].kind == .word, !tokens[place - 1].isNumber
        {
            let token = tokens[place - 1]
            guard !AttributionFinder.noNouns.contains(token.key),
                !token.isCapital || place - 1 == sentence.lowerBound
            else { return nil }
            place -= 1
            if token.isCapital { break }
        }
        // `mẹ A`, `gia đình A` and `công ty A` are others
        guard place < start, isClauseStart(place), !isRelative(start - 1, from: place),
            AttributionFinder.humans.longest(tokens, at: place, before: start) != nil || isBehindQuotation(place),
            !(place..<start).contains(where: { SpeechVerb.at(tokens, $0, before: start)?.verb.use == .direct })
        else { return nil }
        return place
    }

    /// `“…”, thợ điện Lê Hoài Thu kể`: right behind a quotation stands whoever said it.
    func isBehindQuotation(_ place: Int) -> Bool {
        place - 2 >= sentence.lowerBound && [.comma, .dash].contains(tokens[place - 1].kind)
            && tokens[place - 2].kind == .quote
            && tokens[place - 2].range.count >= 30
    }

    /// `Vợ ông Tá là bà Lê Hoài Thu cho biết …`
    func isCalled(_ phrase: PersonPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start > sentence.lowerBound, tokens[start - 1].key == AttributionFinder.being, phrase.name != nil else {
            return false
        }
        return SpeechVerb.saysSomething(tokens, at: behind(phrase), before: limit)
    }

    /// Whether the word before a name makes somebody else of its bearer.
    private func isRelative(_ index: Int, from start: Int) -> Bool {
        guard AttributionFinder.relations.contains(tokens[index].key) else { return false }
        // `cô gái A`, `chàng trai A`
        return !(index > start && AttributionFinder.young.contains(tokens[index - 1].key))
    }

    private static let longestNoun = 6
    /// What begins the words for somebody.
    private static let humans = SpeechPhrases<Void>(
        """
        cô gái, cô bé, cô dâu, cô chủ, chàng trai, chàng, chú rể, cậu bé, người, thiếu nữ, thanh niên, bệnh nhân, du khách
        khách hàng, hành khách, thực khách, tài xế, lái xe, nữ, nam, cựu, cử nhân, chủ quán, chủ tiệm, chủ cơ sở, chủ vườn
        chủ trang trại, chủ tàu, chủ nhà, học sinh, sinh viên, học viên, tác giả, khán giả, độc giả, bạn đọc, thính giả, thí sinh
        thủ khoa, á khoa, tân, thợ, nông dân, ngư dân, cư dân, công nhân, diêm dân, tiểu thương, phụ huynh, giáo viên, giảng viên
        nhân viên, nhân chứng, cảnh sát, cảnh sát viên, lính, bảo vệ, hướng dẫn viên, tình nguyện viên, tiếp viên, huấn luyện viên, vận động viên, kỹ thuật viên, thuyền trưởng
        thuyền viên, thành viên, đoàn viên, hội viên, đảng viên, xã viên, cán bộ, chiến sĩ, nghệ nhân, nghệ sĩ, nhà thơ, nhà văn
        nhà báo, nhà nghiên cứu, nhà sưu tầm, nhà thiết kế, đạo diễn, biên kịch, người mẫu, hoa hậu, á hậu, cựu binh
        thương binh, bệnh binh, kiều bào, việt kiều, linh mục, hòa thượng, thượng tọa, đại đức, ni sư, sư cô, mục sư
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    private static let relations = SpeechWord.set(
        """
        vợ chồng mẹ cha bố ba má con cháu trai gái nhà đình thân xóm bạn đội phía diện nhóm hội dòng họ tộc lý quản fan
        viên xã thôn phường huyện tỉnh quận đường phố trường lớp lưu em anh chị nội ngoại yêu tình hâm mộ dì thím mợ cậu chú bác
        """)
    private static let young = SpeechWord.set("cô chàng cậu")
    /// Words of which no noun before a name is made.
    private static let noNouns = SpeechWord.set(
        """
        của với cho về tại ở trong từ theo đến do bởi vì khi sau trước cùng như nói gặp thăm hỏi gọi tên là và hoặc hay có được bị
        đã đang sẽ không chưa này đó kia mà thì để qua trên dưới giữa nhưng còn cả rằng các những hai ba nhiều mọi mỗi vào ra lên
        xuống đi lại nhờ giúp thấy nghe biết thuộc đối tới gồm
        """)
}
