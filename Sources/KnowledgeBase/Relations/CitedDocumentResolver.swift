import Documents
import GRDB
import VietnameseText

/// Finds which document held a cited one is.
///
/// By number, and by kind, date and issuer where both sides tell them; laws by name. Numbers begin anew every year and in
/// every office, so what might be two documents is none: a reference is left open rather than given to the wrong one. A
/// paper that is held more than once, as text and as scan, is one: all its copies are found, the first dated one first.
struct CitedDocumentResolver {
    let db: Database

    /// A document held, as far as it counts here.
    struct Candidate {
        var key: Int64
        var id: String
        var typeKey: String?
        var numberKey: String?
        var date: String?
        var issuer: IssuingBody?
    }

    /// A document as another names it.
    struct Cited {
        var typeKey: String?
        var numberKey: String?
        var nameKey: String?
        var date: String?
        var year: Int?
        var issuer: String?
    }

    /// The document that names it.
    struct Citing {
        var key: Int64
        var date: String?
        var issuer: IssuingBody?

        /// - Parameter place: where it says that it was made.
        init(key: Int64, date: String?, issuer: String?, place: String?) {
            self.key = key
            self.date = date
            self.issuer = issuer.map { IssuingBody($0).placed(at: place) }
        }
    }

    /// Where the document of the row says that it was made, in SQL.
    static let place = """
        (SELECT value FROM document_field WHERE document_field.document = document.key AND name = 'place'
            ORDER BY origin LIMIT 1)
        """
    private static let columns =
        "document.key, document.id, document.type_key, document.number_key, document.date, document.issuer, \(place)"

    /// The one document held that `cited` is, the first of its copies; nil where none is, or where several may be.
    func document(_ cited: Cited, by citing: Citing) throws -> Candidate? { try copies(cited, by: citing).first }

    /// All the copies held of the document that `cited` is; none where several documents may be meant.
    func copies(_ cited: Cited, by citing: Citing) throws -> [Candidate] {
        var candidates: [Candidate] = []
        if let number = cited.numberKey {
            candidates = try fetch(
                "SELECT \(CitedDocumentResolver.columns) FROM document WHERE number_key = ? LIMIT 64", number)
        }
        if candidates.isEmpty, let name = cited.nameKey {
            candidates = try fetch(
                """
                SELECT \(CitedDocumentResolver.columns) FROM document_name
                JOIN document ON document.key = document_name.document WHERE name_key = ? LIMIT 64
                """, name)
        }
        var agreeing = candidates.filter { agrees($0, with: cited, by: citing) }
        let named = agreeing.filter { $0.typeKey == cited.typeKey }
        if !named.isEmpty { agreeing.removeAll { CitedDocumentResolver.parts($0.typeKey, cited.typeKey) } }
        if cited.date != nil, agreeing.contains(where: { $0.date == cited.date }) {
            let dated = agreeing.filter { $0.date == cited.date }
            agreeing = dated + agreeing.filter { copy in copy.date == nil && dated.allSatisfy { isCopy(copy, of: $0) } }
        }
        agreeing.sort { ($0.date == nil ? 1 : 0, $0.key) < ($1.date == nil ? 1 : 0, $1.key) }
        guard let first = agreeing.first, agreeing.allSatisfy({ $0.key != citing.key }) else { return [] }
        return agreeing.dropFirst().allSatisfy { isCopy($0, of: first) } ? agreeing : []
    }

    /// What was issued with the document and has its number, in files of its own: the regulation of a decision.
    func attached(to document: Candidate) throws -> [Candidate] {
        guard let number = document.numberKey, document.typeKey == "quyet dinh", document.date != nil else { return [] }
        return try fetch("SELECT \(CitedDocumentResolver.columns) FROM document WHERE number_key = ? LIMIT 64", number)
            .filter { other in
                guard let type = other.typeKey, type != document.typeKey,
                    CitedDocumentResolver.decided.contains(type), other.date == document.date,
                    let issuer = other.issuer, let body = document.issuer
                else { return false }
                return issuer.mayBe(body)
            }
    }

    private func fetch(_ sql: String, _ argument: String) throws -> [Candidate] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [argument]).map { row in
            Candidate(
                key: row[0], id: row[1], typeKey: row[2], numberKey: row[3], date: row[4],
                issuer: (row[5] as String?).map { IssuingBody($0).placed(at: row[6]) })
        }
    }

    /// Whether two documents held are one paper: of one number, kind, day and body, as far as both tell.
    private func isCopy(_ one: Candidate, of other: Candidate) -> Bool {
        guard one.numberKey == other.numberKey, !CitedDocumentResolver.parts(one.typeKey, other.typeKey) else {
            return false
        }
        let isNumbered = one.numberKey.map(CitedDocument.hasYear) ?? false
        if let issuer = one.issuer, let body = other.issuer {
            guard issuer.mayBe(body) else { return false }
        } else if !isNumbered || one.date == nil || other.date == nil {
            return false
        }
        // a scan's day may be illegible; without it the number tells no more than its year
        return one.date == other.date || isNumbered && (one.date == nil || other.date == nil)
    }

    private func agrees(_ candidate: Candidate, with cited: Cited, by citing: Citing) -> Bool {
        if CitedDocumentResolver.parts(candidate.typeKey, cited.typeKey),
            !isMisnamed(candidate, cited)
        {
            return false
        }
        if let date = candidate.date {
            if let said = cited.date, said != date { return false }
            if cited.date == nil, let year = cited.year, !date.hasPrefix(String(year)) { return false }
            // nobody cites what is yet to come
            if cited.date == nil, let today = citing.date, date > today { return false }
        }
        guard let issuer = candidate.issuer else { return true }
        let said = cited.issuer.map { IssuingBody($0) }
        if let said, !said.mayBe(issuer) { return false }
        return said?.place != nil
            || isNear(issuer, to: citing.issuer, said, cited, isDated: candidate.date == cited.date)
    }

    /// Whether a document of `body`, of which no place is told, may be that which one of `own` means: it means its own
    /// place's, and of those above its own it does not tell the place.
    private func isNear(
        _ body: IssuingBody, to own: IssuingBody?, _ said: IssuingBody?, _ cited: Cited, isDated: Bool
    ) -> Bool {
        guard let own, body.isLocal else { return true }
        let isDated = isDated && cited.date != nil
        if said == nil, cited.date == nil, cited.year == nil, cited.numberKey.map(CitedDocument.isLocal) ?? false {
            return own.mayBe(body)
        }
        if let kind = own.kind, kind == body.kind { return !own.isOfAnotherPlace(than: body) }
        // a department's place is that of its date line, which may be the province's seat
        if own.isDepartment && body.isProvincial || own.isProvincial && body.isDepartment {
            return isDated || !own.isOfAnotherPlace(than: body)
        }
        // what a district has issued is not meant where a province names none
        if own.isProvincial, body.kind != nil { return isDated && (said != nil || !own.stands(above: body)) }
        return !own.stands(above: body) || isDated && said != nil
    }

    /// Whether the kinds tell two documents apart.
    private static func parts(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other, one != other else { return false }
        return !generic.contains(one) && !generic.contains(other)
    }

    /// Whether a paper with the symbol `QĐ` is called by the name of another that has it: `Quyết định số 700-QĐ/TU`, a
    /// regulation.
    private func isMisnamed(_ candidate: Candidate, _ cited: Cited) -> Bool {
        guard let type = candidate.typeKey, let named = cited.typeKey, let date = cited.date, candidate.date == date,
            candidate.issuer != nil
        else { return false }
        return CitedDocumentResolver.decided.contains(type) && CitedDocumentResolver.decided.contains(named)
    }

    private static let generic: Set<String> = ["van ban", "cong van"]
    private static let decided: Set<String> = ["quyet dinh", "quy dinh", "quy che"]
}
