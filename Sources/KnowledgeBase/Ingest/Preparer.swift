import Crypto
import Documents
import Extraction
import Foundation

/// Turns an input into a prepared document; many run at once.
struct Preparer: Sendable {
    var extractor: Extractor
    var overrides: IngestOptions.Overrides
    var tagger: TopicTagger
    var vietnamese: Bool

    /// What became of an input.
    enum Result: Sendable {
        case prepared(PreparedDocument)
        /// Held already, to the letter.
        case unchanged
        case failed(source: String, reason: String)
    }

    func prepare(
        _ input: IngestInput, into batch: inout BatchBuilder,
        isHeld: (_ hash: String, _ location: String?, _ id: String?) -> Bool
    ) async -> Result {
        switch input {
        case .broken(let source, let reason):
            return .failed(source: source, reason: reason.message(vietnamese: vietnamese))
        case .file(let file):
            do {
                let bytes = try Extractor.read(file: file.location)
                let hash = contentHash(of: bytes)
                if isHeld(hash, file.location, nil) { return .unchanged }
                let source = try await extractor.extract(bytes, fileName: (file.location as NSString).lastPathComponent)
                return .prepared(prepare(source, file: file, hash: hash, into: &batch))
            } catch let error as ExtractionError {
                return .failed(source: file.source, reason: error.message(vietnamese: vietnamese))
            } catch {
                return .failed(source: file.source, reason: IngestProblem.unreadable.message(vietnamese: vietnamese))
            }
        case .record(let record):
            do { return try await prepare(record, into: &batch, isHeld: isHeld) } catch let error as IngestProblem {
                return .failed(source: record.source, reason: error.message(vietnamese: vietnamese))
            } catch let error as ExtractionError {
                return .failed(source: record.source, reason: error.message(vietnamese: vietnamese))
            } catch {
                return .failed(source: record.source, reason: IngestProblem.unreadable.message(vietnamese: vietnamese))
            }
        }
    }

    private func prepare(
        _ source: SourceText, file: FileInput, hash: String, into batch: inout BatchBuilder
    ) -> PreparedDocument {
        let structure = DocumentStructure(source)
        let description = overridden(
            DocumentDescription.read(structure, fileName: (file.source as NSString).lastPathComponent))
        var document = PreparedDocument(
            source, structure: structure, description: description, givenID: nil, fallbackID: file.fallbackID,
            contentHash: hash,
            tagger: tagger, into: &batch)
        document.source = file.source
        document.location = file.location
        return document
    }

    private func prepare(
        _ record: RecordInput, into batch: inout BatchBuilder,
        isHeld: (_ hash: String, _ location: String?, _ id: String?) -> Bool
    ) async throws -> Result {
        let fields = try CollectionRecord(line: record.line)
        let hash = contentHash(of: record.line)
        if let id = fields.id, isHeld(hash, nil, id) { return .unchanged }
        // an article of a code may be nothing but its heading
        guard let text = fields.text ?? fields.title else { throw IngestProblem.noText }
        var date: String?
        if let given = fields.date {
            guard let range = OfficialDate.range(given) else { throw IngestProblem.badField("date") }
            // a year alone is no day
            date = range.lowerBound == range.upperBound ? range.lowerBound : nil
        }
        let source = try await extractor.extract(Array(text.utf8), fileName: "text.txt")
        let structure = DocumentStructure(source)
        var description = DocumentDescription.read(structure, fileName: nil)
        description.title = fields.title ?? description.title
        description.type = fields.type?.lowercased() ?? description.type
        description.number = fields.number ?? description.number
        description.date = fields.date == nil ? description.date : date
        description.issuer = fields.issuer ?? description.issuer
        description.signer = fields.signer ?? description.signer
        let slug = DocumentIdentity.slug(fields.title ?? text)
        var document = PreparedDocument(
            source, structure: structure, description: overridden(description), givenID: fields.id,
            fallbackID: slug.isEmpty ? "van-ban" : slug,
            contentHash: hash, tagger: tagger, into: &batch)
        document.url = fields.url
        document.speakers = fields.speakers ?? []
        document.topics = fields.topics ?? []
        document.source = fields.source
        return .prepared(document)
    }

    private func overridden(_ description: DocumentDescription) -> DocumentDescription {
        var description = description
        description.type = overrides.type ?? description.type
        description.issuer = overrides.issuer ?? description.issuer
        description.date = overrides.date ?? description.date
        return description
    }

    /// SHA-256 of the bytes and of what the user set, hexadecimal: equal only where the stored document would be equal.
    private func contentHash(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(data: bytes)
        if let settings = overrides.fingerprint { hash.update(data: Array(settings.utf8)) }
        return hash.finalize().map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }.joined()
    }
}
