import Documents
import Extraction
import Foundation

/// Turns an input into a prepared document; many run at once.
struct Preparer: Sendable {
    var extractor: Extractor
    var overrides: IngestOptions.Overrides
    var reading: String
    var tagger: TopicTagger

    init(_ options: IngestOptions, tagger: TopicTagger) {
        extractor = options.extractor
        overrides = options.overrides
        reading = options.reading
        self.tagger = tagger
    }

    /// A file with more text than this, in bytes, is taken apart only when all before it is stored: what is made of a text
    /// takes some ten times its size.
    private static let largeText = 1 << 20

    /// What became of an input.
    enum Result: Sendable {
        /// In memory of its own, so that a result is passed on without all that a document holds.
        case prepared(Prepared)
        /// Held already, to the letter.
        case unchanged
        /// A file whose content is held already, under this name or another.
        case held(FileInput, hash: String)
        case failed(source: String, reason: FailureReason, file: FileInput? = nil)
        /// A file that is to be met again, after what is prepared has been stored.
        case postponed(FileInput)
        /// A file was read, and gave the results before this one: what to know of it at the next ingest.
        case read(FileInput, SourceFile)

        /// Bytes of text, of a document that is prepared.
        var textBytes: Int { if case .prepared(let prepared) = self { prepared.document.textBytes } else { 0 } }
    }

    /// A document that is prepared.
    final class Prepared: Sendable {
        let document: PreparedDocument

        init(_ document: PreparedDocument) { self.document = document }
    }

    /// What became of an input: one result, or one for each document in an archive or a mail.
    func prepare(
        _ input: IngestInput, into batch: inout BatchBuilder, held: HeldContent, turn: Turn
    ) async -> [Result] {
        switch input {
        case .broken(let source, let reason):
            return [.failed(source: source, reason: .init(reason))]
        case .file(let file):
            do throws(ExtractionError) {
                let input = try InputFile(path: file.location)
                let hash = input.contentHash
                if file.first == 0, held.holds(file: hash), !input.mayHoldSeveral { return [.held(file, hash: hash)] }
                let extracted = try await extractor.documents(in: input, from: file.first)
                let documents = extracted.documents
                guard !documents.isEmpty || file.first > 0 else { throw ExtractionError.noText }
                let textBytes = documents.reduce(0) { $0 + $1.textBytes }
                if textBytes > Preparer.largeText { await turn.wait() }
                var results: [Result] = []
                var record = SourceFile()
                for document in documents {
                    let member = file.member(document.path)
                    switch document.result {
                    case .success(.text(let source)):
                        record.documents += 1
                        results.append(
                            .prepared(
                                Prepared(
                                    prepare(source, file: member, hash: document.contentHash ?? hash, into: &batch))))
                    case .success(.line(let line, let number)):
                        record.isLasting = false
                        let input = RecordInput(line: line, collection: member.source, number: number)
                        results.append(prepare(line: input, into: &batch, held: held))
                    case .failure(let error): record.add(error, at: document.path)
                    }
                }
                record.shortenFailures()
                for failure in record.failures {
                    results.append(.failed(source: file.member(failure.path).source, reason: failure.reason))
                }
                let whole = file.earlier.followed(by: record)
                if let next = extracted.next { return results + [.postponed(file.continued(at: next, after: whole))] }
                return results + [.read(file, whole)]
            } catch {
                var record = SourceFile()
                record.add(error, at: "")
                return [.failed(source: file.source, reason: .init(error), file: file), .read(file, record)]
            }
        case .record(let record): return [prepare(line: record, into: &batch, held: held)]
        }
    }

    private func prepare(line record: RecordInput, into batch: inout BatchBuilder, held: HeldContent) -> Result {
        do { return try prepare(record, into: &batch, held: held) } catch let error as IngestProblem {
            return .failed(source: record.source, reason: .init(error))
        } catch let error as ExtractionError {
            return .failed(source: record.source, reason: .init(error))
        } catch {
            return .failed(source: record.source, reason: .init(IngestProblem.unreadable))
        }
    }

    private func prepare(
        _ source: SourceText, file: FileInput, hash: String, into batch: inout BatchBuilder
    ) -> PreparedDocument {
        let structure = DocumentStructure(source)
        var description = DocumentDescription.read(structure, fileName: (file.source as NSString).lastPathComponent)
        let given = override(&description)
        var document = PreparedDocument(
            source, structure: structure, description: description, givenID: nil, fallbackID: file.fallbackID,
            contentHash: hash, reading: reading, tagger: tagger, into: &batch)
        document.source = file.source
        document.location = file.location
        // read anew until the program that is missing is there
        if source.extraction?.isIncomplete == true { document.reading += ";incomplete" }
        document.state = file.state
        document.provenance.size = file.state.size
        document.provenance.modifiedAt = file.state.modifiedAt
        document.provenance.given = given
        return document
    }

    private func prepare(
        _ record: RecordInput, into batch: inout BatchBuilder, held: HeldContent
    ) throws -> Result {
        let fields = try CollectionRecord(line: record.line)
        if fields.isExport { return try prepare(ExportRecord(line: record.line), of: record, into: &batch, held: held) }
        let hash = ContentHash.sha256(of: record.line)
        if let id = fields.id, held.holds(record: hash, id: id) { return .unchanged }
        // an article of a code may be nothing but its heading
        guard let text = fields.text ?? fields.title else { throw IngestProblem.noText }
        var date: String?
        if let given = fields.date {
            guard let range = OfficialDate.range(given) else { throw IngestProblem.badField("date") }
            // a year alone is no day
            date = range.lowerBound == range.upperBound ? range.lowerBound : nil
        }
        let source = try extractor.extract(text: text)
        let structure = DocumentStructure(source)
        var description = DocumentDescription.read(structure, fileName: nil)
        description.title = fields.title ?? description.title
        description.type = fields.type?.lowercased() ?? description.type
        description.number = fields.number ?? description.number
        description.date = fields.date == nil ? description.date : date
        description.issuer = fields.issuer ?? description.issuer
        description.signer = fields.signer ?? description.signer
        let overridden = override(&description)
        // whoever gives an id needs no other
        let slug = fields.id == nil ? DocumentIdentity.slug(fields.title ?? text) : ""
        var document = PreparedDocument(
            source, structure: structure, description: description, givenID: fields.id,
            fallbackID: slug.isEmpty ? "van-ban" : slug, contentHash: hash, reading: reading,
            partOf: fields.partOf, tagger: tagger, into: &batch)
        document.url = fields.url
        document.speakers = fields.speakers ?? []
        document.topics = fields.topics ?? []
        document.source = fields.source
        document.provenance.given = fields.givenNames + overridden.filter { !fields.givenNames.contains($0) }
        return .prepared(Prepared(document))
    }

    /// Takes an exported document at its word: its text, passages, fields, times and history.
    private func prepare(
        _ record: ExportRecord, of line: RecordInput, into batch: inout BatchBuilder, held: HeldContent
    ) throws -> Result {
        if held.holds(exported: line.line, id: record.id) { return .unchanged }
        let source = record.sourceText
        let structure = DocumentStructure(source)
        let read = DocumentDescription.read(structure, fileName: nil)
        var description = record.uncorrectedDescription(fields: read.fields)
        _ = override(&description)
        let hash = record.provenance.sha256.flatMap { Preparer.isHash($0) ? $0 : nil }
        var document = PreparedDocument(
            source, structure: structure, description: description, givenID: record.id, fallbackID: record.id,
            contentHash: hash ?? ContentHash.sha256(of: line.line), reading: Preparer.importReading,
            partOf: record.partOf, tagger: tagger, passages: try record.documentPassages(), into: &batch)
        document.url = record.url
        document.speakers = record.speakers ?? []
        document.topics = record.topics ?? []
        document.source = record.source
        document.format = record.format
        document.encoding = record.encoding
        document.provenance = record.provenance
        document.location = record.provenance.files.first?.location
        document.edits = record.edits ?? []
        document.times = (record.addedAt, record.updatedAt)
        return .prepared(Prepared(document))
    }

    /// Of documents that were taken at the word of an export: their files are read again when they are met.
    private static let importReading = "export"

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// Sets what the user wants whatever the text says; gives the names of those fields.
    private func override(_ description: inout DocumentDescription) -> [String] {
        description.type = overrides.type ?? description.type
        description.issuer = overrides.issuer ?? description.issuer
        description.date = overrides.date ?? description.date
        return overrides.values.map(\.name)
    }
}
