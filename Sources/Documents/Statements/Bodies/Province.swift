import VietnameseText

/// The provinces and cities of the country, of today and before the mergers of 2025: `Đắk Nông đề nghị …`.
enum Province {
    /// The end of the name at `index`, if one is there.
    static func end(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Int? {
        guard index < limit, tokens[index].isCapital,
            let end = phrases.longest(tokens, at: index, before: limit)?.end
        else { return nil }
        return (index..<end).allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapital } ? end : nil
    }

    /// Whether the words are such a name and no more.
    static func isName(_ words: String) -> Bool { namesAlone.contains(words) }

    /// The same of words that are folded.
    static func isName(folded words: String) -> Bool { foldedNames.contains(words) }

    /// Whether the folded name of a province is that of a city which is one.
    static func isCity(folded name: String) -> Bool { cities.contains(name) }

    private static let cities: Set = ["ha noi", "hai phong", "da nang", "can tho", "ho chi minh", "hue"]
    private static let foldedNames = Set(namesAlone.map { HomePlace.spelled(Folding.folded($0)) }).union(cities)

    private static let namesAlone = Set(
        names.split { $0 == "," || $0.isNewline }.map { $0.trimmingPrefix { $0 == " " }.description })
    private static let phrases = SpeechPhrases<Void>(
        names.split { $0 == "," || $0.isNewline }.map { ($0.trimmingPrefix { $0 == " " }.description, ()) })

    /// Their names, by comma or line.
    static let names = """
        An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận
        Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội
        Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai
        Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh
        Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang
        Vĩnh Long, Vĩnh Phúc, Yên Bái, TP HCM, TPHCM
        """
}
