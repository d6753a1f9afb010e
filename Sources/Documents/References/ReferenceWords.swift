import VietnameseText

/// A stretch of text as words, on which references and relations are read: each word with the hash of its key, whatever
/// its capitals, tone placement and Unicode form, and with what stands before it.
struct ReferenceWords {
    /// A word.
    struct Word {
        private let start: Int32
        private let end: Int32
        /// Hash of its key with marks (see `TokenBuffer`).
        let hash: UInt64
        private let value: Int32
        /// What stands between the word before and this one.
        let gap: GapMarks
        /// Whether its first letter is a capital.
        let isCapital: Bool
        /// What it may begin.
        let openings: WordOpenings

        /// The word at `range`, whose bytes are those of `text`.
        @inline(__always)
        fileprivate init(
            _ text: TextBytes, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64,
            _ gap: GapMarks,
            _ table: WordOpenings.Table
        ) {
            start = Int32(truncatingIfNeeded: range.lowerBound)
            end = Int32(truncatingIfNeeded: range.upperBound)
            self.hash = hash
            self.gap = gap
            let first = bytes[range.lowerBound]
            value = first &- 0x30 < 10 ? Word.figures(bytes, range) : -1
            isCapital =
                first < 0x80 ? first &- 0x41 < 26 : LetterCase.of(text.scalar(range.lowerBound).value) == .upper
            openings = value >= 0 ? [.figures, table[hash]] : table[hash]
        }

        private static func figures(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32 {
            guard range.count <= 9 else { return -1 }
            var value: Int32 = 0
            for offset in range {
                let digit = bytes[offset] &- 0x30
                guard digit < 10 else { return -1 }
                value = value * 10 + Int32(digit)
            }
            return value
        }

        /// Where it stands in the document, in UTF-8 code units.
        @inline(__always)
        var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

        /// Its value if it is all figures, at most nine of them; else -1.
        @inline(__always)
        var figures: Int { Int(value) }
    }

    let text: TextBytes
    /// The stretch.
    let range: Range<Int>
    private let words: [Word]

    /// Reads the words of `range`; the buffer is only borrowed.
    init(_ text: TextBytes, _ range: Range<Int>, buffer: inout TokenBuffer) {
        self.text = text
        self.range = range
        text.bytes.withUnsafeBufferPointer { bytes in
            buffer.analyze(UnsafeBufferPointer(rebasing: bytes[range]))
        }
        let table = WordOpenings.table
        var words: [Word] = []
        words.reserveCapacity(buffer.tokens.count)
        text.bytes.withUnsafeBufferPointer { bytes in
            var end = range.lowerBound
            for token in buffer.tokens {
                let start = range.lowerBound &+ Int(token.start)
                let gap: GapMarks =
                    start == end &+ 1 && bytes[end] == 0x20 ? .space : GapMarks(text, end..<start)
                end = range.lowerBound &+ Int(token.end)
                let cuts = token.isOrdinary ? [] : JoinedWords.cuts(text, start..<end)
                if cuts.isEmpty {
                    words.append(Word(text, bytes, start..<end, token.exactHash, gap, table))
                } else {
                    for (from, to) in zip([start] + cuts, cuts + [end]) {
                        let hash = Phrase(text.string(from..<to)).hashes.first ?? 0
                        words.append(Word(text, bytes, from..<to, hash, from == start ? gap : .space, table))
                    }
                }
            }
        }
        self.words = words
    }

    var count: Int { words.count }

    @inline(__always)
    subscript(_ index: Int) -> Word { words[index] }

    /// The hash of the word at `index`; 0 beyond the ends.
    @inline(__always)
    func hash(_ index: Int) -> UInt64 { index >= 0 && index < words.count ? words[index].hash : 0 }

    /// What stands before the word at `index`; behind the last word, what closes the stretch.
    func gap(_ index: Int) -> GapMarks {
        if index < words.count { return index >= 0 ? words[index].gap : .space }
        return GapMarks(text, (words.last?.range.upperBound ?? range.lowerBound)..<range.upperBound)
    }

    /// Whether the word at `index` may begin something of `kind`.
    @inline(__always)
    func mayBegin(_ kind: WordOpenings, at index: Int) -> Bool {
        index >= 0 && index < words.count && !words[index].openings.isDisjoint(with: kind)
    }

    /// The first word from `index` on that may begin something of `kind`.
    func first(_ kind: WordOpenings, from index: Int) -> Int? {
        words.withUnsafeBufferPointer { words in
            var index = index
            while index < words.count, words[index].openings.isDisjoint(with: kind) { index &+= 1 }
            return index < words.count ? index : nil
        }
    }

    /// The first word of `range` that may begin a cue or a sentence; its end where none does.
    func firstCueOrStop(in range: Range<Int>) -> Int {
        words.withUnsafeBufferPointer { words in
            var index = range.lowerBound
            while index < range.upperBound, words[index].openings.isDisjoint(with: .cue),
                words[index].gap.isDisjoint(with: .stop)
            {
                index &+= 1
            }
            return index
        }
    }

    /// The figures' value of the word at `index`; -1 where it is none.
    func figures(_ index: Int) -> Int { index >= 0 && index < words.count ? words[index].figures : -1 }

    /// The text of a run of words.
    func string(_ run: Range<Int>) -> String { run.isEmpty ? "" : text.string(bytes(run)) }

    /// The text of a run of words, its white space made single spaces.
    func line(_ run: Range<Int>) -> String { run.isEmpty ? "" : text.flat(bytes(run)) }

    /// Where a run of words stands.
    func bytes(_ run: Range<Int>) -> Range<Int> {
        guard !run.isEmpty, run.upperBound <= words.count else { return range.lowerBound..<range.lowerBound }
        return words[run.lowerBound].range.lowerBound..<words[run.upperBound - 1].range.upperBound
    }

    /// Whether `phrase` stands at `index`, its words parted by nothing but spaces and commas.
    func has(_ phrase: Phrase, at index: Int) -> Bool { phrase.matches(self, at: index) }

    /// The first word at or behind `offset`.
    func index(atOffset offset: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
