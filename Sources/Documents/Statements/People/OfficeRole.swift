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

    /// A word of a role, as it is written and folded; short forms are given in full.
    struct Word: Sendable {
        var exact: String
        var folded: String
        var isCapital: Bool
        var isNumber: Bool
    }

    /// The words of `role`.
    static func words(_ role: String) -> [Word] {
        var buffer = TokenBuffer()
        buffer.analyze(role)
        let bytes = Array(role.utf8)
        return buffer.tokens.flatMap { token -> [Word] in
            let exact = buffer.exact(token)
            let first = role.unicodeScalars[role.utf8.index(role.utf8.startIndex, offsetBy: token.range.lowerBound)]
            let word = Word(
                exact: exact, folded: buffer.folded(token), isCapital: LetterCase.of(first.value) == .upper,
                isNumber: bytes[token.range.lowerBound] &- 0x30 < 10)
            guard let full = written[exact] else { return [word] }
            return full.split(separator: " ").map {
                Word(exact: String($0), folded: Folding.folded(String($0)), isCapital: false, isNumber: false)
            }
        }
    }

    static let former: Set<String> = ["nguyen", "cuu", "quyen", "tan", "duong", "kim"]

    /// Short forms as they are written in full.
    private static let written = [
        "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "ubkt": "ủy ban kiểm tra", "tp": "thành phố",
        "ubmttq": "ủy ban mặt trận tổ quốc", "mttq": "mặt trận tổ quốc", "đbqh": "đại biểu quốc hội",
        "tw": "trung ương", "gđ": "giám đốc", "đh": "đại học", "bv": "bệnh viện", "cty": "công ty", "cp": "cổ phần",
    ]

    private static let inFull = Dictionary(
        written.map { (Folding.folded($0.key), Folding.folded($0.value)) }, uniquingKeysWith: { first, _ in first })
}
