/// Bodies that say something.
extension AttributionFinder {
    /// Bodies that say something, at the beginning of a clause.
    func bodies() -> [Attribution] {
        var found: [Attribution] = []
        var place = sentence.lowerBound
        var lastEnd = -1
        while place < limit {
            defer { place += 1 }
            guard tokens[place].kind == .word, tokens[place].isCapital,
                let end = BodyPhrase.end(tokens, at: place, before: limit)
                    ?? (accordingStart(before: place) == nil
                        ? nil : BodyPhrase.end(tokens, at: place, beforeComma: limit))
            else { continue }
            if let start = accordingStart(before: place) {
                var end = end
                if end < limit, tokens[end].kind == .word {
                    end = BodyPhrase.end(tokens, at: place, beforeComma: limit) ?? end
                }
                if let attribution = according(start: start, end: end, source: .body(place..<end)) {
                    found.append(attribution)
                }
                place = end - 1
            } else if isClauseStart(place), place == sentence.lowerBound || lastEnd != place - 1 {
                let next = skipAdverbs(end)
                if let (verb, verbEnd) = verbs(at: next), verb.isForBodies {
                    found.append(
                        Attribution(
                            source: .body(place..<end), tokens: place..<end, verb: next..<verbEnd, meaning: verb,
                            end: verbEnd))
                }
                place = end - 1
            }
            // `Bộ A, Cục B cho biết`: two, and nobody knows who said which
            lastEnd = end
        }
        return found
    }
}
