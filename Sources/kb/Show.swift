import ArgumentParser
import KnowledgeBase

/// `kb show`: a document or passage.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a document or passage, by id or by its number.",
        discussion: """
            EXAMPLES
              kb show 29-CT/TU
              kb show 29-ct-tu#4 --format markdown
            """)

    /// How it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    @OptionGroup var index: IndexOptions

    @Argument(help: "An id, a passage's id, or a number.")
    var id: String

    @Option(help: "text, json or markdown.")
    var format: Format = .text

    func run() throws {
        let base = try index.open()
        let found: Lookup
        do { found = try base.lookUp(id) } catch let error as KnowledgeBaseError {
            guard case .noSuchDocument = error else { throw error }
            Terminal.standardError("kb: \(error.message(vietnamese: index.language.isVietnamese))\n")
            throw ExitCode(1)
        }
        switch found {
        case .document(let document): try show(document)
        case .passage(let passage): try show(passage)
        case .several(let documents): try show(documents)
        }
    }

    private func show(_ detail: DocumentDetail) throws {
        switch format {
        case .json: try JSONOutput.print(detail)
        case .text:
            print(Terminal.bold(Terminal.safe(detail.document.title ?? detail.document.id)))
            print(Terminal.dim(DocumentLine.text(detail.document)))
            for line in OriginLines(language: index.language).lines(detail) {
                print(Terminal.dim(TextWrapping.wrap(Terminal.safe(line), width: Terminal.width, indent: "")))
            }
            print("")
            print(Terminal.isOutputTerminal ? Terminal.safe(detail.text) : detail.text)
        case .markdown:
            print("# \(HitQuotations.escaped(detail.document.title ?? detail.document.id))\n")
            for passage in detail.passages { print(HitQuotations.quotation(passage.text) + "\n") }
            print("— \(HitQuotations.escaped(Citation.text(detail.document)))")
        }
    }

    private func show(_ detail: PassageDetail) throws {
        switch format {
        case .json: try JSONOutput.print(detail)
        case .text:
            print(Terminal.bold(Terminal.safe(detail.document.title ?? detail.document.id)))
            print(
                Terminal.dim(DocumentLine.text(detail.document, path: detail.passage.path, page: detail.passage.page))
                    + "\n")
            print(Terminal.isOutputTerminal ? Terminal.safe(detail.passage.text) : detail.passage.text)
            print("\n" + Terminal.dim("— \(detail.citation)"))
        case .markdown:
            print(HitQuotations.quotation(detail.passage.text))
            print(">\n> — \(HitQuotations.escaped(detail.citation)) (`\(detail.passage.id)`)")
        }
    }

    private func show(_ documents: [DocumentSummary]) throws {
        if format == .json {
            return try JSONOutput.print(DocumentRows(documents: documents, total: documents.count))
        }
        Terminal.standardError(
            index.language(
                "Nhiều văn bản có số này; hãy chọn một id:", "Several documents have this number; choose an id:") + "\n"
        )
        for document in documents { print("\(document.id)  \(DocumentLine.text(document))") }
    }
}

/// Documents as rows.
private struct DocumentRows: Encodable {
    var documents: [DocumentSummary]
    var total: Int
}
