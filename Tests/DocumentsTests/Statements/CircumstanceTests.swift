import Testing

@testable import Documents

@Suite("Who speaks: when, where and for whom, between the speaker and the verb")
struct CircumstanceTests {
    private static let circumstances = [
        "mới đây", "cùng ngày", "trong phần thảo luận", "trên trang cá nhân", "trong cuộc trao đổi với báo chí",
        "sau khi xem hồ sơ", "trước câu hỏi của phóng viên", "qua điện thoại", "bên lề hội nghị",
        "thay mặt lãnh đạo tỉnh",
        "với tư cách thành viên đoàn giám sát", "tại văn bản số 12/UBND-VX", "kịch liệt", "nhân dịp này",
    ]

    @Test("Words between a person and the verb kept the statement from the person", arguments: circumstances)
    func person(circumstance: String) {
        for speaker in ["Ông Lê Văn Tấn", "Giám đốc Sở Y tế Lê Văn Tấn", "Ông Lê Văn Tấn (Giám đốc Sở Y tế)"] {
            let text = "Bà Hoàng Thị Ngân dự. \(speaker) \(circumstance) cho rằng không ai được đứng ngoài cuộc."
            #expect(
                Said.lines(text) == ["Lê Văn Tấn: không ai được đứng ngoài cuộc."], "\(speaker) \(circumstance)")
        }
    }

    @Test("Words between a body and the verb became part of its name", arguments: circumstances)
    func body(circumstance: String) {
        for speaker in ["Sở Y tế", "UBND tỉnh Quảng Nam", "Công ty TNHH Hoa Sen"] {
            let text = "Bà Hoàng Thị Ngân dự. \(speaker) \(circumstance) khẳng định không ai được đứng ngoài cuộc."
            #expect(
                Said.lines(text) == ["\(speaker): không ai được đứng ngoài cuộc."], "\(speaker) \(circumstance)")
        }
    }

    @Test("An office alone took where its holder speaks into its name")
    func officeAlone() {
        let text = """
            Dự họp có ông Lê Văn Tấn, Giám đốc Sở Y tế.

            Giám đốc Sở Y tế sau khi xem hồ sơ đề nghị: “Không ai được đứng ngoài cuộc”.
            """
        #expect(Said.lines(text) == ["Lê Văn Tấn: Không ai được đứng ngoài cuộc"])
    }

    @Test("Whoever is heard within the circumstance, and not the one who hears, says what follows")
    func another() {
        #expect(
            Said.lines("Ông Lê Văn Tấn sau khi nghe bà Hoàng Thị Ngân cho biết đê đã vỡ liền ra hiện trường.")
                .filter { $0.hasPrefix("Lê Văn Tấn") } == [])
    }

    @Test("What the ministry acknowledges by a decision is nothing that it says")
    func acknowledged() {
        #expect(Said.speakers("Bà Hoàng Thị Ngân dự. UBND tỉnh Quảng Nam công nhận xã đạt chuẩn nông thôn mới.") == [])
    }
}
