import Testing

@testable import Documents

@Suite("What is said: where the words begin and end")
struct SpeechContentTests {
    @Test(
        "Where somebody speaks was taken for a part of the words",
        arguments: ["khẳng định trong cuộc họp báo rằng", "tuyên bố trên mạng xã hội rằng"])
    func behindThat(_ verb: String) {
        #expect(
            Said.lines("Ông Lê Văn Minh \(verb) cầu thủ này sẽ không có mặt.")
                == ["Lê Văn Minh: cầu thủ này sẽ không có mặt."])
    }

    @Test("The writer's comment on the announcement was taken for a part of it")
    func comments() {
        #expect(
            Said.lines(
                "Ông Lê Văn Tú cho biết ba trăm người đã mất việc. Đây là lần đầu tiên công ty này công bố con số đó.")
                == ["Lê Văn Tú: ba trăm người đã mất việc."])
        #expect(
            Said.lines("Ông Lê Văn Tú cho biết ba trăm người đã mất việc. Đây là lần đầu tiên công ty gặp khó.")
                == ["Lê Văn Tú: ba trăm người đã mất việc. Đây là lần đầu tiên công ty gặp khó."])
    }

    @Test("What a sentence opens with, said by the one who then asks for something, was lost")
    func participles() {
        #expect(
            Said.lines("Ông Lê Văn Tú dự họp. Cho rằng mức phạt còn nhẹ, ông đề nghị tăng gấp đôi mức phạt.")
                == ["Lê Văn Tú: mức phạt còn nhẹ", "Lê Văn Tú: tăng gấp đôi mức phạt."])
    }

    @Test(
        "A verb that only tells the topic hid the one behind it that says something",
        arguments: ["giải thích thêm về nguyên nhân; đồng thời khẳng định", "trao đổi về khó khăn; khẳng định"])
    func topics(_ verbs: String) {
        #expect(
            Said.lines("Ông Lê Văn Tám \(verbs) quận sẽ làm rõ trách nhiệm.") == [
                "Lê Văn Tám: quận sẽ làm rõ trách nhiệm."
            ])
    }

    @Test("Whoever is only spoken of kept the next words from the one who spoke")
    func spokenOf() {
        #expect(
            Said.speakers(
                "Bà Lê Thị Hà cho rằng lời của Tổng thống Pháp Emmanuel Hanson không có tác dụng.\n\n“Mọi thứ hoàn toàn ngược lại”, bà nói."
            ) == ["Lê Thị Hà", "Lê Thị Hà"])
    }

    @Test("Whoever is asked by a reporter was taken for a title of the one who answers")
    func reporters() {
        #expect(
            Said.role(
                "Trả lời phóng viên Báo Bến Đông tại thủ đô, Tiến sĩ Lê Văn Bảy nhận định: “Giá tăng sẽ tác động ngay”."
            )
                == "Tiến sĩ")
    }

    @Test("Whoever is at the head of the government was nobody")
    func headOfGovernment() {
        #expect(
            Said.lines(
                "Thủ tướng Lê Văn Bảy dự lễ. Người đứng đầu Chính phủ khẳng định đất nước sẽ vượt qua thách thức.")
                == ["Lê Văn Bảy: đất nước sẽ vượt qua thách thức."])
    }
}
