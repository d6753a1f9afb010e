import Foundation
import GRDB
import Testing

@testable import KnowledgeBase

@Suite("Validity from the days that a document tells of others and of itself")
struct ValidityDaysTests {
    private let other = "Quyết định số 12/2014/QĐ-UBND ngày 12 tháng 12 năm 2014 của Ủy ban nhân dân tỉnh"

    /// The validity of the decision of 2014 on each of the days, after one of 10 May 2016 with `articles` and `title`.
    private func validity(
        _ articles: String, title: String = "Về việc trồng cây", on days: String...
    ) async throws -> [Validity.Status?] {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write(
                "old.txt",
                page(
                    "12/2014/QĐ-UBND", "12 tháng 12 năm 2014", "Về việc trồng cây",
                    "Điều 1. Trồng cây.\n\nĐiều 2. Chăm cây.\n\nĐiều 3. Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2015."
                )))
        let old = try #require(try fixture.base.list().documents.first?.id)
        try await fixture.ingest(
            try fixture.write("new.txt", page("20/2016/QĐ-UBND", "10 tháng 5 năm 2016", title, articles)))
        return try days.map { try fixture.base.validity(of: old, on: $0)?.status }
    }

    private func page(_ number: String, _ day: String, _ title: String, _ articles: String) -> String {
        """
        ỦY BAN NHÂN DÂN
        TỈNH LAM GIANG

        Số: \(number)

        Lam Giang, ngày \(day)

        QUYẾT ĐỊNH

        \(title)

        ỦY BAN NHÂN DÂN TỈNH LAM GIANG

        QUYẾT ĐỊNH:

        \(articles)
        """
    }

    @Test(
        "What is repealed ends on the day that the sentence names, not on that of the decision",
        arguments: [
            "Bãi bỏ OTHER kể từ ngày 01 tháng 01 năm 2017.",
            "OTHER hết hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2017.",
            "Bãi bỏ các văn bản sau đây kể từ ngày 01 tháng 01 năm 2017:\n\n1. OTHER.",
            "Thay thế OTHER về việc trồng cây kể từ ngày 01 tháng 01 năm 2017.",
        ])
    func repealedLater(_ sentence: String) async throws {
        let articles =
            "Điều 1. " + sentence.replacing("OTHER", with: other)
            + "\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày 15 tháng 5 năm 2016."
        #expect(
            try await validity(articles, on: "2016-05-15", "2016-12-31", "2017-01-01") == [.inForce, .inForce, .ended])
    }

    @Test("A day in the name of what is repealed is not that of the repeal")
    func dayInName() async throws {
        let articles =
            "Điều 1. Bãi bỏ \(other) quy định mức thu phí từ ngày 01 tháng 01 năm 2017.\n\nĐiều 2. Bãi bỏ \(other) về thu phí kể từ ngày 01 tháng 01 năm 2015.\n\nĐiều 3. Quyết định này có hiệu lực kể từ ngày 15 tháng 5 năm 2016."
        #expect(try await validity(articles, on: "2016-05-14", "2016-05-15") == [.inForce, .ended])
    }

    @Test("A suspension for a time holds on the days of that time alone, and one without an end goes on")
    func suspension() async throws {
        let force = "\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký."
        #expect(
            try await validity(
                "Điều 1. Ngưng hiệu lực thi hành \(other) từ ngày 01 tháng 6 năm 2016 đến hết ngày 31 tháng 12 năm 2016."
                    + force, on: "2016-05-20", "2016-06-01", "2016-12-31", "2017-01-01")
                == [.inForce, .suspended, .suspended, .inForce])
        #expect(
            try await validity(
                "Điều 1. Ngưng hiệu lực thi hành Điều 1 \(other) từ ngày 01 tháng 6 năm 2016 đến hết ngày 31 tháng 12 năm 2016."
                    + force, on: "2016-05-31", "2016-08-01", "2017-01-01") == [.inForce, .suspendedInPart, .inForce])
        #expect(
            try await validity(
                "Điều 1. Ngưng hiệu lực thi hành \(other) từ ngày 01 tháng 6 năm 2016." + force, on: "2016-05-20",
                "2017-01-01") == [.inForce, .suspended])
    }

    @Test("A suspension that has yet to end, of a file that an earlier version made, ends on its day")
    func earlierFile() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write(
                "old.txt", page("12/2014/QĐ-UBND", "12 tháng 12 năm 2014", "Về cây", "Điều 1. Trồng cây.")),
            try fixture.write(
                "new.txt",
                page(
                    "20/2016/QĐ-UBND", "10 tháng 5 năm 2016", "Về cây",
                    "Điều 1. Ngưng hiệu lực thi hành \(other) từ ngày 01/6/2016 đến hết ngày 31/12/2096.")))
        let path = fixture.folder.appendingPathComponent("cu.sqlite").path
        _ = try fixture.base.backup(to: path)
        let queue = try DatabaseQueue(path: path)
        try await queue.write { db in
            try db.execute(
                sql: """
                    ALTER TABLE validity_change DROP COLUMN until; ALTER TABLE statement DROP COLUMN page;
                    ALTER TABLE speaker_role DROP COLUMN place; ALTER TABLE speaker_role DROP COLUMN is_city;
                    PRAGMA user_version = 3
                    """)
        }
        try queue.close()
        let base = try KnowledgeBase(path: path, access: .write)
        for (day, expected) in [
            ("2096-12-31", ["20/2016/QĐ-UBND"]), ("2097-01-01", ["12/2014/QĐ-UBND", "20/2016/QĐ-UBND"]),
        ] {
            var filter = SearchFilter()
            filter.inForceOn = day
            #expect(try base.list(filter: filter).documents.compactMap(\.number).sorted() == expected)
        }
    }

    @Test("The article tells which part is suspended or repealed, where the title names the whole")
    func part() async throws {
        let force = "\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký."
        let name = "Quyết định số 12/2014/QĐ-UBND"
        #expect(
            try await validity(
                "Điều 1. Ngưng hiệu lực thi hành Điều 1 \(other)." + force,
                title: "Ngưng hiệu lực thi hành \(name)", on: "2016-06-01") == [.suspendedInPart])
        #expect(
            try await validity(
                "Điều 1. Bãi bỏ khoản 1 Điều 2 \(other)." + force, title: "Bãi bỏ \(name)", on: "2016-06-01")
                == [.endedInPart])
        #expect(
            try await validity("Điều 1. Bãi bỏ \(other)." + force, title: "Bãi bỏ \(name)", on: "2016-06-01")
                == [.ended])
    }

    @Test("What ends when another is published ends on no day that is known")
    func published() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write(
                "old.txt", page("12/2014/QĐ-UBND", "12 tháng 12 năm 2014", "Về cây", "Điều 1. Trồng cây.")))
        let old = try #require(try fixture.base.list().documents.first?.id)
        try await fixture.ingest(
            try fixture.write(
                "new.txt",
                page(
                    "20/2016/QĐ-UBND", "10 tháng 5 năm 2016", "Về cây",
                    "Điều 1. Quyết định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo và thay thế \(other).")))
        let found = try #require(try fixture.base.validity(of: old, on: "2017-01-01"))
        #expect(found.status == .ended && found.since == nil)
    }

    @Test(
        "A document's own end is read where its articles tell it",
        arguments: [
            "có hiệu lực kể từ ngày 20 tháng 5 năm 2016 và hết hiệu lực kể từ ngày 01 tháng 01 năm 2019.",
            "có hiệu lực thi hành từ ngày 20 tháng 5 năm 2016 và được thực hiện đến hết ngày 31 tháng 12 năm 2018.",
            "có hiệu lực từ ngày ký đến hết ngày 31/12/2018.",
            "có hiệu lực từ ngày ký.\n\nĐiều 3. Quyết định này hết hiệu lực kể từ ngày 01 tháng 01 năm 2019.",
        ])
    func ownEnd(_ words: String) async throws {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write(
                "new.txt",
                page(
                    "20/2016/QĐ-UBND", "10 tháng 5 năm 2016", "Về cây",
                    "Điều 1. Trồng cây.\n\nĐiều 2. Quyết định này " + words)))
        let id = try #require(try fixture.base.list().documents.first?.id)
        #expect(try fixture.base.validity(of: id, on: "2018-12-31")?.status == .inForce)
        #expect(
            try fixture.base.validity(of: id, on: "2019-01-01")
                == Validity(status: .ended, since: "2019-01-01", by: nil))
    }

    @Test("What is against a decision ends, not the decision")
    func othersEnd() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write(
                "new.txt",
                page(
                    "20/2016/QĐ-UBND", "10 tháng 5 năm 2016", "Về cây",
                    "Điều 1. Các quy định trước đây trái với Quyết định này hết hiệu lực kể từ ngày 01 tháng 01 năm 2017."
                )))
        let id = try #require(try fixture.base.list().documents.first?.id)
        #expect(try fixture.base.validity(of: id, on: "2018-01-01")?.status == .inForce)
    }
}
