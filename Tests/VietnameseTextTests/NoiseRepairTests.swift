import Testing

@testable import VietnameseText

@Suite("Words that are not written as they are meant")
struct NoiseRepairTests {
    private func meant(_ text: String) -> [String] { NoiseRepair.repairs(of: text).map(\.meant) }

    private func tokens(_ text: String) -> [String] {
        var buffer = TokenBuffer(repairsNoise: true)
        buffer.analyze(text)
        return buffer.tokens.map { buffer.exact($0) }
    }

    @Test("syllables that blanks have broken are put together")
    func broken() {
        #expect(tokens("ĐIỀ U KHO ẢN chung") == ["điều", "khoản", "chung"])
        #expect(tokens("th ực hi ện nghi ệ p vụ") == ["thực", "hiện", "nghiệp", "vụ"])
        #expect(tokens("thà nh phố, thươ ng mại") == ["thành", "phố", "thương", "mại"])
        let repair = NoiseRepair.repairs(of: "theo ĐIỀ U 5").first
        #expect(repair == NoiseRepair(kind: .brokenSyllable, range: 5..<13, meant: "điều"))
    }

    @Test("words of which each letter is set apart are put together, if they can be divided in one way alone")
    func spacedOut() {
        #expect(tokens("Q U Y Ế T Đ Ị N H của") == ["quyết", "định", "của"])
        #expect(tokens("T H Ô N G   T Ư") == ["thông", "t", "ư"])
        #expect(meant("N H À N Ư Ớ C") == [])
    }

    @Test("glued ones are parted, numbers from them too")
    func glued() {
        #expect(tokens("thànhphần kinh tế") == ["thành", "phần", "kinh", "tế"])
        #expect(tokens("tạiĐiều5 của BanQuản lý") == ["tại", "điều", "5", "của", "ban", "quản", "lý"])
        #expect(meant("hộinghị") == ["hội nghị"])
    }

    @Test("letters of other alphabets are those they look like")
    func lookalikes() {
        #expect(
            tokens("đƣợc nɡƣời dân bаo cáo, ñiều kiện, Ɖảng, kinh dоanh")
                == tokens("được người dân bao cáo, điều kiện, Đảng, kinh doanh"))
        #expect(meant("bа́o") == ["báo"])
    }

    @Test("tones on the wrong vowel are told, and those of either way of writing are not")
    func tones() {
        #expect(meant("hòan thành, qủa là, Vịêt Nam, cuả ta") == ["hoàn", "quả", "việt", "của"])
        #expect(meant("hòa hoà, khỏe khoẻ, thúy thuý, quý, giá, của, mía, khuỷu, ngoại") == [])
    }

    @Test(
        "what could be meant otherwise is left alone",
        arguments: [
            "nhà n ước", "bệnh nhóm B anh ấy mắc", "gọi số đó là n nếu cao 3 m ở đầu c", "5000 đ ủng hộ",
            "ôtô, cácbon, Lênin, kilômét, ăngten, axít, ôxy, xúcxích, ápphích", "café, lumière, Ouvéa, société, naïve",
            "[kanadɑ] /juːˈɡændə/", "Москва, Ελλάδα", "niño, señor, ñandú", "Y Êban, H'Mông, Đăk Lăk, Krông Ana, Ê Đê",
            "QĐ-TTg, NĐ CP, TP HCM, UBND, ĐBQH", "điểm a khoản 1 Điều 5, mục đ", "á, ồ, ủa, ừ, ơ hay, ấy à",
            "ng ời dân", "the quick brown fox, e g i o u", "Q.Ủ, T.Ư, h.ọ",
        ])
    func doubtful(text: String) {
        #expect(NoiseRepair.repairs(of: text) == [], "\(text)")
        #expect(tokens(text) == Folding.tokens(of: text).map(\.exact), "\(text)")
    }

    @Test("the tokens of a repaired text keep in step with those of unicode61")
    func pieces() {
        var buffer = TokenBuffer(repairsNoise: true)
        buffer.analyze("ĐIỀ U của thànhphần")
        #expect(buffer.tokens.map(\.pieces) == [2, 1, 1, 0])
        #expect(buffer.tokens.map(\.range) == [0..<8, 9..<14, 15..<21, 21..<27])
    }

    @Test("any text at all keeps its tokens in order and inside")
    func anyText() {
        var state: UInt64 = 3
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "đ", "ư", "ờ", "ng", "ĐI", "Ề", "U", " ", " ", "\u{A0}", "kh", "ản", "n", "ƣ", "а", "о\u{302}", "\u{AD}",
            "5", "à", "ñ", "é", ".", "\u{323}",
        ]
        var buffer = TokenBuffer(repairsNoise: true)
        for _ in 0..<4000 {
            let text = (0..<random(30)).map { _ in pieces[random(pieces.count)] }.joined()
            buffer.analyze(text)
            var end = 0
            for token in buffer.tokens {
                #expect(token.range.lowerBound >= end && token.range.upperBound <= text.utf8.count, "\(text)")
                #expect(!token.range.isEmpty, "\(text)")
                end = token.range.upperBound
            }
            var plain = TokenBuffer()
            plain.analyze(text)
            #expect(
                buffer.tokens.reduce(0) { $0 + $1.pieces } == plain.tokens.reduce(0) { $0 + $1.pieces }, "\(text)")
        }
    }
}
