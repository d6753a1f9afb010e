/// A piece of HTML that is safe to send.
///
/// Written as a literal: the markup is ours, and every string put into it is escaped, for text and for quoted attributes
/// alike: `"<a href=\"\(link)\">\(title)</a>"`. Markup that comes from elsewhere needs `TrustedMarkup`.
struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// The markup.
    let markup: String

    init(stringLiteral value: StaticString) { markup = value.description }

    init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

    private init(markup: String) { self.markup = markup }

    /// Nothing.
    static let empty = HTML(markup: "")

    /// The pieces, one after another.
    static func join(_ pieces: some Sequence<HTML>) -> HTML { HTML(markup: pieces.map(\.markup).joined()) }

    /// What a literal is put together from: text of the program's, and values.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }

        /// Text, escaped.
        mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &markup) }

        /// A number.
        mutating func appendInterpolation(_ number: Int) { markup += String(number) }

        /// A piece of HTML.
        mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

        /// A piece of HTML, if there is one.
        mutating func appendInterpolation(_ html: HTML?) { markup += html?.markup ?? "" }

        /// Pieces of HTML, one after another.
        mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { markup += piece.markup } }

        /// Markup of another's making.
        mutating func appendInterpolation(_ trusted: TrustedMarkup) { markup += trusted.markup }
    }

    private static func escape(_ text: String, into markup: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "'": markup += "&#39;"
            // a parser would make a line feed of it
            case "\r": markup += "&#13;"
            // no parser takes it, in whatever form
            case "\0": markup += "\u{FFFD}"
            default: markup.unicodeScalars.append(scalar)
            }
        }
    }
}

/// Markup that someone else made and vouches for.
struct TrustedMarkup: Sendable {
    let markup: String

    /// A hit's snippet: the knowledge base escapes its text and marks what matched.
    init(snippet: String) { markup = snippet }
}
