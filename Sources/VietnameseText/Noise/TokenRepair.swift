extension TokenBuffer {
    /// Makes of tokens that are parts of syllables, or several glued, those that they are meant to be.
    mutating func repairNoise(in bytes: UnsafeBufferPointer<UInt8>) {
        var runs: [Range<Int>] = []
        if noise.contains(.loneVowel), isSpacedOut(in: bytes) {
            runs = BrokenSyllables(parts(tokens.indices, in: bytes)).runs
        } else if !noise.isDisjoint(with: [.fragment, .longFinal]) {
            runs = brokenSyllables(in: bytes)
        }
        guard !runs.isEmpty || !noise.isDisjoint(with: [.glued, .lookalikes, .misplacedTone, .invisible]) else {
            return
        }
        let original = tokens
        tokens.removeAll(keepingCapacity: true)
        var next = 0
        var index = 0
        while index < original.count {
            let token = original[index]
            if next < runs.count, runs[next].lowerBound == index {
                append(original[runs[next]], in: bytes)
                index = runs[next].upperBound
                next += 1
                continue
            }
            index += 1
            if token.noise.contains(.glued), appendParts(of: token, in: bytes) { continue }
            tokens.append(token)
            for (sign, kind) in TokenBuffer.kinds where token.noise.contains(sign) {
                repairs.append(NoiseRepair(kind: kind, range: token.range, meant: key(of: token, in: bytes)))
            }
        }
    }

    private static let kinds: [(NoiseSigns, NoiseRepair.Kind)] = [
        (.lookalikes, .lookalikeLetter), (.misplacedTone, .misplacedTone), (.invisible, .invisibleCharacter),
    ]

    /// The exact key, of which a buffer without keys keeps none.
    private func key(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        keepsKeys ? exact(token) : Folding.exact(String(decoding: bytes[token.range], as: UTF8.self))
    }

    // MARK: - Broken syllables

    /// The runs of tokens that make one syllable each, ascending.
    private func brokenSyllables(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        // what is near a fragment is looked at, and the whole text only if much of it is broken
        var runs: [Range<Int>] = []
        var start = 0
        while let fragment = tokens[start...].firstIndex(where: \.isDoubtful) {
            var end = fragment + 1
            while end < tokens.count, tokens[end...].prefix(4).contains(where: \.isDoubtful) {
                end += 1
            }
            let near = max(start, fragment - 3)..<min(tokens.count, end + 4)
            runs += BrokenSyllables(parts(near, in: bytes)).runs.map {
                $0.lowerBound + near.lowerBound..<$0.upperBound + near.lowerBound
            }
            start = end
            if let last = runs.last { start = max(start, last.upperBound) }
        }
        if runs.count > 1, noise.contains(.consonants), tokens.count < 100_000 {
            runs = BrokenSyllables(parts(tokens.indices, in: bytes)).runs
        }
        return runs
    }

    /// Whether a vowel stands alone between other letters that do.
    private func isSpacedOut(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard 4..<100_000 ~= tokens.count else { return false }
        return tokens.indices.dropFirst().dropLast().contains { index in
            tokens[index].noise.contains(.loneVowel) && tokens[index - 1].range.count < 4
                && tokens[index + 1].range.count < 4 && followsBlank(index, in: bytes)
                && followsBlank(index + 1, in: bytes)
        }
    }

    private func parts(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [BrokenSyllables.Part] {
        range.map { index in
            let spelling = Spelling(UnsafeBufferPointer(rebasing: bytes[tokens[index].range]))
            return BrokenSyllables.Part(
                letters: spelling.letters, capitals: spelling.capitals, signs: tokens[index].noise,
                followsBlank: index > 0 && followsBlank(index, in: bytes))
        }
    }

    private func followsBlank(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let gap = Int(tokens[index - 1].end)..<Int(tokens[index].start)
        switch gap.count {
        case 1: return bytes[gap.lowerBound] == 0x20
        case 2: return bytes[gap.lowerBound] == 0xC2 && bytes[gap.lowerBound + 1] == 0xA0
        default: return false
        }
    }

    /// Appends one token for several.
    private mutating func append(_ broken: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = broken.first, let last = broken.last else { return }
        var letters: [Letter] = []
        var pieces: Int32 = 0
        for token in broken {
            letters += Spelling(UnsafeBufferPointer(rebasing: bytes[token.range])).letters
            pieces += token.pieces
        }
        let token = append(letters, start: first.start, end: last.end, pieces: pieces)
        repairs.append(NoiseRepair(kind: .brokenSyllable, range: token.range, meant: key(of: letters)))
    }

    // MARK: - Glued syllables

    /// Appends the syllables that a token consists of; false if it is none or may be.
    private mutating func appendParts(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let spelling = Spelling(UnsafeBufferPointer(rebasing: bytes[token.range]))
        guard let counts = GluedWords.parts(of: spelling.letters, capitals: spelling.capitals) else { return false }
        var meant: [String] = []
        var letter = 0
        for count in counts {
            let letters = Array(spelling.letters[letter..<letter + count])
            let isLast = letter + count == spelling.letters.count
            let start = token.start + Int32(letter == 0 ? 0 : spelling.starts[letter])
            let end = isLast ? token.end : token.start + Int32(spelling.starts[letter + count])
            append(letters, start: start, end: end, pieces: letter == 0 ? token.pieces : 0)
            meant.append(key(of: letters))
            letter += count
        }
        repairs.append(
            NoiseRepair(kind: .gluedSyllables, range: token.range, meant: meant.joined(separator: " ")))
        return true
    }

    @discardableResult
    private mutating func append(_ letters: [Letter], start: Int32, end: Int32, pieces: Int32) -> Token {
        var token = Token(
            start: start, end: end, foldedHash: 0, exactHash: 0, pieces: pieces, foldedStart: 0, foldedEnd: 0,
            exactStart: 0, exactEnd: 0)
        var letters = letters
        letters.withUnsafeMutableBufferPointer { setKeys(of: &token, to: $0, keepsKeys: keepsKeys) }
        tokens.append(token)
        return token
    }

    private func key(of letters: [Letter]) -> String {
        if letters.contains(where: \.isOther) {
            return String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar($0.codePoint) }))
        }
        return MarkedSyllable(letters)?.exactKey ?? ""
    }
}

extension TokenBuffer.Token {
    /// Whether it may be a part of a broken syllable.
    fileprivate var isDoubtful: Bool { !noise.isDisjoint(with: [.fragment, .longFinal]) }
}

/// A token's letters as the text has them.
private struct Spelling {
    var letters: [Letter] = []
    var capitals: [Bool] = []
    /// Where each begins, in UTF-8 code units.
    var starts: [Int] = []

    init(_ token: UnsafeBufferPointer<UInt8>) {
        letterTable.withUnsafeBufferPointer { table in
            withUnsafeTemporaryAllocation(of: Letter.self, capacity: TokenBuffer.maximumLetters) { buffer in
                var scanner = TokenScanner(bytes: token, lookup: LetterLookup(table: table), letters: buffer)
                guard scanner.next() else { return }
                letters = Array(buffer[..<scanner.count])
            }
            let lookup = LetterLookup(table: table)
            var offset = 0
            for scalar in String(decoding: token, as: UTF8.self).unicodeScalars {
                let kind = lookup(scalar.value).kind
                if kind == .letter || kind == .other {
                    capitals.append(Spelling.isCapital(scalar))
                    starts.append(offset)
                }
                offset += UTF8.width(scalar)
            }
        }
        // superscripts and what is cut off have no letter of their own
        if capitals.count != letters.count {
            capitals = [Bool](repeating: false, count: letters.count)
            letters = starts.count < letters.count ? [] : letters
        }
    }

    /// What Unicode says of most letters of Vietnamese is known without looking it up: in the block of letters with two
    /// marks, capitals and small letters take turns.
    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x80: 0x41...0x5A ~= scalar.value
        case 0x1EA0..<0x1F00: scalar.value & 1 == 0
        default: scalar.properties.isUppercase
        }
    }
}
