/// Parts of documents before the documents that they are of: `khoản 2 Điều 5 Nghị định số …`.
extension ReferenceParser {
    mutating func readProvisions(at index: Int) -> Int? {
        guard words.mayBegin(.unit, at: index), provisions.begins(at: index),
            let (found, next) = provisions.provisions(at: index)
        else { return nil }
        var start = next
        let marks = words.gap(start).subtracting(.space)
        if start < words.count, marks.isEmpty || marks == .comma {
            if ReferenceParser.of.contains(words.hash(start)) { start += 1 }
            if let end = attach(found, from: index, at: start) { return end }
            if marks.isEmpty, let place = attachment(from: start), let end = attach(found, from: index, at: place) {
                mentions[mentions.count - 1].isAttachment = true
                return end
            }
        }
        mentions.append(Mention(run: index..<next, core: next..<next, target: .provision, provisions: found))
        return next
    }

    /// Reads the document at `place` and gives it the provisions before it.
    mutating func attach(_ found: [Provision], from index: Int, at place: Int) -> Int? {
        let count = mentions.count
        guard let end = readDocuments(at: place), mentions.count > count else { return nil }
        mentions[count].provisions = found
        mentions[count].run = index..<mentions[count].run.upperBound
        return end
    }

    /// `Quy chế … ban hành kèm theo Quyết định số …`: the place of the decision.
    func attachment(from index: Int) -> Int? {
        var at = index
        while at < min(words.count, index + 24) {
            let marks = words.gap(at).subtracting([.space, .comma, .hyphen])
            guard marks.isEmpty else { return nil }
            if words.has(ReferenceParser.attached, at: at) { return at + 2 }
            if at > index, provisions.begins(at: at) { return nil }
            at += 1
        }
        return nil
    }
}
