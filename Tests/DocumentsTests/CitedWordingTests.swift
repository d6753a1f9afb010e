import Testing

@testable import Documents

@Suite("How cited documents are worded: days, bodies, kinds and numbers")
struct CitedWordingTests {
    private func documents(_ text: String) -> [CitedDocument] {
        ReferenceReader.references(in: text).compactMap {
            guard case .document(let document) = $0.target else { return nil }
            return document
        }
    }

    @Test(
        "A title that begins with a capital is no part of the body before it",
        arguments: ["Phê duyệt", "Phê chuẩn", "Sửa đổi", "Điều chỉnh", "Về việc", "Quy định", "Thành lập"])
    func capitalTitle(_ verb: String) {
        for body in ["Thủ tướng Chính phủ", "Ủy ban nhân dân tỉnh Mây", "Bộ trưởng Bộ Nội vụ", "Ban Quản lý rừng Mây"] {
            let found = documents("Căn cứ Quyết định số 58/QĐ-ABC ngày 20/4/2011 của \(body) \(verb) quy hoạch vùng;")
            #expect(found.map(\.issuer) == [body])
        }
    }

    @Test("Names keep the words that titles begin with, too")
    func namesWithVerbs() {
        for body in ["Hội đồng Thẩm định", "Ban Tổ chức Trung ương", "Ban Chỉ đạo Chuyển đổi số tỉnh"] {
            #expect(documents("Báo cáo số 58/BC-ABC ngày 20/4/2011 của \(body) về rừng;").map(\.issuer) == [body])
        }
    }

    @Test("The Party's commissions issue what they are said to have issued")
    func commissions() {
        let found = documents("Ban Tuyên giáo Tỉnh ủy Mây vừa ban hành Công văn số 15-CV/BTGTU về tuyên truyền.")
        #expect(found.map(\.issuer) == ["Ban Tuyên giáo Tỉnh ủy Mây"])
        let dated = documents("Ngày 18/10/2019, Ban Tổ chức Trung ương ban hành Hướng dẫn số 2-HD/BTCTW về chi bộ.")
        #expect(dated.map(\.issuer) == ["Ban Tổ chức Trung ương"])
        #expect(dated.map(\.date) == ["2019-10-18"])
    }

    @Test("`C.IV`, `C.3` are sections within a number")
    func sections() {
        let found = documents(
            "Thực hiện Văn bản số 13/TTCP-C.IV ngày 25/01/2018 của Thanh tra Chính phủ về nắm tình hình")
        #expect(found.map(\.number) == ["13/TTCP-C.IV"])
        #expect(found.map(\.date) == ["2018-01-25"])
        #expect(
            documents("Công văn số 13/TCT-C.3 ngày 26/01/2018 của Tổng cục Thuế.").map(\.issuer) == ["Tổng cục Thuế"])
        #expect(documents("Công văn số 13/TCT-CS. Các sở báo cáo.").map(\.number) == ["13/TCT-CS"])
    }

    @Test("A letter of an inspectorate (Thanh tra) is no submission")
    func inspectorate() {
        #expect(
            documents("Theo đề nghị của Chánh Thanh tra tại Công văn số 41/TTr-NV1 ngày 28/9/2021,").map(\.type)
                == ["công văn"])
        #expect(documents("Văn bản số 41/TTr-SNV ngày 28/9/2021").map(\.type) == ["tờ trình"])
    }

    @Test("The day stands behind `đã ban hành`, behind the body or a comma, too")
    func issuedOn() {
        for words in [
            "đã ban hành ngày 5/3/2014", ", ban hành ngày 5/3/2014", "của UBND tỉnh đã ban hành ngày 5/3/2014",
        ] {
            let text = "Quyết định số 12/2014/QĐ-UBND \(words) về cây".replacing(" ,", with: ",")
            #expect(documents(text).map(\.date) == ["2014-03-05"], "\(text)")
        }
    }

    @Test("`Chỉ thị số 17` alone is cited")
    func bareNumber() {
        func cited(_ text: String) -> [String?] {
            DocumentRelation.read(
                DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "báo cáo")
            ).map(\.target.number)
        }
        #expect(cited("Các sở làm tốt Chỉ thị số 17 về trồng cây.") == ["17"])
        #expect(cited("Tuyến xe buýt số 17 về trung tâm.").isEmpty)
    }

    @Test("Of the two bodies of whose documents a list says that they are repealed neither issued each of them")
    func listOfTwoBodies() {
        let text = """
            Điều 1. Bãi bỏ các văn bản của Hội đồng nhân dân và Ủy ban nhân dân tỉnh sau đây:

            1. Nghị quyết số 12/2014/NQ-HĐND ngày 5/3/2014 về trồng cây;
            """
        let found = DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "quyết định"))
        #expect(found.map(\.kind) == [.repeals])
        #expect(found.map(\.target.issuer) == [nil])
    }
}
