import Documents
import Foundation

/// A field that hands may correct, and what it takes.
public struct EditableField: Sendable, Equatable, Hashable {
    /// What sort of value a field takes.
    enum Kind: Sendable { case line, lowercased, number, date, address, validity }

    /// The name: `number`.
    public let name: String
    let kind: Kind
    /// Whether it may have several values.
    public let isList: Bool
    /// Whether the table `document` has a column of this name for it.
    let isColumn: Bool

    private init(_ name: String, _ kind: Kind = .line, isList: Bool = false, isColumn: Bool = false) {
        self.name = name
        self.kind = kind
        self.isList = isList
        self.isColumn = isColumn
    }

    /// The fields, those that every document may have first.
    public static let all: [EditableField] = [
        EditableField("title", isColumn: true), EditableField("type", .lowercased, isColumn: true),
        EditableField("number", .number, isColumn: true), EditableField("date", .date, isColumn: true),
        EditableField("issuer", isList: true, isColumn: true),
        EditableField("signer", isList: true, isColumn: true),
        EditableField("url", .address, isColumn: true),
        EditableField("abstract"), EditableField("place"), EditableField("effective_date", .date),
        EditableField("expiry_date", .date), EditableField("stated_validity", .validity),
        EditableField("signer_title", isList: true), EditableField("signing_authority"),
        EditableField("recipient", isList: true), EditableField("secrecy"), EditableField("urgency"),
        EditableField("copy"), EditableField("sitting"), EditableField("time"), EditableField("end_time"),
        EditableField("chair", isList: true), EditableField("secretary", isList: true),
        EditableField("attendance", isList: true), EditableField("author", isList: true),
        EditableField("author_role", isList: true), EditableField("body"), EditableField("event"),
        EditableField("outlet"), EditableField("byline", isList: true), EditableField("caption", isList: true),
    ]

    static let columns = all.filter(\.isColumn)

    /// The names of the query language in Vietnamese, without marks.
    private static let vietnameseNames = [
        "tieude": "title", "loai": "type", "so": "number", "ngay": "date", "coquan": "issuer", "nguoiky": "signer",
    ]

    /// The field of that name, in English or Vietnamese.
    ///
    /// - Throws: `KnowledgeBaseError.badValue` with the names that there are.
    public init(named name: String) throws {
        let key = name.lowercased()
        let wanted = EditableField.vietnameseNames[key] ?? key
        guard let found = EditableField.all.first(where: { $0.name == wanted }) else {
            throw KnowledgeBaseError.badValue(
                parameter: "kb edit", value: name,
                expected: EditableField.all.map(\.name).joined(separator: ", "))
        }
        self = found
    }

    /// The value as it is stored.
    ///
    /// - Throws: `KnowledgeBaseError.badValue` where it cannot be one of this field's.
    public func checked(_ value: String) throws -> String {
        func refuse(_ expected: String) -> KnowledgeBaseError {
            .badValue(parameter: name, value: value, expected: expected)
        }
        let text = value.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
        guard !text.isEmpty else { throw refuse("--unset \(name)") }
        let hasControls = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !hasControls, text.utf8.count <= 4000 else { throw refuse("≤ 4000 B, 1 ↵") }
        switch kind {
        case .line: return text
        case .lowercased: return text.lowercased()
        case .number:
            guard text.utf8.count <= 100, text.contains(where: \.isNumber) else {
                throw refuse("29-CT/TU, 27/2022/QĐ-UBND")
            }
            return text
        case .date:
            guard let day = OfficialDate.parse(text) else { throw refuse("2013-11-06, 6-11-2013, 06/11/2013") }
            return day
        case .validity:
            let state = text.lowercased()
            guard Validity.Status.allCases.contains(where: { $0.rawValue == state }) else {
                throw refuse(Validity.Status.allCases.map(\.rawValue).joined(separator: ", "))
            }
            return state
        case .address:
            guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") else {
                throw refuse("https://…")
            }
            return text
        }
    }
}
