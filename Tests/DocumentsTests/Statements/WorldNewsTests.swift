import Testing

@testable import Documents

@Suite("Who speaks: news from abroad")
struct WorldNewsTests {
    private func lines(_ sentence: String) -> [String] {
        Said.lines("\(sentence) Bà Trần Thị Lan dự.")
    }

    @Test("A hyphenated Korean name was cut at its hyphen behind a calling")
    func hyphenated() {
        #expect(
            lines("\"Đây là cuộc tập trận thường niên\", phát ngôn viên Kim Sang-min nói.")
                == ["Kim Sang-min: Đây là cuộc tập trận thường niên"])
        #expect(
            lines("Park Sung-hee nói rằng cuộc tập trận sẽ kéo dài mười ngày.")
                == ["Park Sung-hee: cuộc tập trận sẽ kéo dài mười ngày."])
    }

    @Test("A foreigner whom a calling behind the name tells was not read behind a quotation")
    func callingBehindName() {
        #expect(
            lines("\"Phản ứng ấy theo kịch bản quen thuộc\", John Hanson, giáo sư tại Đại học Bến Đông, nhận xét.")
                == ["John Hanson: Phản ứng ấy theo kịch bản quen thuộc"])
    }

    @Test("Theo before a foreign name was taken for its first word")
    func accordingTo() {
        #expect(
            lines("Theo Robert Hanson, cựu cố vấn Nhà Trắng, hai bên muốn dừng lại.")
                == ["Robert Hanson: hai bên muốn dừng lại."])
    }

    @Test("The place that a foreign governor governs was taken for a part of the name")
    func governedPlace() {
        #expect(
            lines("Thống đốc bang Ohio Robert Hanson cho biết sẽ sơ tán hai trăm hộ dân.")
                == ["Robert Hanson: sẽ sơ tán hai trăm hộ dân."])
        #expect(
            Said.role("Thủ hiến bang Ontario Robert Hanson kêu gọi hai bên đàm phán. Bà Trần Thị Lan dự.")
                == "Thủ hiến bang Ontario")
    }

    @Test(
        "A body known all over the world was nobody",
        arguments: ["Nhà Trắng", "Lầu Năm Góc", "WHO", "EU", "Cơ quan Khảo sát Địa chất Mỹ", "Tuần duyên Mỹ"])
    func bodies(_ body: String) {
        #expect(lines("\(body) cho biết việc tìm kiếm vẫn tiếp tục.") == ["\(body): việc tìm kiếm vẫn tiếp tục."])
    }

    @Test("What is warned of behind what something is called was lost")
    func calledAndWarned() {
        #expect(
            lines("Ông Lê Hoài Bảo gọi đây là \"bước đi sai lầm\" và đề nghị các bên dừng lại ngay.")
                == ["Lê Hoài Bảo: các bên dừng lại ngay."])
    }

    @Test("A body that wrote to others and asks behind a comma asked for nothing")
    func written() {
        #expect(
            lines("Hiệp hội Nhà thầu Bến Đông vừa có công văn gửi Thủ tướng, đề xuất cho điều chỉnh giá hợp đồng.")
                == ["Hiệp hội Nhà thầu Bến Đông: cho điều chỉnh giá hợp đồng."])
    }

    @Test(
        "Whoever heads or governs what is named in one foreign word bore that word for a name",
        arguments: ["Chủ tịch Fed", "Thị trưởng Leipzig", "Tổng giám đốc Tesla", "Chủ tịch Hội đồng châu Âu"])
    func heads(_ office: String) {
        #expect(
            lines("\(office) Robert Hanson cho biết mọi việc vẫn như cũ.") == ["Robert Hanson: mọi việc vẫn như cũ."])
        #expect(Said.role("\(office) Robert Hanson cho biết mọi việc vẫn như cũ. Bà Trần Thị Lan dự.") == office)
    }

    @Test("The first word of a foreign name behind the name of a body was taken for a part of the body")
    func threeWords() {
        #expect(
            Said.speakers(
                "Giám đốc khu vực của Tổ chức Y tế Thế giới Anna Maria Hanson nói rằng giá thuốc sẽ giảm. Bà Trần Thị Lan dự."
            )
                == ["Anna Maria Hanson"])
    }

    @Test("Small words within a foreign name ended it")
    func particles() {
        #expect(
            lines("Chủ tịch Hội đồng châu Âu Anna von der Hanson cho biết mọi việc vẫn như cũ.")
                == ["Anna von der Hanson: mọi việc vẫn như cũ."])
        #expect(
            lines("Pieter van Hanson, giám đốc viện nghiên cứu, cho biết mọi việc vẫn như cũ.")
                == ["Pieter van Hanson: mọi việc vẫn như cũ."])
    }

    @Test("A news agency was given the words of those whom it reports")
    func agencies() {
        #expect(lines("Các luật sư của ông Hanson cho rằng đề nghị này là một chiêu trò, theo AFP.").isEmpty)
    }

    @Test("What an appeal brought about was taken for a part of it")
    func effect() {
        #expect(
            lines("Tổng thống Robert Hanson kêu gọi các chủ trang trại giảm giá thịt, khiến họ bất bình.")
                == ["Robert Hanson: các chủ trang trại giảm giá thịt"])
    }

    @Test("An initial within a foreign name parted the person from the later mention")
    func initial() {
        #expect(
            Said.speakers(
                "Nhà báo Peter A. Hanson đã tới Bến Đông. Ông Hanson cho biết số tiền đã đủ. Bà Trần Thị Lan dự.")
                == ["Peter A. Hanson"])
    }

    @Test("`Trên` before a paper was part of a foreign name")
    func paper() {
        #expect(
            Said.speakers("Trên Variety, diễn viên Anna Karlson cho biết cô rất vui khi nhận vai này.")
                == ["Anna Karlson"])
    }
}
