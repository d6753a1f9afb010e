import Testing

@testable import Documents

@Suite("The names of shops, hospitals, places and firms are nobody's, and firms speak by them")
struct HouseNamesTests {
    @Test(
        "A shop's name behind its owner was taken for another person, who left the owner without words",
        arguments: [
            "chủ xưởng dệt Hoa Mai", "chủ quán phở Hoa Mai", "chủ khách sạn Hoa Mai", "chủ tiệm vàng Kim Mai",
            "chủ cơ sở sản xuất bánh Hồng Hoa", "chủ nhà hàng Kim Liên",
        ])
    func owner(_ role: String) {
        for text in [
            "Bà Lê Hoài Thu, \(role), cho biết khách giảm một nửa.",
            "Bà Lê Hoài Thu - \(role) - cho biết khách giảm một nửa.",
            "Theo bà Lê Hoài Thu, \(role), khách giảm một nửa.",
        ] {
            #expect(Said.lines(text) == ["Lê Hoài Thu: khách giảm một nửa."])
            #expect(Said.role(text) == role)
        }
    }

    @Test("A hospital's name of two words was its doctor's")
    func hospital() {
        #expect(Said.speakers("Theo bác sĩ Bệnh viện Hoa Mai, ca mổ đã thành công. Bà Vũ Thị Mơ dự.") == [])
        #expect(
            Said.speakers("Bác sĩ Bệnh viện Hoa Mai Lê Hoài Thu cho biết ca mổ đã thành công.") == ["Lê Hoài Thu"])
        #expect(Said.speakers("Giám đốc Bệnh viện Hoa Mai Lê Quân cho biết ca mổ đã thành công.") == ["Lê Quân"])
    }

    @Test("The last words of a commune's name of three were its chairman's")
    func commune() {
        let text = """
            Ông Lê Hoài Quang, Chủ tịch UBND xã Bình An Đông, cho biết đã sơ tán trăm người.

            Theo Chủ tịch UBND xã Bình An Đông, nền đất đang yếu dần.
            """
        #expect(Said.speakers(text) == ["Lê Hoài Quang", "Lê Hoài Quang"])
        #expect(Said.role(text) == "Chủ tịch UBND xã Bình An Đông")
        #expect(
            Said.lines("Theo lãnh đạo UBND xã Bình An Đông, Hà Giang, nơi này rất nguy hiểm.")
                == ["UBND xã Bình An Đông: nơi này rất nguy hiểm."])
    }

    @Test("An institute behind a calling was part of a foreigner's name; a singer's stage name is none")
    func institute() {
        #expect(
            Said.speakers("Nhà nghiên cứu Viện Karlsberg Anna Hanson cho biết đã có kết quả. Bà Vũ Thị Mơ dự.") == [])
        #expect(Said.speakers("Ca sĩ Trường Vũ cho biết anh sẽ hát hai bài.") == ["Trường Vũ"])
        #expect(Said.speakers("Anh Trung tâm sự rằng anh chưa từng đi xa.") == ["Trung"])
    }

    @Test("A firm called by its bare name said nothing, though the text says that it is a firm")
    func bareFirm() {
        #expect(
            Said.lines("Hãng xe Vigo vừa tăng cước. Vigo khẳng định giá xăng đã tăng. Theo Vigo, tài xế được lợi.")
                == ["Vigo: giá xăng đã tăng.", "Vigo: tài xế được lợi."])
        #expect(Said.speakers("Ông Smith làm ở công ty Smith. Smith cho biết xưởng đã lỗ ba năm.") == [])
        #expect(Said.speakers("Hãng tin Rewter đưa ảnh ông Lê Văn Tám. Rewter cho biết ông đã từ chức.") == [])
    }

    @Test(
        "What a firm is stood between the sentence's beginning and the firm, which then said nothing",
        arguments: ["Chủ đầu tư dự án là", "Đơn vị thi công là", "Tuy nhiên, chủ đầu tư là"])
    func called(_ opening: String) {
        #expect(
            Said.lines("\(opening) Công ty Hoa Mai cho biết sẽ bàn giao nhà trong quý tới.")
                == ["Công ty Hoa Mai: sẽ bàn giao nhà trong quý tới."])
    }

    @Test("`Chính phủ nhận định` denied something")
    func government() {
        #expect(
            Said.lines("Thủ tướng Lê Hoài Quang thăm huyện. Người đứng đầu Chính phủ nhận định huyện còn nhiều dư địa.")
                == ["Lê Hoài Quang: huyện còn nhiều dư địa."])
    }
}
