import VietnameseText

/// Which divisions below its path a passage holds, so that it is cited by them: `các khoản 2, 3 và 4, Điều 5`.
public struct ContainedDivisions: Sendable, Equatable {
    /// Labels of the clauses that it holds, in order: `2`, `3`, `3a`; empty where its path names the clause.
    public private(set) var clauses: [String] = []
    /// Labels of the points that it holds of the one clause that it is part of; empty where it holds the clause's
    /// beginning too.
    public private(set) var points: [String] = []

    /// The divisions in `text`, a passage under `path`.
    ///
    /// What a passage goes on from the one before is told by its first lines: `c)` and then `3.` is the end of clause 2
    /// and clause 3. Where its beginning names nothing, nothing is claimed.
    public init(in text: String, path: [String]) {
        let last = path.last.map { ContainedDivisions.rank($0) } ?? .other
        guard last != .point else { return }
        let reader = ParagraphReader(SourceText(text: text, blocks: []))
        // a clause's points are told from the first line, which most often begins none
        guard last != .clause || ContainedDivisions.beginsPoint(reader.text) else { return }
        let lines = ContainedDivisions.lines(reader.text, reader.paragraphs())
        switch last {
        case .article, .other: readClauses(lines, isInArticle: last == .article)
        case .clause: readPoints(lines)
        case .point: break
        }
    }

    /// Whether the text's first paragraph, whose end is not sought, may begin with a point's letter.
    private static func beginsPoint(_ text: TextBytes) -> Bool {
        let whole = text.trimmed(0..<text.count)
        return StructureMarker.of(text, whole)?.rank == .letter
    }

    private enum Level { case article, clause, point, other }

    private struct Line {
        var rank: StructureMarker.Rank?
        var label: String?
        var isHeading: Bool
    }

    /// The paragraphs that are the document's own, not an amendment's quotation.
    private static func lines(_ text: TextBytes, _ paragraphs: [Paragraph]) -> [Line] {
        var lines: [Line] = []
        var index = 0
        while index < paragraphs.count {
            if let end = QuotedAmendment.end(text, paragraphs, beginningWith: index) {
                index = end
                continue
            }
            let marker = paragraphs[index].marker
            lines.append(
                Line(rank: marker?.rank, label: marker?.label, isHeading: marker.map { $0.rank <= .article } ?? false))
            if marker != nil, let end = QuotedAmendment.end(text, paragraphs, beginningInside: index) {
                index = end
            } else {
                index += 1
            }
        }
        return lines
    }

    private static func rank(_ label: String) -> Level {
        if label.hasPrefix("Điều") { return .article }
        guard let first = label.unicodeScalars.first else { return .other }
        if "0"..."9" ~= first { return .clause }
        return label.unicodeScalars.count <= 2 && LetterCase.of(first.value) == .lower ? .point : .other
    }

    private mutating func readClauses(_ lines: [Line], isInArticle: Bool) {
        guard isInArticle || lines.contains(where: { $0.rank == .number }) else { return }
        let numbered = lines.filter { $0.rank == .number }.compactMap(\.label)
        guard let first = numbered.first, let start = lines.first(where: { !$0.isHeading }) else { return }
        let opensWithHeading = lines.first?.isHeading ?? false
        if start.rank == .number || opensWithHeading {
            clauses = numbered
        } else if start.rank == .letter, let number = Int(first), number > 1 {
            clauses = ["\(number - 1)"] + numbered
        }
        // a list without order is no series of clauses
        let values = clauses.map { Int($0.prefix { $0.isNumber }) ?? 0 }
        if zip(values, values.dropFirst()).contains(where: { $1 < $0 || $1 > $0 + 1 }) { clauses = [] }
    }

    private mutating func readPoints(_ lines: [Line]) {
        guard let first = lines.first, first.rank == .letter else { return }
        points = lines.filter { $0.rank == .letter }.compactMap(\.label)
    }
}
