import Testing

@testable import Documents

@Suite("What is said: quotations of reports, and what goes on behind them")
struct PressQuotationTests {
    private func lines(_ text: String) -> [String] {
        Said.lines("Ông Phạm Văn Tá và bà Lê Hoài Thu đến dự.\n\n" + text)
    }

    @Test(
        "Whoever stands right before a colon and a quotation says it, wherever in the sentence",
        arguments: [
            "Cả phòng lặng đi khi ông Tá nói: “Không ai được đứng ngoài cuộc lần này”.",
            "Bà con nhận được tin nhắn của ông Tá: “Không ai được đứng ngoài cuộc lần này”.",
            "Cấp trên của bà, Trưởng phòng Phạm Văn Tá phân tích: “Không ai được đứng ngoài cuộc lần này”.",
        ])
    func introduced(_ text: String) {
        #expect(lines(text) == ["Phạm Văn Tá: Không ai được đứng ngoài cuộc lần này"])
    }

    @Test("Whom somebody speaks to does not say what follows")
    func spokenTo() {
        #expect(lines("Người dân nói với ông Tá: “Không ai được đứng ngoài cuộc lần này”.") == [])
    }

    @Test("Behind a quotation the same sentence may go on in the writer's words")
    func goesOn() {
        #expect(
            lines("“Đường đã hỏng từ lâu”, ông Tá nói và cho biết xã sẽ xin thêm vốn.")
                == ["Phạm Văn Tá: Đường đã hỏng từ lâu", "Phạm Văn Tá: xã sẽ xin thêm vốn."])
        #expect(
            lines("“Đường đã hỏng từ lâu”, ông Tá nói với báo chí, đồng thời đề nghị huyện cấp vốn.")
                == ["Phạm Văn Tá: Đường đã hỏng từ lâu", "Phạm Văn Tá: huyện cấp vốn."])
    }

    @Test("A quotation whose first mark is straight and whose last is curly runs over lines all the same")
    func mixedMarks() {
        #expect(
            lines("Ông Tá cho biết: \"Tôi sẽ gọi họ lên làm việc.\nTheo luật thì phải trả trong mười ngày”.").count == 1
        )
        #expect(
            lines("Ông Tá cho biết: “Bạn ấy còn non nghề.\nMấy hôm nay khách có “nóng nảy” thì bạn im lặng”.")
                == ["Phạm Văn Tá: Bạn ấy còn non nghề.\nMấy hôm nay khách có “nóng nảy” thì bạn im lặng"])
    }

    @Test("A dash and who speaks end a quotation that nothing closes")
    func unclosed() {
        #expect(
            lines("“Việc này để “treo” đến bao giờ? - ông Phạm Văn Tá nhấn mạnh.")
                == ["Phạm Văn Tá: Việc này để “treo” đến bao giờ?"])
    }

    @Test("An agency that cites somebody's declaration does not make it its own")
    func citedDeclaration() {
        #expect(
            lines("“Chúng tôi sẽ đưa tàu qua eo biển này”, AFP hôm nay dẫn tuyên bố của ông Tá.")
                == ["Phạm Văn Tá: Chúng tôi sẽ đưa tàu qua eo biển này"])
    }

    @Test("What ought to be goes on with what somebody says, what was the case does not")
    func leans() {
        #expect(
            lines("Ông Tá cho rằng đường đã quá hẹp. Tuy nhiên, trước nhu cầu ấy vẫn có thể cho xe qua.").count == 1)
        #expect(lines("Ông Tá cho rằng đường đã quá hẹp. Các xã cần tự lo vỉa hè.")[0].hasSuffix("vỉa hè."))
        #expect(lines("Ông Tá cho rằng đường đã quá hẹp. Tuy nhiên, hôm qua xe vẫn qua được.")[0].hasSuffix("hẹp."))
    }

    @Test("A demand that ends in a question is a demand")
    func demandedQuestion() {
        #expect(lines("Ông Tá yêu cầu các sở làm rõ trách nhiệm thuộc về ai?").count == 1)
    }

    @Test("News that somebody only adds to is not said in the sentence")
    func someNews() { #expect(lines("Ông Tá bổ sung một số thông tin ngoài báo cáo của Sở.") == []) }

    @Test("What was found and judged is no judgement")
    func nounsBehindAnd() {
        #expect(lines("Ông Tá trình bày những phát hiện và nhận định ban đầu dựa trên tài liệu cũ.") == [])
    }

    @Test("A quotation in a clause is whose the clause says, without a colon, too")
    func clause() {
        #expect(
            lines("Loa được gỡ sau khi Chủ tịch xã Phạm Văn Tá cho rằng “loa phường đã xong việc của nó”.").count == 1)
    }

    @Test("A quotation that goes on below is not its who speaks of something else behind it")
    func betweenOthers() {
        #expect(
            lines(
                """
                “Tôi nghe người ta kêu nên chạy ra xem có chuyện gì”, ông Tá kể lại.

                “Vừa ra đến nơi thì cây đã đổ xuống mái nhà, tôi chỉ kịp kéo đứa nhỏ vào trong”.

                Công an xã Đông Hải cho biết đã lập hồ sơ vụ việc và báo cáo lên huyện ngay trong đêm.
                """
            ).filter { $0.hasPrefix("Phạm Văn Tá") }.count == 2)
    }

    @Test("A question that somebody is troubled by is what he says")
    func troubled() {
        #expect(lines("Ông Tá băn khoăn dữ liệu người dùng trên thế giới đã rải rác thì có gom về được?").count == 1)
    }

    @Test("Marks around a word within a quotation do not part it, wherever the spaces stand")
    func mangledMarks() {
        let said = #"Dự án mới chỉ trên" giấy ". Chúng tôi còn chờ ý kiến cấp trên"#
        #expect(
            Said.lines(#""\#(said)", ông Trần Đức Thiệu thông tin."#) == ["Trần Đức Thiệu: \(said)"])
        #expect(
            Said.lines(#""Chúng tôi còn chờ ý kiến cấp trên", ông Trần Đức Thiệu nói về "dự án treo"."#)
                == ["Trần Đức Thiệu: Chúng tôi còn chờ ý kiến cấp trên"])
    }

    @Test("A dash without a space credits a quotation, too")
    func tightDash() {
        #expect(
            Said.lines("“Tôi biết vẫn còn nhiều nơi vi phạm quy chế thi”-chia sẻ của Thứ trưởng Trần Đức Thiệu.")
                == ["Trần Đức Thiệu: Tôi biết vẫn còn nhiều nơi vi phạm quy chế thi"])
    }

    @Test("A straight mark closes what a curly one opened, where no other does")
    func straightClosing() {
        #expect(
            Said.lines("“Chúng tôi sẽ chấn chỉnh để quỹ có hiệu quả\" - Bộ trưởng Trần Đức Thiệu nói.")
                == ["Trần Đức Thiệu: Chúng tôi sẽ chấn chỉnh để quỹ có hiệu quả"])
        #expect(
            Said.lines("“Chúng tôi sẽ chấn chỉnh \"quỹ đen\" trong năm nay”, Bộ trưởng Trần Đức Thiệu nói.")
                == ["Trần Đức Thiệu: Chúng tôi sẽ chấn chỉnh \"quỹ đen\" trong năm nay"])
    }

    @Test("A word that joins the quotation to the sentence before it kept it from its speaker")
    func joined() {
        let before = "Ông Trần Đức Thiệu, chủ tịch hội, dự hội thảo. "
        let words = "nếu không có nước thì có giống tốt cũng chẳng ích gì"
        for opening in ["Tuy nhiên, ", "Bởi ", "Vì vậy, "] {
            #expect(Said.lines(before + opening + "“\(words)”, ông Thiệu nhận xét.") == ["Trần Đức Thiệu: \(words)"])
        }
        #expect(Said.lines(before + "Trong cuốn sách, “Đất và nước của làng tôi”, ông Thiệu kể.").isEmpty)
    }

    @Test("What somebody calls something, in several words, is what he says; what others call him is not")
    func calling() {
        func lines(_ sentence: String) -> [String] { Said.lines("\(sentence) Bà Trần Thị Lan dự.") }
        let words = "món quà lớn nhất của đời mình"
        #expect(lines("Ông Lê Văn Bảy gọi đây là “\(words)”.") == ["Lê Văn Bảy: \(words)"])
        #expect(lines("Ông Lê Văn Bảy coi con đường như “\(words)”.") == ["Lê Văn Bảy: \(words)"])
        #expect(lines("Ông Lê Văn Bảy được bà con gọi là “vua nuôi cá của cả vùng”.").isEmpty)
        #expect(lines("Bà con gọi ông Lê Văn Bảy là “vua nuôi cá của cả vùng”.").isEmpty)
        #expect(lines("Ông Lê Văn Bảy gọi con là “vua”.").isEmpty)
    }

    @Test("`Đây là phát biểu của …` ran on into the list of places where it was")
    func placesOfSpeech() {
        #expect(
            Said.lines(
                "Đây là phát biểu của Bí thư Trần Đức Thiệu tại buổi tiếp xúc cử tri các phường: Bến Đông, Hòa Sơn chiều 28-7."
            )
            .isEmpty)
    }
}
