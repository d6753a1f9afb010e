import Testing

@testable import Documents

@Suite("What is said: papers as sources, names alone, and who is told by what")
struct PressOfWorldTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("What is announced or demanded is a paper's news; what somebody says is not")
    func news() {
        #expect(
            said("Theo Reuters, hôm nay, dự thảo cuối cùng của hiệp định đã được công bố.")
                == ["Reuters: hôm nay, dự thảo cuối cùng của hiệp định đã được công bố."])
        #expect(
            said("Theo TTXVN, ngày 3/4, Chi cục Thủy sản tỉnh Lam Giang đã công bố kết luận.")
                == ["TTXVN: ngày 3/4, Chi cục Thủy sản tỉnh Lam Giang đã công bố kết luận."])
        #expect(
            said("Reuters dẫn nguồn tin quân sự cho biết hai tàu đã bị chìm.")
                == ["Reuters: hai tàu đã bị chìm."])
        #expect(said("Theo Reuters, các quan chức cho biết vụ việc đang được điều tra.") == [])
        #expect(
            said("Báo Giao thông dẫn nguồn thông tin từ người dân cho biết nạn nhân là nam giới.")
                == ["Báo Giao thông: nạn nhân là nam giới."])
    }

    @Test("A foreigner is called by the name that stood behind 'ông'")
    func surname() {
        #expect(
            said("Madrid chờ ông Ferrandez trả lời. Trong thư gửi chính phủ, Ferrandez nói ông sẽ thúc đẩy đối thoại.")
                == ["Ferrandez: ông sẽ thúc đẩy đối thoại."])
        #expect(
            said("Công tố viên Pháp Francois Dumont cho hay nghi phạm đã bị bắt.")
                == ["Francois Dumont: nghi phạm đã bị bắt."])
    }

    @Test("An accused by the given name, behind another act")
    func accused() {
        #expect(
            said(
                "Bị cáo Lê Văn Hoàn cho rằng mức án quá nặng. Trình bày về hoàn cảnh, Hoàn tha thiết xin cơ hội được sống và cho biết bị cáo đã đi hết các điểm dịch."
            )
                == ["Lê Văn Hoàn: mức án quá nặng.", "Lê Văn Hoàn: bị cáo đã đi hết các điểm dịch."])
        #expect(
            said("Bị cáo Lê Văn Hoàn khẳng định không phạm tội. Sau đó Hoàn tố cáo rằng cán bộ đã sỉ nhục bị cáo.")
                == ["Lê Văn Hoàn: không phạm tội.", "Lê Văn Hoàn: cán bộ đã sỉ nhục bị cáo."])
    }

    @Test("Whoever stands for a body is it again, and what it belongs to does not speak")
    func standing() {
        #expect(
            said("Đại diện Ngân hàng Hoa Sao khẳng định tin này sai. Đại diện này cho biết khách hàng vẫn gửi tiền.")
                == ["Ngân hàng Hoa Sao: tin này sai.", "Ngân hàng Hoa Sao: khách hàng vẫn gửi tiền."])
        #expect(
            said(
                "Đại diện Đội CSGT số 3, thuộc Phòng CSGT Công an tỉnh Lam Giang cho biết, vụ tai nạn khiến 4 người bị thương."
            )
                == ["Đội CSGT số 3: vụ tai nạn khiến 4 người bị thương."])
        #expect(
            said("Chỉ huy Công an huyện Bến Đông cho biết hai nạn nhân đã qua đời.")
                == ["Công an huyện Bến Đông: hai nạn nhân đã qua đời."])
        #expect(said("Anh Lê Văn Hoàn chỉ huy dập lửa cả đêm.") == [])
    }

    @Test("Who somebody is, told without a mark")
    func unmarked() {
        #expect(
            said(
                "TS Lê Văn Hoàn có nhiều năm làm việc bên PGS Trần Văn Sinh kể, thầy Sinh luôn nghĩ và lo cho người khác."
            )
                == ["Lê Văn Hoàn: thầy Sinh luôn nghĩ và lo cho người khác."])
        #expect(said("Ông Lê Văn Hoàn có ba con đang học đại học ở thành phố.") == [])
    }

    @Test("An office is the one of the document with the name of its place")
    func placed() {
        #expect(
            said(
                "Peter Manson, giám đốc vườn thú, nói rằng con vật bị kích động.\n\nGiám đốc vườn thú Ohana cho biết đứa trẻ vẫn bình an."
            )
                == ["Peter Manson: con vật bị kích động.", "Peter Manson: đứa trẻ vẫn bình an."])
    }

    @Test("The narration before a colon and a quotation is nobody's words")
    func narration() {
        #expect(
            said(
                "Anh Lê Văn Hoàn, tài xế xe tải, cho biết đường rất xấu.\n\nCông an đã đến nhưng anh Hoàn không chịu: “Chúng tôi yêu cầu gặp lãnh đạo trạm”, anh nói."
            )
                == ["Lê Văn Hoàn: đường rất xấu.", "Lê Văn Hoàn: Chúng tôi yêu cầu gặp lãnh đạo trạm"])
    }

    @Test("Stars ask and dashes answer, though a question ends in dots")
    func stars() {
        let text = """
            Chủ tịch phải tiếp dân

            Đại biểu Quốc hội Lê Văn Hoàn trả lời về việc tiếp dân.

            * Luật không có chế tài, vậy thì phải làm gì?

            - Chế tài là đánh giá việc hoàn thành nhiệm vụ.

            * Xin lấy ví dụ như vụ đất ở Bến Đông. Sáng nay chủ tịch phải tiếp dân lần thứ ba…

            - Cho nên việc xin lỗi là một hành động văn minh.

            * Vậy theo ông thì chế tài nào cho các vị chủ tịch?

            - Tốt nhất là nên nghỉ đi.
            """
        #expect(
            Said.lines(text) == [
                "Lê Văn Hoàn: Chế tài là đánh giá việc hoàn thành nhiệm vụ.",
                "Lê Văn Hoàn: Cho nên việc xin lỗi là một hành động văn minh.",
                "Lê Văn Hoàn: Tốt nhất là nên nghỉ đi.",
            ])
    }

    @Test("All deputies, before one is named, are none of them")
    func deputies() {
        #expect(
            said(
                "Tại tổ, các đại biểu đã thảo luận. Đại biểu cơ bản đồng tình với dự án luật, đồng thời đề nghị làm rõ thêm một số quy định.\n\nĐại biểu Lê Văn Hoàn nêu rõ: luật còn thiếu."
            )
                == ["Lê Văn Hoàn: luật còn thiếu."])
    }
}
