import VietnameseText

/// Names of public bodies: letterheads give them in capitals, texts as Vietnamese spells them.
///
/// Of a proper name's parts the first syllable takes a capital (`Sở Nội vụ`, `Ban Tổ chức`), of a place's name every
/// syllable (Decree 30/2020/NĐ-CP, annex II).
enum BodyName {
    /// Phrases with their spelling; longer ones first where one begins another.
    private static let phrases: [(lower: [String], folded: [String], spelling: String, next: Expectation)] = {
        let table: [(String, Expectation)] = [
            ("Ủy ban nhân dân", .common), ("Hội đồng nhân dân", .common), ("Ủy ban Kiểm tra", .common),
            ("Ủy ban Mặt trận Tổ quốc Việt Nam", .common), ("Mặt trận Tổ quốc Việt Nam", .common),
            ("Ban Thường vụ", .common), ("Ban Chấp hành", .common), ("Ban Tổ chức", .common),
            ("Ban Tuyên giáo", .common),
            ("Ban Nội chính", .common), ("Ban Dân vận", .common), ("Ban Cán sự đảng", .common),
            ("Ban Chỉ đạo", .common), ("Thường trực", .common),
            ("Đoàn đại biểu Quốc hội", .common), ("Ủy ban Thường vụ Quốc hội", .common),
            ("Văn phòng Quốc hội", .common),
            ("Văn phòng Chính phủ", .common), ("Thủ tướng Chính phủ", .common), ("Chủ tịch nước", .common),
            ("Thanh tra Chính phủ", .common), ("Trung ương Đảng", .common), ("Trung ương", .common),
            ("Thành ủy", .place), ("Tỉnh ủy", .place), ("Quận ủy", .place), ("Huyện ủy", .place), ("Thị ủy", .place),
            ("Đảng ủy", .common), ("Đảng bộ", .common), ("Chi bộ", .common), ("Văn phòng", .common),
            ("Thanh tra", .common), ("Công an", .common), ("Tòa án nhân dân", .common),
            ("Viện kiểm sát nhân dân", .common), ("Liên đoàn Lao động", .common), ("Hội Nông dân", .common),
            ("Hội Liên hiệp Phụ nữ", .common), ("Hội Cựu chiến binh", .common), ("Đoàn Thanh niên", .common),
            ("Hiệp hội", .proper), ("Quốc hội", .common), ("Chính phủ", .common), ("Việt Nam", .common),
            ("nước Cộng hòa xã hội chủ nghĩa Việt Nam", .common), ("Tòa án nhân dân tối cao", .common),
            ("Viện kiểm sát nhân dân tối cao", .common),
            ("Đoàn TNCS Hồ Chí Minh", .common), ("Đoàn Thanh niên Cộng sản Hồ Chí Minh", .common),
            ("Hội đồng Bộ trưởng", .common), ("Hội đồng Chính phủ", .common), ("Hội đồng Nhà nước", .common),
            ("Hội đồng Thẩm phán", .common), ("Hội đồng bầu cử quốc gia", .common), ("Kiểm toán nhà nước", .common),
            ("Ngân hàng Nhà nước Việt Nam", .common), ("Ngân hàng Nhà nước", .common),
            ("Bảo hiểm xã hội Việt Nam", .common),
            ("Tổng Liên đoàn Lao động Việt Nam", .common), ("Bộ Công Thương", .common), ("Sở Công Thương", .common),
            ("Ban Quản lý", .proper), ("Khu kinh tế", .common), ("Bộ Tư lệnh", .proper),
            ("Bộ Chỉ huy quân sự", .common),
            ("Ban Bí thư Trung ương Đảng", .common), ("Ban Chấp hành Trung ương", .common),
            ("Trung ương Đoàn", .common), ("BCH Đoàn", .common), ("Tỉnh đoàn", .place), ("Thành đoàn", .place),
            ("Huyện đoàn", .place),
            ("Bộ trưởng", .common), ("Thủ tướng", .common), ("Chủ tịch", .common), ("Giám đốc", .common),
            ("Ủy ban Kiểm tra Trung ương", .common), ("Ủy ban", .common),
            ("Tiểu ban", .proper), ("Đại hội đại biểu", .common),
            ("Đại hội", .common), ("Tổ soạn thảo", .common), ("Tổ", .proper), ("Bộ Chính trị", .common),
            ("Ban Bí thư", .common),
            ("Công ty cổ phần", .place), ("Công ty TNHH MTV", .place), ("Công ty TNHH", .place),
            ("Công ty trách nhiệm hữu hạn một thành viên", .place), ("Công ty trách nhiệm hữu hạn", .place),
            ("Công ty TNHH một thành viên", .place), ("Công ty", .place), ("Tập đoàn", .proper),
            ("Hợp tác xã", .place), ("Xí nghiệp", .proper), ("Nhà máy", .proper),
            ("Trường Tiểu học", .place), ("Trường Trung học cơ sở", .place), ("Trường THCS", .place),
            ("Trường Trung học phổ thông", .place), ("Trường THPT", .place), ("Trường Mầm non", .place),
            ("Trường Mẫu giáo", .place), ("Trường Đại học", .proper), ("Trường Cao đẳng", .proper),
            ("Đại học", .proper), ("Học viện", .proper), ("Bệnh viện", .proper), ("Trung tâm Y tế", .place),
            ("Trạm Y tế", .place), ("Hội đồng", .proper), ("Bộ Chỉ huy Bộ đội Biên phòng", .common),
            ("Đài Phát thanh và Truyền hình", .place), ("Đài Truyền hình", .place), ("Kho bạc Nhà nước", .place),
            ("Ban Chỉ huy", .proper), ("Bảo hiểm xã hội", .place), ("Văn phòng Đăng ký đất đai", .place),
            ("Hạt Kiểm lâm", .place), ("Thư viện", .place), ("Bảo tàng", .place),
            ("miền Bắc", .common), ("miền Trung", .common), ("miền Nam", .common), ("Hà Nội", .common),
            ("Sở", .proper), ("Bộ", .proper), ("Phòng", .proper), ("Cục", .proper), ("Chi cục", .proper),
            ("Tổng cục", .proper), ("Tổng công ty", .proper),
            ("Vụ", .proper),
            ("Ban", .proper), ("Cơ quan", .proper), ("Trung tâm", .proper), ("Viện", .proper), ("Trường", .proper),
            ("Hội", .proper),
            ("Báo", .place),
            ("TP.", .place), ("TP", .place), ("thành phố", .place), ("tỉnh", .place), ("quận", .place),
            ("huyện", .place), ("thị xã", .place),
            ("thị trấn", .place), ("phường", .place), ("xã", .place), ("đặc khu", .place),
        ]
        return
            table
            .map { (SingleSpacing.words($0.0.lowercased()), SingleSpacing.words(Folding.folded($0.0)), $0.0, $0.1) }
            .sorted { $0.0.count > $1.0.count }
    }()

    /// What firms do, of which their names tell before the proper name, in small letters behind the first.
    private static let activities: [[String]] = [
        "xổ số kiến thiết", "cấp nước", "thoát nước", "cấp thoát nước", "môi trường đô thị", "công trình đô thị",
        "điện lực", "xây dựng", "đầu tư", "thương mại", "dịch vụ", "sản xuất", "khai thác công trình thủy lợi",
        "xăng dầu", "bảo hiểm", "du lịch", "vận tải", "dược phẩm", "lương thực", "thực phẩm", "xuất nhập khẩu",
        "sách", "thiết bị", "tư vấn", "phát triển", "quản lý", "công nghệ", "viễn thông", "nông nghiệp", "thủy sản",
        "lâm nghiệp", "cao su", "cà phê", "mía đường", "xi măng", "cơ khí", "điện tử", "may mặc", "dệt may",
        "giao thông", "thủy lợi", "hạ tầng", "bất động sản", "nhà ở", "đô thị", "công nghiệp", "khoáng sản", "than",
    ].map { SingleSpacing.words($0) }.sorted { $0.count > $1.count }

    /// Written as they are.
    private static let sigla: Set<String> = ["UBND", "HĐND", "MTTQ", "UBMTTQ", "UBKT", "BTV", "BCH", "TW"]

    /// What the words after a phrase are.
    private enum Expectation {
        /// Words of the language.
        case common
        /// The parts of a proper name: a capital each for the first syllable.
        case proper
        /// A place's name: a capital for every syllable.
        case place
    }

    /// `name` in the usual spelling; names that are not all in capitals stay as they are.
    static func spelled(_ name: String) -> String {
        if hasCapitalWithin(name) { return SingleSpacing.line(name) }
        if let usual = usual[ByteKey(name)] { return usual }
        return spelledAnew(name)
    }

    /// Whether a small letter shows that the name is not all in capitals, and the capital of a word behind the first that they
    /// are not lost: `Bộ Tài chính`. Words for sorts of places may have theirs where the others' are lost.
    private static func hasCapitalWithin(_ name: String) -> Bool {
        name.withBytes { bytes in
            var isSmall = false
            var isCapital = false
            var before = UInt8(ascii: "-")
            for byte in bytes {
                if byte &- 0x61 < 26 { isSmall = true }
                if before == 0x20, byte &- 0x41 < 26, !levelOpenings.contains(byte) { isCapital = true }
                before = byte
            }
            return isSmall && isCapital
        }
    }

    private static let levelOpenings = Array("TQHXP".utf8)

    /// The names of the table and those of bodies that every place has, spelled: most names have no other words.
    private static let usual: [ByteKey: String] = {
        let places = ["", " tỉnh", " thành phố", " huyện", " quận", " xã"]
        let bodies = ["Ủy ban nhân dân", "Hội đồng nhân dân"].flatMap { body in places.map { body + $0 } }
        let names = Set((phrases.map(\.spelling) + bodies).map { ByteKey($0) })
        return Dictionary(uniqueKeysWithValues: names.map { ($0, spelledAnew($0.text)) })
    }()

    private static func spelledAnew(_ name: String) -> String {
        let bytes = TextBytes(name)
        guard TextMeasure(bytes, 0..<bytes.count).isCapitals || hasLostCapitals(name) else {
            return SingleSpacing.line(name)
        }
        // `TP.LAM GIANG`
        let written = SingleSpacing.words(name.replacing("TP.", with: "TP. "))
        let lower = written.map { normalized($0.lowercased()) }
        let folded = lower.map { Folding.folded($0) }
        var spelled: [String] = []
        var expectation = Expectation.common
        var isPartStart = true
        let isFirm = lower.starts(with: ["công", "ty"]) || lower.starts(with: ["hợp", "tác", "xã"])
        var index = 0
        while index < lower.count {
            let rest = lower[index...]
            // scanners lose marks: longer phrases are known without them
            if let phrase = phrases.first(where: {
                rest.starts(with: $0.lower)
                    || ($0.folded.count > 1 || index == 0) && folded[index...].starts(with: $0.folded)
            }),
                !isInsideName(phrase.lower.count, phrase.next, expectation, isPartStart)
            {
                spelled.append(phrase.spelling)
                expectation = phrase.next
                isPartStart = true
                index += phrase.lower.count
                continue
            }
            let word = lower[index]
            if expectation == .place, isFirm, let activity = activities.first(where: { rest.starts(with: $0) }) {
                spelled.append(capitalized(activity[0]))
                spelled += activity.dropFirst()
                index += activity.count
                continue
            }
            if expectation == .place, word == "và" {
                spelled.append(word)
                index += 1
                continue
            }
            if sigla.contains(written[index]) || isSigla(written[index]) {
                spelled.append(written[index])
                expectation = .common
            } else if expectation == .place || expectation == .proper && isPartStart && word != "và" {
                // `BÀ RỊA-VŨNG TÀU`
                spelled.append(
                    word.split(separator: "-", omittingEmptySubsequences: false).map { capitalized(String($0)) }
                        .joined(separator: "-"))
                isPartStart = false
            } else {
                spelled.append(word)
            }
            if word == "và" || word.hasSuffix(",") || word == "-" || word == "–" { isPartStart = true }
            index += 1
        }
        return spelled.isEmpty ? "" : capitalized(spelled.joined(separator: " "))
    }

    /// `CNTT`, `TTTT`: letters that no syllable is made of.
    private static func isSigla(_ word: String) -> Bool {
        let folded = Folding.folded(word)
        return 3...8 ~= folded.utf8.count && word.unicodeScalars.allSatisfy { $0.isASCII || $0 == "Đ" }
            && !folded.utf8.contains { "aeiouy".utf8.contains($0) }
    }

    /// `Hội` of `Lao động - Thương binh và Xã hội` opens no body.
    private static func isInsideName(
        _ words: Int, _ next: Expectation, _ expectation: Expectation, _ isPartStart: Bool
    ) -> Bool {
        guard expectation == .proper else { return false }
        return words == 1 && (isPartStart || next == .proper)
    }

    /// Words that open the name of a body, so that a letterhead's next line is another body and not the same one's end.
    private static let openings: Set<String> = [
        "so", "bo", "ban", "uy", "hoi", "van", "thanh", "dang", "cong", "toa", "vien", "cuc", "chi", "tong", "trung",
        "hiep", "lien", "bao", "truong", "quoc", "chinh", "thu", "to", "doan", "mat", "ubnd", "hdnd", "phong", "tinh",
        "quan", "huyen", "dai", "ngan", "hoc", "vu", "thuong", "co", "kiem", "kho", "chu", "u", "btv", "bch", "xi",
        "nha",
        "tap", "benh", "quy", "xa", "phuong", "thi", "hop", "tram", "hat", "doi", "tieu", "bcd",
    ]

    private static let exactOpenings: Set<String> = [
        "sở", "bộ", "ban", "ủy", "hội", "văn", "thành", "đảng", "thanh", "công", "tòa", "viện", "cục", "chi", "tổng",
        "trung", "hiệp", "liên", "báo", "trường", "quốc", "chính", "thủ", "tổ", "đoàn", "mặt", "ubnd", "hđnd", "phòng",
        "tỉnh", "quận", "huyện", "đài", "ngân", "học", "vụ", "thường", "cơ", "kiểm", "bảo", "kho", "chủ", "xí", "nhà",
        "tạp",
        "bệnh", "đại", "quỹ", "xã", "phường", "thị", "hợp", "tập", "trạm", "hạt", "đội",
        "tiểu", "bch", "btv", "bcđ",
    ]

    /// What stands behind words that open nearly anything else, too.
    private static let seconds: [String: Set<String>] = [
        "quoc": ["hoi"], "chinh": ["phu"], "hoc": ["vien"], "ngan": ["hang"],
        "nha": ["may", "hat", "xuat", "truong", "in"],
    ]

    /// Words that open a place.
    private static let places: [[String]] = [
        ["thanh", "pho"], ["tinh"], ["quan"], ["huyen"], ["phuong"], ["xa"], ["thi", "xa"], ["thi", "tran"],
        ["dac", "khu"], ["tp"],
    ]

    /// Whether `line` begins another body's name, as far as its first words tell.
    static func opensBody(_ line: String) -> Bool {
        let terms = Folding.tokens(of: line)
        let folded = terms.map(\.folded)
        guard let first = folded.first, openings.contains(first),
            DocumentType.opening(line: line) == nil
        else {
            return false
        }
        // `Kiểm toán nhà nước`, not `Kiểm kê tài sản`
        if first == "kiem", folded.count < 2 || !["toan", "sat", "lam", "dinh", "dich", "nghiem"].contains(folded[1]) {
            return false
        }
        // `HỘI ĐỒNG BẦU CỬ` / `QUỐC GIA`
        if folded.count > 1, let behind = seconds[first], !behind.contains(folded[1]) { return false }
        // `Tiểu ban`, not `Tiêu chuẩn`
        if first == "tieu", folded.count < 2 || !["ban", "doan", "doi"].contains(folded[1]) { return false }
        // `Đại hội đại biểu …`, `Đại học`, not `Đại diện`
        if SingleSpacing.words(line).first?.lowercased() == "đại",
            folded.count < 2 || !["hoi", "hoc"].contains(folded[1])
        {
            return false
        }
        // `Công an`, not `Công tác tổ chức`
        if first == "cong", folded.count > 1, ["tac", "nhan", "khai", "bo"].contains(folded[1]) {
            return false
        }
        // in capitals marks may be lost; elsewhere `Số dự án` and `Sở Nội vụ` differ by theirs
        let bytes = TextBytes(line)
        if let word = SingleSpacing.words(line).first, !exactOpenings.contains(normalized(word.lowercased())) {
            guard TextMeasure(bytes, 0..<bytes.count).isCapitals,
                !["tờ", "số", "sổ", "báo"].contains(word.lowercased())
            else {
                return false
            }
            guard
                ["so", "bo", "uy", "u"].contains(first)
                    || phrases.contains(where: { $0.folded.count > 1 && folded.starts(with: $0.folded) })
            else { return false }
        }
        // `TỈNH ỦY` opens a body, `TỈNH LÀO CAI` ends one
        if folded.count > 1, folded[1] == "uy" { return true }
        // `TỈNH ĐOÀN LAM GIANG`
        if folded.count > 2, folded[1] == "doan", ["tinh", "thanh", "huyen", "quan", "thi", "xa"].contains(first) {
            return true
        }
        return !isPlace(folded)
    }

    /// Whether `line` begins with a place's kind: `TỈNH LÀO CAI`.
    static func isPlace(_ line: String) -> Bool { isPlace(Folding.tokens(of: line).map(\.folded)) }

    private static func isPlace(_ folded: [String]) -> Bool { places.contains { folded.starts(with: $0) } }

    /// Whether `line` begins a ministry's or a body's name of its rank, of which several may issue a document together.
    static func opensMinistry(_ line: String) -> Bool {
        let folded = Folding.folded(line)
        if folded.hasPrefix("hoi dong") { return false }
        return [
            "bo ", "toa an ", "vien kiem sat ", "thanh tra chinh phu", "ngan hang nha nuoc", "tong lien doan",
            "uy ban dan toc",
            "tong cuc ", "trung uong ", "uy ban trung uong", "uy ban mat tran", "ban thuong truc", "bao hiem xa hoi",
            "chinh phu", "doan chu tich",
            "uy ban thuong vu quoc hoi", "kiem toan nha nuoc", "hoi ", "van phong ", "ban to chuc", "uy ban the duc",
            "so ", "lien doan ",
        ]
        .contains { folded.hasPrefix($0) }
    }

    /// Whether `line` is a name that conversion has left in small letters: `bộ tài chính`, `Bộ tài chính`.
    static func hasLostCapitals(_ line: String) -> Bool {
        let words = SingleSpacing.words(line)
        guard words.count > 1, words.count <= 12 else { return false }
        return words.dropFirst().allSatisfy {
            $0.unicodeScalars.first.map { LetterCase.of($0.value) != .upper } ?? true || levels.contains($0)
        } && (opensBody(line) || isPlace(line))
    }

    private static let levels: Set<String> = ["Tỉnh", "Thành", "Quận", "Huyện", "Xã", "Phường", "Thị"]

    /// `uỷ`, `hoà` in the spelling of the table.
    private static func normalized(_ word: String) -> String {
        switch word {
        case "uỷ": "ủy"
        case "toà": "tòa"
        case "uy", "ùy", "úy", "ưỷ": "ủy"
        default: word
        }
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
