import Documents
import Testing

@Suite("Where sentences end")
struct SentenceScannerTests {
    private func sentences(_ text: String) -> [String] {
        SentenceScanner.sentences(of: text).map { SampleText.slice(text, $0) }
    }

    @Test("stops, questions and exclamations end sentences before a capital")
    func stops() {
        #expect(
            sentences("Hồ sơ đã đủ. Vì sao chưa trả? Phải trả ngay! Người dân chờ… Hết hạn rồi./.") == [
                "Hồ sơ đã đủ.", "Vì sao chưa trả?", "Phải trả ngay!", "Người dân chờ…", "Hết hạn rồi./.",
            ])
    }

    @Test("short forms, degrees and initials end none")
    func shortForms() {
        for text in [
            "TP. Thanh Bình mời PGS.TS. Trần Lâm và ThS. Vũ Hà dự.", "Ông Nguyễn Văn A. Khiếu nại lần hai.",
            "Xem tr. 15, Nxb. Tư pháp.", "Hồ sơ, giấy tờ v.v. do cơ quan giữ.", "KT. Chủ tịch ký thay.",
            "Đ/c. Lan ở Q. Bình Lợi, P. Hai.", "TUQ. Giám đốc ký.",
        ] {
            #expect(sentences(text) == [text], "\(text)")
            #expect(sentences(text.decomposed).count == 1, "\(text)")
        }
    }

    @Test("a letter that says which one ends the sentence, as no initial does")
    func letters() {
        for text in [
            "Hàng bán sang châu Á. Giá giảm.", "Người bệnh cần vitamin C. Thuốc đã tăng giá.",
            "Bệnh nhân nhiễm cúm A. Chúng tôi rất lo.", "Đội vào bảng B. Cả đội sẽ cố gắng.",
            "Hàng bán sang Đông Nam Á. Giá giảm.",
        ] {
            #expect(sentences(text).count == 2, "\(text)")
            #expect(sentences(text.decomposed).count == 2, "\(text)")
        }
        #expect(sentences("Chị Hoàng Thị B. Khiếu nại lần hai.").count == 1)
    }

    @Test("numbers, dates and the numerals of clauses end none")
    func numerals() {
        for text in [
            "Chi 1.200.000 đồng ngày 22.3.2006 cho việc này.", "1. Cơ quan tiếp nhận.", "II. Kết quả.",
            "Điều 5. Trách nhiệm.", "a. Đúng hạn.", "3.2. Giải pháp.", "Khoản 2. Thời hạn.",
        ] {
            #expect(sentences(text) == [text], "\(text)")
        }
        #expect(sentences("Việc xong trong năm 2023. Kết quả tốt.").count == 2)
        #expect(sentences("Theo Phụ lục I. Cơ quan thực hiện.").count == 2)
        #expect(sentences("Xảy ra ngày 22.3.2006. Sau đó dừng.").count == 2)
    }

    @Test("quotes and brackets that close after the stop belong to the sentence")
    func closing() {
        #expect(
            sentences("Ông nói: “Tôi ký. Tôi chịu.” Cả phòng lặng đi. (Vỗ tay.) Rồi họp tiếp.") == [
                "Ông nói: “Tôi ký.", "Tôi chịu.”", "Cả phòng lặng đi.", "(Vỗ tay.)", "Rồi họp tiếp.",
            ])
        #expect(sentences("“Tôi ký.” ông nói.").count == 1)
    }

    @Test("a line's end ends a sentence, unless a program wrapped the text there")
    func lines() {
        #expect(sentences("- Đúng hạn;\n- Đủ hồ sơ;\na) Rõ người;\nb) Rõ việc").count == 4)
        #expect(sentences("Cơ quan nhận hồ sơ rồi\nchuyển phòng chuyên môn.").count == 1)
        #expect(sentences("KẾ HOẠCH\nThực hiện Chỉ thị").count == 2)
    }

    @Test("the sentences and the white space between them are the text")
    func complete() {
        let text = "  Một. Hai!  \n\n Ba… bốn?\tNăm.  "
        let ranges = SentenceScanner.sentences(of: text)
        let inside = ranges.map { SampleText.slice(text, $0) }.joined()
        #expect(inside.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
        #expect(SentenceScanner.sentences(of: "").isEmpty)
    }
}
