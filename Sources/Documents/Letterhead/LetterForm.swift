import VietnameseText

/// Compares what a scanner or a typist made of a set phrase with the phrase: accents, case, spaces and a few letters
/// may differ (`CỌNG HÒA XÃ HỘI`, `Dộc lâp - Tư do`, `C H Ỉ  T H Ị`).
enum LetterForm {
    /// `folded` without spaces, with the letters that scanners confuse made one: `0` is `o`, `1` and `l` are `i`.
    static func bare(_ folded: String) -> [UInt8] {
        var bare: [UInt8] = []
        bare.reserveCapacity(folded.utf8.count)
        for byte in folded.utf8 where byte != 0x20 { bare.append(letter(byte)) }
        return bare
    }

    /// Whether a word, without a space in it, is `bare` once it is made so.
    static func isBare(_ word: some Collection<UInt8>, _ bare: [UInt8]) -> Bool {
        word.count == bare.count && zip(word, bare).allSatisfy { letter($0) == $1 }
    }

    private static func letter(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0"): UInt8(ascii: "o")
        case UInt8(ascii: "1"), UInt8(ascii: "l"): UInt8(ascii: "i")
        case UInt8(ascii: "5"): UInt8(ascii: "s")
        default: byte
        }
    }

    /// Whether `bare` is `phrase` (bare too) with at most one letter in eight wrong.
    static func isLike(_ bare: [UInt8], _ phrase: [UInt8]) -> Bool {
        bare == phrase || distance(bare, phrase, atMost: phrase.count / 8) != nil
    }

    /// Whether `bare` begins like `phrase`.
    static func begins(_ bare: [UInt8], like phrase: [UInt8]) -> Bool {
        if bare.starts(with: phrase) { return true }
        guard bare.count + phrase.count / 8 >= phrase.count, bare.first == phrase.first || bare.last == phrase.last
        else {
            return false
        }
        let most = phrase.count / 8
        var row = DistanceRow(phrase)
        for byte in bare.prefix(phrase.count + most) {
            row.read(byte, phrase)
            if row.least > most { return false }
            if row.number >= phrase.count - most, row.last <= most { return true }
        }
        return false
    }

    /// The letters put in, left out or exchanged between the two; nil if more than `most`.
    static func distance(_ left: [UInt8], _ right: [UInt8], atMost most: Int) -> Int? {
        guard abs(left.count - right.count) <= most else { return nil }
        var row = DistanceRow(right)
        for byte in left {
            row.read(byte, right)
            if row.least > most { return nil }
        }
        return row.last <= most ? row.last : nil
    }

    /// How many letters what has been read of a word differs by from each beginning of another.
    private struct DistanceRow {
        private(set) var number = 0
        private(set) var least = 0
        private var distances: [Int]
        private var previous: [Int]

        init(_ other: [UInt8]) {
            distances = Array(0...other.count)
            previous = distances
        }

        /// By how many it differs from the whole.
        var last: Int { distances[distances.count - 1] }

        mutating func read(_ byte: UInt8, _ other: [UInt8]) {
            number += 1
            swap(&previous, &distances)
            distances[0] = number
            least = number
            for column in other.indices {
                let exchanged = previous[column] + (byte == other[column] ? 0 : 1)
                let distance = min(exchanged, previous[column + 1] + 1, distances[column] + 1)
                distances[column + 1] = distance
                least = min(least, distance)
            }
        }
    }
}
