/// Takes the inline markup out of a block of Markdown: emphasis, links, code, tags, escapes and references.
///
/// The algorithm is that of the CommonMark specification (appendix, "A parsing strategy"), whose stacks make it
/// linear; where the text goes on after markup that matched nothing, the characters stay.
struct MarkdownInline {
    /// The text without markup.
    private(set) var text: [UInt8] = []
    /// Whether the block is a picture and nothing else; the text is its description then.
    private(set) var isImageAlone = false

    private let source: [UInt8]
    private var index = 0
    private var runStart = 0
    private var pieces: [Piece] = []
    /// Bytes that the source does not have: what character references stand for.
    private var extra: [UInt8] = []
    private var emphasis = MarkdownEmphasis()
    private var brackets: [Bracket] = []
    /// The openers of links below this height of the stack lie in front of a link that is complete: links hold none.
    private var inactiveBelow = 0
    private lazy var codeRuns = MarkdownCodeRuns(in: source)
    private lazy var parentheses = MarkdownLinkParentheses(in: source)
    private lazy var lastCommentEnd = MarkdownComment.lastEnd(in: source)

    /// A run of bytes of the result.
    private struct Piece {
        var range: Range<Int>
        var isExtra = false
    }

    private struct Bracket {
        var piece: Int
        var isImage: Bool
        var lastDelimiter: Int?
    }

    /// Reads a block's content.
    static func text(of content: [UInt8]) -> MarkdownInline {
        var inline = MarkdownInline(source: content)
        inline.parse()
        return inline
    }

    private init(source: [UInt8]) {
        self.source = source
    }

    private mutating func parse() {
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\"): parseEscape()
            case UInt8(ascii: "`"): parseCode()
            case UInt8(ascii: "*"), UInt8(ascii: "_"): parseDelimiterRun()
            case UInt8(ascii: "!") where byte(at: index + 1) == UInt8(ascii: "["): openBracket(isImage: true)
            case UInt8(ascii: "["): openBracket(isImage: false)
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "<"): parseAngle()
            case UInt8(ascii: "&"): parseReference()
            default: index += 1
            }
        }
        endRun()
        for use in emphasis.match(above: nil) { apply(use) }
        text.reserveCapacity(source.count)
        for piece in pieces { text.append(contentsOf: piece.isExtra ? extra[piece.range] : source[piece.range]) }
    }

    private func byte(at offset: Int) -> UInt8? { offset < source.count ? source[offset] : nil }

    // MARK: - Pieces

    /// Ends the run of ordinary text before the current byte.
    private mutating func endRun() {
        if runStart < index { pieces.append(Piece(range: runStart..<index)) }
        runStart = index
    }

    /// Leaves out the bytes from the current one to an offset.
    private mutating func skip(to offset: Int) {
        endRun()
        index = offset
        runStart = offset
    }

    /// Puts other bytes in the place of those from the current one to an offset.
    private mutating func replace(to offset: Int, with bytes: some Collection<UInt8>) {
        endRun()
        pieces.append(Piece(range: extra.count..<extra.count + bytes.count, isExtra: true))
        extra.append(contentsOf: bytes)
        index = offset
        runStart = offset
    }

    private mutating func apply(_ use: MarkdownEmphasis.Use) {
        let opener = pieces[use.openerPiece].range
        pieces[use.openerPiece].range = opener.lowerBound..<opener.upperBound - use.length
        let closer = pieces[use.closerPiece].range
        pieces[use.closerPiece].range = closer.lowerBound + use.length..<closer.upperBound
    }

    // MARK: - Escapes, code, references, tags

    private mutating func parseEscape() {
        guard let next = byte(at: index + 1), next == UInt8(ascii: "\n") || MarkdownCharacter.isPunctuation(next) else {
            index += 1
            return
        }
        skip(to: index + 1)
        index += 1
    }

    private mutating func parseCode() {
        let length = source[index...].prefix { $0 == UInt8(ascii: "`") }.count
        guard let close = codeRuns.close(after: index + length, length: length) else {
            index += length
            return
        }
        var content = index + length..<close
        let isPadded = content.count > 1 && source[content.lowerBound] == 0x20 && source[close - 1] == 0x20
        if isPadded, source[content].contains(where: { $0 != 0x20 }) {
            content = content.lowerBound + 1..<close - 1
        }
        skip(to: content.lowerBound)
        index = content.upperBound
        skip(to: close + length)
    }

    private mutating func parseReference() {
        guard let reference = CharacterReference(at: index, in: source) else {
            index += 1
            return
        }
        var bytes: [UInt8] = []
        UTF8Text.append(reference.scalar, to: &bytes)
        replace(to: reference.end, with: bytes)
    }

    private mutating func parseAngle() {
        if MarkdownComment.begins(at: index, in: source), index < lastCommentEnd,
            let end = MarkdownComment.end(from: index + 4, to: source.count, in: source)
        {
            skip(to: end)
        } else if let tag = MarkdownTag(at: index, in: source) {
            switch tag.meaning {
            case .nothing:
                skip(to: tag.end)
            case .text(let range):
                skip(to: range.lowerBound)
                index = range.upperBound
                skip(to: tag.end)
            case .lineBreak:
                // Spaces at the ends of a line are not seen.
                var lineEnd = index
                while lineEnd > runStart, source[lineEnd - 1] == 0x20 { lineEnd -= 1 }
                var next = tag.end
                while let byte = byte(at: next), byte == 0x20 || byte == 0x0A { next += 1 }
                index = lineEnd
                replace(to: next, with: [UInt8(ascii: "\n")])
            }
        } else {
            index += 1
        }
    }

    // MARK: - Emphasis

    private mutating func parseDelimiterRun() {
        let mark = source[index]
        let length = source[index...].prefix { $0 == mark }.count
        endRun()
        index += length
        let run = runStart..<index
        emphasis.add(run, piece: pieces.count, in: source)
        endRun()
    }

    // MARK: - Links and pictures

    private mutating func openBracket(isImage: Bool) {
        endRun()
        brackets.append(Bracket(piece: pieces.count, isImage: isImage, lastDelimiter: emphasis.last))
        index += isImage ? 2 : 1
        endRun()
    }

    private mutating func closeBracket() {
        guard let bracket = brackets.popLast() else {
            index += 1
            return
        }
        let isActive = bracket.isImage || brackets.count >= inactiveBelow
        inactiveBelow = min(inactiveBelow, brackets.count)
        guard isActive, let end = parentheses.end(ofLinkAt: index + 1, in: source) else {
            index += 1
            return
        }
        isImageAlone = bracket.isImage && pieces[bracket.piece].range.lowerBound == 0 && end == source.count
        skip(to: end)
        pieces[bracket.piece].range = 0..<0
        for use in emphasis.match(above: bracket.lastDelimiter) { apply(use) }
        if !bracket.isImage { inactiveBelow = brackets.count }
    }
}
