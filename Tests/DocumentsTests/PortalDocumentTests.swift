import Testing

@testable import Documents

@Suite("Documents as portals print them, beginnings and boxes")
struct PortalDocumentTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    private func relations(_ text: String) -> [String] {
        let structure = DocumentStructure(SampleText.plain(text))
        return DocumentRelation.read(structure, DocumentDescription.read(structure)).filter { $0.source == nil }.map {
            "\($0.kind.rawValue) \($0.target.number ?? $0.target.name ?? "")"
        }
    }

    @Test("A title that says kind, number, day, body and matter above a signed text is all the letterhead there is")
    func titleAndSigner() {
        let text = """
            Văn bản chỉ đạo

            Quay lại

            Chỉ thị số 12-CT/TU ngày 25/01/2009 của Thành ủy Lam Giang về việc tổ chức kỷ niệm ngày thành lập Đảng

            Để tổ chức tốt, Ban Thường vụ Thành ủy yêu cầu các quận ủy tổ chức kỷ niệm tại địa phương.

            T/M BAN THƯỜNG VỤ

            PHÓ BÍ THƯ

            Lê Văn Mây
            """
        let found = read(text)
        #expect(found.type == "chỉ thị")
        #expect(found.number == "12-CT/TU")
        #expect(found.date == "2009-01-25")
        #expect(found.issuer == "Thành ủy Lam Giang")
        #expect(found.signer == "Lê Văn Mây")
        #expect(values(found, .abstract) == ["về việc tổ chức kỷ niệm ngày thành lập Đảng"])
        #expect(relations(text).isEmpty)
    }

    @Test("A headline about a directive above news that nobody signs is no directive's letterhead")
    func headline() {
        let found = read(
            """
            Chỉ thị số 12-CT/TU ngày 25/01/2009 của Thành ủy Lam Giang về việc tổ chức kỷ niệm ngày thành lập Đảng

            Sáng nay, các quận ủy đã họp bàn việc thực hiện chỉ thị này. Ông Lê Văn Mây dự họp.

            Nhiều người dân quan tâm.
            """)
        #expect(found.number == nil)
    }

    @Test("What a portal says above a letter whose matter stands in the left column leaves its letterhead alone")
    func sentenceAbove() {
        let found = read(
            """
            Ngày 22/3/2024 Bộ Giáo dục và Đào tạo đã ban hành Văn bản số 12/BGDĐT-QL về việc hướng dẫn tổ chức kỳ thi năm 2024.

            BỘ GIÁO DỤC VÀ ĐÀO TẠO

            _____________

            Số: 12/BGDĐT-QL

            V/v hướng dẫn tổ chức kỳ thi năm 2024

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Độc lập - Tự do - Hạnh phúc

            Hà Nội, ngày 22 tháng 3 năm 2024

            Kính gửi:

            - Các Sở Giáo dục và Đào tạo.

            Thực hiện kế hoạch, Bộ đề nghị các Sở tổ chức kỳ thi.
            """)
        #expect(found.type == "công văn")
        #expect(found.number == "12/BGDĐT-QL")
        #expect(found.issuer == "Bộ Giáo dục và Đào tạo")
        #expect(values(found, .abstract) == ["V/v hướng dẫn tổ chức kỳ thi năm 2024"])
    }

    @Test(
        "A number that runs into NGÀY ends before it, and the day is read",
        arguments: [
            (
                "QUYẾT ĐỊNH\n\nCỦA BỘ TRƯỞNG BỘ THƯƠNG MẠI SỐ 0123/1999/QĐ-BTMNGÀY 21 THÁNG 5 NĂM 1999 VỀ VIỆC MUA BÁN",
                "0123/1999/QĐ-BTM", "1999-05-21"
            ),
            ("SẮC LỆNH\n\nCỦA CHỦ TỊCH CHÍNH PHỦ SỐ 39-SLNGÀY 21 THÁNG 5 NĂM 1949", "39-SL", "1949-05-21"),
        ])
    func gluedDay(_ title: String, _ number: String, _ date: String) {
        let found = read(title + "\n\nCăn cứ Nghị định số 95-CP ngày 4-12-1993 của Chính phủ;")
        #expect(found.number == number)
        #expect(found.date == date)
    }

    @Test("A letterhead below the day of a page and the page's title is read")
    func dayAndTitle() {
        let found = read(
            """
            Thứ Ba, 29 tháng 7, 2014

            Công văn Số: 28/TCT-KK V/v: Thực hiện quy định về hóa đơn.

            BỘ TÀI CHÍNH
            TỔNG CỤC THUẾ
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 28/TCT-KK
            V/v
            : Thực hiện quy định về hóa đơn.
            Hà Nội, ngày 18 tháng 07 năm 2014

            Kính gửi: Cục thuế tỉnh Lam Giang.

            Tổng cục Thuế trả lời như sau:
            """)
        #expect(found.issuer == "Tổng cục Thuế")
        #expect(values(found, .place) == ["Hà Nội"])
        #expect(values(found, .recipient) == ["Cục thuế tỉnh Lam Giang"])
    }

    @Test("Those whom a circular is for stand below the body that decides")
    func addresseesBelowDecider() {
        let found = read(
            """
            THÔNG TƯ

            GIẢI THÍCH CHÍNH SÁCH QUẢN LÝ NHÀ CHO THUÊ

            THỦ TƯỚNG CHÍNH PHỦ

            Kính gửi:

            - Ông Chủ nhiệm Văn phòng cải tạo,
            - Các ông Bộ trưởng Bộ Nội vụ, Tài chính,

            Để thi hành nghị định số 19/CP ngày 29 tháng 6 năm 1960, Thủ tướng giải thích như sau:
            """)
        #expect(found.issuer == "Thủ tướng Chính phủ")
        #expect(values(found, .abstract) == ["GIẢI THÍCH CHÍNH SÁCH QUẢN LÝ NHÀ CHO THUÊ"])
        #expect(
            values(found, .recipient) == ["Ông Chủ nhiệm Văn phòng cải tạo", "Các ông Bộ trưởng Bộ Nội vụ, Tài chính"])
    }

    @Test("A box whose labels are run together with the values before them tells signer and day of effect")
    func gluedBox() {
        let found = read(
            """
            Quyết định 30/2020/QĐ-UBND quản lý đất
            Cơ quan ban hành:Ủy ban nhân dân tỉnh Lam GiangSố công báo:Đang cập nhật
            Số hiệu:30/2020/QĐ-UBNDNgày đăng công báo:Đang cập nhật
            Loại văn bản:Quyết địnhNgười ký:Lê Văn Mây
            Ngày ban hành:10/06/2020Ngày hết hiệu lực:Đang cập nhật
            Áp dụng:22/06/2020Tình trạng hiệu lực:Đã biết

            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 30/2020/QĐ-UBND
            Lam Giang, ngày 10 tháng 6 năm 2020

            QUYẾT ĐỊNH
            Về việc quản lý đất

            Căn cứ Luật Đất đai ngày 29/11/2013;
            """)
        #expect(found.signer == "Lê Văn Mây")
        #expect(values(found, .effectiveDate) == ["2020-06-22"])
    }

    @Test("The bare number of a decree of the forties is taken from the page's box")
    func bareNumber() {
        let found = read(
            """
            Sắc lệnh số 78 về việc thành lập ủy ban
            Số hiệu: 78 Loại văn bản: Sắc lệnh
            Nơi ban hành: Chủ tịch nước Người ký: Lê Văn Mây
            Ngày ban hành: 31/12/1945 Ngày hiệu lực: 15/01/1946

            CHỦ TỊCH CHÍNH PHỦ LÂM THỜI
            Chiểu Sắc lệnh số 3/NV/SL ngày 2/3/1946;
            Ra sắc lệnh:
            Điều thứ 1. Lập ủy ban.
            """)
        #expect(found.number == "78")
    }

    @Test("A blank for the hyphen of a number parts no body from its kind")
    func blankForHyphen() {
        let text = """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            Số: 86/QĐ UBND
            Lam Giang, ngày 12 tháng 3 năm 2012

            QUYẾT ĐỊNH
            Về việc thành lập Ban Chỉ đạo

            Căn cứ Quyết định số 282/QĐ TTg ngày 24/2/2011 của Thủ tướng Chính phủ ban hành Kế hoạch;
            """
        #expect(read(text).number == "86/QĐ-UBND")
        #expect(relations(text) == ["căn cứ 282/QĐ-TTg"])
    }

    @Test("What stands in brackets right below an addressee is the end of the name, and an address is not")
    func addresseeInBrackets() {
        let found = read(
            """
            TỔNG CỤC THUẾ
            -------
            Số: 28/TCT-KK
            V/v hóa đơn
            Hà Nội, ngày 18 tháng 7 năm 2014

            Kính gửi: Công ty TNHH Mây Trắng
            (Việt Nam)
            (Đ/c: 12 đường Lá, Hà Nội)

            Tổng cục Thuế trả lời như sau:
            """)
        #expect(values(found, .recipient) == ["Công ty TNHH Mây Trắng (Việt Nam)"])
    }

    @Test("What a portal announces is about ends behind its bracket, and a dotted number is one")
    func announced() {
        let found = read(
            """
            Ban Tuyên giáo Tỉnh ủy Lam Giang ban hành Hướng dẫn số 56-HD/BTGTU về tuyên truyền kỷ niệm Ngày sinh đồng chí Lê \
            Mây (23/11/1922 - 23/11/2022). Trang thông tin trân trọng giới thiệu toàn văn bản Hướng dẫn.

            Căn cứ Kết luận số 88-KL/TW, ngày 18/2/2014 của Bộ Chính trị về tổ chức kỷ niệm; ý kiến chỉ đạo của Ban Bí thư tại \
            Công văn số 1740-CV/VPTW ngày 07/9/2021 về việc tổ chức kỷ niệm, Ban Tuyên giáo hướng dẫn như sau:
            """)
        #expect(
            values(found, .abstract) == ["về tuyên truyền kỷ niệm Ngày sinh đồng chí Lê Mây (23/11/1922 - 23/11/2022)"])
    }
}
