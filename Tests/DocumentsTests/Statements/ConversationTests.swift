import Testing

@testable import Documents

@Suite("What is said: conversations")
struct ConversationTests {
    @Test(
        "A colon inside the brackets of a title opens nobody's turn, and breaks nothing",
        arguments: [
            "Giám đốc Sở Nội vụ (gọi tắt: bên A) Phạm Gia Hưng ký biên bản.",
            "GIÁM ĐỐC (Đã ký) Phạm Gia Hưng DANH MỤC BIỂU MẪU BÁO CÁO (Kèm theo Quyết định số: 85/QĐ-SNV) Mẫu số 01 Đơn đề nghị gửi Sở Nội vụ",
            "Chủ tịch UBND (viết tắt: UB) Thành phố Lam Giang: Thực hiện ngay.",
        ])
    func colonInBrackets(_ text: String) {
        #expect(Said.lines(text).allSatisfy { !$0.contains("bên A") && !$0.contains("UB)") })
    }

    @Test("An interview's answers are the guest's, its questions nobody's")
    func interview() {
        let text = """
            Phóng viên: Thưa bà, danh mục nay đã đến đâu?

            Bà Trịnh Thị Thu Thủy: Chúng tôi trình UBND thành phố ngày 28-9.

            Danh mục có 47 điều, khoản.

            PV: Bao nhiêu kiến nghị bị loại?

            Bà Trịnh Thị Thu Thủy: Các cơ quan gửi về 131 kiến nghị, chúng tôi giữ lại 47.
            """
        #expect(
            Said.lines(text) == [
                "Trịnh Thị Thu Thủy: Chúng tôi trình UBND thành phố ngày 28-9.\n\nDanh mục có 47 điều, khoản.",
                "Trịnh Thị Thu Thủy: Các cơ quan gửi về 131 kiến nghị, chúng tôi giữ lại 47.",
            ])
    }

    @Test(
        "A turn may carry a bullet, an office, a place, an address",
        arguments: [
            "- Ông Tạ Hữu Khoa: Bản đồ số do Sở giữ, bản giấy do quận giữ.",
            "* Ông Tạ Hữu Khoa (Giám đốc Sở Xây dựng): Bản đồ số do Sở giữ, bản giấy do quận giữ.",
            "Ông Tạ Hữu Khoa, 36 Bến Cá, phường Vĩnh Hòa: Bản đồ số do Sở giữ, bản giấy do quận giữ.",
            "Ông Tạ Hữu Khoa - Giám đốc Sở Xây dựng:\nBản đồ số do Sở giữ, bản giấy do quận giữ.",
            "1. Ông Tạ Hữu Khoa, Giám đốc Sở Xây dựng: Bản đồ số do Sở giữ, bản giấy do quận giữ.",
            "Ý kiến của ông Tạ Hữu Khoa: Bản đồ số do Sở giữ, bản giấy do quận giữ.",
        ])
    func labels(_ text: String) {
        #expect(Said.lines(text) == ["Tạ Hữu Khoa: Bản đồ số do Sở giữ, bản giấy do quận giữ."])
    }

    @Test("A turn in quotation marks is what stands between them")
    func quotedTurn() {
        let text = "Ông Tạ Hữu Khoa (Sở Xây dựng): “Bản đồ số do Sở giữ.”"
        #expect(Said.lines(text) == ["Tạ Hữu Khoa: Bản đồ số do Sở giữ."])
    }

    @Test("Where the writer tells on, the turn is over")
    func narrationEndsTurn() {
        let text = """
            Ông Tạ Hữu Khoa (Sở Xây dựng): Chúng tôi sẽ bàn giao bản đồ.

            Ông Đinh Công Hòa (Sở Tài nguyên và Môi trường): Tôi xin nhận lỗi.

            Bà Kiều Thị Loan cho biết cử tri vẫn chờ.
            """
        #expect(
            Said.lines(text) == [
                "Tạ Hữu Khoa: Chúng tôi sẽ bàn giao bản đồ.", "Đinh Công Hòa: Tôi xin nhận lỗi.",
                "Kiều Thị Loan: cử tri vẫn chờ.",
            ])
    }

    @Test("The words of one are not another's whom they mention")
    func mentionedInATurn() {
        let text = """
            Ông Tạ Hữu Khoa: Tôi nghe ông Hòa nói: “Hồ sơ đã xong”, nhưng chưa thấy.
            Ông Đinh Công Hòa: Hồ sơ ở chi nhánh.
            """
        #expect(Said.speakers(text) == ["Tạ Hữu Khoa", "Đinh Công Hòa"])
    }

    @Test("An answer ends where the writer tells what others say")
    func writerBehindAnswer() {
        let text = """
            Phóng viên: Siêu thị có an toàn không?

            Ông Lê Hoài Bảo (Sở Y tế): Siêu thị bảo quản tốt hơn ngoài chợ.

            Phóng viên: Ai kiểm tra?

            Ông Lê Hoài Bảo: Thanh tra Sở kiểm tra hằng tuần.

            Từ đầu năm, văn phòng khiếu nại nhận ba vụ. Bà Cao Thị Mỹ Lệ, Chủ nhiệm Văn phòng Khiếu nại, cho rằng nhiều người đã bỏ qua.
            """
        #expect(
            Said.lines(text) == [
                "Lê Hoài Bảo: Siêu thị bảo quản tốt hơn ngoài chợ.", "Lê Hoài Bảo: Thanh tra Sở kiểm tra hằng tuần.",
                "Cao Thị Mỹ Lệ: nhiều người đã bỏ qua.",
            ])
    }

    @Test("`Ban chỉ đạo` is a body and gives no order")
    func steeringCommittee() {
        let text = """
            Ông Lê Hoài Bảo, Chánh văn phòng Ban chỉ đạo thành phố về nước sạch: Điều tra chính xác nguồn nước của các xã.

            Bà Cao Thị Mỹ Lệ, Giám đốc Sở Xây dựng: Phải làm ngay trong năm nay.
            """
        let found = Said.read(text)
        #expect(
            found.speakers.map(\.roles) == [
                ["Chánh văn phòng Ban chỉ đạo thành phố"], ["Giám đốc Sở Xây dựng"],
            ])
        #expect(found.statements.map(\.verb) == [nil, nil])
    }

    @Test("A question behind a mark and an answer without a label are those of the turn before")
    func unlabelledAnswers() {
        let text = """
            . Phóng viên: Siêu thị có an toàn không?

            - TS Lê Hoài Thu: Siêu thị giữ lạnh tốt hơn chợ.

            . Người dân phải làm gì để tự bảo vệ mình?

            - Mọi người nên đọc kỹ nhãn.

            Bến Đông kiểm tra chợ

            . Chợ Bến Đông thì sao?

            - Ông Vũ Đình Lâm: Chợ đã có tủ mát.

            . Bao giờ xong?

            - Cuối năm nay.
            """
        #expect(
            Said.lines(text) == [
                "Lê Hoài Thu: Siêu thị giữ lạnh tốt hơn chợ.", "Lê Hoài Thu: Mọi người nên đọc kỹ nhãn.",
                "Vũ Đình Lâm: Chợ đã có tủ mát.", "Vũ Đình Lâm: Cuối năm nay.",
            ])
    }

    @Test("Behind the interviewer's by-line nothing is the interview's")
    func byLine() {
        let text = """
            . Phóng viên: Thưa bà, siêu thị có an toàn không?

            - Bà Lê Hoài Thu: Siêu thị giữ lạnh tốt hơn chợ.

            . Bao giờ kiểm tra?

            - Bà Lê Hoài Thu: Tuần sau.

            Hà Vy thực hiện

            Hộ nuôi gà được vay vốn

            Các hộ được vay đến hết năm.
            """
        #expect(
            Said.lines(text) == ["Lê Hoài Thu: Siêu thị giữ lạnh tốt hơn chợ.", "Lê Hoài Thu: Tuần sau."])
    }

    @Test("A list of other reports and their days ends the last turn")
    func links() {
        let text = """
            - Nhà văn Trần Đức Thiệu: Nên lập một quỹ cho người viết trẻ.

            - Nhà thơ Lê Hoài Thu: Phải để người đọc chọn.

            Nhà văn trăn trở để có tác phẩm hay (21/04/2005)

            Khai mạc đại hội (24/04/2005)
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Nên lập một quỹ cho người viết trẻ.", "Lê Hoài Thu: Phải để người đọc chọn.",
            ])
    }

    @Test("In opinions with titles a minister whom one of them judges ends nobody's opinion")
    func judged() {
        let text = """
            Đại biểu Trần Đức Thiệu (Bến Đông): Trả lời chắc nhưng thận trọng

            Tôi thấy số liệu rất kỹ.

            Bộ trưởng cũng thừa nhận nhiều hạn chế nhưng chưa có giải pháp.

            Đại biểu Lê Hoài Thu (Đông Hải): Cần giải pháp

            Tôi cần câu trả lời cụ thể hơn.
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Tôi thấy số liệu rất kỹ.\n\nBộ trưởng cũng thừa nhận nhiều hạn chế nhưng chưa có giải pháp.",
                "Lê Hoài Thu: Tôi cần câu trả lời cụ thể hơn.",
            ])
    }

    @Test("A reader's question with name and age is not the answer before it")
    func readers() {
        let text = """
            - Thầy Trần Đức Thiệu: Hồ sơ nộp đến hết tháng 4.

            Em ở xa thì nộp ở đâu? (Hoa, 18 tuổi, Bến Đông)

            - Cô Lê Hoài Thu: Em nộp qua bưu điện.
            """
        #expect(
            Said.lines(text) == ["Trần Đức Thiệu: Hồ sơ nộp đến hết tháng 4.", "Lê Hoài Thu: Em nộp qua bưu điện."])
    }
}
