import Testing

@testable import Documents

@Suite("What a line opens")
struct StructureMarkerTests {
    private func label(_ line: String) -> String? {
        let text = TextBytes(line)
        return StructureMarker.of(text, 0..<text.count).map { $0.label ?? "•" }
    }

    @Test(
        "the forms of Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW",
        arguments: [
            ("Phần thứ nhất", "Phần thứ nhất"), ("PHẦN I. MỞ ĐẦU", "Phần I"), ("Chương II", "Chương II"),
            ("CHƯƠNG IV - THI HÀNH", "Chương IV"), ("Mục 1. Thẩm quyền", "Mục 1"), ("Tiểu mục 2", "Tiểu mục 2"),
            ("Điều 5. Trách nhiệm", "Điều 5"), ("Điều 5a: Bổ sung", "Điều 5a"), ("Phụ lục II", "Phụ lục II"),
            ("PHỤ LỤC", "Phụ lục"), ("I. Mục đích", "I"), ("II- NHIỆM VỤ", "II"), ("IV – Kết quả", "IV"),
            ("A. Đánh giá", "A"),
            ("C. Kiến nghị", "C"), ("1. Yêu cầu", "1"), ("1- Yêu cầu", "1"), ("2) Yêu cầu", "2"), ("3/ Yêu cầu", "3"),
            ("1.Mục tiêu", "1"), ("1.2. Chỉ tiêu", "1.2"), ("1.2 Chỉ tiêu", "1.2"), ("a) Đúng hạn", "a"),
            ("đ) Đủ", "đ"),
            ("a. Đúng hạn", "a"), ("(1) Nhóm một", "1"), ("- Đúng hạn", "•"), ("– Đúng hạn", "•"), ("+ Đúng hạn", "•"),
            ("• Đúng hạn", "•"), ("-Đúng hạn", "•"),
        ])
    func forms(line: String, expected: String) {
        #expect(label(line) == expected)
        #expect(label(line.decomposed) == expected)
    }

    @Test(
        "sentences, amounts and dates open nothing",
        arguments: [
            "Điều 5 Luật này", "Mục tiêu chung", "Phần mềm", "Chương trình 01", "1.846 văn bản", "22.3.2006 là ngày",
            "6-11-2013", "2 - 3 giờ", "24/7", "-5 độ", "---", "2023. Năm", "TM. ỦY BAN", "10 ngày", "I", "ổn định",
            "", "*", "Điều", "118/KH-UBND",
        ])
    func others(line: String) {
        #expect(label(line) == nil)
    }
}
