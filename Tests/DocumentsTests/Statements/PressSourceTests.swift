import Testing

@testable import Documents

@Suite("Agencies and papers that a report relies on")
struct PressSourceTests {
    private static let somebody = "Bà Trần Thị Lan dự.\n\n"

    private func lines(_ text: String) -> [String] { Said.lines(PressSourceTests.somebody + text) }

    @Test(
        "What only an agency or a paper reports was nobody's",
        arguments: [
            ("Reuters cho biết các hãng đã phải chấp nhận giá cao.", "Reuters: các hãng đã phải chấp nhận giá cao."),
            ("Theo Reuters, các hãng đã phải chấp nhận giá cao.", "Reuters: các hãng đã phải chấp nhận giá cao."),
            ("Theo hãng tin AFP ngày 3/5, các hãng đã chịu giá cao.", "AFP: các hãng đã chịu giá cao."),
            ("AFP đưa tin nhiều tàu đã bị chặn ngoài khơi.", "AFP: nhiều tàu đã bị chặn ngoài khơi."),
            (
                "Theo báo Đông Hải, các hãng đã phải chấp nhận giá cao.",
                "báo Đông Hải: các hãng đã phải chấp nhận giá cao."
            ),
            ("Tờ Đông Hải cho biết nhiều nhà đã bị cháy.", "Tờ Đông Hải: nhiều nhà đã bị cháy."),
            ("Nhiều nhà đã bị cháy trong đêm, theo hãng tin AP.", "AP: Nhiều nhà đã bị cháy trong đêm"),
        ])
    func sources(text: String, line: String) { #expect(lines(text) == [line]) }

    @Test(
        "An agency was given what somebody else says in its report",
        arguments: [
            "Theo Reuters, cảnh sát nói nghi phạm đã bỏ trốn.",
            "Theo báo cáo, giá thuốc đã tăng mạnh trong năm nay.",
            "Đài Loan sẽ mua thêm tàu chiến trong năm nay.",
            "Trao đổi với báo Đông Hải, ông Lê Văn Tú đã xin lỗi.",
        ])
    func others(text: String) { #expect(lines(text).isEmpty) }

    @Test("The words of a president were the agency's that reports them")
    func person() {
        #expect(
            lines("Theo Reuters, Tổng thống Peter Hanson nói sẽ áp thuế lên thép.")
                == ["Peter Hanson: sẽ áp thuế lên thép."])
        #expect(
            lines("Theo báo Đông Hải, Bộ Y tế cho biết giá thuốc sẽ giảm mạnh.") == ["Bộ Y tế: giá thuốc sẽ giảm mạnh."]
        )
    }

    @Test("The reporter's next sentence went on with what an agency said")
    func goingOn() {
        #expect(
            lines("Theo Reuters, các hãng phải chấp nhận giá cao. Tuy nhiên, giá thuốc sẽ còn tăng.").count == 1)
    }

    @Test("A code of laws was a ministry that speaks")
    func law() {
        #expect(lines("Khám sức khỏe, theo Bộ luật Lao động, phải làm mỗi năm một lần.").isEmpty)
        #expect(lines("Theo Bộ luật Lao động, người lao động phải được khám sức khỏe.").isEmpty)
    }

    @Test("Firms and offices abroad with a word for what they are were passed over")
    func kinds() {
        #expect(
            lines("Trong khi đó, theo thông tin từ hãng hàng không Hải Âu Airlines, đội bóng đi bằng máy bay của hãng.")
                == ["hãng hàng không Hải Âu Airlines: đội bóng đi bằng máy bay của hãng."])
        #expect(
            lines("Sở cảnh sát Torvale thông báo đang tiến hành điều tra.")
                == ["Sở cảnh sát Torvale: đang tiến hành điều tra."])
        #expect(
            lines("Phía Hải Âu Airlines cho biết đã bị thiệt hại nhiều.")
                == ["Hải Âu Airlines: đã bị thiệt hại nhiều."])
        #expect(
            lines("Cục giám định hoạt động xây dựng (Bộ Xây dựng) đánh giá nhà này chỉ hư hỏng nhẹ.")
                == ["Cục giám định hoạt động xây dựng: nhà này chỉ hư hỏng nhẹ."])
        #expect(
            lines("Trường THPT Hoa Sen, huyện Bến Đông, cho biết sẽ nhận học sinh này.")
                == ["Trường THPT Hoa Sen, huyện Bến Đông: sẽ nhận học sinh này."])
        #expect(
            lines("Công an huyện Bến Đông rạng sáng 5-1 thông báo đang điều tra vụ việc.")
                == ["Công an huyện Bến Đông: đang điều tra vụ việc."])
    }
}
