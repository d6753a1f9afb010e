import VietnameseText

/// Personal names as signatures carry them: two to six syllables, each with a capital (`Vũ Thị Hạnh Dung`), or all in
/// capitals.
enum PersonName {
    /// Whether `cell` is nothing but a name.
    static func isName(_ text: TextBytes, _ cell: Range<Int>) -> Bool {
        guard !cell.isEmpty, cell.count <= 80 else { return false }
        var syllables = 0
        var offset = cell.lowerBound
        while offset < cell.upperBound {
            offset = text.skipWhiteSpace(offset..<cell.upperBound)
            guard LetterCase.of(text.scalar(offset).value) == .upper else { return false }
            var letters = 0
            while offset < cell.upperBound, text.whiteSpace(offset) == 0 {
                let (value, length) = text.scalar(offset)
                if LetterCase.of(value) != .none {
                    letters += 1
                } else if letters == 1, value == 0x27 || value == 0x2019 {
                    // `H'Lan Niê`, `K'Brên`
                    syllables += 1
                } else if !(0x300..<0x370 ~= value) {
                    return false
                }
                offset += length
            }
            // the longest syllable has seven letters, names of the minorities a few more
            guard letters <= 9 else { return false }
            syllables += 1
        }
        return 2...6 ~= syllables
    }

    /// Whether `cell` is a name that begins with a family name: in capitals too, where roles look the same.
    static func isPerson(_ text: TextBytes, _ cell: Range<Int>) -> Bool {
        guard isName(text, cell) else { return false }
        let terms = Folding.tokens(of: text.string(cell))
        guard let first = terms.first else { return false }
        guard families.contains(first.folded) else { return opensRarely(text, cell, terms) }
        let written = Folding.exact(text.string(cell.lowerBound..<cell.lowerBound + first.range.upperBound))
        guard !offices.contains(written) else { return false }
        return terms.count > 1 && !(terms.count > 1 && notGiven.contains(terms[0].folded + " " + terms[1].folded))
    }

    /// Whether a name of three syllables or more, with its marks and not in capitals, begins with a rarer family name: `Văn
    /// Trọng Bình`; without marks, and in titles, such syllables are of anything.
    private static func opensRarely(_ text: TextBytes, _ cell: Range<Int>, _ terms: [Folding.Term]) -> Bool {
        terms.count > 2 && rareFamilies.contains(terms[0].exact) && !TextMeasure(text, cell).isCapitals
    }

    private static let rareFamilies: Set<String> = [
        "văn", "khổng", "lại", "phí", "sầm", "uông", "khiếu", "mông", "bế", "bành", "chung", "nhữ", "tất", "ứng", "mùa",
        "đậu", "từ", "đồng", "hàng", "hạng", "thẩm", "doãn", "âu", "an", "viên", "đới", "đường", "cấn", "hầu", "lò",
        "tòng", "lường", "quàng", "hoa", "hứa", "kha", "biện", "ngụy", "phương", "ung", "tưởng", "trang", "hồng",
        "đổng",
        "khiêu", "lều", "nhâm", "sử", "cung", "chử", "công", "cồ", "nguyến", "bá", "bàng", "ân", "thi", "tân",
    ]

    /// Whether a piece of any of `ranges` is a name that is not in capitals, as roles are.
    static func isAny(_ text: TextBytes, _ ranges: [Range<Int>]) -> Bool {
        ranges.contains { range in
            Cells.of(text, range).contains { cell in
                let cell = withoutNote(text, cell)
                if isName(text, cell) { return !TextMeasure(text, cell).isCapitals || isPerson(text, cell) }
                let rank = rankLength(text, cell)
                return rank > 0 && isName(text, text.trimmed(cell.lowerBound + rank..<cell.upperBound))
            }
        }
    }

    /// A name in capitals as texts write it: `NGUYỄN VĂN AN` is `Nguyễn Văn An`.
    static func spelled(_ name: String) -> String {
        let bytes = TextBytes(name)
        guard TextMeasure(bytes, 0..<bytes.count).isCapitals else { return name }
        return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
    }

    /// `cell` without `– đã ký` behind a name.
    private static func withoutNote(_ text: TextBytes, _ cell: Range<Int>) -> Range<Int> {
        guard cell.count <= 100 else { return cell }
        let terms = Folding.tokens(of: text.string(cell))
        guard terms.count > 3, terms[terms.count - 2].folded == "da", terms[terms.count - 1].folded == "ky" else {
            return cell
        }
        return cell.lowerBound..<cell.lowerBound + terms[terms.count - 3].range.upperBound
    }

    /// The bytes that a rank or degree takes before a name: `Thượng tá`, `Tiến sĩ`; 0 if there is none.
    static func rankLength(_ text: TextBytes, _ cell: Range<Int>) -> Int {
        guard cell.count <= 100 else { return 0 }
        let terms = Folding.tokens(of: text.string(cell))
        guard terms.count > 2 else { return 0 }
        let two = terms[0].folded + " " + terms[1].folded
        if ranks.contains(two), terms.count > 3 { return terms[2].range.lowerBound }
        if ranks.contains(terms[0].folded) { return terms[1].range.lowerBound }
        return 0
    }

    private static let ranks: Set<String> = [
        "dai tuong", "thuong tuong", "trung tuong", "thieu tuong", "dai ta", "thuong ta", "trung ta", "thieu ta",
        "dai uy",
        "thuong uy", "trung uy", "thieu uy", "tien si", "thac si", "giao su", "bac si", "ky su", "luat su", "cu nhan",
        "ts",
        "ths", "pgs", "gs", "bs", "ks", "ls", "ong", "ba", "kts", "ngut", "ngnd", "nsut", "nsnd", "bsck", "ttut",
        "ttnd",
    ]

    /// What opens offices and, but for its marks, is a family name: `VỤ TRƯỞNG`, `Trưởng Công an`.
    private static let offices: Set<String> = ["vụ", "trưởng", "chủ", "quản", "tổ", "tổng"]

    /// The family names of nearly all Vietnamese, folded.
    private static let families: Set<String> = [
        "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
        "ly",
        "dao", "dinh", "lam", "luu", "trinh", "mai", "truong", "cao", "ha", "ta", "thai", "chau", "phung", "to", "tong",
        "doan",
        "kieu", "quach", "la", "luong", "vuong", "khuat", "nghiem", "bach", "tang", "ton", "trieu", "dam", "ninh",
        "nong",
        "mac", "thach", "luc", "giap", "chu", "cu", "khuc", "lo", "vi", "hua", "than", "lu", "tieu", "diep", "nham",
        "quan",
        "son", "kim", "danh", "ksor", "rcom", "siu", "chau", "hau", "ma", "giang", "vang", "sung", "lau", "thao", "cam",
        "dieu",
    ]

    /// First two words that roles and bodies have in common with family names.
    private static let notGiven: Set<String> = [
        "chu tich", "chu nhiem", "chu toa", "chu tri", "truong ban", "truong phong", "truong doan", "thai nguyen",
        "ha noi",
        "ha nam", "ha tinh", "ha giang", "lam dong", "ninh binh", "ninh thuan", "son la", "cao bang", "quan uy",
        "to truong",
        "tong giam", "tong cuc", "tong bi", "tong thanh", "tong kiem", "cu nhan", "to chuc", "to thu", "doan thu",
        "kim thanh",
    ]
}
