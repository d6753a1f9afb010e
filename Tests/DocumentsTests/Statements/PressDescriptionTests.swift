import Testing

@testable import Documents

@Suite("What is said: people and bodies by what they are")
struct PressDescriptionTests {
    private func speakers(_ text: String) -> [String] { Said.speakers("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("The leaders of a city are the city's, whatever its name looks like")
    func city() {
        #expect(
            speakers("Lãnh đạo TP Tân Hòa cho biết trận lũ hôm qua làm hơn một nghìn hộ dân bị ngập.") == ["TP Tân Hòa"]
        )
        #expect(
            speakers("Lãnh đạo thành phố Tân Hòa cho biết trận lũ hôm qua làm hơn một nghìn hộ bị ngập.") == [
                "thành phố Tân Hòa"
            ])
    }

    @Test("Leaders whom nothing names order, and say nothing")
    func order() {
        #expect(speakers("Lãnh đạo tỉnh Lam Giang đã chỉ đạo kiểm tra dự án xây dựng khẩu hiệu.") == [])
    }

    @Test("Who leads the government is its Thủ tướng")
    func government() {
        #expect(
            speakers(
                "Thủ tướng Lê Hoài Bảo dự lễ.\n\n“Chúng ta không lùi bước trước khó khăn”, lãnh đạo Chính phủ nói.")
                == ["Lê Hoài Bảo"])
    }

    @Test("An office with its field is the only one who bears it bare")
    func field() {
        #expect(
            speakers(
                "Theo Thứ trưởng Lê Hoài Bảo, luật sẽ được sửa.\n\nThứ trưởng Giáo dục và Đào tạo cho biết nhân viên trường học là viên chức."
            ) == ["Lê Hoài Bảo", "Lê Hoài Bảo"])
    }

    @Test("A position of something names the one who is said to hold it")
    func position() {
        #expect(
            speakers("Bà Lê Hoài Thu, nhà sáng lập Netfarm, về quê. Nhà sáng lập Netfarm nói rằng xưởng sẽ mở lại.")
                == [
                    "Lê Hoài Thu"
                ])
        #expect(
            speakers("“Khách vắng lắm”, ông Tá nói.\n\nTheo môi giới này, giá thuê đã giảm một nửa.") == [
                "Phạm Văn Tá", "Phạm Văn Tá",
            ])
    }

    @Test("`Bị cáo` is the one spoken of last, not the one who was called so before")
    func accused() {
        #expect(
            speakers(
                "Bị cáo Lê Hoài Thu cũng cảm ơn tòa.\n\nLà người cuối cùng, Trần Uyên Mai nói rất hối tiếc về hành vi của mình.\n\nBị cáo cho biết đã viết sách về nghề."
            ) == ["Trần Uyên Mai", "Trần Uyên Mai"])
    }

    @Test("`bị cáo` is no victim who is called `chị`")
    func victim() {
        #expect(
            speakers(
                "Bị cáo Lê Hoài Bảo hầu tòa. Bảo quen chị A. từ năm ngoái.\n\nTại tòa, bị cáo khai chỉ vì quá yêu chị A. và tức giận."
            ) == ["Lê Hoài Bảo"])
    }

    @Test("A name of two syllables with an address is the longer name's")
    func nameEnd() {
        #expect(
            speakers(
                "Anh Trần Công Bảo là môi giới.\n\n“Nhà để trống hơn sáu tháng nay”, anh Công Bảo chia sẻ.\n\n“Chưa khi nào khó như vậy”, anh Bảo nói thêm."
            ) == ["Trần Công Bảo", "Trần Công Bảo"])
    }

    @Test("One of many firms of a country is no speaker; a paper has its news")
    func noName() {
        #expect(speakers("Vào ngày mai, công ty Mỹ sở hữu tàu lặn từ lâu cho biết đã trục vớt xong.") == [])
        #expect(
            speakers("Theo Mercury News, hành khách này tỏ ra quá khích khi chuyến bay bị hoãn.") == ["Mercury News"])
    }

    @Test("The ministry that writes a letter has no name of the letter")
    func letter() {
        #expect(
            speakers(
                "Bộ Giáo dục và Đào tạo họp sáng nay. Ngày 16/7, Bộ có công văn gửi các cụm thi yêu cầu không công bố kết quả."
            ) == ["Bộ Giáo dục và Đào tạo"])
    }

    @Test("A city that asserts its standing by what it does says nothing")
    func standing() {
        #expect(speakers("Sau năm năm, TP Tân Hòa đã khẳng định vị thế dẫn đầu cả nước về thu hút vốn.") == [])
    }

    @Test("A board, the customs and a contractor speak by their names")
    func board() {
        #expect(
            speakers("Theo Ban Quản lý chợ Bến Đông, giá rau tăng mạnh từ hôm qua.") == ["Ban Quản lý chợ Bến Đông"])
        #expect(speakers("Theo số liệu của Hải quan Lam Giang, xuất khẩu tăng mạnh.") == ["Hải quan Lam Giang"])
        #expect(speakers("Nhà thầu Hoa Mai cho biết dự án chậm do vướng mặt bằng.") == ["Nhà thầu Hoa Mai"])
    }

    @Test("The name of a law office is nobody's")
    func lawOffice() {
        #expect(
            speakers("TS Lê Hoài Bảo, Trưởng Văn phòng luật sư Công Lý, cho biết hành vi này có thể bị phạt tù.") == [
                "Lê Hoài Bảo"
            ])
    }

    @Test("`Vẫn theo ông` goes on, and whom somebody questions about what is nothing said")
    func still() {
        #expect(speakers("Vẫn theo ông Tá, nguyên nhân là do thiếu vốn.") == ["Phạm Văn Tá"])
        #expect(speakers("Đại biểu Lê Hoài Thu chất vấn Bộ trưởng về giải pháp bình ổn giá thuốc.") == [])
    }

    @Test("The ministry's short name is the long one's")
    func ministry() {
        #expect(
            speakers(
                "Bộ Giáo dục sắp sửa luật. Theo Bộ Giáo dục và Đào tạo, cả nước thiếu giáo viên. Bộ đề xuất sửa luật ngay."
            )
                == ["Bộ Giáo dục và Đào tạo", "Bộ Giáo dục và Đào tạo"])
    }

    @Test("Headlines of other reports below a text are nobody's words")
    func links() {
        #expect(
            Said.lines(
                """
                Cầu Bến Đông chậm tiến độ

                Sáng 5-3, ông Lê Hoài Bảo cho biết cầu sẽ xong trong tháng 6.

                Cầu dài hai trăm mét và rộng mười hai mét.

                Người dân đang phải đi đò qua sông mỗi ngày.

                Huyện đã bố trí thêm hai chiếc đò lớn.

                Bí thư Huyện ủy Phạm Gia Hưng: Đường phải xong trước Tết

                Bà Lê Hoài Thu nói sẽ kiện công ty đến cùng
                """) == ["Lê Hoài Bảo: cầu sẽ xong trong tháng 6."])
    }
}
