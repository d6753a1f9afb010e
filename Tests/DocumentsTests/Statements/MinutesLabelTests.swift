import Testing

@testable import Documents

@Suite("What is said: labels of minutes")
struct MinutesLabelTests {
    /// Minutes of a made-up village with the lines below their head.
    private func said(_ lines: String) -> [String] {
        Said.lines(
            """
            BIÊN BẢN
            Họp thôn Mai Hạ

            Chủ trì: Ông Nguyễn Khắc Tuân - Trưởng thôn
            Thư ký: Bà Lý Thị Kim Ngân

            \(lines)
            """, type: "biên bản")
    }

    @Test(
        "What somebody is, is voted for or lives at is nobody's words",
        arguments: [
            "1. Ông Phạm Gia Hưng, chức vụ: Phó Chi cục trưởng - Trưởng đoàn", "2. Bà Đỗ Thị Loan: Thành viên",
            "3. Ông Phạm Gia Hưng: Trưởng ban Công tác Mặt trận", "- Bà Đỗ Thị Loan: 35/36 phiếu, đạt 97,2%",
            "- Ông Phạm Gia Hưng, địa chỉ: thôn Mai Hạ, xã Hồ Sen", "- Bà Đỗ Thị Loan, sinh năm: 1975",
            "- Ông Phạm Gia Hưng: Vắng có lý do", "- Ông Phạm Gia Hưng: thôn Mai Hạ, xã Hồ Sen",
            "- Bà Đỗ Thị Loan: Hoàn thành tốt nhiệm vụ", "- Bà Đỗ Thị Loan: Số điện thoại 0900 000 000",
        ])
    func particulars(line: String) { #expect(said(line) == []) }

    @Test("Who is short of words says them all the same")
    func short() {
        #expect(
            said(
                """
                Ý kiến thảo luận:
                - Bà Đỗ Thị Loan: 30 hộ xóm dưới chưa có nước sạch.
                - Ông Phạm Gia Hưng: Trưởng thôn cần công khai thu chi.
                """) == [
                    "Đỗ Thị Loan: 30 hộ xóm dưới chưa có nước sạch.",
                    "Phạm Gia Hưng: Trưởng thôn cần công khai thu chi.",
                ])
    }

    @Test("Under a heading of elections or tasks nobody speaks")
    func roll() {
        #expect(
            said(
                """
                Ý kiến thảo luận:
                - Bà Đỗ Thị Loan: Nên làm trước mùa mưa.

                Phân công nhiệm vụ:
                - Ông Phạm Gia Hưng: chuẩn bị loa đài, bàn ghế
                - Bà Đỗ Thị Loan: mượn phông bạt của trường
                """) == ["Đỗ Thị Loan: Nên làm trước mùa mưa."])
    }

    @Test("A numbered question or an answer in brackets has its speaker")
    func questions() {
        #expect(
            said(
                """
                Phần hỏi đáp:
                Câu hỏi 1: Cổ đông Phạm Gia Hưng: Vì sao lợi nhuận năm nay giảm?
                Trả lời: Ông Nguyễn Khắc Tuân - Trưởng thôn: Giá than tăng 20%.
                Câu hỏi 2 (cổ đông Đỗ Thị Loan): Bao giờ trả cổ tức?
                Trả lời (ông Nguyễn Khắc Tuân): Cổ tức được trả trong quý III.
                Cổ đông Vũ Thị Mận hỏi: Kế hoạch năm sau là bao nhiêu?
                """) == [
                    "Phạm Gia Hưng: Vì sao lợi nhuận năm nay giảm?", "Nguyễn Khắc Tuân: Giá than tăng 20%.",
                    "Đỗ Thị Loan: Bao giờ trả cổ tức?", "Nguyễn Khắc Tuân: Cổ tức được trả trong quý III.",
                    "Vũ Thị Mận: Kế hoạch năm sau là bao nhiêu?",
                ])
    }

    @Test("Whoever stands in brackets behind a body, or behind a counted view, speaks")
    func prefixes() {
        #expect(
            said(
                """
                Ý kiến 1. Ông Phạm Gia Hưng: Đề nghị sửa cống ngõ 12.
                Ý kiến thứ hai: Bà Đỗ Thị Loan: Đèn đường hỏng ba tháng nay.
                Phòng Tài nguyên (ông Lò Văn Páo): Thửa đất số 15 chưa có giấy chứng nhận.
                Đại diện Phòng Tài chính (bà Vũ Thị Mận): Kinh phí đã bố trí đủ.
                Kết luận: Ông Nguyễn Khắc Tuân - Chủ trì: Giao tổ bảo vệ tuần tra từ 22 giờ.
                """) == [
                    "Phạm Gia Hưng: Đề nghị sửa cống ngõ 12.", "Đỗ Thị Loan: Đèn đường hỏng ba tháng nay.",
                    "Lò Văn Páo: Thửa đất số 15 chưa có giấy chứng nhận.", "Vũ Thị Mận: Kinh phí đã bố trí đủ.",
                    "Nguyễn Khắc Tuân: Giao tổ bảo vệ tuần tra từ 22 giờ.",
                ])
    }

    @Test("A heading of the chair's conclusion gives the chair what stands below it")
    func conclusionHeading() {
        #expect(
            said(
                """
                II. Ý KIẾN THẢO LUẬN

                - Bà Đỗ Thị Loan: Nên làm trước mùa mưa.

                III. KẾT LUẬN CỦA CHỦ TRÌ

                1. Giao ban quản lý lập dự toán.

                2. Khởi công trong tháng 3.

                Cuộc họp kết thúc lúc 11 giờ.
                """) == [
                    "Đỗ Thị Loan: Nên làm trước mùa mưa.",
                    "Nguyễn Khắc Tuân: 1. Giao ban quản lý lập dự toán.\n\n2. Khởi công trong tháng 3.",
                ])
    }

    @Test("A conclusion that names nobody ends what one says and is nobody's")
    func nobodysConclusion() {
        #expect(
            said(
                """
                Ý kiến của ông Phạm Gia Hưng: Gia đình tôi đã nộp hồ sơ từ tháng 3.

                Kết luận: Yêu cầu hộ ông Hưng dừng thi công.
                """) == ["Phạm Gia Hưng: Gia đình tôi đã nộp hồ sơ từ tháng 3."])
    }

    @Test("Bodies give their views under a heading of views, and are told to do things elsewhere")
    func bodies() {
        let views = """
            2. Ý kiến các sở, ngành:
            - Sở Tài chính: Vốn năm nay đã bố trí đủ.
            - UBND huyện Mai Hạ: Cần duyệt dự toán trước tháng 8.
            - Sở Xây dựng đề nghị điều chỉnh thiết kế kè.
            """
        let orders = """
            3. Chủ trì kết luận:
            - Sở Tài chính: Thẩm định dự toán trong tháng 7.
            - Sở Xây dựng: Trình thiết kế.
            """
        #expect(
            said(views + "\n" + orders) == [
                "Sở Tài chính: Vốn năm nay đã bố trí đủ.", "UBND huyện Mai Hạ: Cần duyệt dự toán trước tháng 8.",
                "Sở Xây dựng: điều chỉnh thiết kế kè.",
                "Nguyễn Khắc Tuân: - Sở Tài chính: Thẩm định dự toán trong tháng 7.\n"
                    + "- Sở Xây dựng: Trình thiết kế.",
            ])
    }

    @Test("A body whose place is left out in its label is the one that is named in full above")
    func fullerBody() {
        #expect(
            said(
                """
                Đại diện UBND phường Bến Gỗ có ông Lò Văn Páo.

                Ý kiến của đại diện UBND phường: Hồ sơ còn thiếu bản vẽ.
                """) == ["UBND phường Bến Gỗ: Hồ sơ còn thiếu bản vẽ."])
    }

    @Test("Headings that are names give those people what stands below")
    func nameHeadings() {
        let source = SampleText.blocks([
            (.heading(level: 1), "BIÊN BẢN HỌP THÔN"), (.heading(level: 2), "Ý kiến"),
            (.heading(level: 3), "Ông Phạm Gia Hưng"), (.paragraph, "Đề nghị xã hỗ trợ xi măng làm đường."),
            (.heading(level: 3), "Bà Đỗ Thị Loan"), (.paragraph, "Nhất trí với mức đóng góp."),
            (.heading(level: 2), "Biểu quyết"), (.paragraph, "Toàn thể hội nghị tán thành."),
        ])
        let found = DocumentStatements.read(DocumentStructure(source), type: "biên bản")
        #expect(found.statements.map { found.speakers[$0.speaker].name } == ["Phạm Gia Hưng", "Đỗ Thị Loan"])
    }

    @Test("Forms of address are understood by their first letters")
    func initials() {
        #expect(
            said(
                """
                Thảo luận:
                - ĐC Vũ Văn Lực: Cần làm xong trước Tết.
                - A. Lực: Thanh niên sẽ góp ngày công.
                """) == ["Vũ Văn Lực: Cần làm xong trước Tết.", "Vũ Văn Lực: Thanh niên sẽ góp ngày công."])
    }

    @Test("A line that introduces a list is no statement, and the next numbered heading ends the list")
    func leadIn() {
        #expect(
            said(
                """
                1. Bà Đỗ Thị Loan đánh giá công tác tháng 9:
                - Đường làng được dọn sạch.
                - Còn hai hộ nộp quỹ chậm.

                2. Ý kiến thảo luận:
                - Ông Phạm Gia Hưng: Nên nhắc hai hộ ấy.
                """) == [
                    "Đỗ Thị Loan: - Đường làng được dọn sạch.\n- Còn hai hộ nộp quỹ chậm.",
                    "Phạm Gia Hưng: Nên nhắc hai hộ ấy.",
                ])
    }

    @Test("What one says behind a colon is the whole paragraph, of whomever it speaks")
    func paragraph() {
        #expect(
            said(
                """
                Ông Phạm Gia Hưng trình bày: Nhà tôi ở đây từ năm 1990. Năm ngoái bà Loan xây tường lấn đất. Tôi yêu cầu \
                bà Loan dỡ tường.

                Bà Đỗ Thị Loan trình bày: Tường xây trên đất nhà tôi.
                """) == [
                    "Phạm Gia Hưng: Nhà tôi ở đây từ năm 1990. Năm ngoái bà Loan xây tường lấn đất. Tôi yêu cầu bà Loan "
                        + "dỡ tường.", "Đỗ Thị Loan: Tường xây trên đất nhà tôi.",
                ])
    }

    @Test("A parent who is named by the child has no name")
    func parents() {
        #expect(
            said(
                """
                Ý kiến phụ huynh:
                - Phụ huynh em Loan: Sân trường trơn, các con hay ngã.
                - PH em Minh (ông Phạm Gia Hưng): Đề nghị lắp thêm quạt.
                """) == ["Phạm Gia Hưng: Đề nghị lắp thêm quạt."])
    }

    @Test("Whom the chair speaks of is not the chair")
    func chairSpeaksOfOthers() {
        #expect(
            said(
                """
                Chủ trì kết luận: ba câu hỏi của ông Phạm Gia Hưng được đưa vào dự thảo.

                Chủ trì kết luận: khởi công trong tháng 3.
                """) == [
                    "Nguyễn Khắc Tuân: ba câu hỏi của ông Phạm Gia Hưng được đưa vào dự thảo.",
                    "Nguyễn Khắc Tuân: khởi công trong tháng 3.",
                ])
    }

    @Test("Whoever is given a task in a conclusion does not speak")
    func tasks() {
        #expect(
            said(
                """
                Ông Nguyễn Khắc Tuân kết luận:
                - Khởi công trong tháng 3.
                - Bà Đỗ Thị Loan: lập danh sách các hộ đóng góp.
                - Ông Phạm Gia Hưng: mượn máy trộn bê tông của xã.
                """) == ["Nguyễn Khắc Tuân: - Khởi công trong tháng 3."])
    }

    @Test(
        "A line that says whose views follow, and names them last, opens their turn",
        arguments: [
            "2. Kết luận và phân công của Trưởng thôn Nguyễn Khắc Tuân:",
            "2. Ý kiến tự đánh giá, chia sẻ của Trưởng thôn (ông Nguyễn Khắc Tuân):",
        ])
    func titledTurn(line: String) {
        #expect(
            said("\(line)\n\n- Trồng thêm 20 ha rừng trong quý IV.") == [
                "Nguyễn Khắc Tuân: - Trồng thêm 20 ha rừng trong quý IV."
            ])
    }

    @Test("Views on somebody's report are not that person's")
    func viewsOfAnother() {
        #expect(said("2. Ý kiến về báo cáo của ông Nguyễn Khắc Tuân:\n\n- Số liệu chưa rõ.") == [])
    }

    @Test("The first point of a conclusion may begin with `Báo cáo`")
    func firstPointIsReport() {
        #expect(
            said(
                """
                Ông Nguyễn Khắc Tuân kết luận:

                - Báo cáo kết quả năm 2025 được cuộc họp nhất trí.
                """) == ["Nguyễn Khắc Tuân: - Báo cáo kết quả năm 2025 được cuộc họp nhất trí."])
    }
}
