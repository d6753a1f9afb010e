import Testing

@testable import Documents

@Suite("What is said: reports of sessions and dialogues, what they only tell and what bodies reply")
struct SessionNarrationTests {
    @Test(
        "That somebody answered what others asked was taken for what he said",
        arguments: [
            "đã trả lời thỏa đáng ý kiến của nhân dân tại hội nghị.",
            "đã trả lời cụ thể từng kiến nghị của cử tri các phường.",
            "đã trả lời làm rõ các ý kiến mà cử tri quan tâm thuộc thẩm quyền.",
            "đã lần lượt trả lời, giải quyết các vấn đề mà doanh nghiệp đã nêu lên trong ba giờ liền của buổi gặp mặt đầu xuân.",
            "phân tích, giải đáp, làm rõ thêm một số vấn đề mà báo chí quan tâm như: quy chế phát ngôn; quy hoạch chợ đêm.",
            "trao đổi, làm rõ một số nội dung liên quan đến quy hoạch chợ đêm.",
        ])
    func answered(_ what: String) {
        #expect(Said.lines("Bà Trần Thị Lan dự. Ông Lê Văn Tấn, Chủ tịch UBND phường \(what)").isEmpty)
    }

    @Test(
        "What is said of a topic was lost with those that are only told",
        arguments: [
            (
                "trả lời, giải quyết các vấn đề mà doanh nghiệp đã nêu lên và khẳng định",
                "chính quyền tạo mọi điều kiện."
            ),
            ("phân tích,", "nhiều vấn đề còn tồn tại là do thiếu vốn."),
            ("trả lời rằng", "các vấn đề mà cử tri nêu đã được giải quyết."),
            ("trả lời", "các vấn đề mà cử tri nêu: Đường sẽ xong trong tháng 12."),
            ("làm rõ một số nội dung về quy hoạch và cho biết", "đường sẽ xong trong tháng 12."),
        ])
    func answers(_ verb: String, _ said: String) {
        #expect(Said.lines("Ông Lê Văn Tấn \(verb) \(said)") == ["Lê Văn Tấn: \(said)"])
    }

    @Test("What a meeting settled among other things was taken for words")
    func settled() {
        #expect(
            Said.lines(
                "Ông Lê Văn Tấn họp với các sở, nghe báo cáo và thống nhất nội dung giải quyết kiến nghị của dân."
            )
            .isEmpty)
        #expect(
            Said.lines("Ông Lê Văn Tấn thống nhất chủ trương mở rộng chợ Nam Sơn.") == [
                "Lê Văn Tấn: chủ trương mở rộng chợ Nam Sơn."
            ])
    }

    @Test("The reporter's word on the meeting went on with what was said")
    func meetings() {
        let said = "doanh nghiệp nào bị gây khó có thể viết thư cho Chủ tịch."
        #expect(
            Said.lines(
                "Ông Lê Văn Tấn đề nghị, \(said) Đây là cuộc gặp gỡ đối thoại lần thứ 2 của lãnh đạo tỉnh với doanh nghiệp."
            ) == ["Lê Văn Tấn: \(said)"])
        #expect(
            Said.lines(
                "Ông Lê Văn Tấn cho biết, đường sẽ xong trong tháng 12. Đây là lần đầu tiên huyện làm đường này.")
                == ["Lê Văn Tấn: đường sẽ xong trong tháng 12. Đây là lần đầu tiên huyện làm đường này."])
    }

    @Test("The last of several who speak together got what all of them said")
    func together() {
        #expect(
            Said.lines(
                """
                Chánh Văn phòng UBND tỉnh Lê Văn Tấn và đại diện Ban Tuyên giáo Tỉnh ủy, lãnh đạo Sở Thông tin và Truyền thông \
                đã thông tin đến các nhà báo định hướng tuyên truyền của tỉnh.
                """
            ).isEmpty)
        #expect(
            Said.lines("Ông Lê Văn Tấn và vợ đến xem chợ đêm, Sở Xây dựng cho biết đường sẽ xong trong tháng 12.")
                == ["Sở Xây dựng: đường sẽ xong trong tháng 12."])
    }

    @Test(
        "The reply of a body was lost in a document that names nobody",
        arguments: ["trả lời:", "trả lời như sau:", "xin phúc đáp như sau:", "có ý kiến như sau:"])
    func replies(_ verb: String) {
        #expect(
            Said.lines(
                """
                Cử tri phường Nam Sơn đề nghị đẩy nhanh tiến độ thi công đường.

                Sở Xây dựng \(verb) Đoạn đường thuộc dự án nâng cấp, sẽ thảm nhựa trong tháng 12.
                """, type: nil) == ["Sở Xây dựng: Đoạn đường thuộc dự án nâng cấp, sẽ thảm nhựa trong tháng 12."])
    }

    @Test("A reply that begins with the body's own name, or has points, was lost")
    func paragraphs() {
        #expect(
            Said.lines(
                """
                UBND phường Nam Sơn trả lời như sau:

                UBND phường đã chỉ đạo Công an phường kiểm tra. Hiện nay tình trạng trên đã được giải quyết.
                """, type: nil) == [
                    "UBND phường Nam Sơn: UBND phường đã chỉ đạo Công an phường kiểm tra. Hiện nay tình trạng trên đã được giải quyết."
                ])
        #expect(
            Said.lines(
                """
                UBND tỉnh có ý kiến như sau:

                1. Về đất rừng, UBND huyện Hòa Lâm trả lời công dân.

                2. Về ao cá, giao UBND huyện Hòa Lâm kiểm tra, xử lý.
                """, type: nil) == [
                    """
                    UBND tỉnh: 1. Về đất rừng, UBND huyện Hòa Lâm trả lời công dân.

                    2. Về ao cá, giao UBND huyện Hòa Lâm kiểm tra, xử lý.
                    """
                ])
    }

    @Test(
        "A quotation before a dash was lost though the words behind it say whose it is",
        arguments: [
            "Đó là thông tin do ông Lê Văn Tấn, Phó ban Đô thị HĐND tỉnh khẳng định trong buổi phát thanh sáng 24/9.",
            "Đó là thông tin được ông Lê Văn Tấn khẳng định sáng 24/9.",
            "Đó là nhận định được ông Lê Văn Tấn đưa ra tại hội nghị.",
        ])
    func claimed(claim: String) {
        #expect(
            Said.lines("“HĐND tỉnh sẽ giám sát chặt chẽ tình hình xử lý rác” - \(claim)") == [
                "Lê Văn Tấn: HĐND tỉnh sẽ giám sát chặt chẽ tình hình xử lý rác"
            ])
    }

    @Test(
        "A name from abroad that is spelled by syllables was cut at its hyphen",
        arguments: ["An-na Mô-rô", "Hê-len Cờ-lác"])
    func spelled(name: String) {
        #expect(
            Said.lines("Tại hội nghị, bà \(name), Tổng giám đốc UNDP nhấn mạnh: Nước ta đã đạt nhiều thành tựu.") == [
                "\(name): Nước ta đã đạt nhiều thành tựu."
            ])
    }

    @Test("An office glued to a name by a hyphen was read as part of it")
    func glued() {
        #expect(Said.speakers("Ông An-chủ tịch xã cho biết đường sẽ xong trong tháng 12.") == ["An"])
    }

    @Test(
        "What somebody makes a point of was lost",
        arguments: ["Một vấn đề mà ông Lê Văn Tấn nêu là", "Điều mà ông Lê Văn Tấn, Giám đốc Sở Xây dựng, lo ngại là"])
    func points(opening: String) {
        #expect(
            Said.lines("\(opening) các công trình còn thiếu vốn.") == ["Lê Văn Tấn: các công trình còn thiếu vốn."])
    }

    @Test("The words of a law that somebody reads out were taken for his own")
    func laws() {
        let said = "tại khoản 1 Điều 50 có quy định: “Trường hợp cần sửa đổi ngay cho phù hợp thì sửa đổi”."
        #expect(Said.lines("Đại biểu Lê Văn Tấn nêu rõ: \(said)") == ["Lê Văn Tấn: \(said)"])
    }

    @Test("What a report says that a body sends was lost")
    func reports() {
        #expect(
            Said.lines("Sở Xây dựng mới đây đã có báo cáo gửi UBND tỉnh nêu rõ tình trạng ngập úng còn kéo dài.") == [
                "Sở Xây dựng: tình trạng ngập úng còn kéo dài."
            ])
    }
}
