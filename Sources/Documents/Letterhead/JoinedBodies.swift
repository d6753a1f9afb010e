import VietnameseText

/// A body and the one above it, whose lines a page or a table has made one: `UBND TỈNH LAM GIANG SỞ NỘI VỤ`, `BỘ TÀI CHÍNH
/// TỔNG CỤC THUẾ`, `HUYỆN MAI HẠ ỦY BAN NHÂN DÂN XÃ HỒ SEN`.
enum JoinedBodies {
    /// The names in `line`, the upper one first; itself where it is one.
    static func parts(_ line: String) -> [String] {
        let words = SingleSpacing.words(line)
        guard 4...24 ~= words.count, TextMeasure.isNearlyCapitals(TextBytes(line)) else { return [line] }
        let folded = words.map { Folding.folded($0) }
        for cut in 2..<words.count {
            guard let lower = head(folded[cut...], among: lowers),
                alone.contains(lower) || cut + lower.split(separator: " ").count < words.count,
                isWhole(Array(folded[..<cut]), above: lower)
            else { continue }
            let rest = words[cut...].joined(separator: " ")
            return [words[..<cut].joined(separator: " ")] + parts(rest)
        }
        return [line]
    }

    /// What needs no more to be a name below another.
    private static let alone: Set<String> = [
        "van phong", "thuong truc", "ban thuong vu", "ban chap hanh", "ban thuong truc", "uy ban kiem tra",
    ]

    /// What the names of those begin with that stand below others, folded.
    private static let lowers = [
        "so", "phong", "ban", "van phong", "chi cuc", "cuc", "tong cuc", "trung tam", "truong dai hoc",
        "truong cao dang",
        "truong trung cap", "truong thpt", "truong thcs", "truong tieu hoc", "truong mam non", "truong trung hoc",
        "thanh tra", "cong an", "benh vien", "vien kiem sat nhan dan", "vien", "hoc vien", "uy ban nhan dan", "ubnd",
        "hoi dong nhan dan", "hdnd", "uy ban kiem tra", "toa an nhan dan", "thuong truc", "ban thuong vu",
        "ban chap hanh", "bch", "btv", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy", "cong ty",
        "lien doan lao dong", "doan", "ban thuong truc", "bo chi huy quan su",
    ]

    /// Whether `upper` is the whole name of a body that one beginning with `lower` may stand below.
    private static func isWhole(_ upper: [String], above lower: String) -> Bool {
        guard let head = head(upper[...], among: uppers) else { return false }
        let rest = upper.count - head.split(separator: " ").count
        switch head {
        case "ubnd", "uy ban nhan dan":
            return isPlaced(upper, behind: upper.count - rest) && !ofParty.contains(lower) && lower != "cong ty"
        case "hoi dong nhan dan", "hdnd":
            return isPlaced(upper, behind: upper.count - rest) && ["thuong truc", "ban", "van phong"].contains(lower)
        case "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy":
            return 2...4 ~= rest && ["ban", "uy ban kiem tra", "van phong", "dang uy", "huyen uy"].contains(lower)
        case "dang bo": return isPlaced(upper, behind: 2) && ofParty.contains(lower)
        case "toa an nhan dan", "vien kiem sat nhan dan":
            return lower == head && (isPlaced(upper, behind: upper.count - rest) || upper.suffix(2) == ["toi", "cao"])
        case "lien doan lao dong": return lower == head && isPlaced(upper, behind: 4)
        case "tinh doan", "thanh doan", "huyen doan":
            return 2...4 ~= rest && ["bch", "btv", "ban chap hanh", "ban thuong vu", "doan"].contains(lower)
        case "hoi":
            return ["ban thuong vu", "ban chap hanh"].contains(lower)
                && upper.indices.dropFirst(2).contains { isPlaced(upper, behind: $0) }
        case "uy ban mttq viet nam", "uy ban mat tran to quoc viet nam":
            return lower == "ban thuong truc" && isPlaced(upper, behind: upper.count - rest)
        case "quan khu": return rest == 1 && lower == "bo chi huy quan su"
        case "bo":
            return rest > 0 && (ofMinistry.contains(lower) || lower == "cong an" && upper == ["bo", "cong", "an"])
        case "tong cuc": return rest > 0 && (lower == "cuc" || lower == "chi cuc")
        case "cuc": return rest > 0 && lower == "chi cuc"
        case "so": return rest > 0 && ofDepartment.contains(lower)
        case "tong cong ty": return rest > 1 && lower == "cong ty"
        // `HUYỆN MAI HẠ`
        default:
            return isPlaced(upper, behind: 0)
                && ["uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd"].contains(lower)
        }
    }

    private static let uppers = [
        "ubnd", "uy ban nhan dan", "hoi dong nhan dan", "hdnd", "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy",
        "dang uy", "dang bo", "toa an nhan dan", "vien kiem sat nhan dan", "lien doan lao dong", "tinh doan",
        "thanh doan", "huyen doan", "hoi", "bo", "tong cuc", "cuc", "so", "tong cong ty", "tinh", "thanh pho", "huyen",
        "quan", "thi xa", "quan khu", "uy ban mttq viet nam", "uy ban mat tran to quoc viet nam",
    ]
    private static let ofParty: Set<String> = ["thanh uy", "huyen uy", "quan uy", "thi uy", "dang uy"]
    private static let ofMinistry: Set<String> = [
        "tong cuc", "cuc", "vien", "hoc vien", "benh vien", "truong dai hoc", "truong cao dang", "truong trung cap",
        "thanh tra", "van phong", "trung tam",
    ]
    private static let ofDepartment: Set<String> = [
        "chi cuc", "trung tam", "benh vien", "truong thpt", "truong thcs", "truong trung hoc", "truong trung cap",
        "truong cao dang",
    ]

    /// Whether a rank and the two words or more of a place stand behind the first `count` words: `TỈNH LAM GIANG`, `QUẬN 3`.
    private static func isPlaced(_ words: [String], behind count: Int) -> Bool {
        let rest = words.dropFirst(count)
        guard let rank = head(rest, among: ranks) else { return false }
        let place = rest.dropFirst(rank.split(separator: " ").count)
        if place.count == 1, let only = place.first { return only.allSatisfy(\.isNumber) }
        return 2...4 ~= place.count
    }

    private static let ranks = [
        "tinh", "thanh pho", "tp", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "dac khu",
    ]

    /// The longest of `heads` that `words` begin with.
    private static func head(_ words: ArraySlice<String>, among heads: [String]) -> String? {
        heads.filter { words.starts(with: $0.split(separator: " ").map { String($0) }) }.max { $0.count < $1.count }
    }
}
