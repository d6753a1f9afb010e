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
        let count = text.count
        return text.bytes.withUnsafeBufferPointer { bytes in
            openings.withUnsafeBufferPointer { openings in
                var offset = 0
                // every word begins behind a space, a line or a mark
                var isOpening = true
                while offset + 4 < count {
                    let byte = bytes[offset]
                    if isOpening, openings[Int(byte)], isSign(text, offset) { return true }
                    isOpening = byte <= 0x2D
                    offset += 1
                }
                return false
            }
        }
    }

    private static func isSign(_ text: TextBytes, _ offset: Int) -> Bool {
        // bodies say something, too
        if text.has("cho biết", at: offset) || text.has("cho hay", at: offset) { return true }
        if text.has("Theo ", at: offset), bodies.contains(where: { text.has($0, at: offset + 5) }) { return true }
        for sign in signs[Int(text[offset])] where text.has(sign, at: offset) {
            let next = offset + sign.utf8CodeUnitCount
            // the city is named in every other law
            if LetterCase.of(text.scalar(next).value) == .upper, !text.has("Chí Minh", at: next) { return true }
        }
        return false
    }

    private static let bodies: [StaticString] = [
        "thông tin từ", "Công ty", "Công an", "Sở ", "Cục ", "UBND", "Ban ", "Tổng ",
    ]

    /// By the first byte of a word, whether any sign begins so; `cho biết` and `Theo` do as others do.
    private static let openings = signs.map { !$0.isEmpty }

    /// The signs by their first byte.
    private static let signs = (0...UInt8.max).map { byte in words.filter { $0.utf8Start.pointee == byte } }

    /// Composed as nearly all texts are, and decomposed.
    private static let words: [StaticString] = [
        "Ông ", "ông ", "Bà ", "bà ", "Đồng chí ", "đồng chí ", "Nguyễn ", "Trần ", "Lê ", "Phạm ", "Hoàng ", "Huỳnh ",
        "Phan ", "Vũ ", "Võ ", "Đặng ", "Bùi ", "Đỗ ", "Ngô ", "Đinh ", "Trịnh ", "Trương ", "Nguyễn ", "Trần ",
        "Lê ", "Phạm ", "Ông ", "Bà ", "TS ", "TS. ", "BS ", "GS ", "ĐB ", "Bác sĩ ", "bác sĩ ", "Ca sĩ ", "ca sĩ ",
        "Luật sư ", "luật sư ", "Thị ", "Cao ", "Lương ", "Lưu ", "Tạ ", "Mai ", "Dương ", "Đào ", "Tô ", "Tống ",
        "Chu ",
        "Kiều ", "Phùng ", "Quách ", "Hồ ",
    ]
}
