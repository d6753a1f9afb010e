import Testing

@testable import Documents

@Suite("What is said: marks and line ends between the words and whose they are")
struct IntroducedQuotationTests {
    private static let road = "Chúng tôi sẽ làm lại con đường này trong năm nay"

    @Test(
        "What stands below `Ông X nói:` was nobody's",
        arguments: [
            "“\(road)”.", "\"\(road).\"", "\(road), xin bà con yên tâm.",
        ])
    func belowColon(_ words: String) {
        let text = "Ông Nguyễn Hữu An, Chủ tịch xã, nói:\n\n\(words)\n\nHội nghị kết thúc lúc 10 giờ."
        #expect(Said.speakers(text) == ["Nguyễn Hữu An"])
        #expect(Said.lines(text)[0].contains(Self.road))
    }

    @Test("A quotation over two paragraphs below `trả lời:` is whole")
    func overParagraphs() {
        let text = "Ông Nguyễn Hữu An trả lời:\n\n“Việc này đã làm xong.\n\nChúng tôi sẽ báo cáo thành phố”."
        #expect(
            Said.lines(text) == ["Nguyễn Hữu An: Việc này đã làm xong.\n\nChúng tôi sẽ báo cáo thành phố"])
    }

    @Test(
        "What another says below a colon, a list's first point and a heading are not his who was named above",
        arguments: [
            "Bà Trần Thị Bình cho rằng đường làm như vậy là quá chậm.", "Kết quả sáu tháng đầu năm",
        ])
    func notHis(_ below: String) {
        let text = "Ông Nguyễn Hữu An nói:\n\n\(below)\n\nHội nghị kết thúc lúc 10 giờ sáng."
        #expect(!Said.speakers(text).contains("Nguyễn Hữu An"))
    }

    @Test(
        "A mark glued to what stands behind the quotation hid who said it",
        arguments: [
            "“\(road)”-ông Nguyễn Hữu An nói.", "“\(road)”–ông Nguyễn Hữu An nói.",
            "“\(road)”-chia sẻ của Thứ trưởng Nguyễn Hữu An với báo chí.",
            "\"\(road)“, ông Nguyễn Hữu An nói.",
        ])
    func glued(_ text: String) {
        #expect(Said.lines(text) == ["Nguyễn Hữu An: \(Self.road)"])
    }

    @Test("A hyphen within a name is still a part of it")
    func hyphenInName() {
        let text = "HLV Kim Sang-min nói: “Các cầu thủ đã đá rất hay trong hiệp hai”."
        #expect(Said.lines(text) == ["Kim Sang-min: Các cầu thủ đã đá rất hay trong hiệp hai"])
    }

    @Test(
        "A comma between the verb and the quotation hid it",
        arguments: ["nói", "nhấn mạnh", "cho rằng", "cho biết"])
    func comma(_ verb: String) {
        #expect(Said.lines("Ông Nguyễn Hữu An \(verb), “\(Self.road)”.") == ["Nguyễn Hữu An: \(Self.road)"])
    }

    @Test(
        "The noun for what was said was not known",
        arguments: [
            "“\(road)” là lời tâm sự của ông Nguyễn Hữu An.", "“\(road)” - đó là lời tâm sự của ông Nguyễn Hữu An.",
            "“\(road)” là câu nói của ông Nguyễn Hữu An.",
            "“\(road)”. Đó là nhận xét của ông Nguyễn Hữu An khi nhìn lại một năm.",
        ])
    func nouns(_ text: String) {
        #expect(Said.lines(text) == ["Nguyễn Hữu An: \(Self.road)"])
    }

    @Test("An ambassador's foreign name with an office before it was no label of a turn")
    func foreignLabel() {
        let text = """
            Đại sứ Marc Knipper thăm thành phố hôm qua.

            PV: Quan hệ hai nước sẽ ra sao?

            Đại sứ Knipper: Tôi rất lạc quan về quan hệ hai nước trong thời gian tới.
            """
        #expect(
            Said.lines(text) == ["Marc Knipper: Tôi rất lạc quan về quan hệ hai nước trong thời gian tới."])
    }
}
