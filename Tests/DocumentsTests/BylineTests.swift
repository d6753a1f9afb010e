import Testing

@testable import Documents

@Suite("Press reports: who wrote them")
struct BylineTests {
    private func description(_ last: String, title: String = "Sửa xong đường vào ga Ninh Hải") -> DocumentDescription {
        DocumentDescription.read(
            SampleText.plain(
                """
                \(title)

                Con đường dài năm cây số nối ga với chợ.

                Ông Phan Văn Tý, chủ tịch huyện Ninh Hải, cho biết đường đã sửa xong từ tuần trước.

                \(last)
                """))
    }

    private func values(_ description: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        description.fields.filter { $0.name == name }.map(\.value)
    }

    @Test(
        "A by-line on the last line was not read",
        arguments: [
            ("Hoàng Nam", "Hoàng Nam"), ("Phước Tuấn - Như Quỳnh", "Phước Tuấn - Như Quỳnh"),
            ("Bá Di (Tổng hợp)", "Bá Di"),
            ("HOÀNG NAM", "HOÀNG NAM"), ("Tác giả: Hoàng Nam", "Hoàng Nam"), ("Theo Hoàng Nam/Báo Mới", "Hoàng Nam"),
        ])
    func lastLine(_ line: String, _ name: String) {
        let found = description(line)
        #expect(values(found, .byline) == [name])
        #expect(found.type == "báo chí")
        #expect(found.title == "Sửa xong đường vào ga Ninh Hải")
    }

    @Test("The agency that a report is taken from was not read")
    func agency() {
        #expect(values(description("Theo TTXVN"), .outlet) == ["TTXVN"])
        #expect(values(description("Theo Hoàng Nam/VnExpress"), .outlet) == ["VnExpress"])
    }

    @Test(
        "A place, a body or an office on the last line was a by-line",
        arguments: ["Hà Nội", "Sở Y tế", "Giám đốc", "Xem thêm"])
    func noName(_ line: String) {
        #expect(values(description(line), .byline).isEmpty)
    }

    @Test("The writer of a letter was taken for a reporter")
    func letter() {
        let text = """
            Thư gửi các cháu

            Kính thưa các vị phụ huynh, nhà trường cho biết năm học mới đã bắt đầu từ tuần trước.

            Chúng tôi khẳng định trường đã sẵn sàng đón các cháu.

            Lê Văn Tám
            """
        #expect(DocumentDescription.read(SampleText.plain(text)).type != "báo chí")
    }

    @Test("A report that only its headline and its sentences tell had no type")
    func unsigned() {
        let text = """
            Huyện Ninh Hải sửa xong đường vào ga

            Con đường dài năm cây số nối ga với chợ.

            Ông Phan Văn Tý, chủ tịch huyện, cho biết đường đã sửa xong từ tuần trước.

            Ban quản lý cho hay kinh phí là hai tỉ đồng.
            """
        #expect(DocumentDescription.read(SampleText.plain(text)).type == "báo chí")
    }

    @Test("A lead that begins with Về việc was an abstract, and nothing below it was said by anybody")
    func lead() {
        let text = """
            Thủ tướng yêu cầu thận trọng trong quy hoạch ga Ninh Hải

            Về việc quy hoạch khu vực ga, Thủ tướng Phan Văn Tý yêu cầu các tỉnh thận trọng.

            Ông Đỗ Đức Hải cho biết đường đã sửa xong.
            """
        let found = DocumentDescription.read(SampleText.plain(text))
        #expect(found.issuer == nil && values(found, .abstract).isEmpty)
        #expect(Said.speakers(text) == ["Phan Văn Tý", "Đỗ Đức Hải"])
    }
}
