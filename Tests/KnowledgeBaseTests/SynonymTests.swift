import Testing
import VietnameseText

@testable import KnowledgeBase

@Suite("What a query says in everyday words or in short is also searched for in the words of law")
struct SynonymTests {
    private let table = SynonymTable.standard

    // MARK: - The file that comes with the program

    @Test("the table that comes with the program is there and sound")
    func soundness() throws {
        let table = try SynonymTable(parsing: PackageResources.synonyms_yaml, name: "synonyms.yaml")
        #expect(table.groups.count > 400)
        for group in table.groups {
            let text = (group.from + group.to).map(\.text).joined(separator: ", ")
            #expect(!group.source.isEmpty && group.source != "synonyms.yaml", "no source: \(text)")
            for terms in [group.from, group.to] {
                #expect(Set(terms.map(\.key)).count == terms.count, "a term is there twice: \(text)")
                #expect(terms.allSatisfy { !$0.tokens.isEmpty }, "a term without tokens: \(text)")
            }
            for term in group.from {
                for other in group.to where other.key != term.key {
                    let folded = (term.tokens.map(\.folded), other.tokens.map(\.folded))
                    #expect(folded.0 != folded.1 || term.typing == .marked, "expands to itself: \(text)")
                }
            }
        }
    }

    @Test("no question is expanded by what it says itself, nor by nothing")
    func nothingNew() {
        for group in table.groups {
            for term in group.from {
                for expansion in table.expansions(of: term.text) {
                    #expect(expansion.term.key != term.key)
                    #expect(!expansion.range.isEmpty && !expansion.source.isEmpty)
                }
            }
        }
    }

    @Test(
        "a word of everyday finds the term of law",
        arguments: [
            ("Mất bằng lái xe thì làm lại ở đâu?", "giấy phép lái xe"),
            ("sổ đỏ đứng tên ai", "giấy chứng nhận quyền sử dụng đất"),
            ("Nghỉ đẻ được mấy tháng?", "nghỉ thai sản"), ("muốn ly dị cần giấy tờ gì", "ly hôn"),
            ("đuổi việc có phải báo trước không", "sa thải"),
            ("Trốn đi lính bị phạt sao?", "trốn tránh nghĩa vụ quân sự"),
            ("vượt đèn đỏ phạt bao nhiêu", "không chấp hành hiệu lệnh của đèn tín hiệu giao thông"),
            ("16 tuổi đi xe máy được không", "xe gắn máy"), ("UBND phường có trách nhiệm gì", "ủy ban nhân dân"),
            ("thuế TNCN tính thế nào", "thu nhập cá nhân"), ("quy định về CBCCVC", "cán bộ công chức viên chức"),
            ("phát triển KT-XH năm 2025", "kinh tế xã hội"), ("Bộ GD&ĐT", "giáo dục và đào tạo"),
        ])
    func everyday(query: String, term: String) {
        #expect(table.expansions(of: query).map(\.term.text).contains(term), "“\(query)” does not find “\(term)”")
    }

    // MARK: - How it was typed

    @Test("a query typed without marks is understood, capitals do not matter, hoà is hòa")
    func unmarked() {
        #expect(terms("bang lai xe may") == terms("bằng lái xe máy"))
        #expect(terms("ubnd xa").contains("ủy ban nhân dân"))
        #expect(terms("hdnd xa").contains("hội đồng nhân dân"))
        #expect(terms("TOÀ ÁN NHÂN DÂN") == ["TAND"])
        #expect(terms("uỷ ban nhân dân") == ["UBND"])
    }

    @Test("a word typed with other marks is another word")
    func otherMarks() {
        #expect(terms("sổ đo").isEmpty)
        #expect(terms("số đỏ").isEmpty, "Vũ Trọng Phụng's novel is no land title")
        #expect(terms("so do").contains("giấy chứng nhận quyền sử dụng đất"))
    }

    @Test("a single syllable, and what reads otherwise without marks, counts only as typed with them")
    func needsMarks() {
        #expect(terms("bị trộm xe").contains("trộm cắp tài sản"))
        #expect(!terms("bi trom xe").contains("trộm cắp tài sản"))
        #expect(terms("nuôi heo").contains("lợn"))
        #expect(!terms("heo").contains("lợn"), "could be héo, hẻo")
        #expect(terms("cò đất").contains("môi giới bất động sản"))
        #expect(terms("co dat khong").isEmpty, "that is có đất")
    }

    @Test("an abbreviation that reads as a syllable, or has two letters, counts only in capitals among small letters")
    func capitals() {
        #expect(terms("chủ DN nhỏ").contains("doanh nghiệp"))
        #expect(!terms("chủ dn nhỏ").contains("doanh nghiệp"))
        #expect(terms("cơ quan THA").contains("thi hành án"))
        #expect(terms("tha tù").isEmpty)
        #expect(terms("THA TÙ TRƯỚC HẠN").isEmpty, "all in capitals: THA is tha")
        #expect(terms("Ban Tuyên giáo TƯ").contains("trung ương"))
        #expect(terms("Sở Tư pháp").isEmpty)
    }

    @Test(
        "the letters in a document's number stand for nothing",
        arguments: ["29-CT/TU", "số 100/2019/NĐ-CP", "12/QĐ-UBND"])
    func number(query: String) {
        #expect(terms(query).isEmpty)
    }

    // MARK: - Which of them

    @Test("the longest term is taken, and terms that overlap are both taken")
    func longest() throws {
        let table = try table("- {from: [a b c], to: [x]}\n- {from: [b], to: [y]}\n- {from: [c d], to: [z]}")
        #expect(table.expansions(of: "a b c d").map(\.term.text) == ["x", "z"])
        #expect(table.expansions(of: "a b c d").map(\.range) == [0..<3, 2..<4])
    }

    @Test("one direction is one direction")
    func direction() {
        #expect(terms("máy bay").contains("tàu bay"))
        #expect(!terms("tàu bay").contains("máy bay"))
    }

    @Test("what the query says already is not said again")
    func saidAlready() {
        #expect(terms("tội trộm cắp tài sản").isEmpty)
        #expect(terms("ly hôn hay ly dị").isEmpty)
        #expect(terms("máy bay này, máy bay kia") == ["tàu bay"])
    }

    @Test("a term of its own is not taken apart")
    func kept() {
        #expect(!terms("điều khiển xe máy chuyên dùng").contains("xe mô tô"))
    }

    @Test("there are never too many, every part of the query gets its own first, and always the same ones")
    func bounds() throws {
        let many = (1...20).map { "t\($0)" }.joined(separator: ", ")
        let table = try table("- {from: [né], to: [\(many)]}\n- {from: [đẩy], to: [\(many)]}\n- {from: [sợ], to: [u]}")
        #expect(table.expansions(of: "né").count == SynonymTable.maximumAlternatives)
        let found = table.expansions(of: "né hay đẩy hay sợ")
        #expect(found.count == SynonymTable.maximumExpansions)
        #expect(found.contains { $0.term.text == "u" })
        #expect(found.map(\.range.lowerBound) == found.map(\.range.lowerBound).sorted())
        #expect(found == table.expansions(of: "né hay đẩy hay sợ"))
        #expect(SynonymTable.standard.expansions(of: String(repeating: "xe máy ", count: 500)).count <= 8)
    }

    // MARK: - The user's own file

    @Test("the user's file adds groups, which come first, and takes terms out")
    func merging() throws {
        let own = try table(
            """
            - {terms: [xe máy, xe hai bánh]}
            - {remove: [xe gắn máy, bằng lái]}
            """)
        let merged = SynonymTable.standard.merging(own)
        #expect(merged.expansions(of: "xe máy").map(\.term.text) == ["xe hai bánh", "xe mô tô"])
        #expect(merged.expansions(of: "xe hai bánh").map(\.source) == ["của tôi.yaml"])
        #expect(merged.expansions(of: "bằng lái").isEmpty)
        #expect(terms("xe máy").contains("xe gắn máy"), "the standard table itself has changed")
    }

    @Test(
        "a file with a mistake says where it is and what to do",
        arguments: [
            ("- {terms: [một]}", "1", "at least two"), ("- {terms: [a, b]}\n- {terms: [a, ha, A]}", "2", "twice"),
            ("- {from: [a], to: [a]}", "1", "twice"), ("- {from: [a]}", "1", "not a group"),
            ("- x", "1", "not a group"),
            ("- {terms: [a, b], nguồn: x}", "1", "means nothing"), ("- {terms: [a, '!!!']}", "1", "cannot be a term"),
            ("- {terms: [a, 1 2 3 4 5 6 7 8 9 10 11 12 13]}", "1", "1 to 12 syllables"),
            ("- {terms: [a, [b]]}", "1", "a list"), ("- {terms: [a, b], marks: no}", "1", "required"),
        ])
    func mistakes(groups: String, group: String, words: String) throws {
        let error = try #require(throws: SynonymFileError.self) { try table(groups) }
        #expect(error.message(vietnamese: false).contains("của tôi.yaml:"))
        #expect(error.message(vietnamese: false).contains("group \(group)"), "\(error)")
        #expect(error.message(vietnamese: false).contains(words), "\(error)")
        #expect(error.message(vietnamese: true).contains("nhóm \(group)"))
    }

    @Test("a hostile file is refused, quickly")
    func hostile() throws {
        func problem(_ text: String) -> SynonymFileError.Problem? {
            do {
                _ = try SynonymTable(parsing: Array(text.utf8), name: "x")
                return nil
            } catch { return error.problem }
        }
        let laughs = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
        #expect(problem("a0: &a0 [ha, ha]\n" + laughs) == .hasAliases)
        #expect(problem(String(repeating: "#", count: 1 << 20 + 1)) == .tooLarge(maximumBytes: 1 << 20))
        #expect(
            problem("groups:\n" + String(repeating: "- {from: a, to: b}\n", count: 10_001))
                == .tooManyGroups(maximum: 10_000))
        #expect(problem("") == .noGroups)
        #expect(problem("groups: 3") == .noGroups)
        guard case .notYAML? = problem("groups: " + String(repeating: "[", count: 100_000)) else {
            Issue.record("a hundred thousand brackets are taken for YAML")
            return
        }
        guard case .notYAML? = problem("groups: [a, b") else {
            Issue.record("an open bracket is taken for YAML")
            return
        }
        #expect(throws: SynonymFileError.self) { try SynonymTable(parsing: [0xFF, 0xFE, 0x00], name: "x") }
    }

    private func terms(_ query: String) -> [String] { table.expansions(of: query).map(\.term.text) }

    private func table(_ groups: String) throws -> SynonymTable {
        try SynonymTable(parsing: Array("groups:\n\(groups)\n".utf8), name: "của tôi.yaml")
    }
}
