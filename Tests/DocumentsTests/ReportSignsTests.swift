import Testing

@testable import Documents

@Suite("Press reports that nothing but their telling shows to be some")
struct ReportSignsTests {
    private func description(_ text: String) -> DocumentDescription {
        DocumentDescription.read(SampleText.plain(text), fileName: "tap-tin.txt")
    }

    private func values(_ text: String, _ name: MetadataField.Name) -> [String] {
        description(text).fields.filter { $0.name == name }.map(\.value)
    }

    @Test("A portal's report of a meeting had no type")
    func meeting() {
        let text = """
            Xã An Tây đối thoại với thanh niên

            Sáng 30/11, UBND xã An Tây tổ chức hội nghị đối thoại với thanh niên của xã.

            Cùng dự có đồng chí Lê Thị Hòa, Chủ tịch Ủy ban Mặt trận Tổ quốc xã.

            Phát biểu tại hội nghị, đồng chí Phan Văn Tý, Chủ tịch UBND xã, nhấn mạnh vai trò của thanh niên.
            """
        #expect(description(text).type == "báo chí")
        #expect(description(text).title == "Xã An Tây đối thoại với thanh niên")
    }

    @Test(
        "A text that is no report became one",
        arguments: [
            "Kính thưa các đồng chí, ông Phan Văn Tý đã nhấn mạnh điều này.\n\nÔng Đỗ Đức Hải cũng khẳng định như vậy.",
            "Căn cứ Điều lệ Đảng;\n\nSáng 5/4, ông Phan Văn Tý yêu cầu sửa đường.\n\nÔng Đỗ Đức Hải khẳng định như vậy.",
            "Con đường dài năm cây số nối ga với chợ.\n\nĐường rộng chín mét, hai bên trồng sao đen.",
        ])
    func other(_ body: String) {
        #expect(description("Chuyện sửa đường vào ga Ninh Hải\n\n" + body).type == nil)
    }

    @Test("A speech in full was a report of what its speaker tells of others")
    func speech() {
        let text = """
            Phát biểu bế mạc kỳ họp thứ tám Hội đồng nhân dân thành phố

            Tại kỳ họp này, đồng chí Phan Văn Tý đã nhấn mạnh việc sửa đường.

            Đồng chí Đỗ Đức Hải cũng khẳng định sẽ bố trí đủ vốn cho các xã.
            """
        #expect(description(text).type != "báo chí")
    }

    @Test(
        "The paper's letters before the lead were neither the outlet nor the sign of a report",
        arguments: [
            ("(HNMO) - ", "HNMO"), ("(Lam Giang Mới) ", "Lam Giang Mới"), ("(PL)- ", "PL"), ("TP - ", "TP"),
            ("LGN.VN - ", "LGN.VN"), ("Lamgiangnews - ", "Lamgiangnews"), ("( THLG) ", "THLG"),
        ])
    func agency(_ opening: String, _ outlet: String) {
        let text = """
            Sửa xong đường vào ga Ninh Hải

            \(opening)Con đường dài năm cây số nối ga với chợ đã thông xe vào đúng dịp khai giảng năm học mới.
            """
        #expect(values(text, .outlet) == [outlet])
        #expect(description(text).type == "báo chí")
    }

    @Test(
        "A title, a picture or what goes on was taken for a paper's letters",
        arguments: ["PGS - ", "(Tiếp theo) ", "UBND - ", "Năm nay - ", "(1) "])
    func noAgency(_ opening: String) {
        let text = """
            Sửa xong đường vào ga Ninh Hải

            \(opening)Con đường dài năm cây số nối ga với chợ đã thông xe vào đúng dịp khai giảng năm học mới.
            """
        #expect(values(text, .outlet).isEmpty)
        #expect(description(text).type == nil)
    }

    @Test("Who wrote a report was not read where the hour stands behind the name")
    func nameBeforeTime() {
        let text = """
            Sửa xong đường vào ga Ninh Hải

            TÂM AN - HOÀNG NAM 30/04/2016 11:39

            Con đường dài năm cây số nối ga với chợ.
            """
        #expect(values(text, .byline) == ["TÂM AN - HOÀNG NAM"])
        #expect(description(text).date == "2016-04-30")
        #expect(description(text).type == "báo chí")
    }

    @Test(
        "A by-line of letters or with a mark behind it was not read",
        arguments: [
            ("N.TÂM", "N.TÂM"), ("H.Y (tổng hợp)", "H.Y"), ("P.Hồ", "P.Hồ"), ("Đ.AN - M.NGỌC", "Đ.AN - M.NGỌC"),
            ("Hữu Tâm.", "Hữu Tâm"), ("TÂM AN |", "TÂM AN"), ("Thu Tâm", "Thu Tâm"),
        ])
    func letters(_ line: String, _ name: String) {
        let text = """
            Sửa xong đường vào ga Ninh Hải

            Sáng 30/11, con đường dài năm cây số nối ga với chợ thông xe.

            Ông Phan Văn Tý, chủ tịch huyện, khẳng định đường tốt.

            \(line)
            """
        #expect(values(text, .byline) == [name])
    }

    @Test(
        "A line with a place or a day was a by-line",
        arguments: ["Tại Ninh Hải, An Tây", "Thứ Sáu", "ĐBQH Phan Tý", "Ban Biên tập", "PGS Phan Văn Tý"])
    func noByline(_ line: String) {
        let text = """
            Sửa xong đường vào ga Ninh Hải

            Sáng 30/11, con đường dài năm cây số nối ga với chợ thông xe.

            Ông Phan Văn Tý, chủ tịch huyện, khẳng định đường tốt.

            \(line)
            """
        #expect(values(text, .byline).isEmpty)
    }

    @Test(
        "The paper that a report is taken from was not read",
        arguments: ["Nguồn Lam Giang Mới", "Nguồn: Lam Giang Mới", "Theo báo Lam Giang Mới"])
    func source(_ line: String) {
        let text = """
            Sửa xong đường vào ga Ninh Hải

            Sáng 30/11, con đường dài năm cây số nối ga với chợ thông xe.

            Ông Phan Văn Tý, chủ tịch huyện, khẳng định đường tốt.

            \(line)
            """
        #expect(values(text, .outlet).first?.hasSuffix("Lam Giang Mới") == true)
    }

    @Test(
        "A headline with a stray mark or the time behind it gave way to the file's name",
        arguments: [
            ("HỘI NGHỊ ĐỐI THOẠI VỚI THANH NIÊN.", "HỘI NGHỊ ĐỐI THOẠI VỚI THANH NIÊN"),
            ("Phường An Tây lấy ý kiến nhân dân (20:08 19/12/2018)", "Phường An Tây lấy ý kiến nhân dân"),
            (
                "Họp các phường, Bí thư Thành ủy Phan Văn Tý:\n\nViệc phải rõ, người phải rõ",
                "Họp các phường, Bí thư Thành ủy Phan Văn Tý: Việc phải rõ, người phải rõ"
            ),
            (
                "Kỳ họp ngày 19/12/2018 của Hội đồng nhân dân phường An Tây",
                "Kỳ họp ngày 19/12/2018 của Hội đồng nhân dân phường An Tây"
            ),
        ])
    func headline(_ line: String, _ title: String) {
        let text = """
            \(line)

            Sáng 27/10/2023, UBND phường An Tây tổ chức hội nghị đối thoại với thanh niên của phường.

            Ông Phan Văn Tý, chủ tịch phường, khẳng định sẽ sửa sân bóng cho thanh niên.
            """
        #expect(description(text).title == title)
        #expect(description(text).type == "báo chí")
    }
}
