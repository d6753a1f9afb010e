import Testing

@testable import Documents

@Suite("What is said: quotations")
struct QuotationTests {
    @Test("A quotation is the words between its marks")
    func behindColon() {
        let text = "Chủ tịch UBND thành phố Lê Hoài Bảo nói: “Người bệnh không cần biết ai được phân cấp.”"
        let found = Said.read(text)
        #expect(Said.lines(text) == ["Lê Hoài Bảo: Người bệnh không cần biết ai được phân cấp."])
        #expect(found.statements.map(\.kind) == [.verbatim])
        #expect(found.statements.map(\.verb) == ["nói"])
    }

    @Test(
        "The speaker may stand behind the quotation",
        arguments: [
            "“Kiểm tra không phải để mọi người sợ”, bà Bùi Thị Ngọc Lan nhấn mạnh.",
            "\"Kiểm tra không phải để mọi người sợ\" - bà Bùi Thị Ngọc Lan cho biết.",
            "“Kiểm tra không phải để mọi người sợ!” - bà Bùi Thị Ngọc Lan nói.",
            "“Kiểm tra không phải để mọi người sợ”, bà Bùi Thị Ngọc Lan, Chủ nhiệm Ủy ban Kiểm tra, bức xúc nói.",
            "“Kiểm tra không phải để mọi người sợ”, theo bà Bùi Thị Ngọc Lan.",
            "Bà Bùi Thị Ngọc Lan dự họp. “Kiểm tra không phải để mọi người sợ”, bà nói.",
        ])
    func beforeSpeaker(_ text: String) {
        #expect(Said.speakers(text) == ["Bùi Thị Ngọc Lan"])
        #expect(Said.lines(text)[0].contains("Kiểm tra không phải để mọi người sợ"))
    }

    @Test("Quotations within a quotation are its own")
    func nested() {
        let text = "Ông Võ Thành Nhơn nói: “Chúng tôi không sợ câu “không”. Chúng tôi sợ câu “đang nghiên cứu”.”"
        #expect(
            Said.lines(text) == [
                "Võ Thành Nhơn: Chúng tôi không sợ câu “không”. Chúng tôi sợ câu “đang nghiên cứu”."
            ])
        let straight = #"Ông Võ Thành Nhơn nói: "Chúng tôi sợ câu "đang nghiên cứu" nhất"."#
        #expect(Said.lines(straight) == [#"Võ Thành Nhơn: Chúng tôi sợ câu "đang nghiên cứu" nhất"#])
    }

    @Test("Words that are only called so are not speech")
    func scareQuotes() {
        #expect(Said.speakers("Ông Phạm Gia Hưng gỡ “điểm nghẽn” về biên chế ở ba “vùng trũng”.") == [])
    }

    @Test("A document's title is not speech")
    func title() {
        #expect(Said.speakers("Ông Phạm Gia Hưng ký văn bản trả lời: “Về việc sắp xếp biên chế năm 2023”.") == [])
    }

    @Test("In one sentence two may speak")
    func twoInOneSentence() {
        let text = """
            Bí thư Thành ủy Trần Đức Thiệu dự họp cùng ông Đinh Công Hòa.

            Bí thư Thành ủy hỏi nếu ngày 31-10 chưa xong thì ai chịu trách nhiệm, ông Hòa đáp gọn: “Tôi chịu trách nhiệm.”
            """
        #expect(
            Set(Said.lines(text)) == [
                "Trần Đức Thiệu: nếu ngày 31-10 chưa xong thì ai chịu trách nhiệm",
                "Đinh Công Hòa: Tôi chịu trách nhiệm.",
            ])
    }

    @Test("What is reported and what is quoted in one sentence are two statements")
    func reportedAndQuoted() {
        let text =
            "Ông Mai Xuân Quý cho rằng tâm lý chờ đợi đang lan rộng: “Nơi này nhìn nơi kia xem có làm sao không.”"
        let found = Said.read(text)
        #expect(found.statements.map(\.kind) == [.reported, .verbatim])
        #expect(Said.speakers(text) == ["Mai Xuân Quý", "Mai Xuân Quý"])
    }

    @Test("A quotation of several lines is one")
    func overLines() {
        let text = """
            “Sới bạc nào cũng có người canh.
            Chúng tôi phải đi bộ ba cây số đường rừng”, ông Tạ Hữu Khoa cho biết.
            """
        #expect(
            Said.lines(text) == [
                "Tạ Hữu Khoa: Sới bạc nào cũng có người canh.\nChúng tôi phải đi bộ ba cây số đường rừng"
            ])
    }

    @Test("A straight mark may be closed by a curly one")
    func mixedMarks() {
        let text =
            "Bà Vũ Thị Hạnh Dung hỏi: \"Vì sao hồ sơ nằm lại?”. Ông Lê Hoài Bảo đáp: \"Sở đã xin lỗi dân\"."
        #expect(
            Said.lines(text) == ["Vũ Thị Hạnh Dung: Vì sao hồ sơ nằm lại?", "Lê Hoài Bảo: Sở đã xin lỗi dân"])
    }
}
