import Testing

@testable import Documents

@Suite("What is said: what bodies announce")
struct PressAnnouncementTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("What will be, or is so, is announced")
    func clause() {
        #expect(
            said("Bộ Y tế vừa công bố sẽ miễn viện phí cho trẻ em.") == ["Bộ Y tế: sẽ miễn viện phí cho trẻ em."])
        #expect(
            said("Sở Y tế Lam Giang ngày 27/2 thông báo thuốc đã về đủ các bệnh viện.") == [
                "Sở Y tế Lam Giang: thuốc đã về đủ các bệnh viện."
            ])
        #expect(
            said("Bộ Ngoại giao ra thông cáo, cho biết hai nước sẽ mở thêm đường bay.") == [
                "Bộ Ngoại giao: hai nước sẽ mở thêm đường bay."
            ])
    }

    @Test("A paper or a list that a body makes known says nothing")
    func paper() {
        #expect(said("Sở Y tế thông báo kết quả thi tuyển đã có tại trụ sở.") == [])
        #expect(said("Công ty Hoa Mai thông báo tuyển dụng 20 người có kinh nghiệm.") == [])
        #expect(said("Bộ Y tế công bố quyết định thành lập bệnh viện mới.") == [])
    }

    @Test("A name with its short form in brackets is a body's")
    func shortForm() {
        #expect(
            said("Lực lượng gìn giữ hòa bình tại Biển Xanh (LGB) cho biết hai người đã bị thương.") == [
                "Lực lượng gìn giữ hòa bình tại Biển Xanh: hai người đã bị thương."
            ])
        #expect(
            said("Theo Cục Gìn giữ hòa bình (GGHB), hai người đã bị thương.") == [
                "Cục Gìn giữ hòa bình: hai người đã bị thương."
            ])
    }

    @Test("Forces and authorities are bodies by the name of a country")
    func foreign() {
        #expect(said("Cảnh sát Pháp cho biết đã bắt năm người.") == ["Cảnh sát Pháp: đã bắt năm người."])
        #expect(said("Triều Tiên cảnh báo sẽ đáp trả ngay.") == ["Triều Tiên: sẽ đáp trả ngay."])
        #expect(said("Lực lượng chức năng cho biết xe chạy quá tốc độ.") == [])
    }

    @Test("The school is the one that the document names")
    func school() {
        #expect(
            said(
                "Trường THPT Bến Đông bị phản ánh về bữa ăn.\n\n“Chúng tôi xin lỗi phụ huynh”, đại diện nhà trường cho biết."
            )
                == ["Trường THPT Bến Đông: Chúng tôi xin lỗi phụ huynh"])
    }

    @Test("What a body says once it has apologized")
    func joined() {
        #expect(
            said(
                "Ban giám đốc Đại học Bến Đông lên tiếng nhận trách nhiệm, gửi lời xin lỗi và khẳng định sẽ công khai.")
                == ["Ban giám đốc Đại học Bến Đông: sẽ công khai."])
    }

    @Test("What an office passes on is the word of the one in office")
    func conveyed() {
        #expect(
            said(
                "Văn phòng Chính phủ vừa có văn bản truyền đạt ý kiến của Phó Thủ tướng Lê Hoài Bảo yêu cầu các bộ rà soát."
            )
                == ["Lê Hoài Bảo: các bộ rà soát."])
    }

    @Test("A report is a body's whatever it is on")
    func report() {
        #expect(
            said("Theo báo cáo đánh giá tác động của Bộ Tư pháp, luật mới sẽ giảm chi phí.") == [
                "Bộ Tư pháp: luật mới sẽ giảm chi phí."
            ])
    }
}
