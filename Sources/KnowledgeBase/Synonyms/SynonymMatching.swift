extension SynonymTable {
    /// A query is given no more expansions than this.
    public static let maximumExpansions = 8
    /// A part of a query is given no more than this many.
    public static let maximumAlternatives = 6
    /// Words beyond this many are not looked at.
    static let maximumWords = 64

    /// What else `text` may mean.
    public func expansions(of text: String) -> [Expansion] { expansions(of: SynonymWord.words(of: text)) }

    /// What else a run of query words may mean, in the order of the words.
    ///
    /// A longer term goes before the shorter ones in it; terms that overlap are both taken. What the query says already
    /// is not said again. Where there is more than may be, every part of the query gets its first alternative before one
    /// gets its second.
    public func expansions(of words: [SynonymWord]) -> [Expansion] {
        let words = Array(words.prefix(SynonymTable.maximumWords))
        var ranked: [(rank: Int, expansion: Expansion)] = []
        var seen: Set<[String]> = []
        for match in SynonymTable.outermost(matches(in: words)) {
            // what the query repeats is answered once, where it first stands
            guard seen.insert(words[match.range].map(\.exact)).inserted else { continue }
            for (rank, expansion) in alternatives(to: match, in: words).enumerated() {
                ranked.append((rank, expansion))
            }
        }
        if ranked.count > SynonymTable.maximumExpansions {
            let byRank = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            ranked = byRank.prefix(SynonymTable.maximumExpansions).sorted { $0.offset < $1.offset }.map(\.element)
        }
        return ranked.map(\.expansion)
    }

    private struct Match {
        var range: Range<Int>
        /// The groups with the term, in their order; none if it is to be kept.
        var groups: [Int]
    }

    /// The terms in `words`, by where they begin, the longest first.
    private func matches(in words: [SynonymWord]) -> [Match] {
        let isMarked = words.contains(where: \.isAccented)
        var matches: [Match] = []
        for start in words.indices {
            guard let lengths = lengths[words[start].folded] else { continue }
            for length in lengths where start + length <= words.count {
                let range = start..<start + length
                guard let entries = entries[SynonymTable.key(words[range].lazy.map(\.folded))],
                    !words[range].contains(where: \.isOfNumber)
                else { continue }
                var groups: [Int] = []
                var isFound = false
                var isKept = false
                for entry in entries where entry.term.matches(words[range], isQueryMarked: isMarked) {
                    isFound = true
                    if let group = entry.group { groups.append(group) } else { isKept = true }
                    // a file may have one term in thousands of groups
                    if isKept || groups.count == SynonymTable.maximumAlternatives * 2 { break }
                }
                if isFound { matches.append(Match(range: range, groups: isKept ? [] : groups)) }
            }
        }
        return matches
    }

    /// The matches that are in no other.
    private static func outermost(_ matches: [Match]) -> [Match] {
        var end = 0
        // they come by their beginning, the longest first: one that ends no later than another before it is within that
        return matches.filter { match in
            guard match.range.upperBound > end else { return false }
            end = match.range.upperBound
            return true
        }
    }

    private func alternatives(to match: Match, in words: [SynonymWord]) -> [Expansion] {
        var found: [Expansion] = []
        var seen: Set<[String]> = []
        for group in match.groups {
            for term in groups[group].to where !SynonymTable.says(words, term) && seen.insert(term.key).inserted {
                found.append(Expansion(range: match.range, term: term, source: groups[group].source))
                if found.count == SynonymTable.maximumAlternatives { return found }
            }
        }
        return found
    }

    /// Whether the words say the term somewhere: with its marks or, where there are none, without.
    private static func says(_ words: [SynonymWord], _ term: SynonymTerm) -> Bool {
        let count = term.tokens.count
        guard count <= words.count else { return false }
        return (0...words.count - count).contains { start in
            (0..<count).allSatisfy { offset in
                let word = words[start + offset]
                let token = term.tokens[offset]
                return word.isAccented ? word.exact == token.exact : word.folded == token.folded
            }
        }
    }
}
