import VietnameseText

/// A paragraph, or several that one quotation runs through, taken apart into tokens and sentences.
struct SpeechBlock: Sendable {
    /// Where it lies.
    var range: Range<Int>
    /// Its paragraphs.
    var paragraphs: Range<Int>
    var tokens = SpeechTokens()
    var quotes: [QuotedSpeech] = []
    /// Where captions stand that interrupt a quotation.
    var captions: [Range<Int>] = []
    /// Its sentences, as ranges of tokens; a quotation is never parted.
    var sentences: [Range<Int>] = []

    init(_ structure: DocumentStructure, paragraphs: Range<Int>, buffer: inout TokenBuffer) {
        let text = structure.text
        self.paragraphs = paragraphs
        range =
            structure.paragraphs[paragraphs.lowerBound].range
            .lowerBound..<structure.paragraphs[paragraphs.upperBound - 1].range.upperBound
        quotes = QuotedSpeech.all(in: text, range)
        let start = range.lowerBound
        text.bytes[range].withUnsafeBufferPointer { buffer.analyze($0) }
        readTokens(text, buffer.tokens, from: start)
        readSentences(structure)
    }

    /// The tokens of a stretch, without its sentences.
    init(_ text: TextBytes, _ range: Range<Int>, buffer: inout TokenBuffer) {
        self.range = range
        paragraphs = 0..<0
        text.bytes[range].withUnsafeBufferPointer { buffer.analyze($0) }
        readTokens(text, buffer.tokens, from: range.lowerBound)
    }

    private mutating func readTokens(_ text: TextBytes, _ words: [TokenBuffer.Token], from start: Int) {
        tokens.reserveCapacity(words.count + words.count / 4)
        var position = start
        var quote = 0
        for word in words {
            let wordRange = start + word.range.lowerBound..<start + word.range.upperBound
            while quote < quotes.count, quotes[quote].outer.lowerBound <= wordRange.lowerBound {
                addMarks(text, position..<quotes[quote].outer.lowerBound)
                tokens.append(SpeechToken(range: quotes[quote].outer, kind: .quote, quote: quote))
                position = max(position, quotes[quote].outer.upperBound)
                quote += 1
            }
            // a word of a quotation
            guard wordRange.lowerBound >= position else { continue }
            addMarks(text, position..<wordRange.lowerBound)
            var token = SpeechToken(
                range: wordRange, kind: .word, key: word.exactHash,
                isCapital: LetterCase.of(text.scalar(wordRange.lowerBound).value) == .upper,
                isNumber: text[wordRange.lowerBound] &- 0x30 < 10)
            if token.isCapital { token.readLetters(of: text) }
            tokens.append(token)
            position = wordRange.upperBound
        }
        while quote < quotes.count {
            addMarks(text, position..<max(position, quotes[quote].outer.lowerBound))
            tokens.append(SpeechToken(range: quotes[quote].outer, kind: .quote, quote: quote))
            position = max(position, quotes[quote].outer.upperBound)
            quote += 1
        }
        addMarks(text, position..<max(position, range.upperBound))
    }

    /// Adds the punctuation that lies between two words.
    private mutating func addMarks(_ text: TextBytes, _ gap: Range<Int>) {
        var offset = gap.lowerBound
        while offset < gap.upperBound {
            let (value, length) = text.scalar(offset)
            let here = offset..<offset + length
            offset += length
            // a single mark without space around it joins what it stands between
            let isTight = here == gap && gap.lowerBound > range.lowerBound && gap.upperBound < range.upperBound
            switch value {
            case 0x2C: tokens.append(SpeechToken(range: here, kind: isTight && isDigit(text, here) ? .joint : .comma))
            case 0x3A: tokens.append(SpeechToken(range: here, kind: isTight && isDigit(text, here) ? .joint : .colon))
            case 0x3B: tokens.append(SpeechToken(range: here, kind: .semicolon))
            case 0x2E where !isTight && isInitial(text, here, gap): break
            // `Phường đã báo quận.Bà X nói …`
            case 0x2E where isTight && isGlued(text, here):
                tokens.append(SpeechToken(range: here, kind: .stop))
            case 0x2E: tokens.append(SpeechToken(range: here, kind: isTight ? .joint : .stop))
            case 0x21, 0x3F, 0x2026: tokens.append(SpeechToken(range: here, kind: .stop))
            case 0x28, 0x5B: tokens.append(SpeechToken(range: here, kind: .open))
            case 0x29, 0x5D: tokens.append(SpeechToken(range: here, kind: .close))
            // `“…”-ông X nói`
            case 0x2D, 0x2013, 0x2014:
                let isJoint = isTight && tokens.last?.kind != .quote
                tokens.append(SpeechToken(range: here, kind: isJoint ? .joint : .dash))
            case 0x2F where isTight, 0x27 where isTight, 0x2019 where isTight:
                tokens.append(SpeechToken(range: here, kind: .joint))
            default: break
            }
        }
    }

    /// Whether the full stop belongs to an initial within a sentence: `bà L. kể`, `anh N.V.T., 34 tuổi`.
    private func isInitial(_ text: TextBytes, _ stop: Range<Int>, _ gap: Range<Int>) -> Bool {
        guard stop.lowerBound == gap.lowerBound, let last = tokens.last, last.isCapital, last.range.count <= 2,
            text.scalar(last.range.lowerBound).length == last.range.count
        else { return false }
        var next = stop.upperBound
        while next < gap.upperBound, text[next] == 0x20 { next += 1 }
        guard next < gap.upperBound else {
            guard next > stop.upperBound, next < range.upperBound else { return false }
            let letterCase = LetterCase.of(text.scalar(next).value)
            // `Thủ tướng D. Medvedev`
            return letterCase == .lower
                || letterCase == .upper && tokens.count > 1
                    && SpeechBlock.beforeInitials.contains(tokens[tokens.count - 2].key)
        }
        return text[next] == 0x2C || text[next] == 0x28
    }

    /// Last words of titles behind which an initial stands for a name.
    private static let beforeInitials = SpeechWord.set("tướng thống trưởng ông bà anh chị sĩ sỹ")

    /// Whether a new sentence begins right behind the stop, where a page has lost the space.
    private func isGlued(_ text: TextBytes, _ stop: Range<Int>) -> Bool {
        guard let last = tokens.last, last.kind == .word, !last.isCapital, !last.isNumber else { return false }
        return SpeechBlock.openings.contains { text.length(of: $0, at: stop.upperBound) != nil }
    }

    private static let openings = ["Ông ", "Bà ", "Anh ", "Chị ", "Theo "].map(Spellings.init)

    private func isDigit(_ text: TextBytes, _ mark: Range<Int>) -> Bool {
        text.byte(mark.lowerBound - 1) &- 0x30 < 10 && text.byte(mark.upperBound) &- 0x30 < 10
    }

    private mutating func readSentences(_ structure: DocumentStructure) {
        let text = structure.text
        let wrapping = structure.wrapping
        let found = SentenceScanner.sentences(of: text, in: range) { wrapping.isSoft(text, lineEnd: $0) }
        var token = 0
        var quote = 0
        var start = 0
        for sentence in found {
            let end = sentence.upperBound
            while quote < quotes.count, quotes[quote].outer.upperBound <= end { quote += 1 }
            // the sentence ends inside a quotation
            if quote < quotes.count, quotes[quote].outer.lowerBound < end, quotes[quote].outer.upperBound > end {
                continue
            }
            while token < tokens.count, tokens[token].range.lowerBound < end {
                // `… không có điện...Ông X nói …`
                if token > start, tokens[token].isCapital, tokens[token - 1].kind == .stop,
                    tokens[token - 1].range.upperBound == tokens[token].range.lowerBound,
                    SpeechBlock.openings.contains(where: {
                        text.length(of: $0, at: tokens[token].range.lowerBound) != nil
                    })
                {
                    sentences.append(start..<token)
                    start = token
                }
                token += 1
            }
            // `“…!” - ông nói`: what follows the dash belongs to the quotation
            if token < tokens.count, token > start, tokens[token].kind == .dash, tokens[token - 1].kind == .quote {
                continue
            }
            if token < tokens.count, token > start, goesOn(text, at: token) { continue }
            if token > start { sentences.append(start..<token) }
            start = token
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
    }

    /// `… đã có thêm câu... “và những loại máy khác”`: a quotation in small letters goes on behind dots.
    private func goesOn(_ text: TextBytes, at token: Int) -> Bool {
        guard tokens[token].kind == .quote, tokens[token - 1].kind == .stop else { return false }
        let dots = tokens[token - 1].range
        guard text.byte(dots.lowerBound) == 0xE2 || text.byte(dots.lowerBound - 1) == UInt8(ascii: ".") else {
            return false
        }
        return LetterCase.of(text.scalar(quotes[tokens[token].quote].inner.lowerBound).value) == .lower
    }

    /// Where the tokens stand in the document.
    func span(_ tokens: Range<Int>) -> Range<Int> {
        guard let first = self.tokens[tokens].first, let last = self.tokens[tokens].last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// How many words the tokens have; a quotation counts as one.
    func words(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (tokens[$1].kind == .word || tokens[$1].kind == .quote ? 1 : 0) }
    }
}
