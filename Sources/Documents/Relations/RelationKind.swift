/// What one document is to another, in the terms of the national database of legal documents.
public enum RelationKind: String, Sendable, CaseIterable, Codable {
    /// It rests on the other, by its preamble.
    case basis = "căn cứ"
    case replaces = "thay thế"
    case repeals = "bãi bỏ"
    case amends = "sửa đổi bổ sung"
    case corrects = "đính chính"
    case guides = "hướng dẫn"
    case details = "quy định chi tiết"
    case halts = "đình chỉ"
    case suspends = "tạm ngưng"
    /// It lets the other hold again, which was suspended or ended before.
    case restores = "khôi phục"
    case consolidates = "hợp nhất"
    /// It names the other, and does none of the rest.
    case cites = "dẫn chiếu"
    case implements = "thực hiện"

    /// Compared by their places: by their words, as an enumeration of words is else, it takes many times as long.
    public static func == (one: RelationKind, other: RelationKind) -> Bool { one.place == other.place }

    /// Hashed by the place, too.
    public func hash(into hasher: inout Hasher) { hasher.combine(place) }

    private var place: UInt8 {
        switch self {
        case .basis: 0
        case .replaces: 1
        case .repeals: 2
        case .amends: 3
        case .corrects: 4
        case .guides: 5
        case .details: 6
        case .halts: 7
        case .suspends: 8
        case .restores: 9
        case .consolidates: 10
        case .cites: 11
        case .implements: 12
        }
    }

    /// The relation as the other document has it.
    public var inverse: String {
        switch self {
        case .replaces, .repeals, .halts, .suspends: "bị \(rawValue)"
        default: "được \(rawValue)"
        }
    }

    /// Whether it changes what the other document says or how long it holds.
    public var isChange: Bool {
        switch self {
        case .replaces, .repeals, .amends, .corrects, .halts, .suspends, .restores, .consolidates: true
        case .basis, .guides, .details, .cites, .implements: false
        }
    }
}

/// Whether a relation is there, or only meant to be.
public enum RelationStatus: String, Sendable, CaseIterable, Codable {
    /// The document does it by its own words.
    case done
    /// It is asked for, planned or drafted.
    case intended
}
