import Testing

@testable import Documents

@Suite("What is said: forms that reports use every day")
struct OrdinaryFormsTests {
    /// The words said in a report that names `Lê Hoài Quang` first.
    private func said(_ sentence: String) -> [String] {
        Said.lines("Chủ tịch Công ty Hồ Sen Lê Hoài Quang dự hội nghị.\n\n\(sentence)")
    }

    @Test(
        "A clause joined by `và` behind a comma was nobody's",
        arguments: ["và ông Quang quả quyết rằng", "và ông Quang cho biết"])
    func joinedClause(_ clause: String) {
        #expect(
            said("Con đường đã được mở, \(clause) bà con sẽ được góp ý.") == [
                "Lê Hoài Quang: bà con sẽ được góp ý."
            ])
    }

    @Test("Of two who say it together nobody knows whose words they are")
    func together() { #expect(said("Ông Quang, và ông Trần Hữu Lợi cho biết bà con sẽ được góp ý.") == []) }

    @Test("`vẫn theo lời ông X` at the end gave nothing, and a percentage lost its sign")
    func stillAccording() {
        #expect(
            said("Tỷ lệ hồ sơ đúng hạn đã lên khoảng 97%, vẫn theo lời ông Quang.") == [
                "Lê Hoài Quang: Tỷ lệ hồ sơ đúng hạn đã lên khoảng 97%"
            ])
    }

    @Test(
        "A body of a district that has a number was cut before it",
        arguments: ["UBND quận 1", "Công an quận 3", "Quận ủy quận 1", "Đảng ủy phường 12"])
    func numberedDistrict(_ body: String) {
        #expect(Said.lines("\(body) cho biết đường đã được mở rộng.") == ["\(body): đường đã được mở rộng."])
    }

    @Test(
        "A body whose name a paper writes with a dash and a small letter was cut there",
        arguments: [
            "Sở Giáo dục - đào tạo", "Bộ Văn hóa - thể thao và du lịch", "Sở Lao động - thương binh và xã hội",
        ])
    func smallBehindDash(_ body: String) {
        #expect(said("\(body) đề nghị các trường báo cáo.") == ["\(body): các trường báo cáo."])
        #expect(
            Said.role("Ông Lê Hoài Quang, phó giám đốc \(body), cho biết kỳ thi sẽ đến.") == "phó giám đốc \(body)")
    }

    @Test("The `tin` of `Bộ Thông tin - truyền thông` believes nothing")
    func news() {
        let text = """
            Riêng ông Lê Hoài Quang, vụ trưởng Vụ Quản lý Bộ Thông tin - truyền thông, đồng thời là tổ trưởng, được xác \
            định không làm hết trách nhiệm.
            """
        #expect(Said.lines(text) == [])
    }

    @Test("A surname behind `TP` was taken for the place, one of a firm for a part of its man's name")
    func namesBehindPlaces() {
        #expect(
            Said.speakers("Trưởng Ban Tuyên giáo Thành ủy TP Phan Nguyễn Như Khánh cho biết hội nghị đã bầu xong.") == [
                "Phan Nguyễn Như Khánh"
            ])
        #expect(
            Said.speakers("Chủ tịch UBND TP Phan Thiết Nguyễn Văn An cho biết đường đã xong.") == ["Nguyễn Văn An"])
        #expect(Said.speakers("Chủ tịch Công ty Hồ Sen Lê Hoài Quang cho biết đường đã xong.") == ["Lê Hoài Quang"])
    }

    @Test("`Vị chuyên gia` behind the words of one is he; behind two it may be either")
    func epithet() {
        let first = "PGS.TS Trần Đình Thuận, nguyên Viện trưởng Viện Kinh tế, cho biết doanh nghiệp phải thay đổi."
        let second = "Vị chuyên gia cho rằng khó khăn sẽ kéo dài."
        #expect(Said.speakers("\(first) \(second)") == ["Trần Đình Thuận", "Trần Đình Thuận"])
        #expect(Said.speakers("\(first) Ông Lê Hoài An cũng dự. \(second)") == ["Trần Đình Thuận"])
    }

    @Test("What a body says once it has done something was missed, or the doing was taken into its name")
    func bodyDoesAndSays() {
        for text in [
            "Ủy ban Kiểm tra Trung ương đã xem xét kết quả giám sát và nhận thấy, cán bộ có một số vi phạm.",
            "Ủy ban Kiểm tra Trung ương xem xét và nhận thấy cán bộ có một số vi phạm.",
        ] {
            #expect(said(text) == ["Ủy ban Kiểm tra Trung ương: cán bộ có một số vi phạm."])
        }
    }

    @Test("The paper's letters before `Theo` were a part of what is said, or hid it")
    func dateline() {
        #expect(
            said("LGO - Theo kết luận của Thanh tra Chính phủ, dự án có nhiều khuyết điểm.") == [
                "Thanh tra Chính phủ: dự án có nhiều khuyết điểm."
            ])
    }

    @Test("What a minister orders behind a comma was missed")
    func orderBehindComma() {
        let text = """
            Bộ trưởng Lê Hoài Quang chỉ đạo, để hồ sơ được trả đúng hạn trong cả năm nay, cần phải xem lại từng khâu.
            """
        #expect(Said.speakers(text) == ["Lê Hoài Quang"])
        #expect(Said.speakers("Bộ trưởng Lê Hoài Quang chỉ đạo, đôn đốc việc làm đường.") == [])
    }

    @Test("Of what a quotation below is, its introduction said something by itself")
    func leadIn() {
        let text = """
            Trong các cuộc họp, ông Lê Hoài Quang khẳng định cách làm mới giữa phường và các hộ dân:

            "Con đường này phường và các hộ dân cùng làm, cùng giữ, cùng chịu trách nhiệm."
            """
        #expect(Said.lines(text).count == 1 && Said.lines(text)[0].hasPrefix("Lê Hoài Quang: Con đường này phường"))
    }

    @Test("`Đồng thời, cho biết …` behind what one did was nobody's; behind two it still is")
    func elidedSubject() {
        let did = "Chủ tịch UBND tỉnh Dương Thành Trường đã thăm hỏi các hộ dân."
        let said = "Đồng thời, cho biết chủ trương của tỉnh là khuyến khích các hộ dân."
        #expect(
            Said.lines("\(did) \(said)") == [
                "Dương Thành Trường: chủ trương của tỉnh là khuyến khích các hộ dân."
            ])
        #expect(Said.lines("\(did) Bà Lê Thị Hoa cùng ông Trần Hữu Lợi đi cùng. \(said)") == [])
    }
}
