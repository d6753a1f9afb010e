/// Merges runs, whose passages follow one another, word by word.
struct WordMerger {
    private let runs: [(run: WordRun, base: UInt32)]
    private let gone: Set<UInt32>

    /// - Parameter gone: passages that are left out.
    init(_ runs: [(run: WordRun, base: UInt32)], without gone: Set<UInt32>) {
        self.runs = runs.filter { !$0.run.words.isEmpty }
        self.gone = gone
    }

    /// Hands every word, as FTS5 keeps it, and its list to `emit`, in the order of words.
    func run(_ emit: ([UInt8], [UInt8]) throws -> Void) throws {
        var next = [Int](repeating: 0, count: runs.count)
        var list: [UInt8] = []
        while true {
            var least: WordRun.Spelling?
            for (index, (run, _)) in runs.enumerated() where next[index] < run.words.count {
                let spelling = run.words[next[index]].spelling
                if let known = least, !(spelling < known) { continue }
                least = spelling
            }
            guard let least else { return }
            list.removeAll(keepingCapacity: true)
            var last: UInt64 = 0
            for (index, (run, base)) in runs.enumerated() where next[index] < run.words.count {
                let word = run.words[next[index]]
                guard word.spelling == least else { continue }
                next[index] += 1
                if gone.isEmpty {
                    SQLiteNumber.append(UInt64(base + word.first) - last, to: &list)
                    list.append(contentsOf: run.bytes[word.list])
                    last = UInt64(base + word.last)
                } else {
                    appendRest(of: word, in: run, base: base, after: &last, to: &list)
                }
            }
            // words of the main index, as against those of prefixes, begin so
            if !list.isEmpty { try emit([UInt8(ascii: "0")] + least.bytes, list) }
        }
    }

    /// Appends the list of a word without the passages that are gone.
    private func appendRest(
        of word: WordRun.Word, in run: WordRun, base: UInt32, after last: inout UInt64,
        to list: inout [UInt8]
    ) {
        run.bytes[word.list].withUnsafeBufferPointer { bytes in
            var position = 0
            var passage = UInt64(base + word.first)
            while position < bytes.count {
                if position > 0 { passage += SQLiteNumber.read(bytes, &position) }
                let start = position
                let count = SQLiteNumber.read(bytes, &position) >> 1
                position += Int(truncatingIfNeeded: count)
                guard !gone.contains(UInt32(truncatingIfNeeded: passage)) else { continue }
                SQLiteNumber.append(passage - last, to: &list)
                list.append(contentsOf: bytes[start..<min(position, bytes.count)])
                last = passage
            }
        }
    }
}
