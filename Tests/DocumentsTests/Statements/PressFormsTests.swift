import Testing

@testable import Documents

@Suite("What is said: who is told, who stands between, and what closes a quotation")
struct PressFormsTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("Who is told stands between the words of a verb")
    func informed() {
        #expect(
            said("Ông Lê Văn Hoàn cho phóng viên biết vụ việc đang được điều tra.")
                == ["Lê Văn Hoàn: vụ việc đang được điều tra."])
        let text =
            "“Tài xế đã đánh xe bỏ chạy ngay”, ông Lê Văn Hoàn, đội trưởng Thanh tra quận Hoa Sao cho VnExpress biết."
        #expect(said(text) == ["Lê Văn Hoàn: Tài xế đã đánh xe bỏ chạy ngay"])
        #expect(Said.role(text) == "đội trưởng Thanh tra quận Hoa Sao")
    }

    @Test("Who somebody is may be all that stands behind a quotation")
    func tag() {
        #expect(
            said("“Các anh chị có thể nói về bất kỳ vấn đề gì”, ông Lê Văn Hoàn, Phó chủ tịch UBND tỉnh Lam Giang.")
                == ["Lê Văn Hoàn: Các anh chị có thể nói về bất kỳ vấn đề gì"])
    }

    @Test("What somebody says against what he has said is his, too")
    func against() {
        #expect(
            said(
                "“Chúng tôi đề nghị thanh tra toàn diện”, ông Lê Văn Hoàn nói, nhưng đề xuất không nên để bộ chủ quản thực hiện."
            )
                == [
                    "Lê Văn Hoàn: Chúng tôi đề nghị thanh tra toàn diện",
                    "Lê Văn Hoàn: không nên để bộ chủ quản thực hiện.",
                ])
    }

    @Test("Whose words somebody passes on, he says")
    func passedOn() {
        #expect(
            said(
                "Thứ trưởng Trần Văn Sinh dẫn lại lời ông Klaus Hamann, nhà sáng lập diễn đàn, cho hay hội nghị đã thành công."
            )
                == ["Klaus Hamann: hội nghị đã thành công."])
    }

    @Test("A review of a judgment is no director, and a branch is no person")
    func nobody() {
        #expect(
            said(
                "Nếu vụ án có kháng nghị, kháng cáo, giám đốc thẩm, bị cáo Lê Văn Hoàn đề nghị tòa triệu tập nhân chứng."
            )
                == ["Lê Văn Hoàn: tòa triệu tập nhân chứng."])
        #expect(
            said(
                "Bị cáo Lê Văn Hoàn (nguyên giám đốc chi nhánh Bến Sao, bị đề nghị 36 tháng tù) tự bào chữa. Cựu giám đốc chi nhánh Bến Sao nhận thấy lãnh đạo mới không ghi nhận công lao của mình."
            )
                == ["Lê Văn Hoàn: lãnh đạo mới không ghi nhận công lao của mình."])
    }

    @Test("A pronoun behind a comma is the one who opens the sentence")
    func pronoun() {
        #expect(
            said(
                "Bộ trưởng Lê Văn Hoàn vẫn rõ ràng như mọi khi, ông nói về những điểm nghẽn và khẳng định: Luật đã được sửa đổi."
            )
                == ["Lê Văn Hoàn: Luật đã được sửa đổi."])
    }

    @Test("Capitals speak for their states, prosecutors in court, and the White House's master for the president")
    func standing() {
        #expect(said("Bình Nhưỡng tuyên bố sẽ đáp trả ngay lập tức.") == ["Bình Nhưỡng: sẽ đáp trả ngay lập tức."])
        #expect(
            said("Đại diện VKSND tỉnh Lam Giang giữ quyền công tố tại tòa đề nghị tuyên phạt bị cáo 12 năm tù.")
                == ["VKSND tỉnh Lam Giang: tuyên phạt bị cáo 12 năm tù."])
        #expect(
            said(
                "Tổng thống Mỹ Peter Manson đến thăm. “Chúng tôi sẽ giữ lời hứa với đồng minh”, ông chủ Nhà Trắng nói.")
                == ["Peter Manson: Chúng tôi sẽ giữ lời hứa với đồng minh"])
        #expect(
            said("Bộ trưởng Nội vụ Petrovich cho biết đường đã thông xe.") == ["Petrovich: đường đã thông xe."])
    }

    @Test("An accident's officers and honorary professors bear their whole titles")
    func titles() {
        #expect(
            Said.role("Theo thuyền phó Lê Văn Hoàn, tối 15-4, tàu cá gặp sóng to.") == "thuyền phó")
        #expect(
            Said.role("Karl Braun, giáo sư danh dự Đại học Bến Đông, cho rằng việc này có lợi.")
                == "giáo sư danh dự Đại học Bến Đông")
    }

    @Test("What a court finds or a town writes is its own")
    func papers() {
        #expect(
            said("Theo kết quả khám nghiệm của Công an tỉnh Lam Giang, nạn nhân tử vong do ngạt nước.")
                == ["Công an tỉnh Lam Giang: nạn nhân tử vong do ngạt nước."])
        #expect(
            said("Trong văn bản của huyện Bến Đông cũng nêu rõ các khoản thu phải được rà soát.")
                == ["huyện Bến Đông: các khoản thu phải được rà soát."])
        #expect(
            said("Chất vấn của đại biểu Lê Văn Hoàn với Thủ tướng là: bao giờ thì luật được sửa đổi?")
                == ["Lê Văn Hoàn: bao giờ thì luật được sửa đổi?"])
    }
}
