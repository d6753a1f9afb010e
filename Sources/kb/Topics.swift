import ArgumentParser
import KnowledgeBase

/// `kb topics`: the topics with counts, or a topic's best passages.
struct Topics: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the topics as a tree with counts; with TOPIC, its best passages.",
        discussion: """
            EXAMPLES
              kb topics
              kb topics "bảo vệ cán bộ dám nghĩ, dám làm"
            """)

    @OptionGroup var index: IndexOptions

    @Argument(help: "A topic, by id or label; diacritics optional.")
    var topic: String?

    @Option(name: [.customShort("n"), .long], help: "How many passages, 1–1000.")
    var limit = 10

    @Option(help: "How many passages to pass over.")
    var offset = 0

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
        guard offset >= 0 else { throw ValidationError("--offset takes a number from 0.") }
    }

    func run() throws {
        let base = try index.open()
        if let topic { try passages(of: topic, in: base) } else { try tree(of: base) }
    }

    private func tree(of base: KnowledgeBase) throws {
        let topics = try base.topics()
        if format == .json {
            try JSONOutput.print(Tree(topics: topics, total: topics.reduce(0) { $0 + $1.size }))
        } else if topics.isEmpty {
            Terminal.standardError(
                index.language(
                    "Chưa có chủ đề. Hãy đặt topics.yaml trong thư mục nạp, hoặc: kb ingest THƯ_MỤC --topics TỆP",
                    "There are no topics. Put a topics.yaml into the folder, or: kb ingest FOLDER --topics FILE") + "\n"
            )
        } else {
            for topic in topics { show(topic, depth: 0) }
        }
        if topics.isEmpty { throw ExitCode(1) }
    }

    private func show(_ topic: TopicNode, depth: Int) {
        let label =
            index.language.isVietnamese
            ? topic.label : topic.labelInEnglish.map { "\(topic.label) (\($0))" } ?? topic.label
        let indent = String(repeating: "  ", count: depth)
        print("\(indent)\(depth == 0 ? Terminal.bold(label) : label)  \(Terminal.dim("\(topic.count)  \(topic.id)"))")
        for child in topic.children { show(child, depth: depth + 1) }
    }

    private func passages(of topic: String, in base: KnowledgeBase) throws {
        let found: TopicPassages
        do { found = try base.passages(ofTopic: topic, limit: limit, offset: offset) } catch let error
            as KnowledgeBaseError
        {
            guard case .noSuchTopic = error else { throw error }
            Terminal.standardError("kb: \(error.message(vietnamese: index.language.isVietnamese))\n")
            throw ExitCode(1)
        }
        if format == .json {
            try JSONOutput.print(found)
        } else {
            print(Terminal.bold(found.topic.label) + Terminal.dim("  \(found.total)") + "\n")
            for passage in found.passages {
                print(
                    Terminal.dim(
                        DocumentLine.text(passage.document, path: passage.passage.path, page: passage.passage.page)))
                print(TextWrapping.wrap(Terminal.safe(passage.passage.text), width: Terminal.width, indent: "   "))
                print(Terminal.dim("   → kb show \(passage.passage.id)\n"))
            }
        }
        if found.passages.isEmpty { throw ExitCode(1) }
    }

    private struct Tree: Encodable {
        var topics: [TopicNode]
        var total: Int
    }
}

extension TopicNode {
    /// How many topics it and those below it are.
    fileprivate var size: Int { children.reduce(1) { $0 + $1.size } }
}
