import Testing

@testable import Documents

@Suite("What is said: headlines, headings and captions say nothing")
struct HeadlineTests {
    @Test("A headline that says what somebody demands is no statement of his, and his name in it is known")
    func headline() {
        let text = """
            Ông Trần Đức Thiệu đề nghị giãn giờ học ở nội thành

            Sáng nay, Sở Giáo dục Lam Giang họp bàn việc học hai buổi.

            Ông Thiệu cho biết mỗi sáng có ba điểm kẹt xe trước cổng trường.
            """
        #expect(Said.lines(text) == ["Trần Đức Thiệu: mỗi sáng có ba điểm kẹt xe trước cổng trường."])
    }

    @Test("A caption without a credit is told by the mark that it lacks")
    func caption() {
        let text = """
            Bà Lê Hoài Thu nói trạm y tế xã thiếu hai bác sĩ.

            Bà Lê Hoài Thu mong muốn trạm y tế được xây lại

            Trạm được xây từ năm 1998.
            """
        #expect(Said.lines(text) == ["Lê Hoài Thu: trạm y tế xã thiếu hai bác sĩ."])
    }

    @Test("A caption that interrupts a quotation is no part of it")
    func interruption() {
        let text = """
            Ông Trần Đức Thiệu, Giám đốc Sở Nội vụ, nói: "Năm qua tỉnh đã giảm ba đầu mối.

            Ông Trần Đức Thiệu tại cuộc họp - Ảnh: HÀ VY

            Năm nay sẽ giảm thêm hai".
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Năm qua tỉnh đã giảm ba đầu mối.", "Trần Đức Thiệu: Năm nay sẽ giảm thêm hai",
            ])
    }

    @Test("A turn ends at a heading, and what the writer tells below is not the last speaker's")
    func headingAfterTurn() {
        let text = """
            - Bác sĩ Trần Đức Thiệu: Người bệnh phải đeo khẩu trang.

            - Bác sĩ Lê Hoài Thu: Phải rửa tay bằng xà phòng.

            Quán ăn vắng hẳn khách

            Tối qua, các quán ở đường Hòa Bình chỉ có vài người.
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Người bệnh phải đeo khẩu trang.", "Lê Hoài Thu: Phải rửa tay bằng xà phòng.",
            ])
    }

    @Test("A name over a report of somebody is a heading, not a label")
    func headingWithName() {
        let text = """
            Ca sĩ Lê Hoài Thu: Một năm bận rộn

            Từ đầu năm, ca sĩ Lê Hoài Thu đã đi qua mười tỉnh.

            Ca sĩ Vũ Đình Lâm: Mở hàng bằng đĩa mới

            Trở về từ chuyến diễn xa, ca sĩ Vũ Đình Lâm vào phòng thu.

            Hai người sẽ hát chung vào cuối năm.
            """
        #expect(Said.lines(text) == [])
    }

    @Test("The title of an opinion is none of its words")
    func titleOfOpinion() {
        let text = """
            ĐB Trần Đức Thiệu (Bến Đông): Chỉ nên định mức tối thiểu

            Quy định như dự thảo là chưa hợp lý. Tôi đề nghị bỏ mức tối đa.

            ĐB Lê Hoài Thu (Đông Hải): Phải có mức tối đa

            Không có mức tối đa thì khó xử. Tôi đề nghị giữ như dự thảo.
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: Quy định như dự thảo là chưa hợp lý. Tôi đề nghị bỏ mức tối đa.",
                "Lê Hoài Thu: Không có mức tối đa thì khó xử. Tôi đề nghị giữ như dự thảo.",
            ])
    }

    @Test("A question behind a mark of its own ends the answer before it", arguments: ["*", "."])
    func marks(_ mark: String) {
        let text = """
            \(mark) Cách xử lý rác tại nhà thế nào?

            - Bà Lê Hoài Thu: Phải phân loại ngay từ bếp.

            \(mark) Bao giờ có xe đến lấy?

            - Ông Vũ Đình Lâm: Xe đến hai lần một tuần.
            """
        #expect(
            Said.lines(text) == ["Lê Hoài Thu: Phải phân loại ngay từ bếp.", "Vũ Đình Lâm: Xe đến hai lần một tuần."])
    }
}
