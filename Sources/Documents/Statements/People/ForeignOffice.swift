/// Foreign names behind an office, which no surname tells to be names, and the names of law offices, which are nobody's.
extension PersonPhraseReader {
    /// `Giám đốc trung tâm Donald Smith`: whether foreign words behind an office and small words may be a name; those behind
    /// a firm, a school or a club are its own.
    func isForeigner(at place: Int, behind start: Int, _ first: Int) -> Bool {
        guard let end = foreignRunEnd(at: place), end - place >= 2, !tokens[place].isFirm,
            !BodyPhrase.foreignFirms.contains(tokens[end - 1].key),
            PersonalTitle.at(tokens, start, before: place)?.kind == .office,
            // `Giám đốc Samsil Việt Nam`
            tokens[end - 1].isForeign
        else { return false }
        // `Bộ trưởng Giáo dục Miguel Carter`
        if place > first, !tokens[place - 1].isCapital,
            PersonPhraseReader.statesmen.longest(tokens, at: start, before: place) != nil
        {
            return true
        }
        return place == first
            || tokens[place - 1].kind == .word && !tokens[place - 1].isCapital
                && !PersonPhraseReader.named.contains(tokens[place - 1].key) && !isFirm(first..<place)
    }

    /// Last words of what foreign names are of: `công ty`, `đại học`, `thành phố`, `dự án`.
    private static let named = SpeechWord.set(
        """
        ty đoàn hàng nghiệp hãng trường học viện bộ phố bang hạt tỉnh đảo sông núi biển cảng thị quận khu vực hội quỹ giải cúp đội
        nhóm kênh đài báo tờ chí mạng dụng trang web sàn chuỗi án sạn hiệu tên game phim dòng xe máy số đường tòa nhà tiểu vùng hệ
        thống dịch vụ thuốc chức minh tệ
        """)

    /// The end of a name that is no Vietnamese one, behind the name of a country or at once behind a statesman's office.
    func foreignNameEnd(at start: Int, behind title: Int, _ country: Int) -> Int? {
        guard start == country || PersonPhraseReader.statesmen.longest(tokens, at: title, before: start)?.end == start
        else { return nil }
        var end = start
        while end < limit, end - start < 5, tokens[end].kind == .word, tokens[end].isCapital,
            !tokens[end].isAbbreviation
        {
            end += 1
            end = foreignPart(behind: end, of: start) ?? end
        }
        // `chủ tịch Trung Quốc Lý Văn Bình`: behind a country no place goes on
        let isBehindCountry = start == country && end - start >= 2
        return isBehindCountry || (start..<end).contains { tokens[$0].isForeign } ? end : nil
    }

    /// `Thị trưởng Leipzig Peter Hanson`, `Chủ tịch FIFA Peter Hanson`: whether the first of the foreign words at `place` is
    /// what the office is of.
    func stands(_ place: Int, before end: Int, behind start: Int) -> Bool {
        !Surname.isSurname(tokens[place].key) && !PersonPhraseReader.korean.contains(tokens[place].key)
            && tokens[place..<end].allSatisfy { $0.kind == .word && $0.isCapital }
            && PersonPhraseReader.governors.longest(tokens, at: start, before: place) != nil
    }

    /// `cảnh sát trưởng [hạt Orange] Peter Hanson`
    func isRegionAbroad(_ start: Int) -> Bool {
        start + 2 < limit && PersonPhraseReader.foreignRegions.contains(tokens[start].key)
            && tokens[start + 1].isForeign
            && tokens[start + 2].isCapital
    }

    static let continent = SpeechWord.key("châu")
    /// Those who govern a place or head a body, which stands before the name.
    private static let governors = SpeechPhrases<Void>(
        ["thị trưởng", "thống đốc", "thủ hiến", "chủ tịch", "CEO", "tổng giám đốc", "giám đốc điều hành", "giám đốc"]
            .map {
                ($0, ())
            })
    /// What a place abroad stands behind.
    static let foreignRegions = SpeechWord.set("bang tỉnh hạt vùng quận đảo")

    static let statesmen = SpeechPhrases<Void>(
        [
            "tổng thống", "phó tổng thống", "thủ tướng", "ngoại trưởng", "thị trưởng", "quốc vương", "nữ hoàng",
            "đại sứ", "bộ trưởng", "thứ trưởng", "thống đốc", "nghị sĩ", "tổng thư ký", "hoàng tử", "công chúa",
        ].map { ($0, ()) })

    /// `nhà nghiên cứu Viện Karlsberg Anna Hanson`, `bác sĩ Bệnh viện Hoa Mai`: whether a body of many words stands behind a
    /// calling, and no name that begins as one.
    func isBodyOf(_ start: Int) -> Bool {
        guard let head = BodyPhrase.headEnd(tokens, at: start, before: limit), head < limit,
            SpeechVerb.at(tokens, head - 1, before: limit) == nil
        else { return false }
        // `bác sĩ Bệnh viện …`
        if head > start + 1 { return !tokens[head - 1].isCapital || tokens[head].isCapital }
        guard !Surname.isSurname(tokens[start].key), tokens[head].kind == .word, tokens[head].isCapital else {
            return false
        }
        // `ca sĩ Trường Giang nói`
        return tokens[head].isForeign || tokens[head].isInitials
            || head + 1 < limit && tokens[head + 1].kind == .word
                && (tokens[head + 1].isCapital || !isVerb(head + 1))
    }

    private func isVerb(_ place: Int) -> Bool {
        SpeechVerb.at(tokens, place, before: limit) != nil || SpeechVerb.adverbEnd(tokens, place, before: limit) != nil
            || PersonPhraseReader.ends.contains(tokens[place].key)
    }

    /// Whether the name of a law office stands at `place`: `Trưởng Văn phòng luật sư Hoa Mai`.
    func isLawOffice(before place: Int) -> Bool {
        place >= 3 && PersonPhraseReader.lawOffices.longest(tokens, at: place - 3, before: place)?.end == place
    }

    /// What people are whose names, and not those of firms, stand behind it.
    static let spokesmen = SpeechPhrases<Void>(
        [
            "người phát ngôn", "phát ngôn viên", "chuyên gia", "nhà phân tích", "cố vấn", "nghị sĩ", "hạ nghị sĩ",
            "thượng nghị sĩ", "đặc phái viên", "đại sứ", "thư ký báo chí", "thư ký", "phó tổng thống", "ngoại trưởng",
            "thị trưởng", "thống đốc", "thủ hiến", "tướng", "thủ lĩnh", "lãnh tụ", "thái tử", "cao ủy", "đặc sứ",
            "nhà lãnh đạo",
            "lãnh đạo phe", "cảnh sát trưởng", "tư lệnh", "ủy viên", "nhà ngoại giao", "nhà hoạt động",
            "nhà nghiên cứu",
        ].map { ($0, ()) })

    /// `HLV CLB Bến Đông Mario Rossi`: whether a coach's club, with a name that is not foreign, stands before the token.
    func isTrained(_ start: Int, _ place: Int) -> Bool {
        place > start + 2 && tokens[place - 1].isCapital && !tokens[place - 1].isForeign
            && !tokens[place - 1].isInitials
            && (start..<start + 2).contains { PersonPhraseReader.coaches.contains(tokens[$0].key) }
    }
}
