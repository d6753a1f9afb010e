import Testing

@testable import Documents

@Suite("What is said: who a sentence of a report is about")
struct PressSubjectTests {
    /// A sentence before, which names people and in which nobody says anything.
    private static let lead = """
        Bộ trưởng Bộ Giao thông Tạ Văn Hân và ông Đoàn Gia Khiêm, Tổng giám đốc Tổng công ty Đường thủy Sông Tiêu (WSC), đến \
        hiện trường.
        """

    private func lines(_ text: String) -> [String] { Said.lines(Self.lead + "\n\n" + text) }

    @Test(
        "An office and a given name, or an office and a short form of the body, are the one who holds it",
        arguments: [
            ("Bộ trưởng Hân yêu cầu thông luồng trong tuần này.", "Tạ Văn Hân: thông luồng trong tuần này."),
            ("Bộ trưởng Hân hôm qua yêu cầu thông luồng ngay.", "Tạ Văn Hân: thông luồng ngay."),
            ("Theo Bộ trưởng Hân, luồng đã cạn từ tháng ba.", "Tạ Văn Hân: luồng đã cạn từ tháng ba."),
            ("Tổng giám đốc WSC cho rằng luồng còn cạn thêm.", "Đoàn Gia Khiêm: luồng còn cạn thêm."),
        ])
    func officeHolder(_ text: String, _ line: String) { #expect(lines(text) == [line]) }

    @Test(
        "An office and what it is of is nobody's given name",
        arguments: [
            "Giám đốc Sở cho biết luồng đã cạn từ tháng ba.", "Chủ tịch QH đề nghị làm rõ trách nhiệm.",
            "Phó tổng giám đốc Vinasong cho biết luồng đã cạn từ tháng ba.",
        ])
    func office(_ text: String) { #expect(lines(text) == []) }

    @Test("Of two who bear a title, it means the one who was just named")
    func lastHolder() {
        #expect(
            Said.lines(
                """
                Phó Chủ tịch UBND tỉnh Lê Thị Mai và Phó Chủ tịch UBND tỉnh Trần Văn Định dự họp.

                Phó Chủ tịch UBND tỉnh Trần Văn Định báo cáo tiến độ dự án. Phó Chủ tịch UBND tỉnh khẳng định đường sẽ thông.
                """) == ["Trần Văn Định: đường sẽ thông."])
    }

    @Test(
        "When somebody speaks may stand before the verb",
        arguments: [
            "Ông Khiêm hôm 15/11 tuyên bố sẽ nạo vét luồng.", "Ông Khiêm hồi đầu tháng tuyên bố sẽ nạo vét luồng.",
            "Ông Khiêm chiều nay tuyên bố sẽ nạo vét luồng.", "Ông Khiêm ngay sau đó tuyên bố sẽ nạo vét luồng.",
        ])
    func time(_ text: String) { #expect(lines(text) == ["Đoàn Gia Khiêm: sẽ nạo vét luồng."]) }

    @Test("When a body speaks is no part of its name")
    func timeOfBody() {
        let found = Said.read(Self.lead + "\n\nCông an tỉnh Lam Giang chiều 5/6 cho biết đã bắt hai người.")
        #expect(found.speakers.map(\.name) == ["Công an tỉnh Lam Giang"])
    }

    @Test(
        "What somebody is may stand behind a comma that nothing closes",
        arguments: [
            ("Anh Trần Văn Lâm, giám định viên của hãng thừa nhận hồ sơ làm chậm.", "Trần Văn Lâm: hồ sơ làm chậm."),
            ("Chị Vũ Thị Thoa, quê Bến Đông bay chuyến sớm cho biết đã chờ cả đêm.", "Vũ Thị Thoa: đã chờ cả đêm."),
            ("Bà Lê Thị Mơ, hàng xóm của ông Khiêm, cũng cho hay ông rất hiền.", "Lê Thị Mơ: ông rất hiền."),
            ("Chị Nhung - chủ một quán ở Q. Bến Đông - cho biết khách đã vắng.", "Nhung: khách đã vắng."),
        ])
    func apposition(_ text: String, _ line: String) { #expect(lines(text) == [line]) }

    @Test(
        "Whoever is only spoken of before a comma does not speak",
        arguments: [
            "Ngoài ông Khiêm, người dân cho rằng đường hỏng là do xe tải.",
            "Gặp bà Lê Thị Mơ, người dân cho biết đường hỏng đã lâu.",
            "Vụ việc của ông Khiêm, công an cho biết đang điều tra thêm.",
            "Ông Khiêm bị tạm giữ, cơ quan điều tra cho biết sẽ xử lý nghiêm.",
        ])
    func spokenOf(_ text: String) { #expect(lines(text).allSatisfy { !$0.hasPrefix("Đoàn") && !$0.hasPrefix("Lê") }) }

    @Test("Of what one speaks may open a sentence without a comma")
    func opening() {
        #expect(
            lines("Đối với mười hai vụ còn lại ông Khiêm cho rằng lỗi là do thời tiết.")
                == ["Đoàn Gia Khiêm: lỗi là do thời tiết."])
        #expect(lines("Trong buổi làm việc với ông Khiêm cho rằng đã đủ.") == [])
    }

    @Test("A name that is a form of address elsewhere is a name behind one")
    func nameLikeAddress() {
        #expect(lines("Ông Mai Tuấn Anh đến. Ông Anh nói đường sẽ thông.").last == "Mai Tuấn Anh: đường sẽ thông.")
    }

    @Test("Whose street or bridge somebody lives at is not who speaks")
    func bridge() {
        #expect(lines("Một người dân sống gần khu vực cầu Lê Quang Định cho biết: “Ai cũng lo lắng lắm”.") == [])
    }

    @Test("A board that directs is part of its head's title, and directs nobody")
    func board() {
        #expect(lines("Ông Khiêm - Trưởng ban chỉ đạo Trung ương về luồng lạch, cùng đoàn đã đến đập.") == [])
    }

    @Test("A title that belongs to what is spoken of is not the speaker's")
    func titleOfAnother() {
        let found = Said.read(
            Self.lead
                + "\n\nThừa nhận nhiều người yếu vẫn được cấp bằng tiến sĩ, Bộ trưởng Hân cho biết sẽ sửa quy chế.")
        #expect(found.speakers.map(\.name) == ["Tạ Văn Hân"])
    }

    @Test("What an accused had his clerks do is no statement, what a minister has his offices do is one")
    func orders() {
        #expect(
            Said.lines(
                "Ông Đỗ Văn Bình - nguyên giám đốc ngân hàng - bị bắt. Ông Bình chỉ đạo cấp dưới giải ngân cho bà Thu.")
                == [])
        #expect(
            lines("Bộ trưởng Hân chỉ đạo từ nay trạm nào để luồng cạn sẽ bị kỷ luật.")
                == ["Tạ Văn Hân: từ nay trạm nào để luồng cạn sẽ bị kỷ luật."])
    }

    @Test("Of what somebody judges is not what he judges")
    func about() {
        #expect(lines("Ông Khiêm nhận định về những nội dung liên quan đến vụ việc ở bến.") == [])
    }

    @Test("What somebody says that others report is his")
    func reportOfOthers() {
        #expect(
            lines("Ông Khiêm thông tin, người dân phản ánh “luồng này cạn đã ba năm mà không ai hỏi đến”.")
                == ["Đoàn Gia Khiêm: người dân phản ánh “luồng này cạn đã ba năm mà không ai hỏi đến”."])
    }

    @Test("Behind `nên` and `bởi` somebody may be cited, and behind `được` somebody may speak")
    func joined() {
        #expect(lines("Xe thang đã cũ nên theo Bộ trưởng Hân, có vụ cháy không dùng được gì.").count == 1)
        #expect(
            lines("Điều này từng được ông Khiêm, Tổng giám đốc công ty, nhấn mạnh: luồng phải sâu thêm hai mét.")
                == ["Đoàn Gia Khiêm: luồng phải sâu thêm hai mét."])
    }

    @Test("Of what somebody is afraid is what he says")
    func worried() {
        #expect(
            lines("Ông Khiêm bày tỏ lo ngại về giá nhiên liệu tăng cao trong năm tới.")
                == ["Đoàn Gia Khiêm: về giá nhiên liệu tăng cao trong năm tới."])
    }
}
