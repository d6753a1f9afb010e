import Testing

@testable import Documents

@Suite("What is said: what somebody did, pointed at or would ask for is not said")
struct DeedContentTests {
    @Test(
        "A thing that somebody points at is nothing said",
        arguments: [
            "chỉ ra chiếc xe đậu sát bờ kênh", "chỉ ra hai căn nhà ở cuối xóm", "chỉ rõ từng ngôi mộ cho chúng tôi",
        ])
    func things(_ words: String) {
        #expect(Said.lines("Ông Trần Đức Thiệu \(words).").isEmpty)
    }

    @Test("What a thing is, is said")
    func saidOfThings() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu chỉ ra chiếc xe là của công ty xây dựng.")
                == ["Trần Đức Thiệu: chiếc xe là của công ty xây dựng."])
        #expect(
            Said.lines("Ông Trần Đức Thiệu chỉ ra việc cấp phép còn chậm.")
                == ["Trần Đức Thiệu: việc cấp phép còn chậm."])
    }

    @Test(
        "Faults that are only named are a topic",
        arguments: [
            "những mặt còn tồn tại, hạn chế trong công tác cán bộ", "những nguyên nhân của tình trạng trên",
            "một số bất cập trong khâu đo đất",
        ])
    func faults(_ words: String) {
        #expect(Said.lines("Ông Trần Đức Thiệu đã phân tích, chỉ rõ \(words).").isEmpty)
        #expect(
            Said.lines("Ông Trần Đức Thiệu chỉ ra nguyên nhân là thiếu người làm.")
                == ["Trần Đức Thiệu: nguyên nhân là thiếu người làm."])
    }

    @Test("Behind a comma a clause is said, whatever it is of")
    func clauseBehindComma() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu phân tích, tình hình thế giới tiếp tục diễn biến phức tạp.")
                == ["Trần Đức Thiệu: tình hình thế giới tiếp tục diễn biến phức tạp."])
        #expect(Said.lines("Ông Trần Đức Thiệu phân tích tình hình thế giới.").isEmpty)
    }

    @Test("When somebody recalls something is not what he recalls")
    func whenOnly() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu nhắc lại khi bác sĩ Lê Văn Bảo đột ngột qua đời trong chuyến công tác.")
                .isEmpty)
        #expect(
            Said.lines("Ông Trần Đức Thiệu kể lại khi tới nơi thì nước đã ngập tới mái nhà.")
                == ["Trần Đức Thiệu: khi tới nơi thì nước đã ngập tới mái nhà."])
        #expect(
            Said.lines("Ông Trần Đức Thiệu nhắc lại khi đó cả xã chỉ có một chiếc thuyền.")
                == ["Trần Đức Thiệu: khi đó cả xã chỉ có một chiếc thuyền."])
    }

    @Test("A demand that is judged as a whole is what was done")
    func judged() {
        #expect(
            Said.lines(
                "Ông Trần Đức Thiệu vắng mặt. Sở Nội vụ đề nghị các trường tự thu thêm tiền của học sinh là không đúng quy định."
            ).isEmpty)
        #expect(
            Said.lines("Ông Trần Đức Thiệu đề nghị xem xét lại, vì cách tính cũ là không đúng quy định.")
                == ["Trần Đức Thiệu: xem xét lại, vì cách tính cũ là không đúng quy định."])
    }

    @Test("What came of an order is not what was ordered")
    func achieved() {
        let start = "Ông Trần Đức Thiệu đến dự. UBND tỉnh đã chỉ đạo các ngành "
        #expect(Said.lines(start + "giải quyết được 20 điểm đen về tai nạn.").isEmpty)
        #expect(
            Said.lines(start + "giải quyết 20 điểm đen về tai nạn.")
                == ["UBND tỉnh: các ngành giải quyết 20 điểm đen về tai nạn."])
    }

    @Test(
        "What somebody leads the making of is no order",
        arguments: ["dàn nhạc trong đêm diễn", "tất cả cảnh hành động", "toàn bộ công trình"])
    func made(_ what: String) {
        #expect(Said.lines("Ông Trần Đức Thiệu chỉ đạo \(what).").isEmpty)
        #expect(
            Said.lines("Ông Trần Đức Thiệu chỉ đạo các sở vào cuộc ngay.")
                == ["Trần Đức Thiệu: các sở vào cuộc ngay."])
    }

    @Test(
        "What a body counts, and what is counted in a place, is nothing said",
        arguments: [
            "Hải Phòng ghi nhận sự đổi thay của vùng ven biển", "Bệnh viện Bến Đông ghi nhận 20 ca mắc mới",
            "Sở Y tế ghi nhận thêm nhiều ca mắc ở ven biển", "Sở Công Thương ghi nhận sự gia tăng mạnh của đơn hàng",
        ])
    func recorded(_ words: String) {
        #expect(Said.lines("Ông Trần Đức Thiệu cho biết ngày mai có mưa lớn.\n\n\(words).").count == 1)
        #expect(
            Said.lines("Ông Trần Đức Thiệu đến dự. Ban Thường vụ Thành ủy ghi nhận sự nỗ lực của các phường.")
                == ["Ban Thường vụ Thành ủy: sự nỗ lực của các phường."])
    }

    @Test("What somebody shows or sends to others is nothing said")
    func shown() {
        #expect(Said.lines("Ông Trần Đức Thiệu chia sẻ màn hình của mình trong cuộc họp.").isEmpty)
    }

    @Test("Finding somebody or something out, and being resolved, is not saying")
    func finding() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu bị mất xe. Công an huyện Bến Đông đã xác định được danh tính nghi phạm.")
                .isEmpty)
        #expect(Said.lines("Ông Trần Đức Thiệu luôn xác định phải gương mẫu đi đầu.").isEmpty)
        #expect(
            Said.lines("Ông Trần Đức Thiệu xác định phải gương mẫu đi đầu.")
                == ["Trần Đức Thiệu: phải gương mẫu đi đầu."])
    }

    @Test("What somebody would ask for if something were the case is not asked for")
    func supposed() {
        #expect(
            Said.lines(
                "Ông Trần Đức Thiệu nghỉ hưu. Khi nào có nhân sự, Chính phủ đề xuất sang Quốc hội thì mới biết tên người mới."
            ).isEmpty)
        #expect(
            Said.lines("Nếu có sai phạm, ông Trần Đức Thiệu đề nghị xử lý nghiêm.")
                == ["Trần Đức Thiệu: xử lý nghiêm."])
    }

    @Test("The name of a plan that somebody makes known is nothing said")
    func presented() {
        #expect(Said.lines("Bà Lê Hoài Thu công bố \"kế hoạch xanh\" hôm qua.").isEmpty)
        #expect(
            Said.lines("Bà Lê Hoài Thu công bố: \"Kế hoạch sẽ bắt đầu hôm nay\".")
                == ["Lê Hoài Thu: Kế hoạch sẽ bắt đầu hôm nay"])
    }

    @Test("`Ngành y tế nói riêng` is no verb")
    func inParticular() {
        #expect(
            Said.lines(
                "Ông Trần Đức Thiệu đến dự. Sở Y tế nói riêng, toàn ngành nói chung phải phát huy vai trò tham mưu."
            )
            .isEmpty)
    }
}
