import Foundation
import Testing

@Suite("kb who tells who said what") struct WhoTests {
    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(
            "a.txt",
            "Tin hội nghị\n\nGiám đốc Sở Nội vụ Phạm Gia Hưng cho biết hồ sơ đã đủ. Ông đề nghị các phường báo cáo ngay.\n"
        )
        #expect(try Command("ingest", "a.txt", in: folder.url).status == 0)
        return folder
    }

    @Test("A name typed without accents finds the person, and one document is counted as one")
    func countsOneAsOne() throws {
        let folder = try folder()
        let found = try Command("who", "pham gia hung", "--lang", "en", in: folder.url)
        #expect(found.status == 0)
        #expect(found.output.contains("Phạm Gia Hưng  Giám đốc Sở Nội vụ · 2 statements, 1 document · "))
        #expect(found.output.contains("hồ sơ đã đủ."))
    }

    @Test("Nobody of the name is one clear line and exit code 1")
    func nobody() throws {
        let folder = try folder()
        let found = try Command("who", "le thi khong co", "--lang", "en", in: folder.url)
        #expect(found.status == 1)
        #expect(found.output.isEmpty)
        #expect(found.errors.split(separator: "\n").count == 1)
    }
}
