import Testing

@testable import Documents

@Suite("Who speaks: two bodies in one sentence")
struct OpposedSpeakersTests {
    @Test(
        "What a second body said in the same sentence was given to the first",
        arguments: [
            "; Sở Nội vụ", "; trong khi đó, Sở Nội vụ", "; trong khi đó Sở Nội vụ", ", trong khi Sở Nội vụ",
            ", còn Sở Nội vụ",
        ])
    func bodies(_ joint: String) {
        let text =
            "Sở Xây dựng cho rằng nguyên nhân là thiếu người\(joint) khẳng định đã giao đủ biên chế. Bà Trần Thị Lan dự."
        #expect(
            Said.lines(text) == ["Sở Xây dựng: nguyên nhân là thiếu người", "Sở Nội vụ: đã giao đủ biên chế."])
    }

    @Test("The words that oppose a second speaker stayed with what the first said")
    func meanwhile() {
        let text =
            "Ông Lê Văn Tú cho rằng nguyên nhân là thiếu người; trong khi đó, bà Trần Thị Lan khẳng định đã giao đủ biên chế."
        #expect(
            Said.lines(text) == ["Lê Văn Tú: nguyên nhân là thiếu người", "Trần Thị Lan: đã giao đủ biên chế."])
    }

    @Test("A body that what is said is about speaks only as the speaker tells it")
    func toldOf() {
        #expect(
            Said.lines("Ông Lê Văn Tú cho biết, Sở Nội vụ đã yêu cầu các phường rà soát.")
                == ["Lê Văn Tú: Sở Nội vụ đã yêu cầu các phường rà soát."])
    }
}

@Suite("Who speaks: names that are streets', papers of bodies, words in passing")
struct StreetsAndPapersTests {
    @Test("A street's name was taken for a person, so that the pronoun behind it meant nobody")
    func streets() {
        #expect(
            Said.lines(
                "Ông Lê Văn Tú cho biết sẽ mở rộng tuyến đường Trần Văn Lương. Ông nói đường sẽ xong trong quý II.")
                == ["Lê Văn Tú: sẽ mở rộng tuyến đường Trần Văn Lương.", "Lê Văn Tú: đường sẽ xong trong quý II."])
    }

    @Test(
        "Whoever heads a town or a quarter is no street",
        arguments: ["Phó Chủ tịch UBND thành phố", "Trưởng khu phố", "Công nhân cầu đường"])
    func towns(_ title: String) {
        #expect(
            Said.lines("\(title) Lê Văn Tú cho biết đường sẽ xong trong quý II.")
                == ["Lê Văn Tú: đường sẽ xong trong quý II."])
    }

    @Test("A body's paper behind an opening word said nothing")
    func papers() {
        #expect(
            Said.lines("Cụ thể, văn bản của Cục Quản lý giá nêu rõ: hoạt động của công ty là sai. Bà Trần Thị Lan dự.")
                == ["Cục Quản lý giá: hoạt động của công ty là sai."])
        #expect(
            Said.lines("Tham luận của Sở Nội vụ nêu rõ hồ sơ đang chậm. Bà Trần Thị Lan dự.")
                == ["Sở Nội vụ: hồ sơ đang chậm."])
    }

    @Test("How somebody says something stayed in what is said")
    func manner() {
        #expect(
            Said.lines("Ông Lê Văn Tú nhìn nhận thẳng thắn rằng nhiều cán bộ còn sợ trách nhiệm.")
                == ["Lê Văn Tú: nhiều cán bộ còn sợ trách nhiệm."])
    }

    @Test("The word for an opinion stayed in it")
    func opinion() {
        #expect(
            Said.lines("Luật sư Lê Văn Tú bày tỏ quan điểm: việc đùn đẩy phải bị xử lý.")
                == ["Lê Văn Tú: việc đùn đẩy phải bị xử lý."])
    }

    @Test(
        "Whoever is told of in passing said nothing",
        arguments: [
            "vừa tốt nghiệp đại học tại Bến Nghi", "tốt nghiệp Đại học Lam Giang, hiện là người quản trị trang tin",
        ])
    func passing(_ words: String) {
        #expect(
            Said.lines("Anh Lê Văn Tú, \(words), cho biết giá đã giảm nhiều.") == ["Lê Văn Tú: giá đã giảm nhiều."])
    }

    @Test("What is answered behind `thì` was part of the question")
    func answered() {
        #expect(
            Said.lines("Chị Hoa hỏi bao giờ trả tiền thì ông Lê Hoài Quang trả lời phải chờ giám đốc về.")
                == ["Hoa: bao giờ trả tiền", "Lê Hoài Quang: phải chờ giám đốc về."])
        #expect(
            Said.lines("Khi ông Trần Văn Khôi hỏi thì ông Lê Hoài Quang xác nhận máy bơm bị lỗi.")
                == ["Lê Hoài Quang: máy bơm bị lỗi."])
        #expect(
            Said.lines("Chị Hoa hỏi bao giờ trả tiền thì nhân viên ở đây trả lời phải chờ giám đốc về.")
                == ["Hoa: bao giờ trả tiền"])
        #expect(
            Said.lines("Chị Hoa nói nếu khách hỏi thì ông Lê Hoài Quang trả lời phải chờ giám đốc về.").count == 1)
    }

    @Test("Two whom `trong khi … thì …` sets against each other said nothing")
    func contrasted() {
        #expect(
            Said.lines(
                "Trong khi ông Đỗ Hữu Khang cho rằng giá nước phải tăng thì bà Lê Hoài Thu lại nói giá đã quá cao.")
                == ["Đỗ Hữu Khang: giá nước phải tăng", "Lê Hoài Thu: giá đã quá cao."])
        #expect(Said.lines("Trong khi ông Đỗ Hữu Khang cho rằng giá nước phải tăng, người dân phản đối.") == [])
    }

    @Test("`Không trả lời mà nói rằng …`, `lớn tiếng yêu cầu …` said nothing")
    func instead() {
        #expect(
            Said.lines("Ông Lê Văn Tú không trả lời mà nói rằng việc này do vợ ông lo.")
                == ["Lê Văn Tú: việc này do vợ ông lo."])
        #expect(
            Said.lines("Ông Lê Văn Tú lớn tiếng yêu cầu cô giáo dừng tiết.") == ["Lê Văn Tú: cô giáo dừng tiết."])
    }
}
