import Testing

@testable import Documents

@Suite("Who is who by callings, captions and short names")
struct CallingTests {
    @Test("The credit of a picture was part of a role")
    func credit() {
        #expect(
            Said.role(
                "Bà Đỗ Thị Hải khẳng định bà không hề chỉ đạo công an.\n\nBà Đỗ Thị Hải, giám đốc Công ty Cây Xanh - Ảnh: LÊ TÚ."
            ) == "giám đốc Công ty Cây Xanh")
    }

    @Test("Of people of one calling the second was the first one's role")
    func list() {
        #expect(
            Said.role(
                "Hôm nay, nhà văn Lê Thanh Tú, nhà văn Thu Bân và nhà văn Phan Đình Mão đã đến.\n\nNhà văn Lê Thanh Tú: Lúc ấy tôi đã ngoài 50 tuổi, tôi thích quá."
            ) == "nhà văn")
    }

    @Test("A coach by the last two words of his name was another")
    func shortName() {
        #expect(
            Said.speakers(
                "HLV Vũ Hồng Sơn cho biết đội đã cố gắng.\n\nHLV Hồng Sơn cho hay: “Tôi không phàn nàn lịch thi đấu”.")
                == ["Vũ Hồng Sơn", "Vũ Hồng Sơn"])
        #expect(
            Said.speakers(
                "HLV Vũ Hồng Sơn cho biết đội đã cố gắng.\n\nThầy giáo Hồng Sơn cho hay: “Tôi không phàn nàn lịch thi đấu”."
            ) == ["Vũ Hồng Sơn", "Hồng Sơn"])
    }

    @Test("A foreigner whom nothing introduces was another than the one called by the family name")
    func foreigner() {
        #expect(
            Said.speakers("Peter Hanson cho biết quỹ đã trả nợ. Ông Hanson tuyên bố sẽ trao thưởng.")
                == ["Peter Hanson", "Peter Hanson"])
    }

    @Test("A billionaire was no calling")
    func billionaire() {
        #expect(
            Said.lines(
                "Tỷ phú Phan Nhật Tú: Ai bảo làm việc lớn là dễ?\n\nÔng Phan Nhật Tú cho biết tập đoàn đã trả nợ.")
                == ["Phan Nhật Tú: Ai bảo làm việc lớn là dễ?", "Phan Nhật Tú: tập đoàn đã trả nợ."])
    }

    @Test("The line of who took it down was part of the last answer")
    func byLine() {
        #expect(
            Said.lines(
                "HLV Sơn Tú (U.21 Hải Minh): Chúng tôi đã bỏ lỡ cơ hội. Tôi xin cảm ơn khán giả.\n\nHLV Lương Trung Kiên (U.21 Bến Đông): Chiến thắng này xin tặng người hâm mộ.\n\nThúy Hà (ghi)"
            ).last == "Lương Trung Kiên: Chiến thắng này xin tặng người hâm mộ.")
    }

    @Test("A district in brackets was a role")
    func district() {
        #expect(Said.read("Ông Hồ Quang Tú (Q.1) cho rằng kết quả rất tích cực.").statements.first?.role == nil)
    }
}
