import VietnameseText

/// The lists of what ends that are attached to a decision: below `PHỤ LỤC`, `DANH MỤC VĂN BẢN … BỊ BÃI BỎ`, each row names a
/// document.
///
/// A class, since it is made at the first paragraph that needs it and followed in its place: a lazy value would be copied at each.
final class EndingList {
    private let profile: RelationProfile
    private let text: TextBytes
    /// The folded words of the heading, while an attachment is being read, and those of its last division.
    private var heading: String?
    private var division = ""
    /// Whether the heading is done: a row or a table's head has been read.
    private var hasRows = false
    /// The table's head, cell by cell.
    private var columns: [String] = []
    /// The two lines before.
    private var before: [Range<Int>] = []
    /// What the list being read says of its rows; nil where it says nothing.
    private(set) var governor: Governor?
    /// What the document's articles or title say of its attachments.
    private lazy var pointer = pointedTo()
    /// Whether the decision only makes known what ended, each on its day: `Công bố Danh mục văn bản … hết hiệu lực`.
    private(set) lazy var isAnnouncement = pointer == .announces

    init(_ profile: RelationProfile) {
        self.profile = profile
        text = profile.structure.text
    }

    /// What an article may say that it does by a list.
    private enum Pointer { case repeals, ends, announces }

    private func opening(_ range: Range<Int>, most: Int) -> Range<Int> {
        range.lowerBound..<text.aligned(min(range.upperBound, range.lowerBound + most))
    }

    /// Reads on: a paragraph that is a heading, a row or neither. Gives whether it may be a row of a list of what ends.
    func follow(_ paragraph: Paragraph) -> Bool {
        let range = paragraph.range
        defer { if heading != nil { before = before.suffix(1) + [range] } }
        if paragraph.marker?.rank == .article {
            (heading, governor) = (nil, nil)
            return false
        }
        if paragraph.marker?.rank == .appendix || opensList(range) {
            if heading == nil || hasRows { (heading, hasRows, governor, before) = ("", false, nil, []) }
            heading = (heading ?? "") + " " + text.folded(opening(range, most: 600))
            division = heading ?? ""
            return false
        }
        guard let heading else { return false }
        if AttachmentNote.opens(text, range) { return false }
        let isRow = isRow(paragraph)
        if !hasRows, isRow || opensTable(range) {
            hasRows = true
            columns = isRow ? [] : Cells.of(text, range).map { text.folded($0) }
            governor = judge(division, whole: heading)
        } else if !isRow, paragraph.weight <= 60, !hasRows || isHeading(paragraph) {
            let words = text.folded(range)
            if !hasRows {
                guard heading.utf8.count < 800 else { return false }
                self.heading = heading + " " + words
                // `I. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ` below `… HẾT HIỆU LỰC TOÀN BỘ HOẶC MỘT PHẦN`
                let opensDivision = paragraph.marker != nil && EndingList.force.contains { words.contains($0) }
                division = opensDivision ? words : division + " " + words
            } else if let next = judge(words, whole: heading + " " + words) {
                governor = next
            } else if EndingList.force.contains(where: { words.contains($0) }) {
                governor = nil
            }
        }
        return isRow && governor != nil
    }

    private func opensList(_ range: Range<Int>) -> Bool {
        text.has("DANH MỤC", at: range.lowerBound) || text.has("Danh mục", at: range.lowerBound) && range.count <= 300
    }

    private func isHeading(_ paragraph: Paragraph) -> Bool {
        paragraph.isCapitals || paragraph.headingLevel != nil || paragraph.marker.map { $0.rank < .number } ?? false
    }

    private func opensTable(_ range: Range<Int>) -> Bool {
        let words = text.folded(opening(range, most: 40))
        return ["stt", "tt", "so tt", "so thu tu"].contains { words.opens(with: $0) || words == $0 }
    }

    /// Whether the paragraph begins with a number or a mark, or is what follows a line with the number alone, maybe with the
    /// kind between.
    private func isRow(_ paragraph: Paragraph) -> Bool {
        if let marker = paragraph.marker { return marker.rank >= .number }
        if let next = EndingList.afterFigures(text, paragraph.range), next < paragraph.range.upperBound { return true }
        guard let last = before.last else { return false }
        if isFigures(last) { return true }
        return before.count > 1 && isFigures(before[0]) && DocumentType.names.contains(text.string(last).lowercased())
    }

    private func isFigures(_ range: Range<Int>) -> Bool {
        range.count <= 4 && EndingList.afterFigures(text, range) == range.upperBound
    }

    /// The offset behind one to three figures and the white space, bar or stop that follows; nil where others begin the line.
    private static func afterFigures(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset < range.upperBound, text[offset] &- 0x30 < 10 { offset += 1 }
        guard 1...3 ~= offset - range.lowerBound else { return nil }
        if offset < range.upperBound, text[offset] == UInt8(ascii: ".") { offset += 1 }
        guard offset == range.upperBound || text.whiteSpace(offset) > 0 else { return nil }
        return text.skipWhiteSpace(offset..<range.upperBound)
    }

    /// What tells of force, or of what is to be done about it.
    private static let force = [
        "hieu luc", "bai bo", "thay the", "sua doi", "dinh chinh", "dinh chi", "tiep tuc", "du kien",
    ]
    /// What makes a list one of texts that hold, are amended or are yet to end, or none of texts.
    private static let others = [
        "con hieu luc", " can ", "de nghi", "kien nghi", "du kien", "sua doi", "dinh chinh", "tiep tuc", "xem xet",
        "thu tuc", "ra soat", "de xuat", "chua ", "khong ",
    ]
    private static let kinds = ["quyet dinh", "nghi quyet", "chi thi", "thong tu", "nghi dinh", "luat"]

    /// Whether the words speak of documents, by that word or in the plural of a kind; a list of works, too, may name the
    /// resolution that it came with.
    private static func namesPapers(_ words: String) -> Bool {
        words.contains("van ban")
            || kinds.contains { kind in ["danh muc", "cac", "nhung"].contains { words.contains("\($0) \(kind)") } }
    }

    /// What a heading says of its list; `whole` has the headings above it, too.
    private func judge(_ heading: String, whole: String) -> Governor? {
        guard !EndingList.others.contains(where: { " \(heading) ".contains($0) }),
            EndingList.namesPapers(whole), let pointer
        else { return nil }
        let (isWhole, isPart) = (heading.contains("toan bo"), heading.contains("mot phan"))
        if isWhole && isPart { return nil }
        var governor = Governor(kinds: [.repeals], status: profile.isDraft ? .intended : .done, from: 0)
        governor.isPartial = isPart
        if heading.contains("het hieu luc") || heading.contains("bai bo") {
            // `bị bãi bỏ`, as the articles say
        } else if heading.contains("ngung hieu luc") {
            governor.kinds = [.suspends]
        } else if heading.contains("thay the") {
            if pointer != .announces { governor.kinds = [.replaces] }
        } else if pointer != .repeals || EndingList.force.contains(where: { whole.contains($0) }) {
            return nil
        }
        return governor
    }

    /// What the title or an article says of a list that is attached.
    private func pointedTo() -> Pointer? {
        let structure = profile.structure
        if let abstract = structure.front.abstract, let said = EndingList.pointer(text.folded(abstract), isTitle: true)
        {
            return said
        }
        for paragraph in structure.paragraphs.dropFirst(structure.front.count).prefix(200) {
            if paragraph.marker?.rank == .appendix { break }
            guard paragraph.marker != nil, paragraph.weight <= 160 else { continue }
            if let said = EndingList.pointer(text.folded(paragraph.range), isTitle: false) { return said }
        }
        return nil
    }

    /// Whether the list that the words tell of is attached to the document in hand: `… kèm theo Quyết định này`, `(có Danh mục
    /// kèm theo)`; not that of another, which has a number.
    private static func pointsHere(_ words: String) -> Bool {
        guard let list = words.firstRange(of: "phu luc") ?? words.firstRange(of: "danh muc") else { return false }
        var behind = words[list.upperBound...].prefix(160)
        if let with = behind.firstRange(of: "kem theo") {
            behind = behind[with.upperBound...]
            if !kinds.contains(where: { behind.hasPrefix(" \($0) ") }) { return true }
        }
        guard let own = behind.firstRange(of: " nay") else { return false }
        return !behind[..<own.lowerBound].utf8.contains { $0 &- 0x30 < 10 }
    }

    private static func pointer(_ words: String, isTitle: Bool) -> Pointer? {
        let isList = words.contains("danh muc") || words.contains("phu luc") || words.contains("kem theo")
        // `Công bố Danh mục văn bản … hết hiệu lực`, `công bố kết quả hệ thống hóa`; anybody may have to make things known
        if let told = words.firstRange(of: "cong bo "), words[..<told.lowerBound].utf8.count <= 16 {
            let object = words[told.upperBound...].prefix(240)
            let isOfPapers = [
                "danh muc", "kem theo", "ket qua ra soat", "ket qua he thong hoa", "cac van ban", "van ban",
            ].contains {
                object.hasPrefix($0)
            }
            let isOfForce = ["het hieu luc", "ngung hieu luc", "he thong hoa"].contains { object.contains($0) }
            if isOfPapers, isOfForce, object.contains("van ban") { return words.contains("thu tuc") ? nil : .announces }
        }
        guard isList, !isTitle, namesPapers(words), pointsHere(words) else { return nil }
        if words.contains("bai bo") { return .repeals }
        return words.contains("het hieu luc") || words.contains("ngung hieu luc") ? .ends : nil
    }
}

extension EndingList {
    /// What a row says: its first document, which is what ends, and the others that it names.
    func found(_ words: ReferenceWords, _ mentions: [Mention], _ governor: Governor, row: Range<Int>)
        -> [ClauseReader.Found]
    {
        guard let first = mentions.first, var document = first.document, opens(words, first) else { return [] }
        let cells = Cells.of(words.text, row)
        let place = cells.firstIndex { $0.upperBound > words.bytes(first.core).lowerBound }
        // the day may have a column of its own
        if document.date == nil, let place, place + 1 < cells.count,
            let date = OfficialDate.parse(words.text.string(cells[place + 1])),
            document.year.map({ date.hasPrefix(String($0)) }) ?? true
        {
            document.date = date
        }
        var since = isAnnouncement ? endDay(cells) : nil
        if let day = since, let own = document.date, day <= own { since = nil }
        let behind = first.run.upperBound..<words.count
        let isPartial =
            governor.isPartial || !first.provisions.isEmpty || first.isAttachment
            || behind.contains { words.has(ClauseReader.onePart, at: $0) }
        let isSuspended = behind.contains { words.has(EndingList.suspended, at: $0) }
        let kinds: [RelationKind] = isSuspended ? [.suspends] : governor.kinds
        var found = kinds.map {
            ClauseReader.Found(
                kind: $0, status: governor.status, source: nil, target: document, provisions: first.provisions,
                isPartial: isPartial, run: first.run, since: since)
        }
        for mention in mentions.dropFirst() {
            guard let cited = mention.document else { continue }
            found.append(
                ClauseReader.Found(
                    kind: .cites, status: .done, source: nil, target: cited, provisions: mention.provisions,
                    isPartial: !mention.provisions.isEmpty, run: mention.run))
        }
        return found
    }

    /// The day in the row's column of the days on which what is listed ended.
    private func endDay(_ cells: [Range<Int>]) -> String? {
        guard cells.count == columns.count,
            let place = columns.lastIndex(where: { column in
                column.contains("het hieu luc") && ["ngay", "thoi diem", "thoi gian"].contains { column.contains($0) }
            })
        else { return nil }
        return OfficialDate.parse(text.string(cells[place]))
    }

    private static let suspended = Phrase("ngưng hiệu lực")

    /// Whether nothing but the row's number and the kind stand before the document.
    private func opens(_ words: ReferenceWords, _ first: Mention) -> Bool {
        var index = words.figures(0) >= 0 && first.run.lowerBound > 0 ? 1 : 0
        if index < first.run.lowerBound, let (_, count) = ReferenceTypes.type(words, at: index) { index += count }
        return index == first.run.lowerBound
    }
}
