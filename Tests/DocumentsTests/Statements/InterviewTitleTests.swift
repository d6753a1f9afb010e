import Testing

@testable import Documents

@Suite("Interviews whose guest only the title names")
struct InterviewTitleTests {
    @Test("Neither the title nor the answers were the guest's")
    func guest() {
        #expect(
            Said.lines(
                """
                Mỹ Hoa: Tôi bay bổng nhưng không mù quáng

                - Dạo này sức khỏe của chị thế nào?

                Cám ơn bạn, sức khỏe của tôi rất tốt.

                - Chị có bận không?

                Tôi rất thích làm việc.
                """) == [
                    "Mỹ Hoa: Tôi bay bổng nhưng không mù quáng", "Mỹ Hoa: Cám ơn bạn, sức khỏe của tôi rất tốt.",
                    "Mỹ Hoa: Tôi rất thích làm việc.",
                ])
    }

    @Test("Answers with a dash, to questions that name the guest, were nobody's")
    func dashes() {
        #expect(
            Said.speakers(
                """
                Thúy Nga: Hạnh phúc là được làm việc

                * Nhiều người nói vui rằng Thúy Nga hay đóng cảnh đi tù. Bạn nói sao về điều này?

                - Mỗi lần có vai hay thì tôi vẫn muốn thử sức.

                * Về danh xưng người đẹp, Thúy Nga nghĩ sao?

                - Từ đầu tôi không nhận mình là người đẹp.
                """) == ["Thúy Nga", "Thúy Nga", "Thúy Nga"])
    }

    @Test("A place in the title was a guest")
    func places() {
        #expect(
            Said.lines(
                """
                Hồ Sen: Nước đã sạch trở lại sau nhiều năm

                Nước ở Hồ Sen đã sạch.

                - Ông thấy nước thế nào?

                Tôi thấy nước trong lắm.

                - Bà có vui không?

                Tôi vui lắm.
                """
            ).isEmpty)
    }
}
