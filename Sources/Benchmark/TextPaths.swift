import Documents
import Extraction
import KnowledgeBase
import VietnameseText

/// The paths that every text goes through: tokens, folded text, passages, postings.
struct TextPaths: Workload {
    static let name = "text"

    private let texts: [String]
    private let sources: [SourceText]
    /// Passages, as postings are made of.
    private let passages: [TokenBuffer]
    private var hashing: WordHashing
    private var buffer = TokenBuffer()
    private var collector = PostingCollector()
    private let empty = TokenBuffer()

    init(_ collection: SyntheticCollection) async throws {
        texts = collection.documents.map(\.text)
        var sources: [SourceText] = []
        var passages: [TokenBuffer] = []
        for text in texts {
            let source = try await Extractor(worker: nil).extract(Array(text.utf8), fileName: "text.txt")
            sources.append(source)
            // by line, not by the splitter, so that no change to that changes the work here
            for line in text.split(separator: "\n") {
                var buffer = TokenBuffer(keepsKeys: false)
                buffer.analyze(String(line))
                passages.append(buffer)
            }
        }
        self.sources = sources
        self.passages = passages
        hashing = WordHashing(texts)
    }

    mutating func round(isReversed: Bool) -> [Reading] {
        // in place, since closures must not copy the buffers
        let tokens = beside(isReversed) { paths in
            var count = 0
            for text in paths.texts {
                paths.buffer.analyze(text)
                count += paths.buffer.tokens.count
            }
            return count
        }
        let folded = beside(isReversed) { paths in
            var count = 0
            for text in paths.texts { count += Folding.folded(text).utf8.count }
            return count
        }
        let passages = beside(isReversed) { paths in
            var count = 0
            for source in paths.sources { count += PassageSplitter().passages(of: DocumentStructure(source)).count }
            return count
        }
        let postings = beside(isReversed) { paths in
            for passage in paths.passages {
                paths.collector.add(text: passage, heading: paths.empty, title: paths.empty, isFirst: false)
            }
            return paths.collector.finish().memory
        }
        return zip(["tokens", "folded", "passages", "postings"], [tokens, folded, passages, postings]).map {
            Reading(name: "\(TextPaths.name).\($0)", measured: $1.measured, baseline: $1.baseline)
        }
    }

    /// Times `body` and the baseline, one right after the other.
    private mutating func beside(
        _ isReversed: Bool, _ body: (inout TextPaths) -> Int
    ) -> (measured: Double, baseline: Double) {
        var baseline = isReversed ? 0 : Seconds(of: { hashing.run() }).working
        let measured = Seconds(of: { body(&self) }).working
        if isReversed { baseline = Seconds(of: { hashing.run() }).working }
        return (measured, baseline)
    }
}
