import Testing

@testable import Documents

@Suite("What is said: quotations that stand alone")
struct LoneQuotationTests {
    private static let before = "Ông Trần Đức Thiệu, chủ hộ ở xã Đông Hải, nói nước đã vào nhà từ nửa đêm."
    private static let quotation = "“Tôi chỉ kịp bế hai đứa nhỏ chạy lên đồi, còn bao nhiêu thóc đành bỏ lại”."

    @Test(
        "A paragraph that is a quotation is his who spoke at the end of the one before, unless the next names another")
    func speakers() {
        func speakers(_ after: String) -> [String] {
            Said.speakers([LoneQuotationTests.before, LoneQuotationTests.quotation, after].joined(separator: "\n\n"))
        }
        let his = ["Trần Đức Thiệu", "Trần Đức Thiệu"]
        #expect(speakers("Theo ông Thiệu, cả xóm có ba nhà bị cuốn trôi.") == his + ["Trần Đức Thiệu"])
        #expect(speakers("Đến sáng nay nước đã rút.") == his)
        #expect(
            speakers("Bà Lê Hoài Thu, hàng xóm của ông, cho biết nhà bà cũng ngập.") == [
                "Trần Đức Thiệu", "Lê Hoài Thu",
            ])
        #expect(speakers("Đó là lời của một người trong xóm.") == ["Trần Đức Thiệu"])
    }

    @Test("Behind a paragraph that the writer tells a quotation alone is nobody's")
    func nobody() {
        let text = LoneQuotationTests.before + "\n\nNước lũ lên nhanh.\n\n" + LoneQuotationTests.quotation
        #expect(Said.speakers(text) == ["Trần Đức Thiệu"])
    }

    @Test(
        "Whoever alone stands behind a quotation says it, whatever the verb",
        arguments: [
            "“Bớt đình đám, bớt chi tiêu thì ắt có tiền lo cho dân”, ông Thiệu quyết liệt.",
            "“Nếu giờ học như nhau thì không ai chịu đi sớm cả” - ông Thiệu, chủ hộ ở xã Đông Hải.",
            "“Nếu giờ học như nhau thì không ai chịu đi sớm cả”, ông Thiệu cam đoan.",
        ])
    func behind(_ text: String) {
        #expect(Said.speakers(LoneQuotationTests.before + "\n\n" + text) == ["Trần Đức Thiệu", "Trần Đức Thiệu"])
    }

    @Test("Behind a quotation that is only a name nobody speaks")
    func name() {
        #expect(Said.lines("Hội thi năm nay có ông Trần Đức Thiệu.\n\n“Vua lúa”, ông Thiệu được tặng giải nhất.") == [])
    }

    @Test("`bày tỏ bức xúc như vậy` says that something was said, not what")
    func pointsBack() {
        let text = "Cử tri Lê Hoài Thu bày tỏ bức xúc như vậy trong buổi tiếp xúc sáng 1-12."
        #expect(Said.lines(text) == [])
        #expect(Said.lines("Ông Trần Đức Thiệu khẳng định điều này tại cuộc họp báo chiều qua.") == [])
    }

    @Test("Before a paragraph that turns to another the quotation is his who spoke before")
    func turning() {
        func speakers(_ after: String) -> [String] {
            Said.speakers([LoneQuotationTests.before, LoneQuotationTests.quotation, after].joined(separator: "\n\n"))
        }
        let other = "đại diện Sở Nội vụ Lam Giang khẳng định xã đã báo trước cho các hộ."
        #expect(
            speakers("Trong khi đó, \(other)") == ["Trần Đức Thiệu", "Trần Đức Thiệu", "Sở Nội vụ Lam Giang"])
        #expect(speakers("Bà Lê Hoài Thu ở đầu xóm nói như vậy.").first == "Trần Đức Thiệu")
        #expect(speakers("Bà Lê Hoài Thu ở đầu xóm nói như vậy.").count == 1)
    }

    @Test("Below a colon stands what somebody said: a quotation alone, or one paragraph that names nobody")
    func introduced() {
        func lines(_ opening: String, _ below: String) -> [String] {
            Said.lines("\(opening)\n\n\(below)\n\nCầu mới khởi công từ năm ngoái.")
        }
        let quotation = "“Chúng tôi đã họp nhiều lần với chủ đầu tư, tháng 6 sẽ xong”."
        let said = "Trần Đức Thiệu: Chúng tôi đã họp nhiều lần với chủ đầu tư, tháng 6 sẽ xong"
        #expect(lines("Ông Trần Đức Thiệu, Chủ tịch xã Đông Hải, nói:", quotation) == [said])
        #expect(lines("Ông Trần Đức Thiệu cho biết:", quotation) == [said])
        #expect(
            lines("Ông Trần Đức Thiệu cho biết:", "Hiện xã còn ba hộ chưa nhận tiền.")
                == ["Trần Đức Thiệu: Hiện xã còn ba hộ chưa nhận tiền."])
        #expect(lines("Ông Trần Đức Thiệu cho biết:", "Bà Lê Hoài Thu vẫn chưa nhận tiền.").isEmpty)
    }
}
