import Documents
import Testing

@Suite("What holds for the description of any text")
struct DescriptionInvariantTests {
    private static let pieces = [
        "ỦY BAN NHÂN DÂN", "UỶ BAN", "THÀNH ỦY LAM GIANG", "SỞ NỘI VỤ", "BỘ CÔNG AN -", "TÒA ÁN NHÂN DÂN TỐI CAO",
        "Số: ",
        "Luật số: ", "15/CT-UBND", "29-CT/TU", "l5/CT-ƯBND", "/QĐ-UBND", "40", "2000", "TTLT-BCA-", "BQP", "V/v ",
        "Về việc ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM", "CỌNG HÒA XÃ",
        "Lam Giang, ngày ", "06 tháng 11 năm 2013", "O6 thảng l1 nàm 2O13", "ngày 31/4/2020", "CHỈ THỊ", "LUẬT",
        "BIÊN BẢN",
        "THAM LUẬN", "thông tư", "Liên tịch", "của Chính phủ số ", "VĂN BẢN HỢP NHẤT", "XÁC THỰC VĂN BẢN HỢP NHẤT",
        "Kính gửi:", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ", "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "(Đã ký)", "Đã ký", "Ký bởi: ", "Lê Văn An", "LÊ VĂN AN", "Trung tướng Trần Bá Lợi", "Người phát biểu", "MẬT",
        "HỎA TỐC",
        "DỰ THẢO LẦN 2", "SAO Y", "CÔNG BÁO/Số 12", "Chủ trì: ", "Thư ký: ông ", "đồng chí ", "Thành phần tham gia",
        "Có mặt 57 đại biểu.", "bắt đầu lúc 8 giờ 30 tại ", "kết thúc lúc 11h45", "trình bày tại Tọa đàm ", "Ảnh: ",
        "(Ảnh)",
        "BÁO LAM GIANG", "PV", "Bài, ảnh: HÀ VY", "Quyết định này có hiệu lực ", "kể từ ngày ký", "sau 15 ngày ",
        "thông qua ngày ", "Căn cứ Luật", "(Kèm theo ", "QUYẾT ĐỊNH:", "|", " | ", "      ", "\t", "\n", "\n\n", ",",
        ":", ";",
        ".", "/", "-", "…", "*", "____", "\u{301}", "e\u{302}", "\u{A0}", "\u{1F1FB}", "漢", "1. ", "I. ", "a) ",
        "Điều 1. ",
    ]

    @Test("fields lie in the text, in letters' bounds, and are the same again", arguments: 0..<400)
    func random(seed: Int) {
        var numbers = PassageInvariantTests.Numbers(state: UInt64(seed) &* 104_729 &+ 3)
        var text = ""
        for _ in 0..<Int.random(in: 0...90, using: &numbers) {
            text += DescriptionInvariantTests.pieces.randomElement(using: &numbers) ?? ""
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0, 1, 2: text += "\n"
            case 3: text += " "
            case 4: text += "     "
            default: break
            }
        }
        for text in [text, text.decomposed] {
            for source in [SourceText(text: text, blocks: []), SampleText.plain(text)] {
                let found = DocumentDescription.read(source)
                let bytes = Array(text.utf8)
                for field in found.fields {
                    #expect(!field.value.isEmpty && 0...1 ~= field.confidence)
                    guard let range = field.range else { continue }
                    #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty)
                    #expect(String(validating: bytes[range], as: UTF8.self) != nil, "\(field.name) cuts a letter")
                }
                #expect(DocumentDescription.read(source) == found)
            }
        }
    }
}
