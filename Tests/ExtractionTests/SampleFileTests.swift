import Documents
import Foundation
import Testing

@testable import Extraction

@Suite("The samples of every format", .enabled(if: !WorkerChild.isRunning))
struct SampleFileTests {
    private func read(_ name: String) async throws -> SourceText {
        let folder = URL(filePath: #filePath).appending(path: "../../../corpus/dinh-dang").standardized
        let bytes = try Extractor.read(file: folder.appending(path: name).path)
        return try await Extractor(worker: WorkerChild.worker()).extract(bytes, fileName: name)
    }

    private let country = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]

    @Test(
        "a PDF has its letterhead column by column, whole paragraphs and no running titles",
        .enabled(if: Program.pdfToText.path != nil))
    func pdf() async throws {
        let source = try await read("121-bc-ubnd-2022.pdf")
        let blocks = source.blockTexts
        #expect(
            blocks.prefix(6) == [
                "ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAM GIANG", "Số: 121/BC-UBND", country[0], country[1],
                "Lam Giang, ngày 30 tháng 12 năm 2022",
            ])
        #expect(!source.text.contains("CÔNG BÁO LAM GIANG"))
        #expect(blocks.count { $0.contains("công khai trên trang thông tin.") && $0.contains("Qua kiểm tra") } == 10)
        #expect(source.extraction?.pageCount == 3 && source.blocks.last?.page == 3)
        #expect(source.extraction?.extractors.first?.hasPrefix("poppler ") == true)
    }

    @Test(
        "a scan is recognized, with the confidence of each page",
        .enabled(if: Program.tesseract.path != nil && Program.pdfToText.path != nil))
    func scan() async throws {
        let source = try await read("17-tb-ubnd-2007.pdf")
        #expect(source.blockTexts.contains("Số: 17/TB-UBND") && source.text.contains(country[1]))
        let page = try #require(source.extraction?.recognizedPages.first)
        #expect(page.page == 1 && 0.8...1 ~= page.confidence)
    }

    @Test("a Word file of the old kind and an RTF go through one LibreOffice", .enabled(if: Program.office.path != nil))
    func office() async throws {
        let old = try await read("27-tb-vp-2008.doc")
        #expect(old.format == "doc")
        #expect(
            old.blockTexts.prefix(5) == [
                "ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAM GIANG", "VĂN PHÒNG", "Số: 27/TB-VP", country[0],
            ])
        #expect(old.texts(of: .listItem).map { $0.prefix(2) } == ["a)", "b)"])
        #expect(old.extraction?.extractors.map { $0.prefix(7) } == ["LibreOf", "libxml2"])
        #expect(try await read("33-qd-sxd-2011.rtf").text.contains("Điều 2. Hồ sơ thiếu giấy tờ"))
    }
}
