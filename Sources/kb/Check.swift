import ArgumentParser
import KnowledgeBase

/// `kb check`: whether the knowledge base is sound.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look through the knowledge base: file, references, index.",
        discussion: """
            Ends with 1 where something is wrong. With --repair a knowledge base is written anew out of its documents and \
            put in place of the old once it is sound; nothing else may have it open meanwhile.

            EXAMPLES
              kb check
              kb check --repair
            """)

    @OptionGroup var index: IndexOptions

    @Flag(help: "Make anew what can be derived from the documents.")
    var repair = false

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func run() throws {
        let found = try KnowledgeBase.check(index.path)
        let report = found.isSound || !repair ? found : try KnowledgeBase.repair(index.path)
        if format == .json { try JSONOutput.print(report) } else { print(report, before: found) }
        if !report.isSound { throw ExitCode(1) }
    }

    private func print(_ report: IntegrityReport, before: IntegrityReport) {
        let say = index.language
        for check in before.checks {
            Swift.print("\(check.problems.isEmpty ? "✓" : "✗") \(name(of: check))")
            for problem in check.problems { Swift.print("    " + problem.text(vietnamese: say.isVietnamese)) }
        }
        if report.missingFiles > 0 {
            Swift.print(
                Terminal.dim(
                    say(
                        "\(report.missingFiles) tệp gốc không còn ở chỗ cũ (bỏ bằng: kb ingest --prune)",
                        "\(report.missingFiles) original files are gone (forget them with: kb ingest --prune)")))
        }
        if report.isRepaired {
            Swift.print(say("Đã dựng lại từ các văn bản.", "Made anew out of its documents."))
        } else if !report.isSound {
            Terminal.standardError(
                say(
                    "kb: có lỗi; dựng lại bằng: kb check --repair\n",
                    "kb: not sound; make it anew with: kb check --repair\n")
            )
        }
    }

    private func name(of check: IntegrityReport.Check) -> String {
        let say = index.language
        switch check.name {
        case "file": return say("tệp", "file")
        case "references": return say("tham chiếu", "references")
        case "documents": return say("văn bản và đoạn", "documents and passages")
        case "fields": return say("chỗ sửa tay", "corrections by hand")
        case "index": return say("chỉ mục toàn văn", "full-text index")
        case "postings": return say("chỉ mục xếp hạng", "postings")
        case "catalog": return say("danh mục", "catalog")
        default: return check.name
        }
    }
}
