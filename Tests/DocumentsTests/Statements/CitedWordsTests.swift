import Testing

@testable import Documents

@Suite("What is said: words of others that somebody cites")
struct CitedWordsTests {
    private static let openings = [
        "nhắc lại lời dạy của Bác", "dẫn câu tục ngữ", "dẫn Điều 8 Luật Cán bộ", "nhắc lại phát biểu của Tổng Bí thư",
        "trích báo cáo của Thanh tra", "trích thư của một người dân", "kể chuyện một cụ già than", "phản bác ý kiến",
        "bác bỏ thông tin", "phê phán tư tưởng", "kể có người dân nói với ông",
    ]

    @Test("They are not the words of the one who cites them", arguments: openings)
    func minutes(opening: String) {
        #expect(
            Said.lines(
                """
                BIÊN BẢN TỌA ĐÀM

                Chủ trì: Ông Nguyễn Khắc Tuân, Phó Chủ tịch UBND tỉnh

                Ông Tuân \(opening): "Không làm thì không sai, làm thì dễ sai".
                """, type: "biên bản") == [])
    }

    @Test("Nor in a report", arguments: openings)
    func press(opening: String) {
        let text =
            "Ông Nguyễn Khắc Tuân, Phó Chủ tịch UBND tỉnh, \(opening): \"Không làm thì không sai, làm thì dễ sai\"."
        #expect(Said.lines(text) == [])
    }

    @Test(
        "What somebody says when he recalls or rejects something is his own",
        arguments: [
            "nhắc lại", "dẫn chứng", "dẫn chúng tôi ra vườn và cho hay", "nhắc lại lời mẹ rồi nói",
            "bác bỏ thông tin trên", "kể", "nêu quan điểm", "nhấn mạnh",
        ])
    func own(opening: String) {
        let text = "Ông Nguyễn Khắc Tuân \(opening): \"Không có chuyện tỉnh thiếu thuốc từ đầu năm\"."
        #expect(Said.speakers(text) == ["Nguyễn Khắc Tuân"])
    }

    @Test("Whom somebody quotes by name has the words")
    func named() {
        let text =
            "Bà Đỗ Thị Loan, Trưởng phòng Nội vụ, dẫn lời ông Phạm Gia Hưng: \"Không ai bị kỷ luật vì làm đúng\"."
        #expect(Said.speakers(text) == ["Phạm Gia Hưng"])
    }
}
