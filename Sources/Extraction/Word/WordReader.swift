import Documents

/// Reads a Word document of the XML kind (DOCX): ECMA-376, both classes.
struct WordReader: DocumentReader {
    let limits: ExtractionLimits

    /// The most bytes that the parts may unpack to.
    private static let partsLimit = 128 << 20

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let archive = ZipArchive(bytes)
        let main = try Self.mainPart(of: archive, limits: limits)
        let names = Set(["styles", "numbering", "footnotes", "endnotes", "theme/theme1"].map { "word/\($0).xml" })
        let relationships = WordLetterhead.relationships(of: main)
        let parts = try archive.contents(limit: Self.partsLimit) {
            $0 == main || $0 == relationships || names.contains($0) || WordLetterhead.mayBeHeader($0)
        }
        guard let content = parts[main] else { throw .damaged }
        let document = try XMLParser.parse(content, as: WordName.self, limits: limits)
        // A part that is damaged costs what it would have told, not the text.
        func tree(_ name: String) -> WordTree? {
            parts["word/\(name).xml"].flatMap { try? XMLParser.parse($0, as: WordName.self, limits: limits) }
        }
        let styles = WordStyles(styles: tree("styles"), theme: tree("theme/theme1"))
        let numbering = WordNumbering(tree("numbering"), styles: styles)
        func notes(_ name: String, _ element: WordName) -> [String: [BlockDraft]] {
            tree(name).map { Self.notes(in: $0, element, styles: styles, numbering: numbering) } ?? [:]
        }
        var reader = WordBodyReader(
            tree: document, styles: styles, numbering: numbering, footnotes: notes("footnotes", .footnote),
            endnotes: notes("endnotes", .endnote))
        let pages = WordPages(document)
        guard let body = document.nodes.indices.first(where: { document.nodes[$0].name == .body }) else {
            throw .damaged
        }
        var blocks = RunBlocks(limits: limits)
        if let name = WordLetterhead(document: document, main: main, parts: parts, limits: limits).part,
            let header = parts[name].flatMap({ try? XMLParser.parse($0, as: WordName.self, limits: limits) }),
            let root = header.nodes.indices.first(where: { header.nodes[$0].name == .header })
        {
            var reader = WordBodyReader(tree: header, styles: styles, numbering: numbering)
            let drafts = reader.readBlocks(of: root)
            // Any other header is none of the text.
            if Motto.opensOne(of: drafts) {
                for draft in drafts { try blocks.append(draft.kind, draft.runs, page: pages.current) }
            }
        }
        try reader.read(body, into: &blocks)
        return try blocks.sourceText(
            format: .docx, extraction: ExtractionRecord(extractors: [XMLParser.name], pageCount: reader.pageCount))
    }

    /// The name of the part that holds the body, which the package's relationships tell (ECMA-376 part 2, 8).
    private static func mainPart(of archive: ZipArchive, limits: ExtractionLimits) throws(ExtractionError) -> String {
        let usual = "word/document.xml"
        let name = "_rels/.rels"
        guard let content = try archive.contents(limit: 1 << 20, where: { $0 == name })[name],
            let tree = try? XMLParser.parse(content, as: PackageRelationship.self, limits: limits)
        else { return usual }
        for node in tree.nodes.indices where tree.nodes[node].name == .relationship {
            guard tree.value(.type, of: node)?.hasSuffix("/officeDocument") == true,
                let target = tree.value(.target, of: node)
            else { continue }
            return String(target.drop { $0 == "/" })
        }
        return usual
    }

    private static func notes(
        in tree: WordTree, _ element: WordName, styles: WordStyles, numbering: WordNumbering
    ) -> [String: [BlockDraft]] {
        var reader = WordBodyReader(tree: tree, styles: styles, numbering: numbering)
        var notes: [String: [BlockDraft]] = [:]
        for node in tree.nodes.indices where tree.nodes[node].name == element {
            // Separators have a type.
            guard let id = tree.value(.identifier, of: node), tree.value(.type, of: node) ?? "normal" == "normal"
            else { continue }
            notes[id] = reader.readBlocks(of: node)
        }
        return notes
    }
}
