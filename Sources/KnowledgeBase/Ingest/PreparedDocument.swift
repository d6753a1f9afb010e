import Documents
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
    /// The file as its user knows it: `corpus/chi-thi/29-ct-tu-2013.md`.
    var source: String?
    /// Where the file was read: an absolute path.
    var location: String?
    var format: String
    var encoding: String?
    var contentHash: String
    var passages: [PreparedPassage]
    /// What follows the last passage.
    var tail: String
    /// Bytes of text, for progress.
    var textBytes: Int
    /// The number of its first passage in the batch.
    var firstInBatch: Int
}

/// A passage ready to be stored.
struct PreparedPassage: Sendable {
    /// What lies between the passage before and this one: headings, blank lines.
    var lead: String
    var text: String
    var path: [String]
    var heading: String?
    var page: Int?
    /// Unicode scalar offsets of `text` in the document's text.
    var span: Range<Int>
    var keys: PassageKeys
    /// Topics by the taxonomy's index, with scores.
    var topics: [(topic: Int, score: Double)]
}

extension PreparedDocument {
    /// Splits and analyzes a source text.
    init(
        _ source: SourceText, structure: DocumentStructure, description: DocumentDescription, givenID: String?,
        fallbackID: String,
        contentHash: String,
        tagger: TopicTagger, into batch: inout BatchBuilder
    ) {
        let utf8 = Array(source.text.utf8)
        let firstInBatch = batch.passages
        batch.begin(title: description.title)
        var prepared: [PreparedPassage] = []
        var position = 0
        var scalars = 0
        for passage in PassageSplitter().passages(of: structure) {
            let lead = String(decoding: utf8[position..<passage.range.lowerBound], as: UTF8.self)
            let text = String(decoding: utf8[passage.range], as: UTF8.self)
            let start = scalars + PreparedDocument.scalarCount(utf8[position..<passage.range.lowerBound])
            scalars = start + PreparedDocument.scalarCount(utf8[passage.range])
            var topics: [(topic: Int, score: Double)] = []
            let keys = batch.add(heading: passage.heading, text: text, isFirst: prepared.isEmpty) {
                topics = tagger.topics(text: $0, heading: $1)
            }
            prepared.append(
                PreparedPassage(
                    lead: lead, text: text, path: passage.path, heading: passage.heading, page: passage.page,
                    span: start..<scalars, keys: keys, topics: topics))
            position = passage.range.upperBound
        }
        self.init(
            givenID: givenID, fallbackID: fallbackID, description: description, speakers: [], topics: [],
            format: source.format, encoding: source.encoding, contentHash: contentHash, passages: prepared,
            tail: String(decoding: utf8[position...], as: UTF8.self), textBytes: utf8.count,
            firstInBatch: firstInBatch)
    }

    /// How many Unicode scalars valid UTF-8 has.
    private static func scalarCount(_ utf8: ArraySlice<UInt8>) -> Int {
        utf8.withUnsafeBufferPointer { bytes in
            var count = 0
            for byte in bytes where Int8(bitPattern: byte) > -65 { count &+= 1 }
            return count
        }
    }
}
