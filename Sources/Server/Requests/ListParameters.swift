import KnowledgeBase

/// A list of documents as a request asks for it.
struct ListParameters: Sendable, Equatable {
    /// Lists are walked to their end, unlike hits.
    static let maximumOffset = 10_000_000

    var filters: FilterParameters
    var sort: DocumentList.Sort
    var limit: Int
    var offset: Int

    /// - Throws: a `Problem` that names the first parameter that cannot be used.
    init(_ query: QueryParameters, standardLimit: Int = 100) throws(Problem) {
        limit = try query.number("limit", in: 1...100, default: standardLimit)
        offset = try query.number("offset", in: 0...ListParameters.maximumOffset, default: 0)
        sort = try query.choice("sort", default: .date)
        filters = try FilterParameters(query)
    }

    /// The list.
    func list(in base: KnowledgeBase) throws -> DocumentList {
        try base.list(filter: filters.filter, sort: sort, limit: limit, offset: offset)
    }
}
