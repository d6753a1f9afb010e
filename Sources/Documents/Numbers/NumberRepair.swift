import VietnameseText

/// Reads a number that scanning, old habits or a line end have left out of form: `l5/CT-ƯBND`, `29-CT7TU`, `15-CP`,
/// `522/2002/QĐ.UB`, `01/2022/TTLT-VKSNDTC-`.
enum NumberRepair {
    struct Found {
        var number: DocumentNumber
        var range: Range<Int>
        var isOpen: Bool
        var confidence: Double
    }

    /// The number that `tail` begins with, nil if it does not look like one.
    static func read(_ text: TextBytes, _ tail: Range<Int>) -> Found? {
        let run = run(text, tail)
        guard !run.isEmpty, run.count <= 100 else { return nil }
        let written = text.string(run)
        var letters = repaired(written)
        let isOpen = letters.last.map { $0 == "-" || $0 == "/" } ?? false
        while let last = letters.last, last == "-" || last == "/" || last == "." { letters.removeLast() }
        guard let number = split(letters, written: written) ?? parsed(letters, written: written) else { return nil }
        let isClean = written.filter { $0 != " " } == String(letters)
        return Found(number: number, range: run, isOpen: isOpen, confidence: isClean ? 0.97 : 0.85)
    }

    /// `piece` if it is nothing but symbols, in Latin capitals: `TANDTC-BCA-BQP`.
    static func symbols(_ text: TextBytes, _ piece: Range<Int>) -> String? {
        guard run(text, piece) == piece, !text.bytes[piece].contains(0x20) else { return nil }
        let letters = repaired(text.string(piece)).map { $0 == "." ? "-" : $0 }
        guard letters.contains(where: \.isLetter) else { return nil }
        return String(letters).split(separator: "-").joined(separator: "-")
    }

    /// The words at the beginning of `tail` that are figures, capitals and what joins them.
    private static func run(_ text: TextBytes, _ tail: Range<Int>) -> Range<Int> {
        var end = tail.lowerBound
        var offset = tail.lowerBound
        while offset < tail.upperBound {
            let start = text.skipWhiteSpace(offset..<tail.upperBound)
            var small = 0
            var large = 0
            var stop = start
            while stop < tail.upperBound, text.whiteSpace(stop) == 0,
                // `39-SLNGÀY 21 THÁNG 5`
                text[stop] != UInt8(ascii: "N") || text.length(of: .dayInCapitals, at: stop) == nil
            {
                let (value, length) = text.scalar(stop)
                switch LetterCase.of(value) {
                case .upper, .other: large += 1
                case .lower: small += 1
                case .none:
                    guard
                        value < 0x80
                            && ("0"..."9" ~= Character(Unicode.Scalar(value) ?? " ")
                                || "/-._|".utf8.contains(UInt8(value)))
                            || isSpeck(value, behind: stop, text)
                            || 0x2010...0x2015 ~= value || 0x300..<0x370 ~= value
                    else { return text.trimmed(tail.lowerBound..<max(end, tail.lowerBound)) }
                    large += 0
                }
                stop += length
            }
            if end > tail.lowerBound, !joins(text, tail.lowerBound..<end, start) { break }
            // `Hà`, `ngày` are words; `TTg`, `l5`, `QĐi` are not
            guard stop > start, small <= 1 || small <= 2 && large > 2 else { break }
            if small == 1, large <= 1, stop - start > 2, !text.bytes[start..<stop].contains(where: { $0 &- 0x30 < 10 })
            {
                break
            }
            end = stop
            offset = stop
        }
        return text.trimmed(tail.lowerBound..<end)
    }

    /// `443? /BTC-TCT`, `963° /TCT-CNTT`: what a scan makes of a stroke of the pen behind the figures.
    private static func isSpeck(_ value: UInt32, behind offset: Int, _ text: TextBytes) -> Bool {
        (value == 0x3F || value == 0xB0 || value == 0x2A) && offset > 0 && text[offset - 1] &- 0x30 < 10
    }

    /// Whether what begins at `next` goes on the number that `run` holds: behind figures, or over a joint.
    private static func joins(_ text: TextBytes, _ run: Range<Int>, _ next: Int) -> Bool {
        let run = text.trimmed(run)
        guard let last = run.last else { return true }
        let joints: [UInt8] = [0x2F, 0x2D, 0x2E, 0x5F]
        return joints.contains(text[last]) || joints.contains(text.byte(next))
            || text.bytes[run].allSatisfy { $0 &- 0x30 < 10 || $0 == 0x20 }
            || text.bytes[run].count <= 3
    }

    /// With Latin capitals, ASCII separators, and figures where figures belong.
    private static func repaired(_ written: String) -> [Character] {
        var letters: [Character] = []
        for scalar in written.precomposedScalars where !scalar.properties.isWhitespace {
            switch scalar {
            case "\u{2010}"..."\u{2015}", "_": letters.append("-")
            case "|": letters.append("1")
            case "?", "*", "\u{B0}": break
            case "Đ", "Ð", "đ": letters.append("Đ")
            case "А": letters.append("A")
            case "В": letters.append("B")
            case "С": letters.append("C")
            case "Е": letters.append("E")
            case "Н": letters.append("H")
            case "К": letters.append("K")
            case "М": letters.append("M")
            case "О": letters.append("O")
            case "Р": letters.append("P")
            case "Т": letters.append("T")
            case "Х": letters.append("X")
            default:
                if scalar.isASCII {
                    letters.append(Character(scalar))
                } else if LetterCase.of(scalar.value) == .upper || LetterCase.of(scalar.value) == .lower {
                    letters.append(contentsOf: Folding.folded(String(scalar)).uppercased())
                }
            }
        }
        repairFigures(&letters)
        return letters
    }

    /// `l5` is 15, `O6` is 06, at the number's beginning.
    private static func repairFigures(_ letters: inout [Character]) {
        let end = letters.firstIndex(where: { $0 == "/" || $0 == "-" || $0 == "." }) ?? letters.count
        guard
            letters[..<end].contains(where: \.isNumber)
                || end == 1 && letters.first.map({ "lIO".contains($0) }) ?? false
        else {
            return
        }
        // the `QĐ` of `31QĐ/UB` is no figure
        let figures = letters[..<end].prefix { $0.isNumber }.count
        let rest = letters[figures..<end]
        if figures > 0, NumberSymbols.isType(Folding.folded(String(rest))) { return }
        // nor are letters behind which no kind is left: `31SR/XNK`, unlike `3OCT/UB`
        let kind = rest.drop { "OoQlIiSsBZz".contains($0) }
        if figures > 0, kind.count > 0, rest.count > 1, !NumberSymbols.isType(Folding.folded(String(kind))) { return }
        for index in 0..<end {
            switch letters[index] {
            case "O", "o", "Q": letters[index] = "0"
            case "l", "I", "i": letters[index] = "1"
            case "S", "s": letters[index] = "5"
            case "B": letters[index] = "8"
            case "Z", "z": letters[index] = "2"
            default: break
            }
        }
    }

    private static func parsed(_ letters: [Character], written: String) -> DocumentNumber? {
        let text = String(letters)
        if let number = DocumentNumber(parsing: text) { return number.written(as: written) }
        // `QĐ.UB`, `TT/BTC`: whatever joins them
        let dashed = text.replacing(".", with: "-")
        if dashed != text, let number = DocumentNumber(parsing: dashed) { return number.written(as: written) }
        return single(letters, written: written)
    }

    /// `15-CP`, `36/CP`, `07-L/CTN`, `60TC/CĐKT`: as the state numbered until 1998, and single-symbol letters.
    private static func single(_ letters: [Character], written: String) -> DocumentNumber? {
        guard let end = letters.firstIndex(where: { !("0"..."9" ~= $0) }), 1...5 ~= end, end < letters.count else {
            return nil
        }
        let rest = letters[end...]
        let pieces = rest.split { $0 == "/" || $0 == "-" || $0 == "." }
        let isJoined = rest.first == "-" || rest.first == "/"
        guard 1...5 ~= pieces.count, isJoined || pieces.count > 1,
            pieces.allSatisfy({ $0.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "g" || $0 == "r" || $0 == "i" } }
            ),
            pieces.contains(where: { $0.count > 1 && $0.contains(where: \.isUppercase) }) || pieces.count > 1
        else { return nil }
        let canonical = String(letters)
        var folded = pieces.map { Folding.folded(String($0)) }
        if folded.count == 1, let parted = NumberSymbols.parted(folded[0]) { folded = parted }
        let figures = String(letters[..<end])
        let significant = figures.drop { $0 == "0" }
        let key = ([significant.isEmpty ? "0" : String(significant)] + folded).joined(separator: " ")
        return DocumentNumber(
            written: written, canonical: canonical, key: key, namedType: nil,
            symbolType: folded.count > 1 ? folded.lazy.compactMap { DocumentType.named(bySymbol: $0) }.first : nil)
    }

    /// `29-CT7TU`, `15/CTIUBND`: a figure or stroke read for the slash or hyphen between two known symbols.
    private static func split(_ letters: [Character], written: String) -> DocumentNumber? {
        for (index, letter) in letters.enumerated() where "71lI".contains(letter) && index > 2 {
            for joint in ["/", "-"] as [Character] {
                var candidate = letters
                candidate[index] = joint
                let symbols = candidate.split { $0 == "/" || $0 == "-" }.dropFirst().map { Folding.folded(String($0)) }
                guard symbols.count > 1, symbols.contains(where: NumberSymbols.isBody),
                    symbols.allSatisfy({ NumberSymbols.isBody($0) || NumberSymbols.isType($0) }),
                    let number = DocumentNumber(parsing: String(candidate))
                else { continue }
                return number.written(as: written)
            }
        }
        return nil
    }
}

extension DocumentNumber {
    fileprivate func written(as written: String) -> DocumentNumber {
        DocumentNumber(
            written: written, canonical: canonical, key: key, namedType: namedType, symbolType: symbolType)
    }
}

extension String {
    /// The scalars with each base letter and its marks as one: `Ư` for `U` and a horn.
    fileprivate var precomposedScalars: [Unicode.Scalar] {
        map { character in
            let scalars = character.unicodeScalars
            guard scalars.count > 1, let first = scalars.first else { return scalars.first ?? " " }
            return first
        }
    }
}
