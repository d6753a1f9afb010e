/// The beginning of a word, as far as it is typed.
///
/// What is typed is kept to, what is not typed yet may be anything: `ne` begins `né` and `nền`, `nê` begins `nền` but not
/// `né`, and `né` begins `nén` but not `nề`.
public struct TypedBeginning: Sendable {
    private let letters: [Letter]
    private let tone: UInt32
    /// The beginnings, without marks, that a folded key may have which this begins: two where a final *i* may be settled
    /// as *y*, one else.
    public let foldedKeys: [String]

    /// - Parameter typed: one token.
    public init(_ typed: String) {
        var letters: [Letter] = []
        var tone: UInt32 = 0
        let exact = Folding.tokens(of: typed).first?.exact ?? ""
        for scalar in exact.unicodeScalars {
            let letter = Letter(scalar) ?? Letter(other: scalar.value)
            if letter.tone != 0 { tone = letter.tone }
            letters.append(letter.toneless)
        }
        self.letters = letters
        self.tone = tone
        let folded = Folding.folded(exact)
        foldedKeys = folded.hasSuffix("y") ? [folded, folded.dropLast() + "i"] : [folded]
    }

    /// Whether a word, given by its exact key, begins so.
    public func begins(_ exact: String) -> Bool {
        guard !letters.isEmpty else { return true }
        var index = 0
        var wordTone: UInt32 = 0
        for scalar in exact.unicodeScalars {
            let letter = Letter(scalar) ?? Letter(other: scalar.value)
            if letter.tone != 0 { wordTone = letter.tone }
            if index < letters.count {
                guard isBegun(letter.toneless, at: index) else { return false }
                index += 1
            }
        }
        return index == letters.count && (tone == 0 || tone == wordTone)
    }

    private func isBegun(_ letter: Letter, at index: Int) -> Bool {
        let typed = letters[index]
        if typed == letter { return true }
        guard !typed.isOther, !letter.isOther else { return false }
        if typed.isBare { return typed.base == letter.base || (index == letters.count - 1 && isIOrY(typed, letter)) }
        return false
    }

    private func isIOrY(_ typed: Letter, _ letter: Letter) -> Bool {
        typed.isPlain("y") && letter.isPlain("i") || typed.isPlain("i") && letter.isPlain("y")
    }
}
