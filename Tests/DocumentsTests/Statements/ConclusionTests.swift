import Testing

@testable import Documents

@Suite("What is said: notices of a conclusion")
struct ConclusionTests {
    @Test("All that follows `kết luận như sau:` is the chair's, but what the office says of its own notice")
    func chair() {
        let text = """
            Ngày 10 tháng 3 năm 2024, Phó Chủ tịch UBND thành phố Lê Hoài Bảo đã chủ trì cuộc họp về đường vành đai.

            Sau khi nghe báo cáo của Sở Giao thông vận tải, ý kiến của các đại biểu, Phó Chủ tịch UBND thành phố Lê Hoài Bảo kết luận, chỉ đạo như sau:

            1. Hoan nghênh quận Bến Đông đã bàn giao mặt bằng đúng hạn.

            2. Sở Giao thông vận tải trong tháng 4 năm 2024:

            a) Trình phương án;

            b) Công bố đầu mối.

            Văn phòng UBND thành phố thông báo để các cơ quan biết, thực hiện.
            """
        #expect(
            Said.lines(text, type: "thông báo") == [
                "Lê Hoài Bảo: 1. Hoan nghênh quận Bến Đông đã bàn giao mặt bằng đúng hạn.",
                "Lê Hoài Bảo: 2. Sở Giao thông vận tải trong tháng 4 năm 2024:\n\na) Trình phương án;\n\nb) Công bố đầu mối.",
            ])
    }

    @Test("The conclusion is his who concluded, though another body gives notice of it")
    func givenByAnother() {
        let text = """
            Sau khi nghe các tham luận, đồng chí Trần Đức Thiệu, Bí thư Thành ủy, kết luận. Ban Thường vụ Thành ủy thông báo nội dung kết luận như sau:

            1. Tọa đàm đạt yêu cầu.
            """
        #expect(Said.lines(text, type: "thông báo") == ["Trần Đức Thiệu: 1. Tọa đàm đạt yêu cầu."])
    }

    @Test("`Văn phòng … thông báo kết luận của Bí thư Thành ủy như sau:`")
    func byRole() {
        let text = """
            Ngày 05/3/2024, đồng chí Trần Đức Thiệu, Bí thư Thành ủy, chủ trì hội nghị giao ban.

            Văn phòng Thành ủy thông báo kết luận của Bí thư Thành ủy như sau:

            1. Các quận ủy báo cáo trước ngày 20.
            """
        #expect(Said.lines(text, type: "thông báo") == ["Trần Đức Thiệu: 1. Các quận ủy báo cáo trước ngày 20."])
    }

    @Test("A body concludes for itself")
    func body() {
        let text = """
            Tại phiên họp ngày 05/3/2024, sau khi nghe ông Lê Hoài Bảo trình bày, Ban Thường vụ Thành ủy thống nhất kết luận như sau:

            1. Các quận ủy báo cáo trước ngày 20.
            """
        #expect(
            Said.lines(text, type: "thông báo") == ["Ban Thường vụ Thành ủy: 1. Các quận ủy báo cáo trước ngày 20."])
    }

    @Test("A notice that concludes nothing is nobody's words")
    func noConclusion() {
        let text = """
            Sở Nội vụ thông báo lịch thi như sau:

            1. Ngày 10: thi viết. Ông Lê Hoài Bảo là chủ tịch hội đồng.
            """
        #expect(Said.lines(text, type: "thông báo") == [])
    }

    @Test("A conclusion may begin behind a colon within the paragraph; its office may be short for one")
    func inline() {
        let text = """
            Ngày 12 tháng 5, đ/c Lê Hoài Bảo, PCT UBND tỉnh chủ trì cuộc họp về hồ Sen. Tại cuộc họp, đồng chí Vũ Văn Lực, \
            Bí thư Đảng ủy xã kiến nghị tỉnh bố trí 20 tỷ đồng. Đ/c PCT UBND tỉnh thống nhất kết luận, chỉ đạo như sau: \
            1. Sở Xây dựng thẩm định hồ sơ. 2. Sở Tài chính bố trí vốn.

            Văn phòng UBND tỉnh thông báo để các đơn vị biết.
            """
        #expect(
            Said.lines(text, type: "thông báo") == [
                "Vũ Văn Lực: tỉnh bố trí 20 tỷ đồng.",
                "Lê Hoài Bảo: 1. Sở Xây dựng thẩm định hồ sơ. 2. Sở Tài chính bố trí vốn.",
            ])
    }

    @Test("Headings within a conclusion are no statements; a body's heading goes with its points")
    func headings() {
        let text = """
            Sau khi nghe các ý kiến, Phó Chủ tịch UBND tỉnh Lê Hoài Bảo kết luận:

            I. Đánh giá chung

            Dự án chậm ba tháng.

            II. Nhiệm vụ

            1. Sở Xây dựng

            a) Thẩm định hồ sơ trong tháng 6.

            2. Sở Tài chính bố trí vốn trong quý III
            """
        #expect(
            Said.lines(text, type: "thông báo") == [
                "Lê Hoài Bảo: Dự án chậm ba tháng.",
                "Lê Hoài Bảo: 1. Sở Xây dựng\n\na) Thẩm định hồ sơ trong tháng 6.",
                "Lê Hoài Bảo: 2. Sở Tài chính bố trí vốn trong quý III",
            ])
    }
}
