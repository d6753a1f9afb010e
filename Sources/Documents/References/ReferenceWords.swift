import VietnameseText

/// A stretch of text as words, on which references and relations are read: each word with the hash of its key, whatever
/// its capitals, tone placement and Unicode form, and with what stands before it.
struct ReferenceWords {
    /// A word.
    struct Word {
        /// Where it stands in the document, in UTF-8 code units.
        var range: Range<Int>
        /// Hash of its key with marks (see `TokenBuffer`).
        var hash: UInt64
        /// Whether its first letter is a capital.
        var isCapital: Bool
        /// Its value if it is all figures, at most nine of them; else -1.
        var figures: Int
        /// What stands between the word before and this one.
        var gap: GapMarks
    }

    let text: TextBytes
    /// The stretch.
    let range: Range<Int>
    private(set) var words: [Word] = []

    /// Reads the words of `range`; the buffer is only borrowed.
    init(_ text: TextBytes, _ range: Range<Int>, buffer: inout TokenBuffer) {
        self.text = text
        self.range = range
        text.bytes.withUnsafeBufferPointer { bytes in
            buffer.analyze(UnsafeBufferPointer(rebasing: bytes[range]))
        }
        words.reserveCapacity(buffer.tokens.count)
        var end = range.lowerBound
        for token in buffer.tokens {
            let place = token.range.lowerBound + range.lowerBound..<token.range.upperBound + range.lowerBound
            let gap: GapMarks =
                place.lowerBound == end + 1 && text[end] == 0x20 ? .space : GapMarks(text, end..<place.lowerBound)
            let cuts = token.isOrdinary ? [] : JoinedWords.cuts(text, place)
            if cuts.isEmpty {
                words.append(word(place, token.exactHash, gap))
            } else {
                var start = place.lowerBound
                for cut in cuts + [place.upperBound] {
                    let hash = Phrase(text.string(start..<cut)).hashes.first ?? 0
                    words.append(word(start..<cut, hash, start == place.lowerBound ? gap : .space))
                    start = cut
                }
            }
            end = place.upperBound
        }
    }

    private func word(_ place: Range<Int>, _ hash: UInt64, _ gap: GapMarks) -> Word {
        Word(
            range: place, hash: hash, isCapital: LetterCase.of(text.scalar(place.lowerBound).value) == .upper,
            figures: ReferenceWords.figures(text, place), gap: gap)
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

    private static func figures(_ text: TextBytes, _ range: Range<Int>) -> Int {
        guard range.count <= 9, text[range.lowerBound] &- 0x30 < 10 else { return -1 }
        var value = 0
        for offset in range {
            let digit = text[offset] &- 0x30
            guard digit < 10 else { return -1 }
            value = value * 10 + Int(digit)
        }
        return value
    }
}
