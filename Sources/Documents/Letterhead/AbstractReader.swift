import VietnameseText

/// Reads what stands between a document's type line and its body: what it is about, sometimes number and date.
struct AbstractReader {
    let text: TextBytes
    let paragraphs: [Paragraph]

    /// Longer ones are running text, in words.
    private static let longest = 90

    /// Reads from paragraph `first` on; returns the paragraph after the last that belongs to the front.
    func read(from first: Int, into front: inout FrontMatter) -> Int {
        var index = first
        var assembly: Range<Int>?
        // a resolution of a congress says no more than whose it is
        defer {
            if front.abstract == nil, let assembly, front.type == "nghị quyết" {
                front.abstract = assembly
                if front.decider == nil { front.decider = assembly }
            }
        }
        while index < paragraphs.count, index < first + 9 {
            let paragraph = paragraphs[index]
            if LetterheadSign.isRule(text, paragraph.range) {
                index += 1
                // a rule under the abstract closes it
                if front.abstract != nil { break }
                continue
            }
            // what a page says of the document's force closes its title
            if StatedForce.opens(text, paragraph.range) { break }
            // `THƯ KHEN` and below it `Gửi: Công an huyện`
            if front.type == "thư", text.has("Gửi:", at: paragraph.range.lowerBound) {
                front.addressees.append(paragraph.range)
                index += 1
                continue
            }
            if paragraph.range.count <= 160, readLine(paragraph, into: &front) {
                index += 1
                continue
            }
            if text.byte(paragraph.range.lowerBound) == UInt8(ascii: "("), paragraph.weight <= 60 {
                if front.abstract == nil, let about = bracketed(paragraph.range) {
                    front.abstract = about
                } else if front.bracketed == nil {
                    let last = bracketEnd(from: index)
                    front.bracketed = paragraph.range.lowerBound..<paragraphs[last].range.upperBound
                    index = last
                }
                index += 1
                continue
            }
            // `HỘI NGHỊ LẦN THỨ BẢY` and below it `BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHÓA XVI)`
            let isBoard =
                index > first && assembly?.upperBound == paragraphs[index - 1].range.upperBound
                && text.has("BAN CHẤP HÀNH", at: paragraph.range.lowerBound)
            if paragraph.isCapitals, front.abstract == nil,
                isAssembly(paragraph.range) || isBoard || isIssuersLine(paragraph, at: index, front)
            {
                if isAssembly(paragraph.range) { assembly = paragraph.range }
                if isBoard, let start = assembly?.lowerBound { assembly = start..<paragraph.range.upperBound }
                index += 1
                continue
            }
            guard paragraph.weight <= AbstractReader.longest, paragraph.marker == nil,
                assembly == nil || front.abstract != nil || paragraph.isCapitals || front.type != "nghị quyết"
                    || Folding.folded(text.string(paragraph.range)).hasPrefix("ve "), paragraph.kind != .tableRow,
                !beginsBody(at: index, front), front.abstract == nil || goesOn(at: index, first)
            else {
                if isDeciding(at: index, Folding.folded(text.string(paragraph.range)), front) {
                    front.decider = paragraph.range
                    // `THỦ TƯỚNG CHÍNH PHỦ` / `Kính gửi:`
                    if index + 1 < paragraphs.count, addresses(paragraphs[index + 1].range) { index += 1 }
                }
                break
            }
            var line = withoutRule(paragraph.range)
            if let head = decidingLine(at: index, front) {
                front.decider = head
                line = text.trimmed(line.lowerBound..<head.lowerBound)
            }
            front.abstract = (front.abstract?.lowerBound ?? line.lowerBound)..<line.upperBound
            index += 1
            if text.byte(line.upperBound - 1) == UInt8(ascii: ".") || line.upperBound < paragraph.range.upperBound {
                // a stop closes the title, not the body that decides below it
                if front.decider == nil, index < paragraphs.count,
                    isDeciding(at: index, Folding.folded(text.string(paragraphs[index].range)), front)
                {
                    front.decider = paragraphs[index].range
                }
                break
            }
        }
        return index
    }

    /// The paragraph that closes the bracket which the one at `index` opens; itself if none of the next few does.
    private func bracketEnd(from index: Int) -> Int {
        for place in index..<min(index + 4, paragraphs.count) {
            guard paragraphs[place].weight <= 60, place == index || !paragraphs[place].isApart else { break }
            if text.byte(paragraphs[place].range.upperBound - 1) == UInt8(ascii: ")") { return place }
        }
        return index
    }

    /// `(V/v họp thôn Mai Hạ)`: what a document is about, within brackets.
    private func bracketed(_ range: Range<Int>) -> Range<Int>? {
        guard range.count > 8, text[range.upperBound - 1] == UInt8(ascii: ")") else { return nil }
        let inner = text.trimmed(range.lowerBound + 1..<range.upperBound - 1)
        return FrontMatter.isAbout(Folding.folded(text.string(inner))) ? inner : nil
    }

    /// Number, date or a mark on a line of its own.
    private func readLine(_ paragraph: Paragraph, into front: inout FrontMatter) -> Bool {
        let pieces = LetterheadPieces(text: text).of(paragraph.range)
        guard !pieces.isEmpty else { return false }
        var copy = front
        for piece in pieces {
            let folded = Folding.folded(text.string(piece))
            switch LetterheadSign.of(text, piece, folded: folded) {
            case .motto, .noise: continue
            case .mark(let name, let value):
                copy.marks.append(MetadataField(name, value, range: piece, confidence: 0.9))
                continue
            case .addressees: return false
            case .none: break
            }
            if copy.numberLine?.number == nil, let number = NumberLine.read(text, piece),
                number.range.upperBound >= piece.upperBound - 2
            {
                copy.numberLine = number
            } else if copy.dateLine == nil, !folded.hasPrefix("thoi gian"),
                OfficialDate.isPlaceAndDate(text, piece)
            {
                copy.dateLine = piece
            } else {
                return false
            }
        }
        front = copy
        return true
    }

    /// `HỘI NGHỊ LẦN THỨ NĂM BAN CHẤP HÀNH ĐẢNG BỘ THÀNH PHỐ (KHÓA XIII)`: who resolved, above what about.
    private func isAssembly(_ range: Range<Int>) -> Bool {
        guard range.count <= 300 else { return false }
        let folded = Folding.folded(text.string(range))
        return folded.hasPrefix("hoi nghi lan thu ") || folded.hasPrefix("dai hoi dai bieu ")
    }

    /// Whether a capital and small letters behind it open `range`, and no word that goes on a title.
    private func opensSentence(_ range: Range<Int>) -> Bool {
        let (first, length) = text.scalar(range.lowerBound)
        guard LetterCase.of(first) == .upper, LetterCase.of(text.scalar(range.lowerBound + length).value) == .lower
        else {
            return false
        }
        return [
            "Sau ", "Trong ", "Thực hiện ", "Để ", "Nhằm ", "Qua ", "Từ ", "Hiện ", "Vừa ", "Theo ", "Căn ",
            "Thi hành ",
        ]
        .contains { text.has($0, at: range.lowerBound) }
    }

    /// `CỦA THỦ TƯỚNG CHÍNH PHỦ`, and below a joint circular's kind `Y TẾ - TÀI CHÍNH`: whose it is, above what it is about.
    private func isIssuersLine(_ paragraph: Paragraph, at index: Int, _ front: FrontMatter) -> Bool {
        guard paragraph.weight <= 14, index + 1 < paragraphs.count,
            text.length(of: .grounds, at: paragraphs[index + 1].range.lowerBound) == nil
        else { return false }
        let folded = Folding.folded(text.string(paragraph.range))
        if folded.hasPrefix("cua ") {
            let body = String(folded.dropFirst(4))
            return AbstractReader.heads.contains { body.hasPrefix($0) } && !folded.contains(" ve ")
                && !folded.contains(" v v ") && !folded.contains(" so ")
        }
        guard front.type?.hasSuffix("liên tịch") ?? false, folded.utf8.count > 8 else { return false }
        return MinistryNames.areAll(text, paragraph.range)
            || front.bodies.contains { Folding.folded(text.string($0)).hasSuffix(folded) }
    }

    /// Whether the paragraph at `index` goes on the abstract that the one before it began.
    private func goesOn(at index: Int, _ first: Int) -> Bool {
        guard index > first else { return true }
        let paragraph = paragraphs[index]
        let above = paragraphs[index - 1]
        // small letters below a title in capitals begin the first sentence: `Sau 02 năm triển khai thực hiện`
        if !paragraph.isApart {
            return
                !(above.isCapitals && above.weight > 1 && !paragraph.isCapitals && paragraph.weight > 4
                && opensSentence(paragraph.range))
        }
        if paragraph.isCapitals { return above.isCapitals && paragraph.kind == above.kind }
        guard !above.isCapitals || above.weight > 3 else { return false }
        if LetterCase.of(text.scalar(paragraph.range.lowerBound).value) == .lower { return true }
        // a full line of a centred title, where pages give every line a block of its own
        if paragraph.kind == .paragraph, above.weight >= 7, above.weight <= 22, paragraph.weight <= 22,
            text.byte(paragraph.range.upperBound - 1) != UInt8(ascii: ".")
        {
            return true
        }
        // `… hướng dẫn thi hành` and, on the next line, the law's name
        let tail = text.flat(
            text.aligned(max(above.range.lowerBound, above.range.upperBound - 24))..<above.range.upperBound)
        let words = Folding.tokens(of: tail).map(\.folded)
        return words.last.map {
            ["cua", "ve", "va", "theo", "hanh", "tiet", "cac", "so", "trong", "tai", "voi", "hien"].contains($0)
        }
            ?? false
    }

    /// `Về việc sắp xếp … ______`: a rule of the same line is none of it.
    private func withoutRule(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            let last = text.before(end)
            let value = text.scalar(last).value
            guard
                value == 0x5F || value == 0x2D || value == 0x2A || value == 0x3D || 0x2010...0x2015 ~= value
                    || text.whiteSpace(last) > 0
            else { break }
            end = last
        }
        return range.upperBound - end >= 3 && end > range.lowerBound ? range.lowerBound..<end : range
    }

    private static let grounds =
        LetterheadSign.addressing + [
            "chieu ", "can cu", "hom nay", "theo de nghi", "kinh thua", "thua ", "vao hoi", "vao luc", "thoi gian",
            "dia diem", "thanh phan", "quoc hoi ban hanh", "chung toi gom", "chu tri ", "chu toa ",
        ]

    /// These open both abstracts and bodies; a body is longer.
    private static let openings = [
        "thuc hien ", "xet ", "de ", "trong ", "nham ", "tiep theo ", "sau khi ", "qua ", "ngay ",
    ]

    /// Whether the paragraph is body already: a sentence, a legal basis, the body that decides.
    private func beginsBody(at index: Int, _ front: FrontMatter) -> Bool {
        let paragraph = paragraphs[index]
        let range = paragraph.range
        let folded = Folding.folded(
            text.string(range.lowerBound..<text.aligned(min(range.upperBound, range.lowerBound + 240))))
        if AbstractReader.grounds.contains(where: { folded.hasPrefix($0) }) { return true }
        if paragraph.weight > 45, !paragraph.isCapitals,
            AbstractReader.openings.contains(where: { folded.hasPrefix($0) })
        {
            return true
        }
        if folded.hasPrefix("hoi "), folded.utf8.dropFirst(4).first.map({ $0 &- 0x30 < 10 }) ?? false { return true }
        if Motto.isMotto(folded) { return true }
        // `Giám đốc Sở Nội vụ trân trọng kính mời: …`
        if folded.contains("tran trong kinh moi") || folded.hasPrefix("kinh moi ") { return true }
        if endsInSpeech(range) { return true }
        switch text.byte(range.upperBound - 1) {
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"): return true
        case UInt8(ascii: ","): if paragraph.weight > 25 { return true }
        case UInt8(ascii: "."):
            // an abstract with a full stop: short, right below the type, and it says so
            let isAbout =
                ["ve ", "v v ", "huong dan ", "quy dinh ", "qui dinh ", "ban hanh ", "sua doi", "phe duyet "]
                .contains { folded.hasPrefix($0) } || isDayAndAbout(folded)
            // `ĐƯỜNG XÃ.` ends a title in capitals
            if paragraph.isCapitals, front.abstract != nil, !paragraph.isApart { return false }
            let isEtc = text.has("...", at: range.upperBound - 3)
            if !isEtc, !(isAbout && front.abstract == nil && paragraph.weight <= 50) { return true }
        default: break
        }
        if Speaking.opens(text, range) { return true }
        if front.abstract != nil, DocumentType.isSubmitted(front.type ?? ""), Speaking.introduces(text, range) {
            return true
        }
        return isDeciding(at: index, folded, front)
    }

    /// `ngày 10/10/2003 về cán bộ xã`: the day of the document above, and what it is about.
    private func isDayAndAbout(_ folded: String) -> Bool {
        guard folded.hasPrefix("ngay "), folded.utf8.dropFirst(5).first.map({ $0 &- 0x30 < 10 }) ?? false else {
            return false
        }
        return folded.prefix(40).contains(" ve ")
    }

    /// `… nhấn mạnh: "Không ai được né tránh."`: a sentence that ends within quotation marks.
    private func endsInSpeech(_ range: Range<Int>) -> Bool {
        let last = text.before(range.upperBound)
        let value = text.scalar(last).value
        guard value == 0x22 || value == 0x201D, last > range.lowerBound else { return false }
        return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text.byte(last - 1))
    }

    /// Beginnings of the bodies and offices that decide.
    private static let heads = [
        "bo truong", "thu tuong", "chinh phu", "quoc hoi", "uy ban", "hoi dong", "chu tich", "giam doc",
        "tong giam doc",
        "ban thuong vu", "ban chap hanh", "ban bi thu", "bo chinh tri", "chanh an", "vien truong", "thong doc",
        "cuc truong",
        "tong thanh tra", "tong kiem toan", "thuong truc", "thanh uy", "tinh uy", "bo ",
    ]

    /// The last line of a paragraph in capitals, if it is the body that decides: a page's broken lines run into it.
    func decidingLine(at index: Int, _ front: FrontMatter) -> Range<Int>? {
        let range = paragraphs[index].range
        guard paragraphs[index].isCapitals, index + 1 < paragraphs.count,
            var end = text.bytes[range].lastIndex(of: 0x0A),
            text.length(of: .grounds, at: paragraphs[index + 1].range.lowerBound) != nil
        else { return nil }
        var line = text.trimmed(end + 1..<range.upperBound)
        // `HỘI ĐỒNG NHÂN DÂN TỈNH …` and below it `KHÓA XVIII, KỲ HỌP THỨ 3`
        let last = Folding.folded(text.string(line))
        if ["khoa ", "ky hop ", "nhiem ky ", "nuoc cong hoa "].contains(where: { last.hasPrefix($0) }),
            let above = text.bytes[range.lowerBound..<end].lastIndex(of: 0x0A)
        {
            line = text.trimmed(above + 1..<end)
            end = above
        }
        let folded = Folding.folded(text.string(line))
        return AbstractReader.heads.contains { folded.hasPrefix($0) } && line.count <= 120 ? line : nil
    }

    private func addresses(_ range: Range<Int>) -> Bool {
        let head = range.lowerBound..<text.aligned(min(range.upperBound, range.lowerBound + 24))
        return Folding.folded(text.string(head)).hasPrefix("kinh gui")
    }

    /// `ỦY BAN NHÂN DÂN THÀNH PHỐ …` above the grounds of its decision, `CHÍNH PHỦ`, `BỘ TRƯỞNG BỘ NỘI VỤ`.
    private func isDeciding(at index: Int, _ folded: String, _ front: FrontMatter) -> Bool {
        // `THỦ TƯỚNG CHÍNH PHỦ ĐIỆN:` opens the list of those who are wired
        // and `TỈNH LAM GIANG` ends what the document is about
        let line = text.string(paragraphs[index].range)
        guard paragraphs[index].weight <= 16, !folded.hasSuffix(" dien"),
            !BodyName.isPlace(line) || BodyName.opensBody(line)
        else { return false }
        // the body of the letterhead, whose place may stand here alone
        if front.bodies.contains(where: {
            let body = Folding.folded(text.string($0))
            return body == folded
                || paragraphs[index].isCapitals && body.utf8.count > 12 && folded.hasPrefix(body + " ")
        }) {
            return true
        }
        let isHead = AbstractReader.heads.contains { folded.hasPrefix($0) }
        guard isHead, paragraphs[index].isCapitals || front.abstract != nil, index + 1 < paragraphs.count else {
            return false
        }
        let next = paragraphs[index + 1].range
        let below = Folding.folded(
            text.string(next.lowerBound..<text.aligned(min(next.upperBound, next.lowerBound + 80))))
        return below.hasPrefix("can cu") || below.hasPrefix("nuoc cong hoa ") || below.hasPrefix("chieu ")
            || addresses(next)
            || below.hasPrefix("khoa ")
            || below.hasPrefix("nhiem ky")
            || below.hasPrefix("ky hop")
            || below.hasPrefix("xet ") || below.hasPrefix("thuc hien ") || below.hasPrefix("theo ")
            || text.byte(next.lowerBound) == UInt8(ascii: "(")
    }
}
