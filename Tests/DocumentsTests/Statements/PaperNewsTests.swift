import Testing

@testable import Documents

@Suite("What is said: news of papers wherever they are named")
struct PaperNewsTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("A paper at the end of a sentence has reported it, though it tells of what somebody demands")
    func trailing() {
        #expect(
            said("Nhà sư để lại mảnh giấy, kêu gọi giới chức bắt tổng thống vì tội “phản quốc”, Yonhap đưa tin.")
                == ["Yonhap: Nhà sư để lại mảnh giấy, kêu gọi giới chức bắt tổng thống vì tội “phản quốc”"])
        #expect(
            said("Ông Lê Văn Hoàn nói vụ việc đang được làm rõ, AFP đưa tin.")
                == ["Lê Văn Hoàn: vụ việc đang được làm rõ"])
    }

    @Test("Papers abroad and of a city by their whole names")
    func names() {
        #expect(
            said("Theo Times of Ohana, nạn nhân mất tích từ hôm 22/6.") == [
                "Times of Ohana: nạn nhân mất tích từ hôm 22/6."
            ])
        #expect(
            said("Ngày 2/11, báo Sự Thật TP. HCM đưa tin, thời điểm thực hiện chủ trương đã rất gần.")
                == ["báo Sự Thật TP. HCM: thời điểm thực hiện chủ trương đã rất gần."])
    }

    @Test("What a paper has may quote, and tell of demands; what an unnamed official says is not the paper's")
    func quotes() {
        #expect(
            said("Theo báo Sông Lam, vụ việc “rất phức tạp” và cần thêm thời gian.")
                == ["báo Sông Lam: vụ việc “rất phức tạp” và cần thêm thời gian."])
        #expect(
            said("Theo báo Sông Lam, huyện đã đề nghị truy tố ông Tá về hành vi này.")
                == ["báo Sông Lam: huyện đã đề nghị truy tố ông Tá về hành vi này."])
        #expect(said("Theo Reuters, một quan chức giấu tên nói: “Chúng tôi sẽ không lùi bước”.") == [])
    }

    @Test("A firm's long name, and reports of a year")
    func bodies() {
        #expect(
            said(
                "Đại diện công ty Cổ phần Đầu tư phát triển công nghiệp thương mại Bến Đông dự báo, nhu cầu sẽ tăng lên."
            )
                == ["công ty Cổ phần Đầu tư phát triển công nghiệp thương mại Bến Đông: nhu cầu sẽ tăng lên."])
        #expect(
            said("Báo cáo của Sở Y tế Lam Giang trong năm 2017 cho biết, trên địa bàn đang có 746 phòng khám.")
                == ["Sở Y tế Lam Giang: trên địa bàn đang có 746 phòng khám."])
        #expect(
            said("Đại diện Cảng vụ hàng không Bến Đông, xác nhận chuyến bay đã bị hoãn lại.")
                == ["Cảng vụ hàng không Bến Đông: chuyến bay đã bị hoãn lại."])
        #expect(
            said("Ban Thường vụ Thành ủy Bến Đông đã vào cuộc và chỉ đạo dừng hợp đồng này, yêu cầu trả lại tiền.")
                == ["Ban Thường vụ Thành ủy Bến Đông: dừng hợp đồng này, yêu cầu trả lại tiền."])
    }

    @Test("A question's words stand behind whose it is")
    func question() {
        #expect(
            said("Câu hỏi của đại biểu Lê Văn Hoàn: Bao giờ thì đường sẽ được sửa?")
                == ["Lê Văn Hoàn: Bao giờ thì đường sẽ được sửa?"])
    }
}
