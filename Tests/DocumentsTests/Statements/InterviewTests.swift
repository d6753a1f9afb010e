import Testing

@testable import Documents

@Suite("What is said: interviews")
struct InterviewTests {
    private static let lead = """
        Chuyển đổi số phải bắt đầu từ người dân

        Nhân dịp đầu năm, phóng viên Báo Lam Giang có cuộc trao đổi với ông Trần Đức Thiệu, Giám đốc Sở Nội vụ.


        """

    @Test("Answers without a label are those of the one whom the lead names")
    func unlabelled() {
        let text =
            InterviewTests.lead + """
                - Thưa ông, năm qua tỉnh đã làm được những gì?

                - Toàn bộ dịch vụ công đã lên mạng. Người dân nộp hồ sơ ở nhà.

                Tuy vậy, hạ tầng ở vùng cao còn yếu.

                - Ông đánh giá thế nào về khó khăn hiện nay?

                - Khó nhất là con người.

                - Xin cảm ơn ông!
                """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Toàn bộ dịch vụ công đã lên mạng. Người dân nộp hồ sơ ở nhà.\n\nTuy vậy, hạ tầng ở vùng cao còn yếu.",
                "Trần Đức Thiệu: Khó nhất là con người.",
            ])
        #expect(Said.role(text) == "Giám đốc Sở Nội vụ")
    }

    @Test("An answer behind `PV:` that has no label is not the reporter's")
    func behindLabelledQuestion() {
        let text =
            InterviewTests.lead + """
                PV: Thưa ông, năm qua tỉnh đã làm được những gì?

                Toàn bộ dịch vụ công đã lên mạng.

                PV: Vậy còn khó khăn?

                Khó nhất là con người.
                """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Toàn bộ dịch vụ công đã lên mạng.", "Trần Đức Thiệu: Khó nhất là con người.",
            ])
    }

    @Test("Where two are asked, an answer without a label is nobody's")
    func two() {
        let text = """
            Phóng viên trao đổi với ông Trần Đức Thiệu, Giám đốc Sở Nội vụ, và bà Lê Hoài Thu, Giám đốc Sở Y tế.

            - Năm qua tỉnh đã làm được những gì?

            - Toàn bộ dịch vụ công đã lên mạng.

            - Khó khăn hiện nay là gì?

            - Khó nhất là con người.
            """
        #expect(Said.lines(text) == [])
    }

    @Test("Questions in a report that is no interview are nobody's to answer")
    func noInterview() {
        let text = """
            Hôm qua, ông Trần Đức Thiệu, Giám đốc Sở Nội vụ, dự khai trương bộ phận một cửa.

            - Làm thẻ ở đâu?

            - Ở tầng một, cửa số 3.

            - Lệ phí bao nhiêu?

            - Không thu lệ phí.
            """
        #expect(Said.lines(text) == [])
    }

    @Test("A reader's question among answers that begin with dashes is not the answer before it")
    func readers() {
        let text = """
            - Ông Trần Đức Thiệu (Giám đốc Sở Nội vụ): Hồ sơ nộp trên mạng được giảm lệ phí.

            - Nhà tôi ở vùng sâu thì nộp ở đâu? (Vũ Đình Lâm, xã Đông Hải)

            - Bà Lê Hoài Thu (Giám đốc Sở Y tế): Trạm y tế xã nhận hộ bà con.
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Hồ sơ nộp trên mạng được giảm lệ phí.",
                "Lê Hoài Thu: Trạm y tế xã nhận hộ bà con.",
            ])
    }

    @Test("Questions without a mark are told by whom they address, and answers by `tôi`")
    func unmarked() {
        let text =
            InterviewTests.lead + """
                Điều gì đã đưa ông đến với công việc này?

                Tôi lớn lên ở vùng cao. Ở đó ai cũng mong có người giúp làm giấy tờ.

                Xin ông cho biết kế hoạch của năm nay.

                Năm nay sở sẽ mở thêm ba điểm.

                Một điểm mới ở xã Đông Hải

                Chúng tôi mong được bà con ủng hộ.

                Xin cảm ơn ông!
                """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Tôi lớn lên ở vùng cao. Ở đó ai cũng mong có người giúp làm giấy tờ.",
                "Trần Đức Thiệu: Năm nay sở sẽ mở thêm ba điểm.",
                "Trần Đức Thiệu: Chúng tôi mong được bà con ủng hộ.",
            ])
    }

    @Test("A report that only wonders about somebody is no interview")
    func wondering() {
        let text =
            InterviewTests.lead + """
                Điều gì đã đưa ông đến với công việc này?

                Hai mươi năm trước, con đường lên xã chưa có.

                Vì sao ông không chọn thành phố?

                Câu trả lời nằm trong những cuốn sổ đã ố vàng.
                """
        #expect(Said.lines(text) == [])
    }
}
