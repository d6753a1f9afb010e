import Foundation
import Testing

@testable import KnowledgeBase

@Suite("A query that is misspelled gets a better spelling, and no other does")
struct SuggestionTests {
    private func fixture() async throws -> Fixture {
        let fixture = try Fixture()
        try await fixture.ingest(texts: [
            "Cán bộ, công chức không được né tránh, đùn đẩy trách nhiệm khi giải quyết thủ tục hành chính.",
            "Cán bộ phải chịu trách nhiệm về nhiệm vụ được giao và về thủ tục hành chính của cơ quan.",
            "Người đứng đầu giao nhiệm vụ cho cán bộ, công chức; trách nhiệm của từng người phải rõ.",
            "Quy định tại Điều 5 về thời hạn giải quyết thủ tục hành chính được áp dụng từ năm 2023.",
            "Thu nhập của cán bộ, công chức do Nhà nước quy định theo Điều lệ và Điều 7 của Luật này.",
            "Chỉ thị số 29-CT/TU được Ban Thường vụ Thành ủy ban hành; UBND thành phố tổ chức thực hiện.",
            "The department answers letters from citizens and keeps records of complaints about officials.",
            "Nền nếp, kỷ cương hành chính; đất đai, nhà ở và tài sản của công dân được bảo vệ.",
        ])
        return fixture
    }

    @Test(
        "what an input method left undone is read",
        arguments: [
            ("cans booj", "cán bộ"), ("ddieeuf 5", "điều 5"), ("d9ie62u 5", "điều 5"), ("thur tujc", "thủ tục"),
            ("trachs nhieemj", "trách nhiệm"), ("ddaats ddai", "đất đai"),
            ("nhieemj vuj cán bộ", "nhiệm vụ cán bộ"),
        ])
    func residue(query: String, better: String) async throws {
        #expect(try await fixture().search(query).suggestion == better)
    }

    @Test(
        "marks that the collection never has beside these neighbours are set right",
        arguments: [
            ("cán bô", "cán bộ"), ("thú tục hành chính", "thủ tục hành chính"), ("trách nhiêm", "trách nhiệm"),
            ("trach nhiêm", "trách nhiệm"), ("tràch nhiêm", "trách nhiệm"), ("Cán Bô", "Cán Bộ"),
            ("quy đinh tại Điều 5", "quy định tại Điều 5"), ("CÁN BÔ", "CÁN BỘ"),
        ])
    func wrongMarks(query: String, better: String) async throws {
        #expect(try await fixture().search(query).suggestion == better)
    }

    @Test(
        "a slip of the finger is found out by the neighbours",
        arguments: [
            ("cna bo", "cán bộ"), ("nhiem vuj", "nhiệm vụ"), ("trahc nheim", "trách nhiệm"),
            ("hành chnih", "hành chính"), ("dun dayy trach nhiem", "đùn đẩy trách nhiệm"),
        ])
    func slips(query: String, better: String) async throws {
        #expect(try await fixture().search(query).suggestion == better)
    }

    @Test(
        "blanks that were left out are put in",
        arguments: [
            ("canbo", "cán bộ"), ("cánbộ", "cán bộ"), ("thutuc hanh chinh", "thủ tục hành chính"),
            ("thutuchanhchinh", "thủ tục hành chính"), ("Trachnhiem", "Trách nhiệm"),
        ])
    func glued(query: String, better: String) async throws {
        #expect(try await fixture().search(query).suggestion == better)
    }

    @Test("what stands around the word stays as it was typed")
    func surroundings() async throws {
        let fixture = try await fixture()
        #expect(try fixture.search("\"thủ tục\", cán bô (2023)?").suggestion == "\"thủ tục\", cán bộ (2023)?")
        #expect(try fixture.search("tu:2020 cán bô -\"cán bô\"").suggestion == "tu:2020 cán bộ -\"cán bô\"")
        #expect(try fixture.search("\"cán bô\"").suggestion == nil, "a quotation is meant as it is")
    }

    @Test("the better spelling finds more, exact search included")
    func findsMore() async throws {
        let fixture = try await fixture()
        for query in ["canbo", "thutuc", "cans booj"] {
            let before = try fixture.search(query)
            let better = try #require(before.suggestion, "nothing for \(query)")
            #expect(try fixture.search(better).total > before.total, "\(better) finds no more than \(query)")
        }
        let exact = try fixture.search("cán bô") { $0.isExact = true }
        #expect(exact.suggestion == "cán bộ")
    }

    @Test(
        "a query that is spelled well gets no suggestion",
        arguments: [
            "cán bộ", "can bo", "né tránh, đùn đẩy", "ne tranh dun day", "thủ tục hành chính", "thu nhập của cán bộ",
            "cán bộ nền nếp", "letters from citizens", "records of complaints", "29-CT/TU", "29 ct tu", "chỉ thị 29",
            "UBND thành phố", "điều 5", "5", "2023", "HĐND UBND", "kỉ cương", "Qui định", "CÁN BỘ", "facebook",
            "tài sản nhà",
            "nền kỷ cương",
        ])
    func good(query: String) async throws {
        let suggestion = try await fixture().search(query).suggestion
        #expect(suggestion == nil, "\(query) is well spelled, but “\(suggestion ?? "")” is offered")
    }

    @Test(
        "no text whatever is too much",
        arguments: [
            "", " ", "\"", "%", "_", "\u{0}", "cna\u{0}bo", "'; DROP TABLE word; --", "(((", "NEAR(", "a", "*", "-",
            String(repeating: "cna bo ", count: 1500), String(repeating: "x", count: 10_000),
            String(repeating: "canbo", count: 2_000), "日本 中国", "👩‍👩‍👧 cna", "e\u{301}\u{323}\u{301}",
        ])
    func hostile(query: String) async throws {
        let fixture = try await fixture()
        _ = try fixture.search(query)
        _ = try fixture.base.completions(of: query)
        #expect(try await Fixture().search(query).suggestion == nil, "an empty collection knows nothing better")
        #expect(try await Fixture().base.completions(of: query).suggestions.isEmpty)
    }
}

@Suite("What is being typed is completed, with or without marks")
struct CompletionTests {
    private func fixture() async throws -> Fixture {
        let fixture = try Fixture()
        try fixture.write(
            "topics.yaml",
            """
            topics:
              - id: ne-tranh
                label: Né tránh nhiệm vụ
                terms: [né tránh, thoái thác]
            """)
        try fixture.write(
            "van-ban.jsonl",
            #"""
            {"id":"29-ct-tu","title":"Chỉ thị về chấn chỉnh tình trạng né tránh, đùn đẩy","type":"chỉ thị","number":"29-CT/TU","text":"Một bộ phận cán bộ né tránh trách nhiệm, đùn đẩy công việc. Cán bộ né tránh trách nhiệm thì bị xử lý."}
            {"id":"15-ct-ubnd","title":"Chỉ thị về kỷ cương hành chính","type":"chỉ thị","number":"15/CT-UBND","text":"Nền nếp, kỷ cương hành chính được giữ. Không né tránh trách nhiệm trước dân."}
            {"id":"bien-ban","title":"Biên bản tọa đàm","type":"biên bản","speakers":["Lê Thị Hạnh"],"text":"Bà Lê Thị Hạnh nêu: kỷ cương hành chính là của mọi người."}

            """#)
        try await fixture.ingest()
        return fixture
    }

    private func texts(_ typed: String, limit: Int = 10) async throws -> [String] {
        try await fixture().base.completions(of: typed, limit: limit).suggestions.map(\.text)
    }

    @Test("words go on as the collection does", arguments: ["ne tr", "né tr", "NE TR", "ne tra", "né tránh"])
    func phrases(typed: String) async throws {
        let texts = try await texts(typed)
        #expect(texts.contains { $0.hasPrefix("né tránh trách nhiệm") }, "for \(typed) come \(texts)")
    }

    @Test("after a blank comes what follows")
    func afterBlank() async throws {
        let texts = try await texts("ky cuong ")
        #expect(texts.contains("kỷ cương hành chính"), "\(texts)")
    }

    @Test("a mark that is typed is kept to")
    func marks() async throws {
        #expect(try await texts("né").contains { $0.hasPrefix("né") })
        #expect(try await texts("né").allSatisfy { !$0.hasPrefix("nề") })
        #expect(try await texts("nề").contains { $0.hasPrefix("nền") })
        #expect(try await texts("nề").allSatisfy { !$0.lowercased().contains("né") })
        #expect(try await texts("ne").contains { $0.hasPrefix("nền") })
        #expect(try await texts("ki").contains { $0.hasPrefix("kỷ") })
    }

    @Test("numbers, titles, topics and speakers are offered as what they are")
    func kinds() async throws {
        let base = try await fixture().base
        func first(_ typed: String, _ kind: Completion.Kind) throws -> Completion? {
            try base.completions(of: typed).suggestions.first { $0.kind == kind }
        }
        for typed in ["29", "29-c", "29 ct", "029-CT", "chi thi 29", "số 29-CT/TU"] {
            let number = try first(typed, .number)
            #expect(number?.text == "29-CT/TU" && number?.document == "29-ct-tu", "\(typed) does not lead to 29-CT/TU")
        }
        #expect(try first("né tránh 29", .number) == nil)
        #expect(try first("ky cuong ha", .title)?.document == "15-ct-ubnd")
        #expect(try first("tọa đà", .title)?.text == "Biên bản tọa đàm")
        #expect(try first("thoai th", .topic)?.topic == "ne-tranh")
        #expect(try first("le th", .speaker)?.text == "Lê Thị Hạnh")
        #expect(try first("hạnh", .speaker)?.count == 1)
        #expect(try first("hành", .speaker) == nil, "Hạnh is not hành")
    }

    @Test("no text comes twice, and no more than asked for")
    func bounds() async throws {
        let base = try await fixture().base
        for typed in ["ne", "n", "c", "can bo", "chi thi"] {
            let list = try base.completions(of: typed, limit: 3)
            #expect(list.suggestions.count <= 3 && list.total == list.suggestions.count)
            let keys = try base.completions(of: typed, limit: 100).suggestions.map { $0.text.lowercased() }
            #expect(Set(keys).count == keys.count, "\(typed): \(keys)")
        }
    }

    @Test("nothing begins so", arguments: ["xyzzy", "né tránh xyzzy", "%", "", "  "])
    func nothing(typed: String) async throws {
        #expect(try await texts(typed) == [])
    }
}
