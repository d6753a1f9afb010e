import Testing

@testable import Documents

@Suite("What is said: reports of sittings, dialogues and meetings")
struct SessionReportTests {
    /// Within a report about something else.
    private func lines(_ text: String) -> [String] { Said.lines("Bà Trần Thị Lan dự họp.\n\n" + text) }

    @Test(
        "Whoever agreed with something said nothing",
        arguments: [
            "nhất trí với việc ban hành luật mới", "đồng tình với việc sáp nhập hai xã",
            "thống nhất cần phải sửa đổi luật", "thống nhất chủ trương đầu tư dự án",
        ])
    func agreement(words: String) {
        let said = words.split(separator: " ").dropFirst(2).joined(separator: " ")
        #expect(lines("Ông Lê Văn Tấn \(words).") == ["Lê Văn Tấn: \(said)."])
    }

    @Test(
        "Whoever agrees with somebody says nothing of his own",
        arguments: [
            "đồng tình với ông Phan Văn Bảy trong cuộc họp", "nhất trí với các ý kiến trên của đại biểu",
            "thống nhất hai bản dự thảo",
        ])
    func agreementWithOthers(words: String) { #expect(lines("Ông Lê Văn Tấn \(words).").isEmpty) }

    @Test(
        "A comma was missing before the one who takes the floor",
        arguments: [
            "Phát biểu tại cuộc họp Giám đốc Sở Y tế Trần Thị Hòa", "Phát biểu tại hội nghị đồng chí Trần Thị Hòa",
            "Phát biểu tại phiên thảo luận tổ Phó Chủ nhiệm Ủy ban Pháp luật Trần Thị Hòa",
            "Kết luận buổi làm việc Phó Chủ tịch UBND tỉnh Trần Thị Hòa",
        ])
    func missingComma(opening: String) {
        #expect(
            lines("\(opening) đề nghị các huyện báo cáo trước tháng sau.")
                == ["Trần Thị Hòa: các huyện báo cáo trước tháng sau."])
    }

    @Test(
        "A deputy by the brackets alone was no `đại biểu` from then on",
        arguments: ["(ĐBQH tỉnh Hòa Lâm)", "(Đoàn Hòa Lâm)", "(đại biểu tỉnh Hòa Lâm)"])
    func deputy(brackets: String) {
        #expect(
            Said.speakers(
                """
                Phó Chủ nhiệm Ủy ban Pháp luật Trần Thị Hòa \(brackets) nói luật đã đủ rõ ràng. Đồng thời, đại biểu đề nghị \
                Ủy ban Kinh tế có quan điểm rõ ràng.
                """) == ["Trần Thị Hòa", "Trần Thị Hòa"])
    }

    @Test(
        "A name with its title in small letters was no label",
        arguments: ["ủy viên Ban thường vụ Tỉnh đoàn Hòa Lâm", "chủ tịch hội đồng bồi thường huyện Hòa Lâm"])
    func smallTitle(role: String) {
        let text = "Lê Quốc Tấn, \(role): Tôi thích câu hỏi về hội nhập."
        #expect(Said.lines(text) == ["Lê Quốc Tấn: Tôi thích câu hỏi về hội nhập."])
        #expect(Said.role(text) == role)
    }

    @Test("A colon within one's own words ended the turn")
    func ownColon() {
        let words = """
            Buổi đối thoại đã giải đáp nhiều vấn đề. Còn những vấn đề mà tôi chưa có cơ hội để phát biểu: việc đào tạo nghề.
            """
        #expect(Said.lines("Lê Quốc Tấn, Bí thư Tỉnh đoàn Hòa Lâm: \(words)") == ["Lê Quốc Tấn: \(words)"])
    }

    @Test("The name of a law is no calling of the one named behind it")
    func lawName() {
        #expect(
            lines("Góp ý dự án Luật Nhà giáo, đại tá Lê Văn Tấn cho rằng luật còn thiếu nhiều.")
                == ["Lê Văn Tấn: luật còn thiếu nhiều."])
    }

    @Test(
        "The office was lost, or part of it",
        arguments: [
            "Chủ nhiệm Ủy ban Tài chính - ngân sách của Quốc hội", "Trưởng ban Kinh tế - ngân sách HĐND tỉnh",
            "Trưởng ban Soạn thảo dự luật", "Phó Trưởng Đoàn chuyên trách Đoàn ĐBQH tỉnh",
            "Phó Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Chủ tịch Hội đồng bồi thường",
            "Trưởng Ban Công tác đại biểu",
        ])
    func office(role: String) {
        let text = "\(role) Lê Văn Tấn đề nghị các huyện rà soát lại hồ sơ."
        #expect(Said.lines(text) == ["Lê Văn Tấn: các huyện rà soát lại hồ sơ."])
        #expect(Said.role(text) == role)
    }

    @Test("A minister whose given name is a country's was nobody")
    func givenNameOfCountry() {
        #expect(
            Said.speakers(
                """
                Bộ trưởng Y tế Lê Tuấn Anh dự họp. Theo Bộ trưởng Anh, bệnh viện còn thiếu thuốc. Bộ trưởng Anh cho hay năm tới \
                sẽ đủ thuốc.
                """) == ["Lê Tuấn Anh", "Lê Tuấn Anh"])
    }

    @Test("A title ran on to the hyphen before the verb")
    func hyphen() {
        #expect(
            Said.role("Ông Hà Phẩm Tấn-Phó Bí thư Chi bộ-chia sẻ: Trước đây đảng viên đi muộn.") == "Phó Bí thư Chi bộ")
    }

    @Test("Words that are a heading ran on into the writer's paragraph below")
    func headedWords() {
        #expect(
            Said.lines(
                """
                Những phát ngôn ấn tượng

                1. Phó Thủ tướng Vũ Đức Tấn: Trường Sông Lam là một mô hình tốt

                Phó Thủ tướng trả lời ĐBQH Lê Thanh Hòa về việc cách chức hiệu trưởng. Ông có đưa ra nhận xét về trường.

                2. ĐBQH Lê Thanh Hòa (Hòa Lâm): Hiệu trưởng chưa bị cách chức

                Nhiều đại biểu đã vỗ tay.
                """
            ).first == "Vũ Đức Tấn: Trường Sông Lam là một mô hình tốt")
    }

    @Test("A line that tells who takes the floor was taken for the words of the one before")
    func labelLine() {
        #expect(
            Said.lines(
                """
                Các câu hỏi của đại biểu

                Đại biểu Lục Văn Hòe (Ninh Hải):

                Buổi sáng tôi có hỏi Bộ trưởng. Bộ trưởng chưa trả lời được nội dung này.

                Đại biểu Nguyễn Thị Tấn (Hòa Lâm) xin trao đổi lại với Bộ trưởng Lê Xuân Sang:

                Sáng nay có một số cử tri điện cho tôi, cho rằng phần trả lời còn chung.
                """) == [
                    "Lục Văn Hòe: Buổi sáng tôi có hỏi Bộ trưởng. Bộ trưởng chưa trả lời được nội dung này.",
                    "Nguyễn Thị Tấn: Sáng nay có một số cử tri điện cho tôi, cho rằng phần trả lời còn chung.",
                ])
    }

    @Test("What another said before, told in one's words, ended the turn")
    func saidBefore() {
        #expect(
            Said.speakers(
                """
                Hội thảo góp ý

                TS Lê Đăng Hòa (cựu thành viên Ban nghiên cứu của Thủ tướng):

                Thưa các anh các chị! Tôi đồng ý với nhiều ý kiến. Tôi xin có mấy ý kiến.

                Một là Luật về hội, anh Vũ Quốc Sang đã có nêu. Hai là Luật về thông tin, đã ghi mà không thực hiện.
                """) == ["Lê Đăng Hòa"])
    }

    @Test("A headline that tells what somebody answers says nothing")
    func answersHeadline() {
        #expect(
            Said.lines(
                """
                Văn hóa từ chức là cần thiết

                Thủ tướng trả lời chất vấn ĐBQH:

                Sáng 17-11, Thủ tướng Lê Xuân Tấn trả lời chất vấn của ĐBQH.
                """
            ).isEmpty)
    }

    @Test("The list of those present ran on to the views where the heading has its subject behind it")
    func contents() {
        #expect(
            Said.speakers(
                """
                BIÊN BẢN HỘI THẢO

                Chủ trì: GS Trần Tấn, Chủ tịch Hội Kinh tế

                Thành phần:

                - Hội Kinh tế

                - Một số cán bộ nghiên cứu (được mời)

                Nội dung: Góp ý dự thảo.

                1. GS Trần Tấn: Đề nghị nói ngắn, nói rõ.

                2. GS Đào Công Hòa: Không nên giữ như cũ. Phải coi cái đúng là nền tảng.
                """, type: "biên bản") == ["Trần Tấn", "Đào Công Hòa"])
    }
}
