import Testing

@testable import Extraction

@Suite("A file's bytes become text")
struct TextDecodingTests {
    private let sentence = "Khắc phục tình trạng né tránh, đùn đẩy trách nhiệm."

    private func littleEndian(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    private func bigEndian(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }

    @Test("in UTF-8, with a byte order mark or without")
    func utf8() async throws {
        for bytes in [Array(sentence.utf8), [0xEF, 0xBB, 0xBF] + sentence.utf8] {
            let source = try await read(bytes, as: "a.txt")
            #expect(source.text == sentence)
            #expect(source.encoding == "UTF-8")
        }
    }

    @Test("in UTF-16 of both orders, with a byte order mark or without")
    func utf16() async throws {
        let little = littleEndian(sentence)
        let big = bigEndian(sentence)
        for (bytes, name) in [
            ([0xFF, 0xFE] + little, "UTF-16LE"), (little, "UTF-16LE"), ([0xFE, 0xFF] + big, "UTF-16BE"),
            (big, "UTF-16BE"),
        ] {
            let source = try await read(bytes, as: "a.txt")
            #expect(source.text == sentence)
            #expect(source.encoding == name)
        }
    }

    @Test("letter by letter as they are, composed or not")
    func normalizationForms() async throws {
        let decomposed = "Nghi\u{0323}\u{0302} quyết về co\u{0302}ng tác cán bộ"
        let source = try await read(decomposed, as: "a.txt")
        #expect(Array(source.text.unicodeScalars) == Array(decomposed.unicodeScalars))
    }

    @Test("in Windows-1258 where a page declares it, its tones as combining marks")
    func windows1258() async throws {
        let head = Array("<html><head><meta charset=windows-1258></head><body><p>".utf8)
        // "Đảng bộ và ₫": D0 is Đ, then the hook, the dot and the grave follow their letters.
        let body: [UInt8] = [0xD0, 0x61, 0xD2, 0x6E, 0x67, 0x20, 0x62, 0xF4, 0xF2, 0x20, 0x76, 0x61, 0xCC, 0x20, 0xFE]
        let source = try await read(head + body + "</p></body></html>".utf8, as: "a.html")
        #expect(source.text == "Đảng bộ và ₫")
        #expect(source.text.unicodeScalars.contains("\u{0309}"))
        #expect(source.encoding == "windows-1258")
    }

    @Test("in Windows-1252 where a page declares Latin-1, as browsers do")
    func latin1() async throws {
        let head = #"<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>"#
        let source = try await read(Array(head.utf8) + [0x93, 0xC0, 0x94, 0x20, 0x96, 0x20, 0xE9], as: "a.html")
        #expect(source.text == "“À” – é")
        #expect(source.encoding == "windows-1252")
    }

    @Test("in UTF-8 if they are, even if the page declares another encoding")
    func wrongDeclaration() async throws {
        let page = "<html><head><meta charset=\"iso-8859-1\"></head><body>\(sentence)</body></html>"
        let source = try await read(page, as: "a.html")
        #expect(source.text == sentence)
        #expect(source.encoding == "UTF-8")
    }

    @Test("or not, if the encoding is not known; the first wrong byte is named")
    func unknownEncoding() async {
        let bytes = Array("Bộ ".utf8) + [0xC7, 0x20, 0xB5]
        #expect(await failure(bytes, as: "tcvn3.txt") == .unknownEncoding(offset: 5))
        // A declaration counts in markup alone.
        let declaring = Array("charset=windows-1258 ".utf8) + [0xD0]
        #expect(await failure(declaring, as: "a.txt") == .unknownEncoding(offset: 21))
    }

    @Test("or not, if they are no text")
    func binary() async {
        #expect(await failure([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0], as: "a.txt") == .notText)
        #expect(await failure([0x61, 1, 2, 3, 4, 5, 6, 0x62], as: "a.txt") == .notText)
        #expect(await failure([0xFE, 0xFF, 0, 0x61, 0, 0, 0, 0x62], as: "a.txt") == .notText)
    }

    @Test("or not, if there is nothing to read", arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{00A0}\u{3000}\n"])
    func empty(text: String) async {
        #expect(await failure(Array(text.utf8), as: "a.txt") == .emptyFile)
        #expect(await failure(Array(text.utf8), as: "a.md") == .emptyFile)
        #expect(await failure(Array(text.utf8), as: "a.html") == .emptyFile)
    }

    @Test("with one kind of line end")
    func lineEnds() async throws {
        let source = try await read("một\r\nhai\rba\u{2028}bốn\u{2029}năm\u{85}sáu\n", as: "a.txt")
        #expect(source.text == "một\nhai\nba\nbốn\nnăm\nsáu\n")
    }

    @Test("without what would make a terminal obey it")
    func controlCharacters() async throws {
        let source = try await read("Chỉ thị số 29\u{1B}[31m-CT/TU\u{7}\u{9B}, ban hành năm 2013.\tHết", as: "a.txt")
        #expect(source.text == "Chỉ thị số 29 [31m-CT/TU  , ban hành năm 2013.\tHết")
    }

    @Test("unless it is more than allowed")
    func tooLarge() async {
        let bytes = Array(sentence.utf8)
        let small = ExtractionLimits(inputBytes: 16)
        #expect(await failure(bytes, as: "a.txt", limits: small) == .tooLarge(bytes: bytes.count, limit: 16))
        let short = ExtractionLimits(outputBytes: 16)
        for name in ["a.txt", "a.md", "a.html"] {
            #expect(await failure(bytes, as: name, limits: short) == .tooMuchText(limit: 16))
        }
        let few = ExtractionLimits(blocks: 2)
        #expect(await failure(Array("a\n\nb\n\nc".utf8), as: "a.md", limits: few) == .tooMuchText(limit: 8 << 20))
    }
}
