import VietnameseText

/// Cuts a source text into paragraphs, which hold all of it but white space.
struct ParagraphReader {
    let text: TextBytes
    let wrapping: LineWrapping
    private let blocks: [Block]
    /// Whether the text is of a page whose tables were flattened, each cell closed by a `|`.
    private let hasCells: Bool

    init(_ source: SourceText) {
        text = TextBytes(source.text)
        wrapping = LineWrapping(of: text, in: 0..<text.count)
        hasCells = ParagraphReader.hasCells(text)
        // an extractor's offsets are trusted no more than its text
        var end = 0
        var kept: [Block] = []
        kept.reserveCapacity(source.blocks.count)
        for block in source.blocks {
            let lower = text.aligned(max(block.range.lowerBound, end))
            let upper = text.aligned(block.range.upperBound)
            guard lower >= end, upper > lower else { continue }
            var block = block
            block.range = lower..<upper
            kept.append(block)
            end = upper
        }
        blocks = kept
    }

    /// The paragraphs in reading order.
    func paragraphs() -> [Paragraph] {
        var found: [Paragraph] = []
        found.reserveCapacity(max(blocks.count, 16))
        var next = 0
        var lineStart = 0
        while lineStart < text.count {
            while next < blocks.count, blocks[next].range.upperBound <= lineStart { next += 1 }
            var lineEnd = text.count
            if next < blocks.count {
                let block = blocks[next].range
                lineEnd = block.lowerBound > lineStart ? block.lowerBound : block.upperBound
            }
            let offset = firstLineEnd(in: lineStart..<lineEnd)
            let line = text.trimmed(lineStart..<offset)
            if !line.isEmpty {
                let isInside = next < blocks.count && blocks[next].range.contains(line.lowerBound)
                let block = isInside ? blocks[next] : nil
                let parts = RunTogether.cuts(text, line)
                let cuts = parts.isEmpty ? GluedClosing.cuts(text, line) : parts
                if cuts.isEmpty {
                    append(line, block, to: &found)
                } else {
                    appendParts(of: line, at: cuts, block, to: &found)
                }
            }
            // a block's border is a line end even where the text has none
            lineStart = offset < lineEnd ? offset + 1 : max(offset, lineStart + 1)
        }
        if wrapping.isWrapped { found = joinedOverPages(found) }
        for index in found.indices { finish(&found[index]) }
        return found
    }

    /// Joins what a page's end parted in a wrapped text: a line without an end, maybe a page number, a small letter.
    private func joinedOverPages(_ paragraphs: [Paragraph]) -> [Paragraph] {
        var joined: [Paragraph] = []
        joined.reserveCapacity(paragraphs.count)
        for paragraph in paragraphs {
            let isSmall = LetterCase.of(text.scalar(paragraph.range.lowerBound).value) == .lower
            if isSmall, paragraph.kind == nil || paragraph.kind == .paragraph,
                StructureMarker.of(text, paragraph.range) == nil, let number = joined.popLast()
            {
                if isPageNumber(number.range), let last = joined.last, isOpen(last) {
                    joined[joined.count - 1].range = last.range.lowerBound..<paragraph.range.upperBound
                    continue
                }
                joined.append(number)
                if isOpen(number) {
                    joined[joined.count - 1].range = number.range.lowerBound..<paragraph.range.upperBound
                    continue
                }
            }
            joined.append(paragraph)
        }
        return joined
    }

    private func isPageNumber(_ range: Range<Int>) -> Bool {
        range.count <= 3 && range.allSatisfy { text[$0] &- 0x30 < 10 }
    }

    /// Whether the paragraph is a line that a sentence runs over: long, and without a stop at its end.
    private func isOpen(_ paragraph: Paragraph) -> Bool {
        guard paragraph.kind == nil || paragraph.kind == .paragraph, paragraph.range.count >= 60 else { return false }
        switch text[paragraph.range.upperBound - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): return false
        default: return true
        }
    }

    /// The parts of a document whose line ends are lost, each a paragraph.
    private func appendParts(of line: Range<Int>, at cuts: [Int], _ block: Block?, to found: inout [Paragraph]) {
        var start = line.lowerBound
        for cut in cuts + [line.upperBound] {
            let part = text.trimmed(start..<cut)
            start = cut
            guard !part.isEmpty else { continue }
            found.append(
                Paragraph(
                    range: part, kind: block?.kind, page: block?.page, isApart: true, weight: 0, isCapitals: false,
                    marker: nil))
        }
    }

    /// Where the first line of `range` ends.
    private func firstLineEnd(in range: Range<Int>) -> Int {
        var end = range.upperBound
        text.bytes.withUnsafeBufferPointer { bytes in
            _ = ByteScan.anyBelow(0x0E, in: bytes, range) { offset in
                guard bytes[offset] == 0x0A || bytes[offset] == 0x0D || bytes[offset] == 0x0C else { return false }
                end = offset
                return true
            }
        }
        return end
    }

    private func append(_ line: Range<Int>, _ block: Block?, to found: inout [Paragraph]) {
        var isApart = true
        if let last = found.indices.last {
            let gap = found[last].range.upperBound..<line.lowerBound
            if joins(line, block, to: found[last], gap) {
                found[last].range = found[last].range.lowerBound..<line.upperBound
                return
            }
            isApart = hasEmptyLine(gap)
        }
        found.append(
            Paragraph(
                range: line, kind: block?.kind, page: block?.page, isApart: isApart, weight: 0, isCapitals: false,
                marker: nil))
    }

    /// Whether two line ends at least stand between two lines.
    private func hasEmptyLine(_ gap: Range<Int>) -> Bool {
        guard gap.count > 1, let end = text.first(0x0A, in: gap) else { return false }
        return text.first(0x0A, in: end + 1..<gap.upperBound) != nil
    }

    private func joins(_ line: Range<Int>, _ block: Block?, to last: Paragraph, _ gap: Range<Int>) -> Bool {
        let isSameBlock = block.map { $0.range.contains(last.range.lowerBound) } ?? (last.kind == nil)
        if last.headingLevel != nil { return isSameBlock }
        if !isSameBlock {
            // a list item or a row begins anew; a paragraph may be the next line of a wrapped one
            guard block == nil || block?.kind == .paragraph, last.kind != .tableRow, last.kind != .caption else {
                return false
            }
        }
        var lineEnd: Int?
        for offset in gap where text[offset] == 0x0A {
            if lineEnd != nil { return false }
            lineEnd = offset
        }
        guard let lineEnd, !beginsBody(line, below: last.range), !PageFurniture.opens(text, line) else { return false }
        return wrapping.isSoft(text, lineEnd: lineEnd)
            || hasCells && !isBar(text[line.lowerBound]) && text.length(of: .grounds, at: line.lowerBound) == nil
                && (LoneWord.isOne(text, last.range) || LoneWord.isTail(text, line))
            || goesOnGround(last.range, line)
    }

    /// Whether `line` begins the first sentence below a title in small letters: `Về tăng cường công tác …` / `Do thời tiết …`.
    private func beginsBody(_ line: Range<Int>, below title: Range<Int>) -> Bool {
        guard title.count < 400, text.has("Về ", at: title.lowerBound) || text.has("về ", at: title.lowerBound)
        else { return false }
        return ParagraphReader.openings.contains { text.bytes[line].starts(with: $0.utf8) }
    }

    /// How the first sentence below a title or an address begins.
    static let openings = [
        "Do ", "Thực hiện", "Để ", "Nhằm ", "Trong ", "Thời gian", "Hiện nay", "Trên cơ sở", "Qua ", "Theo ", "Năm ",
        "Sau ", "Từ ", "Ngày ", "Vừa qua", "Căn cứ",
    ]

    /// `Căn cứ Nghị định … hướng dẫn thi hành` / `Luật Nhà ở;`: a ground that is not closed goes on, but not into the next
    /// ground or the heading behind the last.
    private func goesOnGround(_ last: Range<Int>, _ line: Range<Int>) -> Bool {
        // `- Căn cứ Luật Doanh nghiệp` / `Nhà nước ngày …;`
        let isItem = text.has("- ", at: last.lowerBound)
        let start = last.lowerBound + (isItem ? 2 : 0)
        // `Theo đề nghị của Giám đốc Sở` / `Nông nghiệp tại Tờ trình …`
        guard
            text.length(of: .grounds, at: start) != nil || text.has("Theo đề nghị", at: start)
                || text.has("Xét đề nghị", at: start), last.count < 1000,
            LetterCase.of(text.scalar(line.lowerBound).value) == .upper
        else { return false }
        switch text[last.upperBound - 1] {
        case UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","): return false
        default: break
        }
        guard [UInt8(ascii: ";"), UInt8(ascii: ",")].contains(text[line.upperBound - 1]) || line.count > 60,
            text.length(of: .grounds, at: line.lowerBound) == nil, !TextMeasure(text, line).isCapitals,
            StructureMarker.of(text, line) == nil
        else { return false }
        return !["Theo ", "Xét ", "Thực hiện", "Sau khi", "Trên cơ sở"].contains {
            text.bytes[line].starts(with: $0.utf8)
        }
    }

    @inline(__always)
    private func isBar(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") }

    /// Whether among the first lines three at least end in a bar.
    private static func hasCells(_ text: TextBytes) -> Bool {
        var bars = 0
        var offset = 0
        let end = min(text.count, 4000)
        while let lineEnd = text.first(0x0A, in: offset..<end) {
            offset = lineEnd + 1
            guard lineEnd > 0 else { continue }
            var last = lineEnd - 1
            while last > 0, text[last] == 0x20 || text[last] == 0x0D { last -= 1 }
            if text[last] == UInt8(ascii: "|") { bars += 1 }
            if bars > 2 { return true }
        }
        return false
    }

    private func finish(_ paragraph: inout Paragraph) {
        let measure = TextMeasure(text, paragraph.range)
        paragraph.weight = measure.weight
        paragraph.isCapitals = measure.isCapitals
        paragraph.marker = isContentsLine(paragraph.range) ? nil : StructureMarker.of(text, paragraph.range)
    }

    /// Whether the line is of a table of contents: a tab or a row of dots, and a page number at its end.
    private func isContentsLine(_ range: Range<Int>) -> Bool {
        var offset = range.upperBound
        while offset > range.lowerBound, text[offset - 1] &- 0x30 < 10 { offset -= 1 }
        guard offset < range.upperBound, offset > range.lowerBound, range.upperBound - offset <= 4 else { return false }
        if text[offset - 1] == 0x09 { return true }
        while offset > range.lowerBound, text[offset - 1] == 0x20 { offset -= 1 }
        return text.byte(offset - 1) == UInt8(ascii: ".") && text.byte(offset - 2) == UInt8(ascii: ".")
            || offset >= range.lowerBound + 3 && text.has("…", at: offset - 3)
    }
}
