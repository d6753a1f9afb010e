import Testing

@testable import Documents

@Suite("The ways to write a word")
struct SpellingsTests {
    @Test("A word is found composed, with its tones apart and with all marks apart")
    func forms() {
        let word = Spellings("Cậu ở Đồng Tướng")
        for spelling in [
            "Cậu ở Đồng Tướng", "Câ\u{323}u ơ\u{309} Đô\u{300}ng Tươ\u{301}ng",
            "Ca\u{323}\u{302}u o\u{31B}\u{309} Đo\u{302}\u{300}ng Tu\u{31B}o\u{31B}\u{301}ng",
        ] {
            let text = TextBytes("- " + spelling)
            #expect(text.length(of: word, at: 2) == spelling.utf8.count)
            #expect(text.length(of: word, at: 1) == nil)
        }
    }

    @Test("A word without marks is written one way")
    func plain() {
        #expect(Spellings("Ban").forms.count == 1)
    }
}
