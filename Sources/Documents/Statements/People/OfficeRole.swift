import VietnameseText

/// A role taken apart: what one is, and of what. `nguyên Phó Chủ tịch UBND thành phố` is a former `phó chủ tịch` of
/// `ủy ban nhân dân thành phố`.
///
/// Words are folded, short forms written in full, so that roles can be compared however they are written.
public struct OfficeRole: Sendable, Equatable {
    /// The office, without `nguyên` and the like: `pho chu tich`; empty where the role only names a body or place.
    public var office: String
    /// Of what: `uy ban nhan dan thanh pho`.
    public var body: String

    /// Takes `role` apart.
    public init(_ role: String) {
        var buffer = TokenBuffer()
        buffer.analyze(role)
        var tokens = SpeechTokens()
        for token in buffer.tokens { tokens.append(SpeechToken(range: token.range, kind: .word, key: token.exactHash)) }
        var words = buffer.tokens.map { buffer.folded($0) }
        var end = 0
        if let (kind, titleEnd) = PersonalTitle.at(tokens, 0, before: tokens.count),
            [.office, .position, .calling].contains(kind)
        {
            end = titleEnd
        }
        let former = end > 1 ? words[..<end].prefix { OfficeRole.former.contains($0) }.count : 0
        words = words.enumerated().map { index, word in
            index < end ? word : OfficeRole.inFull[word] ?? word
        }
        office = words[former..<end].joined(separator: " ")
        body = words[end...].joined(separator: " ")
    }

    /// The role as one key: office and body.
    public var key: String { [office, body].lazy.filter { !$0.isEmpty }.joined(separator: " ") }

    /// Whether the same person may well hold, or have held, both: the same office of the same body; another office of
    /// the same body; or two of the leading offices of one place (Party, council, committee).
    ///
    /// A role without a body (`Giám đốc`) ties nobody.
    public func ties(with other: OfficeRole) -> Bool {
        guard !body.isEmpty, !other.body.isEmpty else { return false }
        if OfficeRole.agree(body, other.body) { return true }
        // `Chủ tịch UBND huyện`, whose name the text gives elsewhere
        if office == other.office, !office.isEmpty, body.contains(" ") || other.body.contains(" "),
            other.body.hasPrefix(body + " ") || body.hasPrefix(other.body + " ")
        {
            return true
        }
        guard isLeading, other.isLeading, let place, let theirs = other.place, place.level == theirs.level else {
            return false
        }
        // there is one city or province at hand, but many districts
        let mayLackName = place.level == "thanh pho" || place.level == "tinh"
        return place.name == theirs.name && !(place.name.isEmpty && !mayLackName)
            || mayLackName && (place.name.isEmpty || theirs.name.isEmpty)
    }

    /// Whether one body's name is the other's, or begins it: `sở nội vụ`, `sở nội vụ thành phố`.
    private static func agree(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard short != long else { return true }
        // `ủy ban nhân dân` alone is any
        return long.hasPrefix(short + " ") && short.contains(" ") && !OfficeRole.levels.contains { $0.prefix == short }
            && short != "uy ban nhan dan" && short != "hoi dong nhan dan" && short != "doan dai bieu quoc hoi"
    }

    private var isLeading: Bool {
        [
            "bi thu", "pho bi thu", "pho bi thu thuong truc", "chu tich", "pho chu tich", "pho chu tich thuong truc",
            "truong doan", "pho truong doan",
        ].contains(office)
    }

    /// The place that the body leads: `thành ủy Lam Giang` and `ủy ban nhân dân thành phố Lam Giang` lead the same.
    private var place: (level: String, name: String)? {
        for (prefix, level) in OfficeRole.levels where body == prefix || body.hasPrefix(prefix + " ") {
            return (level, String(body.dropFirst(prefix.count)).trimmingPrefix(" ").description)
        }
        return nil
    }

    private static let levels: [(prefix: String, level: String)] = {
        var found: [(String, String)] = [
            ("thuong truc thanh uy", "thanh pho"), ("thanh uy", "thanh pho"), ("thuong truc tinh uy", "tinh"),
            ("tinh uy", "tinh"), ("quan uy", "quan"), ("huyen uy", "huyen"), ("thi uy", "thi xa"),
        ]
        for level in ["thanh pho", "tinh", "quan", "huyen", "thi xa", "phuong", "xa"] {
            for body in ["uy ban nhan dan", "hoi dong nhan dan", "doan dai bieu quoc hoi"] {
                found.append(("\(body) \(level)", level))
            }
            if level == "phuong" || level == "xa" { found.append(("dang uy \(level)", level)) }
        }
        return found
    }()

    private static let former: Set<String> = ["nguyen", "cuu", "quyen", "tan", "duong", "kim"]

    private static let inFull = [
        "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "ubkt": "uy ban kiem tra", "tp": "thanh pho",
        "ubmttq": "uy ban mat tran to quoc", "mttq": "mat tran to quoc", "dbqh": "dai bieu quoc hoi",
        "tw": "trung uong",
    ]
}
