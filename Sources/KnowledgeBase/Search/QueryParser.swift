import Documents
import VietnameseText

/// Reads the query language: words, `"phrases"`, `-without`, `prefix*`, `a OR b`, `NEAR(a b, 5)` and fields such as
/// `loai:`, `from:`. What is not of the language is searched as words: no input is a syntax error.
struct QueryParser {
    /// Longer queries are cut: nobody types more, and work per query is bounded.
    static let maximumWords = 64

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var query = Query()
    private var wordCount = 0

    /// Reads `text`.
    static func parse(_ text: String) -> Query {
        var parser = QueryParser(scalars: Array(text.unicodeScalars.prefix(4096)))
        parser.run()
        return parser.query
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func run() {
        // the clause that an OR just read binds to what comes next
        var joinsNext = false
        while let item = next() {
            switch item {
            case .or:
                joinsNext = !query.clauses.isEmpty
                continue
            case .excluded(let clauses):
                query.excluded.append(contentsOf: clauses)
            case .wanted(let clauses):
                guard let first = clauses.first else { continue }
                if joinsNext, let last = query.clauses.popLast() {
                    if case .any(let alternatives) = last {
                        query.clauses.append(.any(alternatives + [first]))
                    } else {
                        query.clauses.append(.any([last, first]))
                    }
                    query.clauses.append(contentsOf: clauses.dropFirst())
                } else {
                    query.clauses.append(contentsOf: clauses)
                }
            case .filter(let apply):
                apply(&query.filter)
            }
            joinsNext = false
        }
    }

    private enum Item {
        case wanted([Query.Clause])
        case excluded([Query.Clause])
        case or
        case filter((inout SearchFilter) -> Void)
    }

    private mutating func next() -> Item? {
        skipBlanks()
        guard position < scalars.count else { return nil }
        if QueryParser.isQuote(scalars[position]) { return .wanted(phrase(readQuoted())) }
        if scalars[position] == "-" || scalars[position] == "−", position + 1 < scalars.count, isAtWordStart {
            let start = position
            position += 1
            if QueryParser.isQuote(scalars[position]) { return .excluded(phrase(readQuoted())) }
            if !QueryParser.isBlank(scalars[position]), scalars[position] != "-" {
                let words = QueryParser.words(readChunk())
                return .excluded(words.count == 1 ? [.word(words[0])] : phrase(words))
            }
            position = start
        }
        let start = position
        let chunk = readChunk()
        if chunk == "OR" || chunk == "HOẶC" { return .or }
        // letters are compared only where the bytes say that they may be these
        if chunk.utf8.count >= 5, chunk.utf8.contains(UInt8(ascii: "(")), chunk.prefix(5).uppercased() == "NEAR(",
            let clause = readNear(from: start)
        {
            return .wanted([clause])
        }
        if let filter = filter(chunk) { return .filter(filter) }
        return .wanted(bounded(clauses(chunk)))
    }

    /// A chunk without blanks: a prefix, or the words in it.
    private func clauses(_ chunk: String) -> [Query.Clause] {
        let words = QueryParser.words(chunk)
        guard chunk.utf8.last == UInt8(ascii: "*"), chunk.hasSuffix("*"), let last = words.last else {
            return words.map { .word($0) }
        }
        return words.dropLast().map { .word($0) } + [.prefix(last)]
    }

    private mutating func phrase(_ text: String) -> [Query.Clause] { phrase(QueryParser.words(text)) }

    private mutating func phrase(_ words: [Query.Word]) -> [Query.Clause] {
        let words = Array(words.prefix(max(0, QueryParser.maximumWords - wordCount)))
        wordCount += words.count
        return words.isEmpty ? [] : [.phrase(words)]
    }

    private mutating func bounded(_ clauses: [Query.Clause]) -> [Query.Clause] {
        let kept = clauses.prefix(max(0, QueryParser.maximumWords - wordCount))
        wordCount += kept.count
        return Array(kept)
    }

    // MARK: - NEAR

    private mutating func readNear(from start: Int) -> Query.Clause? {
        let after = position
        position = start + 5
        guard let close = scalars[position...].firstIndex(of: ")") else {
            position = after
            return nil
        }
        let inside = String(String.UnicodeScalarView(scalars[position..<close]))
        let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
        let distance = parts.count > 1 ? parts.last.flatMap { Int($0.filter { !$0.isWhitespace }) } : 10
        let body = parts.count > 1 && distance != nil ? parts.dropLast().joined(separator: " ") : inside
        let words = QueryParser.words(body)
        guard words.count > 1 else {
            position = after
            return nil
        }
        position = close + 1
        wordCount += words.count
        return .near(words, distance: min(max(distance ?? 10, 0), 1000))
    }

    // MARK: - Fields

    private mutating func filter(_ chunk: String) -> ((inout SearchFilter) -> Void)? {
        guard chunk.utf8.contains(UInt8(ascii: ":")), let colon = chunk.firstIndex(of: ":") else { return nil }
        let name = Folding.folded(String(chunk[..<colon])).replacing(" ", with: "")
        guard let field = Field(rawValue: name) else { return nil }
        let rest = String(chunk[chunk.index(after: colon)...])
        var value = rest
        if rest.isEmpty, position < scalars.count, QueryParser.isQuote(scalars[position]) { value = readQuoted() }
        guard !Folding.folded(value).isEmpty else { return nil }
        switch field {
        case .loai, .type: return { $0.types.append(value) }
        case .so, .number: return { $0.numbers.append(value) }
        case .coquan, .issuer: return { $0.issuers.append(value) }
        case .nguoi, .speaker: return { $0.speakers.append(value) }
        case .chude, .topic: return { $0.topics.append(value) }
        case .tu, .from:
            guard let range = OfficialDate.range(value) else { return nil }
            return { $0.from = range.lowerBound }
        case .den, .to:
            guard let range = OfficialDate.range(value) else { return nil }
            return { $0.to = range.upperBound }
        }
    }

    private enum Field: String {
        case loai, type, so, number, coquan, issuer, nguoi, speaker, chude, topic, tu, from, den, to
    }

    // MARK: - Scanning

    static func words(_ text: String) -> [Query.Word] {
        Folding.tokens(of: text).map { Query.Word(folded: $0.folded, exact: $0.exact) }
    }

    private var isAtWordStart: Bool { position == 0 || QueryParser.isBlank(scalars[position - 1]) }

    private mutating func skipBlanks() {
        while position < scalars.count, QueryParser.isBlank(scalars[position]) { position += 1 }
    }

    /// Up to the next blank, or the quote that follows a field's colon.
    private mutating func readChunk() -> String {
        let start = position
        while position < scalars.count, !QueryParser.isBlank(scalars[position]) {
            if position > start, QueryParser.isQuote(scalars[position]) { break }
            position += 1
        }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    /// What stands between the quote at hand and the next one; to the end where there is none.
    private mutating func readQuoted() -> String {
        position += 1
        let start = position
        while position < scalars.count, !QueryParser.isQuote(scalars[position]) { position += 1 }
        let text = String(String.UnicodeScalarView(scalars[start..<position]))
        position = min(position + 1, scalars.count)
        return text
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // the property is looked up in a large table; no letter of Vietnamese is worth that
        switch scalar.value {
        case ...0x7F: scalar == " " || 9...13 ~= scalar.value
        case 0xC0..<0x1680, 0x1E00..<0x2000: false
        default: scalar.properties.isWhitespace
        }
    }

    static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "„", "«", "»", "＂": true
        default: false
        }
    }
}
