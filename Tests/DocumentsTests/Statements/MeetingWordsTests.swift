import Testing

@testable import Documents

@Suite("Who speaks: voters, deputies and boards at meetings")
struct MeetingWordsTests {
    private func lines(_ sentence: String) -> [String] { Said.lines("\(sentence) Bà Trần Thị Lan dự.") }

    @Test("Voters who worry about something, alone or with others, said nothing")
    func voters() {
        #expect(
            lines("Cử tri Lê Văn Bảy (P. Bến Đông) lo lắng về rác thải gây ô nhiễm ở khu chợ.")
                == ["Lê Văn Bảy: về rác thải gây ô nhiễm ở khu chợ."])
        #expect(
            lines("Cử tri Lê Văn Bảy (P. Bến Đông) và một số cử tri khác băn khoăn, đường mới làm đã hỏng.")
                == ["Lê Văn Bảy: đường mới làm đã hỏng."])
        #expect(lines("Ông Lê Văn Bảy lo lắng về sức khỏe của đứa con út.").isEmpty)
    }

    @Test("What somebody's view is was nobody's")
    func views() {
        #expect(
            lines("Quan điểm của Chủ tịch xã Lê Văn Bảy là phải làm rõ, không bao che.")
                == ["Lê Văn Bảy: phải làm rõ, không bao che."])
        #expect(lines("Con trai của ông Lê Văn Bảy là kỹ sư cầu đường ở tỉnh.").isEmpty)
    }

    @Test("A word that joins the sentence to the one before, without a comma, kept who gives the order")
    func additions() {
        #expect(
            lines("Phó Thủ tướng Lê Văn Bảy dự họp. Đồng thời Phó Thủ tướng chỉ đạo các bộ rà soát danh mục thuốc.")
                == ["Lê Văn Bảy: các bộ rà soát danh mục thuốc."])
        #expect(
            lines("Ngoài ra ông Lê Văn Bảy đề nghị các xã rà soát danh sách.")
                == ["Lê Văn Bảy: các xã rà soát danh sách."])
    }

    @Test("Behind a comma an order to a body was none")
    func orders() {
        #expect(
            lines("Ông Lê Văn Bảy chỉ đạo, UBND huyện Bến Đông xây dựng phương án.")
                == ["Lê Văn Bảy: UBND huyện Bến Đông xây dựng phương án."])
    }

    @Test("The delegation behind a deputy's name spoke in his place, behind a long opening")
    func delegation() {
        #expect(
            lines(
                "Phát biểu tranh luận tại hội trường về dự án Luật Nhà ở (sửa đổi), đại biểu Quốc hội Lê Văn Bảy, Đoàn ĐBQH tỉnh Lam Giang cho rằng luật chưa rõ."
            ) == ["Lê Văn Bảy: luật chưa rõ."])
    }

    @Test("`thì` in a question that somebody puts ended it")
    func question() {
        #expect(
            lines("Đại biểu Lê Văn Bảy đặt câu hỏi, khi thực hiện nghị quyết thì mỗi ngày tỉnh ghi nhận bao nhiêu ca.")
                == ["Lê Văn Bảy: khi thực hiện nghị quyết thì mỗi ngày tỉnh ghi nhận bao nhiêu ca."])
    }

    @Test("A short form within a body's name, boards that examine something, and a time without a comma")
    func bodies() {
        #expect(
            lines("Phòng CSGT (PC08) Công an tỉnh Lam Giang cho biết đã chặn một nhóm đua xe.")
                == ["Phòng CSGT (PC08) Công an tỉnh Lam Giang: đã chặn một nhóm đua xe."])
        #expect(
            lines("Hội đồng thẩm định tỉnh Lam Giang đánh giá công trình đạt yêu cầu.")
                == ["Hội đồng thẩm định tỉnh Lam Giang: công trình đạt yêu cầu."])
        #expect(
            lines("Cuối năm 2016 Sở Xây dựng xác định, chung cư này rất nguy hiểm.")
                == ["Sở Xây dựng: chung cư này rất nguy hiểm."])
        #expect(lines("Tuy vậy, Sở Nội vụ Hải Phòng không đề xuất thu hồi quyết định.").isEmpty)
    }

    @Test("From whom the report has it stood among the words, at their end")
    func sources() {
        let said = ["Lê Văn Bảy: hai nước coi trọng quan hệ hợp tác"]
        for source in ["theo Reuters", "AFP đưa tin", "tờ Lam Giang đưa tin", "Bộ Ngoại giao thông báo"] {
            #expect(lines("Ông Lê Văn Bảy khẳng định hai nước coi trọng quan hệ hợp tác, \(source).") == said)
        }
        #expect(
            lines("Ông Lê Văn Bảy khẳng định việc thu phí phải công khai, theo quy định của pháp luật.")
                == ["Lê Văn Bảy: việc thu phí phải công khai, theo quy định của pháp luật."])
    }

    @Test("What one was, behind `theo` and a comma, stood among the words")
    func formerly() {
        #expect(
            lines("Theo ông Lê Văn Bảy, vốn là giám đốc nhà máy, giá thép sẽ tăng.")
                == ["Lê Văn Bảy: giá thép sẽ tăng."])
    }

    @Test("`bảo` before what one says of oneself, and a given name before `khoe`")
    func told() {
        #expect(
            lines("Ông Lê Văn Bảy bảo tranh thủ gom ít tiền để nhập học.")
                == ["Lê Văn Bảy: tranh thủ gom ít tiền để nhập học."])
        #expect(lines("Ông Lê Văn Bảy bảo con học bài cho xong rồi hãy chơi.").isEmpty)
        #expect(
            Said.lines("Cậu học trò Lê Văn Bảy đã tự đi làm.\n\nBảy khoe mấy tuần nay đã dành được năm triệu.")
                == ["Lê Văn Bảy: mấy tuần nay đã dành được năm triệu."])
    }
}
