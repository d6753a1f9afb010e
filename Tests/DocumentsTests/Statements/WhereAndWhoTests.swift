import Foundation
import Testing

@testable import Documents

@Suite("Who speaks: places, countries and what people are to others")
struct WhereAndWhoTests {
    @Test(
        "A province at the end of what somebody is does not speak",
        arguments: [
            "chủ một điểm bán tại thị trấn Mai Hạ, Bình Dương", "công nhân ở Mai Hạ, Thái Bình",
            "chủ quán ở phường Ba Mai, Khánh Hòa",
        ])
    func province(_ apposition: String) {
        #expect(Said.lines("Chị Hoa, \(apposition) cho biết hàng đã hết.") == ["Hoa: hàng đã hết."])
    }

    @Test("A province that opens the sentence speaks")
    func provinceSpeaks() {
        #expect(
            Said.lines("Ông Lê Hoài Bảo đến dự. Bình Dương đề nghị mở thêm cảng sông.")
                == ["Bình Dương: mở thêm cảng sông."])
    }

    @Test(
        "The country of somebody's trade is no name",
        arguments: ["Nhà cầm quân Bồ Đào Nha", "Tiền đạo Brazil", "HLV Hàn Quốc", "Lãnh đạo Chile"])
    func country(_ epithet: String) {
        #expect(Said.lines("\(epithet) cho rằng chuyến đi còn dài.").isEmpty)
    }

    @Test("A leader of a country is the one whom the text names")
    func leader() {
        #expect(
            Said.lines(
                "Tổng thống Chile Pablo Sotomayor thăm cảng. Lãnh đạo Chile tin tưởng hai nước sẽ mở thêm đường bay.")
                == ["Pablo Sotomayor: hai nước sẽ mở thêm đường bay."])
    }

    @Test("A trade and a country mean the one of the trade who was named before")
    func coach() {
        #expect(
            Said.lines("HLV Paulo Bentos ra sân tập. Nhà cầm quân Bồ Đào Nha cho rằng đội bóng còn yếu.")
                == ["Paulo Bentos: đội bóng còn yếu."])
    }

    @Test(
        "What somebody is, behind `theo` and the name, is no part of what is said",
        arguments: [
            "Theo bác sĩ Trần Đức Thiệu, người trực tiếp mổ,", "Theo ông Trần Đức Thiệu, em trai bà Hoa,",
            "Theo lời kể của ông Trần Đức Thiệu, em trai bà Hoa thì", "Theo anh Trần Đức Thiệu, con trai nạn nhân,",
            "Theo bác sĩ Trần Đức Thiệu, trưởng khoa Ngoại, Bệnh viện K,",
        ])
    func appositions(_ opening: String) {
        #expect(
            Said.lines("\(opening) ba năm trước khối u đã có.") == ["Trần Đức Thiệu: ba năm trước khối u đã có."])
    }

    @Test(
        "What begins with people behind `theo` and the name is said",
        arguments: ["người dân đã ba lần gửi đơn, xã chưa trả lời", "con trai bà đi làm xa, gia đình chưa báo"])
    func people(_ said: String) {
        #expect(Said.lines("Theo bà Lê Hoài Thu, \(said).") == ["Lê Hoài Thu: \(said)."])
    }

    @Test("Where information comes from, behind a date, is no part of what is said")
    func source() {
        #expect(
            Said.lines("Ngày 5-3, thông tin từ Bệnh viện Bến Đông cho biết, bệnh nhân đã tỉnh lại.")
                == ["Bệnh viện Bến Đông: bệnh nhân đã tỉnh lại."])
    }

    @Test("A list behind bodies in the plural and a colon is nobody's words")
    func list() {
        #expect(
            Said.lines("Phó Thủ tướng Trần Đức Thiệu, Bộ trưởng các bộ: Tài chính, Công Thương cùng trả lời chất vấn.")
                .isEmpty
        )
    }

    @Test(
        "Where somebody lives, in brackets, is no role",
        arguments: ["ở Ngã Tư Sở", "Cầu Ngự, Hà Nội", "khu đô thị Hồ Sen, Hà Nội", "quận 2, TP HCM"])
    func residence(_ place: String) {
        let text = "Chị Lê Hoài Thu (\(place)) cho biết hàng đã hết."
        #expect(Said.lines(text) == ["Lê Hoài Thu: hàng đã hết."])
        #expect(Said.role(text) == nil)
    }

    @Test("A body in brackets is a role")
    func body() {
        #expect(Said.role("Ông Lê Hoài Bảo (Sở Tư pháp) cho biết hồ sơ đã đủ.") == "Sở Tư pháp")
    }

    @Test("The name of a body may go on behind a comma")
    func comma() {
        let text =
            "Ông Lê Hoài Bảo, Giám đốc Sở Lao động, Thương binh và Xã hội tỉnh Lam Giang cho biết số người mất việc giảm."
        #expect(Said.lines(text) == ["Lê Hoài Bảo: số người mất việc giảm."])
        #expect(Said.role(text) == "Giám đốc Sở Lao động, Thương binh và Xã hội tỉnh Lam Giang")
    }
}

@Suite("Who speaks: foreign names behind bodies")
struct ForeignNameTests {
    @Test(
        "A foreign name behind an office, a body and a country is the name of whoever speaks",
        arguments: ["Người phát ngôn Bộ Quốc phòng Mỹ", "Bộ trưởng Quốc phòng Mỹ"])
    func office(_ office: String) {
        let text =
            "\(office) John Carterson cho biết hai tàu đã rời cảng. \"Chúng tôi theo dõi sát\", ông Carterson nói."
        #expect(
            Said.lines(text)
                == ["John Carterson: hai tàu đã rời cảng.", "John Carterson: Chúng tôi theo dõi sát"])
        #expect(Said.role(text.components(separatedBy: " \"")[0]) == office)
    }

    @Test("A club is no part of its coach's name")
    func coach() {
        #expect(
            Said.lines("HLV CLB Bến Đông Mario Rossini khẳng định đội bóng đã thắng kiện.")
                == ["Mario Rossini: đội bóng đã thắng kiện."])
    }
}
