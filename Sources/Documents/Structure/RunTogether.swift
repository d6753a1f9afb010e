import VietnameseText

/// Official documents whose line ends are lost, as data made of web pages has them: letterhead, grounds, articles and
/// closing in one line. Finds where their parts begin.
enum RunTogether {
    /// Shorter lines are sentences.
    private static let shortest = 500
    /// Longer ones are no single document.
    private static let longest = 400_000

    /// Where in the line its parts begin, in order, without its own beginning; empty for nearly all lines.
    static func cuts(_ text: TextBytes, _ line: Range<Int>) -> [Int] {
        guard line.count >= shortest, line.count <= longest, isDocument(text, line) else { return [] }
        let terms = Folding.tokens(of: text.string(line))
        var cuts: Set<Int> = []
        var isHead = true
        var hasGrounds = false
        var isClosing = false
        for index in terms.indices {
            let start = line.lowerBound + terms[index].range.lowerBound
            guard LetterCase.of(text.scalar(start).value) == .upper else { continue }
            if isHead, let end = typeEnd(text, terms, index, line.lowerBound) {
                cuts.insert(start)
                if index > 0 { cuts.insert(end) }
                isHead = false
            } else if isHead == false, !hasGrounds, has(terms, index, "can", "cu") {
                hasGrounds = true
                let grounds = behindDash(text, start, line)
                cuts.insert(grounds)
                let type = cuts.filter { $0 < grounds }.max() ?? line.lowerBound
                if let body = decidingBody(text, type..<grounds) { cuts.insert(body) }
            } else if has(terms, index, "can", "cu")
                || has(terms, index, "noi", "nhan") && isColon(text, terms, index + 1, line)
            {
                cuts.insert(behindDash(text, start, line))
                isHead = false
                isClosing = isClosing || terms[index].folded == "noi"
            } else if isHead, has(terms, index, "kinh", "gui"), isColon(text, terms, index + 1, line) {
                cuts.formUnion(LetterInOneLine.cuts(text, line, greeting: start))
                isHead = false
            } else if isArticle(text, terms, index, line) || isDecision(text, terms, index, line)
                || isDivision(text, terms, index, line)
            {
                cuts.insert(start)
                isHead = false
            } else if isForm(text, terms, index, line) {
                cuts.insert(start)
                isClosing = true
            }
        }
        if isClosing { cutRecipients(text, line, &cuts) }
        cutEnds(text, line, &cuts)
        cutRules(text, line, &cuts)
        cuts = cuts.filter { $0 > line.lowerBound && $0 < line.upperBound }
        var start = line.lowerBound
        for end in cuts.sorted() + [line.upperBound] {
            cuts.formUnion(GluedClosing.cuts(text, text.trimmed(start..<end)))
            start = end
        }
        return cuts.sorted()
    }

    /// Whether the line has grounds and a first article, or the national name and motto.
    private static func isDocument(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        // the second byte of `Đ`, which opens both the article and the motto
        var hasArticle = false
        var next = line.lowerBound
        while let second = text.first(0x90, in: next..<line.upperBound) {
            next = second + 1
            let letter = second - 1
            guard letter >= line.lowerBound, text[letter] == 0xC4 else { continue }
            if text.length(of: motto, at: letter) != nil { return true }
            // `Điều 1.`, and not the `Điều 15` that a long paragraph cites
            if !hasArticle, let length = text.length(of: article, at: letter),
                [UInt8(ascii: "."), UInt8(ascii: ":")].contains(text.byte(letter + length))
            {
                hasArticle = true
            }
        }
        return hasArticle
            && line.contains { text[$0] == UInt8(ascii: "C") && text.length(of: .grounds, at: $0) != nil }
    }

    private static let article = Spellings("Điều 1")
    private static let motto = Spellings("Độc lập - Tự do")

    private static func has(_ terms: [Folding.Term], _ index: Int, _ first: String, _ second: String) -> Bool {
        index + 1 < terms.count && terms[index].folded == first && terms[index + 1].folded == second
    }

    /// The end of a type's name in capitals right behind the letterhead's date: `… năm 2013 QUYẾT ĐỊNH Về việc …`.
    private static func typeEnd(_ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ base: Int) -> Int? {
        guard
            index == 0 || index > 1 && (terms[index - 2].folded == "nam" || terms[index - 1].folded.hasSuffix("phuc")),
            let (_, words) = DocumentType.opening(
                terms[index..<min(index + 6, terms.count)].map { withoutGlue($0.folded) }.joined(separator: " ")),
            index + words <= terms.count
        else { return nil }
        let range = base + terms[index].range.lowerBound..<base + terms[index + words - 1].range.upperBound
        // `QUYẾT ĐỊNHVề việc`: a line end is lost without a space
        var end = range.lowerBound
        while end < range.upperBound, LetterCase.of(text.scalar(end).value) != .lower { end += text.scalar(end).length }
        if end < range.upperBound { end = text.before(end) }
        return TextMeasure(text, range.lowerBound..<end).isCapitals ? end : nil
    }

    /// `dinhve` is `dinh` and the `ve` of the next line.
    private static func withoutGlue(_ folded: String) -> String {
        for tail in ["ve", "cua", "can"] where folded.hasSuffix(tail) && folded.utf8.count > tail.utf8.count + 1 {
            let head = String(folded.dropLast(tail.utf8.count))
            if ["dinh", "quyet", "thi", "bao", "hoach", "tu", "luan", "trinh", "dan", "che"].contains(head) {
                return head
            }
        }
        return folded
    }

    /// `Điều 2. …`, `Điều 2: …`
    private static func isArticle(_ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ line: Range<Int>) -> Bool
    {
        guard terms[index].exact == "điều", index + 1 < terms.count,
            terms[index + 1].folded.utf8.allSatisfy({ $0 &- 0x30 < 10 })
        else { return false }
        let next = line.lowerBound + terms[index + 1].range.upperBound
        guard text.byte(next) == UInt8(ascii: ".") || text.byte(next) == UInt8(ascii: ":") else { return false }
        let content = text.skipWhiteSpace(next + 1..<line.upperBound)
        return LetterCase.of(text.scalar(content).value) == .upper
    }

    /// `Chương I QUY ĐỊNH CHUNG`, `Chương 2. ĐIỀU KHOẢN`; `II. TỔ CHỨC THỰC HIỆN` behind the end of a sentence.
    private static func isDivision(_ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ line: Range<Int>) -> Bool
    {
        let isChapter = terms[index].exact == "chương"
        let number = isChapter ? index + 1 : index
        guard number + 1 < terms.count else { return false }
        let numeral =
            line.lowerBound + terms[number].range.lowerBound..<line.lowerBound + terms[number].range.upperBound
        guard Numeral.roman(text, numeral) != nil || isChapter && numeral.allSatisfy({ text[$0] &- 0x30 < 10 }) else {
            return false
        }
        let next =
            line.lowerBound + terms[number + 1].range.lowerBound..<line.lowerBound + terms[number + 1].range.upperBound
        guard next.count > 2, TextMeasure(text, next).isCapitals else { return false }
        if isChapter { return true }
        let start = line.lowerBound + terms[index].range.lowerBound
        return start > line.lowerBound + 2 && text.byte(numeral.upperBound) == UInt8(ascii: ".")
            && [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(text[start - 2])
    }

    /// `QUYẾT ĐỊNH` or `QUYẾT ĐỊNH:` before the first article.
    private static func isDecision(_ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ line: Range<Int>) -> Bool
    {
        guard has(terms, index, "quyet", "dinh") || has(terms, index, "quyet", "nghi"), index + 2 < terms.count,
            terms[index + 2].exact == "điều"
        else { return false }
        let range =
            line.lowerBound + terms[index].range.lowerBound..<line.lowerBound + terms[index + 1].range.upperBound
        return TextMeasure(text, range).isCapitals
    }

    /// `TM. ỦY BAN …`, `KT. CHỦ TỊCH`
    private static func isForm(_ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ line: Range<Int>) -> Bool {
        guard ["tm", "kt", "tl", "tuq"].contains(terms[index].folded), index + 1 < terms.count else { return false }
        let end = line.lowerBound + terms[index].range.upperBound
        let next =
            line.lowerBound + terms[index + 1].range.lowerBound..<line.lowerBound + terms[index + 1].range.upperBound
        return text.byte(end) == UInt8(ascii: ".") && TextMeasure(text, next).isCapitals
    }

    private static func isColon(_ text: TextBytes, _ terms: [Folding.Term], _ index: Int, _ line: Range<Int>) -> Bool {
        index < terms.count && text.byte(line.lowerBound + terms[index].range.upperBound) == UInt8(ascii: ":")
    }

    /// Where the body that decides stands once more, in capitals right above the grounds.
    private static func decidingBody(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        let start = max(range.lowerBound, range.upperBound - 200)
        for body in bodies {
            guard
                let at = (start..<range.upperBound).last(where: {
                    text.length(of: body, at: $0) != nil && text.byte($0 - 1) == 0x20
                })
            else { continue }
            return TextMeasure(text, at..<range.upperBound).isCapitals ? at : nil
        }
        return nil
    }

    private static let bodies = [
        "CHỦ TỊCH ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "THỦ TƯỚNG CHÍNH PHỦ",
        "CHÍNH PHỦ", "BỘ TRƯỞNG", "BAN BÍ THƯ", "BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", "GIÁM ĐỐC SỞ", "TỔNG CỤC TRƯỞNG",
        "CỤC TRƯỞNG", "CHỦ TỊCH",
    ].map(Spellings.init)

    /// Before the bullet of what begins at `start`.
    private static func behindDash(_ text: TextBytes, _ start: Int, _ line: Range<Int>) -> Int {
        var offset = start
        while offset > line.lowerBound, text[offset - 1] == 0x20 { offset -= 1 }
        return offset > line.lowerBound && text[offset - 1] == UInt8(ascii: "-") ? offset - 1 : start
    }

    /// The entries behind `Nơi nhận:`.
    private static func cutRecipients(_ text: TextBytes, _ line: Range<Int>, _ cuts: inout Set<Int>) {
        guard let first = cuts.filter({ text.length(of: recipients, at: $0) != nil || isForm(text, $0) }).min() else {
            return
        }
        for offset in first..<line.upperBound
        where text[offset] == UInt8(ascii: "-") && text.byte(offset - 1) == 0x20 && text.byte(offset + 1) == 0x20 {
            if [UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ".")].contains(text.byte(offset - 2)) {
                cuts.insert(offset)
            }
        }
    }

    private static func isForm(_ text: TextBytes, _ offset: Int) -> Bool {
        text.has("TM.", at: offset) || text.has("KT.", at: offset) || text.has("TL.", at: offset)
            || text.has("TUQ.", at: offset)
    }

    private static let recipients = Spellings("Nơi nhận")

    /// Behind `./.` the text is over; in brackets below its title, a regulation says what issues it.
    private static func cutEnds(_ text: TextBytes, _ line: Range<Int>, _ cuts: inout Set<Int>) {
        for offset in line {
            switch text[offset] {
            case UInt8(ascii: ".") where text.has("./.", at: offset):
                cuts.insert(text.skipWhiteSpace(offset + 3..<line.upperBound))
            case UInt8(ascii: "("):
                let rest = offset..<min(line.upperBound, offset + 400)
                guard AttachmentNote.opens(text, rest), let end = text.bytes[rest].firstIndex(of: UInt8(ascii: ")"))
                else { continue }
                cuts.formUnion([capitalsBefore(text, offset, line), offset, end + 1])
            default: break
            }
        }
    }

    /// Where the words in capitals begin that stand before `end`.
    private static func capitalsBefore(_ text: TextBytes, _ end: Int, _ line: Range<Int>) -> Int {
        var start = end
        var offset = end
        while offset > line.lowerBound {
            while offset > line.lowerBound, text[offset - 1] == 0x20 { offset -= 1 }
            let stop = offset
            while offset > line.lowerBound, text[offset - 1] != 0x20 { offset -= 1 }
            // `Thạnh`, `CHÍNH:`
            guard offset < stop, TextMeasure(text, offset..<stop).isCapitals,
                ![UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(text[stop - 1])
            else { break }
            start = offset
        }
        return start
    }

    /// Rows of dashes and stars stand on lines of their own.
    private static func cutRules(_ text: TextBytes, _ line: Range<Int>, _ cuts: inout Set<Int>) {
        var offset = line.lowerBound
        while offset < line.upperBound {
            let byte = text[offset]
            guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
                offset += 1
                continue
            }
            var end = offset
            while end < line.upperBound, text[end] == byte { end += 1 }
            if end - offset >= 3 {
                cuts.insert(offset)
                cuts.insert(end)
            }
            offset = end
        }
    }
}
