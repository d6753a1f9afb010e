import Documents
import Foundation
import Testing

@testable import Extraction

@Suite("Pictures of pages")
struct PictureTests {
    /// A page of the samples as a grey picture: its width, its height and its dots.
    private func scannedPage() throws -> (width: Int, height: Int, dots: [UInt8]) {
        let folder = URL(filePath: #filePath).appending(path: "../../../corpus/dinh-dang").standardized
        let run = ProgramRun(
            program: .pdfToImage,
            arguments: ["-r", "150", "-gray", folder.appending(path: "17-tb-ubnd-2007.pdf").path],
            tools: ProgramTools(limits: ExtractionLimits()))
        let picture = try run.run().output
        // PGM: `P5`, the width and height, the largest value, then a byte a dot.
        let head = picture.prefix(64).split(separator: 0x0A, maxSplits: 3)
        let size = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        return (size[0], size[1], Array(picture.suffix(size[0] * size[1])))
    }

    /// A TIFF of grey pictures, nothing compressed.
    private func tiff(_ pictures: [(width: Int, height: Int, dots: [UInt8])]) -> [UInt8] {
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        var file: [UInt8] = [0x49, 0x49, 0x2A, 0] + little(8, 4)
        for (index, picture) in pictures.enumerated() {
            // Width, height, bits, compression, black is 0, where the dots are, rows, bytes, dots an inch across and down.
            let dots = file.count + 2 + 10 * 12 + 4 + 8
            let fields = [
                (256, 4, picture.width), (257, 4, picture.height), (258, 3, 8), (259, 3, 1), (262, 3, 1),
                (273, 4, dots),
                (278, 4, picture.height), (279, 4, picture.dots.count), (282, 5, dots - 8), (283, 5, dots - 8),
            ]
            file += little(fields.count, 2)
            for (tag, type, value) in fields {
                file += little(tag, 2) + little(type, 2) + little(1, 4) + little(value, 4)
            }
            let end = dots + picture.dots.count
            file += little(index + 1 < pictures.count ? end : 0, 4) + little(150, 4) + little(1, 4) + picture.dots
        }
        return file
    }

    private static let canRecognize = Program.tesseract.path != nil && Program.pdfToImage.path != nil

    @Test("in one TIFF are pages of one document, one that lies upside down too", .enabled(if: canRecognize))
    func manyPages() async throws {
        let page = try scannedPage()
        let source = try await read(
            tiff([page, (page.width, page.height, page.dots.reversed())]), as: "fax.tif")
        #expect(source.extraction?.pageCount == 2)
        #expect(source.extraction?.recognizedPages.map(\.page) == [1, 2])
        for number in 1...2 {
            let texts = zip(source.blocks, source.blockTexts).filter { $0.0.page == number }.map(\.1)
            #expect(texts.contains { $0.hasPrefix("Số: 17/TB-UBND") }, "page \(number)")
        }
    }

    @Test("tell their size before they are read")
    func sizes() {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        #expect(PictureSize(png + [0, 0, 0xEA, 0x60, 0, 0, 3, 0xE8]) == PictureSize(width: 60_000, height: 1000))
        #expect(PictureSize(png) == nil)
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0x0D, 0xB4, 0x09, 0xB0, 3]
        #expect(PictureSize(jpeg) == PictureSize(width: 2480, height: 3508))
        #expect(PictureSize([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]) == nil)
        #expect(PictureSize(tiff([(3, 2, Array(repeating: 0, count: 6))])) == PictureSize(width: 3, height: 2))
        #expect(PictureSize([0x49, 0x49, 0x2A, 0, 0xFF, 0xFF, 0xFF, 0x7F]) == nil)
    }

    @Test("of too many dots are said to be too large, not damaged", .enabled(if: canRecognize))
    func tooLarge() async {
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        let wide = head + [0, 0, 0xEA, 0x60, 0, 0, 3, 0xE8, 1, 0, 0, 0, 0]
        #expect(await failure(wide, as: "anh.png") == .pictureTooLarge(width: 60_000, height: 1000))
        // Too many for memory only, so that it is tried first.
        let large = head + [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20, 1, 0, 0, 0, 0]
        #expect(await failure(large, as: "anh.png") == .pictureTooLarge(width: 20_000, height: 20_000))
        let small = head + [0, 0, 0, 0x64, 0, 0, 0, 0x64, 1, 0, 0, 0, 0]
        #expect(await failure(small, as: "anh.png") == .damaged)
    }
}
