/// Bodies that are called for a change by what they are or do: `đơn vị này cho biết …`, `Theo chủ đầu tư, …`.
extension StatementReader {
    /// The body that `cơ quan này`, `đơn vị này` means: the one that spoke right before, else the only one that the sentence before
    /// names; nil where there are several.
    mutating func generalBody(_ tokens: Range<Int>, _ block: SpeechBlock) -> Int? {
        if let last = lastBody(block) { return last }
        guard let (before, scene) = sentenceBefore(block) else { return nil }
        let isFirm = BodyEpithet.firm.longest(block.tokens, at: tokens.lowerBound, before: tokens.upperBound) != nil
        guard let body = onlyBody(in: before, scene.block), !isFirm || isFirmName(body, scene.block) else { return nil }
        return speaker(body: body, scene.block)
    }

    /// The body that has the part in what is told: the one that the document says has it, else, of those who build and invest,
    /// the only firm that it has named; nil where there are several.
    mutating func body(inPart part: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = block.tokens[part].map(\.key)
        var found: (key: [UInt64], tokens: Range<Int>, scene: Int)?
        for (index, scene) in scenes.enumerated() where scene.block.range.lowerBound <= block.range.lowerBound {
            let tokens = scene.block.tokens
            guard tokens.count > words.count else { continue }
            for place in 0..<tokens.count - words.count
            where tokens[place].key == words[0]
                && tokens[place..<place + words.count].lazy.map(\.key).elementsEqual(words)
            {
                guard let body = holder(of: place..<place + words.count, scene) else { continue }
                let key = tokens[body].map(\.key)
                if let found, found.key != key { return nil }
                found = (key, body, index)
            }
        }
        if let found { return speaker(body: found.tokens, scenes[found.scene].block) }
        guard BodyEpithet.builders.longest(block.tokens, at: part.lowerBound, before: part.upperBound) != nil else {
            return nil
        }
        return onlyFirm(before: block.span(part).lowerBound)
    }

    /// The body that is said to have the part at `part`: `chủ đầu tư là Công ty A`, `Công ty A được giao làm chủ đầu tư`.
    private func holder(of part: Range<Int>, _ scene: SpeechScene) -> Range<Int>? {
        let tokens = scene.block.tokens
        guard let sentence = scene.block.sentences.first(where: { $0.contains(part.lowerBound) }) else { return nil }
        var next = part.upperBound
        while next < min(sentence.upperBound, part.upperBound + 8),
            tokens[next].kind == .word && (!tokens[next].isCapital || BodyEpithet.being.contains(tokens[next].key))
                || tokens[next].kind == .open || tokens[next].kind == .dash
        {
            if let end = BodyPhrase.end(tokens, at: next, before: sentence.upperBound) { return next..<end }
            if BodyEpithet.stops.contains(tokens[next].key) { break }
            next += 1
        }
        if next < sentence.upperBound, let end = BodyPhrase.end(tokens, at: next, before: sentence.upperBound),
            next == part.upperBound || tokens[next - 1].kind == .open
                || BodyEpithet.being.contains(tokens[next - 1].key)
        {
            return next..<end
        }
        var last = part.lowerBound
        while last > sentence.lowerBound, part.lowerBound - last < 4,
            [.open, .comma, .dash].contains(tokens[last - 1].kind)
                || BodyEpithet.becoming.contains(tokens[last - 1].key)
        {
            last -= 1
        }
        guard last < part.lowerBound else { return nil }
        for start in max(sentence.lowerBound, last - 20)..<max(sentence.lowerBound, last - 1)
        where BodyPhrase.end(tokens, at: start, before: last) == last
            && BodyPhrase.headEnd(tokens, at: start, before: last) != nil
        {
            return start..<last
        }
        return nil
    }

    /// The only firm that the document names before the byte.
    private mutating func onlyFirm(before offset: Int) -> Int? {
        var found: BodyName?
        for name in namesOfBodies() where isFirmName(name.tokens, scenes[name.scene].block) {
            guard scenes[name.scene].block.span(name.tokens).lowerBound < offset else { break }
            if areTwo(name.tokens, scenes[name.scene].block) { return nil }
            if let known = found {
                let (short, long) = known.words.count < name.words.count ? (known, name) : (name, known)
                guard Cast.isSubsequence(short.words, of: long.words) else { return nil }
                found = long
            } else {
                found = name
            }
        }
        return found.map { speaker(body: $0.tokens, scenes[$0.scene].block) }
    }

    /// The sentence before the one that is read, in its paragraph or at the end of the one before.
    private func sentenceBefore(_ block: SpeechBlock) -> (Range<Int>, SpeechScene)? {
        if let current, let last = block.sentences.last(where: { $0.upperBound <= sentence.lowerBound }) {
            return (last, current)
        }
        guard place > 0, !scenes[place].isAfterBreak, !isHeading(place - 1) else { return nil }
        return scenes[place - 1].block.sentences.last.map { ($0, scenes[place - 1]) }
    }

    /// The only body that a sentence names.
    private func onlyBody(in sentence: Range<Int>, _ block: SpeechBlock) -> Range<Int>? {
        var found: Range<Int>?
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            if let end = BodyPhrase.end(block.tokens, at: place, before: sentence.upperBound), end > place,
                Province.end(block.tokens, at: place, before: sentence.upperBound) == nil
            {
                guard found == nil, !areTwo(place..<end, block) else { return nil }
                found = place..<end
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// `Công ty A và Công ty B`
    private func areTwo(_ body: Range<Int>, _ block: SpeechBlock) -> Bool {
        body.dropLast().contains {
            block.tokens[$0].key == AttributionFinder.and
                && BodyPhrase.headEnd(block.tokens, at: $0 + 1, before: body.upperBound) != nil
        }
    }

    private func isFirmName(_ body: Range<Int>, _ block: SpeechBlock) -> Bool {
        BodyEpithet.firms.longest(block.tokens, at: body.lowerBound, before: body.upperBound) != nil
    }
}

/// Words by which bodies are called for a change.
enum BodyEpithet {
    /// What a body has to do with what is told.
    static let parts = SpeechPhrases<Void>(
        [
            "chủ đầu tư", "nhà đầu tư", "nhà thầu", "nhà thầu thi công", "đơn vị thi công", "đơn vị vận hành",
            "đơn vị tổ chức", "đơn vị quản lý",
        ].map { ($0, ()) })
    static let builders = SpeechPhrases<Void>(["chủ đầu tư", "nhà đầu tư"].map { ($0, ()) })
    /// What makes a firm of a body whom nothing names.
    static let firm = SpeechPhrases<Void>(
        ["doanh nghiệp", "công ty", "tập đoàn", "hãng"].map { ($0, ()) })
    static let firms = SpeechPhrases<Void>(
        ["công ty", "tổng công ty", "tập đoàn", "hãng", "ngân hàng", "xí nghiệp", "doanh nghiệp"].map { ($0, ()) })
    static let being = SpeechWord.set("là")
    static let becoming = SpeechWord.set("là làm giao được")
    /// What ends the words about what is built, behind who builds it.
    static let stops = SpeechWord.set("đã sẽ đang cho và phải cần không chưa bị nói khẳng với của")
}

extension BodyPhrase {
    /// `cơ quan này`, `đơn vị này`: any body.
    static func isGeneral(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        general.longest(tokens, at: range.lowerBound, before: range.upperBound)?.end == range.upperBound
    }

    static let general = SpeechPhrases<Void>(
        ["cơ quan này", "đơn vị này", "doanh nghiệp này", "tổ chức này", "hãng này", "công ty này", "tập đoàn này"].map
        {
            ($0, ())
        })

    /// `vị đại diện này`: somebody of a body, named before only by it.
    static let representatives = SpeechPhrases<Void>(
        [
            "vị này", "vị đại diện", "vị đại diện này", "vị lãnh đạo", "vị lãnh đạo này", "vị cán bộ", "vị cán bộ này",
        ].map { ($0, ()) })
    static let honored = SpeechWord.key("vị")

    /// Small words that may begin what stands for a body in an attribution: its name, what it is, or its paper.
    static let openings = WordSet(
        headFirsts + general.firsts + BodyEpithet.parts.firsts + representatives.firsts
            + PersonPhraseReader.regions.firsts + Papers.kinds.firsts)
}
