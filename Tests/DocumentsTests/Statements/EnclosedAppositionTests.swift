import Testing

@testable import Documents

@Suite("Whatever is told of somebody between two marks, the verb behind them is that person's")
struct EnclosedAppositionTests {
    @Test(
        "what one sells, owns, suffers or is, in whatever words, between commas or dashes",
        arguments: [
            "bán nước trước cổng trường", "đang điều trị tại Bệnh viện Hoa Mai", "là chủ nhà nơi xảy ra vụ cháy",
            "có con học lớp 5A", "nhà ở gần hiện trường", "là một cư dân sinh sống tại đây", "thợ sửa xe đầu ngõ",
            "cũng là cư dân ở đây", "vừa tốt nghiệp đại học", "58 tuổi, sống sau căn nhà bị cháy",
        ])
    func enclosed(_ words: String) {
        let said = ["Lâm Hoài Thu: lửa bùng lên lúc nửa đêm."]
        for opening in ["Chị", "Sáng nay, chị", "Trao đổi với phóng viên, chị", "Theo đó, chị", "Chiều 5/3, chị"] {
            #expect(
                Said.lines("\(opening) Lâm Hoài Thu, \(words), cho biết lửa bùng lên lúc nửa đêm.") == said,
                "\(opening)")
            #expect(
                Said.lines("\(opening) Lâm Hoài Thu - \(words) - cho biết lửa bùng lên lúc nửa đêm.") == said,
                "\(opening)")
        }
        #expect(
            Said.lines("“Tôi thấy lửa bùng lên lúc nửa đêm”, chị Lâm Hoài Thu, \(words), bức xúc.")
                == ["Lâm Hoài Thu: Tôi thấy lửa bùng lên lúc nửa đêm"])
    }

    @Test(
        "what is told behind `theo` and a name is no part of what is said",
        arguments: [
            ", là chủ ngôi nhà bị cháy,", ", 58 tuổi, sống sau căn nhà bị cháy,", ", ngụ phường 5, quận Đông Hải,",
            " – 35 tuổi, ở thôn Mây,", ", phụ huynh có con học lớp 5A,", ", Sở Y tế tỉnh Hòa Lâm,",
        ])
    func behindAccording(_ words: String) {
        #expect(
            Said.lines("Theo chị Lâm Hoài Thu\(words) lửa bùng lên lúc nửa đêm.")
                == ["Lâm Hoài Thu: lửa bùng lên lúc nửa đêm."])
    }

    @Test("a body behind a name is where one works, also before a verb that only a colon makes say something")
    func body() {
        #expect(
            Said.speakers("Ông Lâm Quang Tiệp, Phòng Quản lý đô thị lo lắng: “Tôi thấy nước còn lên nữa”.")
                == ["Lâm Quang Tiệp"])
        #expect(
            Said.speakers("Theo đó, đại tá Lâm Quang Tiệp, Công an tỉnh Hòa Lâm cho biết đã khởi tố vụ án.")
                == ["Lâm Quang Tiệp"])
    }

    @Test("according to whom it is so, between commas, and another's words are no apposition")
    func others() {
        #expect(Said.lines("Ông Lâm Quang Tiệp, theo người dân, cho biết thông tin rất chậm.") == [])
        #expect(Said.lines("Bà Lâm Hoài Thu có hai con, nhiều người cho rằng bà sống vì con.") == [])
        #expect(
            !Said.speakers("Ông Lâm Quang Tiệp, bà Vũ Hoài Mơ cùng có mặt, cho biết đường đã hỏng.").contains(
                "Lâm Quang Tiệp"))
    }

    @Test("whose grandchild somebody is, and the house where it happened, are told of who speaks")
    func relation() {
        #expect(
            Said.lines("Anh Lâm Quang Tiệp, cháu nội cụ Tám, cho biết nhà đã xây từ lâu.")
                == ["Lâm Quang Tiệp: nhà đã xây từ lâu."])
        let text = "Anh Lâm Quang Tiệp, chủ nhà nơi xảy ra vụ cháy, kể lửa bùng lên lúc nửa đêm."
        #expect(Said.lines(text) == ["Lâm Quang Tiệp: lửa bùng lên lúc nửa đêm."])
        #expect(Said.role(text) == "chủ nhà nơi xảy ra vụ cháy")
    }
}
