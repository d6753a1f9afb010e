import Testing

@testable import Documents

@Suite("Who speaks: papers that ask for something, and notices")
struct WrittenWordsTests {
    private func lines(_ sentence: String) -> [String] { Said.lines("\(sentence) Bà Trần Thị Lan dự.") }

    @Test(
        "What a paper asks for was lost behind its number, its subject or those to whom it goes",
        arguments: [
            "UBND tỉnh Bến Đông vừa có Công văn số 1125/UBND-CN yêu cầu các huyện rà soát dự án.",
            "UBND tỉnh Bến Đông vừa ban hành Công văn số 1125/UBND-CN về việc quản lý đất đai, trong đó yêu cầu các huyện rà soát dự án.",
            "UBND tỉnh Bến Đông vừa có văn bản hỏa tốc gửi các sở về việc phòng chống lũ, yêu cầu các huyện rà soát dự án.",
            "UBND tỉnh Bến Đông ra thông cáo, yêu cầu các huyện rà soát dự án.",
        ])
    func bodies(_ sentence: String) {
        #expect(lines(sentence) == ["UBND tỉnh Bến Đông: các huyện rà soát dự án."])
    }

    @Test("What a person asks for in a telegram that he signs was lost behind its number")
    func telegram() {
        #expect(
            lines("Chủ tịch UBND tỉnh Lê Văn Tám vừa ký Công điện số 5/CĐ-UBND yêu cầu các huyện chủ động di dời dân.")
                == ["Lê Văn Tám: các huyện chủ động di dời dân."])
    }

    @Test(
        "What a body gives notice of was not said by it",
        arguments: [
            "Bộ Y tế thông báo thuốc đã về đủ các bệnh viện.",
            "Bộ Y tế ngày 27/2 thông báo thuốc đã về đủ các bệnh viện.",
            "Bộ Y tế thông báo, thuốc đã về đủ các bệnh viện.",
        ])
    func notices(_ sentence: String) {
        #expect(lines(sentence) == ["Bộ Y tế: thuốc đã về đủ các bệnh viện."])
    }

    @Test(
        "A notice of results, dates or vacancies was taken for words",
        arguments: [
            "Sở Giáo dục thông báo lịch nghỉ Tết của học sinh.", "UBND phường thông báo tuyển dụng năm công chức.",
            "Sở Giáo dục thông báo kết quả thi vào lớp mười.",
        ])
    func noWords(_ sentence: String) {
        #expect(lines(sentence).isEmpty)
    }
}
