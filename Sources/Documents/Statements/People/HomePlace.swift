import VietnameseText

/// The province or city that a document is from, or is all about: whose the offices are that do not name theirs.
public struct HomePlace: Sendable, Hashable, Codable {
    /// Its name, folded: `an giang`.
    public var name: String
    /// Whether it is a city and no province; nil where only the name is told.
    public var isCity: Bool?

    /// A place.
    public init(name: String, isCity: Bool?) {
        self.name = name
        self.isCity = isCity
    }

    /// The place of the body that issued the document, or else the only province that its text names, where it speaks of
    /// no city.
    public static func of(_ structure: DocumentStructure, issuer: String?) -> HomePlace? {
        if let issuer, let place = HomePlace(body: issuer) { return place }
        return HomePlace(in: structure.text)
    }

    /// The place that the name of a body tells: `Ủy ban nhân dân tỉnh An Giang`.
    private init?(body: String) {
        guard let seat = OfficeSeat(body), seat.level == .province, let place = seat.place else { return nil }
        self.init(name: place, isCity: Folding.exact(body).contains("thành"))
    }

    /// So much of a text, in bytes, tells where it is from.
    private static let most = 1 << 16

    private init?(in text: TextBytes) {
        var buffer = TokenBuffer(keepsKeys: false)
        let tokens = SpeechBlock(text, 0..<HomePlace.end(of: text), buffer: &buffer).tokens
        var provinces: Set<String> = []
        var index = 0
        while index < tokens.count {
            // `Lê Thái Bình` is somebody
            let goesOn = tokens[index - 1].isCapital && !tokens[index - 1].isInitials
            if !goesOn, let end = Province.end(tokens, at: index, before: tokens.count) {
                provinces.insert(HomePlace.name(text, tokens, index..<end))
                index = end
                continue
            }
            // whose city that is, and whose a province beside it, is not told
            if tokens[index].key == HomePlace.town, tokens[index - 1].key == HomePlace.wall,
                !Province.isCity(folded: HomePlace.name(text, tokens, index + 1..<index + 3))
            {
                return nil
            }
            index += 1
            guard tokens[index - 1].key == HomePlace.province else { continue }
            var end = index
            while end < tokens.count, end - index < 4, tokens[end].isCapital,
                end == index || HomePlace.isOne(text, tokens[end - 1], tokens[end])
            {
                end += 1
            }
            if end > index { provinces.insert(HomePlace.name(text, tokens, index..<end)) }
            index = end
        }
        guard provinces.count == 1, let name = provinces.first else { return nil }
        self.init(name: name, isCity: Province.isCity(folded: name))
    }

    /// Whether nothing but a blank parts two words: a name does not go on in the next line.
    private static func isOne(_ text: TextBytes, _ word: SpeechToken, _ next: SpeechToken) -> Bool {
        next.range.lowerBound == word.range.upperBound + 1 && text.byte(word.range.upperBound) == UInt8(ascii: " ")
    }

    /// Where the part of the text that is read ends, on a whole letter.
    private static func end(of text: TextBytes) -> Int {
        guard text.count > most else { return text.count }
        var end = most
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    private static func name(_ text: TextBytes, _ tokens: SpeechTokens, _ range: Range<Int>) -> String {
        let words = tokens[range]
        guard let first = words.first, let last = words.last else { return "" }
        return spelled(text.folded(first.range.lowerBound..<last.range.upperBound))
    }

    /// The name of a place as it is written in full.
    static func spelled(_ folded: String) -> String {
        switch folded {
        case "hcm", "tphcm", "tp hcm", "ho chi minh": "ho chi minh"
        case "tt hue", "thua thien hue": "hue"
        case "br vt": "ba ria vung tau"
        default: folded
        }
    }

    private static let province = SpeechWord.key("tỉnh")
    private static let wall = SpeechWord.key("thành")
    private static let town = SpeechWord.key("phố")
}
