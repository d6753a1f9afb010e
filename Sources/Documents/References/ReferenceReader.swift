import VietnameseText

/// All references of a text.
public enum ReferenceReader {
    /// The references in `text`, in order, with their places in UTF-8 code units.
    ///
    /// - Parameter ownType: the kind of the document that the text is of, so that `này` is understood.
    public static func references(in text: String, ownType: String? = nil) -> [Reference] {
        references(of: DocumentStructure(SourceText(text: text, blocks: [])), ownType: ownType)
    }

    /// The references of a text whose structure is known.
    public static func references(of structure: DocumentStructure, ownType: String? = nil) -> [Reference] {
        var memory = ReferenceMemory(ownType: ownType)
        var buffer = TokenBuffer(keepsKeys: false)
        var found: [Reference] = []
        for paragraph in structure.paragraphs {
            let words = ReferenceWords(structure.text, paragraph.range, buffer: &buffer)
            var parser = ReferenceParser(words, memory: memory)
            memory = ReferenceMemory(ownType: nil)
            memory = parser.read()
            found += parser.mentions.map { $0.reference(in: words) }
        }
        return found
    }
}
