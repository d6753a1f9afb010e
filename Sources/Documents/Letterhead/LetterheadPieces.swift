import VietnameseText

/// Cuts the lines of a letterhead into what was set side by side: by gaps, and where extraction left none, by what the
/// pieces are (`THÀNH ỦY LAM GIANG ĐẢNG CỘNG SẢN VIỆT NAM`, `Số 29-CT/TU Lam Giang, ngày 06 tháng 11 năm 2013`).
struct LetterheadPieces {
    let text: TextBytes

    /// Longer cells are no letterhead.
    private static let longest = 420

    /// A crawler's line may run from the number through the abstract to the body that decides.
    private func longest(_ cell: Range<Int>) -> Int {
        guard cell.count > LetterheadPieces.longest, NumberLine.opens(text, cell) else {
            return LetterheadPieces.longest
        }
        return 3 * LetterheadPieces.longest
    }

    /// `SỞ Y TẾ --------`: the rule that stood below a name in capitals or the motto, set on its line.
    private func withoutRule(_ cell: Range<Int>) -> Range<Int> {
        var start = cell.lowerBound
        while start < cell.upperBound, isRule(text.scalar(start).value) { start += text.scalar(start).length }
        // `-------Số: 15/BC-BTP`
        if start - cell.lowerBound >= 3, start < cell.upperBound { return text.trimmed(start..<cell.upperBound) }
        var end = cell.upperBound
        while end > cell.lowerBound {
            let last = text.before(end)
            guard isRule(text.scalar(last).value) else { break }
            end = last
        }
        let name = text.trimmed(cell.lowerBound..<end)
        guard cell.upperBound - end >= 3, !name.isEmpty, name.upperBound < end,
            TextMeasure(text, name).isCapitals || Folding.folded(text.string(name)).hasSuffix("hanh phuc")
        else { return cell }
        return name
    }

    private func isRule(_ scalar: UInt32) -> Bool { scalar == 0x2D || 0x2010...0x2015 ~= scalar }

    /// The pieces of `range` in reading order, none empty.
    func of(_ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        for cell in withNumbersTogether(cells(range)).map(withoutRule) {
            guard cell.count <= longest(cell), text[cell.lowerBound] != UInt8(ascii: "(") else {
                pieces.append(cell)
                continue
            }
            let parts = split(cell)
            pieces += parts.count > 1 ? parts.map(withoutRule) : parts
        }
        return pieces
    }

    /// Cells by gaps; a table's `|` is a gap with or without spaces.
    private func cells(_ range: Range<Int>) -> [Range<Int>] {
        guard text.first(UInt8(ascii: "|"), in: range) != nil else { return Cells.of(text, range) }
        var found: [Range<Int>] = []
        var start = range.lowerBound
        for offset in range.lowerBound...range.upperBound
        where offset == range.upperBound || text[offset] == UInt8(ascii: "|") {
            if start < offset { found += Cells.of(text, start..<offset) }
            start = offset + 1
        }
        return found
    }

    /// `Số:`, the figures written into a gap and the symbols behind it are one piece.
    private func withNumbersTogether(_ cells: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for cell in cells {
            if let last = joined.last, isOpenDate(last, cell) {
                joined[joined.count - 1] = last.lowerBound..<cell.upperBound
            } else if let last = joined.last, isOpenNumber(last), goesOnNumber(cell),
                cell.lowerBound - last.upperBound < 40
            {
                joined[joined.count - 1] = last.lowerBound..<cell.upperBound
            } else {
                joined.append(cell)
            }
        }
        return joined
    }

    private func isOpenNumber(_ cell: Range<Int>) -> Bool {
        guard cell.count <= 24, text[cell.lowerBound] | 0x20 == UInt8(ascii: "s"),
            let rest = NumberLine.afterWord(text, cell)
        else { return false }
        return text.bytes[rest..<cell.upperBound].allSatisfy {
            $0 &- 0x30 < 10 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == 0x20
        }
    }

    private func goesOnNumber(_ cell: Range<Int>) -> Bool {
        let first = text[cell.lowerBound]
        guard first &- 0x30 < 10 || first == UInt8(ascii: "/") || first == UInt8(ascii: "-") else { return false }
        // a rule of dashes is no number
        return cell.count <= 5 || text.bytes[cell].contains { $0 &- 0x41 < 26 } && cell.count <= 60
    }

    /// Place and date with the wide gaps that hand-filled forms leave: `ngày 23 tháng       7    năm 2026`.
    private func isOpenDate(_ cell: Range<Int>, _ next: Range<Int>) -> Bool {
        guard cell.count <= 120, next.lowerBound - cell.upperBound <= 40, text.has(" ", at: cell.upperBound) else {
            return false
        }
        let folded = Folding.folded(text.string(cell))
        guard folded.hasSuffix("ngay") || folded.contains("ngay "), !folded.contains(" nam ") else { return false }
        let words = Folding.tokens(of: text.string(next)).map(\.folded)
        guard let first = words.first else { return false }
        return first == "thang" || first == "nam" || first.utf8.allSatisfy { $0 &- 0x30 < 10 } && words.count <= 6
    }

    /// Cuts at mottoes, at number lines and behind numbers, before places with dates.
    private func split(_ cell: Range<Int>) -> [Range<Int>] {
        LetterheadPieces.mayPart(text.folded(cell), opensSmall: opensSmall(cell)) ? parts(of: cell) : [cell]
    }

    /// Whether small letters follow the first, so that what stands before a word further in is not in capitals.
    func opensSmall(_ cell: Range<Int>) -> Bool {
        let second = cell.lowerBound + text.scalar(cell.lowerBound).length
        return second < cell.upperBound && LetterCase.of(text.scalar(second).value) == .lower
    }

    /// What `split` gives, without the glance before.
    func parts(of cell: Range<Int>) -> [Range<Int>] {
        let terms = Folding.tokens(of: text.string(cell))
        guard terms.count > 4 else { return [cell] }
        var cuts: Set<Int> = []
        var index = 0
        while index < terms.count {
            if let motto = Motto.terms(terms, at: index) {
                cuts.insert(terms[motto.lowerBound].range.lowerBound)
                if motto.upperBound < terms.count { cuts.insert(terms[motto.upperBound].range.lowerBound) }
                index = motto.upperBound
                continue
            }
            if terms[index].folded == "so", isAfterCapitals(cell, terms, index),
                let end = numberEnd(cell, from: terms[index].range.lowerBound)
            {
                cuts.insert(terms[numberStart(terms, index)].range.lowerBound)
                if let next = terms.firstIndex(where: { $0.range.lowerBound + cell.lowerBound >= end }),
                    numberStart(terms, index) == index || Motto.terms(terms, at: next) != nil
                {
                    cuts.insert(terms[next].range.lowerBound)
                    index = next
                    continue
                }
            } else if index > 0, terms[index].folded == "v", isAbout(cell, terms, index) {
                cuts.insert(terms[index].range.lowerBound)
            } else if terms[index].folded == "ve", isAboutBehindType(cell, terms, index, cuts) {
                cuts.insert(terms[index].range.lowerBound)
            } else if terms[index].folded == "ngay", let place = placeStart(terms, index, cell) {
                cuts.insert(terms[place].range.lowerBound)
            }
            if let end = dateEnd(terms, index, cell) { cuts.insert(terms[end].range.lowerBound) }
            index += 1
        }
        cuts.remove(0)
        guard !cuts.isEmpty else { return [cell] }
        var pieces: [Range<Int>] = []
        var start = cell.lowerBound
        for cut in cuts.sorted().map({ $0 + cell.lowerBound }) + [cell.upperBound] {
            let piece = text.trimmed(start..<cut)
            if !piece.isEmpty { pieces.append(piece) }
            start = cut
        }
        return pieces
    }

    /// Whether a cell has a word at which `split` looks twice: of most one glance at the folded text tells that it has none.
    ///
    /// Of a sentence's `số` and `ngày` the words around tell that they are no letterhead's: `số` stands at the beginning, behind
    /// capitals or a motto or a year, maybe with a kind's name of three words between, and a month or figures behind `ngày`.
    static func mayPart(_ folded: String, opensSmall: Bool) -> Bool {
        var folded = folded
        return folded.withUTF8 { bytes in
            var start = 0
            var index = 0
            // the last `phúc` or `năm`
            var border = -1
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
                switch (bytes[start], end - start) {
                case (UInt8(ascii: "v"), 1): return true
                case (UInt8(ascii: "s"), 2) where bytes[start + 1] == UInt8(ascii: "o"):
                    if !opensSmall || index < 5 || border >= 0 && index - border <= 4 { return true }
                case (UInt8(ascii: "n"), 3) where bytes[start..<end].elementsEqual("nam".utf8): border = index
                case (UInt8(ascii: "p"), 4) where bytes[start..<end].elementsEqual("phuc".utf8): border = index
                case (UInt8(ascii: "n"), 4) where bytes[start..<end].elementsEqual("ngay".utf8):
                    if opensDay(bytes[min(end + 1, bytes.count)...]) { return true }
                // a kind before `về` has four words at most
                case (UInt8(ascii: "v"), 2) where index < 5 && bytes[start + 1] == UInt8(ascii: "e"): return true
                case (UInt8(ascii: "c"), _), (UInt8(ascii: "d"), _):
                    if Motto.mayBegin(bytes, at: start) { return true }
                default: break
                }
                start = end + 1
                index += 1
            }
            return false
        }
    }

    /// Whether figures stand at the beginning of `rest`, or `tháng` among its first three words.
    private static func opensDay(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = rest.first, first &- 0x30 >= 10 else { return !rest.isEmpty }
        return rest.split(separator: 0x20, maxSplits: 3).prefix(3).contains { $0.elementsEqual("thang".utf8) }
    }

    /// `V/v`: what a letter is about begins.
    private func isAbout(_ cell: Range<Int>, _ terms: [Folding.Term], _ index: Int) -> Bool {
        index + 1 < terms.count && terms[index + 1].folded == "v"
            && terms[index + 1].range.lowerBound == terms[index].range.upperBound + 1
            && text.byte(cell.lowerBound + terms[index].range.upperBound) == UInt8(ascii: "/")
    }

    /// `QUYẾT ĐỊNH Về việc sắp xếp tổ chức bộ máy`: what a document is about goes on behind its kind in capitals.
    private func isAboutBehindType(_ cell: Range<Int>, _ terms: [Folding.Term], _ index: Int, _ cuts: Set<Int>) -> Bool
    {
        let last = cuts.max() ?? 0
        let before = terms[..<index].filter { $0.range.lowerBound >= last }
        guard 1...4 ~= before.count, let start = before.first?.range.lowerBound,
            let end = before.last?.range.upperBound,
            let opening = DocumentType.opening(before.map(\.folded).joined(separator: " ")),
            opening.words == before.count
        else { return false }
        let word = cell.lowerBound + terms[index].range.lowerBound..<cell.lowerBound + terms[index].range.upperBound
        return TextMeasure(text, cell.lowerBound + start..<cell.lowerBound + end).isCapitals
            && !TextMeasure(text, word).isCapitals
    }

    /// Whether what stands before `số` may end a body's name: `theo Quyết định số`, `Mẫu số` are none.
    private func isAfterCapitals(_ cell: Range<Int>, _ terms: [Folding.Term], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let start = numberStart(terms, index)
        guard start > 0 else { return true }
        if ["mau", "bieu", "luc", "phu"].contains(terms[start - 1].folded) { return false }
        let before = cell.lowerBound..<cell.lowerBound + terms[start - 1].range.upperBound
        return TextMeasure(text, before).isCapitals || terms[start - 1].folded == "phuc"
            || terms[start - 1].folded == "nam"
    }

    /// Where the number line ends that begins at `start` of `cell`, if one does.
    private func numberEnd(_ cell: Range<Int>, from start: Int) -> Int? {
        let line = cell.lowerBound + start..<cell.upperBound
        guard let found = NumberLine.read(text, line) else { return nil }
        // `theo Quyết định số 5/QĐ …` has no colon and stands in a sentence
        return found.range.upperBound
    }

    /// The type's name before `số` belongs to the number line: `QUỐC HỘI Luật số: …`.
    private func numberStart(_ terms: [Folding.Term], _ index: Int) -> Int {
        for words in [3, 2, 1] where index >= words {
            let name = terms[index - words..<index].map(\.folded).joined(separator: " ")
            if let (_, count) = DocumentType.opening(name), count == words { return index - words }
        }
        return index
    }

    /// Where the place begins that stands before `, ngày`: behind words in capitals.
    private func placeStart(_ terms: [Folding.Term], _ day: Int, _ cell: Range<Int>) -> Int? {
        guard day > 0, day + 2 < terms.count, isDayFollowed(terms, day) else { return nil }
        let gap = terms[day - 1].range.upperBound..<terms[day].range.lowerBound
        let bytes = text.bytes[cell.lowerBound + gap.lowerBound..<cell.lowerBound + gap.upperBound]
        // a scan makes a stop of the comma
        guard bytes.contains(UInt8(ascii: ",")) || bytes.first == UInt8(ascii: ".") && day <= 12 else { return nil }
        // `Lam Giang, hồi 16 giờ 30 phút, ngày …`: the hour belongs to the day
        let hour = terms[max(0, day - 7)..<day].firstIndex { $0.folded == "hoi" || $0.folded == "luc" }
        var place = hour.map { $0 > 0 ? $0 : day } ?? day
        let last = place
        while place > 0, last - place < 6 {
            let range = terms[place - 1].range
            let word = cell.lowerBound + range.lowerBound..<cell.lowerBound + range.upperBound
            // `TP. Bến Nghi` is one place
            if word.count > 1, TextMeasure(text, word).isCapitals, terms[place - 1].folded != "tp" { break }
            place -= 1
        }
        return place > 0 && place < last ? place : nil
    }

    /// Where `Kính gửi` or a kind in capitals follows the day that `ngày` at `day` begins.
    private func dateEnd(_ terms: [Folding.Term], _ day: Int, _ cell: Range<Int>) -> Int? {
        let end = day + 6
        guard end + 1 < terms.count, terms[day].folded == "ngay", terms[day + 2].folded == "thang",
            terms[day + 4].folded == "nam", terms[day + 5].folded.utf8.count == 4
        else { return nil }
        if terms[end].folded == "kinh", terms[end + 1].folded == "gui" { return end }
        let next = terms[end...].prefix(4)
        let named = DocumentType.opening(next.map(\.folded).joined(separator: " "))
        guard let words = named?.words, end + words <= terms.count else { return nil }
        let name = terms[end].range.lowerBound..<terms[end + words - 1].range.upperBound
        let range = cell.lowerBound + name.lowerBound..<cell.lowerBound + name.upperBound
        return TextMeasure(text, range).isCapitals ? end : nil
    }

    private func isDayFollowed(_ terms: [Folding.Term], _ day: Int) -> Bool {
        terms[(day + 1)...].prefix(3).contains { $0.folded == "thang" }
            || terms[day + 1].folded.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    }
}
