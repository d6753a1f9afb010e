import Foundation
import Testing

@testable import VietnameseText

@Suite("Words typed while the input method was off")
struct InputMethodTests {
    @Test(
        "Telex keystrokes are the word that they would have written",
        arguments: [
            ("ddieeuf", "điều"), ("ddunf", "đùn"), ("ddaayr", "đẩy"), ("nes", "né"), ("tranhs", "tránh"),
            ("nghij", "nghị"), ("quyeets", "quyết"), ("chir", "chỉ"), ("thij", "thị"), ("caans", "cấn"),
            ("booj", "bộ"), ("truwowngf", "trường"), ("nguwowif", "người"), ("dduwowngf", "đường"),
            ("nhuwngx", "những"),
            ("huowng", "hương"), ("nuwocs", "nước"), ("muwa", "mưa"), ("hoawcj", "hoặc"), ("quawng", "quăng"),
            ("gieengs", "giếng"), ("gif", "gì"), ("giuwax", "giữa"), ("quoocs", "quốc"), ("thuowr", "thuở"),
            ("quys", "quý"), ("kis", "ký"), ("hoaf", "hòa"), ("ruowuj", "rượu"), ("khuyur", "khuỷu"),
        ])
    func telex(typed: String, meant: String) {
        #expect(InputMethod.decoded(typed) == meant)
        #expect(InputMethod.decoded(typed.uppercased()) == meant, "capitals hide the keystrokes")
    }

    @Test(
        "a key may be struck late, or amid the word, as input methods allow",
        arguments: [
            ("dduongwf", "đường"), ("truongwf", "trường"), ("nguoiwf", "người"), ("muaw", "mưa"), ("guiwr", "gửi"),
            ("ddieejn", "điện"), ("tasnh", "tánh"), ("traasn", "trấn"), ("danfd", "đàn"), ("dieenj", "diện"),
            ("cana", "cân"), ("viecej", "việc"), ("nhwngx", "những"), ("trw", "trư"), ("giwx", "giữ"), ("hwux", "hữu"),
        ])
    func lateKeys(typed: String, meant: String) {
        #expect(InputMethod.decoded(typed) == meant)
    }

    @Test(
        "VNI digits are the word that they would have written",
        arguments: [
            ("d9ie62u", "điều"), ("ca1n", "cán"), ("bo65", "bộ"), ("d9u2n", "đùn"), ("d9a63y", "đẩy"),
            ("ne1", "né"), ("tra1nh", "tránh"), ("nguo7i2", "người"), ("nguoi72", "người"), ("d9uo7ng2", "đường"),
            ("u7o71c", "ước"), ("ma81t", "mắt"), ("quye61t", "quyết"), ("nghi5", "nghị"), ("thuo73", "thuở"),
            ("hoa85c", "hoặc"), ("dang9", "đang"), ("quo61c", "quốc"),
        ])
    func vni(typed: String, meant: String) {
        #expect(InputMethod.decoded(typed) == meant)
    }

    @Test(
        "an input method switched on halfway leaves half the keys",
        arguments: [
            ("điêuf", "điều"), ("đieeuf", "điều"), ("đuowngf", "đường"), ("nguơif", "người"), ("trươngf", "trường"),
            ("cánboj", nil), ("quyêts", "quyết"), ("tiens", "tiến"), ("dieemr", "diểm"), ("traanhs", "tránh"),
        ])
    func halfDone(typed: String, meant: String?) {
        #expect(InputMethod.decoded(typed) == meant)
    }

    @Test("of two tones the last is taken, but not for certain")
    func contradictingTones() throws {
        let reading = try #require(InputMethod.reading(of: "cánf"))
        #expect(reading.exact == "càn")
        #expect(!reading.isCertain)
        #expect(InputMethod.decoded("tansf") == "tàn")
        #expect(InputMethod.decoded("tanss") == nil, "a tone key struck twice takes the tone back and is a letter")
        #expect(InputMethod.decoded("tansz") == "tan", "z takes the tone back")
    }

    @Test(
        "what is written right, or is no syllable, is no residue",
        arguments: [
            "", "a", "an", "cán", "điều", "nghiêng", "toan", "oai", "xa", "sa", "ra", "da", "quang", "nghieng", "hoà",
            "strike", "world", "text", "tax2", "fax", "for", "zoom", "jazz", "class", "covid19", "h2o", "b12", "2024",
            "29", "ct", "TU", "QĐ", "UBND", "HĐND", "ubndtw", "nq", "m2", "u20", "điều5", "số2", "năm2", "nam2023",
            "world wide", "nes traanhs", "日本", "đđđđ", "dddd", "wwww", "aaaa", "càsts", "catf", "tieecf", "cátr",
        ])
    func noResidue(token: String) {
        #expect(InputMethod.decoded(token) == nil, "\(token) is taken for keystrokes")
    }

    @Test(
        "doubled letters and digits amid a word leave no doubt",
        arguments: [
            "ddieeuf", "ddunf", "ddaayr", "laanf", "vieecj", "leen", "khoong", "quyeets", "muwa", "nawm", "mowis",
            "hocj",
            "nhw", "d9ie62u", "ca1n", "d9o65", "d9i", "điêuf", "nguwowif", "toots", "thees",
        ])
    func certain(token: String) throws {
        #expect(try #require(InputMethod.reading(of: token)).isCertain, "\(token) can be nothing else")
    }

    @Test(
        "what may as well be a word, a name or a number is left to the texts to decide",
        arguments: [
            "tranhs", "nes", "as", "of", "tax", "six", "his", "las", "cas", "tw", "TW", "data", "was", "a4", "nam2",
            "so2",
            "bo65", "seen", "been", "choose", "traanhs", "down", "town", "now", "xoong", "a1n", "test", "list",
        ])
    func uncertain(token: String) {
        #expect(InputMethod.reading(of: token)?.isCertain != true, "\(token) may be what was meant")
    }

    @Test("a word encoded in Telex, whatever the order of its keys, is read back", arguments: commonSyllables)
    func telexRoundTrip(word: String) throws {
        for typed in [Keys.telex(word), Keys.telexAtEnd(word)] where typed != word {
            #expect(InputMethod.decoded(typed) == Folding.exact(word), "\(word), typed \(typed)")
        }
    }

    @Test("a word encoded in VNI, whatever the order of its keys, is read back", arguments: commonSyllables)
    func vniRoundTrip(word: String) throws {
        for typed in [Keys.vni(word), Keys.vniAtEnd(word)] where typed != word {
            #expect(InputMethod.decoded(typed) == Folding.exact(word), "\(word), typed \(typed)")
        }
    }

    @Test("the words themselves, with or without their marks, are not read as keystrokes", arguments: commonSyllables)
    func wordsAreLeftAlone(word: String) {
        #expect(InputMethod.decoded(word) == nil)
        #expect(InputMethod.decoded(Folding.folded(word)) == nil)
    }

    @Test("no bytes whatever trap")
    func junk() {
        var random = SplitMix(state: 20231108)
        let keys = Array("adeoiuwsfrxjzdnghtcq0123456789ấđơừ".unicodeScalars)
        for _ in 0..<20000 {
            let length = Int.random(in: 0...20, using: &random)
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            check(String(decoding: bytes, as: UTF8.self))
            var word = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                word.append(keys[Int.random(in: 0..<keys.count, using: &random)])
            }
            check(String(word))
        }
        check(String(repeating: "a", count: 100_000))
    }

    private func check(_ token: String) {
        guard let decoded = InputMethod.decoded(token) else { return }
        #expect(Syllable.isVietnamese(decoded), "\(token) is read as \(decoded)")
        #expect(decoded != Folding.exact(token), "\(token) is read as itself")
        #expect(Folding.exact(decoded) == decoded, "\(token) is read as \(decoded), which is no key")
    }
}

/// The same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// What the keys of a word are in either input method.
private enum Keys {
    /// Marks right after their letters, the tone at the end.
    static func telex(_ word: String) -> String { typed(word, with: telexKeys, marksAtEnd: false) }

    /// The key *w*, and of *đ* the second *d*, after all letters; then the tone.
    static func telexAtEnd(_ word: String) -> String {
        typed(word, with: telexKeys, marksAtEnd: true)
    }

    /// Marks right after their letters, the tone after its vowel.
    static func vni(_ word: String) -> String { typed(word, with: vniKeys, marksAtEnd: false) }

    /// All digits after all letters.
    static func vniAtEnd(_ word: String) -> String {
        typed(word, with: vniKeys, marksAtEnd: true)
    }

    private static func typed(_ word: String, with keys: [Unicode.Scalar: String], marksAtEnd: Bool) -> String {
        var typed = ""
        var late = ""
        var tone = ""
        var vowel = ""
        for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "đ":
                typed += "d"
                if marksAtEnd { late += keys[scalar] ?? "" } else { typed += keys[scalar] ?? "" }
            case "\u{0300}", "\u{0301}", "\u{0303}", "\u{0309}", "\u{0323}":
                tone = keys[scalar] ?? ""
            case "\u{0302}", "\u{0306}", "\u{031B}":
                let key = keys[scalar] ?? vowel
                if !marksAtEnd {
                    typed += key
                } else if !late.hasSuffix(key) {  // one key is enough for ươ
                    late += key
                }
            default:
                typed.unicodeScalars.append(scalar)
                vowel = String(scalar)
            }
        }
        return typed + late + tone
    }

    private static let telexKeys: [Unicode.Scalar: String] = [
        "đ": "d", "\u{0306}": "w", "\u{031B}": "w", "\u{0300}": "f", "\u{0301}": "s", "\u{0309}": "r", "\u{0303}": "x",
        "\u{0323}": "j",
    ]

    private static let vniKeys: [Unicode.Scalar: String] = [
        "đ": "9", "\u{0302}": "6", "\u{031B}": "7", "\u{0306}": "8", "\u{0301}": "1", "\u{0300}": "2", "\u{0309}": "3",
        "\u{0303}": "4", "\u{0323}": "5",
    ]
}

/// Syllables that official documents are full of, and some of each odd shape.
let commonSyllables = """
    và của các có là được cho trong người không một những với này khi đã để theo từ về tại ngày năm tháng số việc \
    định quy quyết nghị chỉ thị thông tư luật pháp điều khoản điểm mục phần chương bộ chính phủ ủy ban nhân dân tỉnh \
    huyện xã phường thành phố cấp trung ương địa phương cán công chức viên đảng đoàn thể tổ cơ quan đơn vị doanh nghiệp \
    lãnh đạo quản lý trách nhiệm thẩm quyền nhiệm vụ kế hoạch báo cáo kết quả thực hiện tiếp tục tăng cường nâng cao \
    chất lượng hiệu lực kiểm tra giám sát xử vi phạm kỷ cương hành đùn đẩy né tránh dám nghĩ làm chịu vượt qua khó khăn \
    thách đổi mới sáng tạo phát triển kinh xã hội văn hóa giáo dục y khoa học nghệ môi trường đất đai xây dựng đầu \
    ngân sách tài sản thuế phí đường thủy điện nước rừng biển đảo quốc phòng an ninh trật tự tiền lương thưởng hưu trí \
    tuổi trẻ phụ nữ nông thôn hợp tác nghĩa giữa gì giếng giữ gìn thuở khuya khuỷu quỹ quý quỳnh hươu rượu cứu bưu \
    mưa chưa nữa ngoẻo ngoằn khỏe xoáy hoặc quăng quốc quây nguyễn nguyên chuyển tuyết thuyết yêu yếu yên ướt ưu uống \
    huýt tuýp oai oan ngoáy nghiêng nghề nghe
    """.split(separator: " ").map(String.init)
