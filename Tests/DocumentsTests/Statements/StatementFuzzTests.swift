import Foundation
import Testing

@testable import Documents

@Suite("Statements and relations in text that nobody wrote")
struct StatementFuzzTests {
    /// Paragraphs of the kinds that name people, quote them and cite documents, to be cut up and put together anew.
    private static let paragraphs = [
        "Ông Phạm Gia Hưng, Giám đốc Sở Nội vụ (gọi tắt: bên A), cho biết: “Chúng tôi sẽ làm ngay”.",
        "Giám đốc (gọi tắt: bên A) đề nghị Trưởng phòng Cảnh sát hình sự (PC02) Công an thành phố Lam Giang báo cáo.",
        "“Tôi chỉ nói một lần: \"làm\"”, AFP dẫn lời Tổng thống Pháp Jean Dupont nói hôm qua.",
        "Đại diện VKS đề nghị HĐXX trả hồ sơ; luật sư Trịnh Thị Thu Thủy bào chữa cho bị cáo Hưng không đồng ý.",
        "Theo báo cáo của Sở Y tế gửi UBND tỉnh Lam Giang về việc thiếu thuốc, toàn tỉnh còn 3 kho - theo bà Thủy.",
        "PV: Thưa ông, vì sao chậm? - Chúng tôi thiếu người. * Ông có hứa gì không?",
        "- Đồng chí Trần Đức Thiệu (Bí thư Thành ủy): Phải giao việc kèm người, kèm hạn: 1. Ai làm; 2. Bao giờ xong?",
        "Kết luận: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, thay thế Chỉ thị số 29-CT/TU.",
        "(Tham luận của đại biểu Phạm Gia Hưng, Chủ tịch Liên đoàn Lao động TP. Lam Giang - Đoàn đại biểu khối 1)",
        "Ảnh: NGỌC PHÚ – Bộ đề nghị; Sở này cho hay; Tỉnh Lam Giang, công ty CP Đông Hải (ĐHC) – cam kết…",
        "Cục trưởng Cục Lãnh sự, Bộ Ngoại giao Lê Hoài Thu nói ‘vâng’. Thu khai, Hưng thừa nhận. Đó là chia sẻ của ông Hưng.",
        "BIÊN BẢN HỌP\nChủ trì: đồng chí Trần Đức Thiệu\nThư ký: Lê Hoài Thu\n",
        "Bà Lê Hoài Thu, Giám đốc Bệnh viện Lam Giang, chia sẻ khi dịch bùng phát, bệnh viện đã thiếu thuốc từ lâu.",
        "Sau báo cáo của Giám đốc Sở Y tế, Phó Chủ tịch tỉnh Trần Đức Thiệu nói thêm với báo chí, theo Nguồn tin: .",
        "«Hết» e\u{301}\u{0}🙂 «", "“", "\"", ")", "(", ":", "—", "\n", "\n\n", "?", "TP. ", "GS.TS. ", "số ", "Điều 5 ",
    ]

    @Test("no text breaks the reading, and every span lies in it on whole letters")
    func shuffled() {
        var random = Shuffler(state: 11)
        let types = ["báo chí", "biên bản", "tham luận", "thông báo", nil, "quyết định"]
        for round in 0..<900 {
            let text = random.text(of: StatementFuzzTests.paragraphs)
            let bytes = Array(text.utf8)
            func isPlace(_ range: Range<Int>) -> Bool {
                range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty
                    && bytes[range.lowerBound] & 0xC0 != 0x80
                    && (range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80)
            }
            let structure = DocumentStructure(SampleText.plain(text))
            let type = types[round % types.count]
            let said = DocumentStatements.read(structure, type: type)
            for statement in said.statements {
                #expect(isPlace(statement.range) && said.speakers.indices.contains(statement.speaker), "\(text)")
            }
            for relation in DocumentRelation.read(structure, DocumentDescription(type: type, number: "29-CT/TU")) {
                #expect(isPlace(relation.evidence) && isPlace(relation.mention), "\(text)")
            }
        }
    }
}

/// Cuts texts up and puts the pieces together, the same way in every run.
private struct Shuffler {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state ^ state >> 29) % UInt64(bound))
    }

    mutating func text(of paragraphs: [String]) -> String {
        var text = ""
        for _ in 0..<next(24) + 1 {
            let words = paragraphs[next(paragraphs.count)].split(separator: " ", omittingEmptySubsequences: false)
            // many pieces are whole, or nothing would be said in them
            let start = next(3) == 0 ? next(words.count) : 0
            let count = next(3) == 0 ? next(words.count - start) + 1 : words.count - start
            text += words[start..<start + count].joined(separator: " ") + [" ", "", "\n", ", ", "\n\n", ". "][next(6)]
        }
        return text
    }
}
