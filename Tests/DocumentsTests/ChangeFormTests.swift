import Testing

@testable import Documents

@Suite("Forms of repeal and of force that readers met")
struct ChangeFormTests {
    private func document(_ body: String, title: String = "Về việc quản lý cây xanh") -> DocumentStructure {
        DocumentStructure(
            SampleText.plain(
                """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG

                Số: 20/2016/QĐ-UBND

                Lam Giang, ngày 10 tháng 5 năm 2016

                QUYẾT ĐỊNH

                \(title)

                ỦY BAN NHÂN DÂN TỈNH LAM GIANG

                QUYẾT ĐỊNH:

                \(body)
                """))
    }

    private func own(_ body: String, title: String = "Về việc quản lý cây xanh") -> [String] {
        let structure = document(body, title: title)
        return DocumentRelation.read(structure, DocumentDescription.read(structure)).filter { $0.source == nil }.map {
            "\($0.kind.rawValue) \($0.target.number ?? "") [\($0.scope)]"
        }
    }

    private func field(_ name: MetadataField.Name, _ body: String) -> String? {
        DocumentDescription.read(document(body)).fields.first { $0.name == name }?.value
    }

    private let first = "Quyết định số 47/2014/QĐ-UBND ngày 12/12/2014 của Ủy ban nhân dân tỉnh"
    private let second = "Quyết định số 48/2014/QĐ-UBND ngày 12/12/2014 của Ủy ban nhân dân tỉnh"

    @Test("A list of what is repealed may be told with its day, whose own or a date")
    func listWithDay() {
        for day in ["Quyết định này có hiệu lực thi hành", "01/01/2017"] {
            #expect(
                own(
                    "Điều 1. Bãi bỏ các văn bản sau đây kể từ ngày \(day):\n\n1. \(first).\n\n2. Khoản 2 Điều 2 \(second)."
                )
                    == ["bãi bỏ 47/2014/QĐ-UBND [toàn bộ]", "bãi bỏ 48/2014/QĐ-UBND [khoản 2 Điều 2]"])
        }
    }

    @Test("Words that are put right or changed where they stand were only cited")
    func reworded() {
        let words = "cụm từ “hộ nghèo” được"
        #expect(
            own("Điều 1. Tại Điều 2 \(first), \(words) đính chính thành “hộ rất nghèo”.")
                == ["đính chính 47/2014/QĐ-UBND [Điều 2]"])
        #expect(
            own("Điều 1. Tại Điều 2 \(first), \(words) sửa đổi thành “hộ rất nghèo”.")
                == ["sửa đổi bổ sung 47/2014/QĐ-UBND [Điều 2]"])
        for told in [
            "Điều 1. Trước đây, tại Điều 2 \(first), \(words) đính chính thành “hộ rất nghèo”.",
            "Điều 1. Tại Điều 2 \(first), mức thu được sửa đổi nhiều lần.",
        ] {
            #expect(own(told) == ["dẫn chiếu 47/2014/QĐ-UBND [Điều 2]"])
        }
    }

    @Test("Behind a semicolon the next is changed in part, too")
    func partBehindSemicolon() {
        #expect(
            own("Điều 2. Quyết định này thay thế: \(first); các quy định tại Chương II, Chương III \(second).")
                == ["thay thế 47/2014/QĐ-UBND [toàn bộ]", "thay thế 48/2014/QĐ-UBND [Chương II, Chương III]"])
        #expect(
            own(
                "Điều 2. Bãi bỏ các quy định tại Chương II \(first); nội dung quy định tại khoản 2 Điều 2 \(second).")
                == ["bãi bỏ 47/2014/QĐ-UBND [Chương II]", "bãi bỏ 48/2014/QĐ-UBND [khoản 2 Điều 2]"])
    }

    @Test("An article behind a body is none of its name")
    func articleBehindBody() {
        #expect(
            own("Điều 2. Quyết định này thay thế \(first) và Điều 1 \(second).")
                == ["thay thế 47/2014/QĐ-UBND [toàn bộ]", "thay thế 48/2014/QĐ-UBND [Điều 1]"])
    }

    @Test("What is excepted of one document by name leaves the other whole")
    func exceptedByName() {
        #expect(
            own(
                "Điều 2. \(first) và \(second) hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành, trừ các quy định tại Điều 2 Quyết định số 48/2014/QĐ-UBND."
            ) == ["thay thế 47/2014/QĐ-UBND [toàn bộ]", "thay thế 48/2014/QĐ-UBND [một phần]"])
    }

    @Test("Two verbs over one document that the title does not name")
    func twoVerbs() {
        #expect(
            own(
                "Điều 2. Bãi bỏ khoản 1 Điều 2, sửa đổi khoản 2 Điều 2 \(second).",
                title: "Sửa đổi, bổ sung Quyết định số 47/2014/QĐ-UBND")
                == [
                    "sửa đổi bổ sung 47/2014/QĐ-UBND [toàn bộ]", "bãi bỏ 48/2014/QĐ-UBND [khoản 1 Điều 2]",
                    "sửa đổi bổ sung 48/2014/QĐ-UBND [khoản 2 Điều 2]",
                ])
    }

    @Test("A regulation on how documents are issued is amended like any other")
    func regulationOnIssuing() {
        #expect(
            own(
                "Điều 1. Sửa đổi, bổ sung một số điều của Quy định về việc ban hành văn bản ban hành kèm theo \(first) như sau:\n\n1. Sửa đổi khoản 1 Điều 5 như sau:"
            ) == ["sửa đổi bổ sung 47/2014/QĐ-UBND [khoản 1 Điều 5]"])
    }

    @Test("What ends after a time that was extended does not end now; whose day is put off is changed")
    func extended() {
        #expect(
            own(
                "Điều 1. Gia hạn thời gian áp dụng \(first) đến hết ngày 31/12/2018. Sau thời gian này \(first) hết hiệu lực."
            )
            .allSatisfy { !$0.hasPrefix("thay thế") && !$0.hasPrefix("bãi bỏ") })
        #expect(
            own("Điều 1. Lùi thời điểm có hiệu lực thi hành của \(first) đến ngày 01 tháng 7 năm 2017.")
                == ["sửa đổi bổ sung 47/2014/QĐ-UBND [một phần]"])
    }

    @Test(
        "Days until force in words, and a date with its year apart",
        arguments: [
            ("sau mười lăm ngày kể từ ngày ký", "2016-05-25"), ("sau bảy ngày, kể từ ngày ký", "2016-05-17"),
            ("sau 10 (mười) ngày kể từ ngày ký", "2016-05-20"), ("sau hai mươi ngày kể từ ngày ký", "2016-05-30"),
            ("từ ngày 01/6 năm 2016", "2016-06-01"),
        ])
    func days(_ words: String, _ day: String) {
        #expect(field(.effectiveDate, "Điều 1. Quyết định này có hiệu lực thi hành \(words).") == day)
    }

    @Test("The law on councils and committees by its letters, with a comma")
    func abbreviated() {
        let found = DocumentRelation.read(
            document("Điều 1. Thực hiện theo Luật tổ chức HĐND, UBND ngày 26/11/2003."),
            DocumentDescription.read(document("Điều 1.")))
        #expect(found.map(\.target.date) == ["2003-11-26"])
    }

    @Test("A province written with a hyphen has two capitals")
    func hyphen() {
        #expect(BodyName.spelled("ỦY BAN NHÂN DÂN TỈNH MAI HẠ-ĐÔNG GIANG") == "Ủy ban nhân dân tỉnh Mai Hạ-Đông Giang")
    }

    @Test("Sections of the Party stand above articles, and provinces numbered articles in Roman")
    func sections() {
        func paths(_ text: String) -> [[String]] {
            PassageSplitter().passages(of: SampleText.plain(text)).map(\.path)
        }
        #expect(
            paths(
                "I- QUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1- Đảng viên gương mẫu trồng cây.\n\nII- ĐIỀU KHOẢN THI HÀNH\n\nĐiều 2. Hiệu lực\n\nQuy định này có hiệu lực từ ngày ký.\n\nĐiều 3. Thi hành\n\nCác chi bộ thi hành."
            ) == [["I", "Điều 1", "1"], ["II", "Điều 2"], ["II", "Điều 3"]])
        #expect(
            paths("Điều I: Trồng cây ở mọi phường trong tỉnh.\n\nĐiều II: Giao Sở Công Thương hướng dẫn.")
                == [["Điều I"], ["Điều II"]])
        #expect(
            paths(
                "Điều 1. Nhiệm vụ\n\nI. Sở Công Thương trồng cây.\n\nII. Sở Nội vụ chăm cây.\n\nĐiều 2. Thi hành\n\nCác sở thi hành."
            )
            .last == ["Điều 2"])
    }
}
