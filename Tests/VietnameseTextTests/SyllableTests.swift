import Testing

@testable import VietnameseText

@Suite("What a Vietnamese syllable looks like")
struct SyllableTests {
    @Test(
        "words of the language are syllables",
        arguments: [
            "nghiêng", "NGUYỄN", "đùn", "đẩy", "quyết", "giếng", "gì", "khuya", "huỳnh", "oai", "yêu", "ưu", "ủy", "uỷ",
            "thuở",
            "ngoằn", "xoong", "quẩy", "quốc", "già", "tuýp", "kỹ", "kĩ",
        ])
    func syllables(word: String) {
        #expect(Syllable.isVietnamese(word))
    }

    @Test(
        "foreign words, numbers and glued words are not",
        arguments: ["strike", "world", "nh©n", "29", "thànhphần", "hội nghị", "", "fax", "jazz", "đđ", "bcd"])
    func others(word: String) {
        #expect(!Syllable.isVietnamese(word))
    }
}
