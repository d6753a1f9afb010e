import Testing

@testable import Documents

@Suite("What is said: people who are called by a part of their names")
struct PressCallNameTests {
    private func speakers(_ text: String) -> [String] { Said.speakers("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("A given name behind a calling is all the name there is")
    func calling() {
        #expect(speakers("Thầy Bảo nói: “Các em rất ngoan”.") == ["Bảo"])
        #expect(speakers("Bác sĩ Hoa khuyến cáo trẻ cần được tiêm phòng.") == ["Hoa"])
        #expect(speakers("Bác sĩ Bệnh viện Bến Đông khuyến cáo trẻ cần được tiêm phòng.") == [])
    }

    @Test("The owner of a club is called by what he is to it")
    func patron() {
        #expect(
            speakers("Chủ tịch CLB Bến Đông Lê Hoài Bảo dự lễ. Bầu Bảo khẳng định đội sẽ không bỏ giải.") == [
                "Lê Hoài Bảo"
            ])
    }

    @Test("One whose name is an initial speaks, too")
    func initial() {
        #expect(speakers("Chị T. kể con chị bị bạn đánh nhiều lần. “Tôi rất lo”, chị T. nói.") == ["T", "T"])
    }

    @Test("A rare family name calls the only one who bears it")
    func family() {
        #expect(
            speakers("Ông Tăng Bá Bảo cho biết nhà đã xây xong. “Chúng tôi rất mừng”, ông Tăng nói.") == [
                "Tăng Bá Bảo", "Tăng Bá Bảo",
            ])
    }

    @Test("An age and a place in a picture are one person's, two delegations are not")
    func brackets() {
        #expect(
            speakers(
                "Tôi gặp ông Lê Hoài Bảo (60 tuổi, trú phường Ba Mai).\n\nÔng Lê Hoài Bảo (áo trắng) nhận quà.\n\n“Tôi rất vui khi hội đã lớn”, ông Bảo chia sẻ."
            ) == ["Lê Hoài Bảo"])
        #expect(
            speakers(
                "Đại biểu Lê Hoài Bảo (đoàn Lam Giang) dự họp. Đại biểu Lê Hoài Bảo (đoàn Bến Đông) dự họp.\n\nÔng Bảo đề nghị sửa luật ngay."
            ) == [])
    }

    @Test("A ministry whose words have capitals is nobody's name")
    func ministry() {
        #expect(
            speakers(
                "Bộ trưởng Công Thương Lê Hoài Bảo cho biết giá đã giảm. “Chúng tôi sẽ cố gắng”, Bộ trưởng Công Thương nói."
            )
                == ["Lê Hoài Bảo", "Lê Hoài Bảo"])
        #expect(
            speakers("Lãnh đạo Sở Công Thương Lam Giang cho biết nguồn hàng rất dồi dào.") == [
                "Sở Công Thương Lam Giang"
            ])
    }

    @Test("Whoever is named in what another says is not the one whom a pronoun means")
    func told() {
        #expect(
            speakers(
                "Bà Lê Hoài Thu cho rằng lời của Tổng thống Pháp Émile Carter không có tác dụng.\n\n“Mọi thứ hoàn toàn ngược lại”, bà nói."
            ) == ["Lê Hoài Thu", "Lê Hoài Thu"])
    }

    @Test("The school where somebody teaches stands before the name")
    func school() {
        #expect(
            speakers("Giáo sư ngành y học ở đại học Bến Đông Lê Hoài Bảo nói rằng thuốc này rất tốt.") == [
                "Lê Hoài Bảo"
            ])
    }

    @Test("A part of a body and the whole behind it are what somebody is")
    func whole() {
        #expect(
            speakers(
                "Ông Lê Hoài Bảo - Trưởng phòng rada, Trung tâm Mạng lưới khí tượng thủy văn quốc gia (Tổng cục Khí tượng) cho biết hiện có 18 trạm."
            ) == ["Lê Hoài Bảo"])
        #expect(
            speakers("Trả lời cử tri, Chủ tịch nước Lê Hoài Bảo cho biết luật sẽ được sửa.") == ["Lê Hoài Bảo"])
    }

    @Test("An accused whose given name is a country's, too, said nothing under it")
    func country() {
        let opening = "Bị cáo Phan Thị Nga có mặt tại tòa."
        #expect(Said.speakers("\(opening) Nga trả lời: Bị cáo không giữ chức vụ gì.") == ["Phan Thị Nga"])
        #expect(Said.speakers("\(opening) Theo lời khai của Nga, bài thi đã được quét vào máy.") == ["Phan Thị Nga"])
        #expect(Said.speakers("Bà Phan Thị Nga có mặt. Nga phản ứng trước lệnh cấm vận.") == [])
    }
}
