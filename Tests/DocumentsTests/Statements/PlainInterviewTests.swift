import Testing

@testable import Documents

@Suite("Who speaks: interviews in which only question marks tell the questions")
struct PlainInterviewTests {
    private let lead = "Bộ trưởng Trần Hùng Dũng trả lời phỏng vấn trước thềm năm học mới."

    private func text(_ lead: String, _ turns: [(question: String, answer: String)]) -> String {
        ([lead] + turns.flatMap { [$0.question, $0.answer] }).joined(separator: "\n\n")
    }

    @Test("Questions to an office, or to nobody, left the answers nobody's")
    func answers() {
        let turns = [
            (
                "Bộ trưởng đánh giá thế nào về năm học vừa qua?",
                "Năm học qua khó khăn. Chúng tôi đã hoàn thành chỉ tiêu."
            ),
            ("Giải pháp cho việc giáo viên nghỉ dạy là gì?", "Phải tăng phụ cấp. Tôi đã trình phương án."),
            ("Vì sao chương trình vẫn bị cho là nặng?", "Chương trình không nặng, cách dạy mới nặng."),
        ]
        #expect(Said.lines(text(lead, turns)) == turns.map { "Trần Hùng Dũng: \($0.1)" })
    }

    @Test("Headings that ask made an interview of a report")
    func headings() {
        let turns = [
            ("Vì sao giá tăng?", "Giá tăng vì nguồn cung khan hiếm trong ba tháng liền."),
            ("Bao giờ giá giảm?", "Giá giảm khi vụ mới bắt đầu vào tháng chín."),
            ("Người dân nên làm gì?", "Người dân nên mua vừa đủ và so sánh giá."),
        ]
        #expect(Said.lines(text(lead, turns)).isEmpty)
    }

    @Test("Of two people named before the questions, one was taken for the one who answers")
    func twoPeople() {
        let turns = [
            ("Năm học qua thế nào?", "Chúng tôi đã hoàn thành chỉ tiêu."),
            ("Giải pháp là gì?", "Tôi đã trình phương án."),
            ("Vì sao chương trình nặng?", "Tôi không nghĩ như vậy."),
        ]
        let both = "Bộ trưởng Trần Hùng Dũng và Thứ trưởng Lê Thị Hà trả lời phỏng vấn trước thềm năm học mới."
        #expect(Said.lines(text(both, turns)).isEmpty)
    }

    @Test("The closing mark of a headline in single marks was taken for words")
    func singleMarks() {
        let headline = "Bộ trưởng Trần Hùng Dũng: 'Không để giáo viên thiệt thòi'"
        #expect(
            Said.lines(
                "\(headline)\n\nBộ trưởng Trần Hùng Dũng cho biết phụ cấp sẽ tăng.\n\nÔng nói thêm việc này đã được bàn kỹ.\n\nHội nghị kết thúc vào chiều cùng ngày."
            )
            .first == "Trần Hùng Dũng: Không để giáo viên thiệt thòi")
    }

    @Test("One question with `thưa`, where an interview is announced, was not enough for answers without `tôi`")
    func addressed() {
        let turns = [
            ("Bộ đưa nghị quyết vào cuộc sống thế nào, thưa Bộ trưởng?", "Bộ làm rất mạnh, theo hướng tinh gọn."),
            ("Bộ có tính cắt tầng nấc trung gian?", "Hiện nay Bộ chỉ cơ cấu lại nội bộ từng đơn vị."),
            ("Bao giờ việc này xong?", "Theo lộ trình sẽ xong trong ba năm."),
        ]
        #expect(Said.lines(text(lead, turns)) == turns.map { "Trần Hùng Dũng: \($0.1)" })
    }
}
