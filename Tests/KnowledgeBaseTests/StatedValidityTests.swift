import Foundation
import GRDB
import Testing

@testable import KnowledgeBase

@Suite("Validity that the page of a document tells")
struct StatedValidityTests {
    private func page(_ block: String, number: String = "21/2007/QĐ-UBND", article: String = "") -> String {
        """
        \(block)
        ỦY BAN NHÂN DÂN TỈNH LẠC THỦY
        Số: \(number)
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Lạc Thủy, ngày 24 tháng 9 năm 2007

        QUYẾT ĐỊNH

        Về việc trồng rừng

        Căn cứ Luật Bảo vệ và phát triển rừng;

        QUYẾT ĐỊNH:

        Điều 1. Trồng 20 ha rừng tại huyện Mai Hạ. \(article)
        """
    }

    private func ingest(_ block: String) async throws -> (fixture: Fixture, id: String) {
        let fixture = try Fixture()
        try await fixture.ingest(try fixture.write("qd.txt", page(block)))
        return (fixture, try #require(try fixture.base.list().documents.first?.id))
    }

    private let dates = "• Ngày có hiệu lực: 04/10/2007\n• Ngày hết hiệu lực: 23/07/2011"

    @Test("It begins and ends on the days that the page says")
    func days() async throws {
        let (fixture, id) = try await ingest("• Hiệu lực: Hết hiệu lực toàn bộ\n\(dates)")
        func validity(_ day: String) throws -> Validity? { try fixture.base.validity(of: id, on: day) }
        #expect(try validity("2007-10-03")?.status == .notYet)
        #expect(try validity("2007-10-04") == Validity(status: .inForce, since: "2007-10-04", by: nil))
        #expect(try validity("2011-07-23") == Validity(status: .ended, since: "2011-07-23", by: nil))
        var filter = SearchFilter()
        filter.inForceOn = "2012-01-01"
        #expect(try fixture.base.list(filter: filter).documents.isEmpty)
        #expect(try fixture.base.list().documents.map(\.inForce) == [false])
    }

    @Test("A state without a day ends it, one of a part ends a part, and `còn hiệu lực` ends nothing")
    func states() async throws {
        func status(_ line: String) async throws -> Validity.Status? {
            let (fixture, id) = try await ingest(line)
            return try fixture.base.validity(of: id, on: "2012-01-01")?.status
        }
        #expect(try await status("Hết hiệu lực toàn bộ\n") == .ended)
        #expect(try await status("Hết hiệu lực một phần\n") == .endedInPart)
        #expect(try await status("Ngưng hiệu lực toàn bộ\n") == .suspended)
        #expect(try await status("Còn hiệu lực\n") == .inForce)
    }

    @Test("The document that ended it is named, though the page tells the end without its day")
    func byAnother() async throws {
        let (fixture, id) = try await ingest("Hết hiệu lực toàn bộ\n")
        let newer = page("", number: "30/2011/QĐ-UBND", article: "Bãi bỏ Quyết định số 21/2007/QĐ-UBND.")
            .replacing("năm 2007", with: "năm 2011")
        try await fixture.ingest(try fixture.write("new.txt", newer))
        let new = try #require(try fixture.base.list().documents.map(\.id).first { $0 != id })
        #expect(
            try fixture.base.validity(of: id, on: "2012-01-01")
                == Validity(status: .ended, since: "2011-09-24", by: new))
    }

    @Test("An end set by hand counts at once, and is taken back as well")
    func edited() async throws {
        let (fixture, id) = try await ingest("")
        let field = try EditableField(named: "expiry_date")
        _ = try fixture.base.edit(id, [.set(field, ["2010-01-01"])])
        #expect(try fixture.base.validity(of: id, on: "2012-01-01")?.status == .ended)
        _ = try fixture.base.edit(id, [.revert(field)])
        #expect(try fixture.base.validity(of: id, on: "2012-01-01")?.status == .inForce)
    }

    @Test("The documents whose end is told are found by an index, not by reading all fields")
    func plan() throws {
        let fixture = try Fixture()
        let plan = try fixture.base.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + ValiditySettlement.stated).map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.contains("document_field_end") })
        #expect(!plan.contains { $0.hasPrefix("SCAN field") })
    }
}
