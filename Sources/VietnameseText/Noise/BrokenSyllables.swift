/// Finds syllables that blanks have broken: `ĐIỀ U KHO ẢN`.
struct BrokenSyllables {
    /// A token as it is in the text.
    struct Part {
        var letters: [Letter]
        var capitals: [Bool]
        var signs: NoiseSigns
        /// Whether one blank and nothing else lies between the part before and this.
        var followsBlank: Bool

        /// Whether it is a part of a syllable beyond doubt, if it and its neighbours make one.
        var isFragment: Bool {
            signs.contains(.fragment) || (signs.contains(.longFinal) && !capitals.contains(true))
        }

        /// Whether it is a syllable that stands alone.
        var isWord: Bool { !signs.contains(.fragment) && !signs.contains(.consonants) }
    }

    private let parts: [Part]
    private var taken: [Bool]
    /// The runs of parts that make one syllable each.
    private(set) var runs: [Range<Int>] = []

    /// Looks through neighbouring tokens of a text.
    init(_ parts: [Part]) {
        self.parts = parts
        taken = [Bool](repeating: false, count: parts.count)
        joinSpacedOut()
        for index in parts.indices where parts[index].isFragment { join(around: index, isCertain: true) }
        // where several are broken beyond doubt, a lone consonant is a part as well
        if runs.count > 1 {
            for index in parts.indices where parts[index].signs.contains(.consonants) {
                join(around: index, isCertain: false)
            }
        }
        runs.sort { $0.lowerBound < $1.lowerBound }
    }

    // MARK: - Letters set apart

    /// Joins words of which each letter is set apart: `Q U Y Ế T Đ Ị N H`.
    private mutating func joinSpacedOut() {
        var start = 0
        while start < parts.count {
            var end = start + 1
            while end < parts.count, end - start < 64, parts[end].followsBlank, isSpaced(end, like: start) { end += 1 }
            if end - start >= 4, isSpaced(start, like: start) { joinSpacedOut(start..<end) }
            start = end
        }
    }

    private func isSpaced(_ index: Int, like first: Int) -> Bool {
        parts[index].letters.count == 1 && !parts[index].letters[0].isOther
            && parts[index].capitals == parts[first].capitals
    }

    /// Divides letters into the fewest syllables, if there is one way alone to do so.
    private mutating func joinSpacedOut(_ run: Range<Int>) {
        let letters = run.map { parts[$0].letters[0] }
        guard letters.contains(where: { !$0.isBare }) else { return }
        /// For what begins at each letter: the fewest syllables, in how many ways, and the letters of the first.
        var best = [(syllables: Int, ways: Int, first: Int)](repeating: (.max, 0, 0), count: letters.count + 1)
        best[letters.count] = (0, 1, 0)
        for start in letters.indices.reversed() {
            for count in 2...7 where start + count <= letters.count && best[start + count].ways > 0 {
                guard Syllable.isSpelled(letters[start..<start + count]) else { continue }
                let syllables = best[start + count].syllables + 1
                if syllables < best[start].syllables {
                    best[start] = (syllables, best[start + count].ways, count)
                } else if syllables == best[start].syllables {
                    best[start].ways = min(best[start].ways + best[start + count].ways, 2)
                }
            }
        }
        guard best[0].ways == 1 else { return }
        var start = 0
        while start < letters.count {
            let syllable = run.lowerBound + start..<run.lowerBound + start + best[start].first
            for index in syllable { taken[index] = true }
            runs.append(syllable)
            start += best[start].first
        }
    }

    // MARK: - Syllables in two or three parts

    private mutating func join(around index: Int, isCertain: Bool) {
        guard !taken[index] else { return }
        var best: [Range<Int>] = []
        var fewest = Int.max
        for start in max(0, index - 3)...index {
            for end in index + 1...min(parts.count, index + 4) where end - start > 1 {
                let run = start..<end
                guard isSyllable(run, isCertain: isCertain) else { continue }
                let left = leftovers(beside: run)
                if left < fewest {
                    best = [run]
                    fewest = left
                } else if left == fewest {
                    best.append(run)
                }
            }
        }
        // two ways to put it together are none
        guard best.count == 1, !mayEndBefore(best[0]) else { return }
        for index in best[0] { taken[index] = true }
        runs.append(best[0])
    }

    /// Whether the last part of a run may as well begin the next syllable: `nh à n ước`.
    private func mayEndBefore(_ run: Range<Int>) -> Bool {
        let last = run.upperBound - 1
        guard run.upperBound < parts.count, parts[last].signs.contains(.consonants) else { return false }
        return isSyllable(last..<run.upperBound + 1, isCertain: false)
    }

    /// Whether the parts of a run, put together, are a syllable that can stand alone, and are not without that.
    private func isSyllable(_ run: Range<Int>, isCertain: Bool) -> Bool {
        var letters: [Letter] = []
        var capitals: [Bool] = []
        for index in run {
            guard !taken[index], index == run.lowerBound || parts[index].followsBlank else { return false }
            letters += parts[index].letters
            capitals += parts[index].capitals
            guard letters.count <= 7 else { return false }
        }
        guard letters.allSatisfy({ !$0.isOther }), isCased(capitals), Syllable.isSpelled(letters) else { return false }
        if letters[0].isVowel, !VowelInitials.contains(letters) { return false }
        if isCertain { return letters.contains { $0.bits > 0x1F } && !mayLackHorn(run) }
        return true
    }

    /// All capitals, all small, or the first a capital.
    private func isCased(_ capitals: [Bool]) -> Bool {
        let rest = capitals.dropFirst()
        return rest.allSatisfy { $0 == rest.first } && (capitals[0] || rest.first != true)
    }

    /// Whether the blank may stand for a ư that got lost: `ng ời` is *người*.
    private func mayLackHorn(_ run: Range<Int>) -> Bool {
        guard run.count == 2, let first = parts[run.lowerBound + 1].letters.first else { return false }
        return first.ascii == UInt8(ascii: "o") && first.mark == .horn && parts[run.lowerBound].letters.count == 2
            && parts[run.lowerBound].letters.map(\.ascii) == Array("ng".utf8)
    }

    /// How many parts that are no words remain on either side.
    private func leftovers(beside run: Range<Int>) -> Int {
        var count = 0
        if run.lowerBound > 0, parts[run.lowerBound].followsBlank, !taken[run.lowerBound - 1],
            !parts[run.lowerBound - 1].isWord
        {
            count += 1
        }
        if run.upperBound < parts.count, parts[run.upperBound].followsBlank, !parts[run.upperBound].isWord {
            count += 1
        }
        return count
    }
}
