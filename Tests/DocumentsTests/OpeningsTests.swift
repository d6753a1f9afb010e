import Testing

@testable import Documents

@Suite("Glances by which words and lines are passed over")
struct OpeningsTests {
    private static let words = ["TS ", "bà ", "đề nghị các tỉnh", "đồng chí ", "cho biết", "Đỗ ", "nói"]

    @Test("every word may open, however Unicode writes it, and wherever it stands", arguments: words)
    func spellings(_ word: String) {
        let openings = SpellingOpenings(Self.words.flatMap { Spellings($0).forms })
        for form in Spellings(word).forms {
            for tail in ["", "A", " và những người khác"] {
                let text = Array("… ".utf8) + form + Array(tail.utf8)
                #expect(text.withUnsafeBufferPointer { openings.mayOpen($0, at: 4) })
            }
        }
    }

    @Test(
        "words that only begin alike open none",
        arguments: ["đối tượng", "để lại", "cho phép", "đổi mới", "nội dung"])
    func others(_ word: String) {
        let openings = SpellingOpenings(Self.words.flatMap { Spellings($0).forms })
        let text = Array((word + " khác").utf8)
        #expect(!text.withUnsafeBufferPointer { openings.mayOpen($0, at: 0) })
    }

    @Test("the first phrase in the order given, and whole words")
    func folded() {
        let openings = FoldedOpenings(["ngay ky", "ngay", "nguoi ky"])
        #expect(openings.prefix(of: "ngay ky ban hanh") == "ngay ky")
        #expect(openings.prefix(of: "ngayky") == "ngay")
        #expect(openings.prefix(of: "nguoi nhan") == nil)
        #expect(openings.prefix(of: "n") == nil)
        #expect(openings.open("nguoi ky"))
        #expect(openings.open("ngay 5"))
        #expect(!openings.open("nguoi kyc"))
    }

    @Test("words within a folded text")
    func search() {
        #expect("nguyen van nghi dinh".holds("van"))
        #expect(!"nguyen va".holds("van"))
        #expect(!"va".holds("van"))
        #expect("noi dung".rests(behind: "noi dung").isEmpty)
        #expect("noi dung chi thi nhu sau".rests(behind: "noi dung") == ["chi thi nhu sau"])
        #expect("cac noi dung noi dung a".rests(behind: "noi dung") == ["noi dung a", "a"])
        #expect("xnoi dung a".rests(behind: "noi dung").isEmpty)
        #expect("mot hai ba".foldedWords == 3)
    }

    @Test("a motto's beginning with errors is one whose letters differ by so many", arguments: [0, 1, 2, 3, 4, 5])
    func mottoes(_ errors: Int) {
        let phrase = LetterForm.bare("cong hoa xa hoi chu nghia viet nam")
        let most = phrase.count / 8
        for place in 1..<phrase.count - errors {
            var changed = phrase
            for error in 0..<errors { changed[place + error] = UInt8(ascii: "#") }
            let shorter = Array(phrase[..<place] + phrase[(place + errors)...])
            for word in [changed, shorter, changed + LetterForm.bare("doc lap"), shorter + LetterForm.bare("doc lap")] {
                let isNear = (phrase.count - most...phrase.count + most).contains { length in
                    length <= word.count
                        && LetterForm.distance(Array(word[..<length]), phrase, atMost: most) != nil
                }
                #expect(LetterForm.begins(word, like: phrase) == isNear)
            }
        }
    }

    @Test(
        "a place and a day are found behind every glance",
        arguments: [
            ("Lam Giang, ngày 14 tháng 10 năm 2013", true), ("Lam Giang, NGÀY 14 THÁNG 10 NĂM 2013", true),
            ("Lam Giang, nga\u{300}y 14 tháng 10 năm 2013", true), ("Lam Giang, ngày 06/9/2022", true),
            ("Lam Giang, ngày    tháng    năm 2024", true), ("Lam Giang, ngày14 tháng10 năm2013", true),
            ("Quy định này có hiệu lực trong 10 ngày", false), ("Người yêu cầu, xây dựng", false),
        ])
    func days(_ line: String, _ isDay: Bool) {
        let text = TextBytes(line)
        #expect(OfficialDate.isPlaceAndDate(text, 0..<text.count) == isDay)
    }

    @Test("closing blocks are those that begin at each paragraph")
    func closings() {
        let source = SourceText(
            text: """
                QUYẾT ĐỊNH
                Điều 1. Thành lập tổ công tác.
                Nơi nhận:
                - Như Điều 1;
                - Lưu: VT.
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Trần Hữu Thạnh
                """, blocks: [])
        let structure = DocumentStructure(source)
        let found = structure.paragraphs.indices.filter { structure.closings[$0] != nil }
        #expect(!found.isEmpty)
        for index in structure.paragraphs.indices {
            let run = ClosingMatter.run(structure.text, structure.paragraphs, at: index)
            #expect(structure.closings[index]?.end == run?.end)
            #expect(structure.closings[index]?.kind == run?.kind)
        }
    }
}
