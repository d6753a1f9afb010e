import GRDB

/// A document as it is listed and cited: the same object in every answer.
public struct DocumentSummary: Codable, Sendable, Equatable {
    /// Stable, unique: `29-ct-tu`.
    public var id: String
    /// What a reader would call it.
    public var title: String?
    /// The title of the work that it is a part of: the law of an article.
    public var partOf: String?
    /// Its kind, in Vietnamese and lower case: `chỉ thị`.
    public var type: String?
    /// Number and symbol (số ký hiệu): `29-CT/TU`.
    public var number: String?
    /// ISO 8601: `2013-10-14`.
    public var date: String?
    /// The body that issued it.
    public var issuer: String?
    /// The person who signed it.
    public var signer: String?
    /// Whether it is in force today; nil where that is not known.
    public var inForce: Bool?
    /// The file as its user knows it.
    public var source: String?
    /// Where it is published.
    public var url: String?
    /// How many passages it has.
    public var passageCount: Int?

    enum CodingKeys: String, CodingKey {
        case id, title
        case partOf = "part_of"
        case type, number, date, issuer, signer, source, url
        case inForce = "in_force"
        case passageCount = "passages_total"
    }

    static let columns =
        "document.id, document.title, document.type, document.number, document.date, document.issuer, document.signer, "
        + "document.source, document.url, document.passage_count, \(Validity.inForceToday), (\(WorkStore.title))"
    /// How many columns these are.
    static let columnCount = 12

    /// Reads the columns above from the row, from the column numbered `first` on.
    init(_ row: Row, from first: Int) {
        id = row[first]
        title = row[first + 1]
        type = row[first + 2]
        number = row[first + 3]
        date = row[first + 4]
        issuer = row[first + 5]
        signer = row[first + 6]
        source = row[first + 7]
        url = row[first + 8]
        passageCount = row[first + 9]
        inForce = row[first + 10]
        partOf = row[first + 11]
    }
}
