import Foundation
import GRDB
import Testing
import VietnameseText

@testable import KnowledgeBase

@Suite("Segments of our own are what FTS5 would have written")
struct FullTextTests {
    /// Words of texts made up: some common, some rare, some alike at their beginning, some longer than eight letters.
    private static let words: [String] = {
        var words = ["va", "cua", "nghieng", "nghiencuu", "nghiencuukhoahoc", "2021", "36a", "abcdefgh", "abcdefghi"]
        for number in 0..<3000 { words.append("t\(number)\(number % 7 == 0 ? "khonggioihan" : "")") }
        return words
    }()

    /// Passages with heading and text, as keys have them.
    private static func passages(_ count: Int, from seed: UInt64 = 1) -> [PassageKeys] {
        var random = SplitMix64(state: seed)
        func text(_ most: Int) -> [UInt8] {
            var text: [UInt8] = []
            for _ in 0..<Int(random.next() % UInt64(most)) {
                // two in three are among the first ten
                let range = random.next() % 3 == 0 ? UInt64(words.count) : 10
                text += Array(words[Int(random.next() % range)].utf8) + [0x20]
            }
            return text
        }
        return (0..<count).map { index in
            var keys = PassageKeys(heading: TokenBuffer(), text: TokenBuffer())
            keys.heading = text(4)
            // one goes over several pages
            keys.text = text(index == count / 2 ? 20_000 : 60)
            return keys
        }
    }

    /// The passages as rows, with their words in the index by way of FTS5, or of runs of so many passages.
    private func fill(
        _ base: KnowledgeBase, _ passages: [PassageKeys], from first: Int = 1, run: Int?, without gone: Set<UInt32> = []
    ) throws {
        try base.write { db in
            try FTSLoading.begin(db)
            if first == 1 {
                try db.execute(
                    sql: """
                        INSERT INTO document(key, id, format, content_hash, first_passage, passage_count, added_at, updated_at)
                        VALUES (1, 'a', 'text', '', 1, 1, '', '')
                        """)
            }
            let writer = try DocumentWriter(db)
            var collector = WordCollector()
            var (heading, text) = (TokenBuffer(), TokenBuffer())
            var runs: [(run: WordRun, base: UInt32)] = []
            var start = UInt32(first)
            for (index, keys) in passages.enumerated() {
                let id = first + index
                if !gone.contains(UInt32(id)) {
                    try db.execute(
                        sql: """
                            INSERT INTO passage(id, document, ordinal, path, heading, start, "end", lead, text)
                            VALUES (?, 1, ?, '', ?, 0, 0, '', ?)
                            """,
                        arguments: [
                            id, id, String(decoding: keys.heading, as: UTF8.self),
                            String(decoding: keys.text, as: UTF8.self),
                        ])
                }
                if let run {
                    heading.analyze(String(decoding: keys.heading, as: UTF8.self))
                    text.analyze(String(decoding: keys.text, as: UTF8.self))
                    let isTaken = collector.add(heading: heading, text: text)
                    #expect(isTaken)
                    if (index + 1) % run == 0 {
                        runs.append((collector.finish(), start))
                        start = UInt32(id) + 1
                    }
                } else if !gone.contains(UInt32(id)) {
                    try writer.insert(keys, passage: Int64(id))
                }
            }
            if run != nil {
                runs.append((collector.finish(), start))
                try FTSLoading.flush(db)
                try #require(SegmentWriter(db)).add(runs, without: gone)
            }
        }
        try base.writeStep { try FTSLoading.end($0) }
    }

    /// Every word of the index with its places, the sizes of passages, and the totals.
    private func index(_ base: KnowledgeBase) throws -> [Row] {
        try base.writeStep { db in
            try db.execute(
                sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.place USING fts5vocab(main, passage_fts, instance)")
            return try Row.fetchAll(db, sql: "SELECT term, doc, col, offset FROM temp.place")
                + Row.fetchAll(db, sql: "SELECT id, hex(sz) FROM passage_fts_docsize ORDER BY id")
                + Row.fetchAll(db, sql: "SELECT hex(block) FROM passage_fts_data WHERE id = 1")
        }
    }

    /// FTS5's own comparison of the index with the texts.
    private func check(_ base: KnowledgeBase) throws {
        try base.writeStep {
            try $0.execute(sql: "INSERT INTO passage_fts(passage_fts, rank) VALUES('integrity-check', 1)")
        }
    }

    private func found(_ base: KnowledgeBase, _ query: String, _ order: String) throws -> [Int] {
        try base.read {
            try Int.fetchAll(
                $0, sql: "SELECT rowid FROM passage_fts WHERE passage_fts MATCH ? ORDER BY \(order)", arguments: [query]
            )
        }
    }

    @Test("in one run or in many, with passages left out or not", arguments: [(10_000, 0), (700, 0), (999, 3)])
    func same(run: Int, each: Int) throws {
        let passages = Self.passages(4000)
        let gone: Set<UInt32> = each == 0 ? [] : Set((1...4000).filter { $0 % UInt32(each) == 0 })
        let (own, theirs) = (try Fixture(), try Fixture())
        try fill(own.base, passages, run: run, without: gone)
        try fill(theirs.base, passages, run: nil, without: gone)
        try check(own.base)
        #expect(try index(own.base) == index(theirs.base))
        for query in [
            "va", "cua", "nghieng", "\"va cua\"", "NEAR(va nghieng, 2)", "t1*", "heading : va", "va NOT cua", "none",
        ] {
            for order in ["rowid", "rowid DESC", "rank, rowid"] {
                #expect(try found(own.base, query, order) == found(theirs.base, query, order), "\(query) \(order)")
            }
        }
    }

    @Test("FTS5 goes on from there: adds, deletes and merges")
    func goesOn() throws {
        let passages = Self.passages(3000)
        let (own, theirs) = (try Fixture(), try Fixture())
        for (base, run) in [(own.base, 500), (theirs.base, nil)] as [(KnowledgeBase, Int?)] {
            try fill(base, passages, run: run)
            try fill(base, Self.passages(500, from: 2), from: 3001, run: run)
            try base.write { db in
                for (index, keys) in passages.enumerated() where index % 5 == 0 {
                    try db.execute(
                        sql: "INSERT INTO passage_fts(passage_fts, rowid, heading, text) VALUES('delete', ?, ?, ?)",
                        arguments: [
                            index + 1, String(decoding: keys.heading, as: UTF8.self),
                            String(decoding: keys.text, as: UTF8.self),
                        ])
                    try db.execute(sql: "DELETE FROM passage WHERE id = ?", arguments: [index + 1])
                }
            }
            try fill(base, Self.passages(300, from: 3), from: 3501, run: nil)
            try fill(base, Self.passages(300, from: 4), from: 3801, run: run)
            try check(base)
        }
        #expect(try index(own.base) == index(theirs.base))
        try own.base.writeStep { try $0.execute(sql: "INSERT INTO passage_fts(passage_fts) VALUES('optimize')") }
        try check(own.base)
        #expect(try index(own.base) == index(theirs.base))
    }

    @Test("what a tokenizer may part otherwise is left to FTS5", arguments: ["москва", "Αθήνα", "東京"])
    func notPlain(word: String) throws {
        var collector = WordCollector()
        var (heading, text) = (TokenBuffer(), TokenBuffer())
        heading.analyze("Và")
        text.analyze("của nghiêng \(word)")
        let isTaken = collector.add(heading: heading, text: text)
        #expect(!isTaken)
        text.analyze("của nghiêng")
        let isPlainTaken = collector.add(heading: heading, text: text)
        #expect(isPlainTaken)
        let run = collector.finish()
        #expect(run.words.map { String(decoding: $0.spelling.bytes, as: UTF8.self) } == ["cua", "nghieng", "va"])
        #expect(run.words.allSatisfy { $0.first == 1 && $0.last == 1 })
    }

    @Test("a word is one word however it is written, and a broken syllable as many as it has pieces")
    func spellings() throws {
        var collector = WordCollector()
        let heading = TokenBuffer()
        var text = TokenBuffer(repairsNoise: true)
        for round in 0..<3 {
            for passage in ["Hoà giải, HÒA GIẢI, hòa giải", "Các cơ quan thực hi ện quy đị nh của pháp luật", "số 15"] {
                text.analyze(passage)
                let isTaken = collector.add(heading: heading, text: text)
                #expect(isTaken)
            }
            let run = collector.finish()
            let words = run.words.map { String(decoding: $0.spelling.bytes, as: UTF8.self) }
            let all = "15 cac co cua dinh giai hien hoa luat phap quan quy so thuc"
            #expect(words.joined(separator: " ") == all, "round \(round)")
            #expect(run.sizes.map { $0?.text } == [6, 12, 2], "as many as unicode61 counts")
        }
    }

    @Test("numbers are written as SQLite writes them", arguments: [0, 1, 127, 128, 16383, 16384, 2_097_151, 1 << 40])
    func numbers(number: UInt64) throws {
        var bytes: [UInt8] = []
        SQLiteNumber.append(number, to: &bytes)
        var position = 0
        #expect(bytes.withUnsafeBufferPointer { SQLiteNumber.read($0, &position) } == number)
        #expect(position == bytes.count && bytes.dropLast().allSatisfy { $0 >= 0x80 } && bytes[0] != 0x80)
        var written = [UInt8](repeating: 0, count: 16)
        position = 0
        written.withUnsafeMutableBufferPointer { room in
            if let start = room.baseAddress { SQLiteNumber.write(number, to: start, at: &position) }
        }
        #expect(Array(written[..<position]) == bytes)
    }
}
