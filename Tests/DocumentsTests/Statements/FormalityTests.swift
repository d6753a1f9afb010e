import Testing

@testable import Documents

@Suite("What is said: what is only done at a sitting")
struct FormalityTests {
    @Test(
        "What somebody does at a sitting is no statement",
        arguments: [
            "Đồng chí Nguyễn Khắc Tuân tuyên bố lý do, giới thiệu đại biểu.",
            "Đồng chí Nguyễn Khắc Tuân thông qua dự thảo kế hoạch năm học.",
            "Đồng chí Nguyễn Khắc Tuân thông báo nội dung đơn phản ánh việc xây nhà không phép.",
            "Đồng chí Nguyễn Khắc Tuân báo cáo tình hình an ninh trật tự trong quý III.",
            "Đồng chí Nguyễn Khắc Tuân thông tin thời sự, đánh giá nhiệm vụ tháng 01.",
            "Đồng chí Nguyễn Khắc Tuân tiếp thu ý kiến của các đồng chí.",
            "Đồng chí Nguyễn Khắc Tuân khai mạc kỳ họp.",
        ])
    func formality(sentence: String) { #expect(Said.lines(sentence, type: "biên bản") == []) }

    @Test("What somebody reports is a statement, whatever the verb")
    func report() {
        #expect(
            Said.lines(
                "Ông Phạm Gia Hưng báo cáo đường thôn đã xuống cấp, xe không đi được.", type: "biên bản") == [
                    "Phạm Gia Hưng: đường thôn đã xuống cấp, xe không đi được."
                ])
        #expect(
            Said.lines(
                "Ông Phạm Gia Hưng đánh giá công tác thu quỹ chưa đạt yêu cầu đề ra.", type: "biên bản") == [
                    "Phạm Gia Hưng: công tác thu quỹ chưa đạt yêu cầu đề ra."
                ])
    }

    @Test("Who agrees with something has a view")
    func agreement() {
        #expect(
            Said.lines(
                "Ông Phạm Gia Hưng nhất trí với dự toán, đề nghị công khai thu chi.", type: "biên bản") == [
                    "Phạm Gia Hưng: với dự toán, đề nghị công khai thu chi."
                ])
    }
}
