// huyền, sắc, hỏi, ngã, nặng
private let grave: UInt8 = 1
private let acute: UInt8 = 2
private let hook: UInt8 = 3
private let tilde: UInt8 = 4
private let dot: UInt8 = 5

extension CodePage {
    /// TCVN 5712:1993, VN3 ("ABC"), and the capitals that VN2 has between its letters.
    ///
    /// VN3 leaves capitals with marks to fonts that show small letters as capitals (`.VnTimeH`). The bytes of VN1 below
    /// A0 are left out: Windows has its quotation marks and dashes there.
    static let tcvn3 = CodePage(
        letters: [
            0xA1: "ĂÂÊÔƠƯĐăâêôơưđẰ",
            0xB5: "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
        ],
        marks: [
            (0xB0, .none, grave), (0xB1, .none, hook), (0xB2, .none, tilde), (0xB3, .none, acute), (0xB4, .none, dot),
        ])

    /// VNI for Windows, by VNI Software: a vowel, then its marks, as a capital or a small letter of Latin-1.
    static let vniWindows = CodePage(
        letters: [
            0xC6: "Ỉ", 0xCC: "ÌÍỴ", 0xD1: "ĐỊĨƠ", 0xD6: "Ư", 0xE6: "ỉ", 0xEC: "ìíỵ", 0xF1: "địĩơ", 0xF6: "ư",
        ],
        marks: bothCases([
            (0xD8, .none, grave), (0xD9, .none, acute), (0xDB, .none, hook), (0xD5, .none, tilde), (0xCF, .none, dot),
            (0xC2, .circumflex, 0), (0xC0, .circumflex, grave), (0xC1, .circumflex, acute), (0xC5, .circumflex, hook),
            (0xC3, .circumflex, tilde), (0xC4, .circumflex, dot),
            (0xCA, .breve, 0), (0xC8, .breve, grave), (0xC9, .breve, acute), (0xDA, .breve, hook),
            (0xDC, .breve, tilde), (0xCB, .breve, dot),
        ]))

    /// BK HCM2, by the Polytechnic University of Ho Chi Minh City.
    static let bkHCM2 = CodePage(
        letters: [
            0xC0: "Đ", 0xCA: "Â", 0xCF: "Ê", 0xD1: "ÍÌỈĨỊÔ", 0xD9: "ĂƠƯ",
            0xE0: "đ", 0xEA: "â", 0xEF: "ê", 0xF1: "íìỉĩịô", 0xF9: "ăơư",
        ],
        marks: bothCases([
            (0xC1, .none, acute), (0xC2, .none, grave), (0xC3, .none, hook), (0xC4, .none, tilde), (0xC5, .none, dot),
            (0xC6, .none, acute), (0xC7, .none, grave), (0xC8, .none, hook), (0xC9, .none, tilde),
            (0xCB, .none, acute), (0xCC, .none, grave), (0xCD, .none, hook), (0xCE, .none, tilde),
        ]))

    /// VPS, by the Vietnamese Professionals Society.
    static let vps = CodePage(letters: [
        0x02: "ẠẬẶẸỆ", 0x10: "ỊỌỘỢỤỰ", 0x19: "Ỵ", 0x1C: "ẪỮ",
        0x80: "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ··ỀỂỄỐỒỔỖýỷỵỚỜỞ·ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ·",
        0xE0: "àáâãảạă·èéêẽìí·ĩẴĐòóôõ·Ơụùúủ·ỶẼỳ",
    ])

    /// VISCII 1.1, RFC 1456.
    static let viscii = CodePage(letters: [
        0x02: "Ẳ", 0x05: "ẴẪ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ",
        0x80: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư",
        0xE0: "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
    ])

    /// Windows-1258, by the Unicode Consortium's `MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1258.TXT`; composed, where
    /// `SingleByteEncoding` of a page that declares it keeps what the page has.
    static let windows1258 = CodePage(
        letters: [
            0xC0: "ÀÁÂĂ", 0xC8: "ÈÉÊ", 0xCD: "Í", 0xD0: "Đ", 0xD3: "ÓÔƠ", 0xD9: "ÙÚ", 0xDD: "Ư",
            0xE0: "àáâă", 0xE8: "èéê", 0xED: "í", 0xF0: "đ", 0xF3: "óôơ", 0xF9: "ùú", 0xFD: "ư",
        ],
        marks: [
            (0xCC, .none, grave), (0xEC, .none, acute), (0xD2, .none, hook), (0xDE, .none, tilde), (0xF2, .none, dot),
        ])

    /// Marks that have a code for capitals, given here, and one for small letters, 32 above; either does for both.
    private static func bothCases(
        _ marks: [(byte: UInt8, mark: VowelMark, tone: UInt8)]
    ) -> [(byte: UInt8, mark: VowelMark, tone: UInt8)] {
        marks + marks.map { ($0.byte + 0x20, $0.mark, $0.tone) }
    }
}
