/// Whole texts reduced to their keys: for names, numbers, queries; not for hot paths, where `TokenBuffer` is.
public enum Folding {
    /// A token's two keys and its place.
    public struct Term: Sendable, Equatable {
        /// Without marks: `hoa`.
        public var folded: String
        /// With marks, precomposed, the tone in its place: `hòa`.
        public var exact: String
        /// Where it stands, in UTF-8 code units.
        public var range: Range<Int>
    }

    /// The tokens of `text`.
    public static func tokens(of text: String) -> [Term] {
        var buffer = TokenBuffer()
        buffer.analyze(text)
        return buffer.tokens.map { token in
            Term(folded: buffer.folded(token), exact: buffer.exact(token), range: token.range)
        }
    }

    /// The folded keys, joined by single spaces: `Chỉ thị số 29-CT/TU` gives `chi thi so 29 ct tu`.
    ///
    /// Folding twice is folding once.
    public static func folded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { FoldedKeys.string(of: $0) }
    }

    /// The same of a text's UTF-8.
    public static func folded(utf8: UnsafeBufferPointer<UInt8>) -> String { FoldedKeys.string(of: utf8) }

    /// The exact keys, joined by single spaces: `Chỉ thị số 29-CT/TU` gives `chỉ thị số 29 ct tu`.
    public static func exact(_ text: String) -> String {
        tokens(of: text).lazy.map(\.exact).joined(separator: " ")
    }

    /// The text as a person types it who leaves the marks out: letters without theirs, all else as it is.
    public static func withoutMarks(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        letterTable.withUnsafeBufferPointer { table in
            let lookup = LetterLookup(table: table)
            for scalar in text.unicodeScalars {
                let entry = lookup(scalar.value)
                switch entry.kind {
                case .letter:
                    let base = Unicode.Scalar(entry.letter.ascii)
                    out.append(scalar.properties.isUppercase ? Unicode.Scalar(entry.letter.ascii &- 32) : base)
                case .mark: break
                case .joiner, .other, .separator: out.append(scalar)
                }
            }
        }
        return String(out)
    }

    /// Whether any token carries a Vietnamese mark.
    public static func isAccented(_ text: String) -> Bool {
        var buffer = TokenBuffer()
        buffer.analyze(text)
        return buffer.tokens.contains(where: \.isAccented)
    }
}
