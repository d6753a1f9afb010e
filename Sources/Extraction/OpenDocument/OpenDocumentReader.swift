import Documents

/// Reads OpenDocument files: texts, spreadsheets and presentations, zipped or flat.
struct OpenDocumentReader: DocumentReader {
    let limits: ExtractionLimits
    /// What the file is, as it was found to be; what another program made of it stays what it was.
    var format = DocumentFormat.odt
    /// What read the file before.
    var convertedBy: [String] = []

    /// The most bytes that the parts may unpack to.
    private static let partsLimit = 128 << 20

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let package = ZipArchive.isZip(bytes) ? try parts(of: bytes) : ["content.xml": bytes]
        guard let tree = try tree("content.xml", of: package),
            let body = tree.nodes.indices.first(where: { tree.nodes[$0].name == .body })
        else { throw .damaged }
        // A part that is damaged costs what it would have told, not the text.
        let common = (try? self.tree("styles.xml", of: package)) ?? nil
        let styles = OpenDocumentStyles(styles: common, content: tree)
        var blocks = RunBlocks(limits: limits)
        var pageCount: Int?
        if let sheets = SpreadsheetReader(tree: tree, styles: styles) {
            for draft in sheets.read() { try blocks.append(draft.kind, draft.runs, page: draft.page) }
        } else {
            let lists = OpenDocumentLists(styles: common, content: tree, fonts: styles)
            var reader = OpenDocumentBodyReader(tree: tree, styles: styles, lists: lists, objects: objects(of: package))
            for draft in Self.letterhead(in: common ?? tree) { try blocks.append(draft.kind, draft.runs) }
            try reader.read(body, into: &blocks)
            pageCount = reader.pageCount
        }
        return try blocks.sourceText(
            format: format,
            extraction: ExtractionRecord(extractors: convertedBy + [XMLParser.name], pageCount: pageCount))
    }

    /// The blocks of a page header that is a letterhead; any other header is none of the text.
    private static func letterhead(in tree: OpenDocumentTree) -> [BlockDraft] {
        let headers: [OpenDocumentName] = [.firstHeader, .firstHeaderOfLibreOffice, .header]
        let found = headers.flatMap { name in tree.nodes.indices.filter { tree.nodes[$0].name == name } }
        guard !found.isEmpty else { return [] }
        let styles = OpenDocumentStyles(styles: nil, content: tree)
        let lists = OpenDocumentLists(styles: nil, content: tree, fonts: styles)
        for header in found {
            var reader = OpenDocumentBodyReader(tree: tree, styles: styles, lists: lists, objects: [:])
            let drafts = reader.readBlocks(of: header)
            if Motto.opensOne(of: drafts) { return drafts }
        }
        return []
    }

    /// The parts that matter of a package, those of the documents embedded in it too.
    private func parts(of bytes: [UInt8]) throws(ExtractionError) -> [String: [UInt8]] {
        let names: Set = ["content.xml", "styles.xml"]
        let manifest = "META-INF/manifest.xml"
        let parts = try ZipArchive(bytes).contents(limit: Self.partsLimit) { path in
            path == manifest
                || path.split(separator: "/").last.map { names.contains(String($0)) } == true
                    && (!path.contains("/") || path.hasPrefix("Object "))
        }
        if let manifest = parts[manifest], ByteSearch.contains("manifest:encryption-data", in: manifest[...]) {
            throw .encrypted
        }
        return parts
    }

    private func tree(_ name: String, of package: [String: [UInt8]]) throws(ExtractionError) -> OpenDocumentTree? {
        guard let part = package[name] else { return nil }
        return try XMLParser.parse(part, as: OpenDocumentName.self, limits: limits)
    }

    /// The tables in spreadsheets that are embedded in a text, by the folders that hold them.
    private func objects(of package: [String: [UInt8]]) -> [String: [BlockDraft]] {
        var objects: [String: [BlockDraft]] = [:]
        for path in package.keys {
            let parts = path.split(separator: "/")
            guard parts.count == 2, parts[1] == "content.xml",
                let tree = (try? tree(path, of: package)) ?? nil
            else { continue }
            let common = (try? self.tree("\(parts[0])/styles.xml", of: package)) ?? nil
            let styles = OpenDocumentStyles(styles: common, content: tree)
            objects[String(parts[0])] = SpreadsheetReader(tree: tree, styles: styles)?.read()
        }
        return objects
    }
}
