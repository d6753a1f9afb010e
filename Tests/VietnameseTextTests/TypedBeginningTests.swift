import Testing
import VietnameseText

@Suite("A word that is being typed begins the words it may become")
struct TypedBeginningTests {
    @Test(
        "letters without marks may get any",
        arguments: [
            ("ne", "né"), ("ne", "nền"), ("d", "đẩy"), ("tranh", "tránh"), ("ng", "nghĩa"), ("ki", "kiểm"),
            ("ki", "kỳ"), ("KI", "kỳ"), ("hoa", "hoàn"), ("", "gì"), ("2", "29"),
        ])
    func open(typed: String, word: String) {
        #expect(TypedBeginning(typed).begins(Folding.exact(word)), "\(typed) does not begin \(word)")
    }

    @Test(
        "marks that are typed are kept to",
        arguments: [("né", "né"), ("né", "nén"), ("nê", "nền"), ("hoà", "hoàn"), ("đ", "đẩy"), ("ươ", "ướt")])
    func kept(typed: String, word: String) {
        #expect(TypedBeginning(typed).begins(Folding.exact(word)), "\(typed) does not begin \(word)")
    }

    @Test(
        "other marks or letters are not begun",
        arguments: [
            ("né", "nề"), ("né", "nẻ"), ("né", "ne"), ("nê", "né"), ("đ", "dân"), ("tranh", "trá"), ("ne", "na"),
            ("â", "ăn"), ("2", "3"),
        ])
    func other(typed: String, word: String) {
        #expect(!TypedBeginning(typed).begins(Folding.exact(word)), "\(typed) begins \(word)")
    }
}
