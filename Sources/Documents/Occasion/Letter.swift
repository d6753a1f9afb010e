import VietnameseText

/// A letter that a person writes to people, and not an office to an office: whom it addresses and who signs it.
enum Letter {
    /// Whether a paragraph near the beginning greets readers: `Các em học sinh thân mến!`, `Thân ái gửi các đồng chí!`.
    static func addresses(_ text: TextBytes, _ paragraphs: ArraySlice<Paragraph>) -> Bool {
        paragraphs.prefix(14).contains { paragraph in
            guard paragraph.weight <= 40 else { return false }
            let folded = Folding.folded(text.string(paragraph.range))
            return greetings.contains { folded.hasPrefix($0) } || endings.contains { folded.hasSuffix($0) }
        }
    }

    /// Who signs a letter in small letters at its end, where no office stands above the name: the name, and what the person is
    /// on the line beside it; nil where the last lines are none.
    static func signature(_ text: TextBytes, _ paragraphs: [Paragraph], from start: Int) -> (
        name: Range<Int>, role: Range<Int>?
    )? {
        let last = paragraphs.indices.suffix(5).filter { $0 >= start }
        for index in last.reversed() where PersonName.isName(text, paragraphs[index].range) {
            let beside = [index + 1, index - 1].first {
                last.contains($0) && paragraphs[$0].weight <= 20 && SignerRole.isRole(text, paragraphs[$0].range)
            }
            return (paragraphs[index].range, beside.map { paragraphs[$0].range })
        }
        return nil
    }

    private static let greetings = ["than ai gui", "than gui", "kinh gui", "kinh thua", "gui cac", "thua dong bao"]
    private static let endings = ["than men", "than yeu", "kinh men", "yeu quy", "than ai"]
}
