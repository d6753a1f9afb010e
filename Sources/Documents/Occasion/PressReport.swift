import VietnameseText

/// Tells a newspaper's report by what only newspapers write: `PV`, `Ảnh:`, the paper's name, a dateline.
struct PressReport {
    /// Whether the text is clearly a report.
    private(set) var isReport = false
    /// Paper, by-line and captions, in reading order.
    private(set) var fields: [MetadataField] = []

    private let text: TextBytes

    init(_ text: TextBytes, _ paragraphs: [Paragraph]) {
        self.text = text
        guard !paragraphs.prefix(12).contains(where: { PressReport.isGround(text, $0) }) else { return }
        for (index, paragraph) in paragraphs.enumerated() {
            if paragraph.kind == .caption || hasPhotoCredit(paragraph) {
                if hasPhotoCredit(paragraph) { isReport = true }
                // the same caption is often there twice, over and under the picture
                let value = text.flat(paragraph.range)
                if !fields.contains(where: { $0.name == .caption && $0.value == value }) {
                    fields.append(MetadataField(.caption, value, range: paragraph.range, confidence: 0.95))
                }
                continue
            }
            if index < 5, let mark = AgencyMark(text, paragraph) {
                isReport = true
                if !fields.contains(where: { $0.name == .outlet }) {
                    fields.append(MetadataField(.outlet, text.flat(mark.outlet), range: mark.outlet, confidence: 0.85))
                }
            }
            let isAtEdge = index < 8 || index >= paragraphs.count - 12
            guard isAtEdge, paragraph.weight <= 14 else { continue }
            guard mayTell(paragraph, at: index) else { continue }
            let folded = text.folded(paragraph.range)
            if index < 6, isDateline(paragraph, folded) { isReport = true }
            if 0 < index, index < 6, let names = namesBeforeTime(paragraph) {
                isReport = true
                fields.append(MetadataField(.byline, text.flat(names), range: names, confidence: 0.9))
                continue
            }
            if let outlet = outlet(paragraph, folded, index) {
                fields.append(outlet)
                isReport = true
            } else if let byline = byline(paragraph, folded, at: index, of: paragraphs.count) {
                if byline.confidence > 0.8 { isReport = true }
                if !fields.contains(where: { $0.name == .byline }) || byline.confidence > 0.8 { fields.append(byline) }
            }
        }
        if !isReport { isReport = PressHeadline.isOverReport(text, paragraphs) }
        if !fields.contains(where: { $0.name == .byline && $0.confidence > 0.8 }),
            let line = Byline(text, paragraphs, isReport: isReport)
        {
            isReport = true
            if let names = line.names, !line.isInitials || !fields.contains(where: { $0.name == .byline }) {
                fields.append(
                    MetadataField(.byline, text.flat(names), range: names, confidence: line.isInitials ? 0.6 : 0.85))
            }
            if let outlet = line.outlet, !fields.contains(where: { $0.name == .outlet }) {
                fields.append(MetadataField(.outlet, text.flat(outlet), range: outlet, confidence: 0.8))
            }
        }
        if let best = fields.filter({ $0.name == .byline }).max(by: { $0.confidence < $1.confidence }) {
            fields.removeAll { $0.name == .byline && $0.range != best.range }
        }
    }

    /// Whether a short line may be a day's, the paper's or a by-line, by its first and last letter and its figures: most are
    /// points of a law.
    private func mayTell(_ paragraph: Paragraph, at index: Int) -> Bool {
        if paragraph.isCapitals || paragraph.marker == nil && index < 6 { return true }
        let bytes = text.bytes[paragraph.range]
        // `1/1/1990`
        if index < 6, bytes.lazy.filter({ $0 &- 0x30 < 10 }).prefix(6).count == 6 { return true }
        switch text[paragraph.range.lowerBound] | 0x20 {
        // `PV`, `Nhóm PV`, `Bài, ảnh:`, `Báo …`, `Tác giả:`
        case UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "t"): return true
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        default: return true
        }
        // `… thực hiện`
        let last = bytes.last { $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 } ?? 0x80
        return last >= 0x80 || last | 0x20 == UInt8(ascii: "n")
    }

    private func outlet(_ paragraph: Paragraph, _ folded: String, _ index: Int) -> MetadataField? {
        guard index < 4, !fields.contains(where: { $0.name == .outlet }), paragraph.weight <= 12 else { return nil }
        // `Báo Lam Giang`, not `Bao giờ …`
        let isPaper =
            text.byte(paragraph.range.lowerBound) == UInt8(ascii: "B") && !folded.hasPrefix("bao cao")
            && !folded.hasSuffix("?")
            && text.string(paragraph.range).prefix { !$0.isWhitespace }.lowercased() == "báo"
        let isOther =
            paragraph.isCapitals
            && ["tap chi ", "dai phat thanh", "dai truyen hinh", "thong tan xa", "cong thong tin dien tu"]
                .contains { folded.hasPrefix($0) }
        guard isPaper || isOther else { return nil }
        let cell = Cells.of(text, paragraph.range).first ?? paragraph.range
        let name = untilDash(text.string(cell))
        return MetadataField(
            .outlet, BodyName.spelled(name), range: cell.lowerBound..<cell.lowerBound + name.utf8.count,
            confidence: 0.95)
    }

    /// `Căn cứ Điều lệ Đảng;`: no report rests on anything.
    private static func isGround(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        let start = paragraph.range.lowerBound
        return [start, start + 2].contains { text.length(of: Spellings.grounds, at: $0) != nil }
    }

    private static let weekdays = [
        "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "thu 2", "thu 3", "thu 4", "thu 5",
        "thu 6",
        "thu 7", "cap nhat", "dang luc",
    ]

    /// `Thứ Hai, 25/09/2023, 18:22 [GMT+7]`
    private func isDateline(_ paragraph: Paragraph, _ folded: String) -> Bool {
        guard paragraph.weight <= 12,
            folded.holds("gmt") || folded.holds("ngay dang")
                || PressReport.weekdays.contains(where: { folded.hasPrefix($0) })
                || isStamp(paragraph, folded)
        else { return false }
        return OfficialDate.first(in: text.string(paragraph.range)) != nil
    }

    /// `00:25 | 12/08/2019`, `Ngày đăng 12/05/2024 | 00:23 | Lượt xem: 138`: a day and an hour, and nothing that says of what.
    private func isStamp(_ paragraph: Paragraph, _ folded: String) -> Bool {
        let bytes = text.bytes[paragraph.range]
        let hasHour = bytes.indices.dropFirst().dropLast(2).contains { place in
            bytes[place] == UInt8(ascii: ":")
                && [place - 1, place + 1, place + 2].allSatisfy { bytes[$0] &- 0x30 < 10 }
        }
        guard hasHour else { return false }
        return folded.split { !($0.isLetter || $0.isNumber) }.allSatisfy { word in
            word.allSatisfy(\.isNumber) || PressReport.stampWords.contains(word)
        }
    }

    /// `HOÀNG NAM - TÂM AN 30/04/2016 11:39`: who wrote the report, and when.
    private func namesBeforeTime(_ paragraph: Paragraph) -> Range<Int>? {
        guard let digit = paragraph.range.first(where: { text[$0] &- 0x30 < 10 }),
            text.bytes[digit..<paragraph.range.upperBound].allSatisfy({ $0 < 0x41 || $0 == UInt8(ascii: "|") }),
            OfficialDate.first(in: text.string(digit..<paragraph.range.upperBound)) != nil
        else { return nil }
        var end = digit
        while end > paragraph.range.lowerBound,
            " -|,(".utf8.contains(text[end - 1]) || text[end - 1] >= 0x80 && text.has("–", at: end - 3)
        {
            end -= text[end - 1] >= 0x80 ? 3 : 1
        }
        return Byline(text, paragraph.range.lowerBound..<end)?.names
    }

    private static let stampWords: Set<Substring> = [
        "ngay", "dang", "cap", "nhat", "luc", "luot", "xem", "view", "count", "doc", "gmt", "am", "pm", "gio", "tin",
        "xuat", "ban", "viet",
    ]

    /// `BÁO LAM GIANG - Cơ quan của Đảng bộ …`: the name alone.
    private func untilDash(_ line: String) -> String {
        for dash in [" - ", " – ", " | "] {
            let pieces = line.split(separator: dash)
            if pieces.count > 1, let first = pieces.first { return String(first) }
        }
        return line
    }

    /// What stands before a by-line's colon, folded.
    private static let labels = ["bai anh ", "bai va anh ", "tin anh ", "tin bai ", "tac gia ", "bai "]

    /// `PV - TCBC`, `HÀ VY thực hiện`, `Bài, ảnh: HÀ VY`, or a pen name in capitals at the end.
    private func byline(_ paragraph: Paragraph, _ folded: String, at index: Int, of count: Int) -> MetadataField? {
        func field(_ range: Range<Int>, _ confidence: Double) -> MetadataField? {
            range.isEmpty ? nil : MetadataField(.byline, text.flat(range), range: range, confidence: confidence)
        }
        let range = paragraph.range
        if folded == "pv" || folded.hasPrefix("pv ") && paragraph.weight <= 5 || folded == "phong vien"
            || folded == "nhom pv"
            || folded.hasPrefix("nhom phong vien") && paragraph.weight <= 5
        {
            return field(range, 0.9)
        }
        if let label = PressReport.labels.first(where: { folded.utf8.starts(with: $0.utf8) }),
            let colon = text.bytes[range].firstIndex(of: UInt8(ascii: ":")), colon - range.lowerBound < 24
        {
            return field(
                text.trimmed(colon + 1..<range.upperBound),
                label == "bai " || label == "tac gia " && index < count - 2 ? 0.75 : 0.9)
        }
        if folded.hasSuffix(" thuc hien"), paragraph.weight <= 8 {
            let terms = Folding.tokens(of: text.string(range))
            guard terms.count > 2 else { return nil }
            let name = range.lowerBound..<range.lowerBound + terms[terms.count - 3].range.upperBound
            return PersonName.isName(text, name) ? field(name, 0.9) : nil
        }
        // `HÀ VY`, `H.V.` at the top or the very end
        guard paragraph.isCapitals, paragraph.weight <= 5, index >= count - 4 || 0 < index && index < 6,
            !SignerRole.isRole(folded: folded), DocumentType.opening(folded) == nil, folded != "quyet nghi",
            !BodyName.opensBody(text.string(range)),
            !text.bytes[range].contains(where: { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ":") })
        else { return nil }
        let isInitials = range.count <= 8 && text.byte(range.upperBound - 1) == UInt8(ascii: ".")
        return PersonName.isName(text, range) || isInitials || folded.contains(" - ")
            ? field(range, isInitials ? 0.6 : 0.7) : nil
    }

    /// `Ảnh: NGỌC PHÚ` at the end of a short text, or `(Ảnh)` at its beginning.
    private func hasPhotoCredit(_ paragraph: Paragraph) -> Bool {
        guard paragraph.weight <= 120 else { return false }
        let range = paragraph.range
        let tail = text.aligned(max(range.lowerBound, range.upperBound - 70))..<range.upperBound
        var end = tail.lowerBound
        while let colon = text.first(UInt8(ascii: ":"), in: end..<min(tail.upperBound + 2, text.count)) {
            end = colon + 1
            let offset = colon - 2
            // `Ảnh:`, but not `Hình ảnh:`
            guard tail.contains(offset), text.has("nh:", at: offset) else { continue }
            if text.has("Ảnh", at: offset - 3) || text.has("A\u{309}nh", at: offset - 3) { return true }
        }
        return text.has("(Ảnh", at: range.lowerBound) || text.has("(A\u{309}nh", at: range.lowerBound)
    }
}
