import Testing

@testable import Documents

@Suite("What is said: a second verb of saying, of the same person or body")
struct PressSecondVerbTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("Behind a quotation, how somebody spoke and what he said besides")
    func besides() {
        #expect(
            said(
                "“Chỉ vì tôi mà các con phải đứng ở đây”, ông Phạm Văn Tá nghẹn giọng, giải thích rằng ông không kể công."
            )
                == ["Phạm Văn Tá: Chỉ vì tôi mà các con phải đứng ở đây", "Phạm Văn Tá: ông không kể công."])
        #expect(
            said("“Giá giảm là mừng”, ông Phạm Văn Tá nói, thêm rằng nhà máy đã tuyển thêm người.")
                == ["Phạm Văn Tá: Giá giảm là mừng", "Phạm Văn Tá: nhà máy đã tuyển thêm người."])
        #expect(
            said(
                "“Chúng tôi sẽ làm lại”, ông Phạm Văn Tá nhấn mạnh công ty không bao giờ bỏ rơi khách và sẽ đền bù đầy đủ."
            )
                == [
                    "Phạm Văn Tá: Chúng tôi sẽ làm lại",
                    "Phạm Văn Tá: công ty không bao giờ bỏ rơi khách và sẽ đền bù đầy đủ.",
                ])
    }

    @Test("Behind a quotation, where somebody stressed it says no more")
    func place() {
        #expect(
            said("“Chúng tôi sẽ làm lại”, ông Phạm Văn Tá nhấn mạnh tại buổi họp báo chiều 5/3 ở trụ sở công ty.")
                == ["Phạm Văn Tá: Chúng tôi sẽ làm lại"])
    }

    @Test("What a body does before it says something, behind a comma or `nhưng`")
    func body() {
        #expect(
            said("VKS giữ nguyên quan điểm truy tố, xác định từ năm 2019 bị cáo đã nhận tiền.")
                == ["VKS: từ năm 2019 bị cáo đã nhận tiền."])
        #expect(
            said("Bộ Quốc phòng chưa bình luận về vụ việc nhưng trước đó cho biết sẽ đáp trả ngay.")
                == ["Bộ Quốc phòng: sẽ đáp trả ngay."])
    }

    @Test("That somebody spoke of something often says nothing")
    func often() {
        #expect(said("Ông Phạm Văn Tá chia sẻ nhiều điều về mục tiêu chiến thắng của đội ở lượt cuối.") == [])
        #expect(
            said("Ông Phạm Văn Tá ghi nhận công tác tổ chức của địa phương. Qua đó, có những chỉ đạo trực tiếp với xã.")
                == ["Phạm Văn Tá: công tác tổ chức của địa phương."])
    }

    @Test("A declaration of health is no confession")
    func declaration() {
        #expect(said("Bà Lê Hoài Thu chủ động khai báo y tế và lịch trình đi lại từ ngày 14.") == [])
    }
}
