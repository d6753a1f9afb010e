import Documents
import Testing

@testable import Extraction

@Suite("Word documents")
struct WordReaderTests {
    private func blocks(_ file: [UInt8]) async throws -> [String] { try await read(file, as: "a.docx").blockTexts }

    @Test("are known by their content, whatever their name says")
    func wrongName() async throws {
        let source = try await read(OfficeFile.docx(OfficeFile.paragraph("Số 29-CT/TU")), as: "cong van.doc")
        #expect(source.format == "docx" && source.blockTexts == ["Số 29-CT/TU"])
        #expect(source.extraction?.extractors.first?.hasPrefix("libxml2 2.") == true)
    }

    @Test("show the numbers of their lists as Word shows them")
    func numbering() async throws {
        let levels = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
            <w:lvlText w:val="Điều %1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/>
            <w:lvlText w:val="%2)"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/>
            <w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/>
            </w:lvlOverride></w:num>
            """
        func item(_ text: String, _ level: Int, list: Int = 2) -> String {
            OfficeFile.paragraph(
                text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
        }
        let body =
            item("Phạm vi", 0) + item("đất đai", 1) + item("xây dựng", 1) + item("Đối tượng", 0) + item("cán bộ", 1)
            + item("sâu", 2) + item("Riêng", 0, list: 3)
        let source = try await read(OfficeFile.docx(body, numbering: levels), as: "a.docx")
        #expect(
            source.blockTexts == [
                "Điều 1. Phạm vi", "a) đất đai", "b) xây dựng", "Điều 2. Đối tượng", "a) cán bộ", "2.1 sâu",
                "Điều 9. Riêng",
            ])
        #expect(source.blocks.allSatisfy { $0.kind == .listItem })
    }

    @Test("a column of numbers that Word counts itself is in the rows, though nothing is written in it")
    func numberedCells() async throws {
        let levels = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
            """
        let number = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:p>"
        let rows = ["Phòng Quản lý đô thị", "Phòng Tài chính"].map { name in
            "<w:tr>"
                + [number, OfficeFile.paragraph(name), OfficeFile.paragraph("đã báo cáo")]
                .map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>"
        }
        let source = try await read(
            OfficeFile.docx("<w:tbl>\(rows.joined())</w:tbl>" + number, numbering: levels), as: "a.docx")
        #expect(
            source.blockTexts == ["1. | Phòng Quản lý đô thị | đã báo cáo", "2. | Phòng Tài chính | đã báo cáo"])
    }

    @Test("have headings by their styles, and styles of their styles")
    func headings() async throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:basedOn w:val="H2"/></w:style>
            """
        let body = OfficeFile.paragraph("I. Tình hình", properties: "<w:pStyle w:val=\"Muc\"/>")
        let source = try await read(OfficeFile.docx(body, styles: styles), as: "a.docx")
        #expect(source.blocks.map(\.kind) == [.heading(level: 2)])
    }

    @Test("have letterheads of two columns, read one after the other")
    func letterhead() async throws {
        let table = OfficeFile.table([
            ["ĐẢNG BỘ THÀNH PHỐ LAM GIANG\nBAN THƯỜNG VỤ", "ĐẢNG CỘNG SẢN VIỆT NAM"],
            ["Số 12-CT/TU", "Lam Giang, ngày 06 tháng 11 năm 2013"],
        ])
        #expect(
            try await blocks(OfficeFile.docx(table)) == [
                "ĐẢNG BỘ THÀNH PHỐ LAM GIANG", "BAN THƯỜNG VỤ", "Số 12-CT/TU", "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Lam Giang, ngày 06 tháng 11 năm 2013",
            ])
    }

    @Test("may have the letterhead in the header of the first page, which comes first; other headers are no text")
    func header() async throws {
        let letterhead = OfficeFile.table([
            ["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LAM GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
        ])
        let body = OfficeFile.paragraph("Kính gửi: các sở, ngành") + OfficeFile.sectionWithHeader
        #expect(
            try await blocks(OfficeFile.docx(body, header: letterhead)) == [
                "ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAM GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Kính gửi: các sở, ngành",
            ])
        let running = OfficeFile.paragraph("Dự thảo lần 2")
        #expect(try await blocks(OfficeFile.docx(body, header: running)) == ["Kính gửi: các sở, ngành"])
    }

    @Test("show capitals where Word shows capitals, and a large first letter in its word")
    func shownLetters() async throws {
        let body =
            OfficeFile.paragraph("Ủy ban nhân dân", run: "<w:caps/>")
            + OfficeFile.paragraph("T", properties: "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>")
            + OfficeFile.paragraph("hành phố họp bàn.")
        #expect(try await blocks(OfficeFile.docx(body)) == ["ỦY BAN NHÂN DÂN", "Thành phố họp bàn."])
    }

    @Test("are read with the results of fields and controls, without their codes and comments")
    func fields() async throws {
        let body = """
            <w:p><w:r><w:t>Xem </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText> REF _Ref12 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:t>Điều 4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:sdt><w:sdtPr><w:alias w:val="Nơi"/></w:sdtPr><w:sdtContent><w:r><w:t>, Lam Giang</w:t></w:r></w:sdtContent></w:sdt>
            <w:hyperlink><w:r><w:t>, phụ lục</w:t></w:r></w:hyperlink><w:commentRangeStart w:id="1"/>
            <w:r><w:commentReference w:id="1"/></w:r><w:moveTo><w:r><w:t xml:space="preserve"> kèm theo</w:t></w:r></w:moveTo>
            <w:r><w:noBreakHyphen/><w:t>2</w:t><w:br/><w:t>hết</w:t></w:r></w:p>
            """
        #expect(try await blocks(OfficeFile.docx(body)) == ["Xem Điều 4, Lam Giang, phụ lục kèm theo-2\nhết"])
    }

    @Test("have tables of data, read row by row")
    func table() async throws {
        let borders = "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>"
        let table = OfficeFile.table([["STT", "Họ tên"], ["1", "Trần Văn Sông\nPhó Chủ tịch"]], properties: borders)
        let source = try await read(OfficeFile.docx(table), as: "a.docx")
        #expect(source.texts(of: .tableRow) == ["STT | Họ tên", "1 | Trần Văn Sông\nPhó Chủ tịch"])
    }

    @Test("are read with their insertions, without their deletions and hidden text")
    func changes() async throws {
        let body = """
            <w:p><w:r><w:t>Giao Sở </w:t></w:r><w:del><w:r><w:delText>Tài chính</w:delText></w:r></w:del>
            <w:ins><w:r><w:t>Nội vụ</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> bí mật</w:t></w:r>
            <w:moveFrom><w:r><w:t> chỗ cũ</w:t></w:r></w:moveFrom></w:p>
            """
        #expect(try await blocks(OfficeFile.docx(body)) == ["Giao Sở Nội vụ"])
    }

    @Test("have a footnote after the paragraph that refers to it, marked")
    func footnote() async throws {
        let body = "<w:p><w:r><w:t>theo quy định</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        let notes = "<w:footnote w:id=\"2\">" + OfficeFile.paragraph("Chỉ thị số 34-CT/TU") + "</w:footnote>"
        #expect(
            try await blocks(OfficeFile.docx(body + OfficeFile.paragraph("Sau đó"), footnotes: notes)) == [
                "theo quy định[1]", "[1] Chỉ thị số 34-CT/TU", "Sau đó",
            ])
    }

    @Test("have text boxes, each read once")
    func textBox() async throws {
        let box = "<w:txbxContent>" + OfficeFile.paragraph("DỰ THẢO") + "</w:txbxContent>"
        let body = """
            <w:p><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:t>Kế hoạch</w:t></w:r></w:p>
            """
        #expect(try await blocks(OfficeFile.docx(body)) == ["Kế hoạch", "DỰ THẢO"])
    }

    @Test("have pages where Word noted them, counted once in a row that is broken")
    func pages() async throws {
        let page = "<w:r><w:lastRenderedPageBreak/></w:r>"
        let cell = "<w:tc><w:p><w:r><w:t>ô</w:t></w:r>\(page)</w:p></w:tc>"
        let body = OfficeFile.paragraph("một") + "<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>"
        let source = try await read(OfficeFile.docx(body + OfficeFile.paragraph("hai")), as: "a.docx")
        #expect(source.blocks.map(\.page) == [1, 1, 2])
        #expect(source.extraction?.pageCount == 2)
    }

    @Test("keep the runs' fonts, and a soft hyphen, which is ư in TCVN3")
    func fonts() throws {
        let styles = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault>
            </w:docDefaults>
            """
        let tree = try XMLParser.parse(
            Array("<w:styles xmlns:w=\"\(word)\">\(styles)</w:styles>".utf8), as: WordName.self,
            limits: ExtractionLimits())
        let defaults = WordStyles(styles: tree, theme: nil)
        #expect(defaults.run(.init(), style: nil, paragraph: .init()).font == ".VnTime")
        #expect(defaults.run(.init(font: "Arial"), style: nil, paragraph: .init()).font == "Arial")
    }

    private let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    @Test("that are damaged, hostile or encrypted fail with the reason")
    func refused() async {
        let good = OfficeFile.docx(OfficeFile.paragraph("Số 29-CT/TU"))
        #expect(await failure(Array(good.prefix(good.count / 2)), as: "a.docx") == .damaged)
        let deep = String(repeating: "<w:x>", count: 300) + String(repeating: "</w:x>", count: 300)
        #expect(await failure(OfficeFile.docx(deep), as: "a.docx") == .tooDeeplyNested(limit: 256))
        let bomb = "<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>"
        #expect(await failure(ZipWriter.archive([("word/document.xml", bomb)]), as: "a.docx") == .definesEntities)
        let encrypted: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        #expect(await failure(encrypted + [0, 0], as: "a.docx") == .encrypted)
        #expect(await failure(OfficeFile.docx("<w:p/>"), as: "a.docx") == .noText)
    }

    @Test("cannot name a file of this machine as an entity")
    func externalEntity() async {
        let text = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
        #expect(await failure(ZipWriter.archive([("word/document.xml", text)]), as: "a.docx") == .definesEntities)
    }

    @Test("with some of their bytes changed give a text or an error")
    func mutated() async {
        var random = RepeatableRandom(seed: 30)
        let good = OfficeFile.docx(
            OfficeFile.table([["a\nb", "c"], ["d", "e"]]) + OfficeFile.paragraph("Số 29-CT/TU"),
            styles: "<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>")
        for _ in 0..<300 {
            var bytes = good
            for _ in 0..<4 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if let source = try? await read(bytes, as: "a.docx") { #expect(source.isWellFormed) }
        }
    }
}
