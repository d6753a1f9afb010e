import Testing

@testable import Documents

@Suite("The length of a stretch in words, and whether it is in capitals")
struct TextMeasureTests {
    @Test(
        "words are counted alike at a glance and one by one",
        arguments: [
            ("Điều 5. Phạm vi điều chỉnh", 6), ("Ủy ban\u{A0}nhân dân", 4), ("ủy\u{2003}ban", 2),
            ("Đất đai:\t rừng\n núi ", 4), ("a " + String(repeating: "x", count: 24), 2),
            ("a " + String(repeating: "x", count: 25), 3), ("a " + String(repeating: "x", count: 73) + " b", 6),
            ("rừng………………", 1), ("rừng…………………", 2), ("ỦY BAN NHÂN DÂN", 4),
        ])
    func weight(_ text: String, _ words: Int) {
        let bytes = TextBytes("KHÁC " + text + " khác")
        let range = 6..<bytes.count - 6
        #expect(bytes.string(range) == text)
        #expect(TextMeasure(bytes, range).weight == words)
    }

    @Test(
        "a few small letters leave a line nearly in capitals",
        arguments: [
            ("THÀNH Ủy", true), ("CỘNG HÒA XÃ HỘI chủ nghĩa", false), ("Điều 1. Phạm vi", false), ("QUỐC HỘi", true),
            ("ĐỘC LẬP - Tự do", false), ("AB", false), ("ABc", false), ("ABCd", true), ("d ABC", true),
            ("de ABC", false), ("de ABCDEF", true),
        ])
    func nearlyCapitals(_ line: String, _ isNearly: Bool) {
        #expect(TextMeasure.isNearlyCapitals(TextBytes(line)) == isNearly)
    }
}
