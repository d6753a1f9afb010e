import ArgumentParser
import KnowledgeBase

/// `kb remove`: forgets documents.
struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Forget documents; their files are not touched.",
        discussion: """
            Asks on a terminal; elsewhere --yes must be given. Corrections made by hand are forgotten too. A document whose \
            file is still in a folder comes back at the next ingest of it.

            EXAMPLES
              kb remove bien-ban-hop-to
              kb remove --yes 29-ct-tu 34-ct-tu
            """)

    @OptionGroup var index: IndexOptions

    @Argument(help: "Ids of documents.")
    var ids: [String]

    @Flag(help: "Do not ask.")
    var yes = false

    func run() throws {
        let say = index.language
        try Confirmation(yes: yes, language: say).ask(
            say("Bỏ \(ids.count) văn bản khỏi kho?", "Forget \(ids.count) documents?"),
            otherwise: say(
                "hãy thêm --yes để xóa khi không ở trên màn hình lệnh.", "add --yes to remove without a terminal."))
        _ = try index.open()
        let result = try KnowledgeBase(path: index.path, access: .write).remove(ids: ids)
        print(say("đã bỏ \(result.removed.count) văn bản", "\(result.removed.count) documents forgotten"))
        for id in result.unknown {
            Terminal.standardError(
                "kb: \(KnowledgeBaseError.noSuchDocument(id).message(vietnamese: say.isVietnamese))\n")
        }
        if !result.unknown.isEmpty { throw ExitCode(1) }
    }
}
