/// A speech that a report or a portal prints whole, once it has said whose it is: `Trân trọng giới thiệu bài phát biểu của
/// đồng chí …`, and below it `Thưa các đồng chí, …`.
struct PrintedSpeech {
    /// Whose it is, as an index into the document's speakers.
    var speaker: Int
    /// Where its text begins, in UTF-8 code units.
    var opening: Int
    /// Where it ends, if something follows it.
    var ending: Int?
}

extension StatementReader {
    /// The speech that the document prints; nil unless one person is said to have made it, who speaks as `tôi` or `chúng ta`.
    mutating func printedSpeech() -> PrintedSpeech? {
        guard !isConversation, !isMinutes, interviewee == nil, let first = speechStart(),
            let person = speaking(before: first),
            isFirstPerson(from: first)
                || isAddress(scenes[first]) && scenes[..<first].contains(where: { announces($0.block) })
        else { return nil }
        let speaker = speaker(person: person)
        let opening = scenes[first].block.range.lowerBound
        // a report on what somebody says names him, or others who speak, again and again
        let told = result.statements.filter { $0.range.lowerBound >= opening }
        guard told.count <= 2 + (scenes.count - first) / 8 else { return nil }
        return PrintedSpeech(speaker: speaker, opening: opening, ending: speechEnd(from: first))
    }

    /// Takes the document for the speech that it prints.
    mutating func take(_ speech: PrintedSpeech) {
        result.author = speech.speaker
        result.opening = speech.opening
        result.ending = speech.ending
    }

    /// Finds where a speech begins behind what announces it, and where it ends.
    mutating func findBounds() {
        // a letter may begin with its greeting
        let first = speechStart() ?? (isLetter && scenes.first.map(isAddress) ?? false ? 0 : nil)
        result.opening = first.map { scenes[$0].block.range.lowerBound }
        result.ending = scenes.isEmpty ? nil : speechEnd(from: first ?? 0)
    }

    /// The scene that a speech begins with: the first that addresses listeners, or the one behind the announcement.
    private func speechStart() -> Int? {
        let near = scenes.prefix(14)
        let address = near.indices.first { isAddress(scenes[$0]) }
        let announcement = near.indices.first { index in
            !scenes[index].isOpenEnded && announces(scenes[index].block) && index + 1 < scenes.count
        }
        guard let announcement else { return address.flatMap { $0 > 0 ? $0 : nil } }
        if let address, address > announcement, address <= announcement + 4 { return address }
        return announcement + 1
    }

    /// `Kính thưa các đồng chí,`
    private func isAddress(_ scene: SpeechScene) -> Bool {
        let tokens = scene.block.tokens
        if scene.start < tokens.count, tokens[scene.start].kind == .quote { return opensQuoted(scene) }
        guard scene.start < tokens.count, tokens[scene.start].isCapital, tokens.last?.kind != .quote else {
            return false
        }
        if StatementReader.addresses.longest(tokens, at: scene.start, before: tokens.count) != nil { return true }
        // `Các thầy giáo, cô giáo, các em học sinh thân mến!`
        guard tokens.count - scene.start <= 40, scene.block.sentences.count == 1, tokens.count >= 3 else {
            return false
        }
        return StatementReader.dear.longest(tokens, at: scene.start, before: tokens.count) != nil
            || StatementReader.dear.longest(tokens, at: tokens.count - 3, before: tokens.count)?.end == tokens.count - 1
    }

    /// `“Kính thưa các đồng chí, …`: a mark that opens the speech, and that nothing in the first paragraph closes.
    private func opensQuoted(_ scene: SpeechScene) -> Bool {
        let quote = scene.block.quotes[scene.block.tokens[scene.start].quote]
        let isOpen =
            !quote.isClosed
            || text.bytes[quote.inner].contains(UInt8(ascii: "\n")) && scene.block.sentences.count == 1
        return isOpen
            && StatementReader.quotedAddresses.contains { text.length(of: $0, at: quote.inner.lowerBound) != nil }
    }

    private static let quotedAddresses = ["Thưa ", "Kính thưa ", "Trân trọng kính thưa "].map(Spellings.init)

    /// Whether the paper says that it prints a speech here.
    private func announces(_ block: SpeechBlock) -> Bool {
        block.sentences.contains { announces(block.tokens, $0, isLast: $0 == block.sentences.last) }
    }

    func announces(_ tokens: SpeechTokens, _ sentence: Range<Int>, isLast: Bool = false) -> Bool {
        sentence.contains { index in
            guard let end = StatementReader.announcing.longest(tokens, at: index, before: tokens.count)?.end else {
                return false
            }
            return (end..<min(end + 8, tokens.count)).contains {
                StatementReader.speeches.longest(tokens, at: $0, before: tokens.count) != nil
            } || StatementReader.speeches.longest(tokens, at: max(index, end - 2), before: tokens.count) != nil
                || isLast && speaks(tokens, before: index)
        }
    }

    /// Whether a speech has been named before the token: `… có bài phát biểu. Trân trọng giới thiệu.`
    private func speaks(_ tokens: SpeechTokens, before end: Int) -> Bool {
        (0..<end).contains { StatementReader.speeches.longest(tokens, at: $0, before: end) != nil }
    }

    /// The one person who is said, before the scene, to have made a speech.
    mutating func speaking(before first: Int) -> Int? {
        var owners: Set<Int> = []
        var speakers: Set<Int> = []
        for scene in front + scenes[..<first] {
            let tokens = scene.block.tokens
            for sentence in scene.block.sentences {
                let isAnnounced = announces(tokens, sentence)
                // `… đăng toàn văn phát biểu của đồng chí Bí thư Tỉnh ủy`
                let named = scene.phrases(in: sentence).filter {
                    ($0.name != nil || isAnnounced && $0.hasOffice) && !$0.isPlural
                }
                for (place, phrase) in zip(named.indices, named) {
                    guard let person = cast.resolve(phrase, in: scene.block) else { continue }
                    let start = phrase.tokens.lowerBound
                    if start > sentence.lowerBound, tokens[start - 1].key == AttributionFinder.of,
                        // `toàn văn bài phát biểu bế mạc Kỳ họp thứ 2 HĐND tỉnh khóa X, nhiệm kỳ 2021-2026, của …`
                        isSpeech(tokens, max(sentence.lowerBound, start - (isAnnounced ? 40 : 9))..<start)
                    {
                        owners.insert(person)
                    }
                    // `X và Y đã phát biểu`
                    var next = place + 1
                    while next < named.endIndex,
                        named[next].tokens.lowerBound - named[next - 1].tokens.upperBound <= 1
                    {
                        next += 1
                    }
                    let end = next < named.endIndex ? named[next].tokens.lowerBound : sentence.upperBound
                    if phrase.tokens.upperBound < end, isSpeech(tokens, phrase.tokens.upperBound..<end) {
                        speakers.insert(person)
                    }
                }
            }
        }
        // `Chủ tịch HĐND tỉnh X: Phải giữ lời hứa` over the salutation
        if owners.isEmpty, speakers.isEmpty, first <= 2, first < scenes.count, isAddress(scenes[first]),
            let label = labels[0],
            case .person(let phrase) = label.owner, let person = cast.resolve(phrase, in: scenes[0].block)
        {
            return person
        }
        let found = owners.isEmpty ? speakers : owners
        return found.count == 1 ? found.first : nil
    }

    private func isSpeech(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        range.contains { StatementReader.speeches.longest(tokens, at: $0, before: range.upperBound) != nil }
    }

    private func isFirstPerson(from first: Int) -> Bool {
        scenes[first...].contains { scene in
            let tokens = scene.block.tokens
            return tokens.indices.contains {
                StatementReader.firstPerson.longest(tokens, at: $0, before: tokens.count) != nil
            }
        }
    }

    /// The end of the paragraph that thanks those who listened, or of the last that is no by-line or link.
    private func speechEnd(from first: Int) -> Int? {
        let thanks = scenes.indices.suffix(10).last { index in
            guard index > first, scenes[index].start < scenes[index].block.tokens.count else { return false }
            let block = scenes[index].block
            return block.words(0..<block.tokens.count) <= 30
                && StatementReader.thanks.longest(block.tokens, at: scenes[index].start, before: block.tokens.count)
                    != nil
        }
        var last = thanks ?? scenes.count - 1
        while thanks == nil, last > first, scenes[last].isOpenEnded { last -= 1 }
        return last + 1 < scenes.count ? scenes[last].block.range.upperBound : nil
    }

    private static let addresses = SpeechPhrases<Void>(["thưa", "kính thưa", "trân trọng kính thưa"].map { ($0, ()) })
    private static let announcing = SpeechPhrases<Void>(
        [
            "trân trọng giới thiệu", "xin giới thiệu", "trân trọng đăng", "trân trọng đăng tải", "đăng toàn văn",
            "xin đăng", "toàn văn", "giới thiệu toàn văn", "lược ghi", "trích đăng", "nội dung bức thư",
            "nội dung lá thư",
            "nội dung thư chúc mừng", "nội dung thư khen", "nội dung lời kêu gọi",
        ].map { ($0, ()) })
    private static let speeches = SpeechPhrases<Void>(
        [
            "phát biểu", "diễn văn", "bài nói chuyện", "tham luận", "lời chào mừng", "lời phát biểu", "bức thư",
            "lá thư",
            "gửi thư", "có thư", "thư gửi", "viết thư", "thư chúc mừng", "thư khen", "thư cảm ơn", "thư chúc tết",
            "thư ngỏ",
            "lời kêu gọi", "toàn văn kết luận", "ý kiến kết luận", "bài kết luận", "toàn văn ý kiến",
        ].map { ($0, ()) })
    /// How letters address their readers, at the beginning or the end of the line.
    private static let dear = SpeechPhrases<Void>(
        ["thân mến", "kính mến", "thân yêu", "yêu quý", "thân ái gửi", "thân gửi", "thân ái"].map { ($0, ()) })
    private static let firstPerson = SpeechPhrases<Void>(["tôi", "chúng ta", "chúng tôi"].map { ($0, ()) })
    private static let thanks = SpeechPhrases<Void>(
        [
            "xin cảm ơn", "xin trân trọng cảm ơn", "trân trọng cảm ơn", "xin chân thành cảm ơn", "chân thành cảm ơn",
            "một lần nữa", "xin cám ơn", "trân trọng cám ơn", "tôi xin cảm ơn", "cảm ơn",
        ].map { ($0, ()) })
}
