import Documents
import GRDB
import VietnameseText

/// Finds which document held a cited one is.
///
/// By number, and by kind, date and issuer where both sides tell them; laws by name. Numbers begin anew every year and in
/// every office, so what might be two documents is none: a reference is left open rather than given to the wrong one.
struct CitedDocumentResolver {
    let db: Database

    /// A document held, as far as it counts here.
    struct Candidate {
        var key: Int64
        var id: String
        var typeKey: String?
        var date: String?
        var issuerKey: String?
    }

    /// A document as another names it.
    struct Cited {
        var typeKey: String?
        var numberKey: String?
        var nameKey: String?
        var date: String?
        var year: Int?
        var issuerKey: String?
    }

    /// The document that names it.
    struct Citing {
        var key: Int64
        var date: String?
        var issuerKey: String?
    }

    private static let columns = "document.key, document.id, document.type_key, document.date, document.issuer_key"

    /// The one document held that `cited` is; nil where none is, or where several may be.
    func document(_ cited: Cited, by citing: Citing) throws -> Candidate? {
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
        let agreeing = candidates.filter { agrees($0, with: cited, by: citing) }
        guard agreeing.count == 1, let found = agreeing.first, found.key != citing.key else { return nil }
        return found
    }

    private func fetch(_ sql: String, _ argument: String) throws -> [Candidate] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [argument]).map { row in
            Candidate(key: row[0], id: row[1], typeKey: row[2], date: row[3], issuerKey: row[4])
        }
    }

    private func agrees(_ candidate: Candidate, with cited: Cited, by citing: Citing) -> Bool {
        if let type = candidate.typeKey, let named = cited.typeKey, type != named,
            !CitedDocumentResolver.generic.contains(named), !CitedDocumentResolver.generic.contains(type)
        {
            return false
        }
        if let date = candidate.date {
            if let said = cited.date, said != date { return false }
            if cited.date == nil, let year = cited.year, !date.hasPrefix(String(year)) { return false }
            // nobody cites what is yet to come
            if cited.date == nil, let today = citing.date, date > today { return false }
        }
        guard let issuer = candidate.issuerKey else { return true }
        if let said = cited.issuerKey, !IssuerAgreement.agree(said, issuer) { return false }
        // a local number without more is one of the citing document's own place
        if cited.date == nil, cited.year == nil, let own = citing.issuerKey,
            IssuerAgreement.isLocal(cited.numberKey), !IssuerAgreement.agree(own, issuer)
        {
            return false
        }
        return true
    }

    private static let generic: Set<String> = ["van ban", "cong van"]
}

/// Whether two names may be of one body.
enum IssuerAgreement {
    /// Words that tell no body from another.
    private static let common: Set<String> = [
        "ban", "thuong", "vu", "chap", "hanh", "bo", "truong", "chu", "tich", "uy", "thanh", "tinh", "pho", "huyen",
        "quan", "thi", "xa", "phuong", "dang", "nhan", "dan", "hoi", "dong", "ubnd", "hdnd", "van", "phong", "so",
        "giam",
        "doc", "va", "btv", "bch", "bi", "thu", "tuong", "bao", "khoa", "trung", "uong", "tw", "cua", "ky", "nhiem",
    ]

    /// Whether nothing in the names parts them: `Bộ trưởng Bộ Nội vụ` and `Bộ Nội vụ` agree, `Thành ủy Lam Giang` and
    /// `Thành ủy Sơn Hà` do not.
    static func agree(_ one: String, _ other: String) -> Bool {
        let left = names(one)
        let right = names(other)
        return left.isSubset(of: right) || right.isSubset(of: left)
    }

    private static func names(_ issuer: String) -> Set<Substring> {
        Set(issuer.split(separator: " ").filter { !common.contains(String($0)) })
    }

    /// Whether the number is of an office that every place has.
    static func isLocal(_ numberKey: String?) -> Bool {
        guard let last = numberKey?.split(separator: " ").last else { return false }
        return last.hasSuffix("tu") || last == "ubnd" || last == "hdnd" || last == "hu" || last == "qu" || last == "du"
    }
}
