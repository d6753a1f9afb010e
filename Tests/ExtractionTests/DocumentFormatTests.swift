import Testing

@testable import Extraction

@Suite("The format of a file")
struct DocumentFormatTests {
    @Test(
        "follows the ending of its name, in letters of either case",
        arguments: [
            ("bao-cao.txt", DocumentFormat.text), ("BAO-CAO.TEXT", .text), ("tham luận.md", .markdown),
            ("a/b.c/Kế hoạch.Markdown", .markdown), ("29-CT.TU.html", .html), ("trang.HTM", .html), ("x.xhtml", .html),
        ])
    func ending(fileName: String, format: DocumentFormat) {
        #expect(DocumentFormat(fileName: fileName) == format)
    }

    @Test(
        "is not promised by an ending that means nothing",
        arguments: ["29-CT.TU", "vanban", ".html", "thư mục.d/tệp"])
    func noEnding(fileName: String) {
        #expect(DocumentFormat(fileName: fileName) == nil)
    }

    @Test(
        "is HTML if it begins as HTML, whatever its name",
        arguments: ["trang.txt", "trang", "Chỉ thị 29.doc", "trang.md"])
    func disguisedHTML(fileName: String) async throws {
        let page = "\u{FEFF}\n <!-- lưu từ Word -->\n<!DOCTYPE HTML>\n<html><body><p>Căn cứ Luật</p></body></html>"
        let source = try await read(page, as: fileName)
        #expect(source.format == "html")
        #expect(source.blockTexts == ["Căn cứ Luật"])
    }

    @Test("is HTML in UTF-16 too")
    func htmlInUTF16() async throws {
        let page = "<html><body><p>Kỷ luật, kỷ cương</p></body></html>"
        let bytes: [UInt8] = [0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let source = try await read(bytes, as: "a.txt")
        #expect(source.format == "html")
        #expect(source.text == "Kỷ luật, kỷ cương")
    }

    @Test("is text where a tag is only quoted")
    func quotedTag() async throws {
        #expect(try await read("Thẻ <html> mở đầu một trang web.", as: "ghi-chu.txt").format == "text")
        #expect(try await read("Văn bản không đuôi", as: "29-CT.TU").format == "text")
    }

    @Test("is named when it is not read, and the reader is told what to do")
    func unsupported() async {
        let archive = await failure(Array("Rar!\u{1A}\u{7}".utf8), as: "ho-so.rar")
        #expect(archive == .unsupportedFormat("RAR"))
        #expect(archive?.description == "format not supported (RAR); save it as plain text, Markdown or HTML")
        #expect(await failure(Array("a,b\n1,2\n".utf8), as: "bang.csv") == .unsupportedFormat("CSV"))
    }
}
