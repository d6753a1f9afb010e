import Synchronization
import VietnameseText

/// What preparing a batch gathers: the postings of its passages and its syllables. Reuses its buffers from passage to
/// passage.
struct BatchBuilder: Sendable {
    private var collector = PostingCollector()
    private var runs: [PostingRun] = []
    private var syllabary = Syllabary()
    private var text = TokenBuffer(repairsNoise: true)
    private var heading = TokenBuffer(repairsNoise: true)
    private var title = TokenBuffer(repairsNoise: true)
    private var work = TokenBuffer(repairsNoise: true)
    private var workTitle: String?
    private let none = TokenBuffer()

    /// How many passages were added; the next one's number in the batch.
    private(set) var passages = 0

    /// Tells the title of the document whose passages come next, and that of the work that it is a part of.
    mutating func begin(title: String?, work: String?) {
        self.title.analyze(title ?? "")
        // the articles of a law come one after the other
        if work != workTitle {
            self.work.analyze(work ?? "")
            workTitle = work
        }
    }

    /// The keys for `document_fts` of the title told.
    var titleKeys: [UInt8] { PassageKeys.folded(title) }

    /// Adds a passage that is there already.
    mutating func add(heading: String?, text: String, isFirst: Bool) -> PassageKeys {
        add(heading: heading, text: Array(text.utf8)[...], isFirst: isFirst) { _, _ in }
    }

    /// Adds a passage by its UTF-8, and hands the tokens of its text and heading to `inspect`.
    ///
    /// - Parameter isFirst: whether it opens its document, where a letterhead may show the title.
    /// - Returns: its keys for `passage_fts`.
    mutating func add(
        heading: String?, text: ArraySlice<UInt8>, isFirst: Bool,
        inspect: (_ text: TokenBuffer, _ heading: TokenBuffer) -> Void
    ) -> PassageKeys {
        self.heading.analyze(heading ?? "")
        text.withUnsafeBufferPointer { self.text.analyze($0) }
        inspect(self.text, self.heading)
        let showsTitle = isFirst && PassageScorer.shows(title, in: self.text)
        add(text: self.text, heading: self.heading, title: showsTitle ? none : title, work: work, isFirst: isFirst)
        syllabary.add(self.text)
        syllabary.add(self.heading)
        return PassageKeys(heading: self.heading, text: self.text)
    }

    /// Leaves out the number of a passage that is gone.
    mutating func skip() { add(text: none, heading: none, title: none, work: none, isFirst: false) }

    private mutating func add(
        text: TokenBuffer, heading: TokenBuffer, title: TokenBuffer, work: TokenBuffer, isFirst: Bool
    ) {
        collector.add(text: text, heading: heading, title: title, work: work, isFirst: isFirst)
        passages += 1
        if collector.count == PostingCollector.capacity { runs.append(collector.finish()) }
    }

    /// The batch of the inputs prepared.
    mutating func finish(_ results: [Preparer.Result]) -> PreparedBatch {
        if collector.count > 0 { runs.append(collector.finish()) }
        defer {
            runs = []
            passages = 0
        }
        return PreparedBatch(results: results, runs: runs, passages: passages, syllables: syllabary.take())
    }
}

/// Builders that batch after batch is made with, as many as are at work: each knows which words it has given already, and
/// keeps its memory.
final class BatchBuilders: Sendable {
    private let idle = Mutex<[BatchBuilder]>([])

    /// A builder that nobody else has; to be given back.
    func take() -> BatchBuilder { idle.withLock { $0.popLast() } ?? BatchBuilder() }

    func giveBack(_ builder: consuming BatchBuilder) {
        let builder = builder
        idle.withLock { $0.append(builder) }
    }
}
