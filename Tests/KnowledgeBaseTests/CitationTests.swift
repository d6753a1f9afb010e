import Foundation
import Testing

@testable import KnowledgeBase

@Suite("Citations ready to paste")
struct CitationTests {
    private func document(
        type: String? = "chỉ thị", number: String? = "29-CT/TU", date: String? = "2013-11-06",
        issuer: String? = "Ban Thường vụ Thành ủy Lam Giang", title: String? = nil
    ) -> DocumentSummary {
        let fields = ["id": "x", "title": title, "type": type, "number": number, "date": date, "issuer": issuer]
            .compactMapValues { $0 }
        do {
            return try JSONDecoder().decode(DocumentSummary.self, from: JSONEncoder().encode(fields))
        } catch {
            preconditionFailure("no summary: \(error)")
        }
    }

    private let decision = "Quyết định số 27/2022/QĐ-UBND ngày 03/10/2022 của Ủy ban nhân dân thành phố Lam Giang"

    private func decisionCitation(_ path: [String], _ text: String? = nil) -> String {
        Citation.text(
            path: path, text: text,
            document: document(
                type: "quyết định", number: "27/2022/QĐ-UBND", date: "2022-10-03",
                issuer: "Ủy ban nhân dân thành phố Lam Giang"))
    }

    @Test("a directive by type, number, date and body")
    func directive() {
        #expect(
            Citation.text(path: ["II", "3"], document: document(), page: 2)
                == "điểm 3, mục II, Chỉ thị số 29-CT/TU ngày 06/11/2013 của Ban Thường vụ Thành ủy Lam Giang, trang 2")
        #expect(
            Citation.text(path: ["II", "3", "a"], document: document()).hasPrefix("tiết a, điểm 3, mục II, Chỉ thị"))
    }

    @Test("an article's divisions from the inside out")
    func article() {
        #expect(
            decisionCitation(["Chương II", "Điều 5", "2", "đ"])
                == "điểm đ, khoản 2, Điều 5, Chương II, \(decision)")
        #expect(decisionCitation(["Điều 5a", "1a"]) == "khoản 1a, Điều 5a, \(decision)")
    }

    @Test("a passage of several clauses is cited by them")
    func clauses() {
        let several =
            "2. Cơ quan lấy ý kiến một lần.\n3. Quá hạn thì nêu rõ lý do.\n4. Người đứng đầu chịu trách nhiệm."
        #expect(decisionCitation(["Điều 5"], several) == "các khoản 2, 3 và 4, Điều 5, \(decision)")
        let whole = "Điều 6. Thời hạn\n" + (1...6).map { "\($0). Việc thứ \($0)." }.joined(separator: "\n")
        #expect(decisionCitation(["Điều 6"], whole) == "các khoản từ 1 đến 6, Điều 6, \(decision)")
        let tail = "c) Nêu rõ lý do.\n3. Quá hạn thì xin lỗi."
        #expect(decisionCitation(["Điều 5"], tail) == "các khoản 2 và 3, Điều 5, \(decision)")
        #expect(decisionCitation(["Điều 5"], "Việc này làm ngay.\n3. Quá hạn thì xin lỗi.") == "Điều 5, \(decision)")
        #expect(
            decisionCitation(["Điều 5", "2"], "b) Đúng hạn;\nc) Đủ.") == "các điểm b và c, khoản 2, Điều 5, \(decision)"
        )
        #expect(
            decisionCitation(["Điều 5", "2"], "2. Cơ quan:\na) Đúng hạn;\nb) Đủ.") == "khoản 2, Điều 5, \(decision)")
    }

    @Test("clauses that an amendment quotes are not the article's own")
    func amendment() {
        let text =
            "2. Sửa đổi khoản 3 Điều 8 như sau:\n“3. Hồ sơ nộp một lần.\n4. Trả kết quả đúng hẹn.”.\n3. Bãi bỏ Điều 9."
        #expect(decisionCitation(["Điều 1"], text) == "các khoản 2 và 3, Điều 1, \(decision)")
    }

    @Test("a record that is an article is cited as it")
    func record() {
        let law = document(
            type: "luật", number: "91/2018/QH14", date: "2018-11-19", issuer: "Quốc hội", title: "Điều 5. Trách nhiệm")
        #expect(
            Citation.text(path: ["2"], document: law)
                == "khoản 2, Điều 5, Luật số 91/2018/QH14 ngày 19/11/2018 của Quốc hội")
        #expect(
            Citation.text(path: [], text: "1. Một.\n2. Hai.", document: law)
                == "các khoản 1 và 2, Điều 5, Luật số 91/2018/QH14 ngày 19/11/2018 của Quốc hội")
    }

    @Test("an article by its law's name, with clauses only where it has several passages")
    func articleOfLaw() throws {
        let fields = """
            {"id": "x", "title": "Điều 5. Trách nhiệm", "part_of": "Luật Công vụ", "type": "luật", "number": "91/2018/QH14", \
            "date": "2018-11-19", "issuer": "Quốc hội", "passages_total": 1}
            """
        var law = try JSONDecoder().decode(DocumentSummary.self, from: Data(fields.utf8))
        let whole = "Điều 5, Luật Công vụ số 91/2018/QH14 ngày 19/11/2018 của Quốc hội"
        #expect(Citation.text(path: [], text: "1. Một.\n2. Hai.", document: law) == whole)
        #expect(Citation.text(law) == whole)
        law.passageCount = 2
        #expect(Citation.text(path: [], text: "1. Một.\n2. Hai.", document: law) == "các khoản 1 và 2, " + whole)
        law.number = nil
        #expect(Citation.text(law) == "Điều 5, Luật Công vụ ngày 19/11/2018 của Quốc hội")
    }

    @Test("a law by its name, a long title cut at a word, a report by headline, paper and day")
    func documents() {
        let law = document(
            type: "luật", number: "91/2018/QH14", date: "2018-11-19", issuer: "Quốc hội",
            title: "Luật Công vụ số 91/2018/QH14")
        #expect(Citation.text(law) == "Luật Công vụ số 91/2018/QH14 ngày 19/11/2018 của Quốc hội")
        let long = document(type: "biên bản", number: nil, title: String(repeating: "Biên bản tọa đàm ", count: 30))
        #expect(Citation.text(long).count < 210)
        #expect(Citation.text(long).hasSuffix("…, Ban Thường vụ Thành ủy Lam Giang, ngày 06/11/2013"))
        let report = document(
            type: "báo chí", number: nil, date: "2023-09-22", issuer: "Báo Lam Giang", title: "Chuyện ở một cửa")
        #expect(Citation.text(report) == "“Chuyện ở một cửa”, Báo Lam Giang, ngày 22/09/2023")
    }

    @Test("a submission without a number is cited with the body or person whose word it is")
    func submission() {
        let speech = document(
            type: "tham luận", number: nil, date: "2023-09-22", issuer: "Sở Nội vụ",
            title: "Tham luận về tinh giản biên chế")
        #expect(Citation.text(speech) == "Tham luận về tinh giản biên chế, Sở Nội vụ, ngày 22/09/2023")
        let named = document(
            type: "tham luận", number: nil, date: "2023-09-22", issuer: "Sở Nội vụ", title: "Tham luận của Sở Nội vụ")
        #expect(Citation.text(named) == "Tham luận của Sở Nội vụ, ngày 22/09/2023")
    }

    @Test("an article of a regulation that a decision issues is the regulation's")
    func attachedRegulation() {
        let regulation = "Quy chế làm việc của Sở Công Thương thành phố Lam Giang (kèm theo)"
        #expect(
            decisionCitation([regulation, "Chương II", "Điều 5", "2"])
                == "khoản 2, Điều 5, Chương II, Quy chế làm việc của Sở Công Thương thành phố Lam Giang ban hành kèm theo "
                + decision)
        #expect(
            decisionCitation([regulation])
                == "Quy chế làm việc của Sở Công Thương thành phố Lam Giang ban hành kèm theo " + decision)
        let letter = document(
            type: "công văn", number: "118/SNV-CC", date: "2023-05-08", issuer: "Sở Nội vụ thành phố Lam Giang")
        #expect(
            Citation.text(path: ["Danh mục vị trí việc làm (kèm theo)", "1"], document: letter)
                == "mục 1, Danh mục vị trí việc làm kèm theo Công văn số 118/SNV-CC ngày 08/05/2023 của Sở Nội vụ thành phố Lam Giang"
        )
    }

    @Test("an appendix is cited with what it came with")
    func appendix() {
        #expect(decisionCitation(["Phụ lục II", "3"]) == "mục 3, Phụ lục II ban hành kèm theo \(decision)")
        #expect(decisionCitation(["Phụ lục"]) == "Phụ lục ban hành kèm theo \(decision)")
        let report = document(
            type: "báo cáo", number: "54/BC-SNV", date: "2023-05-08", issuer: "Sở Nội vụ thành phố Lam Giang")
        #expect(
            Citation.text(path: ["Phụ lục 1"], document: report).hasPrefix("Phụ lục 1 kèm theo Báo cáo số 54/BC-SNV"))
    }

    @Test("a regulation that is kept under its decision's number is not the decision; the Party's has its own number")
    func regulationAlone() {
        let regulation = document(
            type: "quy chế", number: "27/2022/QĐ-UBND", date: "2022-10-03",
            issuer: "Ủy ban nhân dân thành phố Lam Giang", title: "Quy chế quản lý công viên")
        #expect(Citation.text(regulation) == "Quy chế quản lý công viên ban hành kèm theo \(decision)")
        #expect(
            Citation.text(path: ["Điều 4"], document: regulation)
                == "Điều 4, Quy chế quản lý công viên ban hành kèm theo \(decision)")
        let party = document(type: "quy định", number: "12-QĐ/TU", title: "Quy định số 12-QĐ/TU về nêu gương")
        #expect(Citation.text(party).hasPrefix("Quy định số 12-QĐ/TU ngày"))
    }

    @Test("what has no number is cited by title, body and day, and a body that the title names is not named again")
    func unnumbered() {
        let resolution = document(
            type: "nghị quyết", number: nil, date: "1992-04-15", issuer: "Hội đồng nhân dân thành phố Lam Giang",
            title: "Nghị quyết về địa giới hành chính")
        #expect(
            Citation.text(path: ["Điều 1"], document: resolution)
                == "Điều 1, Nghị quyết về địa giới hành chính, Hội đồng nhân dân thành phố Lam Giang, ngày 15/04/1992")
        let own = document(
            type: "quyết định", number: nil, date: "1992-04-15", issuer: "Sở Công Thương",
            title: "Quyết định của sở Công thương về giá điện")
        #expect(Citation.text(own) == "Quyết định của sở Công thương về giá điện, ngày 15/04/1992")
        let untitled = document(type: "quyết định", number: nil, date: "1992-04-15", issuer: "Sở Công Thương")
        #expect(Citation.text(untitled) == "Quyết định, Sở Công Thương, ngày 15/04/1992")
    }

    @Test("a file's name is no title of what has a kind")
    func fileName() throws {
        let fields = [
            "id": "x", "title": "077", "type": "công văn", "issuer": "Sở Công Thương", "source": "thu/077.txt",
        ]
        let letter = try JSONDecoder().decode(DocumentSummary.self, from: JSONEncoder().encode(fields))
        #expect(Citation.text(path: ["A"], document: letter) == "mục A, Công văn, Sở Công Thương")
    }

    @Test("a long title is cut neither within a name nor behind a word that leads on")
    func longTitle() {
        let words = "Quy định về phân công quản lý công viên, vườn hoa, cây xanh và mặt nước trên địa bàn "
        let title = words + "các phường của thành phố Lam Giang Thượng Hải Đông Bình cùng các xã"
        let cut = Citation.shortened(title, to: words.count + 40)
        #expect(cut == words.trimmingCharacters(in: .whitespaces) + "…")
    }

    @Test("a decimal number says itself what it stands in")
    func decimals() {
        #expect(Citation.text(path: ["II", "2", "2.1"], document: document()).hasPrefix("điểm 2.1, mục II, Chỉ thị"))
        #expect(decisionCitation(["Điều 4", "1", "1.2"]) == "khoản 1.2, Điều 4, \(decision)")
        #expect(decisionCitation(["I", "Điều 4"]) == "Điều 4, mục I, \(decision)")
    }

    @Test("blanks at a line's beginning make no code of a quotation")
    func indented() {
        #expect(
            HitQuotations.quotation("    Điều 1. Phạm vi\n\tCây xanh.\n\nHết")
                == "> Điều 1. Phạm vi\n> Cây xanh.\n>\n> Hết")
    }

    @Test("a heading without a number is cited by its words")
    func heading() {
        let minutes = document(type: "biên bản", number: nil, date: nil, title: "Biên bản họp")
        #expect(
            Citation.text(path: ["III", "Thảo luận"], document: minutes)
                == "mục “Thảo luận”, mục III, Biên bản họp, Ban Thường vụ Thành ủy Lam Giang")
    }

    @Test("speech by name, role, occasion, day and page")
    func speech() {
        let minutes = document(type: "biên bản", number: nil, date: "2023-09-22", title: "Biên bản Tọa đàm về né tránh")
        #expect(
            Citation.speech(by: "Trần Đức Thiệu", role: "Bí thư Thành ủy", in: minutes, page: 3)
                == "Trần Đức Thiệu, Bí thư Thành ủy, Biên bản Tọa đàm về né tránh, Ban Thường vụ Thành ủy Lam Giang, ngày 22/09/2023, trang 3"
        )
        #expect(
            Citation.speech(
                by: nil, role: "Chủ tịch Ủy ban nhân dân thành phố", in: minutes,
                occasion: "Tọa đàm về né tránh")
                == "Chủ tịch Ủy ban nhân dân thành phố, tại Tọa đàm về né tránh, ngày 22/09/2023")
        let report = document(
            type: "báo chí", number: nil, date: "2023-09-22", issuer: "Báo Lam Giang", title: "Chuyện ở một cửa")
        #expect(
            Citation.speech(by: "Lê Hoài Bảo", role: nil, in: report)
                == "Lê Hoài Bảo, theo “Chuyện ở một cửa”, Báo Lam Giang, ngày 22/09/2023")
    }
}
