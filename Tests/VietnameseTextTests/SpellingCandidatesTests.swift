import Testing

@testable import VietnameseText

@Suite("What was meant by a word that no text has")
struct SpellingCandidatesTests {
    @Test(
        "a slip of the finger leads back to the word",
        arguments: [
            // letters in the wrong order
            ("hcinh", "chinh"), ("nghij", "nghi"), ("quyte", "quyet"), ("thaoi", "thoai"),
            // too many, too few
            ("trannh", "tranh"), ("quyyet", "quyet"), ("nghhi", "nghi"), ("quet", "quyet"), ("tong", "thong"),
            ("phuog", "phuong"), ("truog", "truong"), ("dinhj", "dinh"),
            // the key beside it
            ("chimh", "chinh"), ("thinb", "thinh"), ("xan", "can"), ("quyer", "quyet"), ("cinh", "chinh"),
            // the spelling by ear
            ("xu", "su"), ("chanh", "tranh"), ("tranh", "chanh"), ("zao", "dao"), ("giao", "dao"), ("rao", "giao"),
            ("lam", "nam"), ("nan", "nang"), ("cac", "cat"), ("nghanh", "nganh"), ("gi", "di"), ("fong", "phong"),
            ("huu", "hieu"), ("ruu", "ruou"), ("kua", "qua"), ("hin", "hinh"), ("tai", "tay"),
        ])
    func slips(typed: String, meant: String) {
        let candidates = SpellingCandidates.of(typed).map(\.folded)
        #expect(candidates.contains(meant), "for \(typed) come \(candidates)")
    }

    @Test("slips that are common come before those that are rare")
    func order() throws {
        func cost(_ typed: String, _ meant: String) throws -> Double {
            let candidates = SpellingCandidates.of(typed)
            return try #require(candidates.first { $0.folded == meant }, "\(typed) does not give \(meant)").cost
        }
        #expect(try cost("trannh", "tranh") < cost("hcinh", "chinh"), "a letter struck twice is the commonest slip")
        #expect(try cost("hcinh", "chinh") < cost("chanh", "tranh"))
        #expect(try cost("chanh", "tranh") < cost("chanh", "thanh"), "tr and ch sound alike, th does not")
        #expect(try cost("chimh", "chinh") < cost("chixh", "chinh"), "m is beside n, x is not")
        #expect(try cost("sao", "xao") < cost("sao", "bao"))
        #expect(try cost("lang", "nang") < cost("lang", "vang"))
        #expect(try cost("bann", "ban") < cost("bann", "banh"), "the second n is more likely one too many")
    }

    @Test("candidates are keys that texts can have")
    func keys() {
        #expect(SpellingCandidates.of("kj").contains { $0.folded == "ky" })
        #expect(!SpellingCandidates.of("kj").contains { $0.folded == "ki" }, "texts have ky for ki")
        #expect(!SpellingCandidates.of("cin").contains { $0.folded == "ci" }, "no word is written ci")
        #expect(!SpellingCandidates.of("nghanh").contains { $0.folded == "nghanh" })
    }

    @Test("candidates are syllables, each once, never the word itself, the likeliest first, and not many")
    func shape() {
        var random = SplitMix(state: 29)
        let letters = Array("abcdeghiklmnopqrstuvxyfjwz".utf8)
        var words = commonSyllables.map(Folding.folded)
        for _ in 0..<500 {
            let length = Int.random(in: 0...10, using: &random)
            let bytes = (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
            words.append(String(decoding: bytes, as: UTF8.self))
        }
        for word in words {
            let candidates = SpellingCandidates.of(word)
            let folded = candidates.map(\.folded)
            #expect(!folded.contains(word), "\(word) is its own correction")
            #expect(Set(folded).count == folded.count, "\(word) gives one candidate twice")
            #expect(folded.count <= SpellingCandidates.maximumCount)
            #expect(candidates.allSatisfy { (0...1).contains($0.cost) })
            let isSorted = zip(candidates, candidates.dropFirst()).allSatisfy { $0.cost <= $1.cost }
            #expect(isSorted, "the candidates for \(word) are out of order")
            #expect(folded.allSatisfy { FoldedWord($0.utf8)?.isSyllable == true && Folding.folded($0) == $0 })
        }
    }

    @Test(
        "what is no short word a–z has no candidates",
        arguments: ["", "a", "29", "a4", "covid19", "điều", "thutuchanhchinh", "can bo", "日本", "\u{0}", "Chinh"])
    func noWord(token: String) {
        #expect(SpellingCandidates.of(token).isEmpty)
    }

    @Test("the folded shapes are those of all syllables, and no others", arguments: commonSyllables)
    func foldedShapes(word: String) throws {
        let key = try #require(FoldedWord(Folding.folded(word).utf8))
        #expect(key.isSyllable, "\(word) is not known without its marks")
        #expect(key.syllableKey == key)
    }

    @Test("words that only look like syllables are none", arguments: ["strike", "world", "nghao", "cinh", "gem", "ub"])
    func noShapes(word: String) throws {
        #expect(try #require(FoldedWord(word.utf8)).isSyllable == false)
    }
}

@Suite("Words typed without the blanks between them")
struct GluedSyllablesTests {
    @Test(
        "glued words come apart",
        arguments: [
            ("canbo", "can bo"), ("cánbộ", "cán bộ"), ("CÁNBỘ", "cán bộ"), ("thutuchanhchinh", "thu tuc hanh chinh"),
            ("thủtụchànhchính", "thủ tục hành chính"), ("nghiquyet", "nghi quyet"), ("quyếtđịnh", "quyết định"),
            ("dundaynetranh", "dun day ne tranh"), ("đùnđẩy", "đùn đẩy"), ("kithuat", "ky thuat"),
            ("hoàbình", "hòa bình"),
            ("cánbo", "cán bo"), ("uyban", "uy ban"), ("vietnam", "viet nam"), ("điều5", "điều 5"),
            ("nam2023", "nam 2023"),
            ("nghidinh15", "nghi dinh 15"), ("đieukien", "đieu kien"),
        ])
    func splits(glued: String, apart: String) {
        let splits = GluedSyllables.splits(of: glued).map { $0.joined(separator: " ") }
        #expect(splits.contains(apart), "\(glued) comes apart as \(splits)")
    }

    @Test("the likeliest way comes first")
    func order() {
        #expect(GluedSyllables.splits(of: "canbo").first == ["can", "bo"])
        #expect(GluedSyllables.splits(of: "cánbộ") == [["cán", "bộ"]])
        #expect(GluedSyllables.splits(of: "nghiquyet").first == ["nghi", "quyet"])
        #expect(GluedSyllables.splits(of: "thanhan").first == ["than", "han"], "few words begin with a vowel")
        let counts = GluedSyllables.splits(of: "thutuchanhchinh").map(\.count)
        #expect(counts == counts.sorted(), "the fewest syllables first")
    }

    @Test(
        "what cannot be parted is not",
        arguments: [
            "", "a", "ct", "a4", "m2", "2024", "covid19", "strike", "ubnd", "can bo", "ca2bo", "日本", "càtbo", "cán",
            String(repeating: "an", count: 15), String(repeating: "a", count: 100_000),
        ])
    func whole(token: String) {
        #expect(GluedSyllables.splits(of: token).isEmpty)
    }

    @Test("any two words glued come apart again")
    func roundTrip() {
        for (one, other) in zip(commonSyllables, commonSyllables.dropFirst()) {
            // where vowels meet, a tone may seem to stand on the wrong one of them and is moved
            guard let next = FoldedWord(Folding.folded(other).utf8), !FoldedWord.isVowel(next[0]) else { continue }
            let splits = GluedSyllables.splits(of: one + other)
            #expect(splits.contains([Folding.exact(one), Folding.exact(other)]), "\(one)\(other): \(splits)")
            #expect(GluedSyllables.splits(of: Folding.withoutMarks(one + other)).count <= GluedSyllables.maximumCount)
        }
    }

    @Test("no bytes whatever trap")
    func junk() {
        var random = SplitMix(state: 5)
        for _ in 0..<5000 {
            let length = Int.random(in: 0...40, using: &random)
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let word = String(decoding: bytes, as: UTF8.self)
            _ = GluedSyllables.splits(of: word)
            _ = SpellingCandidates.of(word)
        }
    }
}
