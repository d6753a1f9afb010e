import GRDB
import VietnameseText

/// A row of `cited_document`.
struct CitedRow {
    var type: String?
    var number: String?
    var numberKey: String?
    var name: String?
    var nameKey: String?
    var date: String?
    var year: Int?
    var issuer: String?

    static let columns =
        "cited.type, cited.number, cited.number_key, cited.name, cited.name_key, cited.date, cited.year, cited.issuer"
    static let columnCount = 8

    init(_ row: Row, from first: Int) {
        type = row[first]
        number = row[first + 1]
        numberKey = row[first + 2]
        name = row[first + 3]
        nameKey = row[first + 4]
        date = row[first + 5]
        year = row[first + 6]
        issuer = row[first + 7]
    }

    /// What the resolver asks for.
    var cited: CitedDocumentResolver.Cited {
        CitedDocumentResolver.Cited(
            typeKey: type.map(Folding.folded), numberKey: numberKey, nameKey: nameKey, date: date, year: year,
            issuer: issuer)
    }

    /// The document as a relation names it.
    func party(document: String?) -> RelationParty {
        RelationParty(
            number: number, type: type, date: date, year: date == nil ? year : nil, issuer: issuer, title: name,
            document: document)
    }
}
