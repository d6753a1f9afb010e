import Foundation
import Testing

@testable import KnowledgeBase

@Suite("Relations and validity in a knowledge base")
struct RelationStoreTests {
    /// A line of a collection.
    private func line(
        _ id: String, _ text: String, type: String = "quyết định", number: String? = nil, date: String? = nil,
        issuer: String? = "Ủy ban nhân dân thành phố Lam Giang", title: String? = nil
    ) throws -> String {
        var fields = ["id": id, "text": text, "type": type, "title": title ?? "Văn bản \(id)"]
        fields["number"] = number
        fields["date"] = date
        fields["issuer"] = issuer
        return String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    }

    private func ingest(_ fixture: Fixture, _ name: String, _ lines: [String]) async throws {
        try await fixture.ingest(try fixture.write("\(name).jsonl", lines.joined(separator: "\n")))
    }

    private let repealing =
        "Quyết định này có hiệu lực từ ngày 01/3/2024 và thay thế Quyết định số 12/2019/QĐ-UBND ngày 05/3/2019."

    @Test("A reference to a document that is not held waits for it, and is open again when it goes")
    func resolves() async throws {
        let fixture = try Fixture()
        let new = try line("new", repealing, number: "07/2024/QĐ-UBND", date: "2024-02-20")
        try await ingest(fixture, "new", [new])
        let waiting = try fixture.base.relations(of: "new")
        #expect(waiting.relations.map(\.target.number) == ["12/2019/QĐ-UBND"])
        #expect(waiting.relations.map(\.target.document) == [nil])

        let old = try line("old", "Quy định về một cửa.", number: "12/2019/QĐ-UBND", date: "2019-03-05")
        try await ingest(fixture, "old", [old])
        #expect(try fixture.base.relations(of: "new").relations.map(\.target.document) == ["old"])
        let other = try fixture.base.relations(of: "old").relations
        #expect(other.map(\.direction) == [.in])
        #expect(other.map(\.label) == ["bị thay thế"])
        #expect(other.map(\.target.document) == ["new"])
        #expect(other.map(\.evidence.passage) == ["new#1"])
        #expect(other.map(\.evidence.text) == [repealing])

        _ = try fixture.base.remove(ids: ["old"])
        #expect(try fixture.base.relations(of: "new").relations.map(\.target.document) == [nil])
    }

    @Test("Documents of two cities or years with one number are not mixed up")
    func doubtful() async throws {
        let fixture = try Fixture()
        let lamGiang = "Ban Thường vụ Thành ủy Lam Giang"
        try await ingest(
            fixture, "all",
            [
                line("lg", "Nội dung.", type: "chỉ thị", number: "29-CT/TU", date: "2013-10-14", issuer: lamGiang),
                line(
                    "sh", "Nội dung.", type: "chỉ thị", number: "29-CT/TU", date: "2013-11-06",
                    issuer: "Ban Thường vụ Tỉnh ủy Sơn Hà"),
                line("a", "Theo Chỉ thị số 29-CT/TU ngày 06/11/2013.", type: "báo cáo", issuer: nil),
                line(
                    "b", "Theo Chỉ thị số 29-CT/TU của Ban Thường vụ Thành ủy Lam Giang.", type: "báo cáo", issuer: nil),
                line("c", "Theo Chỉ thị số 29-CT/TU.", type: "báo cáo", issuer: nil),
                line("d", "Theo Chỉ thị số 29-CT/TU.", type: "báo cáo", issuer: "Thành ủy Lam Giang"),
                line("e", "Theo Chỉ thị số 29-CT/TU ngày 01/02/2010.", type: "báo cáo", issuer: lamGiang),
            ])
        func target(_ id: String) throws -> String? {
            try fixture.base.relations(of: id).relations.first?.target.document
        }
        #expect(try target("a") == "sh")
        #expect(try target("b") == "lg")
        #expect(try target("c") == nil)
        #expect(try target("d") == "lg")
        #expect(try target("e") == nil)
    }

    @Test("A law is known by its name, and by its year where there are two of it")
    func laws() async throws {
        let fixture = try Fixture()
        try await ingest(
            fixture, "all",
            [
                line(
                    "old", "Nội dung.", type: "luật", number: "13/2003/QH11", date: "2003-11-26", issuer: "Quốc hội",
                    title: "Luật Đất đai"),
                line(
                    "new", "Nội dung.", type: "luật", number: "45/2013/QH13", date: "2013-11-29", issuer: "Quốc hội",
                    title: "Luật Đất đai"),
                line("a", "Theo Luật Đất đai năm 2013."),
                line("b", "Theo Luật Đất đai."),
                line("c", "Theo Luật số 13/2003/QH11."),
            ])
        func target(_ id: String) throws -> String? {
            try fixture.base.relations(of: id).relations.first?.target.document
        }
        #expect(try target("a") == "new")
        #expect(try target("b") == nil)
        #expect(try target("c") == "old")
    }

    @Test("What a third document tells of two others is found with both")
    func reported() async throws {
        let fixture = try Fixture()
        try await ingest(
            fixture, "all",
            [
                line(
                    "a", "Nội dung.", type: "nghị định", number: "24/2014/NĐ-CP", date: "2014-04-04",
                    issuer: "Chính phủ"),
                line(
                    "b", "Nội dung.", type: "nghị định", number: "107/2020/NĐ-CP", date: "2020-09-14",
                    issuer: "Chính phủ"),
                line(
                    "c",
                    "Thực hiện theo Nghị định số 24/2014/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 107/2020/NĐ-CP."),
            ])
        let reported = try fixture.base.relations(of: "c").reported
        #expect(reported.map(\.kind.rawValue) == ["sửa đổi bổ sung"])
        #expect(reported.map(\.source?.document) == ["b"])
        #expect(reported.map(\.target.document) == ["a"])
        let told = try fixture.base.relations(of: "a").relations.filter { $0.kind == .amends }
        #expect(told.map(\.target.document) == ["b"])
        #expect(told.map(\.reportedBy) == ["c"])
    }

    // MARK: validity

    private func base() async throws -> Fixture {
        let fixture = try Fixture()
        try await ingest(
            fixture, "all",
            [
                line("old", "Quy định về một cửa.", number: "12/2019/QĐ-UBND", date: "2019-03-05"),
                line("part", "Quy định về thi đua.", number: "14/2019/QĐ-UBND", date: "2019-04-05"),
                line(
                    "new", repealing + "\nBãi bỏ Điều 5 Quyết định số 14/2019/QĐ-UBND.", number: "07/2024/QĐ-UBND",
                    date: "2024-02-20"),
                line("undated", "Quy định về văn thư.", number: "15/QĐ-UBND"),
                line("paper", "Một cửa đã tốt hơn.", type: "báo chí", date: "2024-03-02", issuer: "Báo Lam Giang"),
                line(
                    "plan", "Sở Nội vụ nghiên cứu bãi bỏ Quyết định số 14/2019/QĐ-UBND.", type: "kế hoạch",
                    number: "20/KH-UBND", date: "2024-01-05"),
            ])
        return fixture
    }

    @Test("A document holds until the one that replaces it takes effect, not until that is signed")
    func replaced() async throws {
        let fixture = try await base()
        func status(_ id: String, _ day: String) throws -> Validity? { try fixture.base.validity(of: id, on: day) }
        #expect(try status("old", "2019-03-04")?.status == .notYet)
        #expect(try status("old", "2024-02-29") == Validity(status: .inForce, since: "2019-03-05", by: nil))
        #expect(try status("old", "2024-03-01") == Validity(status: .ended, since: "2024-03-01", by: "new"))
        #expect(try status("new", "2024-02-25")?.status == .notYet)
        #expect(try status("part", "2024-03-01") == Validity(status: .endedInPart, since: "2024-03-01", by: "new"))
        #expect(try status("undated", "2024-03-01")?.status == .unknown)
        #expect(try status("paper", "2024-03-03") == nil)
    }

    @Test("--in-force leaves out what has ended, what is to come, and what has no validity")
    func filter() async throws {
        let fixture = try await base()
        func inForce(_ day: String) throws -> [String] {
            var filter = SearchFilter()
            filter.inForceOn = day
            return try fixture.base.list(filter: filter, sort: .number).documents.map(\.id)
        }
        #expect(try inForce("2024-02-21") == ["old", "part", "plan"])
        #expect(try inForce("2024-03-01") == ["new", "part", "plan"])
        let hits = try fixture.search("quy định") { $0.filter.inForceOn = "2024-03-01" }.hits
        #expect(Set(hits.map(\.document.id)).isSuperset(of: ["part", "new"]))
        #expect(Set(hits.map(\.document.id)).isDisjoint(with: ["old", "undated", "paper"]))
        // and every answer says whether its document is in force today
        let known = try fixture.base.list().documents.map { ($0.id, $0.inForce) }
        #expect(Dictionary(uniqueKeysWithValues: known)["old"] == .some(.some(false)))
        #expect(Dictionary(uniqueKeysWithValues: known)["part"] == .some(.some(true)))
        #expect(Dictionary(uniqueKeysWithValues: known)["paper"] == .some(nil))
    }

    @Test("When the document that replaced another goes, the other holds again")
    func restored() async throws {
        let fixture = try await base()
        _ = try fixture.base.remove(ids: ["new"])
        #expect(try fixture.base.validity(of: "old", on: "2024-03-01")?.status == .inForce)
    }

    // MARK: what is written

    @Test("The graph in DOT has a node a document, a broken arrow for what is only intended, and quotes its labels")
    func dot() async throws {
        let fixture = try await base()
        let dot = try fixture.base.relations(of: "plan").dot
        #expect(dot.hasPrefix("digraph relations {") && dot.hasSuffix("}\n"))
        #expect(dot.contains("[label=\"Kế hoạch số 20/KH-UBND\", penwidth=2];"))
        #expect(dot.contains("-> d1 [label=\"bãi bỏ\", style=dashed];"))
        var relations = try fixture.base.relations(of: "plan")
        relations.relations[0].target.title = "\"; evil \\ [x]\u{1B}"
        relations.relations[0].target.number = nil
        #expect(relations.dot.contains("label=\"\\\"; evil \\\\ [x]"))
    }

    @Test("In JSON a relation is what INTERFACE says, and validity is null where there is none")
    func json() async throws {
        let fixture = try await base()
        func object(_ id: String) throws -> [String: Any] {
            let data = try JSONEncoder().encode(try fixture.base.relations(of: id))
            return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        }
        let new = try object("new")
        #expect(new["total"] as? Int == 2)
        #expect((new["validity"] as? [String: Any])?["status"] as? String == "còn hiệu lực")
        let first = try #require((new["relations"] as? [[String: Any]])?.first)
        #expect(first["kind"] as? String == "thay thế")
        #expect(first["direction"] as? String == "out")
        #expect(first["status"] as? String == "done")
        #expect(first["scope"] as? String == "toàn bộ")
        #expect((first["target"] as? [String: Any])?["document"] as? String == "old")
        #expect((first["evidence"] as? [String: Any])?["passage"] as? String == "new#1")
        #expect(try object("paper")["validity"] is NSNull)
    }
}
