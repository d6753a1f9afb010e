import Testing

@testable import Documents

@Suite("What is said: others of the same given name")
struct StrangerTests {
    private let opening = "Phó Chủ tịch UBND thành phố Lê Hoài Bách cho biết chợ sẽ dời trong tháng 6."

    @Test(
        "One of another trade, or told by age or home, is not the official of that given name",
        arguments: [
            "Anh Bách, chủ tiệm phở ở chợ, nói: \"Dời thì tôi bỏ nghề\".",
            "\"Dời thì tôi bỏ nghề\", ông Bách, tiểu thương bán phở, nói.",
            "Ông Bách (62 tuổi) than: \"Dời thì tôi bỏ nghề\".", "Tài xế Bách nói: \"Dời thì tôi bỏ nghề\".",
            "Ông Bách, ngụ phường 5, nói: \"Dời thì tôi bỏ nghề\".",
            "Ông Bách, một người dân ở chợ, nói: \"Dời thì tôi bỏ nghề\".",
        ])
    func stranger(line: String) {
        #expect(Said.speakers("\(opening)\n\n\(line)") == ["Lê Hoài Bách"])
        #expect(!Said.speakers("\(line)\n\n\(opening)").dropLast().contains("Lê Hoài Bách"))
    }

    @Test(
        "What fits the office is the official's",
        arguments: [
            "Ông Bách, Phó Chủ tịch phụ trách đô thị, nói:", "Ông Bách, người trực tiếp chỉ đạo dự án, nói:",
            "Ông Bách nói:",
        ])
    func official(line: String) {
        #expect(
            Said.speakers("\(opening)\n\n\(line) \"Sẽ dời xong trong tháng 6\".") == ["Lê Hoài Bách", "Lê Hoài Bách"])
    }

    @Test("`Ông` is none whom the text calls `anh`, where another is called `ông`")
    func pronoun() {
        #expect(
            Said.lines(
                """
                Ông Lê Hoài Bách, Chủ tịch UBND xã, cho biết đường sẽ sửa trong năm nay.

                Anh Phạm Gia Hưng, công nhân, kể: "Tôi ngã hai lần ở đó".

                Ông nói: "Tháng 6 sẽ sửa".

                Anh nói: "Tôi chờ mãi".
                """
            ) == [
                "Lê Hoài Bách: đường sẽ sửa trong năm nay.", "Phạm Gia Hưng: Tôi ngã hai lần ở đó",
                "Phạm Gia Hưng: Tôi chờ mãi",
            ])
    }

    @Test("An office alone is not his who has left it to another, who spoke last")
    func successor() {
        let text = """
            Bộ trưởng Bộ Y tế Phan Hữu Thiện cho biết thuốc còn đủ đến cuối năm.

            Tân Bộ trưởng Bộ Y tế Lê Hoài Bảo hứa sẽ mua thêm thuốc.

            Bộ trưởng yêu cầu các bệnh viện báo cáo hằng tuần.
            """
        #expect(Said.speakers(text) == ["Phan Hữu Thiện", "Lê Hoài Bảo", "Lê Hoài Bảo"])
    }
}
