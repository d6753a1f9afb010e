import VietnameseText

/// An office with the place that it is of: what tells whether two namesakes may be one person.
///
/// `Giám đốc Sở Y tế tỉnh Bình Thuận` is `giam doc` of the institution `so y te` in the province `binh thuan`, and so is
/// `Giám đốc Sở Y tế Bình Thuận`; `Chủ tịch UBND TP.HCM` and `Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh` are one seat.
/// Words are folded.
public struct OfficeSeat: Sendable, Hashable {
    /// The unit of administration that an institution is of.
    enum Level: Sendable { case province, district, commune }

    /// How sure it is that who has one seat has the other.
    public enum Tie: Sendable {
        /// The places are known, or there is but one such institution in the country.
        case strong
        /// One of the two does not tell its place.
        case weak
    }

    /// The office, without `nguyên` and the like; empty where only the institution is named.
    let office: String
    /// Of what, without its place: `so y te`, `uy ban nhan dan`.
    let institution: String
    /// Nil where the name of the institution is its own: `bo noi vu`.
    let level: Level?
    /// The name of the place; nil where it is not told.
    let place: String?
    /// The larger place that a commune is in, where it is told.
    let outer: String?

    /// The seat that `role` names in a document from `home`: an office of the province that does not name it is that of
    /// the document's. Nil where no institution is named that others could be told from.
    public init?(_ role: String, home: HomePlace? = nil) {
        let words = OfficeRole.words(role)
        let office = OfficeRole(words.map(\.exact).joined(separator: " ")).office
        var body = Array(
            words.drop { OfficeRole.former.contains($0.folded) }.dropFirst(office.split(separator: " ").count))
        if body.first?.exact == "của" { body.removeFirst() }
        let marks = OfficeSeat.marks(body)
        var institution = body[..<(marks.first?.start ?? body.count)].map(\.folded).joined(separator: " ")
        var level = marks.first?.level
        var place = marks.first?.name
        if marks.first?.isParty == true {
            institution = institution.isEmpty ? OfficeSeat.party : institution + " " + OfficeSeat.party
        }
        if level == nil, let name = OfficeSeat.province(endingIn: body) {
            institution = body.dropLast(name.count).map(\.folded).joined(separator: " ")
            level = .province
            place = HomePlace.spelled(name.map(\.folded).joined(separator: " "))
        }
        if level == nil, OfficeSeat.local.contains(where: { institution.hasPrefix($0) }) { level = .province }
        // `Chủ tịch huyện Tuy Phong`
        if institution.isEmpty, level != nil, !office.isEmpty {
            institution = OfficeSeat.committee
            if office.hasSuffix("bi thu") { institution = OfficeSeat.party }
        }
        guard institution.contains(" "), level != nil || !OfficeSeat.generic.contains(institution) else { return nil }
        if level == .province, place == nil, let home,
            home.isCity == nil || (marks.first?.isCity ?? home.isCity) == home.isCity
        {
            place = home.name
        }
        self.office = office
        self.institution = institution
        self.level = level
        self.place = place
        outer =
            marks.dropFirst().first { $0.level != level }?.name
            ?? (level == .commune && place != nil ? home?.name : nil)
    }

    /// Whether the same person may well hold, or have held, both: offices of one institution, or two of the leading
    /// offices of one place (Party, council, committee); nil where nothing speaks for it.
    public func tie(with other: OfficeSeat) -> Tie? {
        guard level == other.level else { return nil }
        let isOne =
            institution == other.institution
            || level == nil && OfficeSeat.agree(institution, other.institution)
        guard isOne || isLeading && other.isLeading else { return nil }
        guard let level else { return .strong }
        guard let place, let theirs = other.place else {
            // there is one province at hand, but many districts
            return isOne || level == .province ? .weak : nil
        }
        guard place == theirs else { return nil }
        guard level == .commune else { return .strong }
        guard let outer, let larger = other.outer else { return .weak }
        return outer == larger ? .strong : nil
    }

    /// Whether it is told of which place it is.
    public var isPlaced: Bool { level != nil && place != nil }

    private var isLeading: Bool {
        OfficeSeat.governing.contains(institution) && OfficeSeat.leaders.contains(office)
    }

    /// `hội nông dân việt nam`, `hội nông dân`
    private static func agree(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        return short == long || long.hasPrefix(short + " ")
    }

    // MARK: - Reading

    /// A word that tells the level, with the name behind it.
    private struct Mark {
        var start: Int
        var level: Level
        var name: String?
        /// `Tỉnh ủy`, `Thành ủy`: the committee of the Party is in the word.
        var isParty = false
        /// Of a province's level: whether it is a city; nil where that is not told.
        var isCity: Bool?
    }

    private static func marks(_ words: [OfficeRole.Word]) -> [Mark] {
        var all: [Mark] = []
        var index = 0
        while index < words.count {
            guard let (found, end) = OfficeSeat.mark(words, at: index) else {
                index += 1
                continue
            }
            var mark = found
            var nameEnd = end
            while nameEnd < words.count, nameEnd - end < 4, words[nameEnd].isCapital || words[nameEnd].isNumber,
                OfficeSeat.mark(words, at: nameEnd) == nil
            {
                nameEnd += 1
            }
            if nameEnd > end {
                mark.name = HomePlace.spelled(words[end..<nameEnd].map(\.folded).joined(separator: " "))
            }
            all.append(mark)
            index = nameEnd
        }
        // `thành phố Long Xuyên, tỉnh An Giang` is a district's city
        // `Thành ủy Thành phố Hồ Chí Minh`
        if all.count > 1, all[0].isParty, all[0].name == nil, all[0].level == all[1].level {
            all[0].name = all[1].name
            all.remove(at: 1)
        }
        if all.count > 1, all[0].isCity == true, all[1].level == .province { all[0].level = .district }
        return all
    }

    private static func mark(_ words: [OfficeRole.Word], at index: Int) -> (Mark, end: Int)? {
        let word = words[index].exact
        let next = index + 1 < words.count ? words[index + 1].exact : ""
        switch (word, next) {
        case ("tỉnh", "ủy"), ("tỉnh", "uỷ"):
            return (Mark(start: index, level: .province, isParty: true, isCity: false), index + 2)
        case ("thành", "ủy"), ("thành", "uỷ"):
            return (Mark(start: index, level: .province, isParty: true, isCity: true), index + 2)
        case ("huyện", "ủy"), ("huyện", "uỷ"), ("quận", "ủy"), ("quận", "uỷ"), ("thị", "ủy"), ("thị", "uỷ"):
            return (Mark(start: index, level: .district, isParty: true), index + 2)
        case ("thành", "phố"): return (Mark(start: index, level: .province, isCity: true), index + 2)
        case ("thị", "xã"): return (Mark(start: index, level: .district), index + 2)
        case ("thị", "trấn"): return (Mark(start: index, level: .commune), index + 2)
        case ("xã", "hội"): return nil
        case ("tỉnh", _): return (Mark(start: index, level: .province, isCity: false), index + 1)
        case ("huyện", _), ("quận", _): return (Mark(start: index, level: .district), index + 1)
        case ("xã", _), ("phường", _):
            // `hợp tác xã`
            guard index == 0 || words[index - 1].exact != "tác" else { return nil }
            return (Mark(start: index, level: .commune), index + 1)
        default: return nil
        }
    }

    /// The name of a province that the words end in: `Sở Y tế Bình Thuận`.
    private static func province(endingIn words: [OfficeRole.Word]) -> ArraySlice<OfficeRole.Word>? {
        for length in stride(from: min(5, words.count - 1), through: 2, by: -1) {
            let end = words.suffix(length)
            if end.allSatisfy(\.isCapital), Province.isName(folded: end.map(\.folded).joined(separator: " ")) {
                return end
            }
        }
        return nil
    }

    private static let party = "dang uy"
    private static let committee = "uy ban nhan dan"
    /// Who leads a place.
    private static let governing: Set = [
        party, "thuong truc dang uy", "ban thuong vu dang uy", committee, "hoi dong nhan dan", "doan dai bieu quoc hoi",
        "thuong truc hoi dong nhan dan",
    ]
    private static let leaders: Set = [
        "bi thu", "pho bi thu", "pho bi thu thuong truc", "chu tich", "pho chu tich", "pho chu tich thuong truc",
        "truong doan", "pho truong doan",
    ]
    /// Institutions that every province has, though they do not say so.
    private static let local = [
        "so ", "chi cuc ", "truong thpt ", "truong thcs ", "truong tieu hoc ", "truong mam non ",
    ]
    /// Names of many institutions, of which none is known by them.
    private static let generic: Set = [
        "cong ty", "cong ty co phan", "benh vien", "benh vien da khoa", "doanh nghiep", "nha truong", "hop tac xa",
        "trung tam", "chi nhanh", "ban quan ly", "hoi dong quan tri", "van phong", "co quan", "don vi", "tap doan",
        "truong dai hoc", "dai hoc", "hoi dong nhan dan", "doan dai bieu quoc hoi", committee, "ban thuong vu",
        "dang bo",
        "ban giam doc", "hoi dong xet xu", "van phong luat su", "doan luat su",
    ]
}
