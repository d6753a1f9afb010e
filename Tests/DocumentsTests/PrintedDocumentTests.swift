import Testing

@testable import Documents

@Suite("Pages that print a document's whole text below a word about it")
struct PrintedDocumentTests {
    private func description(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func abstract(_ description: DocumentDescription) -> String? {
        description.fields.first { $0.name == .abstract }?.value
    }

    @Test("A document that a paper only says it prints in full had neither kind nor number")
    func printed() {
        let found = description(
            """
            Toàn văn chỉ thị của Ban Thường vụ Tỉnh ủy về tổ chức Tết năm 2024

            Lam Giang Online trân trọng giới thiệu toàn văn Chỉ thị số 26-CT/TU của Ban Thường vụ Tỉnh ủy về việc tổ chức Tết năm 2024.

            Để chuẩn bị đón Tết, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện tốt các nhiệm vụ sau:

            1. Bảo đảm an sinh xã hội.
            """)
        #expect(found.type == "chỉ thị" && found.number == "26-CT/TU" && found.issuer == "Ban Thường vụ Tỉnh ủy")
        #expect(abstract(found) == "về việc tổ chức Tết năm 2024")
    }

    @Test("The day and the body that the announcement gives were lost where the document's own head has none")
    func dated() {
        let found = description(
            """
            Ban biên tập giới thiệu toàn văn Nghị quyết số 10-NQ/TU, ngày 18/8/2021 của Ban Thường vụ Tỉnh ủy về lãnh đạo xây dựng thị xã Ninh Hải.

            NGHỊ QUYẾT
            CỦA BAN THƯỜNG VỤ TỈNH ỦY
            về lãnh đạo xây dựng thị xã Ninh Hải

            Ban Thường vụ Tỉnh ủy ban hành Nghị quyết như sau:

            I. TÌNH HÌNH
            """)
        #expect(found.number == "10-NQ/TU" && found.date == "2021-08-18" && found.issuer == "Ban Thường vụ Tỉnh ủy")
    }

    @Test(
        "A title above the grounds was passed over as a page's where the kind comes again in capitals, and the page was a report"
    )
    func aboveGrounds() {
        let found = description(
            """
            Thứ Hai, 23/12/2024

            Quy định số 24-QĐ/TU, ngày 30/7/2021 của Ban Thường vụ Tỉnh ủy Lam Giang về thi hành Điều lệ Đảng

            - Căn cứ Điều lệ Đảng;

            BAN THƯỜNG VỤ TỈNH ỦY

            QUY ĐỊNH THI HÀNH ĐIỀU LỆ ĐẢNG

            1. Tuổi đời của người vào Đảng.
            """)
        #expect(found.type == "quy định" && found.number == "24-QĐ/TU" && found.date == "2021-07-30")
    }

    @Test("A report that mentions a document in full was the document")
    func mentioned() {
        let found = description(
            """
            Huyện Ninh Hải học tập nghị quyết của Tỉnh ủy

            Sáng 5/4, huyện ủy Ninh Hải tổ chức hội nghị học tập Nghị quyết số 10-NQ/TU, ngày 18/8/2021 của Ban Thường vụ Tỉnh ủy.

            Ông Phan Văn Tý, bí thư huyện ủy, khẳng định các xã sẽ làm theo nghị quyết.
            """)
        #expect(found.type == "báo chí" && found.number == nil)
    }
}
