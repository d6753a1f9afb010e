import Testing

@testable import Documents

@Suite("What is said: offices that are somebody else's")
struct OthersOfficeTests {
    @Test(
        "Whom a source accuses is no office of the source's",
        arguments: [
            (
                "Theo ông Lê Hoài Bách, Chủ tịch UBND huyện Lam Khê không trả lời đơn của ông.",
                "Chủ tịch UBND huyện Lam Khê không trả lời đơn của ông."
            ),
            (
                "Theo phản ánh của ông Lê Hoài Bách, Trưởng phòng Tài chính huyện đã ký khống ba hóa đơn.",
                "Trưởng phòng Tài chính huyện đã ký khống ba hóa đơn."
            ),
            ("Theo ông Lê Hoài Bách, giáo viên phải dạy thêm giờ.", "giáo viên phải dạy thêm giờ."),
            ("Theo ông Lê Hoài Bách, tài xế xe tải chạy quá tốc độ.", "tài xế xe tải chạy quá tốc độ."),
            (
                "Theo ông Lê Hoài Bách, chủ nhà đòi tăng tiền thuê từ tháng trước.",
                "chủ nhà đòi tăng tiền thuê từ tháng trước."
            ),
        ])
    func accused(text: String, words: String) {
        #expect(Said.lines(text) == ["Lê Hoài Bách: \(words)"])
        #expect(Said.role(text) == nil)
    }

    @Test(
        "An office between two commas, before a verb of saying or at the end is the source's own",
        arguments: [
            "Theo ông Lê Hoài Bách, Giám đốc Sở Y tế, thuốc sắp hết ở nhiều nơi.",
            "Theo ông Lê Hoài Bách, Giám đốc Sở Y tế cho biết, thuốc sắp hết ở nhiều nơi.",
            "Thuốc sắp hết ở nhiều nơi trong tỉnh, theo ông Lê Hoài Bách, Giám đốc Sở Y tế.",
        ])
    func own(text: String) { #expect(Said.role(text) == "Giám đốc Sở Y tế") }

    @Test(
        "The office that the opening of a sentence has for its object is not the speaker's",
        arguments: [
            "Tố cáo", "Trong đơn gửi", "Trong văn bản gửi", "Tiếp", "Tại buổi tiếp", "Trả lời thay", "Báo cáo",
            "Cảm ơn",
            "Phản bác", "Giải trình trước", "Khiếu nại",
        ])
    func fronted(opening: String) {
        let text = "\(opening) Chủ tịch UBND xã, ông Lê Hoài Bách nói: \"Bà con chờ đường đã ba năm nay\"."
        #expect(Said.lines(text) == ["Lê Hoài Bách: Bà con chờ đường đã ba năm nay"])
        #expect(Said.role(text) == nil)
    }

    @Test(
        "The office before a comma is the speaker's where it is what the sentence is about",
        arguments: [
            "Sáng nay Chủ tịch UBND xã, ông Lê Hoài Bách nói:", "Trên cương vị Chủ tịch UBND xã, ông Lê Hoài Bách nói:",
            "Trong khi đó Chủ tịch UBND xã, ông Lê Hoài Bách nói:", "Chủ tịch UBND xã, ông Lê Hoài Bách nói:",
        ])
    func subject(opening: String) {
        #expect(Said.role("\(opening) \"Bà con chờ đường đã ba năm nay\".") == "Chủ tịch UBND xã")
    }
}
