import Testing

@testable import Documents

@Suite("Records of sittings word by word, with whoever speaks on a line above")
struct TranscriptTests {
    private let record = """
        HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ LAM GIANG

        BẢN TỔNG HỢP THẢO LUẬN TẠI HỘI TRƯỜNG
        (Ghi theo băng ghi âm)

        Buổi sáng ngày 08/12/2022

        Nguyễn Thị Minh Tâm - Chủ tịch HĐND thành phố điều hành nội dung

        Nguyễn Thị Minh Tâm - Chủ tịch HĐND thành phố

        Kính thưa các vị đại biểu,

        Sáng nay, Hội đồng nhân dân tiếp tục thảo luận. Xin mời đại biểu Cao Văn Tiến.

        Cao Văn Tiến - Quận Cầu Ngự

        Tôi nhất trí với báo cáo. Như bà Lương Thu Hương đã nói, tình trạng đùn đẩy ở các sở vẫn còn.

        Xin cảm ơn.

        Phạm Gia Hưng - Giám đốc Sở Nội vụ

        Tôi xin nhận trách nhiệm về việc chậm ban hành quy định.
        """

    @Test("all up to the next name is the words of the one whose name stands above")
    func turns() {
        #expect(
            Said.lines(record, type: "biên bản") == [
                """
                Nguyễn Thị Minh Tâm: Kính thưa các vị đại biểu,

                Sáng nay, Hội đồng nhân dân tiếp tục thảo luận. Xin mời đại biểu Cao Văn Tiến.
                """,
                """
                Cao Văn Tiến: Tôi nhất trí với báo cáo. Như bà Lương Thu Hương đã nói, tình trạng đùn đẩy ở các sở vẫn còn.

                Xin cảm ơn.
                """,
                "Phạm Gia Hưng: Tôi xin nhận trách nhiệm về việc chậm ban hành quy định.",
            ])
    }

    @Test("what stands behind a name is the office, without what the chair does, or the place")
    func roles() {
        let roles = Said.read(record, type: "biên bản").statements.map(\.role)
        #expect(roles == ["Chủ tịch HĐND thành phố", "đại biểu, Quận Cầu Ngự", "Giám đốc Sở Nội vụ"])
    }

    @Test("such a record is minutes, of the sitting that its title names")
    func description() {
        let found = DocumentDescription.read(SampleText.plain(record))
        #expect(found.type == "biên bản" && found.date == "2022-12-08")
        #expect(
            found.fields.first { $0.name == .sitting }?.value
                == "Thảo luận tại hội trường buổi sáng ngày 08/12/2022")
    }

    @Test("a list of members in minutes is no record: nobody says the lines between")
    func members() {
        let text = """
            BIÊN BẢN HỌP

            Vũ Đình Lân - Chủ tịch

            Ngô Thị Hòa - Thư ký

            Cuộc họp bắt đầu lúc 14 giờ.
            """
        #expect(Said.lines(text, type: "biên bản") == [])
    }
}
