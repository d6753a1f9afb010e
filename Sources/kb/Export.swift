import ArgumentParser
import Foundation
import KnowledgeBase

/// `kb export`: documents as JSONL.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write documents as JSONL that kb ingest takes back unchanged.",
        discussion: """
            A line has the document's id, fields, given topics and speakers, its text to the letter, its passages, where it \
            came from, and what was corrected by hand.

            EXAMPLES
              kb export > kb.jsonl
              kb export 29-ct-tu
              kb export --type "chỉ thị" --from 2020 | gzip > chi-thi.jsonl.gz
              kb ingest --index other.sqlite kb.jsonl
            """)

    @OptionGroup var index: IndexOptions
    @OptionGroup var filters: FilterOptions

    @Argument(help: "Ids of documents. Default: all that pass the filters.")
    var ids: [String] = []

    func validate() throws {
        if !ids.isEmpty, !filters.isEmpty { throw ValidationError("Name documents, or filter them.") }
    }

    func run() throws {
        let base = try index.open()
        let (count, unknown) = try base.export(ids: ids, filter: try filters.filter()) { line in
            do { try FileHandle.standardOutput.write(contentsOf: Data(line + [UInt8(ascii: "\n")])) } catch {
                Terminal.fail(
                    index.language(
                        "không ghi được đầu ra; đĩa còn chỗ không?", "cannot write the output; is the disk full?"))
            }
        }
        for id in unknown {
            let error = KnowledgeBaseError.noSuchDocument(id)
            Terminal.standardError("kb: \(error.message(vietnamese: index.language.isVietnamese))\n")
        }
        if count == 0 || !unknown.isEmpty { throw ExitCode(1) }
    }
}
