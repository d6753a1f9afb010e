import Foundation
import Testing

/// The guide promises that its commands work as they stand.
@Suite("Every command of the guide runs") struct GuideTests {
    private static let guide = Command.project.appendingPathComponent("docs/huong-dan.md")

    /// The lines that begin with `$ kb`, in their order.
    private static func commands() throws -> [String] {
        try String(contentsOf: guide, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("$ kb ") }
            .map { String($0.dropFirst(2)) }
    }

    @Test("all of them, one after another, on the sample corpus") func commandsOfTheGuideRun() throws {
        let folder = try Folder()
        try FileManager.default.copyItem(
            at: Command.project.appendingPathComponent("corpus"), to: folder.url.appendingPathComponent("corpus"))
        let commands = try GuideTests.commands()
        #expect(commands.count > 12)
        let environment = ["KB_ALERTS": folder.url.appendingPathComponent("alerts.json").path, "HOME": folder.url.path]
        for command in commands where command != "kb serve" {
            let run = try Command(shell: command, in: folder.url, environment: environment)
            #expect(run.status == 0, "\(command): \(run.errors)")
            #expect(!run.output.isEmpty || !run.errors.isEmpty || command.contains("ingest"), "\(command) says nothing")
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
