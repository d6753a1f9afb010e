import Foundation
import Testing

/// The guide promises that its commands work as they stand.
@Suite("Every command of the guide runs") struct GuideTests {
    private static let guide = Command.project.appendingPathComponent("docs/huong-dan.md")

    /// What the guide's boxes say to type, line by line.
    private static func commands() throws -> [String] {
        let boxes = try String(contentsOf: guide, encoding: .utf8).split(separator: "```").enumerated()
            .filter { $0.offset % 2 == 1 }
        return try boxes.flatMap { $0.element.split(separator: "\n") }.map { line in
            try #require(line.wholeMatch(of: /\$ (.+)/), "\(line) is no command").1
        }.map(String.init)
    }

    /// The commands that stand within sentences.
    private static func mentioned() throws -> [String] {
        try String(contentsOf: guide, encoding: .utf8).matches(of: /`(kb [^`]+)`/).map { String($0.1) }
    }

    @Test("all of them, one after another, on the sample corpus") func commandsOfTheGuideRun() throws {
        let folder = try Folder()
        try FileManager.default.copyItem(
            at: Command.project.appendingPathComponent("corpus"), to: folder.url.appendingPathComponent("corpus"))
        try folder.write("ten.csv", "name\nPhạm Gia Hưng\nXyzzyx\n")
        let commands = try GuideTests.commands()
        #expect(commands.count > 12)
        let environment = ["KB_ALERTS": folder.url.appendingPathComponent("alerts.json").path, "HOME": folder.url.path]
        var server: RunningServer?
        for command in commands {
            if command == "kb serve" {
                server = try RunningServer(in: folder.url, environment: environment)
                continue
            }
            // the address that the guide says it usually is
            let asked = command.replacing("http://127.0.0.1:8080", with: server?.url ?? "")
            let run = try Command(shell: asked, in: folder.url, environment: environment)
            #expect(run.status == 0, "\(command): \(run.errors)")
            let isSilent = command.contains("ingest") || command.contains(" > ")
            #expect(isSilent || !run.output.isEmpty || !run.errors.isEmpty, "\(command) says nothing")
        }
        let table = try String(contentsOf: folder.url.appendingPathComponent("ket-qua.csv"), encoding: .utf8)
        #expect(table.contains("Phạm Gia Hưng"))
        #expect(table.contains("Xyzzyx,0"))
        let index = folder.url.appendingPathComponent("kho-moi.sqlite").path
        for command in try GuideTests.mentioned() where command != "kb serve" {
            let asked = command.replacing("/duong/dan/kb.sqlite", with: index)
            let run = try Command(shell: asked, in: folder.url, environment: environment)
            #expect(run.status == 0, "\(command): \(run.errors)")
            #expect(!run.output.isEmpty, "\(command) says nothing")
        }
    }

    @Test("its pictures and links are there") func picturesOfTheGuideExist() throws {
        let text = try String(contentsOf: GuideTests.guide, encoding: .utf8)
        for match in text.matches(of: /\]\(([^)]+)\)/) where !match.1.hasPrefix("http") {
            let file = GuideTests.guide.deletingLastPathComponent().appendingPathComponent(String(match.1))
            #expect(FileManager.default.fileExists(atPath: file.path), "\(match.1)")
        }
    }
}
