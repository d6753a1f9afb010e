import Testing

@testable import Documents

@Suite("What is said: press reports")
struct PressTests {
    @Test(
        "What was said stands behind the verb",
        arguments: [
            ("Tại hội nghị, ông Phạm Gia Hưng cho biết, đến nay còn 110 văn bản.", "đến nay còn 110 văn bản."),
            ("Ông Phạm Gia Hưng nhấn mạnh rằng phải giao việc kèm người.", "phải giao việc kèm người."),
            ("Trao đổi với phóng viên, ông Phạm Gia Hưng thừa nhận lỗi của Sở.", "lỗi của Sở."),
            ("Tuy nhiên, theo ông Phạm Gia Hưng, phải giao việc kèm người.", "phải giao việc kèm người."),
            ("Theo nhận định của ông Phạm Gia Hưng, phải giao việc kèm người.", "phải giao việc kèm người."),
            ("Phải giao việc kèm người và dữ liệu, ông Phạm Gia Hưng nói.", "Phải giao việc kèm người và dữ liệu"),
            ("Ông Phạm Gia Hưng chia sẻ với phóng viên: Phải giao việc kèm người.", "Phải giao việc kèm người."),
            ("Ông Phạm Gia Hưng ghi nhận, đánh giá cao các ý kiến thẳng thắn.", "các ý kiến thẳng thắn."),
        ])
    func reported(_ text: String, _ words: String) {
        #expect(
            Said.lines(text).map { $0.replacing("Tuy nhiên, theo ông Phạm Gia Hưng, ", with: "") } == [
                "Phạm Gia Hưng: \(words)"
            ])
    }

    @Test(
        "Who only acts says nothing",
        arguments: [
            "Ông Phạm Gia Hưng phát biểu tại hội nghị.",
            "Ông Phạm Gia Hưng trình bày báo cáo đề dẫn.",
            "Ông Phạm Gia Hưng chúc Tết các bệnh nhân tại bệnh viện quận.",
            "Bí thư Thành ủy Trần Đức Thiệu được đề nghị khen thưởng.",
            "Sau khi nghe các ý kiến, đồng chí Trần Đức Thiệu, Bí thư Thành ủy, kết luận.",
            "Khi ông Phạm Gia Hưng yêu cầu báo cáo, các phòng đã nộp.",
            "Tòa đề nghị ông Phạm Gia Hưng trả lời.",
            "Ông Đới Sỹ Hưng lại xin ý kiến cấp trên về ba tuyến đường.",
        ])
    func acts(_ text: String) { #expect(Said.lines(text) == []) }

    @Test("A sentence goes on with what was said only where its first words join it")
    func goingOn() {
        let text = """
            Ông Phạm Gia Hưng đề nghị chấm điểm hằng quý. Đồng thời, các sở phải công bố đầu mối. Trời mưa to suốt buổi chiều.
            """
        #expect(
            Said.lines(text) == ["Phạm Gia Hưng: chấm điểm hằng quý. Đồng thời, các sở phải công bố đầu mối."])
    }

    @Test("A caption is nobody's speech, nor is the same line without its credit")
    func caption() {
        let text = """
            Bí thư Thành ủy Trần Đức Thiệu (giữa) yêu cầu các sở báo cáo tại tọa đàm. Ảnh: QUANG SƠN

            Bí thư Thành ủy Trần Đức Thiệu (giữa) yêu cầu các sở báo cáo tại tọa đàm.
            """
        #expect(Said.lines(text) == [])
    }

    @Test("A by-line is nobody's speech")
    func byLine() {
        #expect(Said.lines("Ông Phạm Gia Hưng dự họp.\n\nHÀ VY thực hiện\n\nPV - TCBC") == [])
    }

    @Test("Directives and laws quote nobody")
    func mute() {
        #expect(Said.lines("Ông Phạm Gia Hưng cho biết còn 110 văn bản.", type: "chỉ thị") == [])
    }

    @Test("The author of a submission is who speaks in all of it, and its sentences are no statements")
    func author() {
        let text = """
            THAM LUẬN
            Giao biên chế theo việc

            Đồng chí Phạm Gia Hưng, Giám đốc Sở Nội vụ, trình bày tại Tọa đàm ngày 22/9/2023

            Năm 2015, các sở được giao 4.980 biên chế công chức.
            """
        let found = Said.read(text, type: "tham luận")
        #expect(found.author.map { found.speakers[$0].name } == "Phạm Gia Hưng")
        #expect(found.statements.isEmpty)
    }

    @Test(
        "What an office is of may go on behind a comma or in brackets",
        arguments: [
            "Đại tá Lê Hoài Bảo, Trưởng Công an thị xã Bến Đông, tỉnh Lam Giang cho biết, đơn vị đã bàn giao hồ sơ.",
            "Trao đổi với phóng viên, Đại tá Lê Hoài Bảo – Trưởng phòng Cảnh sát hình sự (PC02) Công an TP. Hải Phòng cho biết, đơn vị đã bàn giao hồ sơ.",
            "Ông Lê Hoài Bảo, chủ tịch UBND xã Đông Vân (huyện Cầu Ngự) cho biết, đơn vị đã bàn giao hồ sơ.",
            "Ông Lê Hoài Bảo - chủ tịch UBND xã Đông Vân (huyện Cầu Ngự) - cho biết, đơn vị đã bàn giao hồ sơ.",
            "Ông Lê Hoài Bảo - vụ trưởng Vụ Lao động, văn hóa xã hội (Bộ Kế hoạch), nguyên trưởng đoàn kiểm tra - cho biết, đơn vị đã bàn giao hồ sơ.",
            "Đại tá Lê Hoài Bảo, Trưởng phòng Cảnh sát giao thông, Công an thành phố cho biết, đơn vị đã bàn giao hồ sơ.",
            "Ông Lê Hoài Bảo, Hiệu trưởng Trường THPT Mạc Đĩnh Chi, quận 6, cho biết đơn vị đã bàn giao hồ sơ.",
        ])
    func officesAndPlaces(_ text: String) {
        #expect(Said.lines(text) == ["Lê Hoài Bảo: đơn vị đã bàn giao hồ sơ."])
    }

    @Test("What somebody is told to do is said, what somebody is handed is not")
    func orders() {
        #expect(
            Said.lines("Ông Phạm Gia Hưng giao Sở Nội vụ trình phương án trước ngày 15-12.")
                == ["Phạm Gia Hưng: Sở Nội vụ trình phương án trước ngày 15-12."])
        #expect(Said.lines("Ông Phạm Gia Hưng giao quà cho các cháu.") == [])
    }

    @Test(
        "Bodies say something, too, where nobody is named",
        arguments: [
            (
                "Theo Công ty cổ phần Vận tải Lam Giang, hai đoàn tàu bán song song hai loại suất ăn.",
                "hai đoàn tàu bán song song hai loại suất ăn."
            ),
            (
                "Theo thông tin từ Công ty cổ phần Vận tải Lam Giang, hai đoàn tàu đã dừng bán suất ăn.",
                "hai đoàn tàu đã dừng bán suất ăn."
            ),
            (
                "Công ty cổ phần Vận tải Lam Giang cho biết hai đoàn tàu đã dừng bán suất ăn.",
                "hai đoàn tàu đã dừng bán suất ăn."
            ),
        ])
    func bodiesAlone(_ text: String, _ words: String) {
        #expect(Said.lines(text) == ["Công ty cổ phần Vận tải Lam Giang: \(words)"])
    }

    @Test("A quotation over several lines is whose the line behind it says")
    func claimed() {
        let text = """
            Bà Cao Thị Mỹ Lệ cho rằng cách làm ấy không ổn.

            "Rõ ràng tổ trưởng gây sức ép đối với tôi.
            Tôi không ký. "
            - bà Lệ nói.
            """
        #expect(
            Said.lines(text) == [
                "Cao Thị Mỹ Lệ: cách làm ấy không ổn.",
                "Cao Thị Mỹ Lệ: Rõ ràng tổ trưởng gây sức ép đối với tôi.\nTôi không ký.",
            ])
    }

    @Test("One mark may close a quotation and the one in it")
    func oneMarkForTwo() {
        let text = """
            "Việc đắp đê tưởng xong hôm qua.
            Vậy nên cả xã ra đồng "cứu lúa", ông Lê Hoài Bảo, trưởng công an xã Đông Vân, cho biết.
            """
        #expect(
            Said.lines(text) == [
                "Lê Hoài Bảo: Việc đắp đê tưởng xong hôm qua.\nVậy nên cả xã ra đồng \"cứu lúa"
            ])
    }

    @Test("Where every sentence has its line, one that is joined to the one before goes on with it")
    func lineBySentence() {
        let text = """
            Ông Phạm Gia Hưng cho biết thành phố đã họp.
            Theo đó, các sở công bố đầu mối trong tháng này.
            Trời mưa to suốt buổi chiều.
            """
        #expect(
            Said.lines(text) == [
                "Phạm Gia Hưng: thành phố đã họp.\nTheo đó, các sở công bố đầu mối trong tháng này."
            ])
    }

    @Test("`Đoàn Chủ tịch` names a body, and the man behind it keeps his own office")
    func presidium() {
        let text =
            "Thay mặt Đoàn Chủ tịch, Chủ tịch HĐND thành phố Lê Hoài Bảo đã nêu những ưu điểm chung. Ông nói: \"Các tham luận có chất lượng tốt.\""
        #expect(Said.lines(text).last == "Lê Hoài Bảo: Các tham luận có chất lượng tốt.")
    }

    @Test(
        "The points of a list behind a colon are whose the colon says",
        arguments: [
            "1. Các sở công bố đầu mối.\n\n2. Quận báo cáo trước ngày 15.",
            "- Các sở công bố đầu mối.\n\n- Quận báo cáo trước ngày 15.",
            "Thứ nhất, các sở công bố đầu mối.\n\nThứ hai, quận báo cáo trước ngày 15.",
        ])
    func lists(_ points: String) {
        let text = """
            Bí thư Thành ủy Trần Đức Thiệu chủ trì buổi làm việc.

            Kết luận buổi làm việc, Bí thư Thành ủy chỉ đạo một số nội dung sau:

            \(points)

            Trời mưa to suốt buổi chiều.
            """
        #expect(Said.lines(text) == ["Trần Đức Thiệu: \(points)"])
    }

    @Test("Who speaks in a numbered point speaks for himself")
    func numberedSpeakers() {
        let text = """
            Bí thư Thành ủy Trần Đức Thiệu đề nghị:

            1. Ông Lê Hoài Bảo cho biết thành phố đã họp.
            """
        #expect(Said.lines(text) == ["Lê Hoài Bảo: thành phố đã họp."])
    }

    @Test("A body's wish is its own")
    func wish() {
        #expect(
            Said.lines(
                "Ông Lê Hoài Bảo dự họp. Nhân dịp này, Ban Thường vụ Thành ủy chúc cán bộ quận Bến Đông năm mới thắng lợi."
            )
                == ["Ban Thường vụ Thành ủy: cán bộ quận Bến Đông năm mới thắng lợi."])
    }

    @Test("Behind a demand, what others must do and what is demanded without a subject go on with it")
    func demands() {
        let text = """
            Bộ trưởng Trần Đức Thiệu yêu cầu các địa phương vào cuộc ngay. Các sở phải cử người trực. Giao Cục Thú y cấp \
            thuốc. Đến nay bệnh đã có ở ba huyện.
            """
        #expect(
            Said.lines(text) == [
                "Trần Đức Thiệu: các địa phương vào cuộc ngay. Các sở phải cử người trực. Giao Cục Thú y cấp thuốc."
            ])
    }

    @Test(
        "What happened and when is what somebody tells",
        arguments: [
            ("kể rằng sau khi bị mất lưới, ông vào bờ ngay", "sau khi bị mất lưới, ông vào bờ ngay."),
            ("kể khi đến nơi thì trời đã tối", "khi đến nơi thì trời đã tối."),
            ("cho biết sau khi sửa máy, tàu sẽ ra khơi", "sau khi sửa máy, tàu sẽ ra khơi."),
        ])
    func telling(_ words: String, _ said: String) {
        #expect(Said.lines("Ông Trần Đức Thiệu \(words).") == ["Trần Đức Thiệu: \(said)"])
    }

    @Test("How somebody speaks may stand before the verb")
    func manner() {
        #expect(
            Said.lines("Bà Lê Hoài Thu nghẹn ngào kể nhà bà mất hết sau một đêm.")
                == ["Lê Hoài Thu: nhà bà mất hết sau một đêm."])
        #expect(
            Said.lines("Nghệ sĩ Lê Hoài Thu (42 tuổi) xúc động chia sẻ: “Tôi không ngờ đông đến thế”.")
                == ["Lê Hoài Thu: Tôi không ngờ đông đến thế"])
    }

    @Test("To answer about something is not what was answered")
    func about() {
        #expect(Said.lines("Sáng nay, Giám đốc Sở Y tế Lê Hoài Thu trả lời về vụ ngộ độc ở Bến Đông.") == [])
    }

    @Test("Texts with their marks apart say the same", arguments: [false, true])
    func spelling(_ isDecomposed: Bool) {
        let tone = isDecomposed ? "Đa\u{323}i u\u{301}y Nguyê\u{303}n" : "Đa\u{323}i u\u{301}y Nguye\u{302}\u{303}n"
        let text = "\(tone) Nhân cho biê\u{301}t: đa\u{303} bă\u{301}t hai ngươ\u{300}i."
        #expect(Said.lines(text).count == 1)
    }
}
