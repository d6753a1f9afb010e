import Testing

@testable import Documents

@Suite("Names that only their place in the sentence shows")
struct BareNamesTests {
    @Test("A name without a family name was nobody's, though brackets say where she lives")
    func home() {
        let text = """
            Chung hoàn cảnh, Cẩm Mây (quận 2, TP Lam Giang) trải lòng: "Làm nghề này cực lắm".

            Nhớ lại thời gian đầu, Mây kể đã bỏ lại các loại vỏ hộp.

            Yến Linh (Bến Đông, tỉnh Lam Giang) xác nhận thu nhập rất thấp.
            """
        #expect(
            Said.lines(text) == [
                "Cẩm Mây: Làm nghề này cực lắm", "Cẩm Mây: đã bỏ lại các loại vỏ hộp.",
                "Yến Linh: thu nhập rất thấp.",
            ])
    }

    @Test("A market with its place in brackets was somebody")
    func market() {
        #expect(Said.speakers("Bà Trần Thị Lan dự.\n\nChợ Mây (quận 2, TP Lam Giang) cho biết sẽ đóng cửa.").isEmpty)
    }

    @Test(
        "Half of a firm's name was taken for a person, so that the firm said nothing",
        arguments: ["Tổng công ty Tân Cảng Hòa Lâm", "Công ty TNHH An Mây Hòa Lâm", "Công ty Mai Mây Xanh"])
    func firms(_ firm: String) {
        #expect(Said.lines("\(firm) đề nghị các bên cùng làm.") == ["\(firm): các bên cùng làm."])
    }

    @Test("A director's name behind a firm's was the firm's")
    func director() {
        #expect(
            Said.speakers("Giám đốc Công ty Tân Mây Nguyễn Văn Hòa đề nghị các bên cùng làm.") == ["Nguyễn Văn Hòa"])
    }

    @Test("A firm's long name was cut where many small words follow each other")
    func longFirm() {
        let firm = "Công ty Cổ phần Đầu tư phát triển công nghiệp thương mại Bến Đông"
        #expect(Said.speakers("Đại diện \(firm) dự báo, khách hàng sẽ chuyển sang dùng xăng mới.") == [firm])
    }

    @Test(
        "The Youth Union's committees were nobody, or a person called Đoàn",
        arguments: ["Trung ương Đoàn", "Thành Đoàn Hòa Lâm", "Tỉnh Đoàn Lam Giang"])
    func union(_ body: String) {
        let said = Said.lines("\(body) cho biết các bên cùng làm.")
        #expect(said.count == 1 && said[0].hasSuffix(": các bên cùng làm."))
    }

    @Test("A paper of a body with the year it is of said nothing", arguments: ["năm 2017", "trong năm 2017", "quý I"])
    func year(_ time: String) {
        #expect(
            Said.lines("Báo cáo của Sở Y tế \(time) cho biết, đang có nhiều dự án.") == [
                "Sở Y tế: đang có nhiều dự án."
            ])
        #expect(
            Said.lines("Theo báo cáo của Sở Y tế \(time), đang có nhiều dự án.") == ["Sở Y tế: đang có nhiều dự án."])
    }

    @Test("What an agency reports of somebody without a name was nobody's where he demands something in it")
    func agency() {
        #expect(
            Said.lines("Ông để lại mảnh giấy, kêu gọi mọi người về nhà, Reuters đưa tin.") == [
                "Reuters: Ông để lại mảnh giấy, kêu gọi mọi người về nhà"
            ])
        #expect(
            Said.lines("Ông Lê Văn Tấn kêu gọi mọi người về nhà, Reuters đưa tin.") == [
                "Lê Văn Tấn: mọi người về nhà"
            ])
    }

    @Test("Whom letters are sent to said what they demand")
    func addressee() {
        #expect(
            Said.speakers("Nhiều đơn gửi đến chủ tịch xã là ông Phan Văn Tý yêu cầu đình chỉ cách thi mới.").isEmpty)
    }
}
