import VietnameseText

/// Short names that a text gives to bodies in brackets, and calls them by from then on: `Công ty cổ phần Cấp nước Bến Đông
/// (Bedowa)`, then `Bedowa thông báo …`; `Phòng Cảnh sát giao thông (PC08)`, then `Theo PC08, …`.
struct ShortNames: Sendable {
    /// Where the whole name of each stands, by the hash of the short one.
    private var wholes: [UInt64: (scene: Int, tokens: Range<Int>)] = [:]

    var isEmpty: Bool { wholes.isEmpty }

    /// The hashes of the short names.
    var keys: Set<UInt64> { Set(wholes.keys) }

    init() {}

    /// Those of a document; one that two bodies bear is none.
    init(_ scenes: [SpeechScene], _ text: TextBytes) {
        var shared: Set<UInt64> = []
        for (index, scene) in scenes.enumerated() {
            let tokens = scene.block.tokens
            for open in tokens.indices.dropFirst(2) where tokens[open].kind == .open {
                guard let short = ShortNames.short(tokens, behind: open, text),
                    let whole = ShortNames.whole(tokens, before: open, scene)
                else { continue }
                if let known = wholes[short] {
                    let other = scenes[known.scene].block.tokens[known.tokens]
                    if !other.lazy.map(\.key).elementsEqual(tokens[whole].lazy.map(\.key)) { shared.insert(short) }
                } else {
                    wholes[short] = (index, whole)
                }
            }
        }
        for short in shared { wholes[short] = nil }
    }

    /// Where the whole name stands of which `tokens` are the short one; nil where they are none.
    func whole(of tokens: ArraySlice<SpeechToken>) -> (scene: Int, tokens: Range<Int>)? {
        guard tokens.count == 1, let token = tokens.first, token.isCapital else { return nil }
        return wholes[token.key]
    }

    /// The one word that brackets hold, where it may be a name made of letters: `PC08`, `EVN`, `Bedowa`.
    private static func short(_ tokens: SpeechTokens, behind open: Int, _ text: TextBytes) -> UInt64? {
        var place = open + 1
        if let called = callings.longest(tokens, at: place, before: tokens.count)?.end { place = called }
        guard place + 1 < tokens.count, tokens[place + 1].kind == .close, tokens[place].kind == .word,
            tokens[place].isCapital,
            tokens[place].isForeign || text.string(tokens[place].range).lazy.filter(\.isUppercase).count >= 2,
            !BodyPhrase.common.contains(tokens[place].key),
            PlaceAbroad.end(tokens, at: place, before: tokens.count) == nil,
            Province.end(tokens, at: place, before: tokens.count) == nil
        else { return nil }
        return tokens[place].key
    }

    /// The longest name of a body that ends before the bracket.
    private static func whole(_ tokens: SpeechTokens, before open: Int, _ scene: SpeechScene) -> Range<Int>? {
        for start in max(0, open - longest)..<open - 1 {
            guard tokens[start].kind == .word, PersonalTitle.at(tokens, start, before: open) == nil,
                BodyPhrase.headEnd(tokens, at: start, before: open) != nil,
                BodyPhrase.end(tokens, at: start, before: open) == open,
                tokens[start + 1..<open].contains(where: \.isCapital)
            else { continue }
            return scene.phrases.contains { $0.name?.overlaps(start..<open) ?? false } ? nil : start..<open
        }
        return nil
    }

    /// So many words a body's name has at most.
    private static let longest = 20
    /// What tells that the word behind it is a short name.
    private static let callings = SpeechPhrases<Void>(
        ["gọi tắt là", "viết tắt là", "gọi tắt", "viết tắt", "sau đây gọi là", "sau đây gọi tắt là"].map { ($0, ()) })
}

extension SpeechScene {
    /// Notes of the words which are short names of bodies.
    mutating func mark(shortNames: Set<UInt64>) {
        for place in block.tokens.indices
        where block.tokens[place].isCapital && shortNames.contains(block.tokens[place].key) {
            block.tokens[place].isShortName = true
        }
    }
}
