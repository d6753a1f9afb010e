import Testing

@testable import Documents

@Suite("Who speaks: names behind what somebody is in the words of the report")
struct NamedNounTests {
    @Test(
        "Words for people at the beginning of the clause belong to the name",
        arguments: [
            "Nữ sinh Lê Hoài Thu cho biết em phải đi học xa.",
            "Thủ khoa Lê Hoài Thu chia sẻ em học bằng đèn dầu.",
            "Cô gái trẻ Lê Hoài Thu nói mình sẽ ở lại quê.",
            "Chủ cơ sở dệt Lê Hoài Thu cho biết đơn hàng đang ít dần.",
            "Nhà nghiên cứu văn hóa Lê Hoài Thu nhận định lễ hội này có từ đời Trần.",
            "Bạn Lê Hoài Thu, sinh viên năm hai, cho biết em đi làm thêm để đóng học phí.",
            "Bác sĩ chuyên khoa II Lê Hoài Thu khuyến cáo không nên tự mua thuốc.",
        ])
    func noun(_ text: String) {
        #expect(Said.speakers(text) == ["Lê Hoài Thu"])
    }

    @Test(
        "Relatives, firms and shops with somebody's name are not that person",
        arguments: [
            "Mẹ Lê Hoài Thu nói con gái sẽ ở lại quê.",
            "Gia đình Lê Hoài Thu cho biết nước đã về.",
            "Người nhà Lê Hoài Thu cho biết nước đã về.",
            "Công ty Lê Hoài Thu cho biết sẽ cấp nước trở lại vào ngày mai.",
            "Tiệm bánh Lê Hoài Thu cho biết vẫn mở cửa.",
            "Quán cà phê Lê Hoài Thu khẳng định không bán nước đóng chai giả.",
            "Thư ký của Bộ trưởng Lê Hoài Thu cho biết bà đang họp.",
            "Đường Lê Hoài Thu cho thấy việc thi công chậm.",
        ])
    func others(_ text: String) {
        #expect(!Said.speakers(text).contains("Lê Hoài Thu"))
    }

    @Test("Somebody's relative is the one who is named, not the one whose relative it is")
    func relatives() {
        #expect(
            Said.speakers("Vợ ông Tá là bà Lê Hoài Thu cho biết gia đình đã nhận đủ tiền.") == ["Lê Hoài Thu"])
        #expect(Said.speakers("Bà Lê Hoài Thu, vợ ông Hòa, nói nhà bà bị ngập ba ngày.") == ["Lê Hoài Thu"])
    }

    @Test("Who stands for a body is named behind a comma")
    func standing() {
        #expect(
            Said.speakers("Đại diện UBND xã, ông Trần Đức Thiệu cho hay đã có phương án di dời.")
                == ["Trần Đức Thiệu"])
    }

    @Test("Foreigners are named behind an office, or again by where they come from")
    func foreigners() {
        #expect(
            Said.speakers("Người phát ngôn Nhà Trắng Donald Whitmore cho biết chuyến thăm bị hoãn.")
                == ["Donald Whitmore"])
        #expect(
            Said.speakers("HLV Peter Hollis cho biết đội đã tập xong. HLV người Anh nói đội bóng đã sẵn sàng.")
                == ["Peter Hollis", "Peter Hollis"])
        #expect(
            Said.speakers("HLV Peter Hollis cho biết đội đã tập xong. Nhà cầm quân này cho rằng đối thủ rất mạnh.")
                == ["Peter Hollis", "Peter Hollis"])
        #expect(Said.speakers("Tổng giám đốc Prudential Việt Nam cho biết sẽ bồi thường đủ.").isEmpty)
    }

    @Test("Initials keep their capitals, names in capitals do not")
    func initials() {
        #expect(Said.speakers("Anh L.T.N.Q cho biết đã báo công an.") == ["L.T.N.Q"])
        #expect(Said.speakers("Ông TRẦN ĐỨC THIỆU cho biết đã báo công an.") == ["Trần Đức Thiệu"])
    }

    @Test("A full stop behind initials within a sentence does not end it")
    func fullStops() {
        #expect(Said.lines("Anh L.T.N.Q. cho biết đã báo công an.") == ["L.T.N.Q: đã báo công an."])
        #expect(Said.lines("Theo chị N.V.Đ., xe đã mất phanh.") == ["N.V.Đ: xe đã mất phanh."])
        #expect(Said.lines("Anh N.T.H. (25 tuổi) kể mình bị đánh.") == ["N.T.H: mình bị đánh."])
    }
}
