import Documents
import Foundation
import Testing

@testable import KnowledgeBase

@Suite("Speakers and what they said")
struct SpeakerTests {
    /// Minutes of a made-up meeting, dated.
    private static func minutes(_ day: String, _ lines: String) -> String {
        """
        ỦY BAN NHÂN DÂN
        THÀNH PHỐ LAM GIANG

        Lam Giang, ngày \(day)

        BIÊN BẢN
        Họp giao ban

        \(lines)
        """
    }

    private func fixture() async throws -> Fixture {
        let fixture = try Fixture()
        try fixture.write(
            "a.txt",
            SpeakerTests.minutes(
                "05 tháng 5 năm 2021",
                """
                Đồng chí Đoàn Minh Thư, Giám đốc Sở Y tế, đề nghị mua vật tư dùng chung cho các bệnh viện.

                Ông Nguyễn Văn Tấn, Chủ tịch Ủy ban nhân dân huyện Đồng Vân, cho biết huyện đang thiếu người.
                """))
        try fixture.write(
            "b.txt",
            SpeakerTests.minutes(
                "18 tháng 5 năm 2023",
                """
                Đồng chí Đoàn Minh Thư, Phó Giám đốc Sở Y tế, nói: “Nửa năm không ai nhận làm đầu mối mua vật tư.”

                Bà Nguyễn Văn Tấn, đại biểu quận Cầu Ngự, cho biết cử tri vẫn chờ giấy tờ nhà.
                """))
        try await fixture.ingest()
        return fixture
    }

    /// A knowledge base of one meeting, at which that was said.
    private func fixture(saying lines: String) async throws -> Fixture {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write("c.txt", SpeakerTests.minutes("18 tháng 5 năm 2023", lines)))
        return fixture
    }

    @Test("One person under changing roles is one speaker with a history")
    func history() async throws {
        let base = try await fixture().base
        let found = try base.speakers(matching: "Đoàn Minh Thư").speakers
        #expect(found.count == 1)
        #expect(found.first?.roles.map(\.role) == ["Giám đốc Sở Y tế", "Phó Giám đốc Sở Y tế"])
        #expect(found.first?.roles.map(\.from) == ["2021-05-05", "2023-05-18"])
        #expect(found.first?.role == "Phó Giám đốc Sở Y tế")
        #expect(found.first?.id == "doan-minh-thu")
    }

    @Test("Namesakes whom no role ties stay apart")
    func namesakes() async throws {
        let base = try await fixture().base
        #expect(try base.speakers(matching: "nguyen van tan").speakers.count == 2)
    }

    @Test(
        "Speakers are found by name or role, or a part of either, with marks or without",
        arguments: ["Đoàn Minh Thư", "doan minh thu", "Minh Thư", "bà Thư", "Phó Giám đốc Sở Y tế Đoàn Minh Thư"])
    func names(_ name: String) async throws {
        let list = try await fixture().base.statements(of: name)
        #expect(list.statements.map(\.speaker) == ["Đoàn Minh Thư", "Đoàn Minh Thư"])
        #expect(list.total == 2)
    }

    @Test("A body's name finds what it says and what those say who have an office there")
    func byBody() async throws {
        let fixture = try await fixture(
            saying: """
                Ông Phan Hữu Thiện (Sở Nội vụ): Chúng tôi đang chờ hướng dẫn.

                Bà Phạm Thị Mây, Giám đốc Sở Nội vụ, cho biết hướng dẫn sẽ có trong tháng.

                Sở Nội vụ cho biết đã lấy ý kiến các quận.
                """)
        #expect(try fixture.base.statements(of: "so noi vu").total == 3)
        #expect(try fixture.base.statements(of: "Phó Sở Nội vụ").total == 0)
    }

    @Test(
        "Words of a name or role are enough, in their order",
        arguments: ["doan thu", "Giám đốc Y tế", "chủ tịch huyện Đồng Vân"])
    func words(_ name: String) async throws {
        #expect(try await fixture().base.statements(of: name).total > 0)
        #expect(
            try await fixture().base.statements(of: name.split(separator: " ").reversed().joined(separator: " ")).total
                == 0)
    }

    @Test("Asked for by a family name that somebody has alone, those who have it with a given name are found, too")
    func oneWord() async throws {
        let fixture = try await fixture()
        try await fixture.ingest(
            try fixture.write(
                "c.txt", SpeakerTests.minutes("20 tháng 5 năm 2023", "Ông Tấn cho biết việc còn chậm ở nhiều phường.")))
        #expect(Set(try fixture.base.speakers(matching: "Tấn").speakers.map(\.name)).contains("Nguyễn Văn Tấn"))
    }

    @Test("A hit found by a speaker does not name them where the words found are another's")
    func othersWords() async throws {
        let fixture = try await fixture(
            saying: """
                Bà Phạm Thị Mây (Sở Nội vụ): Hướng dẫn sẽ có trong tháng.

                Ông Phan Hữu Thiện (huyện Đồng Vân): Huyện cần thêm biên chế.
                """)
        let hits = try fixture.search("nguoi:\"Phạm Thị Mây\" \"biên chế\"").hits
        #expect(hits.count == 1 && hits.allSatisfy { $0.speaker == nil })
        #expect(
            try fixture.search("nguoi:\"Phạm Thị Mây\" \"hướng dẫn\"").hits.map(\.speaker?.name) == ["Phạm Thị Mây"])
    }

    @Test("A statement is on the page that its first word stands on, not on that of its passage")
    func page() {
        let text = Array("Ông A nói một.\nBà B nói hai.".utf8)
        let cut = 17
        var found = DocumentStatements()
        found.speakers = [Speaker(name: "A"), Speaker(name: "B")]
        found.statements = [
            Statement(range: 0..<5, kind: .reported, speaker: 0),
            Statement(range: cut + 2..<text.count, kind: .reported, speaker: 1),
        ]
        let blocks = [
            Block(kind: .paragraph, range: 0..<cut, page: 1), Block(kind: .paragraph, range: cut..<text.count, page: 2),
        ]
        let prepared = PreparedStatements(
            found, text: text, blocks: blocks, passages: [0..<text.count], spans: [0..<27], type: nil)
        #expect(prepared.rows.map(\.page) == [1, 2])
    }

    @Test("Found by a role, somebody is quoted only with what was said in it")
    func byRole() async throws {
        let base = try await fixture().base
        #expect(try base.statements(of: "pho giam doc so y te").statements.map(\.document.date) == ["2023-05-18"])
        #expect(try base.statements(of: "Giám đốc Sở Y tế").statements.map(\.document.date) == ["2021-05-05"])
    }

    @Test("Of many namesakes each has an id of their own, and a role still finds the one whom it ties")
    func manyNamesakes() async throws {
        let fixture = try Fixture()
        let bodies = ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"]
        for number in 0..<20 {
            // every fourth is named without a role, the others are three people in turn
            let role = number % 4 == 3 ? "" : ", Phó Giám đốc \(bodies[number % 4]),"
            try fixture.write(
                "\(number).txt",
                SpeakerTests.minutes(
                    "\(number + 1) tháng 5 năm 2023", "Ông Lý Văn Sơn\(role) cho biết việc thứ \(number) còn chậm."))
        }
        // in two runs: the second has to look up those of the first
        try await fixture.ingest()
        try fixture.write(
            "20.txt",
            SpeakerTests.minutes("21 tháng 5 năm 2023", "Ông Lý Văn Sơn, Giám đốc Sở Nội vụ, nói sẽ làm ngay."))
        try await fixture.ingest()
        let found = try fixture.base.speakers(matching: "Lý Văn Sơn").speakers
        #expect(found.count == 3 + 5)
        #expect(Set(found.map(\.id)).count == found.count)
        #expect(found.filter { $0.roles.contains { $0.role == "Giám đốc Sở Nội vụ" } }.map(\.roles.count) == [2])
    }

    @Test("A statement is to the letter, with its place, role and citation")
    func record() async throws {
        let base = try await fixture().base
        let said = try #require(try base.statements(of: "doan minh thu").statements.first)
        #expect(said.text == "Nửa năm không ai nhận làm đầu mối mua vật tư.")
        #expect(said.kind == .verbatim)
        #expect(said.verb == "nói")
        #expect(said.role == "Phó Giám đốc Sở Y tế")
        #expect(said.citation.hasPrefix("Đoàn Minh Thư, Phó Giám đốc Sở Y tế, "))
        guard case .document(let document) = try base.lookUp(said.document.id) else {
            Issue.record("the statement's document is not found")
            return
        }
        let scalars = Array(document.text.unicodeScalars)[said.span[0]..<said.span[1]]
        #expect(String(String.UnicodeScalarView(scalars)) == said.text)
    }

    @Test("A query leaves the statements that have its words")
    func query() async throws {
        let base = try await fixture().base
        #expect(try base.statements(of: "doan minh thu", query: "đầu mối").statements.count == 1)
        #expect(try base.statements(of: "doan minh thu", query: "cầu đường").statements.isEmpty)
    }

    @Test("A search by speaker finds the passages where they speak, and says who")
    func search() async throws {
        let fixture = try await fixture()
        let found = try fixture.search("vật tư nguoi:\"minh thu\"") { $0.countsFacets = true }
        #expect(found.hits.count == 2)
        #expect(found.hits.allSatisfy { $0.speaker?.name == "Đoàn Minh Thư" })
        #expect(found.facets.speaker.contains(SearchResponse.FacetValue(value: "Đoàn Minh Thư", count: 2)))
        #expect(
            try fixture.search("nguoi:\"chủ tịch ubnd huyện đồng vân\"").hits.map(\.document.date) == ["2021-05-05"])
        #expect(try fixture.base.list(filter: .speaking("minh thu")).total == 2)
    }

    @Test("A passage that is nothing but one person's speech is cited with who spoke, as what and where it is printed")
    func speech() async throws {
        let fixture = try Fixture()
        let filler = String(repeating: "Thành phố đã giải quyết nhiều hồ sơ tồn đọng ở các phường và xã. ", count: 30)
        try fixture.write(
            "khai-giang.txt",
            """
            Không để việc dồn lên cấp trên

            (LGO) - Sáng 14-10, đồng chí Trần Đức Thiệu, Bí thư Thành ủy, đã phát biểu bế mạc hội nghị. Báo Lam Giang trân \
            trọng giới thiệu bài phát biểu.

            Kính thưa các đồng chí,

            \(filler)

            Tôi đề nghị chấm dứt việc đẩy hồ sơ lên tầng sáu. \(filler)
            """)
        try await fixture.ingest()
        let hit = try #require(try fixture.search("đẩy hồ sơ lên tầng sáu").hits.first)
        #expect(hit.speaker?.name == "Trần Đức Thiệu" && hit.passage.ordinal > 1)
        #expect(hit.citation.hasPrefix("Trần Đức Thiệu, Bí thư Thành ủy, theo “Không để việc dồn lên cấp trên”"))
        // the paper's own words above the speech are nobody's
        let above = try #require(try fixture.search("trân trọng giới thiệu").hits.first)
        #expect(above.passage.ordinal == 1 && above.citation.hasPrefix("“Không để việc"))
    }

    @Test("A document that changes takes its statements with it, and a speaker of whom nothing is left goes")
    func replacing() async throws {
        let fixture = try await fixture()
        try fixture.write("a.txt", SpeakerTests.minutes("05 tháng 5 năm 2021", "Hội nghị nghe báo cáo."))
        try fixture.write("b.txt", SpeakerTests.minutes("18 tháng 5 năm 2023", "Hội nghị nghe báo cáo thứ hai."))
        try await fixture.ingest()
        #expect(try fixture.base.speakers().total == 0)
    }

    @Test("The author of a submission is found by all of it")
    func author() async throws {
        let fixture = try Fixture()
        try fixture.write(
            "thamluan.txt",
            """
            THAM LUẬN
            Giao biên chế theo việc

            Đồng chí Phạm Gia Hưng, Giám đốc Sở Nội vụ, trình bày tại Tọa đàm ngày 22/9/2023

            Năm 2015, các sở được giao 4.980 biên chế công chức.

            GIÁM ĐỐC
            Phạm Gia Hưng
            """)
        try await fixture.ingest()
        #expect(try fixture.base.statements(of: "Phạm Gia Hưng").total == 1)
        let found = try fixture.base.statements(of: "Phạm Gia Hưng", query: "biên chế công chức").statements
        #expect(found.first?.text.contains("4.980 biên chế") == true)
        #expect(try fixture.search("biên chế nguoi:\"gia hưng\"").hits.first?.speaker?.role == "Giám đốc Sở Nội vụ")
    }

    @Test("Those whom a document's giver named are speakers too")
    func given() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write(
                "a.jsonl", #"{"id":"a","title":"Lời","text":"Phải làm ngay.","speakers":["Kiều Thị Loan"]}"#))
        #expect(try fixture.base.speakers().speakers.map(\.name) == ["Kiều Thị Loan"])
        #expect(try fixture.found("nguoi:loan") == ["a"])
        #expect(try fixture.base.statements(of: "kieu thi loan").speakers.map(\.documents) == [1])
    }
}

extension SearchFilter {
    /// Documents and passages in which somebody speaks.
    fileprivate static func speaking(_ name: String) -> SearchFilter {
        var filter = SearchFilter()
        filter.speakers = [name]
        return filter
    }
}
