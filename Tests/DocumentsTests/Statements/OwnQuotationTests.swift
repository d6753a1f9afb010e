import Testing

@testable import Documents

@Suite("What is said: quotations in which somebody speaks of himself, without a verb")
struct OwnQuotationTests {
    private static let quotation = "“Tôi ở đây quen rồi, con cái đi làm ăn xa, mỗi năm mới về một lần”."
    private static let after = "\n\nNhững đứa trẻ trong xóm vẫn chạy sang chơi ở cái sân rộng trước nhà như mọi khi."

    private func speakers(_ before: String, _ quotation: String = quotation, _ after: String = after) -> [String] {
        Said.speakers(before + " " + quotation + after)
    }

    @Test("Behind a sentence about one person, what one says of oneself was nobody's")
    func own() {
        #expect(speakers("Ông Trần Đức Thiệu sống một mình trong căn nhà nhỏ.") == ["Trần Đức Thiệu"])
        #expect(speakers("Khi mới ra đảo, ông Trần Đức Thiệu không khỏi bỡ ngỡ.") == ["Trần Đức Thiệu"])
        #expect(speakers("Ông Trần Đức Thiệu sống một mình trong căn nhà nhỏ.\n\n") == ["Trần Đức Thiệu"])
        #expect(
            speakers(
                "Ông Trần Đức Thiệu nói: “Tôi không đi đâu cả”. Điều mà người cựu chiến binh trăn trở là mấy ngôi mộ.")
                == ["Trần Đức Thiệu", "Trần Đức Thiệu"])
    }

    @Test(
        "What others do to somebody, or think of him, does not make him speak",
        arguments: [
            "Ông Trần Đức Thiệu được mọi người quý mến.", "Công an bắt giữ Trần Đức Thiệu.",
            "Bức ảnh chụp ông Trần Đức Thiệu ngồi câu cá.", "Vợ ông Trần Đức Thiệu rất buồn.",
            "Ông Trần Đức Thiệu và vợ rất buồn.", "Ông Trần Đức Thiệu nhận được một lá thư lạ.",
            "Ông Trần Đức Thiệu qua đời năm ngoái.", "Ai cũng thương ông Trần Đức Thiệu.",
        ])
    func others(_ before: String) {
        #expect(speakers(before).isEmpty)
    }

    @Test("Who speaks of the person as of another is another")
    func aboutAnother() {
        let about = "“Tôi quý ông Thiệu vì ông hiền lành, hay giúp đỡ cả xóm này”."
        #expect(speakers("Ông Trần Đức Thiệu sống một mình trong căn nhà nhỏ.", about).isEmpty)
        #expect(
            speakers("Ông Trần Đức Thiệu sống một mình.", "“Tôi thấy ông ấy hiền, hay giúp đỡ cả xóm này”.").isEmpty)
        #expect(
            speakers("Ông Trần Đức Thiệu sống một mình.", "“Nhà này xây từ thời ông nội, nay đã hơn trăm năm”.").isEmpty
        )
    }

    @Test("The sentence behind the quotation may say whose it is")
    func claimed() {
        let told = "Ông Trần Đức Thiệu sống một mình trong căn nhà nhỏ."
        #expect(speakers(told, OwnQuotationTests.quotation, "\n\nĐó là lời của vợ ông.").isEmpty)
        #expect(
            speakers(told, OwnQuotationTests.quotation, " Bà Lê Hoài Thu, vợ ông, nghẹn ngào.") != ["Trần Đức Thiệu"])
        #expect(speakers(told + "\n\n", OwnQuotationTests.quotation, "\n\n- bà Lê Hoài Thu nói.") == ["Lê Hoài Thu"])
    }
}
