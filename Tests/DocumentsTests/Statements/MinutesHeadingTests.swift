import Testing

@testable import Documents

@Suite("What is said: minutes under every heading that clerks write")
struct MinutesHeadingTests {
    private static let headings = [
        "II. NỘI DUNG", "II. Nội dung:", "II/ NỘI DUNG CUỘC HỌP", "2. Nội dung cuộc họp:", "B. NỘI DUNG",
        "DIỄN BIẾN CUỘC HỌP",
        "* Nội dung thảo luận:", "II- NỘI DUNG LÀM VIỆC", "Phần II. Nội dung", "II. TRÌNH TỰ CUỘC HỌP:", "",
    ]
    private static let labels = [
        "Đồng chí Trần Thị Lan:", "Đồng chí Trần Thị Lan - Trưởng phòng Nội vụ:",
        "- Đ/c Trần Thị Lan (Trưởng phòng Nội vụ):",
        "1. Ý kiến của bà Trần Thị Lan, Trưởng phòng Nội vụ:",
    ]

    @Test(
        "A heading ended no list of those present, so that nobody said anything",
        arguments: headings, labels)
    func contribution(heading: String, label: String) {
        let text = """
            BIÊN BẢN
            Họp giao ban công tác tháng 5

            I. THÀNH PHẦN THAM DỰ

            1. Chủ trì: Đồng chí Lê Văn Tấn - Phó Chủ tịch UBND huyện.

            2. Thành phần: đồng chí Trần Thị Lan - Trưởng phòng Nội vụ; đồng chí Phan Văn Bảy - Trưởng Công an huyện.

            \(heading)

            \(label) Hiện còn 12 hồ sơ trễ hạn, chủ yếu về đất đai.

            Đồng chí Lê Văn Tấn kết luận: Trong quý II phải xong.
            """
        #expect(
            Said.lines(text, type: "biên bản") == [
                "Trần Thị Lan: Hiện còn 12 hồ sơ trễ hạn, chủ yếu về đất đai.", "Lê Văn Tấn: Trong quý II phải xong.",
            ])
    }

    @Test("Whoever is present and holds an office says nothing by it")
    func present() {
        let text = """
            BIÊN BẢN
            Họp giao ban công tác tháng 5

            THÀNH PHẦN THAM DỰ

            Đồng chí Lê Văn Tấn: Phó Chủ tịch UBND huyện, chủ trì cuộc họp.

            Đồng chí Trần Thị Lan: Trưởng phòng Nội vụ, thư ký cuộc họp.
            """
        #expect(Said.lines(text, type: "biên bản") == [])
    }
}
