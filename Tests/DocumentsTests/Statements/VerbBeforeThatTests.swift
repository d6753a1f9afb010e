import Testing

@testable import Documents

@Suite("Verbs and forms that no list has")
struct VerbBeforeThatTests {
    private func lines(_ text: String) -> [String] { Said.lines(text + " Bà Trần Thị Lan dự.") }

    @Test(
        "A verb that only its 'rằng' tells to be of saying was passed over",
        arguments: ["bóng gió", "lạc quan", "cũng ám chỉ"])
    func that(verb: String) {
        #expect(
            lines("Ông Lê Văn Tú \(verb) rằng giá thuốc sẽ giảm.") == ["Lê Văn Tú: giá thuốc sẽ giảm."])
    }

    @Test(
        "What somebody knows, finds or is told was what he says",
        arguments: [
            "biết", "phát hiện ra", "không nói", "được thông báo", "nhận được tin", "có cảm giác", "chứng minh",
            "tưởng",
        ])
    func known(verb: String) {
        #expect(lines("Ông Lê Văn Tú \(verb) rằng giá thuốc sẽ tăng mạnh.").isEmpty)
    }

    @Test("A threat was no speech")
    func threats() {
        #expect(
            lines("Tổng thống Peter Hanson đe dọa sẽ áp thuế lên thép. Ông Hanson dọa sẽ đóng cửa biên giới.")
                == ["Peter Hanson: sẽ áp thuế lên thép.", "Peter Hanson: sẽ đóng cửa biên giới."])
        #expect(lines("Dự án của ông Lê Văn Tú hứa hẹn sẽ mang lại lợi nhuận lớn.").isEmpty)
    }

    @Test("Words in marks behind a second, weak verb were nobody's")
    func second() {
        #expect(
            lines("Ông Lê Văn Tú lặp lại những bình luận của ông, cáo buộc ba người là \"kẻ phá hoại\".")
                == ["Lê Văn Tú: ba người là \"kẻ phá hoại\"."])
        #expect(
            lines("Ông Lê Văn Tú nhắc những lời cũ và nói \"không thích thì họ cứ đi\".")
                == ["Lê Văn Tú: không thích thì họ cứ đi"])
    }

    @Test("A lead without marks, closed by a dash, an office and a verb, was nobody's")
    func lead() {
        #expect(
            lines("Không có giám sát thì không đi vào lòng dân được - Thủ tướng Lê Văn Tú nhấn mạnh.")
                == ["Lê Văn Tú: Không có giám sát thì không đi vào lòng dân được"])
        #expect(lines("Sở Y tế đã họp suốt buổi sáng nay - Giám đốc Sở Y tế Lê Văn Tú.").isEmpty)
    }

    @Test("What a message says was nobody's")
    func messages() {
        #expect(
            lines("“Tôi không nghĩ trường lại làm như vậy”, tin nhắn của anh Lê Văn Tú có đoạn.")
                == ["Lê Văn Tú: Tôi không nghĩ trường lại làm như vậy"])
    }

    @Test("Single marks were no quotation")
    func singleMarks() {
        #expect(
            lines("'Nếu họ không thích, hãy để họ đi', Tổng thống Peter Hanson nhắc lại quan điểm về các nghị sĩ.")
                == ["Peter Hanson: Nếu họ không thích, hãy để họ đi"])
        #expect(
            lines("Ông Lê Văn Tú nói: ‘Chúng tôi không nhận tiền của ai’.") == [
                "Lê Văn Tú: Chúng tôi không nhận tiền của ai"
            ])
        #expect(lines("K'Brơi và H'Hen cùng dự. Cô bé gọi ông là 'bố' từ khi còn nhỏ.").isEmpty)
    }

    @Test("What stands between the verb and the words was theirs, or hid them")
    func openings() {
        #expect(
            lines("Ông Lê Văn Tú thông tin trên Tuổi Trẻ, nhà trường đang làm rõ.")
                == ["Lê Văn Tú: nhà trường đang làm rõ."])
        #expect(
            lines("Bà Lê Thị Tú dự. Về việc mua xe thì bà Tú nói bà tin nhà trường có tiền.")
                == ["Lê Thị Tú: bà tin nhà trường có tiền."])
        #expect(
            lines("Ông Lê Văn Tú cho hay với dự án này hiện đã có hướng giải quyết.")
                == ["Lê Văn Tú: với dự án này hiện đã có hướng giải quyết."])
        #expect(
            lines("Theo ông Lê Văn Tú, Công ty Hải Âu, công nghệ mới có bốn ưu điểm.")
                == ["Lê Văn Tú: công nghệ mới có bốn ưu điểm."])
        #expect(
            lines("Trong khi đó, theo Sở Y tế, giá thuốc tăng mạnh trong năm nay.")
                == ["Sở Y tế: giá thuốc tăng mạnh trong năm nay."])
    }

    @Test("Another's words were given to the one whom a clause of time or a notice names")
    func wrong() {
        #expect(
            lines("Anh Lê Văn Tú nhận được thông báo từ nhà trường, cho rằng tin nhắn của anh gây ảnh hưởng.").isEmpty)
        #expect(
            lines(
                "Trước việc người phát ngôn Bộ Ngoại giao bác bỏ phản ứng này, tại cuộc họp báo, người phát ngôn Lê Thị Tú đã tái khẳng định quan điểm của nước mình."
            ) == ["Lê Thị Tú: quan điểm của nước mình."])
        #expect(lines("HLV Park Jong Min từng nhiều lần cảm ơn tôi sau những thành công của đội.").isEmpty)
    }

    @Test(
        "What somebody boasts, fears or blames others for was no speech",
        arguments: [
            ("khoe con trai sẽ đi học ở nước ngoài.", "con trai sẽ đi học ở nước ngoài."),
            ("lo lắng giá thuốc đã tăng mạnh trong năm nay.", "giá thuốc đã tăng mạnh trong năm nay."),
            ("tố công ty đã lừa hàng trăm khách hàng.", "công ty đã lừa hàng trăm khách hàng."),
            ("kể lể rằng giá thuốc sẽ tăng mạnh.", "giá thuốc sẽ tăng mạnh."),
        ])
    func clauses(words: String, said: String) { #expect(lines("Ông Lê Văn Tú " + words) == ["Lê Văn Tú: " + said]) }

    @Test(
        "Why or before whom somebody worries was what he says",
        arguments: [
            "lo lắng vì giá thuốc đã tăng mạnh.", "lo lắng không ngủ được suốt đêm qua.",
            "tự tin bước lên sân khấu, không run chút nào.", "đùa với cháu nội đang chơi ngoài sân.",
            "bình luận bóng đá trên truyền hình đã mười năm.",
        ])
    func noClauses(words: String) { #expect(lines("Ông Lê Văn Tú " + words).isEmpty) }
}
