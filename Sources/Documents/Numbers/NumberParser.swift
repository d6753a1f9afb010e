import VietnameseText

/// Reads a document number at a place: figures, maybe a year, then symbols joined by `-` and `/`.
struct NumberParser {
    let text: TextBytes
    /// Whether small letters are taken for symbols, and spaces for what joins them.
    let isLenient: Bool

    /// The number that fills `range`, which is what somebody typed.
    func number(in range: Range<Int>, type: String?) -> DocumentNumber? {
        if let parts = parts(from: range.lowerBound, end: range.upperBound), parts.range == range {
            return parts.number(in: text, type: type)
        }
        guard isLenient else { return nil }
        return spaced(in: range)?.number(in: text, type: type)
    }

    /// The pieces of the number that begins at `start`, where a figure stands.
    func parts(from start: Int, end: Int) -> NumberParts? {
        guard let number = number(start, end), let first = separator(number.upperBound, end) else { return nil }
        if first.isSlash, let year = figures(first.next, end, 4...4), isYear(year),
            let second = separator(year.upperBound, end)
        {
            let symbols = symbols(second.next, end)
            // `01/1997-QH9`, `20/2000-QĐ-TTg`
            guard second.isSlash || isLenient || symbols.first.map({ standsAlone($0) || isType($0) }) ?? false else {
                return nil
            }
            guard let symbol = symbols.first, symbols.count > 1 || standsAlone(symbol) else { return nil }
            return NumberParts(number: number, year: year, symbols: symbols.map(\.range), isPartyForm: false)
        }
        let symbols = symbols(first.next, end)
        guard symbols.count > 1, symbols.count <= 6 else { return nil }
        // `29-CT/TU`: without the slash the hyphen joins other things too
        if !first.isSlash, !symbols.dropFirst().contains(where: \.isAfterSlash), !isLenient {
            // `21-KL-TW`, `15-KH-UBND`: but for a kind and a body
            guard symbols.count == 2, !first.isSpaced, isType(symbols[0]) else { return nil }
            let body = Folding.folded(text.string(symbols[1].range))
            guard NumberSymbols.isBody(body) else { return nil }
            return NumberParts(
                number: number, year: nil, symbols: symbols.map(\.range),
                isPartyForm: NumberSymbols.isPartyBody(body))
        }
        if isLenient, !symbols.contains(where: isKnown), !symbols.allSatisfy(isCapital) { return nil }
        return NumberParts(number: number, year: nil, symbols: symbols.map(\.range), isPartyForm: !first.isSlash)
    }

    /// The pieces of a number before which its kind is named, so that one symbol is enough: `36/CP`, `15-CP`,
    /// `1096/QĐ`.
    func named(from start: Int, end: Int) -> NumberParts? {
        if let parts = parts(from: start, end: end) { return parts }
        guard let number = number(start, end) else { return nil }
        if let old = spaceJoined(number, end, isNamed: true) { return old }
        guard let first = separator(number.upperBound, end), !first.isSpaced else { return nil }
        if first.isSlash, let year = figures(first.next, end, 4...4), isYear(year),
            let second = separator(year.upperBound, end), let symbol = symbols(second.next, end).first
        {
            return NumberParts(number: number, year: year, symbols: [symbol.range], isPartyForm: false)
        }
        guard let symbol = symbols(first.next, end).first else { return nil }
        return NumberParts(number: number, year: nil, symbols: [symbol.range], isPartyForm: !first.isSlash)
    }

    /// The pieces of a number of the old form that begins at `start`, with nothing but a space behind its figures.
    func spaced(from start: Int, end: Int) -> NumberParts? { number(start, end).flatMap { spaceJoined($0, end) } }

    /// `89 TC/TCT`, `31 QĐ/UB`, `15QĐ/UB`, `19 CP`, as offices wrote until the nineties: nothing but a space, or not even
    /// that, between figures and symbols.
    private func spaceJoined(_ number: Range<Int>, _ end: Int, isNamed: Bool = false) -> NumberParts? {
        let isSpaced = text.byte(number.upperBound) == 0x20
        let symbols = symbols(number.upperBound + (isSpaced ? 1 : 0), end)
        guard let first = symbols.first else { return nil }
        let isOld: Bool
        switch symbols.count {
        case 1: isOld = isSpaced && NumberSymbols.isGovernment(Folding.folded(text.string(first.range)))
        case 2...3:
            let isKind = NumberSymbols.isType(Folding.folded(text.string(first.range)))
            // `công văn số 4358TM/NV6`
            isOld = isKind || (isSpaced || isNamed) && symbols.dropFirst().allSatisfy(\.isAfterSlash)
        default: isOld = false
        }
        guard isOld else { return nil }
        return NumberParts(number: number, year: nil, symbols: symbols.map(\.range), isPartyForm: true)
    }

    // MARK: pieces

    /// The figures that a number begins with; the government numbers its special resolutions `66.18/2026/NQ-CP`.
    private func number(_ start: Int, _ end: Int) -> Range<Int>? {
        guard let number = figures(start, end, 1...6) else { return nil }
        // `30c/NQ-CP`: one of several of a day
        if number.upperBound + 1 < end, text[number.upperBound] &- UInt8(ascii: "a") < 8,
            text[number.upperBound + 1] == UInt8(ascii: "/") || text[number.upperBound + 1] == UInt8(ascii: "-")
                // `321a NQ/UBTVQH9`
                || text[number.upperBound + 1] == 0x20 && isCapital(number.upperBound + 2)
                    && isCapital(number.upperBound + 3)
        {
            return number.lowerBound..<number.upperBound + 1
        }
        guard number.upperBound < end, text[number.upperBound] == UInt8(ascii: "."), number.count <= 3,
            let part = figures(number.upperBound + 1, end, 1...2), text.byte(part.upperBound) == UInt8(ascii: "/")
        else { return number }
        return start..<part.upperBound
    }

    private struct Symbol {
        var range: Range<Int>
        var isAfterSlash: Bool
    }

    private struct Separator {
        var next: Int
        var isSlash: Bool
        var isSpaced: Bool
    }

    private func figures(_ start: Int, _ end: Int, _ lengths: ClosedRange<Int>) -> Range<Int>? {
        var offset = start
        while offset < end, text[offset] &- 0x30 < 10, offset - start <= lengths.upperBound { offset += 1 }
        return lengths.contains(offset - start) ? start..<offset : nil
    }

    private func isYear(_ range: Range<Int>) -> Bool {
        text.has("19", at: range.lowerBound) || text.has("20", at: range.lowerBound)
    }

    /// `/` or `-` (and its look-alikes), with a few spaces or a line end around it.
    private func separator(_ start: Int, _ end: Int) -> Separator? {
        let at = skipSpaces(start, end)
        guard at < end else { return nil }
        let (value, length) = text.scalar(at)
        let isSlash: Bool
        switch value {
        // / and the division and fraction slashes
        case 0x2F, 0x2044, 0x2215: isSlash = true
        case 0x2D, 0xAD, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: isSlash = false
        default: return nil
        }
        let next = skipSpaces(at + length, end)
        return Separator(next: next, isSlash: isSlash, isSpaced: at > start && next > at + length)
    }

    /// Past three pieces of white space at most: wider gaps are columns.
    private func skipSpaces(_ start: Int, _ end: Int) -> Int {
        var offset = start
        for _ in 0..<3 where offset < end { offset += text.whiteSpace(offset) }
        return min(offset, end)
    }

    private func symbols(_ start: Int, _ end: Int) -> [Symbol] {
        var found: [Symbol] = []
        var next = start
        var isAfterSlash = false
        while found.count < 8, let range = symbol(next, end) {
            found.append(Symbol(range: range, isAfterSlash: isAfterSlash))
            if found.count == 1, let body = spacedBody(behind: range, end) {
                found.append(Symbol(range: body, isAfterSlash: false))
                break
            }
            guard let separator = separator(range.upperBound, end) else { break }
            // `02/CT/2007-VKSTC-VP`: the year behind the kind
            if found.count == 1, separator.isSlash, let year = figures(separator.next, end, 4...4), isYear(year),
                let following = self.separator(year.upperBound, end), !following.isSlash, !following.isSpaced,
                symbol(following.next, end) != nil
            {
                found.append(Symbol(range: year, isAfterSlash: true))
                next = following.next
                isAfterSlash = false
                continue
            }
            // behind a whole number, ` - ` begins something else
            if found.count > 1, separator.isSpaced, !isLenient { break }
            isAfterSlash = separator.isSlash
            next = separator.next
        }
        return found
    }

    /// `282/QĐ TTg`, `86/QĐ UBND`: the body behind the kind, where a page has a blank for the hyphen.
    private func spacedBody(behind kind: Range<Int>, _ end: Int) -> Range<Int>? {
        guard text.byte(kind.upperBound) == 0x20, kind.upperBound + 1 < end,
            LetterCase.of(text.scalar(kind.upperBound + 1).value) == .upper,
            NumberSymbols.isType(Folding.folded(text.string(kind))), let body = symbol(kind.upperBound + 1, end),
            NumberSymbols.isBody(Folding.folded(text.string(body)))
        else { return nil }
        return body
    }

    /// Letters without marks but Đ, maybe figures behind them (`QH14`); in strict reading two capitals at least.
    private func symbol(_ start: Int, _ end: Int) -> Range<Int>? {
        var offset = start
        var capitals = 0
        var small = 0
        while offset < end {
            let byte = text[offset]
            // `TT-BGDĐTngày 22 tháng 10`, `NĐ-CPhết hiệu lực`: a lost space
            if capitals > 0, small < 2, isGluedWord(offset, end) || isGluedDay(offset) { break }
            if byte &- 0x41 < 26 {
                capitals += 1
            } else if byte &- 0x61 < 26 {
                small += 1
            } else if (byte == 0xC4 || byte == 0xC3), text.byte(offset + 1) & 0xFE == 0x90 {
                // Đ, đ and the look-alike Ð
                capitals += 1
                offset += 1
            } else if byte == 0xC6, text.byte(offset + 1) == 0xAF,
                text.byte(offset + 2) &- 0x41 < 26
                    || capitals > 0 && LetterCase.of(text.scalar(offset + 2).value) == .none
            {
                // ƯDCNTT, TƯ
                capitals += 1
                offset += 1
            } else if byte == UInt8(ascii: "&"), offset > start,
                text.byte(offset + 1) &- 0x41 < 26 || text.byte(offset + 1) == 0xC4
            {
                // BNN&PTNT, BGD&ĐT
            } else if byte == UInt8(ascii: "."), capitals >= 2, isCapital(offset + 1),
                isCapital(offset + 2) || text.byte(offset + 2) &- 0x30 < 10
            {
                // TT.HĐND, PGD.Q8
            } else if byte == 0x20, text.byte(offset + 1) == UInt8(ascii: "."), capitals >= 2,
                isCapital(offset + 2), isCapital(offset + 3)
            {
                // `TTr .UBND`: a space too much
            } else if byte == 0x20, text.byte(offset + 1) == UInt8(ascii: "&"), capitals >= 2, isCapital(offset + 2) {
                // `KCN &KCX`
            } else if byte == 0x20, capitals >= 2, small == 0, let rest = restOfBody(start..<offset, end) {
                // `BGD ĐT`: a space too much within a ministry's letters
                capitals += 1
                offset = rest
                continue
            } else {
                break
            }
            offset += 1
        }
        if let end = section(start, end) { return start..<end }
        let letters = offset - start
        guard letters > 0, capitals + small <= 14 else { return nil }
        // `HĐNN.8`, `HĐNN 7`: the term of the Council of State
        if text.has("ĐNN", at: offset - 4), text.byte(offset) == UInt8(ascii: ".") || text.byte(offset) == 0x20,
            text.byte(offset + 1) &- 0x30 < 10, text.byte(offset + 2) &- 0x30 >= 10, offset + 1 < end
        {
            offset += 1
        }
        while offset < end, text[offset] &- 0x30 < 10, offset - start - letters < 3 { offset += 1 }
        // `TU` of `TUẦN` is no symbol
        let isGlued = capitals > 0 && (isGluedWord(offset, end) || isGluedDay(offset))
        if offset < end, !isGlued, LetterCase.of(text.scalar(offset).value) != .none { return nil }
        if 0x300..<0x370 ~= text.scalar(offset).value { return nil }
        // a lone capital is a symbol with figures alone: `BCA-V24`, or for a law: `23-L/CTN`
        let isLaw = text[start] == UInt8(ascii: "L") && text.byte(offset) == UInt8(ascii: "/")
        let isUnit = capitals == 1 && small == 0 && (offset - start > letters || isLaw)
        // `Ttr` for TTr
        let isMiscased = capitals == 1 && (text.has("Ttr", at: start) || text.has("Ctr", at: start)) && letters == 3
        if !isLenient, (capitals < 2 && !isUnit && !isMiscased) || small > 2 { return nil }
        return start..<offset
    }

    /// Where a section ends that stands as a capital, a point and its number: `TTCP-C.IV`, `TCT-C.3`.
    private func section(_ start: Int, _ end: Int) -> Int? {
        guard start + 2 < end, isCapital(start), text[start + 1] == UInt8(ascii: "."),
            text.byte(start - 1) == UInt8(ascii: "-")
        else { return nil }
        var offset = start + 2
        while offset < end, offset - start < 7, "IVX0123456789".utf8.contains(text[offset]) { offset += 1 }
        guard offset > start + 2, offset >= end || LetterCase.of(text.scalar(offset).value) == .none,
            text.byte(offset) &- 0x30 >= 10
        else { return nil }
        return offset
    }

    /// Where the letters of a body end whose first ones are `range`, and whose rest stands behind a space.
    private func restOfBody(_ range: Range<Int>, _ end: Int) -> Int? {
        guard text[range.lowerBound] == UInt8(ascii: "B") || text[range.lowerBound] == UInt8(ascii: "S") else {
            return nil
        }
        let start = range.upperBound + 1
        var offset = start
        while offset < end, offset - start < 8, isCapital(offset) { offset += 1 }
        guard offset - start >= 2, offset >= end || LetterCase.of(text.scalar(offset).value) == .none else {
            return nil
        }
        let joined = Folding.folded(text.string(range) + text.string(start..<offset))
        return NumberSymbols.isBody(joined) && !NumberSymbols.isBody(Folding.folded(text.string(range))) ? offset : nil
    }

    /// Whether a word in small letters stands at `offset`, by its marks: `ngày`, `hết`, `của`, not the `g` of `TTg`.
    private func isGluedWord(_ offset: Int, _ end: Int) -> Bool {
        guard offset < end, LetterCase.of(text.scalar(offset).value) == .lower else { return false }
        // `TTgngày`: no word begins so
        if text[offset] == UInt8(ascii: "g"), !isVowelOrH(offset + 1) { return false }
        var at = offset
        var isMarked = false
        while at < end, at - offset < 16 {
            let (value, length) = text.scalar(at)
            guard LetterCase.of(value) == .lower else { break }
            if value >= 0x80 { isMarked = true }
            at += length
        }
        return isMarked && at - offset > 2
    }

    /// `SỐ 15/1999/QĐ-BTMNGÀY 21 THÁNG 5`: a lost space in a title in capitals.
    private func isGluedDay(_ offset: Int) -> Bool {
        text.byte(offset) == UInt8(ascii: "N") && text.length(of: .dayInCapitals, at: offset) != nil
    }

    private func isVowelOrH(_ offset: Int) -> Bool {
        let byte = text.byte(offset)
        return byte >= 0x80 && byte != 0xC4
            || [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u")]
                .contains(byte)
            || byte == UInt8(ascii: "h")
    }

    /// Whether a capital or Đ, or the rest of one, stands at `offset`.
    private func isCapital(_ offset: Int) -> Bool {
        let byte = text.byte(offset)
        return byte &- 0x41 < 26 || byte == 0xC4 || byte == 0x90
    }

    // MARK: what is known

    private func isKnown(_ symbol: Symbol) -> Bool {
        let folded = Folding.folded(text.string(symbol.range))
        return NumberSymbols.isType(folded) || NumberSymbols.isBody(folded)
    }

    private func isType(_ symbol: Symbol) -> Bool { NumberSymbols.isType(Folding.folded(text.string(symbol.range))) }

    private func isCapital(_ symbol: Symbol) -> Bool {
        symbol.range.allSatisfy { text[$0] &- 0x61 >= 26 } && symbol.range.count > 1
    }

    /// `QH14`, `UBTVQH13` need no type before them.
    private func standsAlone(_ symbol: Symbol) -> Bool {
        let folded = Folding.folded(text.string(symbol.range))
        return NumberSymbols.isBody(folded) || text[symbol.range.upperBound - 1] &- 0x30 < 10
    }

    /// `29 ct tu`, `27 2022 qd ubnd`, `2256 ubnd nc`: figures and symbols that all are known.
    private func spaced(in range: Range<Int>) -> NumberParts? {
        let terms = Folding.tokens(of: text.string(range))
        guard 3...6 ~= terms.count else { return nil }
        let offset = range.lowerBound
        let ranges = terms.map { $0.range.lowerBound + offset..<$0.range.upperBound + offset }
        for (left, right) in zip(ranges, ranges.dropFirst()) {
            // a date's or an amount's separators are none of ours, and words are joined by spaces alone
            let gap = text.string(left.upperBound..<right.lowerBound)
            guard gap.allSatisfy({ $0 == " " || $0 == "-" || $0 == "/" || $0 == "–" || $0 == "\u{A0}" }) else {
                return nil
            }
        }
        guard figures(ranges[0].lowerBound, ranges[0].upperBound, 1...5) == ranges[0] else { return nil }
        var first = 1
        var year: Range<Int>?
        if figures(ranges[1].lowerBound, ranges[1].upperBound, 4...4) == ranges[1], isYear(ranges[1]) {
            year = ranges[1]
            first = 2
        }
        let symbols = terms.dropFirst(first)
        guard let head = symbols.first, areKnown(head.folded, symbols.dropFirst().map(\.folded), year != nil) else {
            return nil
        }
        return NumberParts(number: ranges[0], year: year, symbols: Array(ranges.dropFirst(first)), isPartyForm: nil)
    }

    private func areKnown(_ head: String, _ rest: [String], _ hasYear: Bool) -> Bool {
        if NumberSymbols.isType(head) { return !rest.isEmpty && rest.allSatisfy(NumberSymbols.isBody) }
        guard NumberSymbols.isBody(head) else { return false }
        if rest.isEmpty { return hasYear && head.utf8.last.map { $0 &- 0x30 < 10 } ?? false }
        return rest.allSatisfy(NumberSymbols.isDrafter)
    }
}
