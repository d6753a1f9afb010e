import VietnameseText

/// Bodies that are named again by what they are: `bệnh viện khẳng định …`, `lãnh đạo sở cho biết …`, `công ty này nói …`.
extension StatementReader {
    /// The body that the words at `tokens` mean, as a speaker: the one of its kind that has spoken, or the only one that
    /// the document names; nil where that is not certain.
    mutating func body(meantBy tokens: Range<Int>, _ block: SpeechBlock) -> Int? {
        if let known = knownBody(tokens, block) { return known }
        let kind = kindOfBody(tokens, block)
        let found = namesOfBodies().filter { $0.kind == kind }
        // `Bệnh viện 7`, `Bệnh viện Quân y 7`, `Bệnh viện Quân y 7 (Quân khu 3)`
        guard let shortest = found.min(by: { $0.words.count < $1.words.count }),
            found.allSatisfy({ Cast.isSubsequence(shortest.words, of: $0.words) })
        else { return nil }
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

    private func kindOfBody(_ tokens: Range<Int>, _ block: SpeechBlock) -> [UInt64] {
        block.tokens[tokens].lazy.filter { $0.kind == .word }.map(\.key)
    }

    /// The names of bodies that the document has, found when first asked for.
    private mutating func namesOfBodies() -> [BodyName] {
        if let bodies { return bodies }
        var found: [BodyName] = []
        for (scene, index) in zip(scenes, scenes.indices) where !isHeading(index) {
            let tokens = scene.block.tokens
            var place = 0
            while place < tokens.count, found.count < StatementReader.mostBodies {
                defer { place += 1 }
                guard tokens[place].kind == .word,
                    let head = BodyPhrase.headEnd(tokens, at: place, before: tokens.count),
                    let end = BodyPhrase.end(tokens, at: place, before: tokens.count), end > head,
                    tokens[head..<end].contains(where: { $0.isCapital || $0.isNumber })
                else { continue }
                // `Hiệp hội Doanh nghiệp thành phố Võ Thành Nhơn`: the body of the person who is named
                let person = scene.phrases.lazy.compactMap(\.name?.lowerBound).first { $0 > head && $0 < end } ?? end
                let name =
                    place..<(tokens[head..<person].firstIndex { StatementReader.behindNames.contains($0.key) }
                    ?? person)
                found.append(
                    BodyName(
                        kind: tokens[place..<head].map(\.key), words: tokens[name].map(\.key), scene: index,
                        tokens: name))
                place = end - 1
            }
        }
        bodies = found
        return found
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
    /// Words that no body's name goes on with where no verb follows that would end it.
    private static let behindNames = SpeechWord.set(
        "từ ở tại vào trong cho với để là có khi trên về đã sẽ đang bị được")
}
