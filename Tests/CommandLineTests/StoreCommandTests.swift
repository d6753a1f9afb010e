import Foundation
import Testing

@Suite("Keeping a knowledge base, as its keeper does it")
struct StoreCommandTests {
    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("tai-lieu/mot.txt", "Cán bộ không được né tránh, đùn đẩy trách nhiệm.\n")
        try folder.write("tai-lieu/hai.txt", "Thành phố đối thoại với doanh nghiệp.\n")
        try Command("ingest", "tai-lieu", in: folder.url)
        return folder
    }

    /// Starts the program and leaves it running.
    private func start(_ arguments: String..., in folder: URL, output: Pipe? = nil) throws -> LaunchedProgram {
        try LaunchedProgram(Command.path, arguments, in: folder, output: output)
    }

    /// Waits until `condition` holds, half a minute at most.
    private func wait(_ condition: () throws -> Bool) rethrows -> Bool {
        for _ in 0..<150 {
            if try condition() { return true }
            Thread.sleep(forTimeInterval: 0.2)
        }
        return false
    }

    private func total(_ folder: URL) throws -> Int {
        let command = try Command("list", "--format", "json", in: folder)
        return command.status == 2 ? 0 : try command.json()["total"] as? Int ?? 0
    }

    /// How many documents take some seconds.
    private static let long = 1500

    /// A collection of so many.
    private func writeLong(_ folder: Folder) throws {
        let words = (0..<100).map { "từ ngữ thứ \($0) của đoạn" }.joined(separator: ", ")
        let lines = (0..<StoreCommandTests.long).map {
            #"{"id": "d\#($0)", "title": "Văn bản \#($0)", "text": "\#($0). \#(words)."}"#
        }
        try folder.write("dai.jsonl", lines.joined(separator: "\n"))
    }

    @Test("Ctrl-C leaves a sound index, says what went in, and ends with 130")
    func interrupt() throws {
        let folder = try Folder()
        try writeLong(folder)
        let output = Pipe()
        let process = try start("ingest", "dai.jsonl", "--format", "json", in: folder.url, output: output)
        _ = wait { FileManager.default.fileExists(atPath: folder.url.path + "/index/kb.sqlite-wal") }
        Thread.sleep(forTimeInterval: 0.5)
        kill(process.processIdentifier, SIGINT)
        let data = output.fileHandleForReading.readDataToEndOfFile()
        let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(process.waitUntilExit() == 130)
        #expect(report["interrupted"] as? Bool == true)
        let added = try #require(report["added"] as? Int)
        #expect(added < StoreCommandTests.long)
        #expect(report["failed"] as? Int == 0)
        #expect(try total(folder.url) == added)
        #expect(try Command("check", in: folder.url).status == 0)
        #expect(try Command("ingest", "dai.jsonl", "--quiet", in: folder.url).status == 0)
        #expect(try total(folder.url) == StoreCommandTests.long)
    }

    @Test("a program that is killed in the middle of an ingest leaves a sound file, and the next ingest completes it")
    func killed() throws {
        let folder = try Folder()
        try writeLong(folder)
        for pause in [0.1, 0.5, 1.0] {
            let process = try start("ingest", "dai.jsonl", in: folder.url)
            _ = wait { FileManager.default.fileExists(atPath: folder.url.path + "/index/kb.sqlite-wal") }
            Thread.sleep(forTimeInterval: pause)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let check = try Command("check", in: folder.url)
            #expect(check.status == 0, "\(check.output)\(check.errors)")
        }
        #expect(try Command("ingest", "dai.jsonl", "--quiet", in: folder.url).status == 0)
        #expect(try total(folder.url) == StoreCommandTests.long)
        #expect(try Command("check", in: folder.url).status == 0)
    }

    @Test("a watched folder's new and changed files go in by themselves, half-written ones when they are finished")
    func watch() throws {
        let folder = try folder()
        let process = try start("ingest", "--watch", "--quiet", "tai-lieu", in: folder.url)
        defer { process.terminate() }
        try folder.write("tai-lieu/ba.md", "")
        try folder.write("tai-lieu/bon.txt", "Tuyến đê được gia cố.\n")
        #expect(try wait { try Command("search", "tuyến đê", in: folder.url).status == 0 })
        try folder.write("tai-lieu/ba.md", "Hồ sơ trễ hạn.\n")
        #expect(try wait { try Command("search", "trễ hạn", in: folder.url).status == 0 })
        try folder.write("tai-lieu/bon.txt", "Tuyến kè được gia cố.\n")
        #expect(try wait { try Command("search", "tuyến kè", in: folder.url).status == 0 })
        process.terminate()
        #expect(process.waitUntilExit() == 143)
        #expect(try total(folder.url) == 4)
    }

    @Test("an export is taken back by another ingest, and a backup by restore")
    func exportAndBackup() throws {
        let folder = try folder()
        let export = try Command("export", in: folder.url)
        #expect(export.status == 0 && export.output.split(separator: "\n").count == 2)
        let ingest = try Command("ingest", "-", "--index", "khac.sqlite", in: folder.url, input: export.output)
        #expect(ingest.output.contains("2 added"))
        #expect(try Command("export", "--index", "khac.sqlite", in: folder.url).output == export.output)
        #expect(try Command("export", "mot", "khong-co", in: folder.url).status == 1)
        #expect(try Command("export", "--type", "nghị quyết", in: folder.url).status == 1)

        #expect(try Command("backup", "sao.sqlite", in: folder.url).status == 0)
        #expect(try Command("remove", "mot", "--yes", in: folder.url).status == 0)
        let refused = try Command("restore", "sao.sqlite", in: folder.url)
        #expect(refused.status == 2 && refused.errors.contains("--yes"))
        #expect(try total(folder.url) == 1)
        #expect(try Command("restore", "sao.sqlite", "--yes", in: folder.url).status == 0)
        #expect(try total(folder.url) == 2)
    }

    @Test("a field is corrected, shown with its history, and refused where it cannot be so")
    func edit() throws {
        let folder = try folder()
        let edit = try Command("edit", "mot", "--set", "number=29-CT/TU", "--set", "ngay=6/11/2013", in: folder.url)
        #expect(edit.status == 0 && edit.output.contains("2013-11-06"))
        let json = try Command("edit", "29 ct tu", "--format", "json", in: folder.url).json()
        #expect((json["history"] as? [[String: Any]])?.count == 2)
        #expect((json["document"] as? [String: Any])?["date"] as? String == "2013-11-06")
        for arguments in [["--set", "date=hôm qua"], ["--set", "mau=xanh"], ["--set", "date"]] {
            let wrong = try Command("edit", "mot", arguments[0], arguments[1], in: folder.url)
            #expect(wrong.status == 2 && wrong.errors.split(separator: "\n").count == 1, "\(wrong.errors)")
        }
        #expect(try Command("edit", "khong-co", in: folder.url).status == 1)
    }

    @Test(
        "a file that cannot be used gets one line in both languages, without a word of SQLite",
        arguments: [
            "search x", "list", "stats", "ingest tai-lieu", "check", "export", "edit mot", "backup b",
            "remove mot --yes",
        ])
    func unusable(command: String) throws {
        let folder = try folder()
        let kb = folder.url.appendingPathComponent("index/kb.sqlite")
        let whole = try Data(contentsOf: kb)
        try Data("Không phải cơ sở dữ liệu, mà là một văn bản dài hơn một trăm byte.".utf8).write(
            to: folder.url.appendingPathComponent("text.sqlite"))
        try whole.prefix(20_000).write(to: folder.url.appendingPathComponent("cut.sqlite"))
        var newer = whole
        newer[63] = 99  // user_version, sqlite.org/fileformat.html
        try newer.write(to: folder.url.appendingPathComponent("newer.sqlite"))
        for name in ["text.sqlite", "cut.sqlite", "newer.sqlite", "tai-lieu"] {
            for language in ["vi", "en"] {
                let arguments = command.split(separator: " ").map(String.init) + ["--index", name, "--lang", language]
                let run = try Command(list: arguments, in: folder.url)
                let text = run.errors + (command == "check" ? "" : run.output)
                #expect(run.status == 2 || command == "check" && name == "cut.sqlite", "\(name): \(run.status)")
                #expect(!text.contains("SQLite error") && !text.contains("malformed"), "\(text)")
                #expect(text.split(separator: "\n").count <= 1, "\(text)")
            }
        }
    }

    @Test("every command's help has an example, and completions come for three shells")
    func help() throws {
        let folder = try Folder()
        for command in [
            "ingest", "search", "suggest", "show", "list", "topics", "stats", "edit", "remove", "check", "export",
            "backup",
            "restore", "evaluate", "serve",
        ] {
            let help = try Command("help", command, in: folder.url)
            #expect(help.status == 0 && help.output.contains("EXAMPLES"), "\(command)")
        }
        for shell in ["bash", "zsh", "fish"] {
            let script = try Command("--generate-completion-script", shell, in: folder.url)
            #expect(script.status == 0 && script.output.contains("restore"), "\(shell)")
        }
    }
}
