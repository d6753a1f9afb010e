import Testing

@testable import Documents

@Suite("What is said: several who speak, in a sentence or one after the other")
struct SeveralSpeakersTests {
    @Test("`…, trong khi anh Y cho rằng …` ends what the first one says")
    func whereas() {
        #expect(
            Said.lines(
                "Chị Lê Hoài Thu nói giá vé tăng quá nhanh, trong khi anh Trần Văn Tám cho rằng mức này còn rẻ hơn năm ngoái."
            )
                == ["Lê Hoài Thu: giá vé tăng quá nhanh", "Trần Văn Tám: mức này còn rẻ hơn năm ngoái."])
        #expect(
            Said.lines(
                "TS Lê Hoài Thu cho rằng giá vé tăng quá nhanh, trong khi TS Trần Đức Thiệu khẳng định mức này còn rẻ.")
                == ["Lê Hoài Thu: giá vé tăng quá nhanh", "Trần Đức Thiệu: mức này còn rẻ."])
    }

    @Test("`Đồng thời khẳng định` is no part of what was said before")
    func besides() {
        #expect(
            Said.lines(
                "Ông Trần Đức Thiệu cho biết công an đã mời ông Lê Văn Bảo lên làm việc. Đồng thời khẳng định không bao che."
            )
                == [
                    "Trần Đức Thiệu: công an đã mời ông Lê Văn Bảo lên làm việc.", "Trần Đức Thiệu: không bao che.",
                ])
        // what another may have demanded is part of what is told of him
        #expect(
            Said.lines(
                "Ông Trần Đức Thiệu cho biết công an đã mời ông Lê Văn Bảo lên làm việc. Đồng thời yêu cầu ông nộp lại xe."
            )
                == [
                    "Trần Đức Thiệu: công an đã mời ông Lê Văn Bảo lên làm việc. Đồng thời yêu cầu ông nộp lại xe."
                ])
    }

    @Test("A school of medicine is no person, and a news agency's reporter is not the agency")
    func noPeople() {
        #expect(
            Said.speakers("Đại diện trường Đại học Y Lam Giang cho biết trường chưa có quy định nào về việc này.")
                == ["trường Đại học Y Lam Giang"])
        #expect(
            Said.lines(
                "Ông Trần Đức Thiệu bỏ về sau khi phóng viên Reuters đặt câu hỏi \"có phải hai bên đang đàm phán\"."
            )
            .isEmpty)
    }

    @Test("What a reporter's question tells of somebody is not said again, where a label answers")
    func question() {
        #expect(
            Said.lines(
                """
                Phóng viên: Thưa ông, hội họa có khó không?

                Ông Lê Hoài Bảo: Hội họa khó với người vội vàng, dễ với người kiên nhẫn.

                Ông Trần Đức Thiệu từng nhận định bỏ lớp vẽ là điều đáng tiếc. Ông có thể chia sẻ quan điểm của mình?

                Ông Trần Đức Thiệu: Tôi vẫn nghĩ như vậy, vì trẻ con cần được vẽ.
                """) == [
                    "Lê Hoài Bảo: Hội họa khó với người vội vàng, dễ với người kiên nhẫn.",
                    "Trần Đức Thiệu: Tôi vẫn nghĩ như vậy, vì trẻ con cần được vẽ.",
                ])
    }

    @Test("Behind a semicolon another who is named has words of his own")
    func semicolons() {
        #expect(
            Said.lines(
                "Đại biểu Lê Hoài Thu (Hòa Lâm) đề nghị sửa điều 3; đại biểu Trần Văn Tám (Lam Khê) đề nghị giữ điều 3; đại biểu Lê Văn Bảo (Bến Gỗ) cho rằng cần thêm thời gian."
            ) == ["Lê Hoài Thu: sửa điều 3", "Trần Văn Tám: giữ điều 3", "Lê Văn Bảo: cần thêm thời gian."])
        #expect(
            Said.lines(
                "Giám đốc Sở Y tế Lê Hoài Thu cho biết thuốc còn đủ đến tháng 6; Phó Giám đốc Trần Văn Tám cho rằng cần mua thêm."
            ) == ["Lê Hoài Thu: thuốc còn đủ đến tháng 6", "Trần Văn Tám: cần mua thêm."])
    }

    @Test("Behind a comma too, where both are called the same")
    func commas() {
        #expect(
            Said.lines(
                "Đại biểu Lê Hoài Thu (Hòa Lâm) đề nghị sửa điều 3, đại biểu Trần Văn Tám (Lam Khê) đề nghị giữ điều 3."
            ) == ["Lê Hoài Thu: sửa điều 3", "Trần Văn Tám: giữ điều 3."])
    }

    @Test("A quotation that another answers with in the same sentence is the other's", arguments: ["còn", "rồi"])
    func replies(joint: String) {
        #expect(
            Said.lines(
                "\"Tôi sẽ kiểm tra ngay\", ông Lê Hoài Bảo nói, \(joint) ông Trần Văn Tám đáp: \"Mời anh xuống xem\".")
                == ["Lê Hoài Bảo: Tôi sẽ kiểm tra ngay", "Trần Văn Tám: Mời anh xuống xem"])
        #expect(
            Said.lines("Ông Lê Hoài Bảo nói: \"Tôi sẽ kiểm tra\", còn ông Trần Văn Tám đáp: \"Mời anh\".").sorted()
                == ["Lê Hoài Bảo: Tôi sẽ kiểm tra", "Trần Văn Tám: Mời anh"])
    }
}
