import VietnameseText

/// Whether a document may have anything to say about who said what: a glance at its bytes.
enum SpeechSigns {
    /// Kinds of documents that rule and quote nobody.
    private static let mute: Set<String> = [
        "chỉ thị", "nghị quyết", "nghị quyết liên tịch", "nghị định", "quyết định", "quy định", "quy chế", "kế hoạch",
        "hướng dẫn", "tờ trình", "thông tư", "thông tư liên tịch", "luật", "bộ luật", "hiến pháp", "pháp lệnh", "lệnh",
        "công điện", "chương trình", "đề án", "phương án", "giấy mời", "giấy phép", "quy trình", "thông tri",
        "đề cương",
        "công văn",
    ]

    /// Whether documents of the kind may quote somebody; of an unknown kind they may.
    static func mayQuote(_ type: String?) -> Bool { type.map { !mute.contains($0) } ?? true }

    /// Whether documents of a kind that quotes nobody may pass on a person's words all the same: an official letter of an
    /// office (`Phó Thủ tướng A có ý kiến như sau:`), or a quotation behind a verb and a colon.
    static func mayRelay(_ type: String?, _ text: TextBytes) -> Bool { type == "công văn" || quotes(text) }

    /// `… nhấn mạnh: “`: a verb of saying, a colon and a quotation mark.
    private static func quotes(_ text: TextBytes) -> Bool {
        var offset = 0
        while let colon = text.bytes[offset...].firstIndex(of: UInt8(ascii: ":")) {
            offset = colon + 1
            var next = offset
            if next < text.count, text[next] == 0x20 { next += 1 }
            guard next < text.count, text[next] == 0x22 || text.has("“", at: next) || text.has("«", at: next) else {
                continue
            }
            let start = max(0, colon - 24)
            if (start..<colon).contains(where: { place in
                sayings.contains { text.length(of: $0, at: place).map { place + $0 == colon } ?? false }
            }) {
                return true
            }
        }
        return false
    }

    private static let sayings = [
        "nhấn mạnh", "khẳng định", "phát biểu", "căn dặn", "dạy", "nói", "viết", "nêu rõ", "chỉ rõ", "cho rằng",
        "yêu cầu",
        "chỉ đạo",
    ].map(Spellings.init)

    /// Whether somebody is named or addressed anywhere: `ông`, `bà`, `đồng chí` or one of the commonest surnames, and a
    /// capital behind it. Most articles of law have none.
    static func namesSomebody(_ text: TextBytes) -> Bool {
        let table = table
        return text.bytes.withUnsafeBufferPointer { bytes in
            let last = bytes.count - 4
            guard last > 0 else { return false }
            func begins(_ word: Int) -> Bool {
                table.openings.mayOpen(bytes, at: word) && isSign(text, word, table)
            }
            // every word begins behind a space, a line or a mark
            return begins(0) || ByteScan.anyBelow(0x2E, in: bytes, 0..<last - 1) { begins($0 &+ 1) }
        }
    }

    private static func isSign(_ text: TextBytes, _ offset: Int, _ table: Table) -> Bool {
        let bucket = Table.bucket(text[offset], text[offset + 1], text[offset + 2])
        let head = Table.head(text, offset)
        for index in Int(table.starts[bucket])..<Int(table.starts[bucket + 1]) {
            let sign = table.signs[index]
            guard head & sign.mask == sign.head, text.has(sign.word, at: offset) else { continue }
            let next = offset + sign.word.count
            switch sign.kind {
            case .verb: return true
            case .source: if bodies.contains(where: { text.length(of: $0, at: next) != nil }) { return true }
            case .person:
                // the city is named in every other law
                if LetterCase.of(text.scalar(next).value) == .upper, text.length(of: city, at: next) == nil {
                    return true
                }
            }
        }
        return false
    }

    private static let city = Spellings("Chí Minh")

    /// What tells that somebody is named.
    private enum Kind {
        /// An address or a surname: a capital follows.
        case person
        /// `Theo`: a body follows.
        case source
        /// Bodies say something, too, and so does whoever speaks of himself.
        case verb
    }

    /// The signs, in every way to write them, in buckets by their first three bytes, and where each bucket begins; never
    /// freed, so that the walk over a text counts no references.
    private struct Table: @unchecked Sendable {
        /// A sign, and its first eight bytes, by which most others are told from it.
        struct Sign {
            let word: UnsafeBufferPointer<UInt8>
            let kind: Kind
            let head: UInt64
            /// The bits of as many bytes as it has.
            let mask: UInt64
        }

        let signs: UnsafePointer<Sign>
        let starts: UnsafePointer<UInt16>
        let openings: SpellingOpenings

        private static let buckets = 4096

        /// Where signs that begin with the bytes lie; `ch` alone opens every tenth word.
        @inline(__always)
        static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
            ((Int(first) &* 31 &+ Int(second)) &* 31 &+ Int(third)) & (buckets - 1)
        }

        /// The eight bytes at `offset`, the first one lowest; 0 beyond the end.
        @inline(__always)
        static func head(_ text: TextBytes, _ offset: Int) -> UInt64 {
            text.bytes.withUnsafeBytes { bytes in
                if offset + 8 <= bytes.count {
                    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                }
                return bytes[offset...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
            }
        }

        init() {
            var signs: [(word: [UInt8], kind: Kind)] = []
            for (words, kind) in [
                (SpeechSigns.words, Kind.person), (SpeechSigns.verbs, .verb), (["Theo "], .source),
            ] {
                for word in words { signs += Spellings(word).forms.map { ($0, kind) } }
            }
            func bucket(_ word: [UInt8]) -> Int { Table.bucket(word[0], word[1], word[2]) }
            signs = signs.filter { $0.word.count > 2 }.sorted { bucket($0.word) < bucket($1.word) }
            var starts = [UInt16](repeating: 0, count: Table.buckets + 1)
            for sign in signs { starts[bucket(sign.word) + 1] += 1 }
            for index in 1..<starts.count { starts[index] += starts[index - 1] }
            self.signs = UnsafePointer(
                kept: signs.map { word, kind in
                    let mask: UInt64 = word.count < 8 ? 1 << UInt64(8 * word.count) - 1 : .max
                    return Sign(
                        word: UnsafeBufferPointer(start: UnsafePointer(kept: word), count: word.count), kind: kind,
                        head: word.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }, mask: mask)
                })
            self.starts = UnsafePointer(kept: starts)
            openings = SpellingOpenings(signs.map(\.word))
        }
    }

    private static let table = Table()

    private static let bodies = [
        "thông tin từ", "Công ty", "Công an", "Sở ", "Cục ", "UBND", "Ban ", "Tổng ", "Bộ ", "Ngân hàng", "Hiệp hội",
        "Bệnh viện", "Trung tâm", "lãnh đạo", "đại diện", "nhận định của", "Chủ tịch", "báo cáo của",
        "thông tin ban đầu", "thống kê của", "hãng tin", "báo ", "Reuters", "AFP", "TTXVN", "VnExpress",
    ].map(Spellings.init)

    private static let verbs = [
        "cho biết", "cho hay", "cho rằng", "nhấn mạnh", "khẳng định", "chia sẻ", "phỏng vấn", "trò chuyện", "thưa ông",
        "thưa bà", "thưa anh",
        "thưa chị", "PV: ", "Phát biểu ", "nêu rõ:", "nêu rõ, ", "cảnh báo:", "cảnh báo, ", "cảnh báo rằng",
        "khuyến cáo",
        "kêu gọi", "yêu cầu Giám đốc", "yêu cầu Chủ tịch", "yêu cầu UBND", "yêu cầu Công an",
        "đề nghị các tỉnh", "đề nghị các địa phương", "đề nghị các xã",
        "đưa tin", "tôi ", "Tôi ", "trả lời: ", "trả lời như sau", "phúc đáp như sau", "có ý kiến như sau",
    ]

    private static let words = [
        "Ông ", "ông ", "Bà ", "bà ", "Đồng chí ", "đồng chí ", "Nguyễn ", "Trần ", "Lê ", "Phạm ", "Hoàng ", "Huỳnh ",
        "Phan ", "Vũ ", "Võ ", "Đặng ", "Bùi ", "Đỗ ", "Ngô ", "Đinh ", "Trịnh ", "Trương ", "TS ", "TS. ", "BS ",
        "GS ",
        "ĐB ", "Bác sĩ ", "bác sĩ ", "Ca sĩ ", "ca sĩ ", "Luật sư ", "luật sư ", "Thị ", "Cao ", "Lương ", "Lưu ",
        "Tạ ",
        "Mai ", "Dương ", "Đào ", "Tô ", "Tống ", "Chu ", "Kiều ", "Phùng ", "Quách ", "Hồ ", "Đại tá ", "Thượng tá ",
        "Trung tá ", "Thiếu tá ", "Đại úy ", "Thiếu tướng ", "Trung tướng ", "Thượng tướng ", "Đại tướng ", "Bị cáo ",
        "Bị can ", "HLV ", "NSND ", "NSƯT ", "ThS ", "ThS. ", "PGS", "Anh ", "anh ", "Chị ", "chị ", "cô ", "Tiến sĩ ",
        "Thạc sĩ ",
        "Tổng thống ", "Lý ", "Vương ", "Doãn ", "Nghiêm ", "Giàng ", "Đại sứ ",
    ]
}
