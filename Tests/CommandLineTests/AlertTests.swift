import Foundation
import Testing

@Suite("Saved searches tell what is new") struct AlertTests {
    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("a.txt", "Chỉ thị\n\nCán bộ không được đùn đẩy công việc cho cơ quan khác.")
        #expect(try Command("ingest", "a.txt", in: folder.url).status == 0)
        return folder
    }

    private func run(_ arguments: String, in folder: Folder) throws -> Command {
        try Command(
            shell: "kb alerts \(arguments)", in: folder.url,
            environment: ["KB_ALERTS": folder.url.appendingPathComponent("tin/alerts.json").path])
    }

    @Test("what was there is not new, what comes is, once") func tellsWhatIsNewOnce() throws {
        let folder = try folder()
        #expect(try run("add dun-day 'đùn đẩy'", in: folder).status == 0)
        let nothing = try run("run", in: folder)
        #expect(nothing.status == 1)
        #expect(nothing.errors.contains("Nothing new."))
        try folder.write("b.txt", "Biên bản\n\nÔng Lê Văn Sơn nói rằng đùn đẩy là biểu hiện của sợ trách nhiệm.")
        try Command("ingest", "b.txt", in: folder.url)
        let kept = try run("run --keep --format json", in: folder)
        #expect(try kept.json()["total"] as? Int == 1)
        let found = try run("run", in: folder)
        #expect(found.status == 0)
        #expect(found.output.contains("dun-day: 1 new"))
        #expect(try run("run", in: folder).status == 1)
        // a new version of a known document is new
        try folder.write("b.txt", "Biên bản\n\nÔng Lê Văn Sơn nói rằng đùn đẩy và né tránh là sợ trách nhiệm.")
        Thread.sleep(forTimeInterval: 1.1)
        try Command("ingest", "b.txt", in: folder.url)
        #expect(try run("run", in: folder).output.contains("1 new"))
    }

    @Test("from a day on, also what was there") func looksBackWhereAsked() throws {
        let folder = try folder()
        #expect(try run("add cu 'đùn đẩy' --since 2020", in: folder).status == 0)
        #expect(try run("run", in: folder).output.contains("cu: 1 new"))
        #expect(try run("run", in: folder).status == 1)
    }

    @Test("they are listed and forgotten, and survive the knowledge base") func keepsThemInAFileOfTheUsers() throws {
        let folder = try folder()
        _ = try run("add mot 'đùn đẩy' --type 'chỉ thị'", in: folder)
        #expect(try run("add mot 'khác'", in: folder).status == 2)
        #expect(try run("add hai", in: folder).status == 2)
        #expect(try run("list", in: folder).output.contains("mot: đùn đẩy --type \"chỉ thị\""))
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("index"))
        let lost = try run("run", in: folder)
        #expect(lost.status == 1)
        #expect(lost.errors.contains("mot: there is no knowledge base at"))
        #expect(try run("remove khong-co", in: folder).status == 1)
        #expect(try run("remove mot", in: folder).status == 0)
        #expect(try run("list", in: folder).status == 1)
    }
}
