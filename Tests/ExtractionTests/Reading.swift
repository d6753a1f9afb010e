import Documents
import Testing

@testable import Extraction

/// Reads a text as a file of the given name, in this process.
func read(_ text: String, as fileName: String) async throws -> SourceText {
    try await read(Array(text.utf8), as: fileName)
}

/// Reads bytes as a file of the given name, in this process.
func read(_ bytes: [UInt8], as fileName: String) async throws -> SourceText {
    try await Extractor(worker: nil).extract(bytes, fileName: fileName)
}

/// The error that reading a text gives.
func failure(_ bytes: [UInt8], as fileName: String, limits: ExtractionLimits = ExtractionLimits()) async
    -> ExtractionError?
{
    do {
        _ = try await Extractor(limits: limits, worker: nil).extract(bytes, fileName: fileName)
        return nil
    } catch {
        return error
    }
}

extension SourceText {
    /// The blocks' texts.
    var blockTexts: [String] {
        let utf8 = Array(text.utf8)
        return blocks.map { String(decoding: utf8[$0.range], as: UTF8.self) }
    }

    /// The texts of the blocks of a kind.
    func texts(of kind: Block.Kind) -> [String] {
        zip(blocks, blockTexts).filter { $0.0.kind == kind }.map(\.1)
    }
}

extension ExtractionWorker {
    /// The text of a file that holds one document.
    func extract(_ bytes: [UInt8], name: String, format: DocumentFormat) async throws(ExtractionError) -> SourceText {
        let documents = try await documents(in: bytes, format: format)
        guard let first = documents.first else { throw .noText }
        return try first.text()
    }
}

/// The documents in an archive or a mail: their paths with their text, or with the reason that there is none.
func documents(_ bytes: [UInt8], as fileName: String) async throws -> [(path: String, text: String)] {
    try await Extractor(worker: nil).documents(in: bytes, fileName: fileName).map { document in
        switch document.result {
        case .success(.text(let source)): (document.path, source.text)
        case .success(.line(let line, let number)):
            ("\(document.path):\(number)", String(decoding: line, as: UTF8.self))
        case .failure(let error): (document.path, "\(error)")
        }
    }
}
