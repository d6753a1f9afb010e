import Testing

@testable import Documents

@Suite("Relations between documents")
struct RelationTests {
    /// The relations of a document of the kind, as `thay thế/done 11-CT/TU`; third-party ones as `A sửa đổi bổ sung B`.
    private func relations(_ text: String, type: String = "quyết định", number: String? = nil) -> [String] {
        read(text, type: type, number: number).map { relation in
            let target = relation.target.number ?? relation.target.name ?? "?"
            let scope = relation.scope == "toàn bộ" ? "" : " (\(relation.scope))"
            if let source = relation.source {
                return "\(source.number ?? source.name ?? "?") \(relation.kind.rawValue) \(target)\(scope)"
            }
            let status = relation.status == .intended ? " dự kiến" : ""
            return "\(relation.kind.rawValue)\(status) \(target)\(scope)"
        }
    }

    private func read(_ text: String, type: String, number: String? = nil) -> [DocumentRelation] {
        DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: type, number: number))
    }

    @Test("A Party resolution that says `Sửa đổi …` sets a task; a council's does it")
    func partyTasks() {
        let text = "Nhiệm vụ\n\nSửa đổi Quy định số 17-QĐ/TU, ngày 03-02-2018."
        #expect(relations(text, type: "nghị quyết", number: "08-NQ/TU") == ["sửa đổi bổ sung dự kiến 17-QĐ/TU"])
        let other = "Điều 2. Bãi bỏ Nghị quyết số 15/2018/NQ-HĐND."
        #expect(relations(other, type: "nghị quyết", number: "27/2020/NQ-HĐND") == ["bãi bỏ 15/2018/NQ-HĐND"])
    }

    @Test("Who acts on a telegram is not who sent it, though a comma joins them")
    func subjectBehindComma() {
        let found = read(
            "Thực hiện Công điện số 855/CĐ-TTg của Thủ tướng Chính phủ, Chủ tịch UBND thành phố yêu cầu trực ban.",
            type: "công điện")
        #expect(found.map(\.target.issuer) == ["Thủ tướng Chính phủ"])
    }

    @Test("What title and article suspend is suspended as a whole")
    func suspendedTwice() {
        let text = """
            Về việc đình chỉ thi hành Chỉ thị số 09/2002/CT-UB của Ủy ban nhân dân tỉnh Lam Giang

            Điều 1. Đình chỉ việc thi hành Chỉ thị số 09/2002/CT-UB ngày 20 tháng 5 năm 2002.
            """
        #expect(relations(text) == ["đình chỉ 09/2002/CT-UB"])
    }

    @Test("A company is not cut down to a body called `Công`")
    func company() {
        let found = read(
            "Sở nhận được Văn bản số 220/CĐ5-KT ngày 12/5/2022 của Công ty TNHH Cầu đường số 5.", type: "công văn")
        #expect(
            found.map(\.target.number) == ["220/CĐ5-KT"]
                && found.map(\.target.issuer) == ["Công ty TNHH Cầu đường số 5"])
    }

    // MARK: preambles

    @Test("Each `Căn cứ` line is a ground, and what its title names is only cited")
    func grounds() {
        let text = """
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
            Căn cứ Thông tư số 05/2021/TT-BNV hướng dẫn thi hành Luật Lưu trữ;
            Theo đề nghị của Giám đốc Sở Nội vụ;
            """
        #expect(
            relations(text) == [
                "căn cứ Luật Tổ chức chính quyền địa phương", "căn cứ 30/2020/NĐ-CP", "căn cứ 05/2021/TT-BNV",
                "05/2021/TT-BNV hướng dẫn Luật Lưu trữ", "dẫn chiếu Luật Lưu trữ",
            ])
    }

    @Test("Grounds parted by semicolons are grounds, the amending law too")
    func groundsInOneLine() {
        let text =
            "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước ngày 29 tháng 11 năm 2024;"
        #expect(
            relations(text).filter { $0.hasPrefix("căn cứ") } == [
                "căn cứ Luật Ngân sách nhà nước",
                "căn cứ Luật sửa đổi, bổ sung một số điều của Luật Ngân sách nhà nước",
            ])
    }

    @Test("A second `Căn cứ` in the line, and lines that only name the next ground, are grounds, too")
    func groundsGoOn() {
        let text = """
            Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024; Căn cứ Luật Bảo hiểm y tế ngày 14 tháng 11 năm 2008, Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế ngày 13 tháng 6 năm 2014;
            Nghị định số 102/2009/NĐ-CP ngày 06/11/2009 của Chính phủ;
            Quyết định số 112/QĐ-TTg ngày 20/01/2012 của Thủ tướng Chính phủ;

            Theo Công văn số 3386/BTTTT-ƯDCNTT ngày 23/10/2009 của Bộ Thông tin và Truyền thông.
            """
        #expect(
            relations(text).filter { !$0.contains("sửa đổi bổ sung") && !$0.hasPrefix("dẫn chiếu Luật") } == [
                "căn cứ Luật Đầu tư công", "căn cứ Luật Bảo hiểm y tế",
                "căn cứ Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế", "căn cứ 102/2009/NĐ-CP",
                "căn cứ 112/QĐ-TTg", "dẫn chiếu 3386/BTTTT-ƯDCNTT",
            ])
    }

    @Test("Points that are listed below a clause are of that clause")
    func pointsOfAClause() {
        let text = """
            Điều 1. Sửa đổi, bổ sung một số điều của Luật Lưu trữ số 01/2011/QH13
            1. Sửa đổi, bãi bỏ một số điểm của khoản 1 Điều 43 như sau:
            a) Sửa đổi điểm b như sau:
            “b) Nộp hồ sơ;”;
            b) Bãi bỏ điểm h.
            """
        #expect(
            relations(text, type: "luật") == [
                "sửa đổi bổ sung 01/2011/QH13 (điểm b khoản 1 Điều 43)", "bãi bỏ 01/2011/QH13 (điểm h khoản 1 Điều 43)",
            ])
    }

    @Test("A law that is misspelled by a letter where its number stands is the one of the other sentences")
    func misspelledLaw() {
        let text = """
            Căn cứ Luật Địa chất và koáng sản số 54/2024/QH15 ngày 29/11/2024;
            Thực hiện đầy đủ quy định tại khoản 2 Điều 61 Luật Địa chất và khoáng sản.
            Việc bồi thường theo quy định của Luật Đất đai.
            """
        #expect(
            relations(text, type: "công văn") == [
                "căn cứ 54/2024/QH15", "dẫn chiếu 54/2024/QH15 (khoản 2 Điều 61)", "dẫn chiếu Luật Đất đai",
            ])
    }

    @Test("Decisions, letters and notices correct misprints", arguments: ["quyết định", "công văn", "thông báo"])
    func corrects(_ type: String) {
        #expect(
            relations(
                "Đính chính lỗi kỹ thuật tại khoản 2 Điều 5 Quyết định số 15/2022/QĐ-UBND ngày 02/3/2022.", type: type)
                == ["đính chính 15/2022/QĐ-UBND (khoản 2 Điều 5)"])
    }

    @Test("A document changes none that is younger than itself")
    func youngerIsNotChanged() {
        let text =
            "Bãi bỏ khoản 2 Điều 35 Nghị định số 119/2018/NĐ-CP ngày 12 tháng 9 năm 2018 (được Nghị định số 04/2014/NĐ-CP sửa đổi, bổ sung Nghị định số 119/2018/NĐ-CP)."
        #expect(!relations(text, type: "nghị định").contains { $0.hasPrefix("04/2014/NĐ-CP sửa đổi") })
    }

    @Test("A law plans no other: what it says in brackets of a change is cited")
    func lawsPlanNothing() {
        let text =
            "Thẩm quyền thực hiện theo quy định tại khoản 9 Điều 1 Nghị định này (sửa đổi Điều 9 Nghị định số 167/2017/NĐ-CP)."
        #expect(!relations(text, type: "nghị định").contains { $0.contains("dự kiến") })
    }

    @Test("What the title of a repealed document rests on is not repealed with it")
    func titleOfARepealed() {
        let text =
            "Bãi bỏ Thông tư số 28/2010/TT-BCT ngày 28 tháng 6 năm 2010 quy định cụ thể một số điều của Luật Hóa chất và Nghị định số 108/2008/NĐ-CP ngày 07 tháng 10 năm 2008."
        #expect(relations(text, type: "thông tư").filter { $0.hasPrefix("bãi bỏ") } == ["bãi bỏ 28/2010/TT-BCT"])
    }

    @Test("A number that has lost the space behind it is whole")
    func gluedDate() {
        let text =
            "Thông tư này thay thế Thông tư số 38/2010/TT-BGDĐTngày 22 tháng 10 năm 2010 và Quyết định số 15/2020/QĐ-BGDĐTngày 31/12/2020."
        #expect(relations(text, type: "thông tư") == ["thay thế 38/2010/TT-BGDĐT", "thay thế 15/2020/QĐ-BGDĐT"])
    }

    @Test("A proposal for one document changes no other that it is to agree with")
    func agreesWith() {
        let text =
            "Đề nghị chỉ thị mới bổ sung phần còn thiếu, thống nhất với khái niệm tại khoản 3 Điều 3 Quyết định số 27/2022/QĐ-UBND ngày 03/10/2022."
        #expect(relations(text, type: "tham luận") == ["dẫn chiếu 27/2022/QĐ-UBND (khoản 3 Điều 3)"])
    }

    @Test("Words in the title of one document make no part of the next")
    func wholeBehindATitle() {
        let text =
            "Bãi bỏ Thông tư số 70/2014/TT-BGTVT ngày 05 tháng 12 năm 2014 quy định về quản lý đường thủy nội địa và Quyết định số 970/QĐ-BGTVT ngày 15 tháng 4 năm 2009 về việc công bố đường thủy."
        #expect(relations(text, type: "thông tư") == ["bãi bỏ 70/2014/TT-BGTVT", "bãi bỏ 970/QĐ-BGTVT"])
    }

    @Test("`Thực hiện …` in the preamble carries out; what is issued for it is cited")
    func carriesOut() {
        let text =
            "Thực hiện Chỉ thị số 08/CT-UBND ngày 12/6/2023 và Kế hoạch số 143/KH-UBND ngày 04/7/2023, Sở Nội vụ ban hành hướng dẫn theo Công văn số 2256/UBND-NC ngày 30/8/2023 như sau:"
        #expect(
            relations(text, type: "công văn") == [
                "thực hiện 08/CT-UBND", "thực hiện 143/KH-UBND", "dẫn chiếu 2256/UBND-NC",
            ])
    }

    @Test("Ten years of carrying a directive out is a citation")
    func tenYears() {
        #expect(
            relations("Sau 10 năm thực hiện Chỉ thị số 29-CT/TU, kỷ cương được siết chặt.", type: "báo cáo") == [
                "dẫn chiếu 29-CT/TU"
            ])
    }

    // MARK: what ends

    @Test("The closing article replaces and repeals, whole or in part")
    func closing() {
        #expect(
            relations("Quyết định này có hiệu lực từ ngày 01/3/2024 và thay thế Quyết định số 12/2019/QĐ-UBND.") == [
                "thay thế 12/2019/QĐ-UBND"
            ])
        #expect(
            relations("Bãi bỏ Điều 5, khoản 2 Điều 7 Quyết định số 12/2019/QĐ-UBND.") == [
                "bãi bỏ 12/2019/QĐ-UBND (Điều 5, khoản 2 Điều 7)"
            ])
        #expect(
            relations(
                "Quyết định số 12/2019/QĐ-UBND ngày 05/3/2019 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.") == [
                    "thay thế 12/2019/QĐ-UBND"
                ])
    }

    @Test("A list behind a colon is repealed line by line, and ends with the next clause")
    func list() {
        let text = """
            2. Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:
            a) Quyết định số 12/2019/QĐ-UBND ngày 05/3/2019 sửa đổi Quyết định số 07/2015/QĐ-UBND;
            b) Quyết định số 15/2020/QĐ-UBND ngày 06/4/2020.
            3. Sở Nội vụ theo dõi việc thực hiện theo Nghị định số 30/2020/NĐ-CP.
            """
        #expect(
            relations(text) == [
                "thay thế 12/2019/QĐ-UBND", "12/2019/QĐ-UBND sửa đổi bổ sung 07/2015/QĐ-UBND",
                "dẫn chiếu 07/2015/QĐ-UBND", "thay thế 15/2020/QĐ-UBND", "dẫn chiếu 30/2020/NĐ-CP",
            ])
    }

    @Test("Appendices and forms that are replaced do not replace the document that they are issued with")
    func parts() {
        #expect(
            relations("Thay thế các Phụ lục 2, 5, 6 kèm theo Quyết định số 12/2019/QĐ-UBND.") == [
                "sửa đổi bổ sung 12/2019/QĐ-UBND (Phụ lục 2, Phụ lục 5, Phụ lục 6)"
            ])
        #expect(
            relations("Bãi bỏ các quy định về phí tại Quyết định số 12/2019/QĐ-UBND.") == [
                "bãi bỏ 12/2019/QĐ-UBND (một phần)"
            ])
        #expect(
            relations("Sửa đổi, bổ sung, bãi bỏ một số điều của Quyết định số 12/2019/QĐ-UBND.") == [
                "sửa đổi bổ sung 12/2019/QĐ-UBND (một phần)"
            ])
    }

    @Test("What ceases to be carried out is ended")
    func ceases() {
        #expect(
            relations(
                "Chỉ thị này thay thế Chỉ thị số 29-CT/TU ngày 14/10/2013. "
                    + "Kết luận số 18-KL/TU ngày 05/12/2018 chấm dứt thực hiện cùng thời điểm.", type: "chỉ thị")
                == ["thay thế 29-CT/TU", "bãi bỏ 18-KL/TU"])
    }

    @Test("Words that were said do not hide what is cited behind them, as a quoted amendment would")
    func speech() {
        let text = """
            Cô ấy cười hiền: “Dạ, mẫu nó vậy đó bác.” Tôi hỏi lại: “Thế thì ai ký?
            Tôi đã dự buổi quán triệt Chỉ thị số 11-CT/TU ngày 22/3/2006.
            """
        #expect(relations(text, type: "ý kiến") == ["dẫn chiếu 11-CT/TU"])
    }

    @Test("A paragraph that quotes in passing hides neither its own end nor the paragraphs behind it")
    func quotedInPassing() {
        let text = """
            Theo khoản 1 Điều 9 Luật số 42/2024/QH15: “Xe chở hàng nguy hiểm phải đủ điều kiện theo quy chuẩn kỹ thuật và bảo đảm an toàn cháy, nổ”. Tại khoản 3 Điều 12 Nghị định số 11/2025/NĐ-CP, việc cấp phép giao cho công an.

            Sở đã có Văn bản số 66/SXD-QLXD ngày 28/11/2025 trả lời doanh nghiệp.
            """
        #expect(
            Set(relations(text, type: "công văn")) == [
                "dẫn chiếu 42/2024/QH15 (khoản 1 Điều 9)", "dẫn chiếu 11/2025/NĐ-CP (khoản 3 Điều 12)",
                "dẫn chiếu 66/SXD-QLXD",
            ])
    }

    @Test("Discipline at work in capitals is no Labour Code, and a number may carry a letter")
    func namesAndLetters() {
        #expect(relations("I. CHẤP HÀNH KỶ LUẬT LAO ĐỘNG VÀ QUY CHẾ LÀM VIỆC", type: "chỉ thị") == [])
        #expect(
            relations("Thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ.", type: "chỉ thị")
                == ["thực hiện 30c/NQ-CP"])
    }

    @Test("A submission that asks for a clause to be changed changes nothing yet")
    func asksForChange() {
        #expect(
            relations(
                "a) Sửa khoản 1 Điều 11 Quyết định số 27/2022/QĐ-UBND: quy định thời hạn của Hội đồng.",
                type: "tham luận")
                == ["sửa đổi bổ sung dự kiến 27/2022/QĐ-UBND (khoản 1 Điều 11)"])
    }

    @Test("A second verb behind a semicolon acts for the same document")
    func secondVerb() {
        #expect(
            relations(
                "2. Bãi bỏ Quyết định số 12/2019/QĐ-UBND ban hành Quy chế văn thư; bãi bỏ Điều 2 Quyết định số 15/2020/QĐ-UBND."
            ) == ["bãi bỏ 12/2019/QĐ-UBND", "bãi bỏ 15/2020/QĐ-UBND (Điều 2)"])
    }

    @Test("Licences that are amended as a decree says are no amendment of the decree")
    func licences() {
        #expect(
            relations(
                "Sở đề nghị sửa đổi, bổ sung giấy phép quy định tại Điều 5 Nghị định số 15/2021/NĐ-CP.",
                type: "kế hoạch")
                == ["dẫn chiếu 15/2021/NĐ-CP (Điều 5)"])
    }

    @Test("A consolidated text puts together what it names first, and changes nothing itself")
    func consolidated() {
        let text = """
            Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ về cơ quan chuyên môn, được sửa đổi, bổ sung bởi:
            Nghị định số 107/2020/NĐ-CP ngày 14 tháng 9 năm 2020 của Chính phủ.
            Điều 1. Nghị định này thay thế Nghị định số 13/2008/NĐ-CP.
            """
        #expect(
            relations(text, type: "nghị định", number: "05/VBHN-BNV") == [
                "hợp nhất 24/2014/NĐ-CP", "107/2020/NĐ-CP sửa đổi bổ sung 24/2014/NĐ-CP", "hợp nhất 107/2020/NĐ-CP",
                "dẫn chiếu 13/2008/NĐ-CP",
            ])
    }

    // MARK: done and intended

    @Test(
        "What is planned, asked for or drafted replaces nothing yet",
        arguments: [
            ("Giao Ban Tổ chức xây dựng chỉ thị mới thay thế Chỉ thị số 29-CT/TU.", "thông báo", "thay thế"),
            ("Đề nghị Ủy ban nhân dân thành phố bãi bỏ Quyết định số 12/2019/QĐ-UBND.", "tham luận", "bãi bỏ"),
            ("Nghiên cứu sửa đổi Quyết định số 12/2019/QĐ-UBND cho phù hợp.", "kế hoạch", "sửa đổi bổ sung"),
            ("Chỉ thị này sẽ thay thế Chỉ thị số 29-CT/TU.", "chỉ thị", "thay thế"),
            ("Khi ban hành chỉ thị thay thế Chỉ thị số 29-CT/TU, cần lấy ý kiến nhân dân.", "tham luận", "thay thế"),
        ])
    func intended(text: String, type: String, kind: String) {
        let found = read(text, type: type)
        #expect(found.map(\.kind.rawValue) == [kind])
        #expect(found.map(\.status) == [.intended])
    }

    @Test("A draft does nothing yet")
    func draft() {
        let text = """
            DỰ THẢO
            QUYẾT ĐỊNH
            Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 12/2019/QĐ-UBND.
            """
        #expect(relations(text) == ["thay thế dự kiến 12/2019/QĐ-UBND"])
    }

    @Test("Press reports and minutes only tell: one document replaced another, neither is theirs")
    func told() {
        #expect(
            relations("Chỉ thị số 34-CT/TU thay thế Chỉ thị số 29-CT/TU.", type: "báo chí") == [
                "dẫn chiếu 34-CT/TU", "34-CT/TU thay thế 29-CT/TU", "dẫn chiếu 29-CT/TU",
            ])
    }

    // MARK: amendments

    @Test("An amending decision has as its scope the provisions that it amends, and what it quotes is not its own")
    func amendment() {
        let text = """
            Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 12/2019/QĐ-UBND như sau:
            1. Sửa đổi khoản 2 Điều 8 như sau:
            “2. Việc cấp phép thực hiện theo Nghị định số 15/2021/NĐ-CP.”
            2. Bãi bỏ điểm c khoản 1 Điều 9.
            """
        #expect(
            relations(text) == [
                "sửa đổi bổ sung 12/2019/QĐ-UBND (khoản 2 Điều 8)",
                "bãi bỏ 12/2019/QĐ-UBND (điểm c khoản 1 Điều 9)",
            ])
    }

    @Test("`đã được sửa đổi theo` is between the two documents named")
    func passive() {
        #expect(
            relations(
                "Thực hiện theo Nghị định số 24/2014/NĐ-CP đã được sửa đổi, bổ sung theo Nghị định số 107/2020/NĐ-CP.")
                == [
                    "dẫn chiếu 24/2014/NĐ-CP", "107/2020/NĐ-CP sửa đổi bổ sung 24/2014/NĐ-CP",
                    "dẫn chiếu 107/2020/NĐ-CP",
                ])
    }

    @Test("A circular details and guides by its own words; the guidance of others is cited")
    func details() {
        #expect(
            relations(
                "Thông tư này quy định chi tiết và hướng dẫn thi hành Nghị định số 30/2020/NĐ-CP.", type: "thông tư")
                == ["quy định chi tiết 30/2020/NĐ-CP", "hướng dẫn 30/2020/NĐ-CP"])
        #expect(
            relations("Luật Đất đai và các văn bản hướng dẫn thi hành.", type: "thông tư") == ["dẫn chiếu Luật Đất đai"]
        )
    }

    @Test("Suspension, halting and correction have kinds of their own")
    func others() {
        #expect(
            relations("Ngưng hiệu lực Điều 3 Quyết định số 12/2019/QĐ-UBND đến hết năm.") == [
                "tạm ngưng 12/2019/QĐ-UBND (Điều 3)"
            ])
        #expect(relations("Đình chỉ việc thi hành Quyết định số 12/2019/QĐ-UBND.") == ["đình chỉ 12/2019/QĐ-UBND"])
        #expect(relations("Đính chính Quyết định số 12/2019/QĐ-UBND.") == ["đính chính 12/2019/QĐ-UBND"])
    }

    @Test("A document is in no relation to itself")
    func itself() {
        #expect(relations("Theo Quyết định số 12/2019/QĐ-UBND này.", number: "12/2019/QĐ-UBND") == [])
    }

    @Test("The evidence is the sentence, to the letter")
    func evidence() {
        let text = "Kỷ cương còn lỏng. Chỉ thị này thay thế Chỉ thị số 11-CT/TU. Các cấp ủy thực hiện."
        let found = read(text, type: "chỉ thị")
        #expect(
            found.map { String(decoding: Array(text.utf8)[$0.evidence], as: UTF8.self) } == [
                "Chỉ thị này thay thế Chỉ thị số 11-CT/TU."
            ])
    }

    @Test("What ends behind `nhỏ và vừa` ends, though `vừa` may tell of the past elsewhere")
    func endsBehindVua() {
        let text = """
            2. Thông tư số 38/2016/TT-BTC về Quỹ Phát triển doanh nghiệp nhỏ và vừa hết hiệu lực kể từ ngày Thông tư này có \
            hiệu lực.
            """
        #expect(relations(text, type: "thông tư") == ["thay thế 38/2016/TT-BTC"])
    }

    @Test("Each of a list that ends is replaced, whatever the titles in it rest on")
    func endsInAList() {
        let text = """
            2. Thông tư số 04/2015/TT-BTC quy định chế độ báo cáo áp dụng đối với cơ quan về văn hóa, gia đình; Thông tư số \
            27/2014/TT-BTC quy định chế độ báo cáo áp dụng đối với các sở hết hiệu lực kể từ ngày Thông tư này có hiệu lực.
            """
        #expect(relations(text, type: "thông tư") == ["thay thế 04/2015/TT-BTC", "thay thế 27/2014/TT-BTC"])
    }

    @Test("A part of what a decision issued that ends is a part repealed; a licence that ends is not")
    func partEnds() {
        let text =
            "3. Các tiêu chuẩn bụi ban hành theo Quyết định số 3733/2002/QĐ-BYT hết hiệu lực kể từ ngày 01/7/2020."
        #expect(relations(text, type: "thông tư") == ["bãi bỏ 3733/2002/QĐ-BYT (một phần)"])
        let other =
            "3. Cơ sở đã có giấy phép theo Nghị định số 39/2017/NĐ-CP được hoạt động đến khi giấy phép hết hiệu lực."
        #expect(relations(other, type: "thông tư") == ["dẫn chiếu 39/2017/NĐ-CP"])
    }

    @Test("The next law of a list is not who changed the first")
    func passiveList() {
        let text =
            "2. Theo Luật Giáo dục số 38/2005/QH11 đã được sửa đổi, bổ sung theo Luật số 44/2009/QH12, Luật Dạy nghề số "
            + "76/2006/QH11, người học được cấp bằng."
        #expect(!relations(text, type: "luật").contains { $0.hasPrefix("76/2006/QH11 sửa đổi") })
        #expect(relations(text, type: "luật").contains("44/2009/QH12 sửa đổi bổ sung 38/2005/QH11"))
    }

    @Test("`Thu hồi Quyết định số …` takes it back")
    func takesBack() {
        #expect(relations("Điều 1. Thu hồi Quyết định số 2093/2005/QĐ-UBND.") == ["bãi bỏ 2093/2005/QĐ-UBND"])
    }

    @Test("A heading on something replaced opens no list of documents that are")
    func headingOfALetter() {
        let text = """
            Về việc thay thế liên 1 hóa đơn bằng bảng kê chi tiết:

            Tại khoản 1 Điều 14 Thông tư số 153/2010/TT-BTC có quy định.
            """
        #expect(relations(text, type: "công văn") == ["dẫn chiếu 153/2010/TT-BTC (khoản 1 Điều 14)"])
    }

    // MARK: scopes

    @Test(
        "Of two verbs the first has the article and the document of the second",
        arguments: [
            (
                "Điều 1. Sửa đổi khoản 2, bổ sung khoản 3 Điều 4 của Quyết định số 15/2019/QĐ-UBND.",
                ["sửa đổi bổ sung 15/2019/QĐ-UBND (khoản 2 Điều 4, khoản 3 Điều 4)"]
            ),
            (
                "Điều 1. Bổ sung khoản 1, bãi bỏ khoản 3 và bổ sung khoản 5 Điều 6 Quyết định số 15/2019/QĐ-UBND.",
                [
                    "sửa đổi bổ sung 15/2019/QĐ-UBND (khoản 1 Điều 6, khoản 5 Điều 6)",
                    "bãi bỏ 15/2019/QĐ-UBND (khoản 3 Điều 6)",
                ]
            ),
        ])
    func twoVerbs(text: String, expected: [String]) { #expect(relations(text) == expected) }

    @Test("Clauses changed in the text of a document named above have the article that stands behind the second verb")
    func twoVerbsInAList() {
        let text = """
            Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 15/2019/QĐ-UBND
            1. Sửa đổi khoản 2, bổ sung khoản 3 Điều 4 như sau:
            “2. Chợ có cân đối chứng.”
            """
        #expect(relations(text) == ["sửa đổi bổ sung 15/2019/QĐ-UBND (khoản 2 Điều 4, khoản 3 Điều 4)"])
    }

    @Test("An article put behind another is what changes, and not the one before it")
    func putBehind() {
        #expect(
            relations("Điều 1. Bổ sung Điều 4a vào sau Điều 4 của Quyết định số 15/2019/QĐ-UBND như sau:") == [
                "sửa đổi bổ sung 15/2019/QĐ-UBND (Điều 4a)"
            ])
    }

    @Test(
        "What is replaced or ends but for some articles does so in part",
        arguments: [
            ("Quyết định này thay thế Quyết định số 15/2019/QĐ-UBND về chợ, trừ Điều 5.", "thay thế"),
            ("Điều 2. Bãi bỏ Quyết định số 15/2019/QĐ-UBND, trừ khoản 2 Điều 5 và Điều 6.", "bãi bỏ"),
            (
                "Quyết định số 15/2019/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ các quy định tại "
                    + "Điều 6.", "thay thế"
            ),
        ])
    func exceptions(text: String, kind: String) {
        #expect(relations(text) == ["\(kind) 15/2019/QĐ-UBND (một phần)"])
    }

    @Test(
        "Cases that are excepted take nothing from what is replaced; a part of one document takes nothing from another")
    func noExceptions() {
        #expect(
            relations(
                "Quyết định số 15/2019/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực, trừ trường hợp quy định "
                    + "tại Điều 8.") == ["thay thế 15/2019/QĐ-UBND"])
        #expect(
            relations(
                "Điều 2. Bãi bỏ Quyết định số 15/2019/QĐ-UBND và Quyết định số 16/2019/QĐ-UBND, trừ Điều 3 Quyết định số "
                    + "16/2019/QĐ-UBND.") == ["bãi bỏ 15/2019/QĐ-UBND", "bãi bỏ 16/2019/QĐ-UBND (một phần)"])
    }

    // MARK: verbs

    @Test(
        "Verbs of ending, halting and lasting have the kinds that lawyers know them by",
        arguments: [
            ("Tạm dừng thực hiện Quyết định số 15/2019/QĐ-UBND.", "tạm ngưng 15/2019/QĐ-UBND"),
            ("Tạm dừng việc thực hiện các Quyết định số 15/2019/QĐ-UBND.", "tạm ngưng 15/2019/QĐ-UBND"),
            ("Tạm đình chỉ việc thi hành Quyết định số 15/2019/QĐ-UBND.", "đình chỉ 15/2019/QĐ-UBND"),
            ("Kéo dài thời gian áp dụng Quyết định số 15/2019/QĐ-UBND.", "sửa đổi bổ sung 15/2019/QĐ-UBND (một phần)"),
            ("Gia hạn hiệu lực của Quyết định số 15/2019/QĐ-UBND.", "sửa đổi bổ sung 15/2019/QĐ-UBND (một phần)"),
            ("Chấm dứt hiệu lực của Quyết định số 15/2019/QĐ-UBND.", "bãi bỏ 15/2019/QĐ-UBND"),
            ("Thu hồi và hủy bỏ Quyết định số 15/QĐ-UBND của Chủ tịch UBND huyện Mai Hạ.", "bãi bỏ 15/QĐ-UBND"),
            ("Tạm dừng hoạt động của bến đò theo Quyết định số 12/QĐ-UBND.", "dẫn chiếu 12/QĐ-UBND"),
            ("Tạm dừng thực hiện dự án đã duyệt tại Quyết định số 12/QĐ-UBND.", "dẫn chiếu 12/QĐ-UBND"),
        ])
    func endings(text: String, expected: String) { #expect(relations("Điều 1. " + text) == [expected]) }

    @Test("A letter corrects a misprint where its sender is named before the verb, too")
    func senderCorrects() {
        #expect(
            relations("Ủy ban nhân dân tỉnh đính chính Quyết định số 15/2019/QĐ-UBND như sau:", type: "công văn") == [
                "đính chính 15/2019/QĐ-UBND"
            ])
    }

    @Test("What ends on another day than the document begins is repealed; what ends on that day is replaced")
    func lastDay() {
        let text = """
            1. Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2026.
            2. Thông tư số 12/2019/TT-BXD hết hiệu lực kể từ ngày 01 tháng 7 năm 2026.
            3. Thông tư số 13/2019/TT-BXD hết hiệu lực kể từ ngày 01 tháng 01 năm 2027.
            """
        #expect(relations(text, type: "thông tư") == ["thay thế 12/2019/TT-BXD", "bãi bỏ 13/2019/TT-BXD"])
    }

    @Test("Commas in the name of a decree do not part it from the decrees that changed it")
    func changedBehindCommas() {
        let text = """
            Căn cứ Nghị định số 40/2025/NĐ-CP của Chính phủ quy định chức năng, nhiệm vụ và quyền hạn của Bộ Mai Hạ, \
            được sửa đổi, bổ sung bởi Nghị định số 109/2025/NĐ-CP và Nghị định số 193/2025/NĐ-CP;
            """
        let found = relations(text, type: "thông tư")
        #expect(found.contains("109/2025/NĐ-CP sửa đổi bổ sung 40/2025/NĐ-CP"))
        #expect(found.contains("193/2025/NĐ-CP sửa đổi bổ sung 40/2025/NĐ-CP"))
        let other =
            "Nghị định số 40/2013/NĐ-CP về chợ, bến bãi, các nội dung được sửa đổi tại Nghị định số 109/2016/NĐ-CP."
        #expect(!relations(other, type: "báo cáo").contains { $0.contains("sửa đổi bổ sung") })
    }

    @Test("Of a decree and the law that it details, a decree changed the decree")
    func changedIsOfTheSameKind() {
        let text = """
            Căn cứ Nghị định số 37/2019/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Chợ, bến bãi, được sửa \
            đổi bởi Nghị định số 70/2025/NĐ-CP;
            """
        #expect(relations(text).contains("70/2025/NĐ-CP sửa đổi bổ sung 37/2019/NĐ-CP"))
    }

    @Test("A page that tells what replaced the document that it shows is understood")
    func replacedLater() {
        let text = "Quyết định 119/QĐ-UBND về chợ đã được thay thế bởi Quyết định 366/QĐ-UBND."
        #expect(relations(text, number: "119/QĐ-UBND").contains("366/QĐ-UBND thay thế 119/QĐ-UBND"))
    }

    @Test("What a chairman says in a notice is carried out, though a comma stands in his title")
    func carriesOutWords() {
        let text = """
            Thực hiện ý kiến chỉ đạo của đồng chí Nguyễn Văn An, Chủ tịch Ủy ban nhân dân tỉnh tại Thông báo số \
            15/TB-VPUBND ngày 02/02/2025.
            """
        #expect(relations(text, type: "công văn") == ["thực hiện 15/TB-VPUBND"])
    }

    // MARK: standards

    @Test("Standards that a circular rests on are grounds, and the one that it issues is its own")
    func standards() {
        let text = """
            Điều 1. Ban hành kèm theo Thông tư này Quy chuẩn kỹ thuật quốc gia QCVN 02:2026/BXD.
            Điều 2. Khi áp dụng QCVN 02:2026/BXD phải theo TCVN 2737:2023.
            """
        #expect(relations(text, type: "thông tư") == ["dẫn chiếu TCVN 2737:2023"])
        #expect(
            relations("Căn cứ QCVN 02:2022/BXD về điều kiện tự nhiên;").contains("căn cứ QCVN 02:2022/BXD"))
    }

    @Test("Grounds whose first words a page has lost are grounds")
    func cutGrounds() {
        let text = """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG

            Số: 41/2019/QĐ-UBND

            Lam Giang, ngày 22 tháng 10 năm 2019

            QUYẾT ĐỊNH
            Ban hành Quy định về chợ

            ứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

            Luật Chợ ngày 22 tháng 6 năm 2015;

            ố 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ;

            Điều 1. Ban hành Quy định về chợ theo Nghị định số 10/2019/NĐ-CP;
            """
        #expect(
            relations(text) == [
                "căn cứ Luật Tổ chức chính quyền địa phương", "căn cứ Luật Chợ", "căn cứ 09/2019/NĐ-CP",
                "dẫn chiếu 10/2019/NĐ-CP",
            ])
    }

    @Test("Clauses that are said to be changed are those of the document that is amended")
    func passiveProvisions() {
        let text = """
            Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 15/2019/QĐ-UBND
            1. Khoản 2 Điều 3 được sửa đổi như sau:
            “2. Chợ hạng 2.”
            2. Điều 7 được bổ sung khoản 4 như sau:
            “4. Chợ đêm.”
            """
        #expect(relations(text) == ["sửa đổi bổ sung 15/2019/QĐ-UBND (khoản 2 Điều 3, khoản 4 Điều 7)"])
    }

    @Test("Words that are replaced or left out change a document and repeal nothing")
    func wordsLeftOut() {
        let text = """
            Điều 2. Thay thế, bãi bỏ một số cụm từ của Thông tư số 12/2019/TT-BXD
            1. Thay thế cụm từ “huyện” bằng cụm từ “xã” tại khoản 1 Điều 4.
            2. Bỏ cụm từ “thị trấn” tại Điều 9.
            """
        #expect(
            relations(text, type: "thông tư") == ["sửa đổi bổ sung 12/2019/TT-BXD (khoản 1 Điều 4, Điều 9)"])
    }

    @Test("A page's end between a list and what opens it, and who had issued what is listed, made the list cite only")
    func listOverPages() {
        let text = """
            Điều 1. Bãi bỏ văn bản
            Bãi bỏ toàn bộ 2 văn bản do Bộ trưởng Bộ Xây dựng ban hành, liên tịch ban hành sau đây:
            Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ
            94
            CÔNG BÁO/Số 227 + 228/Ngày 01-02-2025

            1. Thông tư số 08/2013/TT-BXD ngày 10/6/2013 về nhà ở.
            2. Thông tư số 30/2013/TT-BXD ngày 25/10/2013 về hợp đồng.
            """
        #expect(relations(text, type: "thông tư") == ["bãi bỏ 08/2013/TT-BXD", "bãi bỏ 30/2013/TT-BXD"])
    }

    @Test("A list below an article's title that ends without a colon was only cited")
    func listBelowTitle() {
        let text = """
            Điều 1. Bãi bỏ toàn bộ một số văn bản quy phạm pháp luật của Chủ tịch Ủy ban nhân dân tỉnh
            1. Quyết định số 25/1998/QĐ-UB ngày 19 tháng 01 năm 1998 về chính sách nhà ở.
            2. Chỉ thị số 38/1999/CT-UB ngày 05 tháng 12 năm 1999 về việc tiết kiệm điện.
            Điều 2. Trách nhiệm thi hành
            1. Quyết định số 9/2020/QĐ-UBND ngày 02 tháng 3 năm 2020 là căn cứ để bố trí kinh phí.
            """
        #expect(
            relations(text) == ["bãi bỏ 25/1998/QĐ-UB", "bãi bỏ 38/1999/CT-UB", "dẫn chiếu 9/2020/QĐ-UBND"])
    }

    @Test(
        "What a regulation says of the decision that issues it was a citation",
        arguments: ["(Ban hành kèm theo", "(Được ban hành kèm theo", "(Ban hành theo"])
    func attachmentNote(_ opening: String) {
        let text = "\(opening) Quyết định số 25/2021/QĐ-UBND ngày 14 tháng 7 năm 2021 của Ủy ban nhân dân tỉnh)"
        #expect(relations(text, type: "quy chế").isEmpty)
    }

    @Test("An article whose title ends in a full stop opens no list")
    func titleWithStop() {
        let text = """
            Điều 1. Bãi bỏ các văn bản trái với Quy chế này.
            1. Quyết định số 25/1998/QĐ-UB ngày 19 tháng 01 năm 1998 được gửi kèm.
            """
        #expect(relations(text) == ["dẫn chiếu 25/1998/QĐ-UB"])
    }

    @Test("What a ground's name says that it replaces was to be replaced by the document that rests on it")
    func groundReplaces() {
        let text = """
            Căn cứ Thông tư số 26/2010/TT-BXD ngày 5/3/2010 của Bộ Xây dựng về việc sửa đổi, bổ sung Thông tư số \
            27/2006/TT-BXD ngày 1/1/2006 và thay thế Thông tư số 28/2007/TT-BXD ngày 2/2/2007 của Bộ Xây dựng;
            """
        let found = relations(text, type: "quyết định")
        #expect(found.contains("căn cứ 26/2010/TT-BXD"))
        #expect(!found.contains { $0.contains("intended") || $0.contains("dự kiến") })
        #expect(found.contains { $0.contains("28/2007") && $0.contains("26/2010") }, "\(found)")
    }

    @Test(
        "`Căn cứ theo` was no ground",
        arguments: ["Căn cứ theo", "Căn cứ theo quy định tại", "Căn cứ hướng dẫn tại"])
    func accordingGround(_ opening: String) {
        #expect(
            relations("\(opening) Nghị định số 10/2006/NĐ-CP ngày 2/1/2006 của Chính phủ;", type: "quyết định") == [
                "căn cứ 10/2006/NĐ-CP"
            ])
    }

    @Test("Neither `Bộ Ngoại giao` nor the State's name behind `Quốc hội` hides who issued a document")
    func issuersThatEndOddly() {
        let found = read(
            """
            Theo đề nghị của Bộ Ngoại giao tại Tờ trình số 128/TCQT-NG ngày 26 tháng 1 năm 2012;

            Căn cứ Luật Xây dựng số 16/2003/QH11 ngày 26/11/2003 của Quốc hội nước Cộng hoà xã hội chủ nghĩa Việt Nam;
            """, type: "quyết định")
        #expect(found.map(\.target.issuer) == ["Bộ Ngoại giao", "Quốc hội"])
    }

    @Test("What an order makes public below NAY CÔNG BỐ is no ground of it")
    func madePublic() {
        let text = """
            CHỦ TỊCH NƯỚC
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/1999/L-CTN
            Hà Nội, ngày 18 tháng 10 năm 1999

            LỆNH

            Về việc công bố Pháp lệnh Trồng rừng

            CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Căn cứ vào Điều 103 của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;

            Căn cứ vào Điều 51 của Luật Ban hành các văn bản quy phạm pháp luật.

            NAY CÔNG BỐ

            Pháp lệnh Trồng rừng;

            Đã được Ủy ban Thường vụ Quốc hội thông qua ngày 06 tháng 10 năm 1999./.
            """
        let structure = DocumentStructure(SampleText.plain(text))
        let found = DocumentRelation.read(structure, DocumentDescription.read(structure))
        #expect(!found.contains { $0.kind == .basis && $0.target.name == "Pháp lệnh Trồng rừng" })
        #expect(
            found.contains { $0.kind == .basis && $0.target.name == "Luật Ban hành các văn bản quy phạm pháp luật" })
    }

    @Test("`Để thực hiện` among the grounds carries out; `đính chánh bổ sung`, as the South wrote, corrects")
    func wordsOfOld() {
        let head = """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 40/TB-UB
            Lam Giang, ngày 4 tháng 1 năm 1982


            """
        func kinds(_ rest: String) -> [String] {
            let structure = DocumentStructure(SampleText.plain(head + rest))
            return DocumentRelation.read(structure, DocumentDescription.read(structure)).map(\.kind.rawValue)
        }
        #expect(
            kinds("QUYẾT ĐỊNH\nVề việc lập đội thuyền\n\n- Để thực hiện Quyết định số 42/QĐ-TTg ngày 5/5/1980;\n")
                == ["thực hiện"])
        #expect(kinds("THÔNG BÁO\nĐÍNH CHÁNH BỔ SUNG CÔNG VĂN SỐ 39/UB NGÀY 6-1-1982\n") == ["đính chính"])
    }

    @Test(
        "`Quyết định có hiệu lực … và thay thế` without `này` replaces; a resolution yet to come changes nothing here")
    func withoutThis() {
        let text = "Điều 1. Quyết định có hiệu lực kể từ ngày ký và thay thế Quyết định số 5123/QĐ-UB ngày 03/7/2001."
        #expect(relations(text) == ["thay thế 5123/QĐ-UB"])
        let other = "Việc này bắt đầu từ ngày 01/7/2025 sau khi Nghị quyết sửa đổi Luật Đê điều có hiệu lực thi hành."
        #expect(relations(other, type: "nghị quyết", number: "60-NQ/TW") == ["dẫn chiếu Luật Đê điều"])
    }

    @Test("The sentence that issues the decision in hand does what its title says, and plans it for nobody")
    func issuesItself() {
        let text = "Ủy ban nhân dân tỉnh ban hành Quyết định sửa đổi một số điều của Quyết định số 56/2024/QĐ-UBND:"
        #expect(!relations(text, number: "57/2025/QĐ-UBND").contains { $0.contains("dự kiến") })
    }

    @Test("Laws in the name of the law that changes them are told of, and not cited by the text")
    func lawsInName() {
        let text =
            "Căn cứ Luật số 97/2025/QH15 ngày 27/6/2025 về sửa đổi, bổ sung một số điều của Luật Đê điều, Luật Lâm nghiệp;"
        #expect(
            relations(text) == [
                "căn cứ 97/2025/QH15", "97/2025/QH15 sửa đổi bổ sung Luật Đê điều (một phần)",
                "97/2025/QH15 sửa đổi bổ sung Luật Lâm nghiệp (một phần)",
            ])
    }
}
