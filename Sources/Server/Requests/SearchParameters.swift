import KnowledgeBase

/// A search as a request asks for it, and the way back to a link.
struct SearchParameters: Sendable, Equatable {
    /// What a hit is.
    enum Group: String, CaseIterable {
        case passage, document
    }

    /// How far into the hits one may go.
    static let maximumOffset = 10_000
    /// How many hits there are where nothing is said.
    static let standardLimit = 10

    var text: String
    var filters: FilterParameters
    var limit: Int
    var offset: Int
    var requiresAll: Bool
    var isExact: Bool
    var sort: SearchRequest.Sort
    var group: Group
    var explains: Bool

    /// - Throws: a `Problem` that names the first parameter that cannot be used.
    init(
        _ query: QueryParameters, standardLimit: Int = SearchParameters.standardLimit,
        limits: ClosedRange<Int> = 1...100
    ) throws(Problem) {
        text = query.text("q")
        limit = try query.number("limit", in: limits, default: standardLimit)
        offset = try query.number("offset", in: 0...SearchParameters.maximumOffset, default: 0)
        filters = try FilterParameters(query)
        requiresAll = try query.flag("all")
        isExact = try query.flag("exact")
        sort = try query.choice("sort", default: .relevance)
        group = try query.choice("group", default: .passage)
        explains = try query.flag("explain")
    }

    /// A search for nothing, to be changed.
    static let blank = SearchParameters()

    private init() {
        text = ""
        filters = FilterParameters()
        limit = SearchParameters.standardLimit
        offset = 0
        requiresAll = false
        isExact = false
        sort = .relevance
        group = .passage
        explains = false
    }

    /// The search for the knowledge base.
    var request: SearchRequest {
        get throws(Problem) {
            SearchRequest(
                text, limit: limit, offset: offset, filter: try filters.filter, requiresAll: requiresAll,
                isExact: isExact, sort: sort, groupsByDocument: group == .document, explains: explains)
        }
    }

    /// The names and values of a query string that means the same; what is as usual is left out.
    var fields: [(name: String, value: String)] {
        var fields = text.isEmpty ? [] : [(name: "q", value: text)]
        fields += options
        if offset > 0 { fields.append(("offset", String(offset))) }
        return fields
    }

    /// The fields beside the query and the place in the hits: what a new query keeps.
    var options: [(name: String, value: String)] {
        var fields = filters.fields
        if requiresAll { fields.append(("all", "1")) }
        if isExact { fields.append(("exact", "1")) }
        if sort != .relevance { fields.append(("sort", sort.rawValue)) }
        if group != .passage { fields.append(("group", group.rawValue)) }
        if limit != SearchParameters.standardLimit { fields.append(("limit", String(limit))) }
        return fields
    }

    /// The search after `change`, from its first hit on.
    func changed(_ change: (inout SearchParameters) -> Void) -> SearchParameters {
        var copy = self
        copy.offset = 0
        change(&copy)
        return copy
    }
}
