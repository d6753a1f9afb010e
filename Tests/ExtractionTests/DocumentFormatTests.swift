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

    @Test(
        "is Markdown where several lines are headings or strong, though it is named as text",
        arguments: [
            "**Nơi nhận:**\n- Như Điều 3;\n\nTM. ỦY BAN NHÂN DÂN\n\n**Đoàn Minh Thư**\n",
            "# QUYẾT ĐỊNH\r\n\r\n## Điều 1. Phạm vi\r\n\r\nQuyết định này áp dụng cho các phường.\r\n",
        ])
    func markdownNamedAsText(text: String) async throws {
        let source = try await read(text, as: "quyet-dinh.txt")
        #expect(source.format == "markdown")
        #expect(!source.text.contains("*") && !source.text.contains("#"))
    }

    @Test(
        "stays text where stars and numbers only decorate it",
        arguments: [
            "ỦY BAN NHÂN DÂN\n*******\n\nĐộc lập - Tự do - Hạnh phúc\n*******\n\n** Ghi chú: số liệu ước tính.\n",
            "#1\nGiá ** chưa gồm thuế **\n#Hashtag của phường\n**một dòng nhấn mạnh thì chưa phải**\n",
        ])
    func starsInText(text: String) async throws {
        let source = try await read(text, as: "thong-bao.txt")
        #expect(source.format == "text")
        #expect(source.text.contains("*"))
    }

    @Test("is text where a tag is only quoted")
    func quotedTag() async throws {
        #expect(try await read("Thẻ <html> mở đầu một trang web.", as: "ghi-chu.txt").format == "text")
        #expect(try await read("Văn bản không đuôi", as: "29-CT.TU").format == "text")
    }

    @Test("of a compound file with a password is told as such")
    func encryptedCompound() async {
        func file(_ stream: String, _ content: [UInt8]) -> [UInt8] {
            var bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1528)
            bytes[30] = 9
            bytes.replaceSubrange(1024..<(1024 + stream.utf8.count * 2), with: stream.utf8.flatMap { [$0, 0] })
            bytes[1024 + 116] = 2
            return bytes + content + [UInt8](repeating: 0, count: 512)
        }
        let document: [UInt8] = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
        let workbook: [UInt8] = [0x09, 0x08, 2, 0, 0, 6, 0x2F, 0, 6, 0]
        #expect(await failure(file("WordDocument", document), as: "mat.doc") == .encrypted)
        #expect(await failure(file("Workbook", workbook), as: "mat.xls") == .encrypted)
        #expect(await failure(file("EncryptedPackage", []), as: "mat.docx") == .encrypted)
    }

    @Test("is named when it is not read, and the reader is told what to do")
    func unsupported() async {
        let archive = await failure(Array("Rar!\u{1A}\u{7}".utf8), as: "ho-so.rar")
        #expect(archive == .unsupportedFormat("RAR"))
        #expect(
            archive?.description == "format not supported (RAR); save it as .docx, .pdf or .txt, or put it into a .zip")
        #expect(await failure(Array("a,b\n1,2\n".utf8), as: "bang.csv") == .unsupportedFormat("CSV"))
    }
}
