import VietnameseText

/// Bodies that are named again by what they are: `bệnh viện khẳng định …`, `lãnh đạo sở cho biết …`, `công ty này nói …`.
extension StatementReader {
    /// The body that the words at `tokens` mean, as a speaker: the one of its kind that has spoken, or the only one that
    /// the document names; nil where that is not certain.
    mutating func body(meantBy tokens: Range<Int>, _ block: SpeechBlock) -> Int? {
        if let known = knownBody(tokens, block) ?? government(tokens, block) { return known }
        let kind = kindOfBody(tokens, block)
        let kinds = kind == StatementReader.school ? StatementReader.schools : [kind]
        let found = namesOfBodies().filter { kinds.contains($0.kind) }
        // `Bệnh viện 7`, `Bệnh viện Quân y 7`, `Bệnh viện Quân y 7 (Quân khu 3)`
        guard let shortest = found.min(by: { $0.words.count < $1.words.count }),
            found.allSatisfy({ Cast.isSubsequence(shortest.words, of: $0.words) })
        else { return nil }
        // `Bộ Giáo dục` for `Bộ Giáo dục và Đào tạo`
        if let longer = found.first(where: {
            $0.words.count > shortest.words.count + 1 && $0.words.starts(with: shortest.words)
                && $0.words[shortest.words.count] == AttributionFinder.and
        }) {
            return speaker(body: longer.tokens, scenes[longer.scene].block)
        }
        var counts: [[UInt64]: Int] = [:]
        for name in found { counts[name.words, default: 0] += 1 }
        guard let name = found.max(by: { counts[$0.words, default: 0] < counts[$1.words, default: 0] }) else {
            return nil
        }
        return speaker(body: name.tokens, scenes[name.scene].block)
    }

    /// Whether the document names a body of the kind.
    mutating func isNamed(_ tokens: Range<Int>, _ block: SpeechBlock) -> Bool {
        let kind = kindOfBody(tokens, block)
        return namesOfBodies().contains { $0.kind == kind }
    }

    /// `UBND phường` is the `UBND phường Bến Đông` of the document, where it names only one: the name with its place; nil
    /// where the name has one already, or may have several.
    func placedName(_ tokens: Range<Int>, _ block: SpeechBlock) -> String? {
        guard let last = tokens.last, tokens.count >= 2, block.tokens[last].kind == .word,
            !block.tokens[last].isCapital,
            StatementReader.placed.contains(block.tokens[last].key)
        else { return nil }
        let words = block.tokens[tokens].map(\.key)
        var found: (key: [UInt64], name: String)?
        for scene in scenes {
            let others = scene.block.tokens
            guard others.count > words.count else { continue }
            for place in 0..<others.count - words.count
            where others[place].key == words[0]
                && others[place..<place + words.count].lazy.map(\.key).elementsEqual(words)
            {
                var end = place + words.count
                while end < others.count, end - place < words.count + 4, others[end].kind == .word,
                    others[end].isCapital || others[end].isNumber
                {
                    end += 1
                }
                // `Hiệp hội Doanh nghiệp thành phố Võ Thành Nhơn`: the name of the body's chairman
                let isPerson = scene.phrases.contains {
                    $0.name.map { $0.lowerBound < end && $0.upperBound > place } ?? false
                }
                guard end > place + words.count, !isPerson else { continue }
                let key = others[place..<end].map(\.key)
                if let found, found.key != key { return nil }
                found = (key, text.flat(scene.block.span(place..<end)))
            }
        }
        return found?.name
    }

    private static let placed = SpeechWord.set("phố xã phường huyện quận tỉnh trấn")

    /// The body that spoke last, right before: `cơ quan này`, `đơn vị này`.
    func lastBody(_ block: SpeechBlock) -> Int? {
        guard let last = result.statements.last, result.speakers[last.speaker].isBody,
            isNear(last.range.upperBound, block)
        else { return nil }
        return last.speaker
    }

    /// The one body that has spoken and whose name begins with the words.
    private func knownBody(_ tokens: Range<Int>, _ block: SpeechBlock) -> Int? {
        let words = Folding.folded(text.string(block.span(tokens))) + " "
        let found = result.speakers.indices.filter {
            result.speakers[$0].isBody && Folding.folded(result.speakers[$0].name).hasPrefix(words)
        }
        return found.count == 1 ? found[0] : nil
    }

    /// `Thành phố cho rằng …` is the one `UBND thành phố Bến Đông` that has spoken.
    private func government(_ tokens: Range<Int>, _ block: SpeechBlock) -> Int? {
        guard let level = StatementReader.governed[Folding.folded(text.string(block.span(tokens)))] else { return nil }
        let found = result.speakers.indices.filter { index in
            guard result.speakers[index].isBody else { return false }
            let name = Folding.folded(result.speakers[index].name)
            return StatementReader.committees.contains { committee in
                level.contains { (name + " ").hasPrefix("\(committee) \($0) ") }
            }
        }
        return found.count == 1 ? found[0] : nil
    }

    private static let committees = ["UBND", "Ủy ban nhân dân"].map { Folding.folded($0) }
    private static let governed: [String: [String]] = [
        ["thành phố", "TP"], ["tỉnh"], ["huyện"], ["quận"], ["xã"], ["phường"],
    ].reduce(into: [:]) { table, names in
        let folded = names.map { Folding.folded($0) }
        for name in folded { table[name] = folded }
    }

    private func kindOfBody(_ tokens: Range<Int>, _ block: SpeechBlock) -> [UInt64] {
        let words = block.tokens[tokens].filter { $0.kind == .word }.map(\.key)
        return words.count == 1 ? StatementReader.shortKinds[words[0]] ?? words : words
    }

    /// `Nhà trường` is the school of the document, whatever it calls itself.
    private static let school = SpeechWord.keys("nhà trường")
    private static let schools = ["trường", "đại học", "học viện", "ĐH"].map(SpeechWord.keys)

    /// Short forms of what bodies are, with the words of which the body is called again: `TAND quận 4`, `tòa án`.
    private static let shortKinds: [UInt64: [UInt64]] = [
        "TAND": "tòa án", "tòa": "tòa án", "VKSND": "viện kiểm sát", "VKS": "viện kiểm sát",
    ].reduce(into: [:]) { $0[SpeechWord.key($1.key)] = SpeechWord.keys($1.value) }

    /// The names of bodies that the document has, found when first asked for.
    mutating func namesOfBodies() -> [BodyName] {
        if let bodies { return bodies }
        var found: [BodyName] = []
        for (scene, index) in zip(scenes, scenes.indices) where !isHeading(index) && !scene.isHeading {
            let tokens = scene.block.tokens
            var place = 0
            while place < tokens.count, found.count < StatementReader.mostBodies {
                defer { place += 1 }
                let short = tokens[place].isAbbreviation ? StatementReader.shortKinds[tokens[place].key] : nil
                guard tokens[place].kind == .word,
                    let head = short.map({ _ in place + 1 })
                        ?? BodyPhrase.headEnd(tokens, at: place, before: tokens.count),
                    let end = short.map({ _ in courtEnd(tokens, from: head) })
                        ?? BodyPhrase.end(tokens, at: place, before: tokens.count), end > head,
                    tokens[head..<end].contains(where: { $0.isCapital || $0.isNumber }),
                    // `ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 5`: a heading spells no name
                    short != nil || !tokens[place..<end].allSatisfy({ $0.isInitials || !$0.isCapital })
                else { continue }
                // `Hiệp hội Doanh nghiệp thành phố Võ Thành Nhơn`: the body of the person who is named
                let person = scene.phrases.lazy.compactMap(\.name?.lowerBound).first { $0 > head && $0 < end } ?? end
                let name =
                    place..<(tokens[head..<person].firstIndex { StatementReader.behindNames.contains($0.key) }
                    ?? person)
                found.append(
                    BodyName(
                        kind: short ?? tokens[place..<head].map(\.key), words: tokens[name].map(\.key), scene: index,
                        tokens: name))
                place = end - 1
            }
        }
        bodies = found
        return found
    }

    /// The end of the place of a court: `TAND quận 4` in `TAND quận 4 mở phiên tòa`.
    private func courtEnd(_ tokens: SpeechTokens, from start: Int) -> Int {
        tokens[start...].firstIndex {
            $0.kind != .word || !$0.isCapital && !$0.isNumber && !StatementReader.levels.contains($0.key)
        } ?? tokens.count
    }

    /// A body's name where it stands.
    struct BodyName: Sendable {
        /// The hashes of the words that say what it is.
        var kind: [UInt64]
        /// The hashes of all its words.
        var words: [UInt64]
        var scene: Int
        var tokens: Range<Int>
    }

    private static let mostBodies = 400
    /// What courts and the like are of.
    private static let levels = SpeechWord.set("tỉnh huyện quận thành phố thị xã tối cao cấp khu vực")
    /// Words that no body's name goes on with where no verb follows that would end it.
    private static let behindNames = SpeechWord.set(
        "từ ở tại vào trong cho với để là có khi trên về đã sẽ đang bị được họp gặp bắt sắp vừa mới cần phải")
}
