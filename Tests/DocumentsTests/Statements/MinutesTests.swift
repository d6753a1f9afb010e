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

    private static let head = """
        BIÊN BẢN HỌP TỔ DÂN PHỐ

        Hôm nay, ngày 5 tháng 10 năm 2023, tại nhà văn hóa tổ 3, chúng tôi gồm:

        I. Thành phần
        - Chủ trì: Bà Lê Hoài Thu – Tổ trưởng
        - Đại diện UBND phường Bến Đông: ông Trần Đức Thiệu

        II. Nội dung

        """

    private func lines(_ text: String) -> [String] {
        Said.lines(MinutesTests.head + "\n" + text, type: "biên bản")
    }

    @Test("Points end at the next section, and what they are about is none of them")
    func pointsOfSections() {
        #expect(
            lines(
                """
                1. Bà Lê Hoài Thu đánh giá công tác tháng 9:
                - Rác được thu gom đúng giờ.
                - Hai hộ chưa đóng phí.

                2. Ý kiến thảo luận:
                - Ông Phan Văn Bảy: Đề nghị lắp thêm đèn ở đầu ngõ.

                3. Kết luận của chủ trì:
                - Lắp đèn trước ngày 15.
                - Thu phí trước cuối tháng.
                """) == [
                    "Lê Hoài Thu: - Rác được thu gom đúng giờ.\n- Hai hộ chưa đóng phí.",
                    "Phan Văn Bảy: Đề nghị lắp thêm đèn ở đầu ngõ.",
                    "Lê Hoài Thu: - Lắp đèn trước ngày 15.\n- Thu phí trước cuối tháng.",
                ])
    }

    @Test("What somebody does at a meeting is nothing that he says")
    func procedure() {
        #expect(lines("Bà Lê Hoài Thu tuyên bố lý do, giới thiệu đại biểu.").isEmpty)
        #expect(lines("Bà Lê Hoài Thu thông qua dự thảo quy ước tổ dân phố.").isEmpty)
        #expect(
            lines("Bà Lê Hoài Thu thông báo rác sẽ được gom vào buổi sáng.")
                == ["Lê Hoài Thu: rác sẽ được gom vào buổi sáng."])
    }

    @Test("A body has a turn by those who stand for it, under the name that the heading gives it")
    func bodies() {
        #expect(
            lines(
                """
                Ý kiến của đại diện UBND phường: Hồ sơ của các hộ còn thiếu bản vẽ, phường đã hướng dẫn.

                Kết luận: Các hộ bổ sung bản vẽ trước cuối tháng.
                """) == ["UBND phường Bến Đông: Hồ sơ của các hộ còn thiếu bản vẽ, phường đã hướng dẫn."])
        // who belongs to it is nothing that it says
        #expect(lines("Ban Thanh tra nhân dân: ông Phan Văn Bảy, ông Lê Hoài Bảo và bà Trần Thị Mai").isEmpty)
    }
}
