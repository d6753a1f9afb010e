import Testing

@testable import Documents

@Suite("Who speaks: pronouns")
struct PronounTests {
    @Test("A pronoun is the one whom the sentence before was about")
    func subjectBefore() {
        let text = "Chủ tịch UBND thành phố Lê Hoài Bảo đi kiểm tra. Ông lưu ý không quyết định cũng là một quyết định."
        #expect(Said.lines(text) == ["Lê Hoài Bảo: không quyết định cũng là một quyết định."])
    }

    @Test("With two people before it, a pronoun is nobody")
    func twoBefore() {
        let text = "Ông Phạm Gia Hưng đề nghị ông Tạ Hữu Khoa báo cáo ngay. Ông cho biết việc này đã kéo dài."
        #expect(Said.lines(text) == ["Phạm Gia Hưng: ông Tạ Hữu Khoa báo cáo ngay."])
    }

    @Test("A woman is not called ông")
    func gender() {
        let text = "Bà Trịnh Thị Thu Thủy trao đổi với ông Tạ Hữu Khoa. Bà cho biết còn 47 điều, khoản."
        #expect(Said.speakers(text) == ["Trịnh Thị Thu Thủy"])
        #expect(Said.speakers("Bà Trịnh Thị Thu Thủy vắng mặt. Ông cho biết còn 47 điều, khoản.") == [])
    }

    @Test("One who is only mentioned is not who speaks")
    func mentionOnly() {
        let text = "Bộ trưởng tiếp ông Phan Quang Lộc. Ông cho biết việc này đã kéo dài."
        #expect(Said.speakers(text) == [])
        #expect(Said.speakers("Xe cán trúng con trai ông Phan Quang Lộc. Anh cho biết không kịp tránh.") == [])
    }

    @Test("The only one of whom a sentence speaks is meant by the pronoun of the next")
    func onlyOne() {
        let text = "Chúng tôi tìm đến nhà ông Phan Quang Lộc ở cuối làng. Ông cho biết việc này đã kéo dài."
        #expect(Said.lines(text) == ["Phan Quang Lộc: việc này đã kéo dài."])
    }

    @Test("One whom the text does not name may be meant as well")
    func unnamed() {
        let text = "Ông Phạm Gia Hưng tiếp ông S. ở phường Vĩnh Hòa. Ông cho biết đã chờ tám tháng."
        #expect(Said.speakers(text) == [])
    }

    @Test("A question to somebody is not what somebody said")
    func question() {
        #expect(Said.speakers("Ông Phạm Gia Hưng ký quyết định. Ông nói gì về việc này?") == [])
    }
}
