import Foundation
import Testing

@testable import Extraction

@Suite("Programs of others that read formats")
struct ProgramTests {
    private let tools = ProgramTools(limits: ExtractionLimits(seconds: 1))
    private func shell(_ script: String, input: String = "", outputLimit: Int = 1000) -> ProgramRun {
        ProgramRun(
            program: Program(name: "sh", package: "dash"), arguments: ["-c", script], input: Array(input.utf8),
            tools: tools, outputLimit: outputLimit)
    }

    @Test("are given bytes and give bytes")
    func exchange() throws {
        let result = try shell("tr a b; exit 3", input: "tam").run()
        #expect(result.output == Array("tbm".utf8) && result.status == 3)
        let large = String(repeating: "a", count: 1 << 20)
        #expect(try shell("wc -c", input: large).run().output.starts(with: "1048576".utf8))
        // one that does not read what it is given is no reason to wait
        #expect(try shell("exec <&-; echo x", input: large).run().succeeded)
    }

    @Test("are ended when they take too long or say too much")
    func limits() {
        #expect(throws: ExtractionError.timedOut(seconds: 1)) { try shell("sleep 20").run() }
        #expect(throws: ExtractionError.tooMuchText(limit: 1000)) { try shell("exec cat /dev/zero").run() }
    }

    @Test("are named with their package when they are missing")
    func missing() {
        let program = Program(name: "khong-co", package: "goi-phan-mem")
        let run = ProgramRun(program: program, arguments: [], tools: tools)
        #expect(throws: ExtractionError.programMissing(package: "goi-phan-mem")) { try run.run() }
        let error = ExtractionError.programMissing(package: "poppler-utils")
        #expect(error.description == "a program is missing to read it; install it: apt install poppler-utils")
    }

    @Test("have their folders removed by a later process where theirs was killed, not those of one that lives")
    func abandoned() throws {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let abandoned = parent + "/kb-ABCDEF"
        try FileManager.default.createDirectory(atPath: abandoned + "/b", withIntermediateDirectories: true)
        let living = try #require(TemporaryFolder())
        let old = Date(timeIntervalSinceNow: -3600)
        for path in [abandoned, living.path] {
            try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
        }
        TemporaryFolder.removeAbandoned()
        #expect(!FileManager.default.fileExists(atPath: abandoned))
        #expect(FileManager.default.fileExists(atPath: living.path))
    }

    @Test("leave no folder behind, whatever they wrote")
    func folder() throws {
        var folder = ""
        do {
            let tools = ProgramTools(limits: ExtractionLimits())
            folder = try tools.folder()
            try tools.write([1], to: folder + "/a")
            let run = ProgramRun(
                program: Program(name: "sh", package: "dash"),
                arguments: ["-c", "mkdir -p \(folder)/b/c; ln -s / \(folder)/b/root; echo x > \(folder)/b/c/d"],
                tools: tools)
            #expect(try run.run().succeeded)
        }
        #expect(!folder.isEmpty && !FileManager.default.fileExists(atPath: folder))
        #expect(FileManager.default.fileExists(atPath: "/usr"))
    }

    @Test("leave a socket whose name tells their profile, so that it can be removed with it")
    func officeSocket() {
        let path = OfficeSockets.path(ofProfile: "file:///var/tmp/kb-example/profile")
        // the last but four of its bytes is below sixteen and has one digit
        #expect(path == "/tmp/OSL_PIPE_\(getuid())_SingleOfficeIPC_63dd8965f5e22c2d2c66efb5dca3178")
    }
}
