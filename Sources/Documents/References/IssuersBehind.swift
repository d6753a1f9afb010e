/// Who issued a document where words behind it say so otherwise than by `của`: `do Ủy ban nhân dân tỉnh ban hành`, `đã được
/// Quốc hội thông qua`, `giữa Bộ Tài chính và Bộ Nông nghiệp`.
extension ReferenceParser {
    static let by = WordSet("do được")
    private static let already = Phrase("đã").hashes[0]
    private static let between = Phrase("giữa").hashes[0]
    private static let with = Phrase("với").hashes[0]
    private static let issuingVerbs = [
        Phrase("ký ban hành"), Phrase("ban hành"), Phrase("phê duyệt"), Phrase("thông qua"), Phrase("ký"),
    ]
    private static let terms = [Phrase("khóa"), Phrase("kỳ họp thứ"), Phrase("kỳ họp")]

    /// The body that issued or passed the document named before word `index`, and the word behind its verb.
    func issuing(at index: Int) -> (body: Range<Int>, next: Int)? {
        var at = index
        if words.hash(at) == ReferenceParser.already { at += 1 }
        guard ReferenceParser.by.contains(words.hash(at)), (index...at).allSatisfy({ words.gap($0) == .space }),
            let body = BodyParser.name(words, from: at + 1)
        else { return nil }
        let end = behindTerm(body.upperBound)
        guard let verb = ReferenceParser.issuingVerbs.first(where: { words.has($0, at: end) }) else { return nil }
        return (body, end + verb.count)
    }

    private static let about = Phrase("về").hashes[0]

    /// The body right behind the date, where `của` is left out and `về` begins what the document is about: `ngày 23/4/2018
    /// Chính phủ về …`; a term in brackets may stand between.
    func bareBody(at index: Int, _ hasDate: Bool) -> (body: Range<Int>, next: Int)? {
        guard hasDate, index < words.count, words.gap(index) == .space, words[index].isCapital,
            BodyParser.opensBody(words, index), let body = BodyParser.name(words, from: index)
        else { return nil }
        var end = body.upperBound
        if words.gap(end).contains(.opening) {
            while end < words.count, end - body.upperBound < 4, !words.gap(end).contains(.closing) { end += 1 }
        }
        guard words.hash(end) == ReferenceParser.about,
            words.gap(end).subtracting(end > body.upperBound ? [.space, .closing] : .space).isEmpty
        else { return nil }
        return (body, body.upperBound)
    }

    /// The word behind the term and sitting of an assembly: `khóa VIII, kỳ họp thứ 5`.
    private func behindTerm(_ index: Int) -> Int {
        var at = index
        for _ in 0..<2 {
            guard words.gap(at).subtracting([.space, .comma]).isEmpty,
                let term = ReferenceParser.terms.first(where: { words.has($0, at: at) })
            else { break }
            at += term.count + 1
        }
        return at
    }

    /// The bodies that agreed on the document named before word `index`: `giữa A và B`.
    func parties(at index: Int) -> (body: Range<Int>, next: Int)? {
        guard words.hash(index) == ReferenceParser.between, words.gap(index) == .space,
            let first = BodyParser.name(words, from: index + 1)
        else { return nil }
        var end = first.upperBound
        if words.hash(end) == ReferenceParser.and || words.hash(end) == ReferenceParser.with, words.gap(end) == .space,
            let second = BodyParser.name(words, from: end + 1)
        {
            end = second.upperBound
        }
        return (first.lowerBound..<end, end)
    }
}
