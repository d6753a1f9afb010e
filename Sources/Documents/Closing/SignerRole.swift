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
        "nguoi viet", "tac gia", "chanh thanh tra", "pho chanh thanh tra", "pho chanh an", "tham phan", "kiem sat vien",
        "tong bien tap", "pho tong bien tap", "pho thong doc", "pho tong thanh tra", "pho tong kiem toan",
        "pho tong cuc truong",
        "pho vu truong", "chi cuc truong", "pho chi cuc truong", "pho hieu truong", "hieu pho", "doan truong",
        "pho truong doan",
        "pho to truong", "to pho", "pho chu toa", "chu nhiem van phong", "truong tieu ban", "uy vien", "uvbtv",
        "quyen giam doc",
        "quyen bo truong", "bo truong", "nguoi dung dau", "nguoi lap", "nguoi chu tri", "chu tri hoi nghi",
        "chu tri cuoc hop",
        "vien pho", "tu lenh", "pho tu lenh", "chinh uy", "chi huy truong", "cuc pho", "truong thon", "truong dai dien",
        "truong doan giam sat", "xac nhan", "nguoi bao cao", "chuyen vien", "truong khoa", "pho truong khoa",
        "q chu tich",
        "nguoi trinh", "dai bieu", "pho thu truong", "thu truong co quan", "thu truong don vi", "phu trach",
        "nguoi gop y",
        "nguoi de nghi", "cong chuc", "lanh dao van phong", "lanh dao don vi", "lanh dao phong", "lanh dao so",
        "lanh dao ban", "pho chi huy truong", "chinh tri vien", "pho chinh uy", "tham muu truong",
        "pho tham muu truong", "truong cong an", "pho truong cong an", "doi truong", "pho doi truong", "hat truong",
        "pho hat truong", "tram truong", "pho tram truong", "truong tram",
    ]

    /// The same by their first letters.
    private static let openings = FoldedOpenings(roles)

    /// Whether the role drafts what another signs: `CHUYÊN VIÊN THAM MƯU`, `NGƯỜI LẬP`.
    static func drafts(_ folded: String) -> Bool {
        ["chuyen vien", "nguoi lap", "nguoi soan", "nguoi trinh"].contains {
            folded == $0 || folded.hasPrefix($0 + " ")
        }
    }

    /// `thay mặt`, `ký thay`, `thừa lệnh`, `thừa ủy quyền` (Decree 30/2020/NĐ-CP, article 13), folded, each
    /// with the space behind it.
    private static let forms = ["tm ", "t m ", "kt ", "k t ", "tl ", "t l ", "tuq ", "t u q ", "q "]

    /// Whether `cell` names a role: `CHỦ TỊCH`, `KT. GIÁM ĐỐC`, `PHÓ BÍ THƯ THƯỜNG TRỰC`.
    static func isRole(_ text: TextBytes, _ cell: Range<Int>) -> Bool {
        guard cell.count <= 160 else { return false }
        return isRole(folded: Folding.folded(text.string(cell)))
    }

    static func isRole(folded: String) -> Bool {
        let bare = withoutForm(folded) ?? folded
        return openings.open(bare)
    }

    /// How many words the longest role takes that `folded` begins with; 0 if it begins with none.
    static func length(folded: String) -> Int {
        roles.lazy.filter { folded == $0 || folded.hasPrefix($0 + " ") }
            .map { $0.utf8.lazy.filter { $0 == 0x20 }.count + 1 }.max() ?? 0
    }

    /// Whether `range` begins with a form of signing and capitals after it: `TM. ỦY BAN NHÂN DÂN`.
    static func isFormalOpening(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let first = Cells.of(text, range).first ?? range
        guard first.count <= 200, let rest = withoutForm(Folding.folded(text.string(first))), !rest.isEmpty else {
            return false
        }
        // `T/m Ban Thường vụ` is met as well as capitals
        let bytes = text.bytes[first].prefix(5)
        // a scan may have a comma for the stop, or nothing
        guard bytes.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ",") })
        else {
            return TextMeasure(text, first).isCapitals && isRole(folded: rest)
        }
        return TextMeasure(text, first).isCapitals || bytes.contains(UInt8(ascii: "/")) || isRole(folded: rest)
            || NameBehindTitle(text, first, Folding.tokens(of: text.string(first))) != nil
    }

    /// `HIỆU TRƯỞNG PHÊ DUYỆT` without what the signature does.
    static func withoutApproval(_ text: TextBytes, _ cell: Range<Int>) -> Range<Int> {
        let terms = Folding.tokens(of: text.string(cell))
        guard terms.count > 3,
            ["phe duyet", "ky duyet", "xac nhan"].contains(
                terms[terms.count - 2].folded + " " + terms[terms.count - 1].folded)
        else { return cell }
        return cell.lowerBound..<cell.lowerBound + terms[terms.count - 3].range.upperBound
    }

    /// Whether the role presides over a meeting: `CHỦ TRÌ`, `CHỦ TỌA`.
    static func isChair(_ folded: String) -> Bool {
        ["chu tri", "chu toa", "nguoi chu tri", "dong chu tri", "chu toa doan"].contains {
            folded == $0 || folded.hasPrefix($0 + " ")
        }
    }

    /// Whether the role keeps the minutes: `THƯ KÝ`, `NGƯỜI GHI BIÊN BẢN`.
    static func isSecretary(_ folded: String) -> Bool {
        ["thu ky", "nguoi ghi bien ban", "nguoi lap bien ban", "nguoi ghi"].contains {
            folded == $0 || folded.hasPrefix($0 + " ")
        }
    }

    /// A title in capitals as texts write it: `PHÓ BÍ THƯ THƯỜNG TRỰC` is `Phó Bí thư Thường trực`.
    static func spelled(_ title: String) -> String {
        let bytes = TextBytes(title)
        guard TextMeasure(bytes, 0..<bytes.count).isCapitals else {
            return title.prefix(1).uppercased() + title.dropFirst()
        }
        var words = title.lowercased().split(separator: " ").map { String($0) }
        // the role's second name keeps its capital: `Phó Chủ tịch`, `Phó Bí thư Thường trực`
        let isDeputy = ["phó", "quyền", "tổng", "q."].contains(words.first)
        for index in words.indices {
            let isHead = index == 0 || index == 1 && isDeputy
            // `Bộ trưởng, Chủ nhiệm`
            let isSecondRole = index > 0 && words[index - 1].hasSuffix(",")
            let isStanding = words[index] == "thường" && index + 1 < words.count && words[index + 1] == "trực"
            // `Trưởng phòng Công chức`
            let isOffice =
                index > 1 && words[index - 2].lowercased().hasSuffix("trưởng")
                && ["phòng", "ban"].contains(words[index - 1])
            if isHead || isStanding || isOffice || isSecondRole {
                words[index] = words[index].prefix(1).uppercased() + words[index].dropFirst()
            }
        }
        let head = min(4, words.count)
        let bodies: Set<String> = [
            "ban", "ủy", "sở", "bộ", "hội", "văn", "tòa", "viện", "cục", "phòng", "quận", "huyện", "đảng", "thành",
            "tỉnh", "quốc", "chính", "vụ", "chi", "tổng", "trung", "trường", "công", "đội", "thanh", "ubnd", "hđnd",
        ]
        // `Chánh Văn phòng`, `Trưởng Công an`
        if words.count > 2, ["chánh", "trưởng"].contains(words[0].lowercased()),
            ["văn phòng", "thanh tra", "công an"].contains(words[1] + " " + words[2].lowercased())
        {
            return words[0] + " " + BodyName.spelled(words[1...].joined(separator: " ").uppercased())
        }
        guard let body = words.indices.first(where: { 2...max(head, 2) ~= $0 && bodies.contains(words[$0]) })
        else { return words.joined(separator: " ") }
        let name = BodyName.spelled(words[body...].joined(separator: " ").uppercased())
        return words[..<body].joined(separator: " ") + " " + name
    }

    /// `folded` without its form of signing; nil if it has none.
    static func withoutForm(_ folded: String) -> String? {
        switch folded.utf8.first {
        case UInt8(ascii: "t"), UInt8(ascii: "k"), UInt8(ascii: "q"): break
        default: return nil
        }
        guard let form = forms.first(where: { folded.utf8.starts(with: $0.utf8) }) else { return nil }
        return String(folded.dropFirst(form.utf8.count))
    }
}
