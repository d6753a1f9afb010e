import VietnameseText

/// A body that issues documents, as far as its name tells which of the many like it: of what sort of place it is, of which,
/// and what else it is called by.
///
/// Every province has its people's committee, and each numbers its decisions from one; so the place is compared as a whole
/// and with its marks, and never as so many words.
public struct IssuingBody: Sendable, Equatable {
    /// The sort of its place: `tỉnh`, `thành phố`, `huyện`; nil where its name has none.
    public let kind: String?
    /// Its place, a word each: `sơn hà`; nil where its name leaves it out, as `Ủy ban nhân dân tỉnh` does.
    public private(set) var place: [String]?
    /// Whether it is one of the whole country: a ministry, the government, the Party's centre.
    public let isCentral: Bool
    /// Whether it is a department of a province or city: `Sở Nội vụ`, whose name has no place.
    public let isDepartment: Bool
    /// Whether every place has one, though its name has no place: `Sở Nội vụ`, `Ủy ban nhân dân`.
    public let isOfEveryPlace: Bool
    /// What tells it from others of its place, without marks: `noi` of `Sở Nội vụ`.
    private let names: Set<String>
    /// Its whole name, without marks.
    private let words: [String]

    /// Reads the name.
    public init(_ name: String) {
        let terms = Folding.tokens(of: name)
        let text = Array(name.utf8)
        let hasMarks = terms.contains { $0.exact.utf8.count > $0.folded.utf8.count }
        let words = terms.map(\.folded)
        let keys = hasMarks ? terms.map(\.exact) : words
        var kind: String?
        var place: [String]?
        var taken: Set<Int> = []
        var index = 0
        while index < terms.count {
            guard let mark = PlaceKind.mark(keys, at: index, hasMarks: hasMarks) else {
                index += 1
                continue
            }
            let (found, end) = (mark.kind, mark.end)
            var next = end
            while next < terms.count, IssuingBody.goesOn(text, terms, next, isFirst: next == end),
                PlaceKind.mark(keys, at: next, hasMarks: hasMarks) == nil
            {
                next += 1
            }
            let isOwn = kind == nil || kind == found
            if kind == nil { kind = found }
            if isOwn, place == nil, next > end { place = IssuingBody.whole(Array(terms[end..<next].map(\.exact))) }
            taken.formUnion(index..<next)
            index = next
        }
        self.kind = kind
        self.place = place
        self.words = words
        names = Set(
            words.indices.filter { !taken.contains($0) && !IssuingBody.common.contains(words[$0]) }.map { words[$0] })
        let opening = keys.first ?? ""
        let folded = words.joined(separator: " ")
        isCentral =
            kind == nil
            && (opening == "bộ" && !["chi", "tu", "doi", "phan"].contains(words.dropFirst().first)
                || IssuingBody.centres.contains { folded.contains($0) })
        isDepartment = opening == "sở" || folded.hasPrefix("giam doc so ")
        isOfEveryPlace =
            kind == nil && (isDepartment || IssuingBody.everywhere.contains { folded.hasPrefix($0) })
    }

    /// The same with the place of its letterhead, where its own name has none and every place has such a body.
    public func placed(at line: String?) -> IssuingBody {
        guard place == nil, kind != nil || isOfEveryPlace, let line else { return self }
        let words = Folding.tokens(of: line).map(\.exact)
        guard !words.isEmpty else { return self }
        var body = self
        body.place = IssuingBody.whole(words)
        return body
    }

    /// Whether every place has a body like it.
    public var isLocal: Bool { kind != nil || isOfEveryPlace }

    /// Whether nothing in the names parts them: `Bộ trưởng Bộ Nội vụ` and `Bộ Nội vụ`, `Thành ủy Lam Giang` and `Thành ủy`
    /// may be one, `Thành ủy Lam Giang` and `Thành ủy Sơn Hà`, `tỉnh Hà Tĩnh` and `tỉnh Hà Giang` are two.
    public func mayBe(_ other: IssuingBody) -> Bool {
        if isCentral && other.isLocal || other.isCentral && isLocal { return false }
        if isOfAnotherPlace(than: other) { return false }
        switch (kind, other.kind) {
        case (nil, _?): return isPart(of: other)
        case (_?, nil): return other.isPart(of: self)
        default: return names.isSubset(of: other.names) || other.names.isSubset(of: names)
        }
    }

    /// Whether both tell their places, and these are two: of two names, or of two sorts, as `tỉnh Lam Giang` and `thành phố
    /// Lam Giang` are.
    public func isOfAnotherPlace(than other: IssuingBody) -> Bool {
        if let kind, let theirs = other.kind, kind != theirs { return true }
        guard let place, let theirs = other.place else { return false }
        if place == theirs { return false }
        let (one, two) = (place.map(Folding.folded), theirs.map(Folding.folded))
        // no two provinces differ by their marks alone, and scans lose them; communes do
        let isProvince = kind == "tỉnh" || other.kind == "tỉnh" || kind == nil || other.kind == nil
        return one != two || !isProvince && one != place && two != theirs
    }

    /// Whether it is a province's or a city's, as far as its name tells.
    public var isProvincial: Bool { isDepartment || kind == "tỉnh" || kind == "thành phố" }

    /// Whether its place lies in, and not beside, one of the sort of the other's: a district's in a province.
    public func stands(above other: IssuingBody) -> Bool {
        guard let kind, let theirs = other.kind, let rank = IssuingBody.ranks[kind],
            let below = IssuingBody.ranks[theirs]
        else { return false }
        return rank > below
    }

    /// Whether what it issues is not the other's to end: the country's is no province's, a province's no district's.
    public func isBeyond(_ other: IssuingBody) -> Bool { isCentral && other.kind != nil || stands(above: other) }

    /// Whether the name without a sort of place may be of the body that has one: `UBND Lam Giang`, `Sở Nội vụ`.
    private func isPart(of placed: IssuingBody) -> Bool {
        var rest = names
        if let place = placed.place?.map(Folding.folded), words.count > place.count,
            Array(words.suffix(place.count)) == place
        {
            rest = Set(words.dropLast(place.count).filter { !IssuingBody.common.contains($0) })
        }
        return rest.isSubset(of: placed.names)
    }

    // MARK: words

    /// Sorts of places and how high they stand; a city may be one of a province or stand beside them.
    private static let ranks = [
        "tỉnh": 4, "thành phố": 3, "huyện": 2, "quận": 2, "thị xã": 2, "xã": 1, "phường": 1, "thị trấn": 1,
        "đặc khu": 1,
    ]
    /// Whether the word is one of a place's name: it has a capital or is a number, and no comma stands before it. Behind a
    /// place only the term of a council stands so: `tỉnh Lam Giang Khóa X`.
    private static func goesOn(_ text: [UInt8], _ terms: [Folding.Term], _ index: Int, isFirst: Bool) -> Bool {
        let start = index > 0 ? terms[index - 1].range.upperBound : 0
        let gap = text[start..<terms[index].range.lowerBound]
        guard gap.allSatisfy({ $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(") }) else {
            return false
        }
        if terms[index].folded == "khoa" { return false }
        let first = String(decoding: text[terms[index].range], as: UTF8.self).first
        return first?.isUppercase ?? false || isFirst && first?.isNumber ?? false
    }

    /// `HCM` in full.
    private static func whole(_ place: [String]) -> [String] {
        place == ["hcm"] ? ["hồ", "chí", "minh"] : place
    }

    private static let centres = [
        "trung uong", "chinh phu", "thu tuong", "quoc hoi", "ban bi thu", "chu tich nuoc", "nha nuoc viet nam",
    ]
    private static let everywhere = [
        "uy ban nhan dan", "hoi dong nhan dan", "ubnd", "hdnd", "chu tich uy ban nhan dan", "chu tich ubnd",
    ]

    /// Words that tell no body from another.
    private static let common: Set<String> = [
        "ban", "thuong", "vu", "chap", "hanh", "bo", "truong", "chu", "tich", "uy", "thanh", "tinh", "pho", "huyen",
        "quan", "thi", "xa", "phuong", "dang", "nhan", "dan", "hoi", "dong", "ubnd", "hdnd", "van", "phong", "so",
        "giam",
        "doc", "va", "btv", "bch", "bi", "thu", "tuong", "bao", "khoa", "trung", "uong", "tw", "cua", "ky", "nhiem",
    ]
}
