/// Office documents for tests, from the parts that matter to a test.
enum OfficeFile {
    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// A Word document with a body and, if given, styles, numbering and footnotes.
    static func docx(
        _ body: String, styles: String = "", numbering: String = "", footnotes: String = "", header: String = ""
    ) -> [UInt8] {
        func part(_ name: String, _ root: String, _ content: String) -> (String, String) {
            let office = "http://schemas.openxmlformats.org"
            let spaces = """
                xmlns:w="\(word)" xmlns:mc="\(office)/markup-compatibility/2006" \
                xmlns:r="\(office)/officeDocument/2006/relationships"
                """
            return ("word/\(name).xml", "<?xml version=\"1.0\"?><w:\(root) \(spaces)>\(content)</w:\(root)>")
        }
        var parts = [part("document", "document", "<w:body>\(body)</w:body>")]
        if !styles.isEmpty { parts.append(part("styles", "styles", styles)) }
        if !numbering.isEmpty { parts.append(part("numbering", "numbering", numbering)) }
        if !footnotes.isEmpty { parts.append(part("footnotes", "footnotes", footnotes)) }
        if !header.isEmpty {
            let relationships = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId9" Type="header" Target="header1.xml"/></Relationships>
                """
            parts += [part("header1", "hdr", header), ("word/_rels/document.xml.rels", relationships)]
        }
        return ZipWriter.archive(parts)
    }

    /// The end of a body whose first page has the header of `docx`.
    static let sectionWithHeader =
        "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId9\"/><w:titlePg/></w:sectPr>"

    /// A paragraph of one run.
    static func paragraph(_ text: String, properties: String = "", run: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>\(text)</w:t></w:r></w:p>"
    }

    /// A table of paragraphs; a cell's lines are paragraphs of their own.
    static func table(_ rows: [[String]], properties: String = "") -> String {
        let rows = rows.map { row in
            let cells = row.map { cell in
                "<w:tc>" + cell.split(separator: "\n").map { paragraph(String($0)) }.joined() + "</w:tc>"
            }
            return "<w:tr>" + cells.joined() + "</w:tr>"
        }
        return "<w:tbl><w:tblPr>\(properties)</w:tblPr>" + rows.joined() + "</w:tbl>"
    }

    /// A text of OpenDocument with automatic styles and a body.
    static func odt(_ body: String, styles: String = "", header: String = "") -> [UInt8] {
        let names = ["office", "text", "table", "style", "drawing:draw", "xsl-fo-compatible:fo", "svg-compatible:svg"]
        let spaces = names.map { name in
            let parts = name.split(separator: ":")
            return "xmlns:\(parts[parts.count - 1])=\"urn:oasis:names:tc:opendocument:xmlns:\(parts[0]):1.0\""
        }
        let content = """
            <?xml version="1.0"?><office:document-content \(spaces.joined(separator: " "))>
            <office:automatic-styles>\(styles)</office:automatic-styles>
            <office:body><office:text>\(body)</office:text></office:body></office:document-content>
            """
        let common = """
            <?xml version="1.0"?><office:document-styles \(spaces.joined(separator: " "))><office:master-styles>
            <style:master-page style:name="Standard"><style:header>\(header)</style:header></style:master-page>
            </office:master-styles></office:document-styles>
            """
        return ZipWriter.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("styles.xml", common),
        ])
    }
}
