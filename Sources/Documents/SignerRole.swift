import VietnameseText

/// The roles that sign documents, and the forms of signing on behalf of others.
enum SignerRole {
    /// Folded beginnings of roles.
    private static let roles = [
        "tong bi thu", "bi thu", "pho bi thu", "chu tich", "pho chu tich", "quyen chu tich", "giam doc", "pho giam doc",
        "tong giam doc", "pho tong giam doc", "truong ban", "pho truong ban", "chanh van phong", "pho chanh van phong",
        "chu nhiem", "pho chu nhiem", "truong phong", "pho truong phong", "bo truong", "thu truong", "thu tuong",
        "pho thu tuong", "vu truong", "cuc truong", "pho cuc truong", "tong cuc truong", "hieu truong", "chu toa",
        "chu tri", "thu ky", "nguoi ghi bien ban", "nguoi lap bien ban", "to truong", "truong doan", "vien truong",
        "pho vien truong", "chanh an", "chanh thanh tra", "tong thanh tra", "tong kiem toan", "thong doc",
        "thuong truc", "dai dien", "nguoi trinh bay", "nguoi kien nghi", "nguoi bao cao", "nguoi phat bieu",
        "nguoi viet", "tac gia",
    ]

    /// `thay mặt`, `ký thay`, `thừa lệnh`, `thừa ủy quyền` (Decree 30/2020/NĐ-CP, article 13), folded.
    private static let forms = ["tm", "t m", "kt", "k t", "tl", "t l", "tuq", "q"]

    /// Whether `cell` names a role: `CHỦ TỊCH`, `KT. GIÁM ĐỐC`, `PHÓ BÍ THƯ THƯỜNG TRỰC`.
    static func isRole(_ text: TextBytes, _ cell: Range<Int>) -> Bool {
        guard cell.count <= 160 else { return false }
        return isRole(folded: Folding.folded(text.string(cell)))
    }

    static func isRole(folded: String) -> Bool {
        let bare = withoutForm(folded) ?? folded
        return roles.contains { bare == $0 || bare.hasPrefix($0 + " ") }
    }

    /// Whether `range` begins with a form of signing and capitals after it: `TM. ỦY BAN NHÂN DÂN`.
    static func isFormalOpening(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let first = Cells.of(text, range).first ?? range
        guard first.count <= 200, let rest = withoutForm(Folding.folded(text.string(first))), !rest.isEmpty else {
            return false
        }
        // `T/m Ban Thường vụ` is met as well as capitals
        let bytes = text.bytes[first].prefix(5)
        guard bytes.contains(UInt8(ascii: ".")) || bytes.contains(UInt8(ascii: "/")) else { return false }
        return TextMeasure(text, first).isCapitals || bytes.contains(UInt8(ascii: "/"))
    }

    /// `folded` without its form of signing; nil if it has none.
    static func withoutForm(_ folded: String) -> String? {
        for form in forms where folded.hasPrefix(form + " ") {
            return String(folded.dropFirst(form.utf8.count + 1))
        }
        return nil
    }
}
