import Testing

@testable import Documents

@Suite("What is said: to whom, of what and by which body")
struct PressAudienceTests {
    @Test(
        "The reporters who are told something are no part of it",
        arguments: ["báo chí", "phóng viên Báo Đông Hải", "PV"])
    func reporters(_ whom: String) {
        #expect(
            Said.lines("Ông Trần Đức Thiệu từng trả lời \(whom) phương án này đã được thông qua.")
                == ["Trần Đức Thiệu: phương án này đã được thông qua."])
        #expect(Said.lines("Ông Trần Đức Thiệu trả lời \(whom) về việc cầu sẽ xong trong năm.").isEmpty)
    }

    @Test("`Với mỗi vụ như vậy` opens what is said; `với phóng viên` does not")
    func measure() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu cho biết với mỗi vụ như vậy, công ty mất một năm.")
                == ["Trần Đức Thiệu: với mỗi vụ như vậy, công ty mất một năm."])
        #expect(
            Said.lines("Ông Trần Đức Thiệu cho biết với phóng viên: công ty mất một năm.")
                == ["Trần Đức Thiệu: công ty mất một năm."])
    }

    @Test("A month may open what is said, and a place where one says it does not")
    func span() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu nói trong tháng 6 cầu sẽ xong.")
                == ["Trần Đức Thiệu: trong tháng 6 cầu sẽ xong."])
        #expect(Said.lines("Ông Trần Đức Thiệu nói trong hội trường đã chật kín người.").isEmpty)
    }

    @Test(
        "One of several of a kind is what somebody is, behind `theo`",
        arguments: [
            ("một trong những thành viên của dự án lúa sạch thì", "thịt gà khó phân biệt."),
            ("một trong những người đầu tiên trồng cam ở đây,", "giá năm nay rất tốt."),
        ])
    func oneOfThem(_ what: String, _ said: String) {
        #expect(
            Said.lines("Theo ông Trần Đức Thiệu, \(what) \(said)") == ["Trần Đức Thiệu: \(said)"])
    }

    @Test("One of several of whom something is told is what is said")
    func oneOfOthers() {
        #expect(
            Said.lines("Theo ông Trần Đức Thiệu, một trong những người bị bắt là công nhân của nhà máy.")
                == ["Trần Đức Thiệu: một trong những người bị bắt là công nhân của nhà máy."])
    }

    @Test("What a body does is no part of its name")
    func acting() {
        #expect(
            Said.speakers(
                "Ông Trần Đức Thiệu đến nghe. “Chúng tôi xin lỗi quý khách”, đại diện phòng trà Hoa Mai đăng thông báo trên mạng."
            )
                == ["phòng trà Hoa Mai"])
        #expect(
            Said.speakers(
                "Ông Trần Đức Thiệu đến dự. Do vậy Bộ Nội vụ định hướng đề xuất Chính phủ giao thêm biên chế cho tỉnh."
            ).allSatisfy { $0 == "Bộ Nội vụ" })
    }

    @Test(
        "A body that gives out a notice says what stands in it, by its own name",
        arguments: ["ra thông cáo", "phát đi thông báo", "ra tuyên bố"])
    func notice(_ verb: String) {
        #expect(
            Said.lines("Ông Trần Đức Thiệu đến dự. Bộ Công an \(verb) cho biết đã bắt ba người.")
                == ["Bộ Công an: đã bắt ba người."])
    }

    @Test("`Lên tiếng cho biết` says what follows")
    func speakingUp() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu lên tiếng cho biết sản phẩm vẫn an toàn.")
                == ["Trần Đức Thiệu: sản phẩm vẫn an toàn."])
    }

    @Test("What somebody sends is no part of the office, and the government is nobody's name")
    func sending() {
        #expect(
            Said.lines(
                """
                Bộ trưởng Y tế Trần Đức Thiệu đến thăm. Bộ trưởng gửi lời động viên của Thủ tướng Chính Phủ tới các y bác sĩ.

                “Chúng ta sẽ thắng”, Bộ trưởng nói.
                """) == ["Trần Đức Thiệu: Chúng ta sẽ thắng"])
    }

    @Test("Where `theo` names one whom nobody knows, another in the sentence does not take the words")
    func unknownSource() {
        #expect(
            Said.lines(
                """
                Ông Trần Đức Thiệu cho biết thu ngân sách tăng.

                Theo Giám đốc Sở Tài chính Hải Phòng, từ nay đến cuối năm, UBND thành phố xác định nhiều việc phải làm gấp.
                """) == ["Trần Đức Thiệu: thu ngân sách tăng."])
    }

    @Test("A market is no part of a name")
    func market() {
        #expect(
            Said.lines("Chị Hoa, tiểu thương chợ An Bình, cho biết giá rau giảm mạnh.")
                == ["Hoa: giá rau giảm mạnh."])
    }

    @Test("The minister of the country is the minister")
    func minister() {
        #expect(
            Said.speakers(
                """
                Bộ trưởng Quốc phòng Trần Đức Thiệu tiếp đoàn khách quý.

                Bộ trưởng Quốc phòng Việt Nam đánh giá cao vai trò của đoàn khách.
                """) == ["Trần Đức Thiệu"])
    }

    @Test("`Cơ quan Kiểm tra` is a body")
    func inspection() {
        #expect(
            Said.lines("Ông Trần Đức Thiệu đến dự. Cơ quan Kiểm tra Trung ương yêu cầu Thành ủy chấn chỉnh ngay.")
                == ["Cơ quan Kiểm tra Trung ương: Thành ủy chấn chỉnh ngay."])
    }

    @Test("A foreign minister's name behind the office is who speaks")
    func foreignMinister() {
        #expect(
            Said.lines("Bộ trưởng Giáo dục Miguel Carter cho biết khoản tiền rất có ý nghĩa.")
                == ["Miguel Carter: khoản tiền rất có ý nghĩa."])
        #expect(
            Said.lines("Bộ trưởng Giáo dục Costa Rica cho biết khoản tiền rất có ý nghĩa.").isEmpty)
    }

    @Test("A bulletin says what the body does whose it is")
    func bulletin() {
        #expect(
            Said.lines(
                "Ông Trần Đức Thiệu đến dự. Bản tin của Trung tâm Dự báo khí tượng thủy văn cho biết bão sẽ suy yếu dần."
            )
                == ["Trung tâm Dự báo khí tượng thủy văn: bão sẽ suy yếu dần."])
    }

    @Test("A meeting that a body holds to weigh something up says nothing")
    func meeting() {
        #expect(
            Said.lines(
                """
                Ông Trần Đức Thiệu đến dự.

                Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Phong Hạ tổ chức hội nghị đánh giá kết quả thực hiện phong \
                trào thi đua.
                """
            ).isEmpty)
    }

    @Test("A province behind what people are is nobody's name")
    func province() {
        #expect(
            !Said.speakers(
                "Bệnh nhân Hải Dương đã khỏi. Ông Trần Đức Thiệu đến thăm.\n\nSáng nay, Hải Dương ghi nhận 290 ca dương tính mới."
            ).contains("Hải Dương"))
        #expect(Said.speakers("Bà Hòa Bình cho biết giá giảm mạnh.") == ["Hòa Bình"])
    }

    @Test("A foreign name with an apostrophe is one name")
    func apostrophe() {
        #expect(
            Said.speakers(
                "Matt O’Hara – chủ trang trại bò ở Texas – vừa mở trại mới.\n\n“Tôi yêu đàn bò của mình”, ông O’Hara chia sẻ."
            )
                == ["Matt O’Hara"])
    }

    @Test("A headline that asks says nothing")
    func askingHeadline() {
        #expect(
            Said.lines(
                """
                Bộ trưởng Trần Đức Thiệu đề nghị đổi giờ học, phụ huynh nói gì?

                Buổi làm việc diễn ra vào sáng nay ở Bến Đông.

                Bộ trưởng Trần Đức Thiệu đề nghị đổi giờ học từ tháng sau.

                Nhiều phụ huynh đến nghe và ghi chép đầy đủ.
                """) == ["Trần Đức Thiệu: đổi giờ học từ tháng sau."])
    }

    @Test("Words of a heading in capitals are nobody's name")
    func heading() {
        #expect(
            !Said.speakers(
                """
                ĐỘNG LỰC TĂNG TRƯỞNG MỚI CỦA TP HCM

                Ông Trần Đức Thiệu đến dự buổi công bố dự thảo báo cáo.

                Tại dự thảo báo cáo, TP HCM nêu rõ những việc phải làm ngay trong năm tới.
                """
            ).contains { $0.hasPrefix("Tăng") })
    }

    @Test(
        "`Em nói`, `nữ sinh nói` behind a quotation are the pupil who spoke before",
        arguments: ["em nói", "nữ sinh nói"])
    func pupil(_ tag: String) {
        #expect(
            Said.speakers(
                """
                Bạn Lê Ngọc Anh, học sinh lớp 12, cho biết em rất vui khi nhận tin.

                “Bài luận rất quan trọng với hồ sơ”, \(tag).
                """) == ["Lê Ngọc Anh", "Lê Ngọc Anh"])
        #expect(
            Said.speakers(
                """
                Ông Trần Đức Thiệu, Hiệu trưởng trường Bến Đông, cho biết trường rất vui khi nhận tin.

                “Bài luận rất quan trọng với hồ sơ”, nữ sinh nói.
                """) == ["Trần Đức Thiệu"])
    }

    @Test("`Thường trực Ban Bí thư` is an office, and no body")
    func secretariat() {
        #expect(
            Said.speakers(
                """
                Thường trực Ban Bí thư Trần Đức Thiệu thăm Bến Đông.

                Thường trực Ban Bí thư mong muốn cán bộ cố gắng hơn nữa. “Chúng ta phải làm tốt”, ông nói.
                """) == ["Trần Đức Thiệu", "Trần Đức Thiệu"])
    }

    @Test("A province and a dash may stand before the sentence")
    func dateline() {
        #expect(
            Said.lines("Hà Nội - Theo Bộ trưởng Nội vụ Lê Hoài Thu, khó phân cấp cho xã.")
                == ["Lê Hoài Thu: khó phân cấp cho xã."])
    }

    @Test("A foreigner's name before a verb of saying is who speaks, and a paper's is the paper's")
    func foreigners() {
        #expect(
            Said.lines("Elon Carter cho rằng việc này nguy hiểm.\n\n“Tôi rất lo lắng”, Carter nói.")
                == ["Elon Carter: việc này nguy hiểm.", "Elon Carter: Tôi rất lo lắng"])
        let paper = Said.read("Weston Street Journal cho rằng giá dầu sẽ giảm mạnh trong năm tới.")
        #expect(paper.speakers.map(\.name) == ["Weston Street Journal"] && paper.speakers.allSatisfy(\.isBody))
    }
}
