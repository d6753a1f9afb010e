import Testing

@testable import Documents

@Suite("What documents are told to do to each other, and what they only propose")
struct ToldRelationsTests {
    /// `kind number (scope)` of each relation, third-party ones with their source before; `mere` citations left out.
    private func relations(_ text: String, type: String = "quyết định") -> [String] {
        DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: type)
        ).filter { $0.kind != .cites }.map { relation in
            let target = relation.target.number ?? relation.target.name ?? "?"
            let source = relation.source.map { "\($0.number ?? "?") " } ?? ""
            return "\(source)\(relation.kind.rawValue) \(target)"
                + (relation.scope == "toàn bộ" ? "" : " (\(relation.scope))")
        }
    }

    @Test(
        "A submission, report or letter replaces, amends and repeals no decision: it proposes that",
        arguments: [
            "về việc đề nghị ban hành Quyết định thay thế", "về dự thảo Quyết định bãi bỏ",
            "trình ban hành Quyết định sửa đổi",
            "về việc ban hành Quyết định sửa đổi, bổ sung một số điều của", "về việc thay thế", "đề nghị điều chỉnh",
        ], ["Tờ trình số 43/TTr-SNN", "Báo cáo số 43/BC-SNN", "Công văn số 43/SNN-LN"])
    func proposals(_ what: String, _ paper: String) {
        let other = "Quyết định số 47/2024/QĐ-UBND ngày 12 tháng 12 năm 2024 về trồng cây"
        #expect(relations("Xét \(paper) ngày 21/11/2025 của Sở Nông nghiệp \(what) \(other);").isEmpty)
        #expect(relations("Theo đề nghị của Sở Nông nghiệp tại \(paper) ngày 21/11/2025 \(what) \(other);").isEmpty)
    }

    @Test("A letter that replaces a letter does, and so does a decision whose title says it")
    func noProposals() {
        #expect(
            relations("Công văn số 43/SNN-LN thay thế Công văn số 12/SNN-LN.", type: "báo cáo")
                == ["43/SNN-LN thay thế 12/SNN-LN"])
        #expect(
            relations(
                "Quyết định số 43/2020/QĐ-UBND về việc sửa đổi Quyết định số 12/2018/QĐ-UBND.", type: "báo cáo"
            ) == ["43/2020/QĐ-UBND sửa đổi bổ sung 12/2018/QĐ-UBND"])
        #expect(
            relations(
                "Quyết định số 43/QĐ-UBND về dự thảo Nghị quyết sửa đổi Nghị quyết số 12/NQ-HĐND.", type: "báo cáo"
            )
            .isEmpty)
    }

    @Test(
        "Told of a decree that details a law, `được sửa đổi bởi` another decree is of the decree: none changes a law",
        arguments: [
            "quy định chi tiết một số điều của Luật Trồng trọt được", "hướng dẫn thi hành Luật Trồng trọt, được",
            "quy định chi tiết Luật Trồng trọt đã được", "về trồng cây, lá, hoa được",
        ])
    func lawBetween(_ title: String) {
        for by in ["bởi", "tại", "theo", "một số điều bởi"] {
            let text =
                "Căn cứ Nghị định số 18/2022/NĐ-CP của Chính phủ \(title) sửa đổi, bổ sung \(by) Nghị định số 15/2025/NĐ-CP;"
            #expect(
                relations(text).contains { $0.hasPrefix("15/2025/NĐ-CP sửa đổi bổ sung 18/2022/NĐ-CP") }, "\(text)")
        }
        #expect(
            relations("Luật Trồng trọt được sửa đổi bởi Luật số 15/2025/QH15.", type: "báo cáo")
                == ["15/2025/QH15 sửa đổi bổ sung Luật Trồng trọt"])
    }

    @Test(
        "The title in commas of what a decision changes does not part it from `được sửa đổi như sau`, `bị bãi bỏ kể từ ngày`"
    )
    func titleInCommas() {
        let other = "Quyết định số 16/2013/QĐ-UBND ngày 19/1/2013 về quản lý, bảo trì đường thôn"
        #expect(
            relations("Điều 1. Khoản 2 Điều 5 \(other) được sửa đổi như sau:") == [
                "sửa đổi bổ sung 16/2013/QĐ-UBND (khoản 2 Điều 5)"
            ])
        let end = "bị bãi bỏ kể từ ngày Quyết định này có hiệu lực."
        #expect(relations("Điều 1. \(other) \(end)") == ["bãi bỏ 16/2013/QĐ-UBND"])
    }

    @Test("What the titles in a list tell of other things does nothing to the documents listed")
    func listedTitles() {
        let listed = """
            1. Quyết định số 12/2014/QĐ-UBND ngày 5/3/2014 về việc công bố thủ tục hành chính bị bãi bỏ.

            2. Quyết định số 13/2015/QĐ-UBND về công bố danh mục thủ tục được sửa đổi.
            """
        #expect(
            relations("Điều 1. Bãi bỏ các quyết định sau:\n\n\(listed)")
                == ["bãi bỏ 12/2014/QĐ-UBND", "bãi bỏ 13/2015/QĐ-UBND"])
        #expect(relations("Điều 1. Các sở thực hiện theo các quyết định sau:\n\n\(listed)").isEmpty)
    }

    @Test("`của` behind `ngưng hiệu lực` parts it from nothing")
    func suspension() {
        for verb in ["Ngưng hiệu lực của", "Tạm ngưng hiệu lực thi hành của", "Đình chỉ việc thi hành"] {
            #expect(relations("Điều 1. \(verb) Quyết định số 21/2013/QĐ-UBND về trồng cây.").count == 1)
        }
    }

    @Test("`Danh mục này thay thế …`: the list that a decision issues replaces the one that another did")
    func ownList() {
        #expect(
            relations(
                "Điều 3. Danh mục này thay thế Danh mục cây ban hành kèm theo Quyết định số 40-QĐ/UB ngày 1-2-1993.")
                == ["thay thế 40-QĐ/UB (một phần)"])
        #expect(
            relations("Danh mục này gồm: máy thay thế theo Quyết định số 40-QĐ/UB ngày 1-2-1993.").isEmpty)
    }

    @Test("A list of what changed a decree stands within the grounds: those below it are grounds, too")
    func toldList() {
        let text = """
            Căn cứ Nghị định số 18/2012/NĐ-CP ngày 5/3/2012 của Chính phủ được sửa đổi, bổ sung tại:

            a) Nghị định số 15/2015/NĐ-CP ngày 5/4/2015 của Chính phủ;

            b) Nghị định số 16/2018/NĐ-CP ngày 5/4/2018 của Chính phủ;

            Căn cứ Luật Trồng trọt;
            """
        #expect(
            relations(text) == [
                "căn cứ 18/2012/NĐ-CP", "15/2015/NĐ-CP sửa đổi bổ sung 18/2012/NĐ-CP",
                "16/2018/NĐ-CP sửa đổi bổ sung 18/2012/NĐ-CP", "căn cứ Luật Trồng trọt",
            ])
    }

    @Test(
        "A circular that guides an ordinance `và` the decree that details it guides both; one younger than itself it does not"
    )
    func guidedDecree() {
        let circular = "Căn cứ Thông tư số 12/2010/TT-BCA ngày 8/4/2010 hướng dẫn thi hành Pháp lệnh Công an xã và"
        #expect(
            relations("\(circular) Nghị định số 73/2009/NĐ-CP ngày 7/9/2009 của Chính phủ;") == [
                "căn cứ 12/2010/TT-BCA", "12/2010/TT-BCA hướng dẫn Pháp lệnh Công an xã",
                "12/2010/TT-BCA hướng dẫn 73/2009/NĐ-CP",
            ])
        #expect(relations("\(circular) Nghị định số 73/2015/NĐ-CP;").contains("căn cứ 73/2015/NĐ-CP"))
    }

    @Test("A full stop between two grounds of one line, which a semicolon closes, ends none of them")
    func groundsWithStop() {
        #expect(
            relations("Căn cứ Nghị định số 15/2013/NĐ-CP về rừng. Thông tư số 10/2013/TT-BXD ngày 25/7/2013 về cây;")
                == ["căn cứ 15/2013/NĐ-CP", "căn cứ 10/2013/TT-BXD"])
        #expect(
            relations("Căn cứ Nghị định số 15/2013/NĐ-CP về rừng. Các sở theo Thông tư số 10/2013/TT-BXD về cây;")
                == ["căn cứ 15/2013/NĐ-CP"])
    }

    @Test("A bracket that names the document again in short does not make a whole of the clause that was cited")
    func namedAgain() {
        let text = """
            Tại khoản 2 Điều 30 Quy định số 30-QĐ/TW ngày 26-7-2016 của Ban Chấp hành Trung ương (Quy định số 30 của \
            Trung ương), chi bộ được giao việc.
            """
        let found = DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "báo cáo"))
        #expect(found.map(\.scope) == ["khoản 2 Điều 30"])
    }
}
