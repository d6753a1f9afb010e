import Yams

/// What a file of synonyms says: a list `groups` in YAML.
///
/// ```yaml
/// groups:
///   - terms: [UBND, ủy ban nhân dân]          # equals
///     source: chữ viết tắt thông dụng
///   - from: [sổ hồng]                         # who types it is also given …
///     to: [giấy chứng nhận quyền sở hữu nhà ở]
///     source: cách dùng thông thường
///     marks: required                         # only if typed with its marks
///   - keep: [xe máy chuyên dùng]              # a term of its own, nothing in it is replaced
///   - remove: [xe ôm]                         # taken out of the groups that this file is merged into
/// ```
struct SynonymFile {
    static let maximumBytes = 1 << 20
    static let maximumGroups = 10_000
    static let maximumTerms = 64
    static let maximumSyllables = 12

    private(set) var groups: [SynonymGroup] = []
    /// Terms that are not taken apart.
    private(set) var kept: [SynonymTerm] = []
    /// The keys of terms that are to be taken out of other files' groups.
    private(set) var removed: Set<[String]> = []

    private let name: String

    /// Reads the file's bytes.
    init(parsing bytes: [UInt8], name: String) throws(SynonymFileError) {
        self.name = name
        guard bytes.count <= SynonymFile.maximumBytes else {
            throw error(.tooLarge(maximumBytes: SynonymFile.maximumBytes))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw error(.notUTF8) }
        if let line = SynonymFile.lineOfAlias(in: bytes) { throw error(.hasAliases, line: line) }
        guard let top = try compose(text) else { throw error(.noGroups) }
        guard case .mapping(let mapping) = top, let list = mapping["groups"], case .sequence(let nodes) = list else {
            throw error(.noGroups)
        }
        for key in mapping.keys where key.string != "groups" {
            throw error(.unknownKey(key.string ?? ""), line: key.mark?.line)
        }
        guard nodes.count <= SynonymFile.maximumGroups else {
            throw error(.tooManyGroups(maximum: SynonymFile.maximumGroups))
        }
        for (index, node) in nodes.enumerated() { try add(node, number: index + 1) }
    }

    private mutating func add(_ node: Node, number: Int) throws(SynonymFileError) {
        let place = (group: number, line: node.mark?.line)
        guard case .mapping(let mapping) = node else { throw error(.notAGroup, place.group, line: place.line) }
        for (key, _) in mapping where !SynonymFile.keys.contains(key.string ?? "") {
            throw error(.unknownKey(key.string ?? ""), number, line: key.mark?.line)
        }
        var needsMarks = false
        if let marks = mapping["marks"] {
            guard marks.scalar?.string == "required" else { throw error(.badMarks, number, line: marks.mark?.line) }
            needsMarks = true
        }
        let source = mapping["source"]?.scalar?.string ?? name
        func list(_ key: String) throws(SynonymFileError) -> [SynonymTerm]? {
            guard let node = mapping[key] else { return nil }
            return try terms(node, key: key, needsMarks: needsMarks, number: number)
        }
        switch (try list("terms"), try list("from"), try list("to"), try list("keep"), try list("remove")) {
        case (let terms?, nil, nil, nil, nil):
            groups.append(SynonymGroup(from: terms, to: terms, source: source))
        case (nil, let from?, let to?, nil, nil):
            let keys = Set(from.map(\.key))
            if let term = to.first(where: { keys.contains($0.key) }) {
                throw error(.repeatedTerm(term.text), number, line: place.line)
            }
            groups.append(SynonymGroup(from: from, to: to, source: source))
        case (nil, nil, nil, let terms?, nil): kept.append(contentsOf: terms)
        case (nil, nil, nil, nil, let terms?): removed.formUnion(terms.map(\.key))
        default: throw error(.notAGroup, number, line: place.line)
        }
    }

    /// The terms of a list, or the one term that stands in its place.
    private func terms(
        _ node: Node, key: String, needsMarks: Bool, number: Int
    ) throws(SynonymFileError) -> [SynonymTerm] {
        let nodes = node.sequence.map(Array.init) ?? [node]
        guard (key == "terms" ? 2 : 1)...SynonymFile.maximumTerms ~= nodes.count else {
            throw error(.badList(key: key), number, line: node.mark?.line)
        }
        var seen: Set<[String]> = []
        var terms: [SynonymTerm] = []
        for node in nodes {
            guard let text = node.scalar?.string else {
                throw error(.badList(key: key), number, line: node.mark?.line)
            }
            guard let term = SynonymTerm(text, needsMarks: needsMarks),
                term.tokens.count <= SynonymFile.maximumSyllables
            else {
                throw error(
                    .badTerm(String(text.prefix(60)), maximumSyllables: SynonymFile.maximumSyllables), number,
                    line: node.mark?.line)
            }
            guard seen.insert(term.key).inserted else {
                throw error(.repeatedTerm(text), number, line: node.mark?.line)
            }
            terms.append(term)
        }
        return terms
    }

    private func compose(_ text: String) throws(SynonymFileError) -> Node? {
        do {
            // no tag is asked for, and guessing them is the longest of it
            return try Yams.compose(yaml: text, .basic)
        } catch let failure as YamlError {
            switch failure {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                throw error(.notYAML(problem), line: mark.line)
            case .duplicatedKeysInMapping(let keys, let context):
                throw error(
                    .notYAML("a key is there twice: " + keys.joined(separator: ", ")), line: context.mark.line)
            default: throw error(.notYAML("it cannot be parsed"))
            }
        } catch {
            throw self.error(.notYAML("it cannot be parsed"))
        }
    }

    /// The line of the first `*` that begins a value: aliases of aliases make a short file endless when it is read.
    private static func lineOfAlias(in bytes: [UInt8]) -> Int? {
        var line = 1
        var before = UInt8(ascii: "\n")
        for byte in bytes {
            if byte == UInt8(ascii: "*"), beforeValue.contains(before) { return line }
            if byte == UInt8(ascii: "\n") { line += 1 }
            before = byte
        }
        return nil
    }

    private static let beforeValue = Set("\n\r\t [{,:-?".utf8)
    private static let keys: Set<String> = ["terms", "from", "to", "keep", "remove", "marks", "source"]

    private func error(
        _ problem: SynonymFileError.Problem, _ group: Int? = nil, line: Int? = nil
    ) -> SynonymFileError {
        SynonymFileError(name: name, group: group, line: line, problem: problem)
    }
}
