import ArgumentParser
import KnowledgeBase

/// A document that a person names by its id or number; ends with 1 where none or several are meant.
struct DocumentArgument {
    let id: String

    init(_ name: String, _ index: IndexOptions) throws {
        let say = index.language
        let found: Lookup
        do { found = try index.open().lookUp(name) } catch let error as KnowledgeBaseError {
            guard case .noSuchDocument = error else { throw error }
            Terminal.standardError("kb: \(error.message(vietnamese: say.isVietnamese))\n")
            throw ExitCode(1)
        }
        switch found {
        case .document(let detail): id = detail.document.id
        case .passage(let detail): id = detail.document.id
        case .several(let documents):
            Terminal.standardError(
                say("Nhiều văn bản có số này; hãy chọn một id:", "Several documents have this number; choose an id:")
                    + "\n")
            for document in documents { Terminal.standardError("\(document.id)  \(DocumentLine.text(document))\n") }
            throw ExitCode(1)
        }
    }
}
