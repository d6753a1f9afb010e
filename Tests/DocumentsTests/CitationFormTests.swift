import Testing

@testable import Documents

@Suite("Forms of citation and of change that readers met")
struct CitationFormTests {
    private func read(_ body: String, type: String = "QUYẾT ĐỊNH", symbol: String = "QĐ") -> [DocumentRelation] {
        let structure = DocumentStructure(
            SampleText.plain(
                """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG
                -------
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------
                Số: 412/\(symbol)-UBND
                Lam Giang, ngày 12 tháng 3 năm 2022

                \(type)
                Về việc quản lý đất


                """ + body))
        return DocumentRelation.read(structure, DocumentDescription.read(structure))
    }

    private func own(_ body: String, type: String = "QUYẾT ĐỊNH", symbol: String = "QĐ") -> [String] {
        read(body, type: type, symbol: symbol).filter { $0.source == nil }.map {
            "\($0.kind.rawValue) \($0.target.number ?? $0.target.name ?? "")"
        }
    }

    private func issuers(_ body: String) -> [String?] {
        read(body).filter { $0.source == nil }.map(\.target.issuer)
    }

    @Test("A Party number that begins a wrapped line is no item of a list")
    func wrappedPartyNumber() {
        let found = read(
            """
            Thực hiện Kết luận số
            81-KL/TW ngày 20/6/2020 của Ban Bí thư về phổ biến pháp luật, Ủy ban nhân dân tỉnh ban hành Kế hoạch và hướng dẫn các
            xã thực hiện theo Nghị định số
            15-CP ngày 2/3/1993 của Chính phủ.
            """, type: "KẾ HOẠCH", symbol: "KH")
        #expect(
            found.map { "\($0.kind.rawValue) \($0.target.number ?? "") \($0.target.date ?? "")" } == [
                "thực hiện 81-KL/TW 2020-06-20", "dẫn chiếu 15-CP 1993-03-02",
            ])
    }

    @Test(
        "What is named first and changed in the passive is changed by the document in hand",
        arguments: [
            (
                "Khoản 2 Điều 5 Quyết định số 20/2010/QĐ-UBND ngày 02/02/2010 của Ủy ban nhân dân tỉnh được sửa đổi, bổ sung như sau: “2. Giá đất là hai đồng.”",
                ["sửa đổi bổ sung 20/2010/QĐ-UBND"]
            ),
            (
                "Điều 7 Quyết định số 21/2010/QĐ-UBND ngày 03/02/2010 của Ủy ban nhân dân tỉnh bị bãi bỏ.",
                ["bãi bỏ 21/2010/QĐ-UBND"]
            ),
            (
                "Quyết định số 20/2010/QĐ-UBND, Quyết định số 21/2010/QĐ-UBND bị bãi bỏ kể từ ngày 01/4/2022.",
                ["bãi bỏ 20/2010/QĐ-UBND", "bãi bỏ 21/2010/QĐ-UBND"]
            ),
            (
                "Quyết định số 23/2010/QĐ-UBND ngày 03/02/2010 của Ủy ban nhân dân tỉnh nay sửa đổi như sau:",
                ["sửa đổi bổ sung 23/2010/QĐ-UBND"]
            ),
            ("Nay sửa lại Điều 5 Quyết định số 24/2010/QĐ-UBND như sau:", ["sửa đổi bổ sung 24/2010/QĐ-UBND"]),
        ])
    func objectFirst(_ sentence: String, _ expected: [String]) {
        #expect(own("Điều 1. " + sentence) == expected)
    }

    @Test(
        "What others changed, or what was changed long ago, is only cited",
        arguments: [
            "Thực hiện theo Quyết định số 24/2010/QĐ-UBND đã được sửa đổi, bổ sung bởi Quyết định số 25/2011/QĐ-UBND.",
            "Quyết định số 26/2010/QĐ-UBND đã bị bãi bỏ thì không áp dụng.",
            "Quyết định số 27/2010/QĐ-UBND được sửa đổi, bổ sung năm 2012 vẫn áp dụng.",
            "Khi Quyết định số 27/2010/QĐ-UBND bị bãi bỏ thì áp dụng Quyết định này.",
        ])
    func changedElsewhere(_ sentence: String) {
        #expect(own("Điều 1. " + sentence).allSatisfy { $0.hasPrefix("dẫn chiếu") })
    }

    @Test("What is not carried out any more is not carried out")
    func negated() {
        let structure = DocumentStructure(
            SampleText.plain(
                """
                QUYẾT ĐỊNH
                Về việc không thực hiện Quyết định số 160/CT ngày 23 tháng 5 năm 1989

                Căn cứ Luật Tổ chức Hội đồng Bộ trưởng ngày 4 tháng 7 năm 1981;

                Điều 1
                Không thực hiện Quyết định số 160-CT ngày 23-5-1989 của Chủ tịch Hội đồng Bộ trưởng về điều chỉnh giá.
                """))
        let found = DocumentRelation.read(structure, DocumentDescription.read(structure))
        #expect(found.allSatisfy { $0.kind != .implements })
    }

    @Test("A letter of a tax office, whose number has the letters of a directive, is a letter")
    func letterOfTaxOffice() {
        let found = read("Trả lời công văn số 41/CT-NVDT ngày 12/02/2019 của Cục thuế tỉnh Lam Giang hỏi về hóa đơn.")
        #expect(found.map(\.target.type) == ["công văn"])
    }

    @Test("A letter of a company, whose number begins with letters, is cited by it")
    func lettersFirst() {
        let found = read(
            "Trả lời công văn số MT/01-2020 đề ngày 22/09/2020 của Công ty Mây Trắng, Ủy ban nhân dân tỉnh có ý kiến.")
        #expect(
            found.map { "\($0.target.number ?? "") \($0.target.date ?? "") \($0.target.issuer ?? "")" } == [
                "MT/01-2020 2020-09-22 Công ty Mây Trắng"
            ])
        #expect(own("Công văn số một là chính, công văn số A/B chưa gửi.").isEmpty)
    }

    @Test(
        "A body that issued a document ends before what it did by it",
        arguments: [
            ("của Sở Nội vụ triển khai phần mềm chấm công", "Sở Nội vụ"),
            ("của UBND huyện Mây Trắng V/v kiểm tra đất đai", "UBND huyện Mây Trắng"),
            ("của UBND huyện Mây Trắng kiểm tra đất đai", "UBND huyện Mây Trắng"),
            ("của UBND huyện Mây Trắng công bố kết quả", "UBND huyện Mây Trắng"),
            ("của Ban Tuyên giáo Trung ương tuyên truyền kỷ niệm", "Ban Tuyên giáo Trung ương"),
            ("của Sở Nông nghiệp và Phát triển nông thôn về đê", "Sở Nông nghiệp và Phát triển nông thôn"),
            ("của Ủy ban kiểm tra Tỉnh ủy về đê", "Ủy ban kiểm tra Tỉnh ủy"),
            ("của ban tổ chức trung ương về đê", "Ban Tổ chức Trung ương"),
        ])
    func issuerBeforeVerb(_ words: String, _ body: String) {
        #expect(issuers("Căn cứ Công văn số 44/CV ngày 22/02/2023 \(words);") == [body])
    }

    @Test("A chief of office and the next who proposes issued what they propose by")
    func chiefOfOffice() {
        #expect(
            issuers(
                "Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh tại Tờ trình số 18/TTr-VP ngày 21/8/2025 và Giám đốc Sở Nội vụ tại Văn bản số 48/SNV-TCBC ngày 04/9/2025;"
            ) == ["Chánh Văn phòng Ủy ban nhân dân tỉnh", "Giám đốc Sở Nội vụ"])
    }

    @Test("The second decree that a circular guides is no ground of the decision that rests on the circular")
    func secondGuided() {
        let body = """
            Căn cứ Thông tư số 04/2021/TT-BTP ngày 21/6/2021 của Bộ trưởng Bộ Tư pháp hướng dẫn thi hành Nghị định số \
            59/2012/NĐ-CP ngày 23/7/2012 của Chính phủ về theo dõi thi hành pháp luật và Nghị định số 32/2020/NĐ-CP ngày \
            05/3/2020 của Chính phủ;
            """
        #expect(own(body) == ["căn cứ 04/2021/TT-BTP", "dẫn chiếu 59/2012/NĐ-CP", "dẫn chiếu 32/2020/NĐ-CP"])
        #expect(read(body).count { $0.source != nil && $0.kind == .guides } == 2)
    }

    @Test("A law guides no decree that is named behind it")
    func lawGuidesNothing() {
        let found = read(
            "Căn cứ Thông tư số 06/2012/TT-BTC ngày 11/01/2012 của Bộ Tài chính hướng dẫn thi hành một số điều của Luật Thuế giá trị gia tăng hướng dẫn thi hành Nghị định số 123/2008/NĐ-CP ngày 08/12/2008 của Chính phủ;"
        )
        #expect(found.allSatisfy { $0.source?.type != "luật" })
    }

    @Test("What somebody said in a letter is the next ground")
    func directionAsGround() {
        #expect(
            own(
                "Căn cứ Kết luận số 88-KL/TW ngày 18/2/2014 của Bộ Chính trị về kỷ niệm; ý kiến chỉ đạo của Ban Bí thư tại Công văn số 1740-CV/VPTW ngày 07/9/2021;"
            ) == ["căn cứ 88-KL/TW", "căn cứ 1740-CV/VPTW"])
    }

    @Test(
        "What changed a decree, told in a list, is no ground of the decision that rests on the decree",
        arguments: [
            "bởi: Nghị định số 107/2020/NĐ-CP ngày 14/9/2020; Nghị định số 45/2022/NĐ-CP ngày 07/7/2022;",
            "tại các Nghị định: số 107/2020/NĐ-CP, số 45/2022/NĐ-CP;",
            "bởi Nghị định số 107/2020/NĐ-CP và Nghị định số 45/2022/NĐ-CP;",
            "bởi các văn bản sau:\n\na) Nghị định số 107/2020/NĐ-CP;\n\nb) Nghị định số 45/2022/NĐ-CP;",
        ])
    func toldInList(_ rest: String) {
        let body = "Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ, được sửa đổi, bổ sung \(rest)"
        #expect(own(body) == ["căn cứ 24/2014/NĐ-CP", "dẫn chiếu 107/2020/NĐ-CP", "dẫn chiếu 45/2022/NĐ-CP"])
        #expect(read(body).count { $0.source != nil && $0.kind == .amends } == 2)
    }

    @Test(
        "Who issued what a list repeals is told once, above the list",
        arguments: [
            ("các Nghị quyết của Hội đồng nhân dân tỉnh sau đây", "Nghị quyết", "NQ-HĐND", "Hội đồng nhân dân tỉnh"),
            ("các văn bản do Ủy ban nhân dân tỉnh ban hành sau đây", "Quyết định", "QĐ-UBND", "Ủy ban nhân dân tỉnh"),
        ])
    func issuerOfList(_ opening: String, _ type: String, _ symbol: String, _ issuer: String) {
        let found = read(
            """
            Điều 1. Bãi bỏ \(opening):

            1. \(type) số 05/2010/\(symbol) ngày 08 tháng 7 năm 2010 về mức thu phí chợ.

            2. \(type) số 15/2011/\(symbol) ngày 08 tháng 12 năm 2011 quy định chế độ chi tiêu.
            """)
        #expect(found.map(\.kind) == [.repeals, .repeals])
        #expect(found.map(\.target.issuer) == [issuer, issuer])
    }

    @Test("A number with the year behind the kind is one")
    func yearBehindKind() {
        #expect(
            own("Thực hiện theo Chỉ thị số 02/CT/2007-VKSTC-VP ngày 02/01/2007 của Viện trưởng.")
                .allSatisfy { $0.hasSuffix(" 02/CT/2007-VKSTC-VP") })
    }
}
