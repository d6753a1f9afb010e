import Testing
import VietnameseText

@testable import Documents

@Suite("What is told of relations from bytes alone")
struct RelationGateTests {
    private func mayRefer(_ text: String) -> Bool {
        let bytes = TextBytes(text)
        return RelationPrefilter.mayRefer(bytes, 0..<bytes.count)
    }

    @Test(
        "a sign is seen wherever it stands",
        arguments: [
            "theo 29-CT/TU", "năm /2020/ 5/2020/A", "Bộ luật dân", "Pháp lệnh", "căn cứ luật", "Luật đất", "LUẬT ĐẤT",
            "Hiến pháp", "Nghị quyết Đại hội", "Điều lệ", "Chỉ thị 29", "Chỉ thị số 17", "kế số 12 NQ/TW",
            "văn 63 ngày",
            "QCVN", "luâ\u{323}t",
        ])
    func signs(_ sign: String) {
        for before in Array(0..<9) + Array(50..<66) {
            for behind in Array(0..<9) + [64] {
                let text = String(repeating: "x", count: before) + " " + sign + String(repeating: " ", count: behind)
                #expect(mayRefer(text), "\(before) \(behind)")
            }
        }
    }

    @Test(
        "what is like one is none",
        arguments: [
            "bộ luật và pháp lệnh", "Luật này", "tứ luật", "điều lệ", "Điều 5 khoản 1.", "ngày 05 tháng 3",
            "ẩm, Đã: 5.000;",
            "HỘI ĐỒNG NHÂN DÂN", "hiến pháp", "thời hạn 15 phút", "Xã Bình Lục; Vũ Lâm?",
        ])
    func others(_ text: String) {
        for before in Array(0..<9) + Array(40..<66) {
            #expect(!mayRefer(String(repeating: "x", count: before) + " " + text))
        }
    }

    @Test(
        "a verb that governs is told from its first word",
        arguments: [
            ("nay sửa đổi, bổ sung", true), ("đã hết hiệu lực", true), ("Tạm dừng thực hiện", true),
            ("kéo dài thời gian áp dụng", true), ("khôi phục hiệu lực", true), ("thực hiện ngay", true),
            ("thực hiện theo", false), ("theo quy định tại", false), ("có giá trị", false),
            ("được ban hành kèm theo", false), ("trên cơ sở", false), ("", false),
        ])
    func verbs(_ text: String, governs: Bool) {
        var buffer = TokenBuffer(keepsKeys: false)
        let bytes = TextBytes(text)
        let words = ReferenceWords(bytes, 0..<bytes.count, buffer: &buffer)
        #expect(RelationCue.mayGovern(words) == governs)
    }

    @Test("a number's key is read by its pieces")
    func numberKeys() {
        #expect(NumberKey.opening("30 2020 nd cp", pieces: 1) == "30")
        #expect(NumberKey.opening("30 2020 nd cp", pieces: 2) == "30 2020")
        #expect(NumberKey.opening("30 2020", pieces: 2) == nil)
        #expect(NumberKey.opening("30", pieces: 1) == nil)
        #expect(NumberKey.year("30 2020 nd cp") == 2020)
        #expect(NumberKey.year("30 2020") == 2020)
        #expect(NumberKey.year("30 1020 nd") == nil)
        #expect(NumberKey.year("29 ct tu") == nil)
        #expect(NumberKey.year("29") == nil)
        #expect(NumberKey.hasYear("30 2020 nd cp"))
        #expect(!NumberKey.hasYear("30 2020"))
        #expect(NumberKey.isLocal("29 ct tu") && NumberKey.isLocal("5 cv btgtu") && NumberKey.isLocal("1 2 qd ubnd"))
        #expect(!NumberKey.isLocal("30 2020 nd cp") && !NumberKey.isLocal("29"))
    }

    @Test("names of the table are spelled as others are")
    func bodies() {
        #expect(BodyName.spelled("Chính phủ") == "Chính phủ")
        #expect(BodyName.spelled("CHÍNH PHỦ") == "Chính phủ")
        #expect(BodyName.spelled("Ủy ban nhân dân tỉnh") == "Ủy ban nhân dân tỉnh")
        #expect(BodyName.spelled("bộ tài chính") == "Bộ Tài chính")
        #expect(BodyName.spelled("Bộ  Tài chính") == "Bộ Tài chính")
        #expect(BodyName.spelled("sở nội vụ Tỉnh lam giang") == "Sở Nội vụ tỉnh Lam Giang")
    }

    @Test("sentences up to one of them are the first of all")
    func firstSentences() {
        let text = TextBytes("Một câu. Câu hai? Câu “ba”… Câu bốn\nCâu năm; 1.200 đồng! Câu sáu")
        let range = 0..<text.count
        let all = SentenceScanner.sentences(of: text, in: range) { _ in false }
        #expect(all.count == 6)
        for (place, sentence) in all.enumerated() {
            for last in [sentence.lowerBound, sentence.upperBound - 1] {
                let some = SentenceScanner.sentences(of: text, in: range, upTo: last) { _ in false }
                #expect(some == Array(all[...place]))
            }
        }
    }

    @Test("kinds and units are compared as their words are")
    func comparisons() {
        for one in RelationKind.allCases {
            for other in RelationKind.allCases { #expect((one == other) == (one.rawValue == other.rawValue)) }
        }
        #expect(Provision.Unit.allCases.map(\.rank) == Array(0..<Provision.Unit.allCases.count))
    }

    @Test("only words that name something, or do, begin anything")
    func openings() {
        let table = WordOpenings.table
        func openings(_ word: String) -> WordOpenings { table[Phrase(word).hashes[0]] }
        #expect(openings("khoản") == .unit && openings("nghị").contains(.kind) && openings("tcvn").contains(.code))
        #expect(openings("căn").contains(.cue) && openings("sửa").contains(.cue))
        #expect(openings("rừng").isEmpty)
    }
}
