import Foundation
import GRDB
import Testing
import VietnameseText

@testable import KnowledgeBase

@Suite("Postings")
struct PostingTests {
    /// A store of its own, in memory.
    private func withStore(_ body: (PostingStore, Database) throws -> Void) throws {
        try DatabaseQueue().write { db in
            try db.execute(
                sql: """
                    CREATE TABLE posting_segment (slot INTEGER PRIMARY KEY, first_passage INTEGER, end_passage INTEGER);
                    CREATE TABLE posting_block (id INTEGER PRIMARY KEY, data BLOB);
                    CREATE TABLE posting_list (id INTEGER PRIMARY KEY, data BLOB);
                    CREATE TABLE passage (id INTEGER PRIMARY KEY);
                    CREATE TABLE document (first_passage INTEGER, passage_count INTEGER);
                    """)
            try body(PostingStore(db: db), db)
        }
    }

    private func run(_ texts: [String], title: String = "") -> PostingRun {
        var collector = PostingCollector()
        return run(texts, title: title, by: &collector)
    }

    private func run(_ texts: [String], title: String, by collector: inout PostingCollector) -> PostingRun {
        var (text, heading, titleTokens) = (TokenBuffer(), TokenBuffer(), TokenBuffer())
        titleTokens.analyze(title)
        heading.analyze("")
        for (index, content) in texts.enumerated() {
            text.analyze(content)
            collector.add(text: text, heading: heading, title: titleTokens, isFirst: index == 0)
        }
        return collector.finish()
    }

    @Test("a collector that has made a run makes the next as a new one would, however words are written")
    func runAfterRun() {
        let batches = [
            ["Né tránh, đùn đẩy trách nhiệm", "né tránh né tránh", "số 1234/QĐ-UBND"],
            ["Trách nhiệm nêu gương", "NÉ TRÁNH đùn đẩy", "sợ sai, sợ trách nhiệm", "a"],
            ["ban hành quyết định số 5678", "đẩy đùn", "tha\u{0301}ng thán\u{0067} tháng"],
        ]
        var collector = PostingCollector()
        for batch in batches + batches {
            // the same letters, put together from their parts: no spelling that is known
            for texts in [batch, batch.map(\.decomposedStringWithCanonicalMapping)] {
                #expect(
                    run(texts, title: "Về việc né tránh", by: &collector).parts
                        == run(batch, title: "Về việc né tránh").parts)
            }
        }
    }

    @Test("terms that are numbered one after the other lie in their order, and keep their numbers")
    func order() {
        var random = SplitMix64(state: 5)
        let terms = (0..<300).map { _ in random.next() }
        var table = TermTable<UInt64>()
        for end in [0, 1, 7, 7, 120, 300] {
            for (index, term) in terms[..<end].enumerated() {
                #expect(table.number(of: term, spelling: UInt16(index)) == UInt32(index))
            }
            table.sort()
            #expect(table.order.map { table.terms[Int($0)] } == terms[..<end].sorted())
        }
        #expect(table.number(ofSpelling: 7) == 7)
        #expect(table.number(ofSpelling: 0) == nil, "what has no number of its own is looked up")
        #expect(table.number(ofSpelling: 300) == nil)
    }

    private func passages(_ word: String, _ db: Database) throws -> [UInt32] {
        var buffer = TokenBuffer()
        buffer.analyze(word)
        let tokens = buffer.tokens
        let reader = try PostingReader(db)
        var found: [UInt32] = []
        let key =
            tokens.count == 2
            ? TermKey(pair: tokens[0].foldedHash, tokens[1].foldedHash)
            : TermKey(folded: tokens[0].foldedHash, exact: tokens[0].exactHash)
        if let postings = try reader.postings(of: key) {
            try reader.forEachPassage(of: postings) { found.append($0) }
            #expect(postings.count >= found.count)
        }
        return found
    }

    @Test("a long list reads back as it was, in whichever form it was stored", arguments: [2, 9, 40, 300, 70_000])
    func longLists(distance: Int) throws {
        var random = SplitMix64(state: UInt64(distance))
        var list: [UInt8] = []
        var expected: [[Int]] = []
        var passage = 17
        for _ in 0..<1001 {
            let step = Int(random.next() % UInt64(distance * 2)) + 1
            let level = Int(random.next() % 16)
            passage += step
            expected.append([passage, level])
            PostingBytes.append(UInt64(step) << 4 | UInt64(level), to: &list)
        }
        let stored = LongPostingList.encoded(list, count: expected.count)
        #expect(stored.count <= list.count + list.count / 5 + 1)
        var found: [[Int]] = []
        var again: [UInt8] = []
        stored.withUnsafeBufferPointer { bytes in
            LongPostingList.walk(bytes, count: expected.count, after: 17) { passage, level in
                found.append([passage, level])
                return true
            }
            LongPostingList.appendDecoded(bytes, count: expected.count, to: &again)
        }
        #expect(found == expected)
        #expect(again == list)
    }

    @Test("a damaged long list ends early and reads nothing beyond it")
    func damagedLists() {
        var random = SplitMix64(state: 4)
        for _ in 0..<500 {
            let bytes = (0..<Int(random.next() % 40)).map { _ in UInt8(truncatingIfNeeded: random.next() % 4) }
            bytes.withUnsafeBufferPointer { bytes in
                var count = 0
                LongPostingList.walk(bytes, count: Int(random.next() % 60), after: 1) { _, level in
                    #expect(level < 16)
                    count += 1
                    return true
                }
                #expect(count <= bytes.count)
            }
        }
    }

    @Test("a syllable is found with its marks, all its spellings without, a pair without")
    func lookUp() throws {
        try withStore { store, db in
            try store.add(
                [(run(["cán bộ né tránh", "cần có bộ máy", "hội đồng nhân dân"]), 1)], passages: 1..<4)
            #expect(try passages("cán", db) == [1])
            #expect(try passages("cần", db) == [2])
            #expect(try passages("bộ", db) == [1, 2])
            #expect(try passages("can bo", db) == [1])
            #expect(try passages("bo may", db) == [2])
            #expect(try passages("vắng", db).isEmpty)
            var buffer = TokenBuffer()
            buffer.analyze("can")
            let spellings = try PostingReader(db).postings(in: TermKey.spellings(folded: buffer.tokens[0].foldedHash))
            #expect(spellings.reduce(0) { $0 + $1.count } == 2)
        }
    }

    @Test("spellings of one syllable, which are sorted together, keep their own passages", arguments: [30, 500, 4000])
    func manySpellings(count: Int) throws {
        let words = ["can", "cán", "cần", "cận", "cắn", "căn", "cân", "càn"]
        var random = SplitMix64(state: UInt64(count))
        let texts = (0..<count).map { _ in
            (0..<Int(random.next() % 4)).map { _ in words[Int(random.next() % 8)] }.joined(separator: ". ")
        }
        try withStore { store, db in
            try store.add([(run(texts), 1)], passages: 1..<UInt32(count + 1))
            for word in words {
                let expected = texts.indices.filter { texts[$0].split(separator: ". ").contains(Substring(word)) }
                #expect(try passages(word, db) == expected.map { UInt32($0 + 1) })
            }
        }
    }

    @Test("a title's words make its document's first passage match, and lend the others weight only")
    func titles() throws {
        try withStore { store, db in
            try store.add([(run(["Điều một", "Điều hai"], title: "Luật Thanh niên"), 1)], passages: 1..<3)
            #expect(try passages("luật", db) == [1])
            #expect(try passages("điều", db) == [1, 2])
        }
    }

    @Test("merged segments hold what they held apart, long lists and ids across bytes included")
    func merging() throws {
        try withStore { store, db in
            var expected: [UInt32] = []
            var next: UInt32 = 1
            for segment in 0..<4 {
                let texts = (0..<3000).map { index in
                    index % (segment + 2) == 0 ? "quyết định số \(index)" : "thông báo số \(index + segment * 7919)"
                }
                for (index, text) in texts.enumerated() where text.hasPrefix("quyết") {
                    expected.append(next + UInt32(index))
                }
                let end = next + UInt32(texts.count)
                try store.add([(run(texts), next)], passages: next..<end)
                next = end + 1000
            }
            #expect(try passages("quyết", db) == expected)
            try db.execute(
                sql:
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 15000) INSERT INTO passage SELECT i FROM n"
            )
            try store.mergeAll()
            #expect(try store.segments().count == 1)
            #expect(try passages("quyết", db) == expected)
            #expect(try passages("quyet dinh", db) == expected)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM posting_list") ?? 0 > 0)
        }
    }

    @Test("what comes last is written merged with what is there, as merging afterwards has it")
    func mergingWhileWriting() throws {
        func rows(_ merge: (PostingStore, PostingRun, Range<UInt32>) throws -> Void) throws -> [Row] {
            var rows: [Row] = []
            try withStore { store, db in
                for first in [UInt32(1), 3001] {
                    let texts = (0..<3000).map { "thông báo số \($0 + Int(first))" }
                    try store.add([(run(texts), first)], passages: first..<first + 3000)
                }
                try db.execute(
                    sql:
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) INSERT INTO passage SELECT i FROM n"
                )
                try merge(store, run((0..<3000).map { "thông báo khác \($0)" }), 6001..<9001)
                #expect(try store.segments().map(\.passages) == [1..<9001])
                #expect(try passages("thông", db) == Array(1...9000))
                for table in ["posting_block", "posting_list"] {
                    rows += try Row.fetchAll(db, sql: "SELECT id % (1 << 58), data FROM \(table) ORDER BY id")
                }
            }
            return rows
        }
        let together = try rows { store, last, passages in
            let segments = try store.segmentsToMerge(with: passages)
            #expect(segments.count == 2)
            let merged = try store.rows(of: segments, and: [(last, passages.lowerBound)])
            try store.replace(segments, by: merged, passages: passages)
        }
        let afterwards = try rows { store, last, passages in
            try store.add([(last, passages.lowerBound)], passages: passages)
            try store.mergeAll()
        }
        #expect(together == afterwards)
    }

    @Test("a merge leaves out passages whose documents are gone")
    func mergingWithoutTheGone() throws {
        try withStore { store, db in
            try store.add([(run(["một hai", "hai ba", "ba bốn", "bốn hai"]), 1)], passages: 1..<5)
            try store.add([(run(["hai năm", "năm sáu"]), 5)], passages: 5..<7)
            // the document of passages 2 and 3 is gone
            try db.execute(
                sql: """
                    INSERT INTO passage VALUES (1), (4), (5), (6);
                    INSERT INTO document VALUES (1, 1), (4, 1), (5, 2);
                    """)
            try store.mergeAll()
            #expect(try passages("hai", db) == [1, 4, 5])
            #expect(try passages("ba", db).isEmpty)
            #expect(try passages("bốn", db) == [4])
        }
    }

    @Test("many small segments become few, and nothing is lost")
    func manySegments() throws {
        try withStore { store, db in
            for index in UInt32(1)...60 {
                try store.add([(run(["văn bản \(index)"]), index)], passages: index..<index + 1)
                try store.mergeSmall()
                #expect(try store.segments().count <= 4)
            }
            #expect(try passages("văn", db) == Array(1...60))
        }
    }

    @Test("a damaged block is read to its end and no further", arguments: 0..<200)
    func damage(seed: Int) throws {
        var random = SystemRandomNumberGenerator()
        let run = run(["né tránh, đùn đẩy, sợ trách nhiệm", "né tránh lần hai", "đùn đẩy lần ba"])
        var bytes = run.parts[seed % TermKey.parts]
        for _ in 0..<(1 + seed % 5) { bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255) }
        try withStore { _, db in
            try db.execute(sql: "INSERT INTO posting_segment VALUES (0, 1, 4)")
            try db.execute(sql: "INSERT INTO posting_block VALUES (0, ?)", arguments: [Data(bytes)])
            let sums = PassageSums()
            sums.begin(mostScore: 1, mostCovered: 1)
            let all = TermKey(value: 0)...TermKey(value: 1 << TermKey.bits - 1)
            let reader = try PostingReader(db)
            for postings in try reader.postings(in: all) {
                try sums.add(postings, by: reader, weight: 1, covered: 1)
            }
            let (best, matched) = sums.chosen(10, below: 4, allowed: nil, relevantShare: 0.2, coverage: 0.5)
            #expect(best.allSatisfy { $0.passage < 4 } && matched.ids.allSatisfy { $0 < 4 })
        }
    }

    @Test(
        "summing up window by window finds what adding up all lists finds, whatever their forms and lengths",
        arguments: [100, 4096, 1 << 14])
    func windows(size: Int) throws {
        try withStore { store, db in
            // more passages than most windows have, words of every frequency, two segments
            let words = ["một", "hai", "ba", "bốn", "năm", "sáu"]
            func text(_ passage: Int) -> String {
                words.indices.filter { passage % ($0 * $0 * 7 + 1) == 0 }.map { words[$0] }.joined(separator: " . ")
            }
            let first = (1..<9001).map(text)
            try store.add([(run(first), 1)], passages: 1..<9001)
            try store.add([(run((9001..<12_001).map(text)), 9001)], passages: 9001..<12_001)
            let reader = try PostingReader(db)
            let postings = try words.map { word in
                var buffer = TokenBuffer()
                buffer.analyze(word)
                let key = TermKey(folded: buffer.tokens[0].foldedHash, exact: buffer.tokens[0].exactHash)
                return try #require(try reader.postings(of: key))
            }
            var expected = [Int](repeating: 0, count: 12_001)
            for postings in postings { try reader.forEachPassage(of: postings) { expected[Int($0)] += 1 } }
            let sums = PassageSums(windowSize: size)
            for least in 1...6 {
                sums.begin(mostScore: 20, mostCovered: 6)
                for postings in postings { try sums.add(postings, by: reader, weight: 1, covered: 1) }
                let share = (Float(least) - 0.5) / Float(expected.max() ?? 1)
                let found = sums.chosen(5, below: 12_001, allowed: nil, relevantShare: share, coverage: 0)
                #expect(found.matched.ids == expected.indices.filter { expected[$0] >= least }.map(UInt32.init))
                // passages that are gone leave postings behind the last one that is there, within its window
                sums.begin(mostScore: 20, mostCovered: 6)
                for postings in postings { try sums.add(postings, by: reader, weight: 1, covered: 1) }
                let held = sums.chosen(5, below: 11_971, allowed: nil, relevantShare: share, coverage: 0).matched.ids
                #expect(held == found.matched.ids.filter { $0 < 11_971 })
            }
        }
    }
}

/// A generator with a seed (Steele and others, 2014), so that a failure can be repeated.
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
