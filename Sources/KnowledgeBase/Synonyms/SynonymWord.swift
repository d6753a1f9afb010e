import VietnameseText

/// A word of a query, as far as synonyms need to know it.
public struct SynonymWord: Sendable, Equatable {
    /// Without marks.
    public var folded: String
    /// As typed, in small letters.
    public var exact: String
    /// Whether it was typed in capitals, among words that were not: then it may be an abbreviation.
    public var isCapitals: Bool
    /// Whether it is part of a document's number: the `TU` of `29-CT/TU` stands for nothing.
    public var isOfNumber: Bool

    /// Whether it was typed with marks.
    var isAccented: Bool { folded != exact }

    /// Creates a word from its keys.
    public init(folded: String, exact: String, isCapitals: Bool = false, isOfNumber: Bool = false) {
        self.folded = folded
        self.exact = exact
        self.isCapitals = isCapitals
        self.isOfNumber = isOfNumber
    }

    /// The words of `text`, as typed.
    public static func words(of text: String) -> [SynonymWord] {
        let bytes = Array(text.utf8)
        func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        var words: [SynonymWord] = []
        var chunkStart = 0
        var end = 0
        var hasStroke = false
        func closeChunk() {
            guard hasStroke, words[chunkStart...].contains(where: { $0.exact.first?.isNumber == true }) else { return }
            for index in chunkStart..<words.count { words[index].isOfNumber = true }
        }
        for term in Folding.tokens(of: text) {
            let between = end..<max(end, term.range.lowerBound)
            // mostly a blank, which need not become a text to be known
            let isBlank = between.count == 1 && bytes[between.lowerBound] == UInt8(ascii: " ")
            let gap = isBlank ? "" : slice(between)
            if isBlank || gap.contains(where: \.isWhitespace) {
                closeChunk()
                chunkStart = words.count
                hasStroke = false
            } else if !words.isEmpty, gap.contains(where: { "/-–".contains($0) }) {
                hasStroke = true
            }
            words.append(
                SynonymWord(folded: term.folded, exact: term.exact, isCapitals: isCapitals(slice(term.range))))
            end = term.range.upperBound
        }
        closeChunk()
        // a query all in capitals tells nothing about any of its words
        if words.count > 2, words.allSatisfy({ $0.isCapitals || $0.exact.first?.isNumber == true }) {
            for index in words.indices { words[index].isCapitals = false }
        }
        return words
    }

    /// Whether `text` is one run of two or more letters, all capitals; signs and digits between them do not matter.
    static func isCapitals(_ text: String) -> Bool {
        var count = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isLowercase || scalar.properties.isWhitespace { return false }
            if scalar.properties.isUppercase { count += 1 }
        }
        return count > 1
    }
}
