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

    /// Whether somebody is named or addressed anywhere: `ông`, `bà`, `đồng chí` or one of the commonest surnames, and a
    /// capital behind it. Most articles of law have none.
    static func namesSomebody(_ text: TextBytes) -> Bool {
        let table = table
        return text.bytes.withUnsafeBufferPointer { bytes in
            let last = bytes.count - 4
            var offset = 0
            // every word begins behind a space, a line or a mark
            var isOpening = true
            while offset < last {
                let byte = bytes[offset]
                if isOpening, table.starts[Int(byte)] < table.starts[Int(byte) + 1], isSign(text, offset, table) {
                    return true
                }
                isOpening = byte <= 0x2D
                offset += 1
            }
            return false
        }
    }

    private static func isSign(_ text: TextBytes, _ offset: Int, _ table: Table) -> Bool {
        let first = Int(text[offset])
        for index in table.starts[first]..<table.starts[first + 1] where text.has(table.signs[index].text, at: offset) {
            let next = offset + table.signs[index].text.utf8CodeUnitCount
            switch table.signs[index].kind {
            case .verb: return true
            case .source: if bodies.contains(where: { text.has($0, at: next) }) { return true }
            case .person:
                // the city is named in every other law
                if LetterCase.of(text.scalar(next).value) == .upper, !text.has("Chí Minh", at: next) { return true }
            }
        }
        return false
    }

    /// What tells that somebody is named.
    private enum Kind {
        /// An address or a surname: a capital follows.
        case person
        /// `Theo`: a body follows.
        case source
        /// Bodies say something, too.
        case verb
    }

    /// The signs in the order of their first bytes, and where those of each byte begin; never freed, so that the walk over
    /// a text counts no references.
    private struct Table: @unchecked Sendable {
        let signs: UnsafePointer<(text: StaticString, kind: Kind)>
        let starts: UnsafePointer<Int>

        init() {
            var signs: [(text: StaticString, kind: Kind)] = words.map { ($0, .person) }
            signs += [
                ("cho biết", .verb), ("cho hay", .verb), ("cho rằng", .verb), ("nhấn mạnh", .verb), ("Theo ", .source),
            ]
            signs.sort { $0.text.utf8Start.pointee < $1.text.utf8Start.pointee }
            let starts = (0...256).map { byte in
                signs.firstIndex { Int($0.text.utf8Start.pointee) >= byte } ?? signs.count
            }
            self.signs = Table.kept(signs)
            self.starts = Table.kept(starts)
        }

        private static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
            let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
            _ = buffer.initialize(from: elements)
            return UnsafePointer(buffer.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1))
        }
    }

    private static let table = Table()

    private static let bodies: [StaticString] = [
        "thông tin từ", "Công ty", "Công an", "Sở ", "Cục ", "UBND", "Ban ", "Tổng ", "Bộ ", "Ngân hàng", "Hiệp hội",
        "Bệnh viện", "Trung tâm", "báo cáo của", "thông tin ban đầu", "thống kê của",
    ]

    /// Composed as nearly all texts are, and decomposed.
    private static let words: [StaticString] = [
        "Ông ", "ông ", "Bà ", "bà ", "Đồng chí ", "đồng chí ", "Nguyễn ", "Trần ", "Lê ", "Phạm ", "Hoàng ", "Huỳnh ",
        "Phan ", "Vũ ", "Võ ", "Đặng ", "Bùi ", "Đỗ ", "Ngô ", "Đinh ", "Trịnh ", "Trương ", "Nguyễn ", "Trần ",
        "Lê ", "Phạm ", "Ông ", "Bà ", "TS ", "TS. ", "BS ", "GS ", "ĐB ", "Bác sĩ ", "bác sĩ ", "Ca sĩ ", "ca sĩ ",
        "Luật sư ", "luật sư ", "Thị ", "Cao ", "Lương ", "Lưu ", "Tạ ", "Mai ", "Dương ", "Đào ", "Tô ", "Tống ",
        "Chu ",
        "Kiều ", "Phùng ", "Quách ", "Hồ ", "Đại tá ", "Thượng tá ", "Trung tá ", "Thiếu tá ", "Đại úy ",
        "Thiếu tướng ",
        "Trung tướng ", "Thượng tướng ", "Đại tướng ", "Bị cáo ", "Bị can ", "HLV ", "NSND ", "NSƯT ", "ThS ", "ThS. ",
        "PGS", "Anh ", "Chị ", "chị ", "Tiến sĩ ", "Thạc sĩ ", "Tổng thống ",
    ]
}
