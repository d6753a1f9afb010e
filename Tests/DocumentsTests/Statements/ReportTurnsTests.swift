import Testing

@testable import Documents

@Suite("Who speaks: turns of reports")
struct ReportTurnsTests {
    @Test(
        "What somebody is, between commas or dashes, does not hide who speaks",
        arguments: [
            "Ông Trần Đức Thiệu, một người dân sống gần đó, bức xúc: “Bụi mù cả ngày, không ai chịu nổi”.",
            "Anh Trần Đức Thiệu, 35 tuổi, công nhân khu công nghiệp Tân An, tâm sự: “Hai vợ chồng chỉ đủ tiền trọ”.",
            "Anh Trần Đức Thiệu, quê ở Bến Đông, làm công nhân đã mười năm, cho hay lương chỉ đủ tiền trọ.",
            "Anh Trần Đức Thiệu, bạn học của giám đốc, cho biết hai người thân nhau từ nhỏ.",
            "Bị hại, ông Trần Đức Thiệu, đề nghị tòa xử nghiêm.",
            "Con trai ông Tư - anh Trần Đức Thiệu - cho biết cha anh mất tích hai ngày.",
        ])
    func appositions(_ text: String) {
        #expect(Said.speakers(text) == ["Trần Đức Thiệu"])
    }

    @Test(
        "Sources need not be opened by `theo`",
        arguments: [
            "Vẫn lời ông Trần Đức Thiệu: “Không có chuyện giảm cho có”.",
            "Như lời ông Trần Đức Thiệu thì cả xóm trọ đều đã nghỉ việc.",
            "Dưới góc nhìn của chuyên gia Trần Đức Thiệu, giá điện tăng sẽ kéo theo giá hàng hóa tăng.",
            "Qua lời kể của ông Trần Đức Thiệu, làng đã có từ hai trăm năm trước.",
        ])
    func sources(_ text: String) {
        #expect(Said.speakers(text) == ["Trần Đức Thiệu"])
    }

    @Test("A body behind the source's office is no part of what was said")
    func bodyBehindSource() {
        #expect(
            Said.lines(
                "Theo bác sĩ Trần Đức Thiệu, Trưởng khoa Cấp cứu, Bệnh viện Lam Giang: “Bệnh nhân đã qua cơn nguy kịch”."
            ) == ["Trần Đức Thiệu: Bệnh nhân đã qua cơn nguy kịch"])
    }

    @Test("`bảo` before a comma says something, `nói như …` says how")
    func weakVerbs() {
        #expect(
            Said.lines("Bà Lê Hoài Thu bảo, nhà dột từ năm ngoái, mưa là phải thức trắng.")
                == ["Lê Hoài Thu: nhà dột từ năm ngoái, mưa là phải thức trắng."])
        #expect(
            Said.lines("Ông Trần Đức Thiệu nói như đinh đóng cột: “Tôi không nhận đồng nào”.")
                == ["Trần Đức Thiệu: Tôi không nhận đồng nào"])
        #expect(
            Said.lines("Ông Trần Đức Thiệu cho rằng giá bán như vậy là quá thấp.")
                == ["Trần Đức Thiệu: giá bán như vậy là quá thấp."])
        #expect(Said.lines("Ông Trần Đức Thiệu khẳng định quan điểm như vậy trong buổi họp báo chiều nay.").isEmpty)
    }

    @Test("Whoever stands in brackets behind a whole sentence in quotation marks says it")
    func brackets() {
        #expect(
            Said.speakers(
                "“Chúng tôi sẽ kiểm tra lại. Nếu sai sẽ xử lý nghiêm” (ông Trần Đức Thiệu - Chủ tịch UBND xã Tân An).")
                == ["Trần Đức Thiệu"])
        #expect(
            Said.speakers("“Trăng quê” (nhạc sĩ Trần Đức Thiệu) được chọn mở màn, theo ban tổ chức.").isEmpty)
    }

    @Test("Whom the reporter goes to is the one who speaks behind the comma")
    func meetings() {
        #expect(
            Said.speakers("Gặp ông Trần Đức Thiệu ở nhà riêng, ông nói: “Chuyện cũ tôi không nhớ nữa”.")
                == ["Trần Đức Thiệu"])
        #expect(
            Said.speakers("Hỏi ông Trần Đức Thiệu về chuyện này, ông cười: “Tôi già rồi, có gì đâu mà giấu”.")
                == ["Trần Đức Thiệu"])
        #expect(Said.speakers("Nhắc đến ông Trần Đức Thiệu, ông nói: “Chuyện cũ tôi không nhớ nữa”.").isEmpty)
    }

    @Test("Suspects speak by their given names and as `nghi phạm`, the dead and the victims do not")
    func suspects() {
        let held = "Ông Tám chứng kiến công an bắt giữ Trần Đức Thiệu (24 tuổi, trú xã Tân An). "
        #expect(
            Said.speakers(held + "Theo lời khai của Thiệu, số tiền trên đã được dùng để trả nợ.") == ["Trần Đức Thiệu"])
        #expect(
            Said.speakers(held + "Bước đầu, nghi phạm khai do thiếu tiền tiêu xài nên đã cướp tài sản.")
                == ["Trần Đức Thiệu"])
        #expect(Said.speakers(held + "Nạn nhân kể bị chặn đường lúc nửa đêm.").isEmpty)
        #expect(
            Said.speakers(
                "Ông Tám phát hiện thi thể Trần Đức Thiệu (24 tuổi). Nghi phạm khai nhận do ghen tuông nên đã ra tay."
            ).isEmpty)
    }

    @Test("Korean names go on behind a hyphen")
    func hyphens() {
        #expect(
            Said.speakers("Ông Kim Sung-ho, Giám đốc Samsil Việt Nam, cho biết nhà máy sẽ tuyển thêm 500 lao động.")
                == ["Kim Sung-ho"])
    }
}
