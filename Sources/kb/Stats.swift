import ArgumentParser
import KnowledgeBase

/// `kb stats`: counts, sizes, freshness.
struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what the knowledge base holds, in figures.",
        discussion: """
            EXAMPLES
              kb stats
              kb stats --format json
            """)

    @OptionGroup var index: IndexOptions

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func run() throws {
        let statistics = try index.open().statistics()
        if format == .json { return try JSONOutput.print(statistics) }
        let say = index.language
        let rows: [(String, String)] = [
            (say("tệp", "file"), statistics.path),
            (say("văn bản", "documents"), String(statistics.documents)),
            (say("đoạn", "passages"), String(statistics.passages)),
            (say("tệp gốc", "files"), files(statistics)),
            (say("gần giống nhau", "nearly the same"), String(statistics.nearDuplicates)),
            (say("chỗ sửa tay", "edits"), String(statistics.edits)),
            (say("chủ đề", "topics"), String(statistics.topics)),
            (say("chữ", "text"), megabytes(statistics.textBytes)),
            (say("dung lượng", "file size"), megabytes(statistics.fileBytes)),
            (say("ngày văn bản", "dates"), statistics.dates.map(Citation.vietnameseDate).joined(separator: " – ")),
            (say("cập nhật", "updated"), statistics.updatedAt ?? "–"),
        ]
        let width = rows.map(\.0.count).max() ?? 0
        for (name, value) in rows {
            print(Terminal.dim(name + String(repeating: " ", count: width - name.count)) + "  " + value)
        }
        for type in statistics.types { print("  \(type.count)\t\(type.value)") }
    }

    /// `31 (markdown 24, text 7)`
    private func files(_ statistics: Statistics) -> String {
        let formats = statistics.formats.map { "\($0.value) \($0.count)" }.joined(separator: ", ")
        return formats.isEmpty ? String(statistics.files) : "\(statistics.files) (\(formats))"
    }

    private func megabytes(_ bytes: Int) -> String { "\((Double(bytes) / 1e4).rounded() / 100) MB" }
}
