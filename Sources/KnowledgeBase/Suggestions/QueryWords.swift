import Documents
import VietnameseText

/// The loose words of a query with their places in its text, so that one can be replaced and the rest left as typed.
struct QueryWords {
    struct Word {
        var form: WordForm
        /// Where it stands in the text, in UTF-8 code units.
        var range: Range<Int>
        /// Whether the word before it in the query is the one before it here.
        var followsPrevious: Bool
        /// Whether it is left alone: a number, an abbreviation in capitals, a part of a document's number.
        var isFixed: Bool
    }

    private(set) var words: [Word] = []
    private let text: String

    /// Nil where the words of the query cannot be told apart in the text.
    init?(_ query: Query, text: String) {
        // as much as is parsed
        let text =
            text.utf8.count <= 4096 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(4096)))
        self.text = text
        var buffer = TokenBuffer()
        buffer.analyze(text)
        let bytes = Array(text.utf8)
        let numbers = DocumentNumber.scan(text).map(\.range)
        let isShouted = !text.unicodeScalars.contains { $0.properties.isLowercase }
        let looseTokens = QueryWords.looseTokens(buffer, text: text, hasFilters: !query.filter.isEmpty)
        var next = 0
        var follows = false
        for clause in query.clauses {
            guard case .word(let word) = clause else {
                follows = false
                continue
            }
            while next < buffer.tokens.count, !looseTokens[next] || buffer.exact(buffer.tokens[next]) != word.exact {
                next += 1
                follows = false
            }
            guard next < buffer.tokens.count else { return nil }
            let token = buffer.tokens[next]
            next += 1
            let form = WordForm(token, of: buffer)
            words.append(
                Word(
                    form: form, range: token.range, followsPrevious: follows,
                    isFixed: numbers.contains { $0.overlaps(token.range) }
                        || QueryWords.isFixed(form, written: bytes[token.range], isShouted: isShouted)))
            follows = true
        }
    }

    /// Which tokens stand neither in quotes nor behind a minus or a field's name.
    private static func looseTokens(_ buffer: TokenBuffer, text: String, hasFilters: Bool) -> [Bool] {
        var loose = [Bool](repeating: true, count: buffer.tokens.count)
        var index = 0
        var offset = 0
        var isQuoted = false
        var isBound = false
        var atStart = true
        for scalar in text.unicodeScalars {
            while index < loose.count, buffer.tokens[index].range.lowerBound < offset { index += 1 }
            if QueryParser.isQuote(scalar) {
                isQuoted.toggle()
            } else if QueryParser.isBlank(scalar) {
                if !isQuoted { isBound = false }
                atStart = true
            } else {
                if atStart, scalar == "-" || scalar == "−" { isBound = true }
                if hasFilters, scalar == ":" { isBound = true }
                atStart = false
            }
            if index < loose.count, buffer.tokens[index].range.lowerBound == offset {
                loose[index] = !isQuoted && !isBound
            }
            offset += scalar.utf8.count
        }
        return loose
    }

    private static func isFixed(_ form: WordForm, written: ArraySlice<UInt8>, isShouted: Bool) -> Bool {
        guard 2...32 ~= form.exact.unicodeScalars.count else { return true }
        if form.exact.unicodeScalars.allSatisfy({ $0.properties.numericType != nil }) { return true }
        // UBND, HĐND, BHXH: capitals among small letters
        let scalars = String(decoding: written, as: UTF8.self).unicodeScalars
        return !isShouted && !scalars.contains { $0.properties.isLowercase }
    }

    /// The text with words replaced, in capitals where they were typed so.
    func text(replacing replacements: [Int: String]) -> String {
        let bytes = Array(text.utf8)
        var out = ""
        var end = 0
        for (index, word) in words.enumerated() {
            guard let replacement = replacements[index] else { continue }
            out += String(decoding: bytes[end..<word.range.lowerBound], as: UTF8.self)
            out += QueryWords.capitalized(replacement, as: String(decoding: bytes[word.range], as: UTF8.self))
            end = word.range.upperBound
        }
        return out + String(decoding: bytes[end...], as: UTF8.self)
    }

    private static func capitalized(_ word: String, as typed: String) -> String {
        let scalars = typed.unicodeScalars.filter { $0.properties.isLowercase || $0.properties.isUppercase }
        guard scalars.first?.properties.isUppercase == true else { return word }
        if scalars.count > 1, scalars.allSatisfy({ $0.properties.isUppercase }) { return word.uppercased() }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
