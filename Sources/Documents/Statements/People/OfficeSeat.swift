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
        let places = OfficeSeat.places(body)
        let own = body[..<(places.first?.start ?? body.count)].map(\.folded)
        let organ = places.first?.organ.map { [OfficeSeat.name(of: $0)] } ?? []
        var institution = (own + organ).joined(separator: " ")
        var level = places.first?.level
        var place = places.first?.name
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
            home.isCity == nil || (places.first?.isCity ?? home.isCity) == home.isCity
        {
            place = home.name
        }
        self.office = office
        self.institution = institution
        self.level = level
        self.place = place
        outer = places.dropFirst().first { $0.level != level }?.name
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
    public var isPlaced: Bool { level != nil && place != nil && (level != .commune || outer != nil) }

    private var isLeading: Bool {
        OfficeSeat.governing.contains(institution) && OfficeSeat.leaders.contains(office)
    }

    /// `hội nông dân việt nam`, `hội nông dân`
    private static func agree(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        return short == long || long.hasPrefix(short + " ")
    }

    // MARK: - Reading

    /// A place in a role: of what level it is, and its name.
    private struct Place {
        /// Where the word stands that tells its sort.
        var start: Int
        var level: Level
        /// Of a province's level: whether it is a city.
        var isCity: Bool
        var organ: PlaceKind.Organ?
        var name: String?

        init(_ mark: PlaceKind.Mark, at start: Int) {
            self.start = start
            organ = mark.organ
            isCity = mark.kind == "thành phố"
            level =
                switch mark.kind {
                case "tỉnh", "thành phố": .province
                case "huyện", "quận", "thị xã": .district
                default: .commune
                }
        }
    }

    private static func places(_ words: [OfficeRole.Word]) -> [Place] {
        let keys = words.map(\.exact)
        var found: [Place] = []
        var index = 0
        while index < words.count {
            guard let mark = PlaceKind.mark(keys, at: index) else {
                index += 1
                continue
            }
            var place = Place(mark, at: index)
            var end = mark.end
            while end < words.count, end - mark.end < 4, words[end].isCapital || words[end].isNumber,
                PlaceKind.mark(keys, at: end) == nil
            {
                end += 1
            }
            if end > mark.end {
                place.name = HomePlace.spelled(words[mark.end..<end].map(\.folded).joined(separator: " "))
            }
            found.append(place)
            index = end
        }
        // `Thành ủy Thành phố Hồ Chí Minh`
        if found.count > 1, found[0].organ != nil, found[0].name == nil, found[0].level == found[1].level {
            found[0].name = found[1].name
            found.remove(at: 1)
        }
        // `thành phố Long Xuyên, tỉnh An Giang` is a district's city
        if found.count > 1, found[0].isCity, found[1].level == .province { found[0].level = .district }
        return found
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

    private static func name(of organ: PlaceKind.Organ) -> String {
        switch organ {
        case .party: party
        case .youthUnion: "doan thanh nien"
        }
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
