import VietnameseText

/// A document as another one names it, as far as it says.
public struct CitedDocument: Sendable, Equatable, Hashable, Codable {
    /// Its kind, in lower case: `nghị định`, `luật`; nil where neither the words nor the symbol tell.
    public var type: String?
    /// Number and symbol in the usual form: `30/2020/NĐ-CP`; a part of it where the text gives no more (`29`).
    public var number: String?
    /// The same for every spelling of the number (see `DocumentNumber.key`).
    public var numberKey: String?
    /// The name of a law, code or the like, as written: `Luật Cán bộ, công chức`; nil for what has a number alone.
    public var name: String?
    /// Its date, ISO 8601.
    public var date: String?
    /// Its year, where only that is said or the number has it.
    public var year: Int?
    /// The body that issued it, as written; in relations also as the symbol of its number tells (see `SymbolIssuer`).
    public var issuer: String?

    /// Creates a cited document.
    public init(
        type: String? = nil, number: String? = nil, numberKey: String? = nil, name: String? = nil, date: String? = nil,
        year: Int? = nil, issuer: String? = nil
    ) {
        self.type = type
        self.number = number
        self.numberKey = numberKey
        self.name = name
        self.date = date
        self.year = year
        self.issuer = issuer
    }

    /// The name without marks and case, and without what is said or left out at will: `nghi quyet dai hoi xiii dang`.
    public var nameKey: String? { name.map(CitedDocument.nameKey) }

    /// Words that a title may have or not.
    private static let optional: Set<String> = ["dai", "bieu", "toan", "quoc", "lan", "thu", "cua", "so", "nuoc"]

    static func nameKey(_ name: String) -> String {
        let folded = Folding.folded(name)
        guard ["nghi", "hien", "dieu"].contains(where: { folded.opens(with: $0) }) else { return folded }
        let words = folded.split(separator: " ")
        // `Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng` and `Nghị quyết Đại hội XIII của Đảng` are one
        var kept: [Substring] = []
        for word in words {
            if word == "dai" {
                kept.append(word)
                continue
            }
            if word == "bieu", kept.last == "dai" {
                kept.removeLast()
                continue
            }
            if !optional.contains(String(word)) { kept.append(word) }
        }
        return kept.joined(separator: " ")
    }

    /// Whether the number is only a part of one: `29`, `30/2020`.
    public var isPartial: Bool { numberKey.map { !$0.utf8.contains { $0 &- 0x61 < 26 } } ?? false }

    /// Whether it is another document than the one that has the same number, by its year, its day or who issued it.
    ///
    /// Numbers begin anew in every place, and without a year in them every year. Where neither is so the number tells all,
    /// and what else is said of it is mistyped.
    func isAnother(than other: CitedDocument) -> Bool {
        guard let numberKey, numberKey == other.numberKey else { return false }
        let isLocal = CitedDocument.isLocal(numberKey)
        guard isLocal || !CitedDocument.hasYear(numberKey) else { return false }
        if let year = knownYear, let theirs = other.knownYear, year != theirs { return true }
        guard isLocal else { return false }
        if let date, let theirs = other.date, date != theirs { return true }
        guard let issuer, let theirs = other.issuer, issuer != theirs else { return false }
        return !IssuingBody(issuer).mayBe(IssuingBody(theirs))
    }

    private var knownYear: Int? { date.flatMap { Int($0.prefix(4)) } ?? year }

    /// Whether the number has its year in it: `12/2018/QĐ-UBND`.
    public static func hasYear(_ numberKey: String) -> Bool { NumberKey.hasYear(numberKey) }

    /// Whether the number is of an office that every place has: `29-CT/TU`, `12/2018/QĐ-UBND`.
    public static func isLocal(_ numberKey: String) -> Bool { NumberKey.isLocal(numberKey) }

    /// How a reader would name it: `Nghị định số 30/2020/NĐ-CP`, `Luật Cán bộ, công chức`.
    public var label: String {
        if let name { return number.map { "\(name) số \($0)" } ?? name }
        let title = type.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "Văn bản"
        return number.map { "\(title) số \($0)" } ?? title
    }
}

extension CitedDocument {
    /// The name key of a law, code, ordinance or constitution, from its title; nil for other kinds, which are cited by
    /// number.
    public static func nameKey(title: String?, type: String?, number: String?) -> String? {
        guard let title, let type, ["luật", "bộ luật", "pháp lệnh", "hiến pháp"].contains(type) else { return nil }
        var key = Folding.folded(title)
        if let number {
            let figures = Folding.folded(number)
            key = key.replacing("so \(figures)", with: "").replacing(figures, with: "")
        }
        let kind = Folding.folded(type)
        if type == "hiến pháp" { return kind }
        let words = key.split(separator: " ").joined(separator: " ")
        return nameKey(words.hasPrefix(kind) ? words : "\(kind) \(words)")
    }
}
