import VietnameseText

/// A block with the people whom it names, and where it stands.
struct SpeechScene: Sendable {
    var block: SpeechBlock
    /// The people named in it, in order.
    var phrases: [PersonPhrase]
    /// Whether a heading, the letterhead or the like stands before it, so that no speech goes on into it.
    var isAfterBreak: Bool
    /// Whether it is a point of a list.
    var isListItem: Bool
    /// Whether it is a numbered point: `1.`, `2.`
    var isNumbered = false
    /// Its number, `3` of `3. Kết luận của Chủ tọa:`; nil for other marks.
    var number: Int?
    /// Whether a Roman number or a letter marks it as a section: `IV. Kết luận`.
    var isSection = false
    /// Where its text begins behind a bullet or number, as a token.
    var start: Int

    /// Whether it is a heading that minutes keep, since it may say who speaks below: `III. KẾT LUẬN CỦA CHỦ TRÌ`.
    var isHeading = false

    /// Whether it is one line that no mark closes, as headlines, headings and captions are.
    var isOpenEnded: Bool {
        guard !isListItem, !isNumbered, block.sentences.count == 1, block.range.count <= 600,
            let last = block.tokens.last
        else { return false }
        return (last.kind == .word || last.kind == .joint) && !SpeechScene.connecting.contains(last.key)
    }

    /// Words that no line ends with unless it is broken.
    private static let connecting = SpeechWord.set(
        "như của và là với cho các những trong được bị một để từ thì mà về do")

    /// The scenes of a document: its running text without letterhead, headings, captions and closing.
    ///
    /// - Parameter keepsHeadings: whether headings are scenes, too.
    static func all(in structure: DocumentStructure, keepsHeadings: Bool = false) -> [SpeechScene] {
        let text = structure.text
        let paragraphs = structure.paragraphs
        let captions = Captions(text, paragraphs)
        var buffer = TokenBuffer(keepsKeys: false)
        var scenes: [SpeechScene] = []
        var isAfterBreak = true
        var index = structure.front.count
        while index < paragraphs.count {
            let paragraph = paragraphs[index]
            if let run = structure.closings[index] {
                index = max(run.end, index + 1)
                isAfterBreak = true
                continue
            }
            if captions.contain(paragraph) {
                index += 1
                continue
            }
            if paragraph.headingLevel != nil || paragraph.kind == .tableRow || isByLine(text, paragraph) {
                isAfterBreak = true
                if keepsHeadings, paragraph.headingLevel != nil || paragraph.isCapitals, paragraph.weight <= 24 {
                    scenes.append(heading(structure, at: index, &buffer))
                }
                index += 1
                continue
            }
            let end = blockEnd(structure, captions, from: index)
            var block = SpeechBlock(structure, paragraphs: index..<end, buffer: &buffer)
            if end > index + 1 {
                block.captions = paragraphs[index + 1..<end].filter {
                    captions.contain($0) || isUnended(text, $0)
                }.map(\.range)
            }
            let content = paragraph.marker?.contentStart ?? paragraph.range.lowerBound
            var start = block.tokens.firstIndex { $0.range.lowerBound >= content } ?? block.tokens.count
            var isListItem = paragraph.isListItem
            while start < block.tokens.count, block.tokens[start].kind == .dash {
                start += 1
                isListItem = true
            }
            var scene = SpeechScene(
                block: block, phrases: phrases(in: block), isAfterBreak: isAfterBreak, isListItem: isListItem,
                isNumbered: paragraph.marker?.rank.isNumber ?? false, start: start)
            if let marker = paragraph.marker {
                if marker.rank == .number { scene.number = marker.label.flatMap { Int($0) } }
                scene.isSection = marker.rank == .roman || marker.rank == .capital
            }
            scenes.append(scene)
            isAfterBreak = false
            index = end
        }
        return scenes
    }

    /// Where the lines begin that no mark ends and behind which nothing else stands, below several paragraphs that end in one.
    static func links(_ scenes: [SpeechScene]) -> Int {
        guard let last = scenes.lastIndex(where: { !$0.isOpenEnded }),
            scenes[...last].lazy.filter({ !$0.isOpenEnded }).count >= 4
        else { return Int.max }
        return last + 1
    }

    /// The heading at `index`, as a scene.
    private static func heading(_ structure: DocumentStructure, at index: Int, _ buffer: inout TokenBuffer)
        -> SpeechScene
    {
        let block = SpeechBlock(structure, paragraphs: index..<index + 1, buffer: &buffer)
        let content = structure.paragraphs[index].marker?.contentStart ?? block.range.lowerBound
        let start = block.tokens.firstIndex { $0.range.lowerBound >= content } ?? block.tokens.count
        return SpeechScene(
            block: block, phrases: phrases(in: block), isAfterBreak: true, isListItem: false, start: start,
            isHeading: true)
    }

    /// The front matter, paragraph by paragraph.
    static func frontMatter(of structure: DocumentStructure) -> [SpeechScene] {
        scenes(of: 0..<min(structure.front.count, structure.paragraphs.count), in: structure)
    }

    /// The captions, which say what the people in the pictures are; brackets there say where in the picture.
    static func captions(of structure: DocumentStructure) -> [SpeechScene] {
        let captions = Captions(structure.text, structure.paragraphs)
        return scenes(
            of: structure.paragraphs.indices.filter { captions.contain(structure.paragraphs[$0]) }, in: structure
        ).map { scene in
            var scene = scene
            for index in scene.phrases.indices { scene.phrases[index].affiliation = nil }
            return scene
        }
    }

    private static func scenes(of indices: some Sequence<Int>, in structure: DocumentStructure) -> [SpeechScene] {
        var buffer = TokenBuffer(keepsKeys: false)
        return indices.map { index in
            let block = SpeechBlock(structure, paragraphs: index..<index + 1, buffer: &buffer)
            // `Bà X, giám đốc Công ty Y - Ảnh: Z`: the picture's credit is no part of what she is
            let credit = Captions.credit(structure.text, block.range) ?? block.range.upperBound
            return SpeechScene(
                block: block, phrases: phrases(in: block, before: credit), isAfterBreak: true, isListItem: false,
                start: 0)
        }
    }

    /// The paragraph after those that one quotation runs through from `index` on.
    ///
    /// A caption may stand between them.
    private static func blockEnd(_ structure: DocumentStructure, _ captions: Captions, from index: Int) -> Int {
        let text = structure.text
        let range = structure.paragraphs[index].range
        guard let last = QuotedSpeech.all(in: text, range).last, !last.isClosed else { return index + 1 }
        let isStraight = text[last.outer.lowerBound] == 0x22
        var end = index + 1
        while end < structure.paragraphs.count, end - index <= 12 {
            let next = structure.paragraphs[end]
            guard next.range.upperBound - range.lowerBound <= 8000, next.headingLevel == nil else { break }
            let inside = QuotedSpeech.all(in: text, next.range, isContinued: true)
            guard inside.first?.outer.lowerBound != next.range.lowerBound else { break }
            // a closing mark alone reads as a quotation that nothing closes, or, curly, as none
            let closes =
                isStraight
                ? inside.last.map { !$0.isClosed && $0.outer.lowerBound > next.range.lowerBound }
                    ?? hasRightMark(text, next.range, before: nil)
                : hasRightMark(text, next.range, before: inside.first?.outer.lowerBound)
                    || hasMoreRightMarks(text, next.range)
            if !closes, captions.contain(next) {
                end += 1
                continue
            }
            var buffer = TokenBuffer(keepsKeys: false)
            let block = SpeechBlock(structure, paragraphs: end..<end + 1, buffer: &buffer)
            let scene = SpeechScene(
                block: block, phrases: phrases(in: block), isAfterBreak: false, isListItem: false, start: 0)
            if TurnLabel(scene) != nil { break }
            if closes || isStraight && endsInAttribution(scene) { return end + 1 }
            end += 1
        }
        return index + 1
    }

    /// Whether the paragraph ends in `…, ông X, trưởng công an xã, cho biết.`: whose a quotation is that nothing closes.
    private static func endsInAttribution(_ scene: SpeechScene) -> Bool {
        guard let sentence = scene.block.sentences.last else { return false }
        let finder = AttributionFinder(
            tokens: scene.block.tokens, sentence: sentence, phrases: scene.phrases(in: sentence), isMinutes: false)
        guard let last = finder.attributions().last, last.verb != nil, last.tokens.lowerBound > sentence.lowerBound
        else { return false }
        return last.end >= sentence.upperBound - 1
    }

    private static func hasRightMark(_ text: TextBytes, _ range: Range<Int>, before end: Int?) -> Bool {
        for offset in range.lowerBound..<min(range.upperBound, end ?? range.upperBound)
        where text[offset] == 0xE2 && text.has("”", at: offset) || text[offset] == 0xC2 && text.has("»", at: offset) {
            return true
        }
        return false
    }

    /// `Hôm qua anh ấy “nóng nảy” quá”.`: whether a mark closes more than the paragraph opens.
    private static func hasMoreRightMarks(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        var depth = 0
        for offset in range where text[offset] == 0xE2 {
            if text.has("“", at: offset) { depth += 1 } else if text.has("”", at: offset) { depth -= 1 }
            if depth < 0 { return true }
        }
        return false
    }

    /// A short line that no mark ends: a caption without a credit.
    private static func isUnended(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        paragraph.weight <= 25
            && LetterCase.of(text.scalar(text.before(paragraph.range.upperBound)).value) != .none
    }

    /// `PV`, `HÀ VY thực hiện`, `NGỌC PHÚ`: a short line without an end.
    private static func isByLine(_ text: TextBytes, _ paragraph: Paragraph) -> Bool {
        guard paragraph.weight <= 6, paragraph.range.count <= 60 else { return false }
        switch text.byte(paragraph.range.upperBound - 1) {
        case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\""):
            return false
        default: break
        }
        return paragraph.isCapitals || PersonName.isName(text, paragraph.range)
            || ["thực hiện", " ghi", "thực hiện)", "(ghi)"].contains { text.string(paragraph.range).hasSuffix($0) }
    }

    /// The people whom a block names outside its quotations, before the byte at `end`.
    static func phrases(in block: SpeechBlock, before end: Int = .max) -> [PersonPhrase] {
        let last = block.tokens.firstIndex { $0.range.lowerBound >= end } ?? block.tokens.count
        var found: [PersonPhrase] = []
        for sentence in block.sentences where sentence.lowerBound < last {
            let limit = min(sentence.upperBound, last)
            let reader = PersonPhraseReader(tokens: block.tokens, limit: limit)
            var index = sentence.lowerBound
            while index < limit {
                if block.tokens[index].kind == .word, let phrase = reader.phrase(at: index),
                    phrase.tokens.upperBound > index, !isOfBody(block, index, sentence)
                {
                    found.append(phrase)
                    index = phrase.tokens.upperBound
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    /// `Đoàn Chủ tịch`, `Đoàn luật sư`, `Hội nhà báo` are bodies, and their second words no titles.
    private static func isOfBody(_ block: SpeechBlock, _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        // `Về biện pháp ứng phó, Chủ tịch …`, `Để tăng trưởng, …`
        if !block.tokens[index].isCapital, let words = verbs[block.tokens[index].key],
            words.contains(block.tokens[index - 1].key)
        {
            return true
        }
        let (body, word) = (block.tokens[index - 1], block.tokens[index])
        if body.key == delegation {
            // `Đoàn ĐBQH tỉnh, đại biểu X`
            return word.key == presiding || body.isCapital && delegates.contains(word.key)
        }
        // `Luật Nhà giáo, đại tá X …`, `ngày Nhà giáo Việt Nam`
        if honors.contains(body.key), word.isCapital, !(index > 1 && block.tokens[index - 2].key == lawful),
            let kind = PersonalTitle.at(block.tokens, index, before: sentence.upperBound)?.kind
        {
            return kind == .calling || kind == .position
        }
        return body.key == society && body.isCapital && societies.contains(word.key) && !word.isCapital
    }

    /// Second words of verbs that are titles elsewhere, with the first words.
    private static let verbs: [UInt64: WordSet] = [
        SpeechWord.key("phó"): SpeechWord.set("ứng đối"), SpeechWord.key("trưởng"): SpeechWord.set("tăng sinh"),
    ]
    private static let presiding = SpeechWord.key("chủ")
    private static let delegation = SpeechWord.key("đoàn")
    private static let delegates = SpeechWord.set("luật ĐBQH đại")
    /// What is called after people in general, and whose second word stands behind `pháp`.
    private static let honors = SpeechWord.set("luật ngày hiệu")
    private static let lawful = SpeechWord.key("pháp")
    private static let society = SpeechWord.key("hội")
    private static let societies = SpeechWord.set("luật nhà")

    /// The phrases within the tokens of a sentence.
    func phrases(in sentence: Range<Int>) -> ArraySlice<PersonPhrase> {
        var low = 0
        var high = phrases.count
        while low < high {
            let middle = (low + high) / 2
            if phrases[middle].tokens.lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < phrases.count, phrases[end].tokens.lowerBound < sentence.upperBound { end += 1 }
        return phrases[low..<end]
    }

    /// The phrase that begins at the token, if one does.
    func phrase(at token: Int) -> PersonPhrase? { phrases.first { $0.tokens.lowerBound == token } }
}
