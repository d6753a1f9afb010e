import ArgumentParser
import Foundation
import KnowledgeBase

/// `kb restore`: the way back from a backup.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of the knowledge base.",
        discussion: """
            The backup is looked through first; a knowledge base that is there is replaced after a yes on a terminal, or \
            with --yes, and only where no other process has it open. It is replaced whole or not at all.

            EXAMPLES
              kb restore /media/usb/kb-2023-09-22.sqlite
              kb restore --yes --index /srv/kb.sqlite /srv/backup/kb.sqlite
            """)

    @OptionGroup var index: IndexOptions

    @Argument(help: "The file that kb backup wrote.")
    var file: String

    @Flag(help: "Replace the knowledge base that is there without asking.")
    var yes = false

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func run() throws {
        let say = index.language
        try Confirmation(yes: yes, language: say).replacing(index.path)
        let report = try KnowledgeBase.restore(file, to: index.path)
        if format == .json { return try JSONOutput.print(report) }
        print(
            say(
                "đã phục hồi \(report.documents) văn bản vào \(report.path)",
                "\(report.documents) documents restored to \(report.path)"))
        if report.isOlder {
            Terminal.standardError(
                "kb: \(KnowledgeBaseError.olderVersion(path: report.path).message(vietnamese: say.isVietnamese))\n")
        }
    }
}
