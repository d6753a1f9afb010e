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
            end = particlesEnd(end)
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

    static let continent = SpeechWord.key("châu")
    /// Those who govern a place or head a body, which stands before the name.
    private static let governors = SpeechPhrases<Void>(
        ["thị trưởng", "thống đốc", "thủ hiến", "chủ tịch", "CEO", "tổng giám đốc", "giám đốc điều hành", "giám đốc"]
            .map {
                ($0, ())
            })
    /// What a place abroad stands behind.
    static let foreignRegions = SpeechWord.set("bang tỉnh hạt vùng quận đảo")

    /// The end of the small words within a foreign name at `start`, `von der` before a capital; `start` where none stand there.
    func particlesEnd(_ start: Int) -> Int {
        var place = start
        while place < limit, place - start < 3, PersonPhraseReader.particles.contains(tokens[place].key),
            !tokens[place].isCapital
        {
            place += 1
        }
        return place < limit && tokens[place].kind == .word && tokens[place].isCapital ? place : start
    }

    static let statesmen = SpeechPhrases<Void>(
        [
            "tổng thống", "phó tổng thống", "thủ tướng", "ngoại trưởng", "thị trưởng", "quốc vương", "nữ hoàng",
            "đại sứ", "bộ trưởng", "thứ trưởng", "thống đốc", "nghị sĩ", "tổng thư ký", "hoàng tử", "công chúa",
        ].map { ($0, ()) })

    /// Whether the name of a law office stands at `place`: `Trưởng Văn phòng luật sư Hoa Mai`.
    func isLawOffice(before place: Int) -> Bool {
        place >= 3 && PersonPhraseReader.lawOffices.longest(tokens, at: place - 3, before: place)?.end == place
    }
}
