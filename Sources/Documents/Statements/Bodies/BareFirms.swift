/// Firms that are called by their names alone once the text has said what they are: `hãng xe Vigo …`, then `Vigo khẳng định …`.
extension SpeechScene {
    /// The foreign names of one word that stand behind what firms are, wherever in the text.
    static func firms(in scenes: [SpeechScene]) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for scene in scenes {
            let tokens = scene.block.tokens
            for place in tokens.indices where tokens[place].isForeign && !found.contains(tokens[place].key) {
                if isFirm(tokens, place) { found.insert(tokens[place].key) }
            }
        }
        return found
    }

    /// Notes of the words which are firms' names.
    mutating func mark(firms: Set<UInt64>) {
        for place in block.tokens.indices where block.tokens[place].isForeign && firms.contains(block.tokens[place].key)
        {
            block.tokens[place].isFirm = true
        }
    }

    /// Whether the word is the whole name of a firm, behind what it is and a few small words: `công ty thời trang Vigo`.
    private static func isFirm(_ tokens: SpeechTokens, _ place: Int) -> Bool {
        guard place > 0, place + 1 == tokens.count || !tokens[place + 1].isCapital else { return false }
        var start = place - 1
        while start >= 0, place - start <= 5, tokens[start].kind == .word {
            if let end = BareFirms.kinds.longest(tokens, at: start, before: place)?.end {
                return tokens[end..<place].allSatisfy {
                    !$0.isCapital && !$0.isNumber && !BareFirms.notOf.contains($0.key)
                }
            }
            start -= 1
        }
        return false
    }
}

/// Words by which firms are told.
private enum BareFirms {
    static let kinds = SpeechPhrases<Void>(
        [
            "hãng", "công ty", "tập đoàn", "ngân hàng", "ứng dụng", "sàn", "nhà mạng", "thương hiệu", "chuỗi",
            "nền tảng", "mạng xã hội", "doanh nghiệp", "startup",
        ].map { ($0, ()) })
    /// What makes a paper of a firm, which passes on what others say, or something else of what stands behind.
    static let notOf = SpeechWord.set(
        "tin thông báo truyền phim của và với tại ở trong cho từ do là có được bị mà này đó khi luật mẹ con như sang về"
    )
}
