/// Takes apart tokens that are several syllables beyond doubt.
enum GluedWords {
    /// The numbers of letters of the parts; nil unless there is exactly one way, and the word is none of those that
    /// Vietnamese borrows and writes as one (`ôtô`, `cácbon`).
    static func parts(of letters: [Letter], capitals: [Bool]) -> [Int]? {
        guard 3...32 ~= letters.count else { return nil }
        if letters.contains(where: \.isOther) { return withNumbers(letters, capitals) }
        var ways: [[Int]] = []
        for count in 2...3 {
            collect(letters[...], parts: count, before: [], into: &ways)
            if !ways.isEmpty { break }
        }
        let atCapitals = ways.filter { isCut(letters, $0, atCapitals: capitals) }
        if atCapitals.count == 1 { return atCapitals[0] }
        // three syllables by chance are likelier than two
        guard ways.count == 1, ways[0].count == 2 || isMarkedThroughout(letters, ways[0]),
            !capitals.dropFirst().contains(true) || capitals.allSatisfy({ $0 })
        else { return nil }
        return isNative(letters, ways[0]) ? ways[0] : nil
    }

    private static func collect(_ letters: ArraySlice<Letter>, parts: Int, before: [Int], into ways: inout [[Int]]) {
        guard ways.count < 8 else { return }
        if parts == 1 {
            if isPart(letters) { ways.append(before + [letters.count]) }
            return
        }
        guard letters.count > parts - 1 else { return }
        for count in 1...min(7, letters.count - parts + 1) where isPart(letters.prefix(count)) {
            collect(letters.dropFirst(count), parts: parts - 1, before: before + [count], into: &ways)
        }
    }

    /// Whether letters are a syllable that stands alone: with marks, or long enough not to be one by chance.
    private static func isPart(_ letters: ArraySlice<Letter>) -> Bool {
        guard Syllable.isSpelled(letters), let first = letters.first else { return false }
        let isMarked = letters.contains { !$0.isBare }
        if letters.count == 1 { return isMarked && (first.isSingleWord) }
        guard isMarked || letters.count > 2 else { return false }
        guard first.isVowel else { return true }
        return isMarked ? VowelInitials.contains(letters) : text(letters) == "anh"
    }

    private static func text(_ letters: ArraySlice<Letter>) -> String {
        String(decoding: letters.map(\.ascii), as: UTF8.self)
    }

    /// Whether all parts, and only they, begin with capitals (`ViệtNam`).
    private static func isCut(_ letters: [Letter], _ way: [Int], atCapitals capitals: [Bool]) -> Bool {
        var starts: Set<Int> = []
        var start = 0
        for count in way {
            starts.insert(start)
            start += count
        }
        return capitals.indices.dropFirst().allSatisfy { capitals[$0] == starts.contains($0) }
    }

    private static func isMarkedThroughout(_ letters: [Letter], _ way: [Int]) -> Bool {
        var start = 0
        for count in way {
            guard letters[start..<start + count].contains(where: { !$0.isBare }) else { return false }
            start += count
        }
        return true
    }

    /// Whether the word has what no borrowed word has: a tone other than sắc, the vowel ư, or, in parts of three letters
    /// and more, an initial of two.
    private static func isNative(_ letters: [Letter], _ way: [Int]) -> Bool {
        for letter in letters {
            if letter.tone != 0, letter.tone != 2 { return true }
            if letter.mark == .horn, letter.ascii == UInt8(ascii: "u") { return true }
        }
        guard way.allSatisfy({ $0 > 2 }) else { return false }
        var start = 0
        for count in way {
            if SyllableParts.isInitial(letters[start..<start + 2]),
                letters[start..<start + 2].allSatisfy({ !$0.isVowel })
            {
                return true
            }
            start += count
        }
        return false
    }

    /// Syllables and numbers by turns (`Điều5`, `ngày25tháng12`).
    private static func withNumbers(_ letters: [Letter], _ capitals: [Bool]) -> [Int]? {
        var parts: [Int] = []
        var start = 0
        while start < letters.count {
            var end = start + 1
            while end < letters.count, letters[end].isOther == letters[start].isOther { end += 1 }
            let run = letters[start..<end]
            if letters[start].isOther {
                guard run.count <= 4 else { return nil }
                parts.append(run.count)
            } else if run.count > 2, isPart(run), run.contains(where: { !$0.isBare }) {
                parts.append(run.count)
            } else {
                guard let inner = self.parts(of: Array(run), capitals: Array(capitals[start..<end])) else { return nil }
                parts += inner
            }
            start = end
        }
        return parts.count > 1 && !letters[0].isOther ? parts : nil
    }
}

extension Letter {
    /// Whether it alone is a word that texts have: *ở*, *ý*.
    fileprivate var isSingleWord: Bool {
        (ascii == UInt8(ascii: "o") && mark == .horn && tone == 3) || (ascii == UInt8(ascii: "y") && tone == 2)
    }
}
