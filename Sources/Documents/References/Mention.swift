import VietnameseText

/// A reference while it is being read: which words it takes, and what the rest of the sentence needs to know of it.
struct Mention {
    /// All its words: provisions, kind, number, date and issuer.
    var run: Range<Int>
    /// The words from its kind or number on.
    var core: Range<Int>
    var target: Reference.Target
    var provisions: [Provision] = []
    /// The kind as named: `nghị định`.
    var type: String?
    /// Whether it points back: `nói trên`, `Nghị định 30`.
    var isBackward = false
    /// Whether it is a part of a law's own name: `Luật sửa đổi … của Luật …`; the place of that law among the mentions.
    var nameOf: Int?
    /// Whether it is cited by name alone.
    var isNamed = false
    /// Whether its name says that it changes others: `Luật sửa đổi, bổ sung một số điều của Luật …`.
    var changesOthers: Bool { document?.name.map { Folding.folded($0).contains(" sua doi") } ?? false }
    /// Whether it names what was issued together with the document: `Quy chế ban hành kèm theo Quyết định số …`.
    var isAttachment = false

    var document: CitedDocument? {
        if case .document(let document) = target { return document }
        return nil
    }

    func reference(in words: ReferenceWords) -> Reference {
        Reference(target: target, provisions: provisions, range: words.bytes(run), isBackward: isBackward)
    }
}
