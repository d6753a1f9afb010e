import VietnameseText

/// Reads what minutes say of the meeting: who chaired and wrote, who was there, where, from when to when.
///
/// The labels are those of Decree 30/2020/NĐ-CP (annex III, form 1.10) and of minutes as they are met.
struct MinutesReader {
    let text: TextBytes
    let paragraphs: [Paragraph]
    /// Paragraphs of the front.
    let front: Int

    /// The fields, in reading order.
    func fields() -> [MetadataField] {
        var found: [MetadataField] = []
        let end = min(paragraphs.count, front + 60)
        var index = front
        while index < end {
            // the matter itself begins: whoever is named from here on takes part in it
            if isContent(index) { break }
            index = read(index, into: &found)
        }
        for paragraph in paragraphs.suffix(40).reversed()
        where paragraph.weight <= 120 && !found.contains(where: { $0.name == .endTime }) {
            if let field = ending(paragraph) {
                found.append(field)
                break
            }
        }
        return found
    }

    private enum Label { case chair, secretary, time, place, attendance }

    private static let labels: [(String, Label)] = [
        ("dong chu tri", .chair), ("cung chu tri", .chair), ("chu tri", .chair), ("chu toa", .chair),
        ("nguoi chu tri", .chair),
        ("doan chu tich", .chair), ("chu toa doan", .chair), ("thu ky", .secretary), ("nguoi ghi bien ban", .secretary),
        ("ban thu ky", .secretary), ("to thu ky", .secretary), ("doan thu ky", .secretary),
        ("ghi bien ban", .secretary), ("nguoi lap bien ban", .secretary), ("thoi gian", .time), ("khai mac", .time),
        ("dia diem", .place), ("thanh phan", .attendance), ("co mat", .attendance), ("vang mat", .attendance),
        ("vang", .attendance), ("dai bieu", .attendance), ("so dai bieu", .attendance), ("tong so", .attendance),
        ("so luong dai bieu", .attendance), ("so luong nguoi", .attendance), ("so luong thanh vien", .attendance),
        ("khach moi", .attendance), ("tham du", .attendance), ("nguoi tham du", .attendance),
        ("thanh vien", .attendance),
        ("du hop", .attendance),
    ]

    private func isContent(_ index: Int) -> Bool {
        let paragraph = paragraphs[index]
        guard paragraph.weight <= 12 else {
            // `Nội dung làm việc: Kiểm tra công tác …`
            let start = content(paragraph).lowerBound
            let head = start..<text.aligned(min(paragraph.range.upperBound, start + 60))
            return text.bytes[head].contains(UInt8(ascii: ":"))
                && Folding.folded(text.string(head)).hasPrefix("noi dung ")
        }
        let folded = Folding.folded(text.string(content(paragraph)))
        if folded.hasSuffix(" noi dung"), folded.utf8.count < 16 { return true }
        return folded.hasPrefix("noi dung") || folded.hasPrefix("dien bien") || folded.hasPrefix("tien trinh")
    }

    private func content(_ paragraph: Paragraph) -> Range<Int> {
        let start = min(paragraph.marker?.contentStart ?? paragraph.range.lowerBound, paragraph.range.upperBound)
        return start..<paragraph.range.upperBound
    }

    /// Reads paragraph `index`; returns the one to read next.
    private func read(_ index: Int, into found: inout [MetadataField]) -> Int {
        let range = content(paragraphs[index])
        guard !range.isEmpty, range.count <= 6000 else { return index + 1 }
        if let next = readList(index, range, into: &found) { return next }
        if paragraphs[index].kind == .tableRow {
            readRow(paragraphs[index].range, into: &found)
            return index + 1
        }
        // `1. Ông Lê Hoài An (Chủ tịch xã, chủ trì)`
        if paragraphs[index].isListItem || paragraphs[index].marker != nil, paragraphs[index].weight <= 24 {
            addOffices(range, into: &found)
        }
        let sentences = SentenceScanner.sentences(of: text, in: range, isSoft: { _ in true })
        var next = index + 1
        for sentence in sentences {
            if let (label, value) = labelled(sentence) {
                if value.isEmpty {
                    // `Chủ trì:` above its list
                    while next < paragraphs.count, next < index + 30,
                        paragraphs[next].isListItem || paragraphs[next].marker?.rank == .number
                            || next == index + 1 && namesAtOnce(paragraphs[next]),
                        labelled(content(paragraphs[next])) == nil
                    {
                        add(label, content(paragraphs[next]), whole: paragraphs[next].range, into: &found)
                        next += 1
                    }
                } else {
                    add(label, value, whole: sentence, into: &found)
                }
            } else {
                readOpening(sentence, into: &found)
                readPresence(sentence, into: &found)
                readToldOffices(sentence, into: &found)
            }
        }
        return next
    }

    /// `Thành phần tham gia` above those who were there: a line for each that names people.
    private func readList(_ index: Int, _ range: Range<Int>, into found: inout [MetadataField]) -> Int? {
        let rank: StructureMarker.Rank
        let isHeaded = paragraphs[index].marker != nil
        if paragraphs[index].weight <= 8, let marker = paragraphs[index].marker {
            guard Folding.folded(text.string(range)).hasPrefix("thanh phan"),
                !text.bytes[range].contains(UInt8(ascii: ":")) || text[range.upperBound - 1] == UInt8(ascii: ":")
            else { return nil }
            rank = marker.rank
        } else {
            // `Hôm nay, …, chúng tôi gồm:` above sections for each side
            guard paragraphs[index].marker == nil, opensPresence(range) else { return nil }
            readOpening(range, into: &found)
            rank = .section
        }
        var next = index + 1
        while next < paragraphs.count, next < index + 60 {
            if let other = paragraphs[next].marker?.rank, other <= rank { break }
            if isContent(next) || paragraphs[next].weight > 90 { break }
            let line = content(paragraphs[next])
            if line.count <= 400, labelled(line) == nil, let person = NameFinder(text: text).people(in: line).first {
                found.append(
                    MetadataField(
                        .attendance, RecipientEntry.value(text, line), range: line,
                        confidence: person.role == nil ? 0.8 : 0.9))
                addOffices(line, into: &found)
                next += 1
            } else if isHeaded, isGroup(line) {
                found.append(
                    MetadataField(.attendance, RecipientEntry.value(text, line), range: line, confidence: 0.8))
                next += 1
            } else if !found.contains(where: { $0.name == .attendance }) || paragraphs[next].marker != nil
                || labelled(line) != nil
            {
                next = max(next, read(next, into: &found))
            } else {
                next += 1
            }
        }
        return next
    }

    /// `Ông Lê Hoài An - Chủ tịch xã` on the line below `Chủ trì cuộc họp:`
    private func namesAtOnce(_ paragraph: Paragraph) -> Bool {
        guard paragraph.weight <= 24, paragraph.marker == nil else { return false }
        return NameFinder(text: text).people(in: paragraph.range).first.map {
            $0.range.lowerBound - paragraph.range.lowerBound <= 24
        } ?? false
    }

    /// `| Chủ trì | Lê Hoài An – Chủ tịch xã |`
    private func readRow(_ row: Range<Int>, into found: inout [MetadataField]) {
        let cells = Cells.of(text, row)
        guard cells.count == 2 else { return }
        let folded = Folding.folded(text.string(cells[0]))
        guard let (_, label) = MinutesReader.labels.first(where: { folded == $0.0 || folded.hasPrefix($0.0 + " ") })
        else { return }
        add(label, cells[1], whole: row, into: &found)
    }

    /// First words of those who are present as a group, folded: `Đại diện lãnh đạo các phòng`, `52 cổ đông`.
    private static let groups = [
        "dai dien ", "lanh dao ", "cac ", "toan the ", "hieu truong ", "truong ", "thanh vien ", "can bo ", "dai bieu ",
        "co dong", "phong vien ", "dang vien ", "nhan dan ", "hoi vien ", "chuyen vien ", "giao vien ",
    ]

    /// Whether `line` names some who were present together, without a name.
    private func isGroup(_ line: Range<Int>) -> Bool {
        guard line.count <= 400, text[line.upperBound - 1] != UInt8(ascii: ":") else { return false }
        let folded = Folding.folded(text.string(line))
        let bare = folded.drop { $0.isNumber || $0 == " " } + " "
        return MinutesReader.groups.contains { bare.hasPrefix($0) }
    }

    /// `…, chúng tôi gồm:`, `Chúng tôi gồm có:`
    private func opensPresence(_ range: Range<Int>) -> Bool {
        guard range.count <= 700, text[range.upperBound - 1] == UInt8(ascii: ":") else { return false }
        let folded = Folding.folded(text.string(range))
        return ["gom", "gom co", "gom cac ong ba"].contains { folded.hasSuffix("chung toi \($0)") }
    }

    /// The label that `sentence` begins with, and what stands behind its colon.
    private func labelled(_ sentence: Range<Int>) -> (Label, Range<Int>)? {
        let head = sentence.lowerBound..<text.aligned(min(sentence.upperBound, sentence.lowerBound + 120))
        guard let colon = text.bytes[head].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let folded = Folding.folded(text.string(sentence.lowerBound..<colon))
        guard let (name, label) = MinutesReader.labels.first(where: { folded == $0.0 || folded.hasPrefix($0.0 + " ") })
        else { return nil }
        // `Đại biểu Cao Văn Tiến: …` takes the floor
        let terms = Folding.tokens(of: text.string(sentence.lowerBound..<colon))
        let words = name.utf8.lazy.filter { $0 == 0x20 }.count + 1
        if words < terms.count {
            let behind = sentence.lowerBound + terms[words].range.lowerBound..<colon
            guard NameFinder(text: text).people(in: behind).isEmpty else { return nil }
        }
        return (label, text.trimmed(colon + 1..<sentence.upperBound))
    }

    private func add(_ label: Label, _ value: Range<Int>, whole: Range<Int>, into found: inout [MetadataField]) {
        guard !value.isEmpty, text.bytes[value].contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }) else {
            return
        }
        switch label {
        case .chair, .secretary:
            // `Chủ tọa: Mời ông Bảy phát biểu.` is what the chair says
            guard !MinutesReader.openings.contains(where: { text.length(of: $0, at: value.lowerBound) != nil }) else {
                return
            }
            let name: MetadataField.Name = label == .chair ? .chair : .secretary
            let people = NameFinder(text: text).people(in: value).map(\.range)
            found += (people.isEmpty ? titled(value) : people).map {
                MetadataField(name, PersonName.spelled(text.flat($0)), range: $0, confidence: 0.95)
            }
        case .time:
            readOpening(value, into: &found)
        case .place:
            found.append(MetadataField(.place, RecipientEntry.value(text, value), range: value, confidence: 0.95))
        case .attendance:
            let isEntry = text[whole.lowerBound] == UInt8(ascii: "-") || text[whole.lowerBound] == UInt8(ascii: "+")
            let shown = isEntry ? RecipientEntry.value(text, whole) : text.flat(whole)
            found.append(MetadataField(.attendance, shown, range: whole, confidence: 0.9))
            addOffices(value, into: &found)
        }
    }

    /// How somebody begins to speak who leads a meeting.
    private static let openings = [
        "Mời ", "Xin ", "Kính ", "Đề nghị ", "Cảm ơn ", "Cám ơn ", "Tôi ", "Thưa ", "Trân trọng ", "Yêu cầu ", "Giao ",
        "Nhất trí ",
    ].map(Spellings.init)

    /// `Có mặt 57 trên tổng số 60 đại biểu`, `Vắng có lý do: 2 người`
    private func readPresence(_ sentence: Range<Int>, into found: inout [MetadataField]) {
        guard sentence.count <= 400 else { return }
        let folded = Folding.folded(text.string(sentence))
        // `Vâng, tôi xin trả lời` is no absence
        let isAbsence =
            Folding.exact(text.string(sentence)).contains("vắng")
            || folded.hasPrefix("vang ")
                && text.bytes[sentence].prefix(4).elementsEqual("Vang".utf8)
        guard
            folded.contains("co mat") || isAbsence || folded.hasPrefix("tong so"),
            text.bytes[sentence].contains(where: { $0 &- 0x30 < 10 }) || folded.contains("khong co") || isAbsence
        else { return }
        found.append(MetadataField(.attendance, text.flat(sentence), range: sentence, confidence: 0.85))
    }

    // MARK: time and place

    /// `Hội nghị bắt đầu lúc 14 giờ 00 ngày 18/5/2023 tại phòng họp số 1, …`
    private func readOpening(_ sentence: Range<Int>, into found: inout [MetadataField]) {
        guard sentence.count <= 700, !found.contains(where: { $0.name == .time }), !isEnding(sentence),
            let clock = clock(sentence)
        else { return }
        found.append(MetadataField(.time, text.flat(clock), range: clock, confidence: 0.9))
        // `từ 14 giờ 00 đến 16 giờ 30`
        let behind = text.trimmed(clock.upperBound..<sentence.upperBound)
        if text.length(of: MinutesReader.until, at: behind.lowerBound) != nil,
            let end = self.clock(behind.lowerBound..<text.aligned(min(behind.upperBound, behind.lowerBound + 30)))
        {
            found.append(MetadataField(.endTime, text.flat(end), range: end, confidence: 0.9))
        }
        guard !found.contains(where: { $0.name == .place }), let place = place(after: clock.upperBound, in: sentence)
        else { return }
        found.append(MetadataField(.place, text.flat(place), range: place, confidence: 0.85))
    }

    private static let until = Spellings("đến ")

    /// `8 giờ 00 phút`, `14h30`
    private func clock(_ range: Range<Int>) -> Range<Int>? {
        let terms = Folding.tokens(of: text.string(range))
        func place(_ first: Int, _ last: Int) -> Range<Int> {
            range.lowerBound + terms[first].range.lowerBound..<range.lowerBound + terms[last].range.upperBound
        }
        for index in terms.indices {
            let word = terms[index].folded
            if word.utf8.count <= 5, word.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false, word.contains("h"),
                word.allSatisfy({ $0.isNumber || $0 == "h" })
            {
                return place(index, index)
            }
            // `11:00`
            if index + 1 < terms.count, let hour = Int(word), 0...24 ~= hour, terms[index + 1].folded.utf8.count == 2,
                let minute = Int(terms[index + 1].folded), 0..<60 ~= minute,
                terms[index + 1].range.lowerBound == terms[index].range.upperBound + 1,
                text[range.lowerBound + terms[index].range.upperBound] == UInt8(ascii: ":")
            {
                return place(index, index + 1)
            }
            guard word == "gio", index > 0, let hour = Int(terms[index - 1].folded), 0...24 ~= hour else { continue }
            var last = index
            if last + 1 < terms.count, let minute = Int(terms[last + 1].folded), 0..<60 ~= minute { last += 1 }
            if last > index, last + 1 < terms.count, terms[last + 1].folded == "phut" { last += 1 }
            return place(index - 1, last)
        }
        return nil
    }

    private func place(after start: Int, in range: Range<Int>) -> Range<Int>? {
        let terms = Folding.tokens(of: text.string(start..<range.upperBound))
        guard let at = terms.firstIndex(where: { $0.folded == "tai" }), at + 1 < terms.count, at <= 16 else {
            return nil
        }
        let begin = start + terms[at + 1].range.lowerBound
        // `(ngay sau tiết dạy tại lớp 8A)` is no place of the meeting's
        let between = text.bytes[start..<begin]
        guard
            between.lazy.filter({ $0 == UInt8(ascii: "(") }).count
                == between.lazy.filter({ $0 == UInt8(ascii: ")") }).count
        else { return nil }
        var end = begin
        while end < range.upperBound, end - begin < 240 {
            let byte = text[end]
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { break }
            if byte == UInt8(ascii: ","), !goesOnPlace(end + 1, range.upperBound) { break }
            if byte == UInt8(ascii: "."), end + 1 >= range.upperBound || text.whiteSpace(end + 1) > 0 { break }
            end += 1
        }
        let place = beforeVerb(text.trimmed(begin..<text.aligned(end)))
        return place.isEmpty ? nil : place
    }

    /// Words, folded, with which one says what happened at a place.
    private static let happenings = [
        "tien hanh", "to chuc", "da tien", "dien ra", "chung toi", "da dien", "da to",
    ]

    /// `Hội trường xã đã tiến hành cuộc họp` up to the verb, `Nhà văn hóa, thôn Mai Thượng tổ chức họp` without who held it.
    private func beforeVerb(_ place: Range<Int>) -> Range<Int> {
        let terms = Folding.tokens(of: text.string(place))
        guard
            let verb = terms.indices.dropLast().first(where: { index in
                // `phòng họp Ban Tổ chức` is a place
                LetterCase.of(text.scalar(place.lowerBound + terms[index].range.lowerBound).value) == .lower
                    && (index == 0 || terms[index - 1].folded != "ban")
                    && MinutesReader.happenings.contains(terms[index].folded + " " + terms[index + 1].folded)
            })
        else { return place }
        let end = place.lowerBound + terms[verb].range.lowerBound
        let comma = text.bytes[place.lowerBound..<end].lastIndex(of: UInt8(ascii: ","))
        return text.trimmed(place.lowerBound..<(comma ?? end))
    }

    /// What a place goes on with behind a comma, folded: the house, the street, the unit that it lies in.
    private static let wider = [
        "tru so ", "so ", "duong ", "pho ", "khu ", "thon ", "to ", "xa ", "phuong ", "thi tran ", "quan ", "huyen ",
        "thi xa ", "thanh pho ", "tp ", "tinh ", "tang ", "toa nha ", "nha van hoa ", "nha ",
    ]

    /// Whether the text at `start` goes on a place.
    private func goesOnPlace(_ start: Int, _ end: Int) -> Bool {
        let folded = Folding.folded(text.string(start..<text.aligned(min(end, start + 40)))) + " "
        return MinutesReader.wider.contains { folded.hasPrefix($0) }
    }

    /// Whether the sentence says when the meeting ended.
    private func isEnding(_ sentence: Range<Int>) -> Bool {
        let folded = Folding.folded(text.string(sentence))
        return folded.contains("ket thuc") || folded.contains("be mac")
    }

    /// `Hội nghị kết thúc lúc 16 giờ 45 phút cùng ngày.`
    private func ending(_ paragraph: Paragraph) -> MetadataField? {
        for sentence in SentenceScanner.sentences(of: text, in: paragraph.range, isSoft: { _ in true }) {
            let terms = Folding.tokens(of: text.string(sentence))
            guard
                let at = terms.indices.first(where: {
                    $0 + 1 < terms.count
                        && (terms[$0].folded == "ket" && terms[$0 + 1].folded == "thuc"
                            || terms[$0].folded == "be" && terms[$0 + 1].folded == "mac"
                            || (terms[$0].folded == "duoc" || terms[$0].folded == "ban")
                                && terms[$0 + 1].folded == "lap"
                                && terms[($0 + 2)...].contains(where: { $0.folded == "cung" }))
                })
            else { continue }
            let start = sentence.lowerBound + terms[at].range.lowerBound
            if let clock = clock(start..<sentence.upperBound) {
                return MetadataField(.endTime, text.flat(clock), range: clock, confidence: 0.95)
            }
        }
        return nil
    }
}
