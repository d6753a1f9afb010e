import Testing

@testable import VietnameseText

@Suite("Letters in the encodings of before Unicode")
struct LegacyEncodingTests {
    private static let small =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"

    private func decoded(_ bytes: [UInt8], _ encoding: LegacyEncoding) -> String {
        String(encoding.reading(of: bytes.map { Unicode.Scalar($0) }).text)
    }

    /// What a letter is written with: the one or two bytes that read as it.
    private func bytes(of encoding: LegacyEncoding) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for first in UInt8(1)...255 {
            let alone = encoding.reading(of: [Unicode.Scalar(first)])
            if alone.strangers == 0 { found[String(alone.text)] = [first] }
            for second in UInt8(0x80)...255 {
                let text = decoded([first, second], encoding)
                if text.unicodeScalars.count == 1, found[text] == nil { found[text] = [first, second] }
            }
        }
        return found
    }

    @Test("each has every letter, and a text goes through it unharmed", arguments: LegacyEncoding.eightBit)
    func everyLetter(encoding: LegacyEncoding) {
        guard encoding != .utf8AsWindows1252 else { return }
        let letters = bytes(of: encoding)
        // VN3 has no capitals with marks; fonts show small letters as capitals
        let alphabet =
            LegacyEncodingTests.small + (encoding == .tcvn3 ? "ĂÂÊÔƠƯĐ" : LegacyEncodingTests.small.uppercased())
        for letter in alphabet { #expect(letters[String(letter)] != nil, "\(encoding.name) lacks \(letter)") }
        let text = "Nghị quyết: ưu đãi thuở trước, khuỷu đường gập ghềnh, ngoằn ngoèo; ẵm, kẽm, nĩa, cỗ, chữ, kỹ, tỵ"
        let written = text.flatMap { letters[String($0)] ?? [] }
        #expect(decoded(written, encoding) == text)
    }

    @Test(
        "look as old documents do when taken for Latin-1",
        arguments: [
            (
                LegacyEncoding.tcvn3, "Uû ban nh©n d©n thµnh phè, ®­îc göi tíi ng­êi d©n",
                "Uỷ ban nhân dân thành phố, được gửi tới người dân"
            ),
            (.tcvn3, "l∙nh ®¹o n−íc, μ vμ lμ", "lãnh đạo nước, à và là"),
            (
                .vniWindows, "UÛY BAN NHAÂN DAÂN, Tröôøng Ñaïi hoïc, nghæ ngôi, ñòa chæ",
                "ỦY BAN NHÂN DÂN, Trường Đại học, nghỉ ngơi, địa chỉ"
            ),
            (.bkHCM2, "Trûúâng Àaåi hoåc Baách khoa", "Trường Đại học Bách khoa"),
            (.viscii, "Vi®t Nam, ðß½ng phØ", "Việt Nam, đương phử"),
            (.windows1258, "Viêòt Nam ðýõÌng phôì", "Việt Nam đường phố"),
            (.utf8AsWindows1252, "Viá»‡t Nam, Ä‘Æ°á»\u{9D}ng phá»‘", "Việt Nam, đường phố"),
            (
                .viqr, "Vie^.t Nam, ddu+o+`ng pho^'. DDo^`ng ba`o o+? xa nhu+. Ai ho?i gi` kho^ng\\?",
                "Việt Nam, đường phố. Đồng bào ở xa như. Ai hỏi gì không?"
            ),
            (
                .viqr, "u?ng ho^.. Cha(?ng le~ ddi. DDa^u? Bo^. Ta`i chi'nh...",
                "ủng hộ. Chẳng lẽ đi. Đâu? Bộ Tài chính..."
            ),
        ])
    func known(encoding: LegacyEncoding, bytes: String, text: String) {
        #expect(encoding.decoded(bytes) == text)
    }

    @Test("have the same terms as the text in Unicode, composed or not")
    func terms() {
        let terms = Folding.tokens(of: "Uỷ ban nhân dân thành phố").map(\.exact)
        #expect(Folding.tokens(of: LegacyEncoding.tcvn3.decoded("Uû ban nh©n d©n thµnh phè")).map(\.exact) == terms)
        #expect(
            Folding.tokens(of: LegacyEncoding.vniWindows.decoded("Uûy ban nhaân daân thaønh phoá")).map(\.exact)
                == terms)
    }

    @Test("keep what is no letter of theirs, and tell how many letters that were")
    func strangers() {
        let reading = LegacyEncoding.vniWindows.reading(of: "Müller, 5 µm “thö”".unicodeScalars)
        #expect(String(reading.text) == "Müller, 5 µm “thư”")
        #expect(reading.strangers == 2)
    }

    @Test("no scalars whatever trap")
    func anyScalars() {
        var state: UInt32 = 7
        for encoding in LegacyEncoding.allCases {
            var text = String.UnicodeScalarView()
            for _ in 0..<5000 {
                state = state &* 1_664_525 &+ 1_013_904_223
                if let scalar = Unicode.Scalar(state >> 8 & (state & 1 == 0 ? 0x1FF : 0xFFFF)) { text.append(scalar) }
            }
            #expect(encoding.reading(of: text).text.isEmpty == false)
        }
    }
}
