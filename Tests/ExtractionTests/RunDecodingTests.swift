import Foundation
import Testing

@testable import Extraction

@Suite("Text in old fonts becomes Unicode")
struct RunDecodingTests {
    private func decode(_ blocks: [(String?, String)]...) -> DecodedRuns {
        RunDecoding.decode(blocks.map { $0.map { TextRun(text: $0.1, font: $0.0) } })
    }

    @Test("TCVN3, with capitals where the font shows them")
    func tcvn3() {
        let decoded = decode(
            [(".VnTimeH", "uû ban nh©n d©n"), (".VnTime", " céng hoµ")], [(".VnTime", "§­êng Cöa VÑt, sè 14")],
            [(".VnTimeH", "quy tr×nh")], [(".VnTimeH", "quy ho")], [("Times New Roman", "Lam Giang")])
        #expect(
            decoded.texts == ["UỶ BAN NHÂN DÂN cộng hoà", "Đường Cửa Vẹt, số 14", "QUY TRÌNH", "QUY HO", "Lam Giang"])
        #expect(decoded.encodings == ["TCVN3"])
    }

    @Test("VNI beside TCVN3 in one document, and a word of it that the fonts deny")
    func mixed() {
        let decoded = decode(
            [("VNI-Times", "Chuû tòch thaønh phoá Lam Giang trình baøy yù kieán")],
            [(".VnTime", "ChÞu tr¸ch nhiÖm tr­íc nh©n d©n vÒ c¸c tuyÕn ®­êng")],
            [(".VnTime", "Söûa chöõa vaø naâng caáp ñöôøng saù quaän Beán Ñoâng")])
        #expect(
            decoded.texts == [
                "Chủ tịch thành phố Lam Giang trình bày ý kiến", "Chịu trách nhiệm trước nhân dân về các tuyến đường",
                "Sửa chữa và nâng cấp đường sá quận Bến Đông",
            ])
        #expect(Set(decoded.encodings) == ["TCVN3", "VNI-Windows"])
    }

    @Test("Unicode stays, whatever its font is called")
    func unicodeInOldFonts() {
        let texts = [
            "Uỷ ban nhân dân thành phố Lam Giang", "Có thông báo là khoán công", "Điều 5. Né tránh, đùn đẩy",
            "Bé Lan", "Nghi\u{0323}\u{0302} quyê\u{0301}t",
        ]
        for font in [".VnTime", "VNI-Times", ".VnTimeH", nil] {
            let decoded = RunDecoding.decode(texts.map { [TextRun(text: $0, font: font)] })
            #expect(decoded.texts == texts, "\(font ?? "no font")")
            #expect(decoded.encodings.isEmpty)
        }
    }

    @Test(
        "other languages and signs stay",
        arguments: [
            "The committee's café served naïve résumés; it cost £5 or 7 €, ©2004 Acme®, 20 °C, 5 µm and 10 µg, §12.",
            "Où est la société générale? L'été à Orléans: élèves, français, thé, né, là, dès, «dépêche», cœur, Noël.",
            "Die Straße nach München: für Größe, Übung, ähnlich, schön, Fußgänger, zurück, natürlich, Änderung.",
            "El niño comió en España; señor Núñez, ¿qué tal? ¡Adiós! São Paulo, João, ação, não.",
            "x² + y² = z², 3×4÷2 ± 1, ½ cup, a^b, i++, what? you're (e.g. me). f(x) o^2 u+v",
        ])
    func otherLanguages(text: String) {
        for font in [nil, "Arial", ".VnTime"] as [String?] {
            let decoded = RunDecoding.decode([[TextRun(text: text, font: font)]])
            #expect(decoded.texts == [text])
            #expect(decoded.encodings.isEmpty)
        }
        let amidVietnamese = decode([(nil, "Uỷ ban nhân dân thành phố thông báo đến mọi người")], [(nil, text)])
        #expect(amidVietnamese.texts[1] == text)
    }

    @Test("bullets of symbol fonts stay bullets")
    func bullets() {
        let decoded = decode(
            [("Symbol", "\u{F0B7}"), (".VnTime", " söa ch÷a ®­êng s¸")], [(".VnTime", "· l¸t vØa hÌ")])
        #expect(decoded.texts == ["\u{F0B7} sửa chữa đường sá", "· lát vỉa hè"])
    }

    @Test("what a text layer of a PDF makes of TCVN3")
    func pdf() {
        let decoded = decode([(nil, "Thñ t−íng ChÝnh phñ l∙nh ®¹o")], [("GDNPME+VnTimeHBold", "céng hoμ x∙ héi")])
        #expect(decoded.texts == ["Thủ tướng Chính phủ lãnh đạo", "CỘNG HOÀ XÃ HỘI"])
    }

    @Test("letters that got lost are reported and not made up")
    func lostLetters() {
        let decoded = decode([(".VnTime", "Nhµ níc vµ nh©n d©n cïng lµm, ®îc b¸o c¸o ®Çy ®ñ")])
        #expect(decoded.texts[0].hasPrefix("Nhà nớc và"))
        #expect(decoded.warnings.count == 1)
        #expect(decoded.warnings.first?.english.hasPrefix("2 words lack a letter") == true)
    }

    @Test("UTF-8 that was taken for Windows-1252")
    func mojibake() {
        let decoded = decode([(nil, "Uá»· ban nhÃ¢n dÃ¢n thÃ\u{A0}nh phá»‘ thÃ´ng bÃ¡o")])
        #expect(decoded.texts == ["Uỷ ban nhân dân thành phố thông báo"])
    }

    @Test("files without fonts are told by their words", arguments: OldFile.all)
    func files(file: OldFile) async throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../corpus/bang-ma-cu")
        let bytes = try Data(contentsOf: folder.appending(path: file.name))
        let source = try await read(Array(bytes), as: file.name)
        #expect(source.encoding == file.encoding)
        #expect(source.extraction?.encodings == [file.encoding])
        for sentence in file.sentences {
            #expect(source.text.contains(sentence), "\(sentence) is not in \(source.text)")
        }
    }

    struct OldFile: CustomTestStringConvertible {
        var name: String
        var encoding: String
        var sentences: [String]
        var testDescription: String { name }

        private static let roads = [
            "lập kế hoạch sửa chữa trước mùa mưa lũ", "giải tỏa việc lấn chiếm lòng đường, vỉa hè; không né tránh",
        ]
        private static let ferries = [
            "Các chủ phương tiện thủy phải trang bị đủ áo phao", "bị xử lý kỷ luật hoặc xử phạt hành chính",
            "ỦY BAN NHÂN DÂN",
        ]
        private static let letter = [
            "Kính gửi bà con Lam Giang ở xa,", "làng Cầu Ngự đã khởi công hôm mồng bảy tháng ba.",
            "tiếp tục ủng hộ.", "Lưu Thế Cường",
        ]
        static let all = [
            OldFile(name: "14-ct-ub-1999-tcvn3.txt", encoding: "TCVN3", sentences: roads),
            OldFile(name: "16-ct-ub-1999-vni.txt", encoding: "VNI-Windows", sentences: roads),
            OldFile(name: "21-ct-ub-2001-tcvn3.html", encoding: "TCVN3", sentences: ferries),
            OldFile(name: "22-ct-ub-2001-vni.html", encoding: "VNI-Windows", sentences: ferries),
            OldFile(name: "23-ct-ub-2001-windows-1258.txt", encoding: "Windows-1258", sentences: ferries),
            OldFile(name: "thu-dong-huong-1997-viscii.txt", encoding: "VISCII", sentences: letter),
            OldFile(name: "thu-dong-huong-1997-vps.html", encoding: "VPS", sentences: letter),
            OldFile(name: "thu-dong-huong-1997-viqr.txt", encoding: "VIQR", sentences: letter),
            OldFile(name: "thu-dong-huong-1997-bk-hcm2.txt", encoding: "BK HCM2", sentences: letter),
        ]
    }
}
