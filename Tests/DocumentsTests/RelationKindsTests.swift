import Testing

@testable import Documents

@Suite("Which relation the words make")
struct RelationKindsTests {
    /// `kind number (scope)` of each relation, third-party ones with their source before; `mere` citations left out.
    private func relations(_ text: String, type: String) -> [String] {
        DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: type)
        ).filter { $0.kind != .cites }.map { relation in
            let target = relation.target.number ?? relation.target.name ?? "?"
            let source = relation.source.map { "\($0.number ?? "?") " } ?? ""
            return "\(source)\(relation.kind.rawValue) \(target)"
                + (relation.scope == "toàn bộ" ? "" : " (\(relation.scope))")
        }
    }

    @Test("A bracket and `theo` in the title of the first do not end what is carried out: the plan behind `và` is, too")
    func listBehindBracket() {
        let text = """
            Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về thi đua và Kế hoạch 5 năm (2021 - \
            2025) theo Nghị quyết Đại hội XIII của Đảng và Kế hoạch số 16/KH-HĐTĐ ngày 31/8/2021 của Hội đồng Thi đua, \
            Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng như sau:
            """
        #expect(relations(text, type: "kế hoạch") == ["thực hiện 19/CT-TTg", "thực hiện 16/KH-HĐTĐ"])
        let other = """
            Thực hiện Chỉ thị số 19/CT-TTg về thi đua (2021 - 2025), Sở báo cáo theo Kế hoạch số 12/KH-UBND và Công văn \
            số 16/UBND-NC.
            """
        #expect(relations(other, type: "kế hoạch") == ["thực hiện 19/CT-TTg"])
    }

    @Test("Of several articles `trong` a decree that are carried out none is lost")
    func articlesWithin() {
        #expect(
            relations(
                "Để thực hiện các Điều 14, 15, 16 trong Nghị định số 56/2018/NĐ-CP của Chính phủ, Bộ hướng dẫn như sau:",
                type: "thông tư") == ["thực hiện 56/2018/NĐ-CP (Điều 14, Điều 15, Điều 16)"])
    }

    @Test("What a ministry is told to have issued, a comma and `sửa đổi` behind it, changes the other of its kind")
    func issuedToChange() {
        #expect(
            relations(
                "Bộ Tài chính đã ban hành Thông tư số 19/2008/TT-BTC, sửa đổi, bổ sung Thông tư số 03/2007/TT-BTC.",
                type: "công văn") == ["19/2008/TT-BTC sửa đổi bổ sung 03/2007/TT-BTC"])
        #expect(
            relations(
                "Bộ Tài chính đã ban hành Thông tư số 19/2008/TT-BTC, sửa đổi Nghị định số 03/2007/NĐ-CP.",
                type: "công văn"
            ).isEmpty)
    }

    @Test("A slip told in the sentence behind the document, and `đính chính` with no other object, correct it")
    func correctionBehind() {
        let text = """
            Thông tư số 11/2002/TT-BYT ngày 12/6/2002 của Bộ Y tế về cây thuốc. Do sơ suất về kỹ thuật, Bộ Y tế xin đính \
            chính một số chi tiết như sau:
            """
        #expect(relations(text, type: "công văn") == ["đính chính 11/2002/TT-BYT (một phần)"])
        #expect(
            relations(
                "Thông tư số 11/2002/TT-BYT và Thông tư số 12/2002/TT-BYT. Bộ Y tế xin đính chính lịch họp như sau:",
                type: "công văn"
            ).isEmpty)
    }

    @Test("The second appendix of a list is repealed as the first, whatever the first one's decision was about")
    func secondAppendix() {
        #expect(
            relations(
                """
                Điều 1. Bãi bỏ Phụ lục 5 mã cây ban hành kèm theo Quyết định số 824/QĐ-BYT ngày 15/02/2013 của Bộ trưởng \
                Bộ Y tế ban hành bổ sung mã cây và Phụ lục 3 mã rừng ban hành kèm theo Quyết định số 2010/QĐ-BYT ngày \
                19/6/2015.
                """, type: "quyết định") == ["bãi bỏ 824/QĐ-BYT (Phụ lục 5)", "bãi bỏ 2010/QĐ-BYT (Phụ lục 3)"])
    }

    @Test("An ordinance that `quy định` something is named up to its date or, as a ground, to the semicolon")
    func layingDown() {
        func names(_ text: String) -> [String] {
            ReferenceReader.references(in: text).compactMap {
                guard case .document(let document) = $0.target else { return nil }
                return [document.name, document.date].compactMap { $0 }.joined(separator: " | ")
            }
        }
        #expect(
            names("Căn cứ Pháp lệnh quy định giải thưởng nhà nước;") == ["Pháp lệnh quy định giải thưởng nhà nước"])
        #expect(
            names("Căn cứ Pháp lệnh quy định danh hiệu vinh dự Nhà nước (ngày 30 tháng 5 năm 1985);")
                == ["Pháp lệnh quy định danh hiệu vinh dự Nhà nước | 1985-05-30"])
        #expect(names("Pháp lệnh quy định rõ trách nhiệm của các xã;") == [])
    }

    @Test("The ministries' line below THÔNG TƯ LIÊN BỘ is no abstract, even where the letterhead writes BỘ before each")
    func ministriesLine() {
        let text = """
            BỘ Y TẾ - BỘ TÀI CHÍNH
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 4/TT-LB
            Hà Nội, ngày 24 tháng 5 năm 1991

            THÔNG TƯ LIÊN BỘ

            Y TẾ - TÀI CHÍNH

            Hướng dẫn thực hiện Quyết định 111/HĐBT của Hội đồng Bộ trưởng về trồng rừng

            Liên bộ hướng dẫn như sau:
            """
        let structure = DocumentStructure(SampleText.plain(text))
        let description = DocumentDescription.read(structure)
        #expect(DocumentRelation.read(structure, description).map(\.kind) == [.guides])
    }

    @Test("What a bracket says was changed by decrees is the decree before it, and not the law that it details")
    func changedInBrackets() {
        #expect(
            relations(
                """
                Tại Nghị định số 218/2013/NĐ-CP của Chính phủ quy định chi tiết Luật Thuế thu nhập doanh nghiệp (đã được \
                sửa đổi, bổ sung tại Nghị định số 91/2014/NĐ-CP) có nêu.
                """, type: "công văn") == [
                    "218/2013/NĐ-CP quy định chi tiết Luật Thuế thu nhập doanh nghiệp",
                    "91/2014/NĐ-CP sửa đổi bổ sung 218/2013/NĐ-CP",
                ])
    }
}
