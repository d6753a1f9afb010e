import Foundation
import Testing

@testable import KnowledgeBase

@Suite("Which of the papers with one number is meant")
struct CitedPlaceTests {
    /// A line of a collection.
    private func line(
        _ id: String, _ text: String = "Nội dung.", type: String = "quyết định", number: String, date: String?,
        issuer: String?
    ) throws -> String {
        var fields = ["id": id, "text": text, "type": type, "title": "Văn bản \(id)", "number": number]
        fields["date"] = date
        fields["issuer"] = issuer
        return String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    }

    private func base(_ lines: [String]) async throws -> Fixture {
        let fixture = try Fixture()
        try await fixture.ingest(try fixture.write("all.jsonl", lines.joined(separator: "\n")))
        return fixture
    }

    private let sonHa = "Ủy ban nhân dân tỉnh Sơn Hà"
    private let lamGiang = "Ủy ban nhân dân tỉnh Lam Giang"

    /// What a decision of 2024 by `issuer` ends that replaces `cited`, of the decisions 12/2018 of `holders`.
    private func ended(
        _ cited: String, by issuer: String, of holders: [String], type: String = "quyết định",
        number: String = "12/2018/QĐ-UBND"
    ) async throws -> [String] {
        var lines = try holders.enumerated().map { place, holder in
            try line("a\(place)", type: type, number: number, date: "2018-05-15", issuer: holder)
        }
        lines.append(
            try line(
                "new", "Quyết định này có hiệu lực từ ngày 01/3/2024 và thay thế \(cited).", number: "70/2024/QĐ-UBND",
                date: "2024-02-20", issuer: issuer))
        let fixture = try await base(lines)
        return try holders.indices.filter {
            try fixture.base.validity(of: "a\($0)", on: "2024-06-01")?.status == .ended
        }.map { holders[$0] }
    }

    @Test(
        "A province's decision without more is that of the citing body's own province",
        arguments: [
            "Quyết định số 12/2018/QĐ-UBND", "Quyết định số 12/2018/QĐ-UBND của Ủy ban nhân dân tỉnh",
            "Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018",
            "Quyết định số 12/2018/QĐ-UBND ngày 15 tháng 5 năm 2018 của UBND tỉnh",
        ])
    func ownProvince(_ cited: String) async throws {
        #expect(try await ended(cited, by: lamGiang, of: [sonHa]) == [])
        #expect(try await ended(cited, by: lamGiang, of: [sonHa, lamGiang]) == [lamGiang])
        #expect(try await ended(cited, by: lamGiang, of: ["Ủy ban nhân dân huyện Bình Minh"]) == [])
        #expect(
            try await ended(cited, by: lamGiang, of: [lamGiang, "Ủy ban nhân dân thành phố Lam Giang"]) == [lamGiang])
    }

    @Test("What a merged province names as its predecessor's ends, and its own of that number does not")
    func merged() async throws {
        let cited = "Quyết định số 12/2018/QĐ-UBND của Ủy ban nhân dân tỉnh Sơn Hà (cũ)"
        #expect(try await ended(cited, by: lamGiang, of: [sonHa, lamGiang]) == [sonHa])
        #expect(try await ended(cited, by: "Ủy ban nhân dân thành phố Bến Nghi", of: [sonHa]) == [sonHa])
        #expect(
            try await ended(
                "Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018", by: "Ủy ban nhân dân thành phố Bến Nghi", of: [sonHa])
                == [])
    }

    @Test(
        "A place that differs by a word is another place",
        arguments: [
            ("tỉnh Hà Thị", "tỉnh Hà Xã"), ("tỉnh Thanh Mai", "tỉnh Mai Văn"), ("thành phố Hội Lam", "tỉnh Lam Sơn"),
            ("thành phố Đồng Hội", "tỉnh Sơn Hà"), ("huyện Vũ Thư Sơn", "huyện Bảo Quan"),
            ("xã Tân Thạnh", "xã Tân Thành"),
        ])
    func nearPlaces(_ one: String, _ other: String) async throws {
        let body = "Ủy ban nhân dân "
        #expect(
            try await ended("Quyết định số 12/2018/QĐ-UBND của \(body + one)", by: body + one, of: [body + other]) == []
        )
        #expect(
            try await ended(
                "Quyết định số 12/2018/QĐ-UBND của UBND \(one)", by: body + one, of: [body + one, body + other])
                == [body + one])
    }

    @Test("What the Party of one province replaces is its own, whether the year is told or not")
    func party() async throws {
        for cited in ["Chỉ thị số 29-CT/TU năm 2018 của Ban Thường vụ Tỉnh ủy", "Chỉ thị số 29-CT/TU ngày 15/5/2018"] {
            for (issuer, expected) in [("Tỉnh ủy Lam Giang", []), ("Tỉnh ủy Sơn Hà", ["Ban Thường vụ Tỉnh ủy Sơn Hà"])]
            {
                #expect(
                    try await ended(
                        cited, by: issuer, of: ["Ban Thường vụ Tỉnh ủy Sơn Hà"], type: "chỉ thị", number: "29-CT/TU")
                        == expected)
            }
        }
    }

    @Test("A department's paper is that of the department whose date line has the same place")
    func departments() async throws {
        func page(_ place: String, _ number: String, _ day: String, _ text: String) -> String {
            """
            ỦY BAN NHÂN DÂN TỈNH \(place.uppercased())
            SỞ NỘI VỤ

            Số: \(number)

            \(place), ngày \(day)

            HƯỚNG DẪN

            Về việc sắp xếp hồ sơ

            1. Các đơn vị lập danh mục hồ sơ.

            \(text)
            """
        }
        for (place, expected) in [("Lam Giang", Validity.Status.inForce), ("Sơn Hà", .ended)] {
            let fixture = try Fixture()
            try await fixture.ingest(
                try fixture.write("old.txt", page("Sơn Hà", "05/HD-SNV", "02 tháng 02 năm 2020", "2. Lưu trữ.")),
                try fixture.write(
                    "new.txt",
                    page(
                        place, "09/HD-SNV", "03 tháng 3 năm 2023",
                        "Hướng dẫn này có hiệu lực từ ngày ký và thay thế Hướng dẫn số 05/HD-SNV của Sở Nội vụ.")))
            #expect(try fixture.base.validity(of: "05-hd-snv", on: "2024-01-01")?.status == expected)
        }
    }

    @Test("A district cites its province's decision, and ends none")
    func district() async throws {
        let text = "Thực hiện Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018 của Ủy ban nhân dân tỉnh."
        let fixture = try await base([
            line("a", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: sonHa),
            line(
                "b", text, type: "kế hoạch", number: "5/KH-UBND", date: "2020-01-02",
                issuer: "Ủy ban nhân dân huyện Bình Minh"),
        ])
        #expect(try fixture.base.relations(of: "b").relations.map(\.target.document) == ["a"])
        #expect(
            try await ended(
                "Quyết định số 12/2018/QĐ-UBND của Ủy ban nhân dân tỉnh", by: "Ủy ban nhân dân huyện Bình Minh",
                of: [sonHa]) == [])
    }

    // MARK: one number

    @Test("Two papers of one number that a text names by day or body are two, and each ends")
    func sharedNumber() async throws {
        let text = """
            Bãi bỏ các văn bản sau đây:
            1. Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018 của Ủy ban nhân dân tỉnh Sơn Hà;
            2. Quyết định số 12/2018/QĐ-UBND ngày 20/6/2018 của Ủy ban nhân dân tỉnh Lam Giang;
            3. Chỉ thị số 05/CT-UBND ngày 02/02/2017 của Ủy ban nhân dân tỉnh Lam Giang;
            4. Chỉ thị số 05/CT-UBND ngày 03/3/2019 của Ủy ban nhân dân tỉnh Lam Giang.
            """
        let fixture = try await base([
            line("sh", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: sonHa),
            line("lg", number: "12/2018/QĐ-UBND", date: "2018-06-20", issuer: lamGiang),
            line("d17", type: "chỉ thị", number: "05/CT-UBND", date: "2017-02-02", issuer: lamGiang),
            line("d19", type: "chỉ thị", number: "05/CT-UBND", date: "2019-03-03", issuer: lamGiang),
            line("d21", type: "chỉ thị", number: "05/CT-UBND", date: "2021-03-03", issuer: lamGiang),
            line("new", text, number: "70/2025/QĐ-UBND", date: "2025-09-01", issuer: lamGiang),
        ])
        #expect(
            try fixture.base.relations(of: "new").relations.compactMap(\.target.document) == ["sh", "lg", "d17", "d19"])
        for id in ["sh", "lg", "d17", "d19"] {
            #expect(try fixture.base.validity(of: id, on: "2025-10-01")?.status == .ended)
        }
        #expect(try fixture.base.validity(of: "d21", on: "2025-10-01")?.status == .inForce)
    }

    @Test("A document that names its own number of an earlier year names another, which it may end")
    func ownNumber() async throws {
        let text = """
            Nghị quyết này thay thế Nghị quyết số 01/NQ-CP ngày 01/01/2019 của Chính phủ.
            Ban hành kèm theo Nghị quyết số 01/NQ-CP ngày 01/01/2020 của Chính phủ.
            """
        let fixture = try await base([
            line("old", type: "nghị quyết", number: "01/NQ-CP", date: "2019-01-01", issuer: "Chính phủ"),
            line("new", text, type: "nghị quyết", number: "01/NQ-CP", date: "2020-01-01", issuer: "Chính phủ"),
        ])
        let relations = try fixture.base.relations(of: "new").relations
        #expect(relations.map(\.target.document) == ["old"])
        #expect(try fixture.base.validity(of: "old", on: "2020-02-01")?.status == .ended)
        #expect(try fixture.base.validity(of: "new", on: "2020-02-01")?.status == .inForce)
    }

    // MARK: copies

    @Test("A paper that is held twice is found by the first of its copies, and both end")
    func copies() async throws {
        let text = "Bãi bỏ Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018 của Ủy ban nhân dân tỉnh."
        let fixture = try await base([
            line("scan", "Nội dưng.", number: "12/2018/QĐ-UBND", date: nil, issuer: sonHa),
            line("text", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: "UBND tỉnh Sơn Hà"),
            line("page", "Nội dung khác.", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: sonHa),
            line("new", text, number: "50/2024/QĐ-UBND", date: "2024-06-01", issuer: sonHa),
        ])
        #expect(try fixture.base.relations(of: "new").relations.map(\.target.document) == ["text"])
        for id in ["scan", "text", "page"] {
            #expect(try fixture.base.validity(of: id, on: "2024-06-01")?.by == "new")
            #expect(try fixture.base.relations(of: id).relations.map(\.label) == ["bị bãi bỏ"])
        }
    }

    @Test("Papers of one number and two years are no copies of each other")
    func years() async throws {
        let text = "Bãi bỏ Chỉ thị số 05/CT-UBND của Ủy ban nhân dân tỉnh."
        let fixture = try await base([
            line("a", type: "chỉ thị", number: "05/CT-UBND", date: "2017-02-02", issuer: sonHa),
            line("b", type: "chỉ thị", number: "05/CT-UBND", date: "2019-03-03", issuer: sonHa),
            line("c", type: "chỉ thị", number: "05/CT-UBND", date: nil, issuer: sonHa),
            line("new", text, number: "50/2024/QĐ-UBND", date: "2024-06-01", issuer: sonHa),
        ])
        #expect(try fixture.base.relations(of: "new").relations.map(\.target.document) == [nil])
        #expect(try fixture.base.validity(of: "a", on: "2024-07-01")?.status == .inForce)
    }

    @Test("A regulation of the Party that is called a decision is found by number and day")
    func misnamed() async throws {
        let issuer = "Ban Thường vụ Tỉnh ủy Sơn Hà"
        func found(_ cited: String) async throws -> [String?] {
            try await base([
                line("a", type: "quy định", number: "700-QĐ/TU", date: "2022-03-01", issuer: issuer),
                line("b", "Theo \(cited).", type: "báo cáo", number: "9-BC/TU", date: "2023-03-01", issuer: issuer),
            ]).base.relations(of: "b").relations.map(\.target.document)
        }
        #expect(try await found("Quyết định số 700-QĐ/TU ngày 01/3/2022") == ["a"])
        #expect(try await found("Quyết định số 700-QĐ/TU ngày 02/3/2022") == [nil])
        #expect(try await found("Quyết định số 700-QĐ/TU") == [nil])
    }

    // MARK: what lives by another

    @Test(
        "The regulation of a decision and its consolidated text end with it; the consolidated text is none before its day"
    )
    func dependent() async throws {
        let consolidated = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ

            Số: 03/VBHN-UBND

            Sơn Hà, ngày 20 tháng 7 năm 2021

            QUYẾT ĐỊNH

            Ban hành Quy định về thu phí chợ

            Quyết định số 12/2018/QĐ-UBND ngày 15 tháng 5 năm 2018 của Ủy ban nhân dân tỉnh Sơn Hà ban hành Quy định về thu phí chợ, có hiệu lực kể từ ngày 25 tháng 5 năm 2018, được sửa đổi, bổ sung bởi:

            Quyết định số 30/2020/QĐ-UBND ngày 01 tháng 5 năm 2020 của Ủy ban nhân dân tỉnh Sơn Hà, có hiệu lực kể từ ngày 10 tháng 5 năm 2020.

            Điều 1. Ban hành kèm theo Quyết định này Quy định về thu phí chợ.

            Điều 2. Quyết định này có hiệu lực kể từ ngày 25 tháng 5 năm 2018.

            XÁC THỰC VĂN BẢN HỢP NHẤT
            """
        let fixture = try await base([
            line("a", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: sonHa),
            line(
                "q", "Quy định chung.", type: "quy định", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: sonHa),
            line(
                "x", "Bãi bỏ Quyết định số 12/2018/QĐ-UBND của Ủy ban nhân dân tỉnh.", number: "50/2024/QĐ-UBND",
                date: "2024-06-15", issuer: sonHa),
        ])
        try await fixture.ingest(try fixture.write("hop-nhat.txt", consolidated))
        func status(_ id: String, _ day: String) throws -> Validity.Status? {
            try fixture.base.validity(of: id, on: day)?.status
        }
        #expect(
            try ["2018-06-01", "2022-01-01", "2024-06-15"].map { try status("03-vbhn-ubnd", $0) }
                == [.notYet, .inForce, .ended])
        #expect(try ["a", "q"].map { try status($0, "2024-06-14") } == [.inForce, .inForce])
        #expect(try ["a", "q"].map { try status($0, "2024-06-15") } == [.ended, .ended])
    }

    @Test("What a third paper tells of a replacement ends the document from the day of the other, held or not")
    func told() async throws {
        let text =
            "Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018 của Ủy ban nhân dân tỉnh đã được thay thế bằng Quyết định số 52/2024/QĐ-UBND ngày 01/6/2024 của Ủy ban nhân dân tỉnh."
        func status(_ type: String) async throws -> [Validity.Status?] {
            let fixture = try await base([
                line("a", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: sonHa),
                line("n", text, type: type, number: "80/TB-UBND", date: "2024-08-01", issuer: sonHa),
            ])
            return try ["2024-05-31", "2024-06-01"].map { try fixture.base.validity(of: "a", on: $0)?.status }
        }
        #expect(try await status("thông báo") == [.inForce, .ended])
        #expect(try await status("biên bản") == [.inForce, .inForce])
    }

    // MARK: hands

    @Test("What a hand says of a document's validity, or of the kind of what ends it, holds")
    func corrected() async throws {
        let fixture = try await base([
            line("a", number: "12/2018/QĐ-UBND", date: "2018-05-15", issuer: sonHa),
            line(
                "x", "Bãi bỏ Quyết định số 12/2018/QĐ-UBND của Ủy ban nhân dân tỉnh.", number: "50/2024/QĐ-UBND",
                date: "2024-06-15", issuer: sonHa),
        ])
        func status() throws -> Validity.Status? { try fixture.base.validity(of: "a", on: "2024-07-01")?.status }
        #expect(try status() == .ended)
        let validity = try EditableField(named: "stated_validity")
        _ = try fixture.base.edit("a", [.set(validity, ["Còn hiệu lực"])])
        #expect(try status() == .inForce)
        _ = try fixture.base.edit("a", [.set(validity, ["hết hiệu lực một phần"])])
        #expect(try status() == .endedInPart)
        _ = try fixture.base.edit("a", [.revert(validity)])
        #expect(try status() == .ended)
        #expect(throws: KnowledgeBaseError.self) { try fixture.base.edit("a", [.set(validity, ["lung tung"])]) }
        _ = try fixture.base.edit("x", [.set(try EditableField(named: "type"), ["tờ trình"])])
        #expect(try status() == .inForce)
    }

    @Test("Of two bodies' papers with one number that has its year the second's id tells the body")
    func ids() async throws {
        let fixture = try Fixture()
        for place in ["SƠN HÀ", "LAM GIANG"] {
            try await fixture.ingest(
                try fixture.write(
                    "\(place.prefix(1)).txt",
                    """
                    ỦY BAN NHÂN DÂN
                    TỈNH \(place)

                    Số: 12/2018/QĐ-UBND

                    \(place.capitalized), ngày 15 tháng 5 năm 2018

                    QUYẾT ĐỊNH

                    Về việc trồng cây

                    Điều 1. Trồng cây.
                    """))
        }
        #expect(
            Set(try fixture.base.list().documents.map(\.id))
                == ["12-2018-qd-ubnd", "12-2018-qd-ubnd-uy-ban-nhan-dan-tinh-lam-giang"])
    }
}
