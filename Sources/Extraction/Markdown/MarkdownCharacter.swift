/// The classes of characters that Markdown's rules speak of.
enum MarkdownCharacter {
    /// Whether a byte is an ASCII punctuation character: those that a backslash may escape.
    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Whether a scalar is punctuation or a symbol (Unicode's categories P and S).
    static func isPunctuation(scalar: UInt32) -> Bool {
        if scalar < 0x80 { return isPunctuation(UInt8(scalar)) }
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default:
            return false
        }
    }
}
