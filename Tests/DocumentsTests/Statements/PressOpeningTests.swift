import Testing

@testable import Documents

@Suite("What is said: what stands before the one who says it, or within")
struct PressOpeningTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("A verb of telling that opens the sentence has the subject behind the comma")
    func opening() {
        #expect(
            said("Khẳng định cầu sẽ xong đúng hẹn, ông Phạm Văn Tá đề nghị người dân yên tâm.") == [
                "Phạm Văn Tá: cầu sẽ xong đúng hẹn", "Phạm Văn Tá: người dân yên tâm.",
            ])
        #expect(
            said("Nhấn mạnh đây là công trình có ý nghĩa lớn, Bộ trưởng Lê Hoài Bảo bày tỏ vui mừng.") == [
                "Lê Hoài Bảo: đây là công trình có ý nghĩa lớn"
            ])
    }

    @Test("A verb that opens the sentence with a topic says nothing")
    func topic() {
        #expect(
            said("Cho biết về nguyên nhân của vụ sập cầu, ông Phạm Văn Tá nói cầu đã quá cũ.") == [
                "Phạm Văn Tá: cầu đã quá cũ."
            ])
        #expect(said("Được hỏi về việc này, ông Phạm Văn Tá trả lời không biết.") == [])
    }

    @Test("`theo ông` in the middle of a sentence needs no comma behind")
    func middle() {
        #expect(
            said("Việc cần làm, theo ông Phạm Văn Tá là bố trí đủ vốn cho dự án.") == [
                "Phạm Văn Tá: Việc cần làm, theo ông Phạm Văn Tá là bố trí đủ vốn cho dự án."
            ])
        #expect(
            said("Để cầu xong sớm, theo ông Phạm Văn Tá cần bố trí đủ vốn.") == [
                "Phạm Văn Tá: Để cầu xong sớm, theo ông Phạm Văn Tá cần bố trí đủ vốn."
            ])
    }

    @Test("A report that somebody reads out is his word")
    func readOut() {
        #expect(
            said("Theo báo cáo do Phó Chủ tịch UBND tỉnh Lê Hoài Bảo trình bày tại kỳ họp, thu ngân sách đã tăng.") == [
                "Lê Hoài Bảo: thu ngân sách đã tăng."
            ])
    }

    @Test("Whoever is told something by another is not the one who says it")
    func passive() {
        #expect(
            said("Chúng tôi được ông Phạm Văn Tá cho biết giá một cuốn vở chỉ là ba nghìn đồng.") == [
                "Phạm Văn Tá: giá một cuốn vở chỉ là ba nghìn đồng."
            ])
    }

    @Test("`với` opens what is said where nobody is told it")
    func with() {
        #expect(
            said("Ông Phạm Văn Tá cho biết với một khoảng cách như vậy thì không ai nghe thấy.") == [
                "Phạm Văn Tá: với một khoảng cách như vậy thì không ai nghe thấy."
            ])
        #expect(
            said("Ông Phạm Văn Tá cho biết với bà con rằng cầu sẽ xong trong năm nay.") == [
                "Phạm Văn Tá: cầu sẽ xong trong năm nay."
            ])
    }

    @Test("Where somebody speaks is not what he says")
    func place() {
        #expect(
            said("Ông Phạm Văn Tá khẳng định trong cuộc họp báo rằng cầu sẽ xong trong năm nay.") == [
                "Phạm Văn Tá: cầu sẽ xong trong năm nay."
            ])
        #expect(
            said("Ông Phạm Văn Tá nói với Sao Mai cầu sẽ xong trong năm nay.") == [
                "Phạm Văn Tá: cầu sẽ xong trong năm nay."
            ])
    }

    @Test("`nói, cho biết` behind a quotation has what is said besides")
    func second() {
        #expect(
            said("\"Giá giảm là mừng\", ông Phạm Văn Tá nói, cho biết nhà máy đã tuyển thêm người.") == [
                "Phạm Văn Tá: Giá giảm là mừng", "Phạm Văn Tá: nhà máy đã tuyển thêm người.",
            ])
    }

    @Test("That something is told for the first time, and what an order came from, is the writer's")
    func writers() {
        #expect(
            said("Ông Phạm Văn Tá cho biết 300 người đã mất việc. Đây là lần đầu tiên công ty công bố con số đó.") == [
                "Phạm Văn Tá: 300 người đã mất việc."
            ])
        #expect(
            said(
                "Phó Thủ tướng Lê Hoài Bảo giao Bộ Y tế kiểm tra các bếp ăn.\n\nCụ thể, ngày 7/10, một số báo đưa tin về bữa ăn."
            ) == ["Lê Hoài Bảo: Bộ Y tế kiểm tra các bếp ăn."])
    }
}
