import ArgumentParser
import Foundation
import KnowledgeBase

/// `kb backup`: a consistent copy.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the knowledge base to a file, while others read and write.",
        discussion: """
            The copy is one file, looked through before it takes its name. A file that is there is replaced after a yes on \
            a terminal, or with --yes.

            EXAMPLES
              kb backup /media/usb/kb-2023-09-22.sqlite
              kb backup --yes /srv/backup/kb.sqlite
            """)

    @OptionGroup var index: IndexOptions

    @Argument(help: "The file to write.")
    var file: String

    @Flag(help: "Replace a file that is there without asking.")
    var yes = false

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func run() throws {
        let say = index.language
        let base = try index.open()
        try Confirmation(yes: yes, language: say).replacing(file)
        let report = try base.backup(to: file)
        if format == .json { return try JSONOutput.print(report) }
        print(
            say(
                "đã sao \(report.documents) văn bản (\(ByteCount.text(report.bytes))) vào \(report.path)",
                "\(report.documents) documents (\(ByteCount.text(report.bytes))) copied to \(report.path)"))
    }
}
