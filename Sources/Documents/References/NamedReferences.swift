/// Documents that are cited by their names: `Luật Bảo hiểm xã hội số 58/2014/QH13`.
extension ReferenceParser {
    mutating func readNamed(_ type: String, at index: Int, count: Int) -> Int? {
        guard let found = LawNameParser.name(words, at: index, type: type, count: count) else { return nil }
        // `căn cứ luật Đất đai`
        let written =
            words[index].isCapital || type == "nghị quyết"
            ? words.line(found.run) : words.line(found.run).prefix(1).uppercased() + words.line(found.run).dropFirst()
        var document = CitedDocument(type: type, name: found.usual ?? written)
        var end = found.run.upperBound
        // `Luật Bảo hiểm xã hội số 58/2014/QH13`
        if let behind = revisionMark(at: end) { end = behind }
        var at = kindInBrackets(type, at: end)
        if words.gap(at).subtracting([.space, .opening, .comma]).isEmpty {
            if words.hash(at) == ReferenceParser.number { at += 1 }
            if let (number, next) = fullNumber(at: at) {
                document.number = number.canonical
                document.numberKey = number.key
                document.year = year(ofKey: number.key)
                end = next
            } else if at > end, words.figures(at) > 0, words.gap(at + 1).contains(.slash) {
                // `số 64/2025`: the rest is left out
                if let (number, key, next) = partialNumber(at: at) {
                    document.number = number
                    document.numberKey = key
                    end = next
                }
            }
        }
        end = readDetails(of: &document, at: end)
        let place = mentions.count
        append(index..<end, .document(document), type: type, isBackward: false)
        mentions[place].isNamed = document.number == nil
        if let inner = found.inner { readInner(inner..<found.run.upperBound, of: place) }
        return end
    }

    private static let revised = Phrase("sửa đổi")

    /// The word behind `(sửa đổi)`, which the National Assembly's papers set behind a name.
    private func revisionMark(at index: Int) -> Int? {
        guard words.gap(index).contains(.opening), words.has(ReferenceParser.revised, at: index),
            words.gap(index + 2).contains(.closing)
        else { return nil }
        return index + 2
    }

    /// The word behind the kind in `Luật Trồng trọt (Luật số 31/2018/QH14)`, else `index`.
    private func kindInBrackets(_ type: String, at index: Int) -> Int {
        guard words.gap(index).contains(.opening), let (named, count) = ReferenceTypes.type(words, at: index),
            named == type, words.hash(index + count) == ReferenceParser.number
        else { return index }
        return index + count
    }

    /// The laws that an amending law names in its own name.
    mutating func readInner(_ run: Range<Int>, of place: Int) {
        var at = run.lowerBound
        while at < run.upperBound {
            guard let (type, count) = ReferenceTypes.type(words, at: at), words[at].isCapital,
                let found = LawNameParser.name(words, at: at, type: type, count: count), found.inner == nil
            else {
                at += 1
                continue
            }
            var document = CitedDocument(type: type, name: found.usual ?? words.line(found.run))
            if let known = memory.earlier(document, type: type, name: document.nameKey) {
                document = ReferenceMemory.merged(document, known)
            }
            mentions.append(
                Mention(
                    run: found.run, core: found.run, target: .document(document), type: type, nameOf: place,
                    isNamed: true))
            at = found.run.upperBound
        }
    }
}
