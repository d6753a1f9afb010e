import Testing

@testable import Documents

@Suite("What is said: minutes")
struct MinutesTests {
    private static let minutes = """
        BIÊN BẢN
        Họp tổ soạn thảo

        1. Chủ trì: đồng chí Nguyễn Khắc Tuân, Trưởng Ban Tổ chức Thành ủy.

        2. Thư ký: đồng chí Lý Thị Kim Ngân.

        Đồng chí Phạm Gia Hưng, Giám đốc Sở Nội vụ, phát biểu: hai tổ đã kiểm tra 17 cơ quan. Đến nay đã phê bình 11 \
        công chức. Đồng chí đề nghị chấm điểm hằng quý.

        Chủ trì hỏi: “Bao giờ xong?” Giám đốc Sở Nội vụ trả lời: “Thưa đồng chí, cuối năm.”

        Các thành viên nhất trí.

        Đồng chí Nguyễn Khắc Tuân kết luận:

        a) Giữ mười hai biểu hiện, mỗi biểu hiện viết một câu.

        b) Sở Nội vụ cung cấp bảng mô phỏng trước ngày 14-11.

        Cuộc họp kết thúc lúc 17 giờ 10 phút.
        """

    @Test("What one says ends at the next section; the points that one numbers are one's own")
    func sections() {
        let lines = Said.lines(
            """
            2. Ý kiến thảo luận:

            - Bà Phạm Thị Hoa (Tổ trưởng tổ dân phố 5): Đề nghị trả lời dứt điểm. Cụ thể:

            1. Sửa đường ngõ 12.

            2. Lắp đèn.

            - Bà Vũ Thị Lan: Nhất trí với báo cáo.

            3. Kết luận của Chủ tọa:

            Giao địa chính hoàn thành hồ sơ.

            IV. Bế mạc
            """, type: "biên bản")
        #expect(lines.contains { $0.hasPrefix("Phạm Thị Hoa") && $0.hasSuffix("Lắp đèn.") })
        #expect(lines.contains { $0.hasPrefix("Vũ Thị Lan") && $0.hasSuffix("Nhất trí với báo cáo.") })
    }

    @Test("What one says behind a colon ends where another answers")
    func answer() {
        let lines = Said.lines(
            """
            Đồng chí Phạm Gia Hưng, Giám đốc Sở Nội vụ, trình bày báo cáo.

            Đồng chí Nguyễn Văn Tấn, Chủ tịch Ủy ban nhân dân huyện Đồng Vân, phát biểu từ điểm cầu huyện: phòng có bảy \
            người, khối lượng công việc tăng. Giám đốc Sở Nội vụ trả lời ngay: thẩm quyền này đã thuộc về Chủ tịch huyện.
            """, type: "biên bản")
        #expect(!lines.contains { $0.hasPrefix("Nguyễn Văn Tấn") && $0.contains("thẩm quyền này") })
        #expect(lines.contains { $0.hasPrefix("Nguyễn Văn Tấn") })
    }

    @Test("A contribution is its speaker's to the end of the paragraph, a conclusion to the end of its points")
    func contributions() {
        #expect(
            Said.lines(MinutesTests.minutes, type: "biên bản") == [
                "Phạm Gia Hưng: hai tổ đã kiểm tra 17 cơ quan. Đến nay đã phê bình 11 công chức.",
                "Phạm Gia Hưng: chấm điểm hằng quý.",
                "Nguyễn Khắc Tuân: Bao giờ xong?",
                "Phạm Gia Hưng: Thưa đồng chí, cuối năm.",
                "Nguyễn Khắc Tuân: a) Giữ mười hai biểu hiện, mỗi biểu hiện viết một câu.\n\n"
                    + "b) Sở Nội vụ cung cấp bảng mô phỏng trước ngày 14-11.",
            ])
    }

    @Test("Minutes condense; quotation marks and verbs are told from that")
    func kinds() {
        let found = Said.read(MinutesTests.minutes, type: "biên bản")
        #expect(found.statements.map(\.kind) == [.summary, .reported, .verbatim, .verbatim, .summary])
    }

    @Test("Of two chairs neither is the chair")
    func twoChairs() {
        let text = """
            1. Chủ trì: đồng chí Nguyễn Khắc Tuân và đồng chí Vũ Thị Hạnh Dung.

            Chủ trì yêu cầu Sở Nội vụ báo cáo trước ngày 14-11.
            """
        #expect(Said.speakers(text, type: "biên bản") == [])
    }

    @Test("The one who chairs is not the one who speaks")
    func chairIsNoTurn() {
        #expect(
            Said.speakers("1. Chủ trì: đồng chí Nguyễn Khắc Tuân, Trưởng Ban Tổ chức Thành ủy.", type: "biên bản")
                == [])
    }
}
