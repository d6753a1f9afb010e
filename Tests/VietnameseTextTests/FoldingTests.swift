import Foundation
import Testing

@testable import VietnameseText

@Suite("One key for every spelling of a word")
struct FoldingTests {
    @Test(
        "marks, case and composition do not change the folded key",
        arguments: [
            ("né tránh, đùn đẩy", "ne tranh dun day"),
            ("NÉ TRÁNH, ĐÙN ĐẨY", "ne tranh dun day"),
            ("Ðùn đẩy", "dun day"),  // U+00D0, the Icelandic letter
            ("ðùn Ɖẩy", "dun day"),
            ("Chỉ thị số 29-CT/TU", "chi thi so 29 ct tu"),
            ("Nghị quyết số 05‑NQ/TU", "nghi quyet so 05 nq tu"),  // no-break hyphen
            ("dám nghĩ – dám làm", "dam nghi dam lam"),
            ("“dám nghĩ”\u{00A0}«dám làm»", "dam nghi dam lam"),
            ("thượng tướng ƯỚC LƯỢNG", "thuong tuong uoc luong"),
            ("café Zürich naïve", "cafe zurich naive"),
            ("", ""),
            (" ,.;:!?… ", ""),
        ])
    func foldedKey(text: String, key: String) {
        #expect(Folding.folded(text) == key)
        #expect(Folding.folded(text.decomposedStringWithCanonicalMapping) == key)
        #expect(Folding.folded(text.precomposedStringWithCanonicalMapping) == key)
    }

    @Test(
        "a folded text is the folded keys of its tokens, whatever they are made of",
        arguments: [
            "né tránh", "Nghiêng nghiêng, NGHIÊNG", "đùn\u{200B}đẩy", "m² và 5 ㎡", "Дума Nhà nước", "漢字",
            "\u{FDFA}\u{FDFA} \u{FDFA}", "ngoằn ngoèo " + String(repeating: "điệntử", count: 20), "a", "  Ø ",
        ])
    func foldedAsTokens(text: String) {
        // twice, since tokens met before are looked up
        for _ in 0..<2 {
            #expect(Folding.folded(text) == Folding.tokens(of: text).map(\.folded).joined(separator: " "))
        }
    }

    @Test("only syllables with marks, written as they usually are, are ordinary")
    func ordinaryTokens() {
        var buffer = TokenBuffer(keepsKeys: false)
        for _ in 0..<2 { buffer.analyze("điều Điều ĐIỀU nămVà thànhphần CPngày dan 2019 điềU") }
        #expect(buffer.tokens.map(\.isOrdinary) == [true, true, true, false, false, false, false, false, false])
    }

    @Test(
        "both places of the tone in oa, oe, uy are one spelling",
        arguments: [
            ("hòa", "hoà"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"), ("Ủy ban", "Uỷ ban"), ("hóa đơn", "hoá đơn"),
            ("tòa án", "toà án"), ("tùy", "tuỳ"), ("lũy kế", "luỹ kế"), ("xóa", "xoá"), ("LÒE", "LOÈ"), ("hủy", "huỷ"),
        ])
    func tonePlacement(old: String, new: String) {
        #expect(Folding.exact(old) == Folding.exact(new))
        #expect(Folding.exact(old) == old.lowercased())
    }

    @Test(
        "a tone typed on the wrong vowel is put right",
        arguments: [
            ("Vịêt Nam", "việt nam"), ("qủa", "quả"), ("qũy", "quỹ"), ("cuả", "của"), ("muà", "mùa"),
            ("qúy", "quý"), ("gìơ", "giờ"), ("trừơng", "trường"), ("ngừơi", "người"), ("tòan", "toàn"),
            ("chuỷên", "chuyển"),
            ("gìa", "già"), ("thủơ", "thuở"), ("nguyễn", "nguyễn"), ("ngoẵng", "ngoẵng"), ("khuỷu", "khuỷu"),
            ("hoài", "hoài"),
        ])
    func misplacedTone(typed: String, meant: String) {
        #expect(Folding.exact(typed) == meant)
    }

    @Test(
        "i and y are one letter where they spell one word",
        arguments: [
            ("kỹ thuật", "kĩ thuật"), ("lý luận", "lí luận"), ("Mỹ", "Mĩ"), ("ký", "kí"), ("kỳ", "kì"),
            ("tỷ lệ", "tỉ lệ"),
            ("kỷ luật", "kỉ luật"), ("quý", "quí"), ("quỹ", "quĩ"), ("hy vọng", "hi vọng"), ("bác sỹ", "bác sĩ"),
            ("ý kiến", "í kiến"), ("y tế", "i tế"), ("quýt", "quít"), ("quỳnh", "quình"), ("công ty", "công ti"),
        ])
    func iAndY(one: String, other: String) {
        #expect(Folding.exact(one) == Folding.exact(other))
        #expect(Folding.folded(one) == Folding.folded(other))
    }

    @Test(
        "i and y stay apart where they spell two words",
        arguments: [
            ("thúy", "thúi"), ("tay", "tai"), ("chạy", "chại"), ("túy", "túi"), ("mấy", "mấi"), ("nhụy", "nhụi"),
            ("lũy", "lũi"), ("huy", "hui"), ("đáy", "đái"), ("thy", "thi"), ("suy", "sui"),
        ])
    func iApartFromY(one: String, other: String) {
        #expect(Folding.exact(one) != Folding.exact(other))
        #expect(Folding.folded(one) != Folding.folded(other))
    }

    @Test("different vowels and tones keep different exact keys")
    func exactKeysDiffer() {
        let words = ["duong", "dương", "đường", "đương", "dường", "đuông", "dượng", "đưởng"]
        #expect(Set(words.map(Folding.exact)).count == words.count)
        #expect(Set(words.map(Folding.folded)) == ["duong"])
    }

    @Test(
        "invisible characters inside a word do not divide it",
        arguments: ["tr\u{AD}ánh", "tr\u{200B}ánh", "tr\u{200C}ánh", "\u{FEFF}tránh", "trá\u{2060}nh", "tránh\u{200B}"])
    func invisibleCharacters(text: String) {
        #expect(Folding.exact(text) == "tránh")
    }

    @Test("a zero-width space between two syllables divides them")
    func zeroWidthSpaceBetweenSyllables() {
        #expect(Folding.exact("đùn\u{200B}đẩy") == "đùn đẩy")
    }

    @Test("marks in any order, twice, or of other alphabets give one key")
    func markOrder() {
        #expect(Folding.exact("e\u{323}\u{302}") == "ệ")
        #expect(Folding.exact("e\u{302}\u{323}") == "ệ")
        #expect(Folding.exact("ê\u{323}") == "ệ")
        #expect(Folding.exact("ẹ\u{302}") == "ệ")
        #expect(Folding.exact("u\u{31B}\u{341}") == "ứ")
        #expect(Folding.folded("Москва́ й") == Folding.folded("Москва й".decomposedStringWithCanonicalMapping))
    }

    @Test(
        "letters in other forms are the letters they stand for",
        arguments: [
            ("ＮＥ ｔｒａｎｈ", "ne tranh"), ("ﬁle", "file"), ("Chương Ⅱ", "chuong ii"), ("100 m²", "100 m2"),
            ("5 km³", "5 km3"),
            ("quy định¹", "quy dinh"), ("nghị quyết²³ này", "nghi quyet nay"),
        ])
    func compatibilityForms(text: String, key: String) {
        #expect(Folding.folded(text) == key)
        #expect(Folding.folded(key) == key)
    }

    @Test("a token's place is its place in the text as typed, to the letter")
    func offsets() {
        let text = "“Ðùn đẩy”, né tra\u{301}nh\u{200B}!"
        let places = Folding.tokens(of: text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(places == ["Ðùn", "đẩy", "né", "tra\u{301}nh"])
    }

    @Test("folding twice is folding once, and every composition gives the same keys, whatever the text")
    func properties() {
        var generator = Lehmer(seed: 7)
        let alphabet = Array(
            "aăâeêioôơuưyàảãáạằẩẽếịộợụỳđĐÐbchgklmnpqrstvx  -/.,0123456789\u{300}\u{301}\u{309}\u{303}\u{323}\u{31B}\u{302}\u{306}\u{AD}\u{200B}éüñİßﬁжЙ中²¹Ⅱ㈱Ｎ"
                .unicodeScalars)
        for _ in 0..<3_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                scalars.append(alphabet.randomElement(using: &generator) ?? "a")
            }
            let text = String(scalars)
            let folded = Folding.folded(text)
            let exact = Folding.exact(text)
            #expect(Folding.folded(folded) == folded, "\(text.debugDescription)")
            #expect(Folding.exact(exact) == exact, "\(text.debugDescription)")
            #expect(Folding.folded(exact) == folded, "\(text.debugDescription)")
            let nfc = text.precomposedStringWithCanonicalMapping
            let nfd = text.decomposedStringWithCanonicalMapping
            #expect(Folding.exact(nfc) == Folding.exact(nfd), "\(text.debugDescription)")
            #expect(Folding.folded(text.uppercased()) == Folding.folded(text.uppercased().lowercased()))
        }
    }

    @Test("a word met before has the keys that it had the first time, and those of the same word beside other signs")
    func wordsMetBefore() {
        var generator = Lehmer(seed: 23)
        let alphabet = Array("aăâeêioôơuưyàảãáạằẩẽếịộợụỳđĐÐbchgklmnpqrstvxéüñİßæÆ×÷ǎſAN7²\u{301}".unicodeScalars)
        for _ in 0..<3_000 {
            var word = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...9, using: &generator) {
                word.append(alphabet.randomElement(using: &generator) ?? "a")
            }
            // beside a no-break space every letter is looked at
            let letterByLetter = Folding.tokens(of: "\u{A0}\(String(word))\u{A0}")
            let first = Folding.tokens(of: "--\(String(word)) ")
            let again = Folding.tokens(of: "--\(String(word)) ")
            #expect(first == again, "\(String(word).debugDescription)")
            #expect(
                letterByLetter.map { [$0.folded, $0.exact] } == first.map { [$0.folded, $0.exact] },
                "\(String(word).debugDescription)")
            #expect(letterByLetter.map(\.range) == first.map(\.range), "\(String(word).debugDescription)")
        }
    }

    @Test("any bytes at all are read without a fault, and tokens lie inside the text in order")
    func hostileBytes() {
        var generator = Lehmer(seed: 11)
        var buffer = TokenBuffer()
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            bytes.withUnsafeBufferPointer { buffer.analyze($0) }
            var last = 0
            for token in buffer.tokens {
                #expect(token.range.lowerBound >= last && token.range.upperBound <= bytes.count)
                last = token.range.upperBound
            }
        }
    }
}

/// A small generator with a seed, so that a failure can be repeated.
struct Lehmer: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed | 1 }
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 33)
    }
}
