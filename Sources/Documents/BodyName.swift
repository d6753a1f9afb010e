/// Names of public bodies: letterheads give them in capitals, texts as Vietnamese spells them.
///
/// Of a proper name's parts the first syllable takes a capital (`Sở Nội vụ`, `Ban Tổ chức`), of a place's name every
/// syllable (Decree 30/2020/NĐ-CP, annex II).
enum BodyName {
    /// Phrases with their spelling; longer ones first where one begins another.
    private static let phrases: [(lower: [String], spelling: String, next: Expectation)] = {
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
            ("Tổ soạn thảo", .common), ("Bộ Chính trị", .common), ("Ban Bí thư", .common),
            ("Sở", .proper), ("Bộ", .proper), ("Phòng", .proper), ("Cục", .proper), ("Chi cục", .proper),
            ("Vụ", .proper),
            ("Ban", .proper), ("Trung tâm", .proper), ("Viện", .proper), ("Trường", .proper), ("Hội", .proper),
            ("Báo", .place),
            ("thành phố", .place), ("tỉnh", .place), ("quận", .place), ("huyện", .place), ("thị xã", .place),
            ("thị trấn", .place), ("phường", .place), ("xã", .place), ("đặc khu", .place),
        ]
        return
            table
            .map { (words($0.0.lowercased()), $0.0, $0.1) }
            .sorted { $0.0.count > $1.0.count }
    }()

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
        let bytes = TextBytes(name)
        guard TextMeasure(bytes, 0..<bytes.count).isCapitals else {
            return words(name).joined(separator: " ")
        }
        let written = words(name)
        let lower = written.map { normalized($0.lowercased()) }
        var spelled: [String] = []
        var expectation = Expectation.common
        var isPartStart = true
        var index = 0
        while index < lower.count {
            let rest = lower[index...]
            if let phrase = phrases.first(where: { rest.starts(with: $0.lower) }),
                !isInsideName(phrase.lower.count, phrase.next, expectation, isPartStart)
            {
                spelled.append(phrase.spelling)
                expectation = phrase.next
                isPartStart = true
                index += phrase.lower.count
                continue
            }
            let word = lower[index]
            if sigla.contains(written[index]) {
                spelled.append(written[index])
                expectation = .common
            } else if expectation == .place || expectation == .proper && isPartStart && word != "và" {
                spelled.append(capitalized(word))
                isPartStart = false
            } else {
                spelled.append(word)
            }
            if word == "và" || word.hasSuffix(",") || word == "-" || word == "–" { isPartStart = true }
            index += 1
        }
        return spelled.isEmpty ? "" : capitalized(spelled.joined(separator: " "))
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
        "sở", "bộ", "ban", "ủy", "hội", "văn", "thành", "đảng", "thanh", "công", "tòa", "viện", "cục", "chi", "tổng",
        "trung", "hiệp", "liên", "báo", "trường", "quốc", "chính", "thủ", "tổ", "đoàn", "mặt", "ubnd", "hđnd", "phòng",
        "tỉnh", "quận", "huyện", "đài", "ngân", "học", "vụ", "thường", "cơ", "kiểm", "bảo", "kho",
    ]

    /// Words that open a place.
    private static let places: [[String]] = [
        ["thành", "phố"], ["tỉnh"], ["quận"], ["huyện"], ["phường"], ["xã"], ["thị", "xã"], ["thị", "trấn"],
        ["đặc", "khu"],
    ]

    /// Whether `line` begins another body's name, as far as its first words tell.
    static func opensBody(_ line: String) -> Bool {
        let lower = words(line).map { normalized($0.lowercased()) }
        guard let first = lower.first, openings.contains(first) else { return false }
        // `TỈNH ỦY` opens a body, `TỈNH LÀO CAI` ends one
        if lower.count > 1, lower[1] == "ủy" { return true }
        return !places.contains { lower.starts(with: $0) }
    }

    private static func words(_ text: String) -> [String] {
        text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    }

    /// `uỷ`, `hoà` in the spelling of the table.
    private static func normalized(_ word: String) -> String {
        switch word {
        case "uỷ": "ủy"
        case "toà": "tòa"
        default: word
        }
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
