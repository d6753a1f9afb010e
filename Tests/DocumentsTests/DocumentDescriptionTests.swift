import Documents
import Testing

@Suite("What a document says of itself")
struct DocumentDescriptionTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    @Test("a Party directive")
    func directive() {
        let expected = DocumentDescription(
            title: "Chỉ thị số 17-CT/TU về nâng cao trách nhiệm nêu gương của cán bộ chủ chốt", type: "chỉ thị",
            number: "17-CT/TU", date: "2019-03-08", issuer: "Ban Thường vụ Thành ủy Thanh Bình",
            signer: "Hoàng Minh Khang")
        #expect(read(SampleText.directive).withoutFields == expected)
        let decomposed = read(SampleText.directive.decomposed)
        #expect(decomposed.withoutFields == expected)
    }

    @Test("a state decision, by Markdown's blocks")
    func decision() {
        let source = SampleText.blocks([
            (.paragraph, "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ THANH BÌNH"),
            (.paragraph, "Số: 41/2021/QĐ-UBND"),
            (.paragraph, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
            (.paragraph, "Thanh Bình, ngày 05 tháng 7 năm 2021"),
            (.heading(level: 1), "QUYẾT ĐỊNH"),
            (.paragraph, "Ban hành Quy chế tiếp công dân"),
            (.paragraph, "ỦY BAN NHÂN DÂN THÀNH PHỐ THANH BÌNH"),
            (.paragraph, "Căn cứ Luật Tiếp công dân số 42/2013/QH13 ngày 25 tháng 11 năm 2013;"),
            (.paragraph, "Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân."),
            (.paragraph, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
            (.paragraph, "(đã ký)"),
            (.paragraph, "Lưu Thị Hải Yến"),
        ])
        let found = DocumentDescription.read(source)
        #expect(found.title == "Quyết định số 41/2021/QĐ-UBND ban hành Quy chế tiếp công dân")
        #expect(found.type == "quyết định" && found.number == "41/2021/QĐ-UBND" && found.date == "2021-07-05")
        #expect(found.issuer == "Ủy ban nhân dân thành phố Thanh Bình")
        #expect(found.signer == "Lưu Thị Hải Yến")
    }

    @Test("an official letter in two columns")
    func letter() {
        let found = read(
            """
               UBND TỈNH HÀ SƠN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI              Độc lập - Tự do - Hạnh phúc

              Số: 1904 /SLĐTBXH-VP                      Hà Sơn, ngày 23 tháng     7     năm 2020
            V/v báo cáo kết quả rà soát
             hồ sơ người có công

                       Kính gửi: Các phòng chuyên môn.

              Thực hiện Kế hoạch số 12/KH-UBND ngày 03/02/2020, Sở yêu cầu các phòng báo cáo trước ngày 30/7/2020.

            Nơi nhận:                                          KT. GIÁM ĐỐC
            - Như trên;                                        PHÓ GIÁM ĐỐC
            - Lưu: VT, VP.

                                                               Tô Bá Lĩnh
            """)
        #expect(found.type == "công văn" && found.number == "1904/SLĐTBXH-VP" && found.date == "2020-07-23")
        #expect(found.title == "Công văn số 1904/SLĐTBXH-VP về việc báo cáo kết quả rà soát hồ sơ người có công")
        #expect(found.issuer == "Sở Lao động - Thương binh và Xã hội")
        #expect(found.signer == "Tô Bá Lĩnh")
    }

    @Test("minutes take their date from the opening, and the chair's name")
    func minutes() {
        let found = read(
            """
            ĐẢNG ỦY PHƯỜNG AN LẠC

            BIÊN BẢN
            Họp chi bộ thường kỳ

            Hôm nay, ngày 22 tháng 9 năm 2023, tại nhà văn hóa, chi bộ họp góp ý Chỉ thị số 17-CT/TU ngày 08/3/2019.

            THƯ KÝ

            Đinh Thu Hà

            CHỦ TRÌ

            Bạch Công Tín
            """)
        #expect(found.type == "biên bản" && found.number == nil && found.date == "2023-09-22")
        #expect(found.title == "Biên bản họp chi bộ thường kỳ")
        #expect(found.signer == "Bạch Công Tín")
    }

    @Test("a submission names its body in the title")
    func submission() {
        let source = SampleText.blocks([
            (.heading(level: 1), "Tham luận của Sở Tư pháp tại hội nghị tổng kết"),
            (.paragraph, "(Trình bày ngày 22/9/2023)"),
            (.paragraph, "Kính thưa các đồng chí, tôi xin trình bày ba ý về thể chế. Thứ nhất là quy định chồng chéo."),
        ])
        let found = DocumentDescription.read(source)
        #expect(found.type == "tham luận" && found.issuer == "Sở Tư pháp" && found.date == "2023-09-22")
        #expect(found.title?.hasPrefix("Tham luận của Sở Tư pháp") == true)
    }

    @Test("a press report is one only where newspapers' marks show it")
    func press() {
        let report = read(
            """
            BÁO THANH BÌNH
            Thứ Sáu, 22/9/2023

            Chuyện ở bộ phận một cửa phường An Lạc

            Sáng nay, lãnh đạo phường đối thoại với người dân về Chỉ thị số 17-CT/TU ngày 08/3/2019.

            Quang cảnh buổi đối thoại. Ảnh: MINH TÚ
            """)
        #expect(report.type == "báo chí" && report.issuer == "Báo Thanh Bình" && report.number == nil)
        #expect(report.date == "2023-09-22" && report.title == "Chuyện ở bộ phận một cửa phường An Lạc")
        let note = read("Ghi chép ở bộ phận một cửa\n\nSáng nay, lãnh đạo phường đối thoại với người dân.")
        #expect(note.type == nil && note.date == nil && note.title == "Ghi chép ở bộ phận một cửa")
    }

    @Test("a cited document's number, date and type are not the document's own")
    func citations() {
        let found = read(
            """
            Thực hiện Chỉ thị số 29-CT/TU ngày 14/10/2013 của Thành ủy, các phòng báo cáo trước ngày 30.

            Số hồ sơ trễ hạn giảm theo Kế hoạch số 62-KH/TU ngày 21/8/2023.
            """)
        #expect(found.withoutFields == DocumentDescription())
    }

    @Test("what is blank or impossible stays nil")
    func blanks() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN
            QUẬN AN LẠC
            Số:      /KH-UBND
            An Lạc, ngày     tháng 8 năm 2023
            KẾ HOẠCH
            Kiểm tra công vụ quý III

            Kế hoạch này thực hiện Chỉ thị số 29-CT/TU ngày 14/10/2013.
            """)
        #expect(found.type == "kế hoạch" && found.number == nil && found.date == nil && found.signer == nil)
        #expect(found.issuer == "Ủy ban nhân dân quận An Lạc")
        #expect(found.title == "Kế hoạch kiểm tra công vụ quý III")
        #expect(read("Thanh Bình, ngày 31 tháng 4 năm 2020\nSố 17-CT/TU").date == nil)
    }

    @Test("the format's title and the file's name are last resorts")
    func fallbackTitles() {
        let body = "Đoạn văn này chỉ là một câu. Câu sau cũng vậy."
        #expect(DocumentDescription.read(SourceText(text: body, blocks: [], title: "Trang tin")).title == "Trang tin")
        let named = DocumentDescription.read(SourceText(text: body, blocks: []), fileName: "thu-muc/bao-cao.quy-1.txt")
        #expect(named.title == "bao-cao.quy-1")
        #expect(read(body).title == nil)
    }
}

extension DocumentDescription {
    /// The description alone.
    var withoutFields: DocumentDescription {
        var copy = self
        copy.fields = []
        return copy
    }
}
