import Synchronization
import VietnameseText

/// What preparing a batch gathers: the postings of its passages and its syllables. Reuses its buffers from passage to
/// passage.
struct BatchBuilder: Sendable {
    private var collector = PostingCollector()
    private var runs: [PostingRun] = []
    /// What FTS5 is not to gather itself; nil where it is.
    private var words: WordCollector?
    private var wordRuns: [WordRun] = []
    private var syllabary = Syllabary()
    private var text = TokenBuffer(repairsNoise: true)
    private var heading = TokenBuffer(repairsNoise: true)
    private var title = TokenBuffer(repairsNoise: true)
    private var work = TokenBuffer(repairsNoise: true)
    private var workTitle: String?
    private let none = TokenBuffer()

    /// - Parameter gathersWords: whether what `passage_fts` holds is gathered too.
    init(gathersWords: Bool = false) { words = gathersWords ? WordCollector() : nil }

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
    mutating func add(heading: String?, text: String, isFirst: Bool) -> PassageKeys? {
        add(heading: heading, text: Array(text.utf8)[...], isFirst: isFirst) { _, _ in }
    }

    /// Adds a passage by its UTF-8, and hands the tokens of its text and heading to `inspect`.
    ///
    /// - Parameter isFirst: whether it opens its document, where a letterhead may show the title.
    /// - Returns: its keys for `passage_fts`; nil where its words are gathered, and FTS5 need not be given them.
    mutating func add(
        heading: String?, text: ArraySlice<UInt8>, isFirst: Bool,
        inspect: (_ text: TokenBuffer, _ heading: TokenBuffer) -> Void
    ) -> PassageKeys? {
        self.heading.analyze(heading ?? "")
        text.withUnsafeBufferPointer { self.text.analyze($0) }
        inspect(self.text, self.heading)
        let isGathered = words?.add(heading: self.heading, text: self.text) ?? false
        let showsTitle = isFirst && PassageScorer.shows(title, in: self.text)
        add(text: self.text, heading: self.heading, title: showsTitle ? none : title, work: work, isFirst: isFirst)
        syllabary.add(self.text)
        syllabary.add(self.heading)
        return isGathered ? nil : PassageKeys(heading: self.heading, text: self.text)
    }

    /// Leaves out the number of a passage that is gone.
    mutating func skip() {
        words?.skip()
        add(text: none, heading: none, title: none, work: none, isFirst: false)
    }

    private mutating func add(
        text: TokenBuffer, heading: TokenBuffer, title: TokenBuffer, work: TokenBuffer, isFirst: Bool
    ) {
        collector.add(text: text, heading: heading, title: title, work: work, isFirst: isFirst)
        passages += 1
        if collector.count == PostingCollector.capacity { finishRun() }
    }

    private mutating func finishRun() {
        runs.append(collector.finish())
        if let run = words?.finish() { wordRuns.append(run) }
    }

    /// The batch of the inputs prepared.
    mutating func finish(_ results: [Preparer.Result]) -> PreparedBatch {
        if collector.count > 0 { finishRun() }
        defer {
            runs = []
            wordRuns = []
            passages = 0
        }
        return PreparedBatch(
            results: results, runs: runs, words: wordRuns, passages: passages, syllables: syllabary.take())
    }
}

/// Builders that batch after batch is made with, as many as are at work: each knows which words it has given already, and
/// keeps its memory.
final class BatchBuilders: Sendable {
    private let idle = Mutex<[BatchBuilder]>([])
    private let gathersWords: Bool

    /// - Parameter gathersWords: as `BatchBuilder` has it.
    init(gathersWords: Bool) { self.gathersWords = gathersWords }

    /// A builder that nobody else has; to be given back.
    func take() -> BatchBuilder { idle.withLock { $0.popLast() } ?? BatchBuilder(gathersWords: gathersWords) }

    func giveBack(_ builder: consuming BatchBuilder) {
        let builder = builder
        idle.withLock { $0.append(builder) }
    }
}
