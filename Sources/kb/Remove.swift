import ArgumentParser
import KnowledgeBase

/// `kb remove`: forgets documents.
struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Forget documents; their files are not touched.",
        discussion: "Asks on a terminal; elsewhere --yes must be given.")

    @OptionGroup var index: IndexOptions

    @Argument(help: "Ids of documents.")
    var ids: [String]

    @Flag(help: "Do not ask.")
    var yes = false

    func run() throws {
        let say = index.language
        if !yes {
            guard Terminal.isOutputTerminal else {
                throw ValidationError(
                    say(
                        "Hãy thêm --yes để xóa khi không ở trên màn hình lệnh.",
                        "Add --yes to remove without a terminal."))
            }
            print(
                say("Bỏ \(ids.count) văn bản khỏi kho? [c/K] ", "Forget \(ids.count) documents? [y/N] "), terminator: ""
            )
            guard let answer = readLine()?.lowercased(), ["y", "yes", "c", "có", "co"].contains(answer) else {
                throw ExitCode(1)
            }
        }
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
