import GRDB
import Testing

@testable import KnowledgeBase

@Suite("What a transaction wrote is brought to the disk while it goes on")
struct EarlySyncTests {
    @Test("the transaction is as it was, and what it wrote is there after its commit")
    func duringTransaction() async throws {
        let fixture = try Fixture()
        let sync = EarlySync()
        try fixture.base.writeStep { db in
            try db.beginTransaction(.immediate)
            #expect(!sync.note(1 << 20, writtenBy: db))
            #expect(sync.note(32 << 20, writtenBy: db))
            for number in 0..<200 {
                try db.execute(
                    sql: "INSERT INTO word(folded, exact) VALUES (?, ?)", arguments: ["a\(number)", "á\(number)"])
                // often enough that one is begun while another runs
                sync.note(32 << 20, writtenBy: db)
            }
            #expect(db.isInsideTransaction)
        }
        await sync.finish()
        try fixture.base.writeStep { try $0.commit() }
        #expect(try fixture.base.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM word") } == 200)
    }
}
