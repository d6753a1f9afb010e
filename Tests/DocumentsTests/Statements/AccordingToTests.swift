import Testing

@testable import Documents

@Suite("Who speaks: according to whom, in what paper")
struct AccordingToTests {
    private func lines(_ sentence: String) -> [String] { Said.lines("\(sentence) Bà Trần Thị Lan dự.") }

    @Test(
        "What a body has found out was not said by it",
        arguments: [
            "Theo báo cáo đánh giá tác động của Bộ Tài chính,", "Theo tính toán của Bộ Tài chính,",
            "Theo kết quả khảo sát mới nhất của Bộ Tài chính,",
        ])
    func papers(_ opening: String) {
        #expect(lines("\(opening) mức thu mới sẽ tăng gấp đôi.") == ["Bộ Tài chính: mức thu mới sẽ tăng gấp đôi."])
    }

    @Test("A body's rules were taken for its words")
    func rules() {
        #expect(lines("Theo quy định của Bộ Tài chính, mức thu mới sẽ tăng gấp đôi.").isEmpty)
    }

    @Test("News from a body that stands without theo was nobody's")
    func tidings() {
        #expect(
            lines("Tin từ Bệnh viện Đa khoa Bến Đông cho hay, người bệnh đã qua cơn nguy kịch.")
                == ["Bệnh viện Đa khoa Bến Đông: người bệnh đã qua cơn nguy kịch."])
    }

    @Test("Where somebody lives kept the words from whoever lives there")
    func residents() {
        #expect(
            lines("Còn theo bà Lê Thị Bông ở cùng thôn thì giá dưa năm nay chỉ còn một nửa.")
                == ["Lê Thị Bông: giá dưa năm nay chỉ còn một nửa."])
    }

    @Test("`Ngoài ra, cũng theo ông …` stood among the words themselves")
    func alsoAccording() {
        #expect(
            lines(
                "Theo ông Lê Văn Bảy, hạn hán kéo dài. Ngoài ra, cũng theo ông Bảy, xung đột làm gia tăng nạn đói ở nhiều nơi."
            )
                == [
                    "Lê Văn Bảy: hạn hán kéo dài.", "Lê Văn Bảy: xung đột làm gia tăng nạn đói ở nhiều nơi.",
                ])
    }

    @Test("A body in small letters was nobody where brackets follow its name")
    func brackets() {
        #expect(
            lines("Theo Hiệp hội bất động sản TP Bến Đông (HBD), hàng tồn kho còn rất lớn.")
                == ["Hiệp hội bất động sản TP Bến Đông: hàng tồn kho còn rất lớn."])
    }

    @Test("Without a comma behind the name, what somebody states was nobody's")
    func withoutComma() {
        #expect(
            lines("Theo ông Lê Văn Bảy giá dưa năm nay giảm mạnh nên bà con rất lo.")
                == ["Lê Văn Bảy: giá dưa năm nay giảm mạnh nên bà con rất lo."])
        #expect(lines("Theo bà Lê Thị Bông lên rẫy hái măng một ngày mưa, chúng tôi mới thấy hết nỗi vất vả.").isEmpty)
        #expect(lines("Theo chân ông Lê Văn Bảy vào rừng già, chúng tôi gặp nhiều cây lớn.").isEmpty)
    }
}
