import VietnameseText

/// Reads a document's structure: which paragraph is a heading, under which divisions each stands, and where letterhead
/// and signature part from the body.
struct Outline {
    private let text: TextBytes
    private let wrapping: LineWrapping
    private let paragraphs: [Paragraph]
    private let front: FrontMatter
    private let closings: ClosingRuns
    private var stack = DivisionStack()
    /// The headings of the open divisions, each with the depth of its own: a clause without a heading stands under its
    /// article's, not under that of the clause before it.
    private var headings: [(depth: Int, text: String)] = []
    private var heading: String? { headings.last?.text }
    private var section = 0
    /// The paragraph after the quotation being read: what an amendment quotes divides nothing here.
    private var quotedUntil = 0
    /// The label of what was issued with the document, where the reading has come so far.
    private var attached: String?
    /// Whether the document has been signed, and nothing but headings has come since.
    private var isBehindClosing = false
    /// Whether the last numbered division of a rank was a heading.
    private var wasHeading = SiblingHeadings()

    /// The units in reading order; all of the document's text but white space lies in them.
    private(set) var units: [OutlineUnit] = []

    /// Longer headings are shown cut, in bytes: each passage carries its heading.
    private static let longestHeading = 400

    init(_ structure: DocumentStructure) {
        text = structure.text
        wrapping = structure.wrapping
        paragraphs = structure.paragraphs
        front = structure.front
        closings = structure.closings
        units.reserveCapacity(paragraphs.count)
        var index = readFrontMatter()
        while index < paragraphs.count { index = readUnit(at: index) }
    }

    /// The text that the units' offsets count in.
    var bytes: TextBytes { text }
    /// Where its lines are wrapped.
    var lineWrapping: LineWrapping { wrapping }

    // MARK: front and closing matter

    private mutating func readFrontMatter() -> Int {
        for index in 0..<front.count {
            add(paragraphs[index], style: .together)
            if paragraphs[index].headingLevel != nil { headings = [(0, headingText([index]))] }
        }
        // the title in the letterhead's passage is the heading of what comes before the first division
        if heading != nil { units.indices.forEach { units[$0].heading = nil } }
        section += 1
        return front.count
    }

    private mutating func readUnit(at index: Int) -> Int {
        let paragraph = paragraphs[index]
        if quotedUntil <= index, let end = QuotedAmendment.end(text, paragraphs, beginningWith: index) {
            quotedUntil = end
        }
        if index < quotedUntil {
            add(paragraph, style: .body)
            return index + 1
        }
        if let run = closings[index] {
            stack.closeAll()
            wasHeading = SiblingHeadings()
            headings = []
            section += 1
            for paragraph in paragraphs[index..<run.end] { add(paragraph, style: .together) }
            section += 1
            isBehindClosing = true
            return run.end
        }
        if let end = readAttached(at: index) { return end }
        if let level = paragraph.headingLevel, paragraph.weight <= 80 {
            return readFormatHeading(at: index, level: min(max(level, 1), 9))
        }
        if let marker = paragraph.marker, paragraph.kind != .tableRow { return readMarked(at: index, marker) }
        if isCapitalHeading(index) {
            stack.closeAll()
            wasHeading = SiblingHeadings()
            // `QUY CHẾ` is named by the line below it
            let folded = text.folded(paragraph.range)
            let isBare = DocumentType.opening(folded).map { $0.words == paragraph.weight } ?? false
            let end = nameEnd(after: index, capitalsOnly: !isBare)
            addHeading(Array(index..<end))
            return end
        }
        closeBefore(paragraph)
        add(paragraph, style: .body)
        return index + 1
    }

    /// The paragraph behind the heading of what the document issues, if one stands at `index`.
    private mutating func readAttached(at index: Int) -> Int? {
        guard AttachedDocument.mayFollow(front) else { return nil }
        // the title below `PHỤ LỤC` is the appendix's
        if let last = units.last, last.headingDepth != nil, last.path.last?.hasPrefix("Phụ lục") ?? false { return nil }
        guard
            let found = AttachedDocument(
                text, paragraphs, at: index, front, isBehindClosing: isBehindClosing)
        else { return nil }
        stack.closeAll()
        wasHeading = SiblingHeadings()
        attached = found.label
        addHeading(Array(index..<found.end))
        return found.end
    }

    // MARK: headings

    private mutating func readFormatHeading(at index: Int, level: Int) -> Int {
        let paragraph = paragraphs[index]
        var end = index + 1
        if let marker = paragraph.marker, marker.rank < .bullet {
            if marker.rank == .appendix { attached = nil }
            stack.open(level: level, rank: marker.rank, label: marker.label)
            wasHeading.note(true, of: marker.rank)
            if marker.contentStart >= paragraph.range.upperBound {
                end = nameEnd(after: index, capitalsOnly: marker.rank > .article)
            }
        } else {
            let isTitle =
                level == 1 || units.isEmpty
                || DocumentType.opening(text.folded(paragraph.range)) != nil && paragraph.isCapitals
            stack.open(level: level, rank: nil, label: isTitle ? nil : cut(headingText([index]), to: 80))
            wasHeading = SiblingHeadings()
        }
        addHeading(Array(index..<end))
        return end
    }

    private mutating func readMarked(at index: Int, _ marker: StructureMarker) -> Int {
        let paragraph = paragraphs[index]
        if marker.rank >= .number, let end = QuotedAmendment.end(text, paragraphs, beginningInside: index) {
            quotedUntil = end
        }
        if marker.rank == .bullet {
            add(paragraph, style: .body)
            return index + 1
        }
        // below `QUYẾT NGHỊ:` the points stand apart from the grounds
        if marker.rank == .number, stack.depth == 0, index > 0, opensPoints(paragraphs[index - 1]) { section += 1 }
        let isHeading = isHeading(index, marker)
        wasHeading.note(isHeading, of: marker.rank)
        if marker.rank == .appendix { attached = nil }
        stack.open(rank: marker.rank, label: marker.label)
        headings.removeAll { $0.depth > 0 && $0.depth >= stack.depth }
        if isHeading {
            let isBare = marker.contentStart >= paragraph.range.upperBound
            let end = nameEnd(after: index, capitalsOnly: !isBare || marker.rank > .article)
            addHeading(Array(index..<end))
            return end
        }
        if marker.rank <= .roman {
            section += 1
            if let label = marker.label { headings.append((stack.depth, label)) }
        }
        add(paragraph, style: .body)
        return index + 1
    }

    private func opensPoints(_ paragraph: Paragraph) -> Bool {
        paragraph.isCapitals && paragraph.weight <= 4
            && text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: ":")
    }

    /// Whether the paragraph at `index`, which `marker` opens, only names what follows it.
    private func isHeading(_ index: Int, _ marker: StructureMarker) -> Bool {
        let paragraph = paragraphs[index]
        if marker.rank.isDivision { return paragraph.weight <= 50 }
        guard marker.rank < .letter, paragraph.weight <= 45 else { return false }
        let last = text.byte(paragraph.range.upperBound - 1)
        let isClosed = last == UInt8(ascii: ";") || last == UInt8(ascii: ",") || last == UInt8(ascii: ":")
        let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
        let isFollowedInside = next.map { $0.marker.map { $0.rank > marker.rank } ?? true } ?? false
        if last == UInt8(ascii: ".") {
            // `1. Mục đích.` with points beneath it
            guard marker.contentStart < paragraph.range.upperBound else { return true }
            return paragraph.weight <= 10 && next?.marker.map { $0.rank > marker.rank } ?? false
        }
        let isOneSentence =
            SentenceScanner.sentences(
                of: text, in: min(marker.contentStart, paragraph.range.upperBound)..<paragraph.range.upperBound,
                isSoft: { _ in true }
            ).count <= 1
        // `I. MỤC ĐÍCH,` / `YÊU CẦU`: a heading that goes on below
        let goesOn =
            last == UInt8(ascii: ",") && paragraph.isCapitals
            && next.map { $0.isCapitals && $0.marker == nil && !$0.isApart } ?? false
        guard isOneSentence, !isClosed || goesOn else { return false }
        switch marker.rank {
        case .article: return true
        case .roman, .capital: return paragraph.weight <= 40
        default:
            guard isFollowedInside, paragraph.weight <= 24 else { return false }
            if next?.marker != nil { return true }
            // the last entry of a list of short entries is no heading
            return wasHeading[marker.rank] ?? true
        }
    }

    /// The paragraph after the lines that name the division at `index`: capitals, or one short line.
    private func nameEnd(after index: Int, capitalsOnly: Bool) -> Int {
        var end = index + 1
        while end < paragraphs.count, end - index < 5 {
            let paragraph = paragraphs[end]
            guard paragraph.marker == nil, paragraph.kind != .tableRow, paragraph.weight <= 40 else { break }
            let last = text.byte(paragraph.range.upperBound - 1)
            guard last != UInt8(ascii: "."), last != UInt8(ascii: ":"), last != UInt8(ascii: ";") else { break }
            if paragraph.isCapitals {
                // capitals set apart from a heading that already has a name are the next heading
                if paragraph.isApart, capitalsOnly, !paragraphs[index].isCapitals { break }
                if ClosingMatter.mayBegin(text, paragraph) { break }
            } else {
                let isNote = text.byte(paragraph.range.lowerBound) == UInt8(ascii: "(")
                let isFirstName = !capitalsOnly && end == index + 1 && paragraph.weight <= 25
                guard isNote || isFirstName else { break }
            }
            end += 1
        }
        return end
    }

    /// Whether the paragraph stands in capitals above text: `QUY CHẾ`, `KẾT LUẬN HỘI NGHỊ`.
    private func isCapitalHeading(_ index: Int) -> Bool {
        let paragraph = paragraphs[index]
        guard paragraph.isCapitals, 2...40 ~= paragraph.weight, paragraph.kind == nil || paragraph.kind == .paragraph
        else { return false }
        switch text.byte(paragraph.range.upperBound - 1) {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return false
        default: break
        }
        let end = nameEnd(after: index, capitalsOnly: true)
        guard end < paragraphs.count else { return false }
        // the body that decides stands in capitals above the grounds of its decision
        if text.length(of: .grounds, at: paragraphs[end].range.lowerBound) != nil { return false }
        return paragraphs[end].weight >= 6 || paragraphs[end].marker != nil
    }

    // MARK: text

    /// Closes the points that a paragraph without a marker goes on behind.
    private mutating func closeBefore(_ paragraph: Paragraph) {
        guard !paragraph.isListItem, stack.isOpen(.number) else { return }
        let start = paragraph.range.lowerBound..<min(paragraph.range.upperBound, paragraph.range.lowerBound + 48)
        let folded = text.folded(start)
        if let (_, words) = DocumentType.opening(folded),
            folded.split(separator: " ").dropFirst(words).first.map({ $0 == "nay" }) ?? false
        {
            // `Chỉ thị này …` closes the document, not its last clause
            stack.close(.number)
            headings.removeAll { $0.depth > stack.depth }
        } else if stack.isOpen(.letter), let last = units.last, text.byte(last.range.upperBound - 1) == 0x2E {
            stack.close(.letter)
        }
    }

    /// The labels of what is open, in the document itself or in what it issues.
    private var path: [String] { attached.map { [$0] + stack.path } ?? stack.path }

    private mutating func add(_ paragraph: Paragraph, style: OutlineUnit.Style) {
        if isBehindClosing, style == .body,
            paragraph.marker != nil || paragraph.weight > 20 || NumberLine.read(text, paragraph.range) != nil
        {
            isBehindClosing = false
        }
        units.append(
            OutlineUnit(
                range: paragraph.range, weight: paragraph.weight, path: style == .body ? path : stack.path,
                section: section, heading: heading,
                headingDepth: nil, rank: paragraph.marker?.rank, isListItem: paragraph.isListItem,
                introduces: text.byte(paragraph.range.upperBound - 1) == UInt8(ascii: ":"), style: style,
                page: paragraph.page))
    }

    private mutating func addHeading(_ indices: [Int]) {
        guard let first = indices.first, let last = indices.last else { return }
        section += 1
        let shown = headingText(indices)
        headings.removeAll { $0.depth >= stack.depth }
        headings.append((stack.depth, shown))
        if paragraphs[first].marker != nil { isBehindClosing = false }
        units.append(
            OutlineUnit(
                range: paragraphs[first].range.lowerBound..<paragraphs[last].range.upperBound,
                weight: indices.reduce(0) { $0 + paragraphs[$1].weight }, path: path, section: section,
                heading: shown, headingDepth: stack.depth, rank: nil, isListItem: false, introduces: false,
                style: .body, page: paragraphs[first].page))
    }

    /// The heading as written, its line ends and double spaces made one space.
    private func headingText(_ indices: [Int]) -> String {
        let pieces = indices.map { text.flat(paragraphs[$0].range) }
        return cut(pieces.joined(separator: " "), to: Outline.longestHeading)
    }

    private func cut(_ heading: String, to limit: Int) -> String {
        guard heading.utf8.count > limit else { return heading }
        let bytes = TextBytes(heading)
        var end = bytes.aligned(limit)
        while end > limit / 2, bytes.whiteSpace(end) == 0 { end = bytes.before(end) }
        return bytes.string(0..<end) + "…"
    }
}
