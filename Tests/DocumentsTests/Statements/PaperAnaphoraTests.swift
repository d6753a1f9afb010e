import Testing

@testable import Documents

@Suite("Who speaks: papers, and offices of which nobody says who holds them")
struct PaperAnaphoraTests {
    private func lines(_ text: String) -> [String] { Said.lines("\(text)\n\nBà Trần Thị Lan dự.") }

    @Test("What a telegram says was nobody's though the report tells who sent it")
    func telegram() {
        #expect(
            lines(
                """
                Thủ tướng Chính phủ vừa có công điện yêu cầu đẩy nhanh tiến độ thu phí không dừng.

                Công điện nêu rõ, thời gian qua các bộ đã tích cực triển khai.

                Cũng theo nội dung công điện, nếu nhà đầu tư không chuyển đổi thì buộc dừng thu phí.
                """) == [
                    "Thủ tướng Chính phủ: đẩy nhanh tiến độ thu phí không dừng.",
                    "Thủ tướng Chính phủ: thời gian qua các bộ đã tích cực triển khai.",
                    "Thủ tướng Chính phủ: nếu nhà đầu tư không chuyển đổi thì buộc dừng thu phí.",
                ])
    }

    @Test("What a ministry's letter says was nobody's, before it or behind")
    func letter() {
        #expect(
            lines(
                """
                Ngày 16-8, Bộ Giáo dục ra văn bản gửi giám đốc các sở về bảo đảm an toàn.

                "Nhà trường phải phân công giáo viên có kinh nghiệm", văn bản nêu rõ.

                Văn bản này cũng đề nghị các cơ sở giáo dục tổ chức tập huấn.
                """) == [
                    "Bộ Giáo dục: Nhà trường phải phân công giáo viên có kinh nghiệm",
                    "Bộ Giáo dục: các cơ sở giáo dục tổ chức tập huấn.",
                ])
    }

    @Test("A paper was somebody's though two have issued such papers, or nobody has")
    func doubtful() {
        #expect(
            lines(
                """
                Sở Y tế ra văn bản chấn chỉnh. Bộ Y tế cũng có văn bản. Văn bản nêu rõ các nơi phải thực hiện nghiêm.
                """) == [])
        #expect(lines("Văn bản nêu rõ các nơi phải thực hiện nghiêm.") == [])
    }

    @Test("An impact report was taken for a paper that somebody has issued")
    func nounBehind() {
        #expect(lines("Sở Y tế có báo cáo. Báo cáo đánh giá tác động môi trường dày ba trăm trang.") == [])
    }

    @Test(
        "An office that issues documents said nothing where nobody is named who holds it",
        arguments: ["Thủ tướng Chính phủ", "Chủ tịch UBND tỉnh Lam Giang", "Bộ trưởng Bộ Y tế", "Chủ tịch nước"])
    func offices(_ office: String) {
        #expect(
            lines("\(office) yêu cầu các địa phương rà soát lại hồ sơ.") == [
                "\(office): các địa phương rà soát lại hồ sơ."
            ])
    }

    @Test("An office was a speaker of its own though several in the document hold such a one")
    func heldOffices() {
        #expect(
            !lines(
                """
                Bộ trưởng Bộ Tài chính Lê Văn Tám và Bộ trưởng Bộ Nội vụ Trần Văn Chín có mặt.

                Bộ trưởng yêu cầu các địa phương rà soát lại hồ sơ.
                """
            ).contains { $0.hasPrefix("Bộ trưởng") })
        #expect(lines("Chủ tịch quận và Hội Chữ thập đỏ quận Bến Đông đến thăm, nhắc nhở bà con cẩn thận.") == [])
    }
}

@Suite("Who speaks: what stands between a name and the verb")
struct BehindNameTests {
    private func lines(_ text: String) -> [String] { Said.lines("\(text)\n\nBà Trần Thị Lan dự.") }

    @Test("A deputy's words were given to the delegation behind the name")
    func delegation() {
        for opening in ["", "Phát biểu tranh luận tại hội trường về dự án Luật Thủ đô (sửa đổi), "] {
            #expect(
                lines(
                    "\(opening)đại biểu Quốc hội Khuất Quang Tiện, Đoàn ĐBQH tỉnh Lam Giang cho rằng cần làm rõ quy định."
                )
                    == ["Khuất Quang Tiện: cần làm rõ quy định."])
        }
    }

    @Test("A voter who speaks for others, too, said nothing")
    func fellows() {
        #expect(
            lines(
                "Cử tri Lê Bá Dụng (phường An Hải) và một số cử tri khác cho rằng các buổi tiếp xúc còn ít người dự.")
                == ["Lê Bá Dụng: các buổi tiếp xúc còn ít người dự."])
    }

    @Test("What worries a voter was nobody's; a mother's worry is told by the reporter")
    func worries() {
        #expect(
            lines("Cử tri Ninh Văn Lự (phường An Hải) lo lắng về rác thải gây ô nhiễm nhiều năm nay.")
                == ["Ninh Văn Lự: về rác thải gây ô nhiễm nhiều năm nay."])
        #expect(lines("Bà Ninh Thị Lự lo lắng về sức khỏe của con trai.") == [])
    }

    @Test("An opinion told behind là was nobody's")
    func opinions() {
        #expect(
            lines("Quan điểm của Chủ tịch UBND huyện Lê Văn Tám là xác minh làm rõ, không bao che.")
                == ["Lê Văn Tám: xác minh làm rõ, không bao che."])
        #expect(lines("Ý kiến của ông Lê Văn Tám là gì thì chưa ai rõ cả.") == [])
    }

    @Test("When a foreigner speaks hid the verb behind the last name alone")
    func time() {
        #expect(
            lines("Bộ trưởng Quốc phòng Mỹ James Hanson đến nơi.\n\nHanson hôm 24/9 cũng tuyên bố hai bên sẽ đàm phán.")
                == ["James Hanson: hai bên sẽ đàm phán."])
    }

    @Test("A former office that brackets tell was not known again")
    func brackets() {
        #expect(
            lines(
                """
                Bị cáo Đinh Quốc Thịnh (nguyên giám đốc chi nhánh Bến Đông, bị đề nghị 36 tháng tù) có mặt.

                Cựu giám đốc chi nhánh Bến Đông cho rằng tòa chưa xét hết tình tiết.
                """) == ["Đinh Quốc Thịnh: tòa chưa xét hết tình tiết."])
    }

    @Test(
        "What stands before `ông X nói` was lost where it begins with a condition, a reason or a connective",
        arguments: [
            "Nếu trở thành thành viên, nước này sẽ được hưởng nhiều ưu đãi hơn",
            "Với đà này, sản lượng cả năm có thể đạt hai triệu tấn",
            "Dù đã cố gắng, địa phương vẫn chưa giải ngân hết vốn",
            "Theo đó, mỗi hộ được hỗ trợ năm triệu đồng để sửa nhà",
        ])
    func tails(_ clause: String) {
        #expect(lines("\(clause), ông Lê Văn Tám nhận định.") == ["Lê Văn Tám: \(clause)"])
        #expect(
            lines("\(clause), ông Lê Văn Tám, giám đốc Sở Y tế, nhận định.") == ["Lê Văn Tám: \(clause)"])
    }

    @Test("A quotation behind a connective was lost; where and when somebody speaks is none of his words")
    func connective() {
        #expect(
            lines("Tuy nhiên, \"trừ khi có điều gì mới, xu hướng sẽ không đổi\", ông Lê Văn Tám nhận định.")
                == ["Lê Văn Tám: trừ khi có điều gì mới, xu hướng sẽ không đổi"])
        #expect(lines("Trong cuộc họp hôm qua với các phường, ông Lê Văn Tám nhận định.") == [])
        #expect(lines("Tại cuộc họp hôm qua ở trụ sở tỉnh, trước nhiều ý kiến đã nêu, ông Lê Văn Tám nhận định.") == [])
    }
    @Test("A town behind a comma was given what the headmaster says; a wife's words were her husband's")
    func townAndWife() {
        let town = "Hiệu trưởng Trường THPT Lê Lợi, TP. Thanh Hóa khẳng định giáo viên không cố ý xem điện thoại."
        #expect(!lines(town).contains { $0.hasPrefix("TP") })
        #expect(
            lines("Vợ cựu Tổng thống Mỹ Peter Hanson cho biết: \"Khi đó tôi đã ba mươi tư tuổi\".") == [])
    }
}
