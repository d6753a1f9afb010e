import VietnameseText

/// The national name and motto that stand above state documents, and the Party's name above its own (Decree
/// 30/2020/NĐ-CP, annex I, part II; Guidance 36-HD/VPTW).
enum Motto {
    private static let phrases = [
        "cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc", "dang cong san viet nam",
    ].map { LetterForm.bare($0) }

    /// The same, as their words: where a motto begins inside a line.
    private static let openings = [
        (["cong", "hoa", "xa", "hoi"], ["viet", "nam"]), (["doc", "lap", "tu", "do"], ["hanh", "phuc"]),
        (["dang", "cong", "san", "viet"], ["viet", "nam"]),
    ].map { pair in (pair.0.map { LetterForm.bare($0) }, pair.1.map { LetterForm.bare($0) }) }

    /// The name of the state broken over two lines, as pages in narrow columns have it.
    private static let halves: Set<String> = {
        let words = ["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam"]
        return Set(
            (1...5).flatMap { [words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")] })
    }()

    /// Whether `folded` is a motto, a few letters wrong maybe, or begins with one.
    static func isMotto(_ folded: String) -> Bool {
        guard let first = folded.utf8.first, folded.utf8.count >= 11 || folded == "cong" || folded == "cong hoa" else {
            return false
        }
        if folded.utf8.count <= 32, halves.contains(folded) || folded == "viet nam dan chu cong hoa" { return true }
        guard first == UInt8(ascii: "c") || first == UInt8(ascii: "d"), folded.utf8.count >= 16 else { return false }
        let bare = LetterForm.bare(folded)
        return phrases.contains { LetterForm.begins(bare, like: $0) }
    }

    /// Whether two of the four folded words at `offset` are whole words of a motto's beginning, as `terms` asks.
    static func mayBegin(_ folded: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        var found = SIMD4<UInt8>()
        var start = offset
        for place in 0..<4 where start < folded.count {
            let end = folded[start...].firstIndex(of: 0x20) ?? folded.count
            // nearly no word is as long as one of a motto's
            if 2...4 ~= end - start {
                for (opening, words) in openings.enumerated()
                where LetterForm.isBare(folded[start..<end], words.0[place]) { found[opening] += 1 }
            }
            start = end + 1
        }
        return found.max() > 1
    }

    /// Which of `terms` are a motto that begins at `index`: from there to its last word, or to the line's end.
    static func terms(_ terms: [Folding.Term], at index: Int) -> Range<Int>? {
        guard index + 4 <= terms.count, let first = terms[index].folded.utf8.first,
            first == UInt8(ascii: "c") || first == UInt8(ascii: "d")
        else { return nil }
        // `QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI …` is a name
        if index > 0, terms[index - 1].folded == "nuoc" { return nil }
        for (opening, closing) in openings {
            // two words at least are whole
            guard opening.indices.count(where: { LetterForm.isBare(terms[index + $0].folded.utf8, opening[$0]) }) >= 2
            else {
                continue
            }
            let words = terms[index..<index + 4].map { LetterForm.bare($0.folded) }
            var errors = 0
            for (offset, word) in opening.enumerated() {
                errors += LetterForm.distance(words[offset], word, atMost: 1) ?? 9
            }
            guard errors <= 2 else { continue }
            let last = min(terms.count, index + 9)
            for end in index + 4..<max(last, index + 4)
            where LetterForm.distance(LetterForm.bare(terms[end].folded), closing[1], atMost: 1) != nil {
                return index..<end + 1
            }
            return index..<last
        }
        return nil
    }
}
