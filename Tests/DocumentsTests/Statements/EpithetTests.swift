import Testing

@testable import Documents

@Suite("Whoever alone was spoken of is meant by what he or she is called for a change")
struct EpithetTests {
    @Test(
        "a man or a woman called by age said nothing",
        arguments: [
            ("Ông Lê Hoài Quang sống một mình.", "Người đàn ông 60 tuổi"),
            ("Chị Lê Hoài Quang ở trọ.", "Cô gái 25 tuổi"),
            ("Bà Lê Hoài Quang sống một mình.", "Người phụ nữ 60 tuổi"),
            ("Anh Lê Hoài Quang đi biển.", "Chàng trai 9X"),
            ("Tiền đạo Lê Hoài Quang ký hợp đồng.", "Chân sút 27 tuổi"),
            ("Ông Lê Hoài Quang và bà Vũ Hoài Mơ ở trọ.", "Người đàn ông 60 tuổi"),
        ])
    func age(_ before: String, _ epithet: String) {
        #expect(Said.lines("\(before) \(epithet) kể nhà đã dột lâu.") == ["Lê Hoài Quang: nhà đã dột lâu."])
        let lower = epithet.prefix(1).lowercased() + epithet.dropFirst()
        #expect(
            Said.lines("\(before) “Nhà tôi đã dột lâu lắm rồi”, \(lower) nói.") == [
                "Lê Hoài Quang: Nhà tôi đã dột lâu lắm rồi"
            ])
    }

    @Test(
        "one whom nothing names, one of two who may be meant, and one of the other sex is not that person",
        arguments: [
            "Ông Lê Hoài Quang sống một mình. Một người đàn ông 60 tuổi kể nhà đã dột lâu.",
            "Ông Lê Hoài Quang gặp ông Trần Văn Tám. Người đàn ông 60 tuổi kể nhà đã dột lâu.",
            "Ông Lê Hoài Quang sống một mình. Người phụ nữ 60 tuổi kể nhà đã dột lâu.",
            "Bộ trưởng Lê Hoài Thu đến dự. Người đẹp cho biết cô đã tập võ sáu tháng.",
        ])
    func another(_ text: String) { #expect(Said.speakers(text) == []) }

    @Test("a model called a beauty said nothing")
    func beauty() {
        let text = "Người mẫu Lê Hoài Thu vừa ra mắt phim mới. Người đẹp cho biết cô đã tập võ sáu tháng."
        #expect(Said.speakers(text) == ["Lê Hoài Thu"])
    }

    @Test("whoever heads a branch is the minister or director whom the text names")
    func branch() {
        let text = "Bộ trưởng Bộ Y tế Lê Hoài Quang đến dự. Người đứng đầu ngành y tế khẳng định thuốc đủ dùng."
        #expect(Said.speakers(text) == ["Lê Hoài Quang"])
    }

    @Test("a sentence glued to the one before by its stop was part of it")
    func glued() {
        #expect(
            Said.lines("Đường ngập cả tuần, không có điện...Ông Lê Hoài Quang nói nước lên từ hôm thứ hai.")
                == ["Lê Hoài Quang: nước lên từ hôm thứ hai."])
        #expect(
            Said.lines("Phường đã báo quận.Bà Lê Hoài Thu cho biết nhà bà phải kê đồ lên cao.")
                == ["Lê Hoài Thu: nhà bà phải kê đồ lên cao."])
    }
}
