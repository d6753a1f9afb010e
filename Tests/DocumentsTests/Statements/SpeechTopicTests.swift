import Testing

@testable import Documents

@Suite("What is said: what one only speaks of")
struct SpeechTopicTests {
    @Test(
        "A topic behind the verb is nothing that is said",
        arguments: [
            "trả lời chất vấn của các đại biểu", "thông tin kết quả xây dựng nông thôn mới tại hội nghị",
            "chia sẻ cảm xúc của mình khi được chọn là thủ khoa", "chia sẻ kinh nghiệm trồng lúa",
            "chia sẻ niềm vui với bà con vùng lũ", "kể lại quá trình quay phim ở Bến Đông",
            "tâm sự chuyện nghề với chúng tôi", "giải thích cặn kẽ cho bà con", "phân tích số liệu tại hội nghị",
            "phân tích một số vấn đề", "đề xuất nhiều giải pháp", "nêu nhiều khó khăn, vướng mắc",
            "góp ý dự thảo nghị quyết", "hỏi thăm sức khỏe bà con", "nói xấu hàng xóm suốt buổi",
            "nói vậy tại cuộc họp", "nói thế rồi bỏ đi",
        ])
    func topics(_ what: String) {
        #expect(Said.lines("Ông Trần Đức Thiệu \(what).").isEmpty)
    }

    @Test(
        "A clause about the topic is what is said",
        arguments: [
            ("thông tin", "kết quả xét nghiệm cho thấy ba người dương tính."),
            ("chia sẻ", "kinh nghiệm cho thấy phải gieo lúa sớm."),
            ("giải thích", "cặn kẽ cho bà con rằng giá đền bù chưa có."),
            ("phân tích", "vấn đề là do mưa lớn kéo dài."),
            ("đề xuất", "nhiều giải pháp như tăng tuần tra, lắp camera và phạt nguội."),
            ("nói", "thế là chưa đủ."),
        ])
    func clauses(_ verb: String, _ said: String) {
        #expect(Said.lines("Ông Trần Đức Thiệu \(verb) \(said)") == ["Trần Đức Thiệu: \(said)"])
    }

    @Test("What a body does about its people is nothing that it says")
    func appointments() {
        #expect(Said.lines("Chính phủ phân công Phó Thủ tướng Trần Đức Thiệu phụ trách Bộ Y tế.").isEmpty)
        #expect(Said.lines("Quốc hội đã đồng ý phê chuẩn bổ nhiệm ông Trần Đức Thiệu làm Bộ trưởng.").isEmpty)
        #expect(Said.lines("Ông Trần Đức Thiệu đến dự. Sở Nội vụ đã có thông tin mới về vụ thi tuyển.").isEmpty)
        #expect(
            Said.lines("Ông Trần Đức Thiệu đến dự. Chính phủ đã đồng ý lùi kỳ thi sang tháng 8.")
                == ["Chính phủ: lùi kỳ thi sang tháng 8."])
    }

    @Test(
        "Of what somebody speaks, what somebody does and what somebody takes note of is not said",
        arguments: [
            "tiết lộ cách giữ dáng sau sinh", "băn khoăn chọn trường khi con đến tuổi đi học",
            "trăn trở tìm cách giữ nghề dệt", "ghi nhận các ý kiến đóng góp của người dân",
        ])
    func matters(_ words: String) {
        #expect(Said.lines("Bà Lê Hoài Thu, Giám đốc Sở Văn hóa, \(words).").isEmpty)
    }

    @Test("What will be told or was lived through is a topic, however long the list")
    func list() {
        #expect(
            Said.lines(
                """
                Bà Lê Hoài Thu cho biết dịch đang giảm. Bà Lê Hoài Thu cũng chia sẻ thông tin về việc cấp giấy phép, chứng chỉ \
                hành nghề; thực trạng quản lý thuốc. Bà Lê Hoài Thu đã chia sẻ một trải nghiệm cá nhân khi bà đi mua thuốc và \
                người bán hàng đã hỏi đơn.
                """) == ["Lê Hoài Thu: dịch đang giảm."])
    }
}
