import Documents
import Foundation
import VietnameseText

/// A document ready to be stored: everything that can fail has been done.
struct PreparedDocument: Sendable {
    /// The id that its giver wants (JSONL), else nil.
    var givenID: String?
    /// The id to fall back to where neither an id nor a number is given: made from the file's relative path.
    var fallbackID: String
    var description: DocumentDescription
    var url: String?
    var speakers: [String]
    /// Topics given with the document (JSONL), by id or label; they hold for all its passages.
    var topics: [String]
    /// The title of the work that it is a part of.
    var partOf: String?
    /// The file as its user knows it: `corpus/chi-thi/29-ct-tu-2013.md`.
    var source: String?
    /// Where the file was read: an absolute path.
    var location: String?
    /// The keys of its title for `document_fts`.
    var titleKeys: [UInt8]
    var format: String
    var encoding: String?
    /// SHA-256 of the file, or of the line; hexadecimal.
    var contentHash: String
    /// By which version of the program, and with what set by the user, it was read.
    var reading: String
    /// How it was read.
    var provenance: Provenance
    /// What the file system said of the file.
    var state: FileState?
    /// Everything that it says of itself.
    var fields: [PreparedField]
    var prints: PassagePrints
    /// The UTF-8 of its text.
    var utf8: [UInt8]
    /// What hands changed, of a document that was exported.
    var edits: [DocumentEdit] = []
    /// When it came and changed, of a document that was exported.
    var times: (added: String, updated: String)?
    var passages: [PreparedPassage]
    /// What it says of its relations to others.
    var relations: PreparedRelations?
    /// Who says what in it.
    var statements = PreparedStatements()
    /// What follows the last passage, in code units of `utf8`.
    var tail: Range<Int>
    /// The number of its first passage in the batch.
    var firstInBatch: Int

    /// Bytes of text, for progress.
    var textBytes: Int { utf8.count }
}

/// Something that a document says of itself, ready to be stored.
struct PreparedField: Sendable {
    var name: String
    var value: String
    /// Unicode scalar offsets in the document's text.
    var span: Range<Int>?
    var confidence: Double
}

/// A passage ready to be stored.
struct PreparedPassage: Sendable {
    /// What lies between the passage before and this one (headings, blank lines), in code units of the document's `utf8`.
    var lead: Range<Int>
    /// The passage itself, likewise.
    var text: Range<Int>
    var path: [String]
    /// The path as the JSON array that is stored.
    var pathJSON: String
    var heading: String?
    var page: Int?
    /// Unicode scalar offsets of `text` in the document's text.
    var span: Range<Int>
    /// Nil where FTS5 need not be given them.
    var keys: PassageKeys?
    /// Topics by the taxonomy's index, with scores.
    var topics: [(topic: Int, score: Double)]

    fileprivate static func json(_ labels: [String]) -> String {
        guard !labels.isEmpty else { return "[]" }
        // every article has one, and few have anything to escape
        if labels.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C } }) {
            return "[\"" + labels.joined(separator: "\",\"") + "\"]"
        }
        guard let json = try? JSONEncoder().encode(labels) else { return "[]" }
        return String(decoding: json, as: UTF8.self)
    }
}

extension PreparedDocument {
    /// Splits and analyzes a source text.
    init(
        _ source: SourceText, structure: DocumentStructure, description: DocumentDescription, givenID: String?,
        fallbackID: String, contentHash: String, reading: String, partOf: String? = nil, tagger: TopicTagger,
        passages given: [Passage]? = nil, into batch: inout BatchBuilder
    ) {
        let utf8 = structure.utf8
        let firstInBatch = batch.passages
        batch.begin(title: description.title, work: partOf)
        let titleKeys = batch.titleKeys
        var prepared: [PreparedPassage] = []
        var position = 0
        var scalars = 0
        var prints = PassagePrints()
        var places = ScalarPlaces(utf8)
        var ranges: [Range<Int>] = []
        var repairs: [NoiseRepair.Kind: Int] = [:]
        var path = (labels: [String](), json: "[]")
        for passage in given ?? PassageSplitter().passages(of: structure) {
            let lead = position..<passage.range.lowerBound
            let start = scalars + PreparedDocument.scalarCount(utf8[lead])
            scalars = start + PreparedDocument.scalarCount(utf8[passage.range])
            var topics: [(topic: Int, score: Double)] = []
            let keys = batch.add(heading: passage.heading, text: utf8[passage.range], isFirst: prepared.isEmpty) {
                topics = tagger.topics(text: $0, heading: $1)
                for repair in $0.repairs { repairs[repair.kind, default: 0] += 1 }
                prints.add($0)
            }
            if passage.path != path.labels { path = (passage.path, PreparedPassage.json(passage.path)) }
            prepared.append(
                PreparedPassage(
                    lead: lead, text: passage.range, path: passage.path, pathJSON: path.json,
                    heading: passage.heading, page: passage.page, span: start..<scalars, keys: keys, topics: topics))
            places.note(passage.range.upperBound, is: scalars)
            position = passage.range.upperBound
            ranges.append(passage.range)
        }
        prints.finish()
        let fields = description.fields.map { field in
            PreparedField(
                name: field.name.rawValue, value: field.value,
                span: field.range.map { places.scalar(at: $0.lowerBound)..<places.scalar(at: $0.upperBound) },
                confidence: field.confidence)
        }
        self.init(
            givenID: givenID, fallbackID: fallbackID, description: description, speakers: [], topics: [],
            partOf: partOf,
            titleKeys: titleKeys, format: source.format, encoding: source.encoding, contentHash: contentHash,
            reading: reading, provenance: Provenance(source.extraction, repairs: repairs), fields: fields,
            prints: prints, utf8: utf8, passages: prepared, tail: position..<utf8.count, firstInBatch: firstInBatch)
        statements = PreparedStatements(
            DocumentStatements.read(structure, type: description.type, author: description.author), text: utf8,
            blocks: source.blocks, passages: ranges, spans: prepared.map(\.span), type: description.type)
        if statements.speakers.contains(where: { !$0.isBody && !$0.roles.isEmpty }) {
            statements.home = HomePlace.of(structure, issuer: description.issuer)
        }
        relations = PreparedRelations(structure, description, utf8: utf8, passages: ranges)
    }

    /// How many Unicode scalars valid UTF-8 has.
    static func scalarCount(_ utf8: ArraySlice<UInt8>) -> Int {
        utf8.withUnsafeBufferPointer { bytes in
            var count = 0
            for byte in bytes where Int8(bitPattern: byte) > -65 { count &+= 1 }
            return count
        }
    }
}

/// Turns places in a text's UTF-8 into numbers of Unicode scalars, counting from the nearest place before that is known.
struct ScalarPlaces {
    private let utf8: [UInt8]
    private var known: [(byte: Int, scalar: Int)] = [(0, 0)]

    init(_ utf8: [UInt8]) { self.utf8 = utf8 }

    /// Takes down that the code unit `byte`, after all those noted before, is the scalar `scalar`.
    mutating func note(_ byte: Int, is scalar: Int) { known.append((byte, scalar)) }

    /// The number of scalars before the code unit `byte`.
    func scalar(at byte: Int) -> Int {
        var low = 0
        var high = known.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if known[middle].byte <= byte { low = middle } else { high = middle }
        }
        let end = min(max(byte, known[low].byte), utf8.count)
        return known[low].scalar + PreparedDocument.scalarCount(utf8[known[low].byte..<end])
    }
}
