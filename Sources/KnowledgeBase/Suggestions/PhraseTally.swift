import VietnameseText

/// Counts what follows the typed words where they stand in passages.
struct PhraseTally {
    private struct Node {
        var text: String
        var isWhole: Bool
        var weight: Double
        var seen: Int
        var length: Int
        var key: [UInt64]
    }

    private let typed: TypedText
    private var nodes: [[UInt64]: Node] = [:]
    private var wordCounts: [UInt64: Int] = [:]

    /// So many words from the one completed on are looked at.
    private static let observed = 7

    /// Whether the last word of a phrase wants another behind it.
    private static func endsOpenly(_ phrase: String) -> Bool {
        phrase.split(separator: " ").last.map { connectives.contains(String($0)) } ?? false
    }

    /// Words that no phrase ends with.
    private static let connectives: Set<String> = Set(
        """
        bằng bị bởi các cho có của cùng do dưới đã đang để đến được gồm giữa hay hoặc khi không là làm mà mỗi một nên \
        nếu những nhưng này ở phải qua ra rằng rồi sẽ tại theo thì tới trên trong trước từ và vào vì về với
        """.split(separator: " ").map(String.init))

    init(typed: TypedText) { self.typed = typed }

    /// Takes a word that completes the last, and in how many passages it is.
    mutating func note(_ word: WordForm, count: Int) { wordCounts[word.exactHash] = count }

    /// Takes a passage into account.
    ///
    /// - Parameters:
    ///   - worth: for how many passages it stands.
    ///   - only: the word that must complete the last.
    mutating func observe(_ text: TokenBuffer, worth: Double, only: WordForm? = nil) {
        let tokens = text.tokens
        var seen: Set<[UInt64]> = []
        for place in tokens.indices where completes(tokens[place], at: place, of: text, only: only) {
            let matched = matchedContext(before: place, in: tokens)
            guard matched > 0 || typed.words.isEmpty else { continue }
            let isWhole = matched == typed.words.count
            var key = typed.words.dropLast(matched).map(\.exactHash)
            var words = typed.words.dropLast(matched).map(\.exact)
            for index in place - matched..<place { append(tokens[index], of: text, &key, &words) }
            var end = place
            repeat {
                append(tokens[end], of: text, &key, &words)
                if seen.insert(key).inserted {
                    nodes[
                        key,
                        default: Node(
                            text: words.joined(separator: " "), isWhole: isWhole, weight: 0, seen: 0,
                            length: end - place + 1, key: key)
                    ].weight += worth
                    nodes[key]?.seen += 1
                }
                end += 1
            } while end < tokens.count && end - place < PhraseTally.observed && text.isJoined(end - 1, end)
        }
    }

    private func append(
        _ token: TokenBuffer.Token, of text: TokenBuffer, _ key: inout [UInt64], _ words: inout [String]
    ) {
        key.append(token.exactHash)
        words.append(text.exact(token))
    }

    private func completes(
        _ token: TokenBuffer.Token, at place: Int, of text: TokenBuffer, only: WordForm?
    ) -> Bool {
        if place > 0, !typed.words.isEmpty, !text.isJoined(place - 1, place) { return false }
        if let only { return token.exactHash == only.exactHash }
        return typed.last == nil || typed.beginning.begins(text.exact(token))
    }

    /// How many of the typed words, from the last back, stand before the place.
    private func matchedContext(before place: Int, in tokens: [TokenBuffer.Token]) -> Int {
        var matched = 0
        for word in typed.words.reversed() {
            let index = place - matched - 1
            guard index >= 0, TypedText.stands(tokens[index].exactHash, tokens[index].foldedHash, for: word) else {
                break
            }
            matched += 1
        }
        return matched
    }

    /// The completions, the likeliest first: of each beginning the longest that is still nearly as common.
    func completions(longest: Int) -> [Completion] {
        let hasWhole = nodes.values.contains { $0.isWhole }
        let nodes = nodes.values.filter { $0.isWhole || !hasWhole }
        // what nearly always goes on the same way is no end
        let going = Set(
            nodes.filter { $0.length > 1 }.compactMap { node -> [UInt64]? in
                let before = Array(node.key.dropLast())
                guard let weight = self.nodes[before]?.weight, node.weight >= 0.7 * weight else { return nil }
                return before
            })
        var kept: [(text: String, weight: Double, isWord: Bool)] = []
        var shown: Set<[UInt64]> = []
        for node in nodes.sorted(by: { $0.length > $1.length }) {
            let opening = Array(node.key.dropLast(node.length - 1))
            let isWord = typed.words.isEmpty && node.length == 1
            if node.length > 1 {
                guard node.seen > 1 || nodes.count < 200, node.length <= longest, !going.contains(node.key),
                    !PhraseTally.endsOpenly(node.text)
                else { continue }
            } else if !isWord, going.contains(node.key), shown.contains(opening) {
                continue
            }
            shown.insert(opening)
            let weight = isWord ? node.key.last.flatMap { wordCounts[$0] }.map(Double.init) ?? node.weight : node.weight
            kept.append((node.text, weight, isWord))
        }
        kept.sort { ($0.weight, $1.text) > ($1.weight, $0.text) }
        return kept.map {
            Completion(text: $0.text, kind: $0.isWord ? .word : .phrase, count: max(1, Int($0.weight.rounded())))
        }
    }
}

extension TokenBuffer {
    /// Whether nothing but one character, a blank, lies between two neighbours.
    fileprivate func isJoined(_ first: Int, _ second: Int) -> Bool {
        tokens[second].start - tokens[first].end == 1
    }
}
