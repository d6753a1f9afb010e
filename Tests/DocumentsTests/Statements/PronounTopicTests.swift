import Testing

@testable import Documents

@Suite("Who speaks: a pronoun behind a sentence that names several")
struct PronounTopicTests {
    private static let words = "“Năm nay cả đội tập rất chăm, ai cũng muốn thắng”"

    private func speakers(_ before: String, _ sentence: String = "Ông nói: \(words).") -> [String] {
        Said.speakers("\(before) \(sentence)\n\nSân vận động đã kín chỗ từ đầu giờ chiều, ai cũng cầm cờ.")
    }

    @Test("Whom the sentence is about, and not whom it only names, is meant")
    func subject() {
        let before = "Huấn luyện viên Trần Đức Thiệu lại khen trọng tài Mai Văn Trọng."
        #expect(speakers(before) == ["Trần Đức Thiệu"])
        #expect(speakers(before, "\(PronounTopicTests.words), ông nói.") == ["Trần Đức Thiệu"])
    }

    @Test(
        "Where either may answer, nobody is",
        arguments: [
            "Ông Trần Đức Thiệu hỏi ông Mai Văn Trọng vì sao đội thua.",
            "Ông Trần Đức Thiệu gặp ông Mai Văn Trọng ở sân.",
            "Ông Trần Đức Thiệu và ông Mai Văn Trọng khen cả đội.", "Ông Trần Đức Thiệu là em ông Mai Văn Trọng.",
        ])
    func either(_ before: String) {
        #expect(Said.lines("\(before) Ông nói: \(PronounTopicTests.words).").allSatisfy { !$0.contains("cả đội") })
    }

    @Test("A reply is the other's")
    func reply() {
        let before = "Ông Trần Đức Thiệu khen ông Mai Văn Trọng."
        #expect(speakers(before, "Ông trả lời: \(PronounTopicTests.words).").isEmpty)
    }
}
