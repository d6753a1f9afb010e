import VietnameseText

/// What a piece of a letterhead is by its own words, whatever stands around it.
enum LetterheadSign {
    /// The national or the Party's name and motto.
    case motto
    /// A rule, a star, a page number, an electronic stamp, the official gazette's running head: no part of the document.
    case noise
    /// `MẬT`, `HỎA TỐC`, `DỰ THẢO`, `SAO Y`.
    case mark(MetadataField.Name, String)
    /// `Kính gửi`
    case addressees
    /// Anything else.
    case none

    /// Reads `piece`, whose folded text is `folded`.
    static func of(_ text: TextBytes, _ piece: Range<Int>, folded: String) -> LetterheadSign {
        if isRule(text, piece) { return .noise }
        if Motto.isMotto(folded) { return .motto }
        if addressing.contains(where: { folded.hasPrefix($0) }) || isWiring(text, piece, folded) { return .addressees }
        if isStamp(text, piece, folded) || folded.utf8.count <= 20 && navigation.contains(folded) { return .noise }
        if let mark = mark(text, piece, folded) { return mark }
        return .none
    }

    /// `Kính gửi`, as the South writes it too, and `Kính trình` of those below, folded.
    static let addressing = ["kinh gui", "kinh goi", "kinh trinh"]

    /// `THỦ TƯỚNG CHÍNH PHỦ điện:` of a telegram, whose addressees follow.
    static func isWiring(_ text: TextBytes, _ piece: Range<Int>, _ folded: String) -> Bool {
        guard folded.hasSuffix(" dien"), folded.utf8.count <= 90, text[piece.upperBound - 1] == UInt8(ascii: ":") else {
            return false
        }
        let head = text.string(piece.lowerBound..<text.aligned(min(piece.upperBound, piece.lowerBound + 8)))
        return head == head.uppercased()
    }

    /// Dashes, stars, underscores, a page's number.
    static func isRule(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count < 200 else { return false }
        var figures = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (value, length) = text.scalar(offset)
            guard LetterCase.of(value) == .none else { return false }
            if value &- 0x30 < 10 { figures += 1 }
            offset += max(length, 1)
        }
        return figures == 0 || figures <= 3 && range.count <= 12
    }

    /// What a page's buttons say above a document, folded.
    private static let navigation: Set<String> = ["sign in", "log in", "login", "dang nhap", "skip to content"]

    private static let stamps = FoldedOpenings([
        "ky boi", "nguoi ky", "ngay ky", "thoi gian ky", "gio ky", "email", "co quan", "digitally signed", "signature",
        "cn", "dn", "date", "reason", "location", "ky so boi", "duoc ky boi", "tochuc", "to chuc",
    ])

    private static let gazette: Set<String> = [
        "van ban quy pham phap luat", "phan van ban quy pham phap luat", "van ban phap luat khac",
        "phan van ban khac", "cong bao", "phan ii van ban khac", "i van ban quy pham phap luat",
    ]

    /// What portals put above a document.
    private static let portal = FoldedOpenings([
        "he thong phap luat", "dang tai noi dung", "huong dan boi den", "dang nhap", "quen mat khau", "tu khoa so hieu",
        "tai ban day du", "ban dang xem ban rut gon", "open navigation", "ngay cap nhat", "muc luc van ban",
        "noi dung text", "cap nhat luc", "ngay dang", "dang ngay", "luot xem", "cap nhat ngay",
    ])

    /// The lines that an electronic signature or the gazette puts on a page.
    static func isStamp(_ text: TextBytes, _ piece: Range<Int>, _ folded: String) -> Bool {
        if folded.utf8.count <= 40 && gazette.contains(folded)
            || folded.hasPrefix("van ban hop nhat ") && TextMeasure(text, piece).isCapitals
        {
            return true
        }
        // the collection that a page is taken from
        if folded.hasPrefix("van kien quoc hoi"), folded.contains("toan tap") { return true }
        // `VĂN BẢN HỢP NHẤT -` above the body, as the gazette heads its pages
        if folded == "van ban hop nhat", text[piece.upperBound - 1] == UInt8(ascii: "-") { return true }
        if folded.hasPrefix("cong bao") {
            return folded.hasPrefix("cong bao so ") || text.bytes[piece].contains(UInt8(ascii: "/"))
        }
        if portal.prefix(of: folded) != nil { return true }
        // `Ngày 30/6/2006. Cập nhật lúc 14h 16'`
        if folded.hasPrefix("ngay "), folded.utf8.count < 60, folded.contains(" cap nhat luc ") { return true }
        guard let stamp = stamps.prefix(of: folded) else { return false }
        // all of them are followed by a colon, as names of bodies are not
        let end = text.aligned(min(piece.upperBound, piece.lowerBound + stamp.utf8.count * 2 + 6))
        return text.bytes[piece.lowerBound..<end].contains(UInt8(ascii: ":")) || stamp == "signature"
            || stamp == "digitally signed"
    }

    private static let secrecy = ["tuyet mat": "tuyệt mật", "toi mat": "tối mật", "mat": "mật"]
    private static let urgency = [
        "hoa toc hen gio": "hỏa tốc hẹn giờ", "hoa toc": "hỏa tốc", "thuong khan": "thượng khẩn", "khan": "khẩn",
    ]

    private static func mark(_ text: TextBytes, _ piece: Range<Int>, _ folded: String) -> LetterheadSign? {
        guard folded.utf8.count <= 60 else { return nil }
        let bare = folded.hasPrefix("do mat ") || folded.hasPrefix("muc do ") ? String(folded.dropFirst(7)) : folded
        let isCapitals = TextMeasure(text, piece).isCapitals
        if isCapitals || bare != folded || piece.count <= 16 {
            if let value = secrecy[bare] ?? secrecy[bare.replacing("mat mat", with: "mat")] {
                return .mark(.secrecy, value)
            }
            if let value = urgency[bare] { return .mark(.urgency, value) }
            if folded.hasPrefix("hoa toc hen gio") { return .mark(.urgency, "hỏa tốc hẹn giờ") }
        }
        let words = folded.foldedWords
        if folded.hasPrefix("du thao"), words <= 6, !folded.hasPrefix("du thao thong") {
            return .mark(.copy, flat(text, piece))
        }
        if words <= 8, isCapitals || words <= 4,
            ["sao y", "ban sao", "sao luc", "trich sao", "ban trich sao"].contains(where: { folded.hasPrefix($0) })
        {
            return .mark(.copy, flat(text, piece))
        }
        return nil
    }

    private static func flat(_ text: TextBytes, _ piece: Range<Int>) -> String {
        text.flat(piece).trimmingBrackets
    }
}

extension String {
    fileprivate var trimmingBrackets: String {
        hasPrefix("(") && hasSuffix(")") && count > 2 ? String(dropFirst().dropLast()) : self
    }
}
