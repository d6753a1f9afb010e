import Testing

@testable import Documents

@Suite("Lists of what ends, attached to a decision")
struct EndingListTests {
    private func relations(_ articles: String, _ attached: String, title: String = "Bãi bỏ một số văn bản") -> [String]
    {
        let text = """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG

            Số: 60/2024/QĐ-UBND

            Lam Giang, ngày 03 tháng 9 năm 2024

            QUYẾT ĐỊNH
            \(title)

            ỦY BAN NHÂN DÂN TỈNH LAM GIANG

            Theo đề nghị của Giám đốc Sở Tài chính,

            QUYẾT ĐỊNH:

            Điều 1. \(articles)

            Điều 2. Quyết định này có hiệu lực kể từ ngày 15 tháng 9 năm 2024.

            Nơi nhận:
            - Như Điều 2;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Trần Văn Lâm


            \(attached)
            """
        let source = SourceText(text: text, blocks: [])
        return DocumentRelation.read(DocumentStructure(source), DocumentDescription.read(source)).filter {
            $0.kind != .cites && $0.kind != .basis && $0.source == nil
        }.map { relation in
            [
                relation.kind.rawValue, relation.target.number ?? "?", relation.target.date,
                relation.isPartial ? "một phần" : nil, relation.since.map { "từ \($0)" },
            ].compactMap(\.self).joined(separator: " ")
        }
    }

    private static let article =
        "Bãi bỏ toàn bộ các văn bản quy phạm pháp luật có tên trong Phụ lục ban hành kèm theo Quyết định này."
    private static let heading = """
        PHỤ LỤC
        DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BỊ BÃI BỎ
        (Ban hành kèm theo Quyết định số 60/2024/QĐ-UBND ngày 03 tháng 9 năm 2024 của Ủy ban nhân dân tỉnh)

        """
    private static let both = ["bãi bỏ 12/2018/QĐ-UBND 2018-05-15", "bãi bỏ 05/CT-UBND 2017-02-02"]

    @Test(
        "Each row of the list is repealed, whatever its columns, and nothing that a row tells of it",
        arguments: [
            """
            STT | Tên loại văn bản | Số, ký hiệu; ngày, tháng, năm ban hành | Tên gọi của văn bản
            1 | Quyết định | 12/2018/QĐ-UBND ngày 15/5/2018 | Ban hành Quy định về phí chợ, thay thế Quyết định số 2/2016/QĐ-UBND
            2 | Chỉ thị | 05/CT-UBND ngày 02/02/2017 | Về tăng cường quản lý chợ
            """,
            """
            TT | Loại | Số, ký hiệu | Ngày ban hành | Trích yếu
            1 | Quyết định | 12/2018/QĐ-UBND | 15/5/2018 | Ban hành Quy định về phí chợ
            2 | Chỉ thị | 05/CT-UBND | 02/02/2017 | Về tăng cường quản lý chợ
            """,
            "1\tQuyết định số 12/2018/QĐ-UBND ngày 15/5/2018\tBan hành Quy định về phí chợ\t25/5/2018\n2\tChỉ thị số 05/CT-UBND ngày 02/02/2017\tVề chợ\t25/5/2018",
            """
            1. Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018 của Ủy ban nhân dân tỉnh ban hành Quy định về phí chợ;
            2. Chỉ thị số 05/CT-UBND ngày 02 tháng 02 năm 2017 của Ủy ban nhân dân tỉnh.
            """,
            """
            STT
            Tên loại văn bản
            Số, ký hiệu
            Tên gọi của văn bản
            1
            Quyết định
            12/2018/QĐ-UBND ngày 15/5/2018
            Ban hành Quy định về phí chợ
            2
            Chỉ thị
            05/CT-UBND ngày 02/02/2017
            Về tăng cường quản lý chợ
            """,
        ])
    func rows(_ rows: String) {
        #expect(relations(Self.article, Self.heading + rows) == Self.both)
    }

    @Test("A list below `PHỤ LỤC` that only says `danh mục văn bản` does what the article says")
    func plainHeading() {
        #expect(
            relations(
                "Bãi bỏ 02 văn bản quy phạm pháp luật của Ủy ban nhân dân tỉnh (có Danh mục kèm theo).",
                "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT\n\n1. Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018;\n2. Chỉ thị số 05/CT-UBND ngày 02/02/2017."
            )
                == Self.both)
    }

    @Test("The parts of a list say which documents end as a whole and which in part; what goes on being in force stays")
    func parts() {
        let list = """
            PHỤ LỤC I
            DANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ HOẶC MỘT PHẦN NĂM 2023

            I. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ
            STT | Tên loại | Số, ký hiệu | Tên gọi | Lý do hết hiệu lực | Ngày hết hiệu lực
            1 | Quyết định | 12/2018/QĐ-UBND ngày 15/5/2018 | Về phí chợ | Được thay thế bằng Quyết định số 52/2023/QĐ-UBND ngày 01/6/2023 | 15/6/2023
            II. VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN
            1 | Quyết định | 14/2018/QĐ-UBND ngày 18/5/2018 | Điều 5 về bến xe | Được sửa đổi bằng Quyết định số 53/2023/QĐ-UBND | 20/7/2023

            PHỤ LỤC II
            DANH MỤC VĂN BẢN CÒN HIỆU LỰC

            1 | Quyết định | 15/2018/QĐ-UBND ngày 20/5/2018 | Về cây xanh

            PHỤ LỤC III
            DANH MỤC VĂN BẢN CẦN SỬA ĐỔI, BỔ SUNG, THAY THẾ, BÃI BỎ

            1 | Quyết định | 16/2018/QĐ-UBND ngày 21/5/2018 | Về đường làng
            """
        #expect(
            relations(
                "Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ hoặc một phần năm 2023 (Phụ lục kèm theo).",
                list, title: "Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực năm 2023") == [
                    "bãi bỏ 12/2018/QĐ-UBND 2018-05-15 từ 2023-06-15",
                    "bãi bỏ 14/2018/QĐ-UBND 2018-05-18 một phần từ 2023-07-20",
                ])
    }

    @Test("The day on which a listed document began is not the day on which it ended")
    func beginning() {
        for column in ["Ngày có hiệu lực", "Ghi chú"] {
            let list = """
                PHỤ LỤC
                DANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ NĂM 2023

                STT | Số, ký hiệu | Tên gọi | \(column)
                1 | Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018 | Về phí chợ | 25/5/2018
                """
            #expect(
                relations(
                    "Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực năm 2023 (Phụ lục kèm theo).", list,
                    title: "Công bố Danh mục văn bản hết hiệu lực năm 2023") == ["bãi bỏ 12/2018/QĐ-UBND 2018-05-15"])
        }
    }

    @Test("A duty to make something known makes no announcement of what the text itself replaces")
    func duty() {
        let articles = """
            Sở công bố thông tin về hợp đồng còn hiệu lực, hết hiệu lực theo danh mục.
            2. Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:
            a) Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018.
            """
        #expect(relations(articles, "", title: "Về phí chợ") == ["thay thế 12/2018/QĐ-UBND 2018-05-15"])
    }

    @Test("What a decision announces in its own articles ended on the days told, and as far as told")
    func announced() {
        #expect(
            relations(
                """
                Công bố Danh mục văn bản hết hiệu lực năm 2023, gồm:
                1. Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018, hết hiệu lực kể từ ngày 15 tháng 6 năm 2023.
                2. Quyết định số 14/2018/QĐ-UBND ngày 18/5/2018, hết hiệu lực một phần.
                """, "", title: "Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực năm 2023") == [
                    "bãi bỏ 12/2018/QĐ-UBND 2018-05-15 từ 2023-06-15", "bãi bỏ 14/2018/QĐ-UBND 2018-05-18 một phần",
                ])
    }

    @Test(
        "Lists of other things, and lists to which no article points, end nothing",
        arguments: [
            ("Công bố Danh mục thủ tục hành chính bị bãi bỏ.", "DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ"),
            ("Ban hành kèm theo Quyết định này Danh mục hồ sơ.", "DANH MỤC VĂN BẢN BỊ BÃI BỎ"),
            ("Phê duyệt kế hoạch soạn thảo (Phụ lục kèm theo).", "DANH MỤC VĂN BẢN DỰ KIẾN BÃI BỎ"),
            ("Bãi bỏ các văn bản tại Phụ lục kèm theo.", "DANH MỤC VĂN BẢN ĐỀ NGHỊ GIỮ NGUYÊN"),
            (
                "Bãi bỏ Phụ lục II ban hành kèm theo Quyết định số 9/2017/QĐ-UBND.",
                "DANH MỤC VĂN BẢN GỬI KÈM HỒ SƠ"
            ),
            (
                "Bãi bỏ các dự án có tên trong Danh mục kèm theo Quyết định này.",
                "DANH MỤC DỰ ÁN BÃI BỎ KÈM THEO QUYẾT ĐỊNH SỐ 60/2024/QĐ-UBND"
            ),
        ])
    func otherLists(_ article: String, _ heading: String) {
        #expect(
            !relations(article, "PHỤ LỤC\n\(heading)\n\n1 | Quyết định | 12/2018/QĐ-UBND ngày 15/5/2018 | Về chợ")
                .contains { $0.contains("12/2018") })
    }

    @Test("A line of a row that begins with the number of the replacement repeals no replacement")
    func wrappedRow() {
        let rows = """
            1. Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018 của Ủy ban nhân dân tỉnh, được thay thế bằng

            Quyết định số 52/2023/QĐ-UBND ngày 01/6/2023
            2. Chỉ thị số 05/CT-UBND ngày 02 tháng 02 năm 2017.
            """
        #expect(relations(Self.article, Self.heading + rows) == Self.both)
    }
}
