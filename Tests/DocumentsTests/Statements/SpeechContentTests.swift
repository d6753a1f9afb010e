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

    @Test(
        "A demand behind praise stood within the praise",
        arguments: [", đồng thời, đề nghị", "; đồng thời đề nghị", "; đề nghị", "; đồng chí đề nghị"])
    func demandBehindPraise(_ joint: String) {
        #expect(
            Said.lines("Bí thư Tỉnh ủy Lê Văn Bảy ghi nhận kết quả của huyện\(joint) xã chấn chỉnh các thủ tục.")
                == ["Lê Văn Bảy: kết quả của huyện", "Lê Văn Bảy: xã chấn chỉnh các thủ tục."])
    }

    @Test("A demand behind a greeting and a semicolon was lost")
    func demandBehindGreeting() {
        #expect(
            Said.lines("Đại tá Lê Văn Bảy chúc mừng các đồng chí; đồng thời yêu cầu các đồng chí giữ vững phẩm chất.")
                == ["Lê Văn Bảy: các đồng chí giữ vững phẩm chất."])
    }

    @Test("What `điều này` shows was taken for what was said elsewhere")
    func thisShows() {
        #expect(
            Said.lines("Ông Lê Văn Bảy tin rằng điều này cho thấy huyện đủ năng lực.")
                == ["Lê Văn Bảy: điều này cho thấy huyện đủ năng lực."])
        #expect(Said.lines("Ông Lê Văn Bảy khẳng định điều này tại cuộc họp.").isEmpty)
    }

    @Test("Few words before a quotation within the words hid both")
    func shortBeforeQuotation() {
        #expect(
            Said.lines("Cô giáo Đinh Thị Rê nói vui là mình “vừa là cô, vừa là mẹ”.")
                == ["Đinh Thị Rê: mình “vừa là cô, vừa là mẹ”."])
    }

    @Test("Whoever is only spoken of kept the next words from the one who spoke")
    func spokenOf() {
        #expect(
            Said.speakers(
                "Bà Lê Thị Hà cho rằng lời của Tổng thống Pháp Robert Hanson không có tác dụng.\n\n“Mọi thứ hoàn toàn ngược lại”, bà nói."
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

    @Test("A demand joined to praise by `và` stood within it, or a noun was taken for a demand")
    func joinedDemand() {
        #expect(
            Said.lines("Phó giám đốc Sở Xây dựng Bùi Hoài Cường ghi nhận các ý kiến và khẳng định sẽ không cấm.").last
                == "Bùi Hoài Cường: sẽ không cấm.")
        #expect(
            !Said.lines(
                "Phó giám đốc Sở Xây dựng Bùi Hoài Cường ghi nhận các ý kiến và kiến nghị tâm huyết của cử tri."
            )
            .contains("Bùi Hoài Cường: tâm huyết của cử tri."))
    }

    @Test("How somebody looks at a matter was taken for what he says of it")
    func angle() {
        #expect(Said.lines("Ông Trần Hoài Phượng nhìn nhận vấn đề ở góc độ khác.").isEmpty)
    }

    @Test("What is counted broke off where it speaks of people in general, or went on to a person named")
    func counted() {
        let opening =
            "Bí thư Tỉnh ủy Lương Hoài Triều yêu cầu huyện tập trung vào ba việc. Thứ nhất, rà soát các chỉ tiêu."
        #expect(
            Said.lines(
                "\(opening) Thứ hai, làm tốt công tác cán bộ, kiên quyết thay thế cán bộ yếu kém. Thứ ba, giữ vững an ninh."
            )
            .map { $0.hasSuffix("Thứ ba, giữ vững an ninh.") } == [true])
        #expect(
            Said.lines("\(opening) Thứ hai, Chủ tịch UBND huyện Lê Văn Tám phải chịu trách nhiệm.").first?
                .hasSuffix("rà soát các chỉ tiêu.") ?? false)
    }

    @Test("What an accused pleads not to have done was no plea")
    func plea() {
        #expect(
            Said.lines("Bị cáo Phan Văn Kiệm trình bày không hề biết số tiền này ở đâu ra.")
                == ["Phan Văn Kiệm: không hề biết số tiền này ở đâu ra."])
    }

    @Test("To what somebody replies, and with what words go, was part of them")
    func repliedTo() {
        #expect(
            Said.lines("Ông Lê Văn Tú đáp lại câu hỏi của phóng viên rằng: “Tôi không biết gì”.")
                == ["Lê Văn Tú: Tôi không biết gì"])
        #expect(
            Said.lines("Ông Lê Văn Tú chia sẻ bài báo này, cùng thông điệp: “Có tốt không?”.")
                == ["Lê Văn Tú: Có tốt không?"])
    }

    @Test("How and where somebody raises his voice was what he says")
    func voice() {
        #expect(Said.lines("Ông Lê Văn Tú đã lên tiếng gay gắt trên trang cá nhân.") == [])
        #expect(Said.lines("Ông Lê Văn Tú lên tiếng mạnh mẽ tại cuộc họp.") == [])
    }

    @Test("An accused who speaks of himself behind a comma pleaded nothing")
    func ofHimself() {
        #expect(
            Said.lines("Bị cáo Phan Văn Kiệm trình bày, ông không biết số tiền này ở đâu ra.")
                == ["Phan Văn Kiệm: ông không biết số tiền này ở đâu ra."])
    }
}
