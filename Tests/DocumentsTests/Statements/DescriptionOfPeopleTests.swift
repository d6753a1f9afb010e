import Testing

@testable import Documents

@Suite("Who speaks: people named again by what they are")
struct DescriptionOfPeopleTests {
    @Test(
        "A title that points back means the one who has just spoken",
        arguments: [
            "Ông Trần Đức Thiệu, Giám đốc Sở Nội vụ, cho biết tỉnh đã giảm ba đầu mối. Vị giám đốc này nói thêm sẽ còn giảm nữa.",
            "Ông Trần Đức Thiệu, Giám đốc Sở Nội vụ, cho biết tỉnh đã giảm ba đầu mối. Người đứng đầu Sở Nội vụ khẳng định sẽ còn giảm nữa.",
            "Luật sư Trần Đức Thiệu cho rằng hồ sơ thiếu chứng cứ. Theo vị luật sư, bị cáo không phạm tội.",
            "Luật sư Trần Đức Thiệu cho rằng hồ sơ thiếu chứng cứ. Theo luật sư, bị cáo không phạm tội.",
            "Anh Trần Đức Thiệu, tài xế xe tải, cho biết xe mất phanh. Nam tài xế kể đã cố rẽ vào bãi đất trống.",
            "TS Trần Đức Thiệu cho rằng giá sẽ tăng. Chuyên gia này khuyến nghị nên mua sớm.",
            "Ông Trần Đức Thiệu là chủ vựa lúa. Ông kể giá đang lên. Theo ông này, giá sẽ còn tăng.",
        ])
    func pointingBack(_ text: String) {
        #expect(Said.speakers(text) == ["Trần Đức Thiệu", "Trần Đức Thiệu"])
    }

    @Test("`nữ ca sĩ` is the woman who sings, `người phụ nữ này` the one of the sentence before")
    func women() {
        #expect(
            Said.speakers("Ca sĩ Lê Hoài Thu cho biết cô sẽ ra đĩa mới. Nữ ca sĩ chia sẻ: “Tôi đã chuẩn bị hai năm”.")
                == ["Lê Hoài Thu", "Lê Hoài Thu"])
        #expect(
            Said.speakers("Chị Lê Hoài Thu cho biết nhà chị bị ngập. “Nước lên nhanh quá”, người phụ nữ này kể.")
                == ["Lê Hoài Thu", "Lê Hoài Thu"])
        #expect(
            Said.speakers("Bà Lê Hoài Thu cho biết nhà bà bị ngập. “Nước lên nhanh quá”, người đàn ông này kể.")
                == ["Lê Hoài Thu"])
    }

    @Test("A title that another holds does not point back")
    func another() {
        #expect(
            Said.speakers(
                "Ca sĩ Lê Hoài Thu cho biết cô sẽ ra đĩa mới. Nam nhạc sĩ chia sẻ: “Tôi đã chuẩn bị hai năm”.")
                == ["Lê Hoài Thu"])
        #expect(
            Said.speakers("Luật sư Lê Hoài Thu cho rằng hồ sơ thiếu. Một luật sư nói rằng hồ sơ đã đủ.")
                == ["Lê Hoài Thu"])
    }

    @Test("Behind the words of a stranger a pronoun may mean him")
    func stranger() {
        let text = """
            Đại tá Trần Đức Thiệu cho biết vụ việc đang được điều tra.

            Một lãnh đạo Công an huyện Bến Đông cho hay đây là vụ việc đau lòng. Ông cho rằng phải cẩn trọng.
            """
        #expect(Said.speakers(text) == ["Trần Đức Thiệu", "Công an huyện Bến Đông"])
    }

    @Test("An accused behind a comma is not the lawyer's second title")
    func accused() {
        let text = "Luật sư Trần Đức Thiệu bào chữa cho Vũ Đình Lâm. Theo luật sư, bị cáo không có mặt."
        #expect(Said.lines(text) == ["Trần Đức Thiệu: bị cáo không có mặt."])
    }

    @Test("Another of the kind who spoke in between lent his words to the one who is named")
    func anotherBetween() {
        let text = """
            Chị Đỗ Hoài Tám, nhân chứng vụ cháy, cho biết: “Tôi nhìn thấy bàn tay vẫy ở tầng sáu”.

            Trong khi đó, một nữ nhân chứng khác thông tin bà cùng hàng xóm đã dập lửa nhưng không thành.

            “Đám cháy bùng lên từ tầng ba rất nhanh”, nhân chứng kể.
            """
        #expect(Said.speakers(text) == ["Đỗ Hoài Tám"])
        #expect(
            Said.speakers("Bà Vũ Hoài Mơ dự. Khi ông Trần Văn Khôi hỏi, nhân viên này xác nhận máy bơm bị lỗi từ lâu.")
                == [])
    }

    @Test("`Cựu Chủ tịch PST` was not the former chairman of the firm in full with its short form")
    func former() {
        let text = """
            Bị cáo Phan Văn Kiệm - nguyên Chủ tịch Tổng công ty Sông Tiên (PST) được gọi lên.

            Cựu Chủ tịch PST cho rằng không thể suy đoán như thế.

            Chủ tịch PST cho rằng tòa cần xem lại hồ sơ.
            """
        #expect(Said.lines(text) == ["Phan Văn Kiệm: không thể suy đoán như thế."])
    }

    @Test("A prosecutor was made of the lawyer named behind him: `giữa các luật sư và đại diện VKS, luật sư X`")
    func between() {
        #expect(
            Said.role(
                "Trong phần tranh tụng giữa các luật sư và đại diện VKS, luật sư Lê Hoài Đạt nói bị cáo không nhận tiền."
            )
                == "luật sư")
    }
}
