import Documents
import KnowledgeBase

/// The filters of a request, as typed, and what they mean.
struct FilterParameters: Sendable, Equatable {
    /// How many values a filter may have.
    static let most = 50

    var types: [String]
    var issuers: [String]
    var speakers: [String]
    var topics: [String]
    var numbers: [String]
    /// Dates as typed: `2013`, `06/11/2013`, `2013-11-06`.
    var from: String?
    var to: String?
    /// Only what is in force today.
    var isInForce = false

    /// No filter.
    init() {
        types = []
        issuers = []
        speakers = []
        topics = []
        numbers = []
    }

    /// - Throws: a `Problem` that names the parameter when a date is none.
    init(_ query: QueryParameters) throws(Problem) {
        types = query.all("type")
        issuers = query.all("issuer")
        speakers = query.all("speaker")
        topics = query.all("topic")
        numbers = query.all("number")
        from = query.last("from")
        to = query.last("to")
        for name in ["type", "issuer", "speaker", "topic", "number"] where query.count(name) > FilterParameters.most {
            throw .badParameter(
                name, "\(query.count(name))",
                expected: Phrase("tối đa \(FilterParameters.most) giá trị", "\(FilterParameters.most) values at most"))
        }
        isInForce = try query.flag("in_force")
        _ = try FilterParameters.days("from", from)
        _ = try FilterParameters.days("to", to)
    }

    /// Whether nothing is filtered.
    var isEmpty: Bool { fields.isEmpty }

    /// The filter for the knowledge base.
    var filter: SearchFilter {
        get throws(Problem) {
            var filter = SearchFilter()
            filter.types = types
            filter.issuers = issuers
            filter.speakers = speakers
            filter.topics = topics
            filter.numbers = numbers
            filter.from = try FilterParameters.days("from", from)?.lowerBound
            filter.to = try FilterParameters.days("to", to)?.upperBound
            filter.inForceOn = isInForce ? Validity.dayOfToday : nil
            return filter
        }
    }

    /// The names and values of a query string that means the same.
    var fields: [(name: String, value: String)] {
        types.map { ("type", $0) } + issuers.map { ("issuer", $0) } + speakers.map { ("speaker", $0) }
            + topics.map { ("topic", $0) } + numbers.map { ("number", $0) }
            + [("from", from), ("to", to)].compactMap { name, value in value.map { (name, $0) } }
            + (isInForce ? [("in_force", "1")] : [])
    }

    /// The days that the parameter `name` stands for.
    ///
    /// - Throws: a `Problem` that names it when it is no date.
    static func days(_ name: String, _ text: String?) throws(Problem) -> ClosedRange<String>? {
        guard let text else { return nil }
        guard FilterParameters.isDate(text), let days = OfficialDate.range(text) else {
            throw .badParameter(
                name, text,
                expected: Phrase(
                    "ngày, tháng hoặc năm: 2013-11-06, 06/11/2013, 11/2013, 2013",
                    "a day, month or year: 2013-11-06, 06/11/2013, 11/2013, 2013"))
        }
        return days
    }

    /// Whether `text` is numbers with one kind of mark between them, as `/openapi.json` says; what is spelled out in words
    /// is for queries.
    private static func isDate(_ text: String) -> Bool {
        let marks = Set(text.filter { !$0.isNumber })
        guard marks.count <= 1, marks.isSubset(of: ["-", "/", "."]), text.allSatisfy(\.isASCII) else { return false }
        return text.split(omittingEmptySubsequences: false) { !$0.isNumber }.allSatisfy {
            [1, 2, 4].contains($0.count)
        }
    }
}
