import Testing

@testable import Documents

@Suite("What is said: bodies that speak by a small name, or are named again")
struct PressBodyTests {
    private func speakers(_ text: String) -> [String] { Said.speakers("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("`Theo cơ quan này` is the body that spoke right before")
    func thisBody() {
        #expect(
            speakers("Sở Y tế Lam Giang đề nghị tạm đóng cửa chợ. Theo cơ quan này, đã có ba ca bệnh.")
                == ["Sở Y tế Lam Giang", "Sở Y tế Lam Giang"])
        #expect(
            speakers("Bệnh viện Đa khoa Bến Đông đã vắng khách. Theo bệnh viện, số ca đã giảm một nửa.")
                == ["Bệnh viện Đa khoa Bến Đông"])
    }

    @Test("One who stands for a body written in small letters speaks for it")
    func smallBody() {
        #expect(
            speakers("Cùng ngày, đại diện phòng cảnh sát giao thông Bến Đông cũng cho biết đang xác minh.")
                == ["phòng cảnh sát giao thông Bến Đông"])
    }

    @Test("Several bodies that nothing names are none")
    func severalBodies() {
        #expect(speakers("Đại diện một số sở, ngành, hội, hiệp hội DN đề nghị thành phố nêu rõ vướng mắc.") == [])
    }

    @Test("What a body points out may begin with when or where")
    func pointsOut() {
        #expect(
            speakers("Sở Y tế Lam Giang thông tin sau khi có kết quả, ba người đã được về nhà.") == [
                "Sở Y tế Lam Giang"
            ])
        #expect(
            speakers("Ông Tá chỉ ra trong hợp đồng của hai bên, phần người gửi đã được ghi sai từ đầu.") == [
                "Phạm Văn Tá"
            ])
    }

    @Test(
        "A body whose name goes on in small letters speaks by all of it",
        arguments: [
            "Bệnh viện đa khoa Bến Đông", "Sở giáo dục và đào tạo tỉnh Lam Giang", "Phòng giáo dục huyện Bến Đông",
            "Trung tâm dự báo khí tượng thủy văn quốc gia", "Phòng nghiệp vụ bồi thường quận 1", "Ngân hàng nhà nước",
        ])
    func smallName(_ name: String) {
        #expect(speakers("\(name) cho biết đã có kết quả từ hôm qua.") == [name])
        #expect(speakers("\(name) chiều 5/6 cho biết đã có kết quả.") == [name])
    }

    @Test("What is no name does not become one before a verb")
    func noSmallName() {
        #expect(speakers("Trường này cũng cho biết đã có kết quả từ hôm qua.") == [])
        #expect(speakers("Công ty bảo hiểm cho biết đã có kết quả từ hôm qua.") == [])
    }

    @Test("A body of which one is at hand speaks without a name, and whoever stood for a body may be meant again")
    func atHand() {
        #expect(speakers("Đoàn giám sát cho rằng kinh phí chưa đủ cho việc này.") == ["Đoàn giám sát"])
        #expect(
            speakers("Một lãnh đạo Tỉnh ủy Lam Giang cho biết sẽ kiểm tra. Theo vị này, đã có năm người vi phạm.")
                == ["Tỉnh ủy Lam Giang", "Tỉnh ủy Lam Giang"])
    }

    @Test(
        "What says where or what a body is does not part it from what it says",
        arguments: [
            (
                "UBND xã Vĩnh Sông, huyện Bến Đông (Lam Giang) cho biết đã có kết quả.",
                "UBND xã Vĩnh Sông, huyện Bến Đông"
            ),
            ("Công ty May Sông Tiêu - chủ đầu tư dự án - cho biết đã có kết quả.", "Công ty May Sông Tiêu"),
            ("Công ty May Sông Tiêu, đơn vị thi công, cho biết đã có kết quả.", "Công ty May Sông Tiêu"),
            (
                "Giá đã tăng, song liên Bộ Tài chính - Công thương cho biết đã có kết quả.",
                "liên Bộ Tài chính - Công thương"
            ),
        ])
    func apart(_ text: String, _ name: String) { #expect(speakers(text) == [name]) }

    @Test("A body before the comma of another clause does not speak")
    func otherClause() {
        #expect(speakers("Công ty May Sông Tiêu, theo người dân, cho biết thông tin rất chậm.") == [])
        #expect(speakers("Trước UBND xã Vĩnh Sông, huyện Bến Đông, nhiều người đã chờ.") == [])
    }

    @Test(
        "The standing office of a board gave orders by the board's name",
        arguments: [
            "Văn phòng Thường trực Ban chỉ đạo phòng chống dịch tỉnh Hòa Lâm",
            "Văn phòng thường trực Ban Chỉ đạo Quốc gia về phòng, chống thiên tai",
            "Cơ quan thường trực Ban chỉ đạo 35 huyện Sông Tiên", "Viện Kiểm sát nhân dân tối cao",
        ])
    func standing(_ name: String) {
        #expect(Said.lines("\(name) đề nghị các tỉnh nộp báo cáo.") == ["\(name): các tỉnh nộp báo cáo."])
    }

    @Test("What people are in short form is no body")
    func shortForms() {
        #expect(speakers("Bà Trần Thị Lan dự. KSV khẳng định không có việc này. ĐTV cho biết xe đã tìm thấy.") == [])
    }

    @Test("What a body's finding is called told, where nobody is named in the text, of nothing said")
    func finding() {
        #expect(
            speakers("Theo nhận định của Trung tâm Khí tượng Quốc gia, bão có khả năng mạnh lên.")
                == ["Trung tâm Khí tượng Quốc gia"])
    }
}
