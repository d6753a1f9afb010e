import Testing

@testable import Documents

@Suite("What is said: where it begins and ends")
struct ContentExtentTests {
    @Test(
        "Those to whom somebody speaks are no part of what is said",
        arguments: [
            "trả lời truyền thông trong nước", "trả lời phóng viên báo Đông Hải", "trả lời Reuters", "trả lời cử tri",
            "cảnh báo người dân ven sông",
        ])
    func audience(_ telling: String) {
        #expect(
            Said.lines("Người phát ngôn Lê Hoài Thu \(telling) rằng cầu Bến Đông vẫn an toàn.")
                == ["Lê Hoài Thu: cầu Bến Đông vẫn an toàn."])
    }

    @Test(
        "That nobody did what was demanded is no part of the demand",
        arguments: [
            "tài xế dừng xe| nhưng tài xế không chấp hành.", "xã làm đường|, nhưng xã chưa làm.",
            "chị Hoa trả nợ| nhưng chị Hoa từ chối.",
            "công ty giảm giá vé.| Tuy nhiên, đề xuất này không được chấp thuận.",
        ])
    func refusal(_ words: String) {
        let parts = words.split(separator: "|")
        #expect(
            Said.lines("Ông Trần Đức Thiệu yêu cầu \(parts[0])\(parts[1])") == ["Trần Đức Thiệu: \(parts[0])"])
    }

    @Test("What somebody demands against something else is part of the demand")
    func condition() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu đề nghị giữ chợ nhưng phải di dời các sạp ven sông.")
                == ["Trần Đức Thiệu: giữ chợ nhưng phải di dời các sạp ven sông."])
    }

    @Test("What another says behind a comma is the other's")
    func another() {
        #expect(
            Said.lines("Chị Lê Hoài Thu nói vài năm nữa mới cưới, anh Trần Đức Thiệu cho rằng yêu sáu tháng là đủ.")
                == ["Lê Hoài Thu: vài năm nữa mới cưới", "Trần Đức Thiệu: yêu sáu tháng là đủ."])
    }

    @Test(
        "A paragraph about what others say does not go on with what somebody said",
        arguments: ["có ý kiến đề nghị", "một số đại biểu đề nghị", "nhiều chuyên gia cho rằng"])
    func others(_ opening: String) {
        #expect(
            Said.lines(
                """
                Sở Y tế Lam Giang cho biết số ca mắc đang giảm.

                Bên cạnh đó, \(opening) không bán thuốc kê đơn qua mạng.
                """) == ["Sở Y tế Lam Giang: số ca mắc đang giảm."])
    }
}

@Suite("What is said: words that look like verbs of saying")
struct WordGroupTests {
    @Test("`kể từ` and `kể cả` begin what is said", arguments: ["kể từ ngày 5-3", "kể cả ngày mưa bão"])
    func counting(_ words: String) {
        #expect(
            Said.lines("Ông Trần Đức Thiệu khẳng định, \(words) chợ Bến Đông vẫn mở cửa.")
                == ["Trần Đức Thiệu: \(words) chợ Bến Đông vẫn mở cửa."])
    }

    @Test("`ví dụ` is one word")
    func example() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu ví dụ, học sinh phải đạt bốn điểm mới đỗ.")
                == ["Trần Đức Thiệu: học sinh phải đạt bốn điểm mới đỗ."])
    }

    @Test(
        "`tiếp thu` and `tiếp nhận` are not cut", arguments: ["tiếp thu ý kiến của các hộ dân", "tiếp nhận 50 hồ sơ"])
    func receiving(_ words: String) {
        #expect(Said.lines("Sở Y tế Lam Giang cho biết \(words).") == ["Sở Y tế Lam Giang: \(words)."])
    }

    @Test(
        "What one puts forward is no part of what is said",
        arguments: ["nêu vấn đề,", "nêu thực tế,", "nêu băn khoăn,", "nêu dẫn chứng:"])
    func putting(_ verb: String) {
        #expect(
            Said.lines("Ông Trần Đức Thiệu, đại biểu tỉnh Lam Giang, \(verb) nhiều trạm xá vẫn thiếu thuốc.")
                == ["Trần Đức Thiệu: nhiều trạm xá vẫn thiếu thuốc."])
    }

    @Test("`Thông tin` in the name of an office is no verb")
    func office() {
        let text = "Ông Trần Đức Thiệu, Giám đốc Sở Thông tin và Truyền thông Lam Giang, cho biết mạng đã ổn định."
        #expect(Said.lines(text) == ["Trần Đức Thiệu: mạng đã ổn định."])
        #expect(Said.role(text) == "Giám đốc Sở Thông tin và Truyền thông Lam Giang")
    }
}
