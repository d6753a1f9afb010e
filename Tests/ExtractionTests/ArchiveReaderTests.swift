import Testing

@testable import Extraction

@Suite("Archives")
struct ArchiveReaderTests {
    @Test("hold documents, each with its path, whatever else lies beside them")
    func entries() async throws {
        let word = OfficeFile.docx(OfficeFile.paragraph("Số 29-CT/TU"))
        var writer = ZipWriter()
        writer.add("nam-2013/Chỉ thị.docx", word)
        writer.add("ghi chu.txt", Array("Đã sao".utf8))
        writer.add("__MACOSX/._ghi chu.txt", [0, 1, 2])
        writer.add(".DS_Store", [0])
        writer.add("rong.txt", [])
        writer.add("bang.csv", Array("a,b".utf8))
        let found = try await documents(writer.archive, as: "ho-so.zip")
        #expect(found.map(\.path) == ["nam-2013/Chỉ thị.docx", "ghi chu.txt", "rong.txt", "bang.csv"])
        #expect(found.map(\.text).prefix(2) == ["Số 29-CT/TU", "Đã sao"])
        #expect(found[2].text == "\(ExtractionError.emptyFile)")
        #expect(found[3].text == "\(ExtractionError.unsupportedFormat("CSV"))")
    }

    @Test("may hold collections, each line a document, a line that is no text told with its number")
    func collection() async throws {
        var writer = ZipWriter()
        writer.add("tin.jsonl", Array("{\"id\":\"1\"}\r\n\n{\"id\":\"2\"}\n".utf8) + [0x22, 0xFF, 0x22])
        let found = try await documents(writer.archive, as: "tin.zip")
        #expect(found.map(\.path) == ["tin.jsonl:1", "tin.jsonl:3", "tin.jsonl:4"])
        #expect(found.prefix(2).map(\.text) == ["{\"id\":\"1\"}\r", "{\"id\":\"2\"}"])
        #expect(found[2].text == "\(ExtractionError.unknownEncoding(offset: nil))")
    }

    @Test("with much text are read a window at a time, nothing twice and nothing left out")
    func windows() throws {
        let inner = ZipWriter.archive([("c.txt", "chữ thứ ba"), ("d.txt", "chữ thứ tư")])
        var writer = ZipWriter()
        writer.add("a.txt", Array("chữ thứ nhất".utf8))
        writer.add("rong.txt", [])
        writer.add("trong.zip", inner)
        writer.add("tin.jsonl", Array("{}\n[]\n{}".utf8))
        var paths: [String] = []
        var windows = 0
        var first: Int? = 0
        while let start = first {
            let window = DocumentWindow(first: start, textLimit: 3)
            let tools = ProgramTools(limits: ExtractionLimits())
            let reading = FileReading(limits: ExtractionLimits(), tools: tools, window: window) {
                paths.append($0.path)
            }
            first = nil
            do { try reading.read(writer.archive, as: .zip) } catch {
                #expect(error == .cancelled && window.isFull)
                first = window.next
            }
            windows += 1
        }
        #expect(
            paths == [
                "a.txt", "rong.txt", "trong.zip/c.txt", "trong.zip/d.txt", "tin.jsonl", "tin.jsonl", "tin.jsonl",
            ])
        #expect(windows == 5)
    }

    @Test("hold files that are known by their own bytes, wherever they lie")
    func contentHashes() async throws {
        let inner = ZipWriter.archive([("b.txt", "Chỉ thị")])
        var writer = ZipWriter()
        writer.add("a.txt", Array("Chỉ thị".utf8))
        writer.add("trong.zip", inner)
        let found = try await Extractor(worker: nil).documents(in: writer.archive, fileName: "a.zip")
        let own = ContentHash.sha256(of: Array("Chỉ thị".utf8))
        #expect(found.map(\.contentHash) == [own, own])
        #expect(own.count == 64)
    }

    @Test(
        "cannot lead out of themselves by a name", arguments: ["../x.txt", "/etc/x.txt", "a/../../x.txt", "C:\\x.txt"])
    func unsafeNames(name: String) async throws {
        let found = try await documents(ZipWriter.archive([(name, "chữ"), ("a.txt", "còn lại")]), as: "a.zip")
        #expect(found.map(\.text) == ["\(ExtractionError.unsafeName)", "còn lại"])
    }

    @Test("may lie in one another, but not without end")
    func nested() async throws {
        var archive = ZipWriter.archive([("a.txt", "trong cùng")])
        for depth in 1...4 {
            var writer = ZipWriter()
            writer.add("\(depth).zip", archive)
            if depth == 4 { writer.add("b.txt", Array("ngoài".utf8)) }
            archive = writer.archive
        }
        let found = try await documents(archive, as: "a.zip")
        #expect(found.map(\.text) == ["\(ExtractionError.archivesTooDeep(limit: 3))", "ngoài"])
        let inner = try await documents(ZipWriter.archive([("a.txt", "x")]), as: "a.zip")
        #expect(inner.map(\.path) == ["a.txt"])
    }

    @Test("may unpack to a hundred times their size, and a small one to more, counting what is thrown away")
    func unpackingBudget() throws {
        let small = UnpackingBudget(archiveBytes: 2000)
        try small.spend(64 << 20)
        #expect(throws: ExtractionError.unpacksTooLarge(limit: 64 << 20)) { try small.spend(1) }
        let large = UnpackingBudget(archiveBytes: 2 << 20)
        #expect(large.limit == 200 << 20)
        #expect(UnpackingBudget(archiveBytes: 60 << 20).limit == 512 << 20)
        let archive = ZipArchive(ZipWriter.archive([("a.txt", "một hai ba"), ("b.txt", "bốn")]))
        let budget = UnpackingBudget(archiveBytes: 100)
        try budget.spend((64 << 20) - 12)
        #expect(throws: ExtractionError.unpacksTooLarge(limit: 64 << 20)) {
            try archive.forEachEntry { (_, reader) throws(ExtractionError) in
                _ = try reader.read(limit: 2, budget: budget)
                return true
            }
        }
    }

    @Test("may be encrypted in part, or cut off")
    func encryptedAndCutOff() async throws {
        var writer = ZipWriter()
        writer.add("mat.txt", Array("abc".utf8), flags: 0x801)
        writer.add("ro.txt", Array("rõ ràng".utf8))
        let found = try await documents(writer.archive, as: "a.zip")
        #expect(found.map(\.text) == ["\(ExtractionError.encrypted)", "rõ ràng"])
        let cut = Array(writer.archive.prefix(40))
        #expect(await failure(cut, as: "a.zip") != nil)
    }

    @Test("with bytes changed give documents or an error")
    func mutated() async {
        var random = RepeatableRandom(seed: 42)
        let good = ZipWriter.archive([
            ("a/b.txt", "một"), ("c.html", "<html><p>hai</html>"), ("d.eml", "From: a\nSubject: b\n\nc"),
        ])
        for _ in 0..<300 {
            var bytes = good
            for _ in 0..<3 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if let found = try? await Extractor(worker: nil).documents(in: bytes, fileName: "a.zip") {
                for document in found {
                    if case .success(.text(let source)) = document.result { #expect(source.isWellFormed) }
                }
            }
        }
    }
}
