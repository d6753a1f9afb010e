import Testing

@testable import Documents

@Suite("What is said: papers of bodies, notice, and those who are told")
struct PaperOfBodyTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("What a body's figures show is what the body says")
    func figures() {
        #expect(
            said("Thống kê của Sở Y tế Lam Giang cho thấy số ca bệnh đã giảm một nửa.")
                == ["Sở Y tế Lam Giang: số ca bệnh đã giảm một nửa."])
        #expect(
            said(
                "Kết quả xác minh được Sở Nội vụ Lam Giang công bố đầu tháng 6 cho thấy, việc bổ nhiệm không đúng quy định."
            )
                == ["Sở Nội vụ Lam Giang: việc bổ nhiệm không đúng quy định."])
        #expect(said("Báo cáo của Sở Y tế Lam Giang cho thấy sự quan tâm của lãnh đạo tỉnh.") == [])
        #expect(said("Kết quả xét nghiệm của bệnh nhân cho thấy anh dương tính với ma túy.") == [])
    }

    @Test("A paper's words are those of whoever reads it out")
    func readOut() {
        #expect(
            said(
                "Tờ trình dự án Luật Trẻ nhỏ do Bộ trưởng Bộ Lao động Lê Thị Hoàn trình bày nêu rõ, dự thảo luật đã thể chế hóa chủ trương mới."
            )
                == ["Lê Thị Hoàn: dự thảo luật đã thể chế hóa chủ trương mới."])
    }

    @Test("Notice that something will be is given in words")
    func notice() {
        #expect(
            said("Ngày 18/8, Sở Y tế Lam Giang thông báo đến người dân về việc sẽ ngừng tiêm chủng vào chủ nhật.")
                == ["Sở Y tế Lam Giang: sẽ ngừng tiêm chủng vào chủ nhật."])
        #expect(
            said("Văn phòng Thủ tướng Lào hôm nay thông báo các bộ trưởng sẽ gặp vào ngày 21/10.")
                == ["Văn phòng Thủ tướng Lào: các bộ trưởng sẽ gặp vào ngày 21/10."])
        #expect(said("Sở Y tế Lam Giang thông báo cho nhân viên việc nghỉ lễ.") == [])
    }

    @Test("What somebody tells one who is named right behind 'với'")
    func told() {
        #expect(
            said("Anh Lê Văn Hoàn nói với bà Sinh trước đây mình làm nghề khách sạn.")
                == ["Lê Văn Hoàn: trước đây mình làm nghề khách sạn."])
        #expect(
            said("Anh Lê Văn Hoàn nói với vợ mình phải mở công ty riêng.") == ["Lê Văn Hoàn: phải mở công ty riêng."])
        #expect(said("Anh Lê Văn Hoàn nói với bà Sinh về chuyện làm ăn của công ty.") == [])
    }

    @Test("Voters complain 'về tình trạng', and what is to be done is what is proposed")
    func complaint() {
        #expect(
            said("Cử tri Lê Văn Hoàn phản ánh về tình trạng đường liên thôn hư hỏng nhiều năm nay.")
                == ["Lê Văn Hoàn: về tình trạng đường liên thôn hư hỏng nhiều năm nay."])
        #expect(
            said("Ông Lê Văn Hoàn đề xuất việc miễn phí vé qua trạm trong ba ngày Tết.")
                == ["Lê Văn Hoàn: việc miễn phí vé qua trạm trong ba ngày Tết."])
        #expect(said("Ông Lê Văn Hoàn đề xuất việc này với cô giáo.") == [])
        #expect(said("Ông Lê Văn Hoàn đã trả lời làm rõ các ý kiến mà cử tri quan tâm.") == [])
    }

    @Test("A body's name ends before what people do")
    func deed() {
        #expect(
            said("Gần 1.000 công nhân Công ty TNHH Hoa Sao nghỉ việc để phản đối việc cắt giảm tiền lương.") == [])
        #expect(
            said("Sau đó, UBND xã Bến Đông phát thông tin cảnh báo khẩn cấp cho người dân biết.") == [])
        #expect(
            said(
                "Trả lời vấn đề này, một cán bộ vụ giáo dục ĐH, Bộ Giáo dục cho biết, việc gửi giấy báo không trái quy chế."
            )
                == [])
    }
}
