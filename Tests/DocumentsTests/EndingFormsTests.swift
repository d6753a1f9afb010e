import Testing

@testable import Documents

@Suite("How a document says that others end: days in front, lists, parts and exceptions")
struct EndingFormsTests {
    private static let old = "Nghị định số 33/2015/NĐ-CP ngày 27 tháng 3 năm 2015 của Chính phủ"

    /// `kind number (scope) since`, citations left out; OLD in the text is a decree of 2015.
    private func relations(_ text: String, type: String = "nghị định", date: String? = nil) -> [String] {
        DocumentRelation.read(
            DocumentStructure(SourceText(text: text.replacing("OLD", with: Self.old), blocks: [])),
            DocumentDescription(type: type, date: date)
        ).filter { $0.kind != .cites && $0.source == nil }.map { relation in
            [
                relation.kind.rawValue, relation.target.number ?? relation.target.name ?? "?",
                relation.scope == "toàn bộ" ? nil : "(\(relation.scope))", relation.since,
                relation.until.map { "- \($0)" }, relation.status == .done ? nil : "intended",
            ].compactMap(\.self).joined(separator: " ")
        }
    }

    @Test(
        "The day in front of the verb is the day of the end",
        arguments: [
            ("Kể từ ngày 01 tháng 01 năm 2022, bãi bỏ OLD.", "bãi bỏ 33/2015/NĐ-CP 2022-01-01"),
            ("Từ ngày 01/01/2022, OLD hết hiệu lực.", "bãi bỏ 33/2015/NĐ-CP 2022-01-01"),
            ("Kể từ 0 giờ ngày 01/01/2022, OLD hết hiệu lực thi hành.", "bãi bỏ 33/2015/NĐ-CP 2022-01-01"),
            ("Kể từ ngày 01 tháng 01 năm 2022 OLD hết hiệu lực thi hành.", "bãi bỏ 33/2015/NĐ-CP 2022-01-01"),
            ("Kể từ ngày 01/01/2022, bãi bỏ Điều 5 OLD.", "bãi bỏ 33/2015/NĐ-CP (Điều 5) 2022-01-01"),
            (
                "Từ ngày 01/01/2022 đến hết ngày 30/6/2022, tạm ngưng hiệu lực OLD.",
                "tạm ngưng 33/2015/NĐ-CP 2022-01-01 - 2022-07-01"
            ),
        ])
    func dayInFront(_ sentence: String, _ expected: String) {
        #expect(
            relations("Điều 3. Hiệu lực\n1. Nghị định này có hiệu lực từ ngày 01/12/2021.\n2. \(sentence)") == [
                expected
            ])
    }

    @Test("The day in front of a list is that of each in it, and of no sentence behind")
    func dayBeforeList() {
        let text = """
            Điều 3. Kể từ ngày 01/01/2022, các văn bản sau đây hết hiệu lực:
            a) OLD;
            b) Nghị định số 34/2015/NĐ-CP ngày 28/3/2015 của Chính phủ.
            """
        #expect(
            relations(text) == ["thay thế 33/2015/NĐ-CP 2022-01-01", "thay thế 34/2015/NĐ-CP 2022-01-01"])
        let next = "Điều 3. Kể từ ngày 01/01/2022, giải thể Ban Quản lý dự án. Bãi bỏ OLD."
        #expect(relations(next) == ["bãi bỏ 33/2015/NĐ-CP"])
    }

    @Test("A short name in a bracket behind a part does not make the end of the part that of the whole")
    func shortName() {
        #expect(
            relations(
                "Điều 3. Điều 12 OLD (sau đây gọi là Nghị định số 33) hết hiệu lực kể từ ngày Nghị định này có hiệu lực."
            )
                == ["bãi bỏ 33/2015/NĐ-CP (Điều 12)"])
        #expect(
            relations(
                "Điều 3. Bãi bỏ OLD (sau đây gọi tắt là Nghị định số 33).\nĐiều 4. Bãi bỏ Nghị định số 34/2015/NĐ-CP.")
                == ["bãi bỏ 33/2015/NĐ-CP", "bãi bỏ 34/2015/NĐ-CP"])
    }

    @Test(
        "What the new text's own clauses except is told of whom the old one goes on for: the old one ends as a whole",
        arguments: [
            (
                "OLD hết hiệu lực kể từ ngày Nghị định này có hiệu lực, trừ quy định tại khoản 1 Điều 21 của Nghị định này.",
                ""
            ),
            ("OLD hết hiệu lực kể từ ngày Nghị định này có hiệu lực, trừ khoản 1 Điều 21 Nghị định này.", ""),
            ("OLD hết hiệu lực, trừ quy định tại khoản 2 Điều này.", ""),
            ("Nghị định này thay thế OLD, trừ quy định tại khoản 2 Điều 4 Nghị định này.", ""),
            ("OLD hết hiệu lực, trừ Điều 7 và khoản 2 Điều 9 của Nghị định số 33/2015/NĐ-CP.", " (một phần)"),
            ("OLD hết hiệu lực, trừ khoản 1 Điều 3.", " (một phần)"),
            ("Nghị định này thay thế OLD, riêng Điều 5 tiếp tục có hiệu lực đến hết ngày 31/12/2022.", " (một phần)"),
            ("Nghị định này thay thế OLD, riêng Điều 5 Nghị định này có hiệu lực từ ngày 01/01/2023.", ""),
            ("OLD hết hiệu lực một phần.", " (một phần)"),
        ])
    func exceptions(_ sentence: String, _ scope: String) {
        let found = relations("Điều 3. Hiệu lực\n1. Nghị định này có hiệu lực từ ngày 01/12/2021.\n2. \(sentence)")
        #expect(found.map { String($0.drop { $0 != "3" }) } == ["33/2015/NĐ-CP\(scope)"])
    }

    @Test(
        "A list of documents that a sentence announces is ended one by one",
        arguments: [
            "Các văn bản sau đây bị bãi bỏ:", "Các Quyết định sau đây bị bãi bỏ:",
            "Bãi bỏ toàn bộ 02 Quyết định do Ủy ban nhân dân tỉnh Lam Giang ban hành sau đây:",
            "Bãi bỏ các văn bản của Ủy ban nhân dân tỉnh Lam Giang ban hành sau đây:",
            "Bãi bỏ các Quyết định ban hành trước ngày 01 tháng 7 năm 2025 sau đây:",
            "Bãi bỏ các văn bản quy phạm pháp luật do Ủy ban nhân dân tỉnh Lam Giang (cũ) ban hành trước sắp xếp, gồm:",
            "Kể từ ngày Quyết định này có hiệu lực, các văn bản sau đây bị bãi bỏ toàn bộ:",
        ])
    func announced(_ opening: String) {
        let text = """
            Điều 1. \(opening)
            a) Quyết định số 12/2018/QĐ-UBND ngày 15 tháng 5 năm 2018;
            b) Quyết định số 14/2018/QĐ-UBND ngày 18 tháng 5 năm 2018.
            """
        #expect(relations(text, type: "quyết định") == ["bãi bỏ 12/2018/QĐ-UBND", "bãi bỏ 14/2018/QĐ-UBND"])
    }

    @Test("Who issued what a list names is read before `(cũ) ban hành`, too")
    func formerIssuer() {
        let text = """
            Điều 1. Bãi bỏ các văn bản do Ủy ban nhân dân tỉnh Lam Giang (cũ) ban hành sau đây:
            1. Quyết định số 12/2018/QĐ-UBND ngày 15 tháng 5 năm 2018.
            """
        let found = DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "quyết định"))
        #expect(found.map(\.target.issuer) == ["Ủy ban nhân dân tỉnh Lam Giang"])
    }

    @Test("Lists of other things that are repealed, or of texts that are amended, end no document")
    func otherLists() {
        for opening in [
            "Các thủ tục sau đây bị bãi bỏ:", "Sửa đổi các Quyết định do Ủy ban nhân dân tỉnh ban hành như sau:",
            "Danh mục thủ tục hành chính bị bãi bỏ:",
        ] {
            let text = "Điều 1. \(opening)\na) Thủ tục cấp giấy theo Quyết định số 12/2018/QĐ-UBND ngày 15/5/2018;"
            #expect(relations(text, type: "quyết định").filter { $0.hasPrefix("bãi bỏ") }.isEmpty, "\(opening)")
        }
    }

    @Test("What holds again or goes on holding is not ended with what stands before it")
    func holdingAgain() {
        #expect(
            relations(
                "Điều 1. Bãi bỏ Nghị định số 40/2019/NĐ-CP; OLD về chợ có hiệu lực trở lại.")
                == ["bãi bỏ 40/2019/NĐ-CP", "khôi phục 33/2015/NĐ-CP"])
        #expect(
            relations("Điều 1. Bãi bỏ Nghị định số 40/2019/NĐ-CP; OLD tiếp tục có hiệu lực.") == [
                "bãi bỏ 40/2019/NĐ-CP"
            ])
        #expect(
            relations("Điều 1. Chấm dứt việc tạm ngưng thực hiện OLD.") == ["khôi phục 33/2015/NĐ-CP"])
        #expect(relations("Điều 1. Chấm dứt việc tạm dừng thu phí theo OLD.").isEmpty)
        #expect(
            relations("Điều 1. Bãi bỏ Nghị định số 40/2019/NĐ-CP về việc khôi phục hiệu lực của OLD.").first
                == "bãi bỏ 40/2019/NĐ-CP")
    }

    @Test("What is told of an ending yet to come ends nothing")
    func told() {
        #expect(
            relations("Điều 1. Việc thay thế OLD được thực hiện trong năm 2025.") == ["thay thế 33/2015/NĐ-CP intended"]
        )
        #expect(
            relations("Điều 1. Việc bãi bỏ OLD do Chính phủ quyết định.") == ["bãi bỏ 33/2015/NĐ-CP intended"])
    }

    @Test("A paper is a draft where number and day are both blank, not where a page has lost one of them")
    func blankHead() {
        func isDraft(_ number: String, _ day: String) -> Bool {
            DocumentStructure(
                SourceText(
                    text: """
                        ỦY BAN NHÂN DÂN
                        TỈNH LAM GIANG

                        Số: \(number)

                        Lam Giang, \(day)

                        QUYẾT ĐỊNH
                        Về phí chợ

                        Điều 1. Thu phí.
                        """, blocks: [])
            ).isDraft
        }
        #expect(isDraft("      /2026/QĐ-UBND", "ngày     tháng     năm 2026"))
        #expect(isDraft("…../QĐ-UBND", "ngày …. tháng …. năm 2026"))
        #expect(!isDraft("12/2026/QĐ-UBND", "ngày     tháng     năm 2026"))
        #expect(!isDraft("     /2026/QĐ-UBND", "ngày 01 tháng 6 năm 2026"))
    }

    @Test(
        "A length of time behind the first day tells the last",
        arguments: [
            ("có hiệu lực từ ngày 15/6/2024 và được thực hiện trong thời gian 02 năm.", "2026-06-15"),
            ("có hiệu lực thi hành từ ngày 01 tháng 8 năm 2024 và được thực hiện trong 05 năm.", "2029-08-01"),
            ("có hiệu lực từ ngày 31/8/2024, có giá trị trong 18 tháng.", "2026-02-28"),
        ])
    func lasting(_ words: String, _ expected: String) {
        let structure = DocumentStructure(
            SourceText(text: "NGHỊ QUYẾT\nVề chợ\n\nĐiều 1. Thu phí.\n\nĐiều 2. Nghị quyết này \(words)", blocks: []))
        #expect(EffectiveDate.find(structure)?.until?.iso == expected)
    }

    @Test("What is done in some years does not end a document")
    func notLasting() {
        let structure = DocumentStructure(
            SourceText(
                text:
                    "NGHỊ QUYẾT\nVề chợ\n\nĐiều 1. Thu phí.\n\nĐiều 2. Nghị quyết này có hiệu lực từ ngày 15/6/2024 và thực hiện trong 5 năm 2024 - 2028.",
                blocks: []))
        #expect(EffectiveDate.find(structure)?.until == nil)
    }
}
