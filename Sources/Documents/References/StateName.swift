/// The state's name behind that of a body of the whole country: `Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam`.
enum StateName {
    private static let names = [
        Phrase("nước Cộng hòa xã hội chủ nghĩa Việt Nam"), Phrase("nước CHXHCN Việt Nam"),
    ]
    private static let president = Phrase("tịch").hashes[0]

    /// How many words it takes at `index`; nil where it does not stand there.
    static func count(_ words: ReferenceWords, at index: Int) -> Int? {
        names.first { words.has($0, at: index) }?.count
    }

    /// `run` without the state's name at its end; the President is `Chủ tịch nước`.
    static func without(_ words: ReferenceWords, _ run: Range<Int>) -> Range<Int> {
        guard let name = names.first(where: { run.count > $0.count && words.has($0, at: run.upperBound - $0.count) })
        else { return run }
        let end = run.upperBound - name.count
        return run.lowerBound..<(words.hash(end - 1) == president ? end + 1 : end)
    }
}
