import Testing

@testable import Documents

@Suite("Who speaks: papers that ask for something, and notices")
struct WrittenWordsTests {
    private func lines(_ sentence: String) -> [String] { Said.lines("\(sentence) Bà Trần Thị Lan dự.") }

    @Test(
        "What a paper asks for was lost behind its number, its subject or those to whom it goes",
        arguments: [
            "UBND tỉnh Bến Đông vừa có Công văn số 1125/UBND-CN yêu cầu các huyện rà soát dự án.",
            "UBND tỉnh Bến Đông vừa ban hành Công văn số 1125/UBND-CN về việc quản lý đất đai, trong đó yêu cầu các huyện rà soát dự án.",
            "UBND tỉnh Bến Đông vừa có văn bản hỏa tốc gửi các sở về việc phòng chống lũ, yêu cầu các huyện rà soát dự án.",
            "UBND tỉnh Bến Đông ra thông cáo, yêu cầu các huyện rà soát dự án.",
        ])
    func bodies(_ sentence: String) {
        #expect(lines(sentence) == ["UBND tỉnh Bến Đông: các huyện rà soát dự án."])
    }

    @Test("What a person asks for in a telegram that he signs was lost behind its number")
    func telegram() {
        #expect(
            lines("Chủ tịch UBND tỉnh Lê Văn Tám vừa ký Công điện số 5/CĐ-UBND yêu cầu các huyện chủ động di dời dân.")
                == ["Lê Văn Tám: các huyện chủ động di dời dân."])
    }

    @Test(
        "What a body gives notice of was not said by it",
        arguments: [
            "Bộ Y tế thông báo thuốc đã về đủ các bệnh viện.",
            "Bộ Y tế ngày 27/2 thông báo thuốc đã về đủ các bệnh viện.",
            "Bộ Y tế thông báo, thuốc đã về đủ các bệnh viện.",
        ])
    func notices(_ sentence: String) {
        #expect(lines(sentence) == ["Bộ Y tế: thuốc đã về đủ các bệnh viện."])
    }

    @Test(
        "A notice of results, dates or vacancies was taken for words",
        arguments: [
            "Sở Giáo dục thông báo lịch nghỉ Tết của học sinh.", "UBND phường thông báo tuyển dụng năm công chức.",
            "Sở Giáo dục thông báo kết quả thi vào lớp mười.",
        ])
    func noWords(_ sentence: String) {
        #expect(lines(sentence).isEmpty)
    }

    @Test("A date with a stroke kept what a body says behind what it did")
    func datedDeed() {
        #expect(
            lines("Bộ Ngoại giao ngày 4/6 đã lên tiếng phản bác việc này, cho biết hai bên sẽ gặp lại.")
                == ["Bộ Ngoại giao: hai bên sẽ gặp lại."])
    }

    @Test("A firm that is named without saying that it is one was nobody; a country's team is no firm")
    func firms() {
        #expect(
            lines("“Điện thoại đang là mặt hàng bán chạy nhất”, đại diện Di Động Bình Minh cho hay.")
                == ["Di Động Bình Minh: Điện thoại đang là mặt hàng bán chạy nhất"])
        #expect(lines("Đại diện Việt Nam cho biết đội sẽ thi đấu hết mình.").isEmpty)
    }

    @Test("What is stressed in a report was lost behind what the report is about")
    func therein() {
        #expect(
            lines(
                "Vụ trưởng Nguyễn Hoài Hoàng trình bày nội dung cơ bản của nghị định, trong đó nhấn mạnh người kém sẽ thôi việc."
            )
                == ["Nguyễn Hoài Hoàng: người kém sẽ thôi việc."])
    }

    @Test(
        "What grows, what is resolved or where hope is set was taken for words",
        arguments: [
            "Trường Đại học Bến Đông ngày càng khẳng định tính vượt trội của mình.",
            "Công ty cổ phần Phát triển Khu công nghệ thông tin Bến Đông đã mua lại cổ phần này.",
            "Bà Ngô Thị Chi hy vọng rất nhiều ở kỳ thi lần này.",
            "Bạc Liêu xác định năng lượng sạch là trọng tâm của tỉnh.",
        ])
    func deeds(_ sentence: String) {
        #expect(lines(sentence).isEmpty)
    }

    @Test("A firm that bears its head's name, and an aim, kept what is said from whoever says it")
    func groups() {
        #expect(
            lines("Bà Đặng Thị Kim Loan, Chủ tịch HĐQT Kim Loan Group, cho biết nhà ở xã hội sẽ là chiến lược mới.")
                == ["Đặng Thị Kim Loan: nhà ở xã hội sẽ là chiến lược mới."])
        #expect(
            lines("Ông Nguyễn Hoài Huy cho biết với mục tiêu doanh thu lớn, khu này sẽ thu hút các kỹ sư.")
                == ["Nguyễn Hoài Huy: với mục tiêu doanh thu lớn, khu này sẽ thu hút các kỹ sư."])
    }

    @Test("What a paper says that somebody has signed was nobody's")
    func signed() {
        #expect(
            lines(
                "Công văn số 14/UBND-TH do ông Lê Văn Tấn - Phó Chủ tịch UBND tỉnh ký ghi rõ: “Dừng thi công trước ngày 3/5”."
            )
                == ["Lê Văn Tấn: Dừng thi công trước ngày 3/5"])
        #expect(
            lines("Theo văn bản do ông Lê Văn Tấn ký, các chủ đầu tư phải dừng thi công.")
                == ["Lê Văn Tấn: các chủ đầu tư phải dừng thi công."])
        #expect(
            lines("Trong văn bản do ông Lê Văn Tấn ký, UBND tỉnh yêu cầu chủ đầu tư dừng thi công.")
                == ["UBND tỉnh: chủ đầu tư dừng thi công."])
    }

    @Test("What one asks for in a paper was another's who signed one, too")
    func twoPapers() {
        #expect(
            lines(
                "Ông Trần Văn Sự đã ký văn bản gửi Sở A và ông Lê Hoài Quang ký văn bản gửi Sở B đề nghị vay thêm vốn.")
                == [])
    }

    @Test("To whom a question goes was part of it")
    func sent() {
        #expect(
            lines("Đại biểu Danh Hoài Hùng có chất vấn gửi Bộ Tài nguyên, cho rằng cả nước có quá nhiều sân golf.")
                == ["Danh Hoài Hùng: cả nước có quá nhiều sân golf."])
    }

    @Test("What somebody has read was his own")
    func readings() {
        #expect(lines("Cô giáo Lê Hoài Thu đọc báo thấy nội dung: “Thanh tra đề nghị kiểm điểm lãnh đạo tỉnh”.") == [])
        #expect(
            lines("Cô giáo Lê Hoài Thu nhận thấy: “Học sinh ngày càng lười đọc sách”.")
                == ["Lê Hoài Thu: Học sinh ngày càng lười đọc sách"])
    }
}
