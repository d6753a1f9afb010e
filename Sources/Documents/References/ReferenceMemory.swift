/// The documents that a text has named so far, for what points back to them.
struct ReferenceMemory {
    /// The kind of the document in hand, for `này`.
    var ownType: String?
    private var lastOfType: [ByteKey: Held] = [:]
    private var byFigures: [Key: Held] = [:]
    private var byName: [ByteKey: Held] = [:]
    private var ambiguous: Set<Key> = []

    private struct Key: Hashable {
        var type: ByteKey
        var figures: ByteKey
    }

    /// A document that is held in several places, with all its words but once.
    private final class Held {
        let document: CitedDocument

        init(_ document: CitedDocument) { self.document = document }

        /// What is known from here and from `other`.
        func merged(with other: Held) -> Held { Held(ReferenceMemory.merged(document, other.document)) }
    }

    init(ownType: String?) { self.ownType = ownType }

    /// Remembers a document that was named in full; `name` is its `nameKey`.
    mutating func note(_ document: CitedDocument, type: String?, name: String?) {
        guard let kind = (type ?? document.type).map({ ByteKey($0) }) else { return }
        let noted = Held(document)
        lastOfType[kind] = noted
        if let name = name.map({ ByteKey($0) }), byName.count < 4096 {
            byName[name] = byName[name]?.merged(with: noted) ?? noted
        }
        guard let key = document.numberKey, !document.isPartial else { return }
        for count in 1...2 {
            guard let figures = NumberKey.opening(key, pieces: count),
                figures.utf8.allSatisfy({ $0 &- 0x61 >= 26 })
            else { continue }
            let place = Key(type: kind, figures: ByteKey(figures))
            guard let held = byFigures[place] else {
                if byFigures.count < 4096 { byFigures[place] = noted }
                continue
            }
            if held.document.numberKey != key || held.document.isAnother(than: document) {
                ambiguous.insert(place)
            } else {
                byFigures[place] = held.merged(with: noted)
            }
        }
    }

    /// The issuer as it is named more fully: `Thủ tướng Chính phủ` where it was `Thủ tướng` before.
    private static func fuller(_ held: String?, _ other: String?) -> String? {
        guard let held, let other, other.utf8.count > held.utf8.count, other.hasPrefix(held + " ") else {
            return held ?? other
        }
        return other
    }

    /// What is known of a document from two places.
    static func merged(_ held: CitedDocument, _ other: CitedDocument) -> CitedDocument {
        var merged = held
        merged.date = held.date ?? other.date
        merged.issuer = fuller(held.issuer, other.issuer)
        merged.type = held.type ?? other.type
        merged.year = held.year ?? other.year
        merged.name = held.name ?? other.name
        merged.number = held.number ?? other.number
        merged.numberKey = held.numberKey ?? other.numberKey
        return merged
    }

    /// The same document as it was named before, perhaps with its date and issuer; nil where it was not, or where what is
    /// said of it disagrees. `name` is its `nameKey`.
    func earlier(_ document: CitedDocument, type: String?, name: String?) -> CitedDocument? {
        var known: CitedDocument?
        if let key = document.numberKey {
            guard let type = type ?? document.type else { return nil }
            known = self.document(type: type, figures: ReferenceMemory.figures(key))
            guard known?.numberKey == key else { return nil }
        } else if let name {
            known = byName[ByteKey(name)]?.document
        }
        guard let known, !known.isAnother(than: document) else { return nil }
        if let date = document.date, let other = known.date, date != other { return nil }
        if let year = document.year, let other = known.year, year != other { return nil }
        return known
    }

    /// The figures that open a number's key: `30 2020` of `30 2020 nd cp`.
    private static func figures(_ key: String) -> String {
        NumberKey.opening(key, pieces: NumberKey.hasYear(key) ? 2 : 1) ?? key
    }

    /// The last document of a kind: `Nghị định nói trên`.
    func last(ofType type: String) -> CitedDocument? { lastOfType[ByteKey(type)]?.document }

    /// The document that was named in full before, by its kind and the figures of its number; nil where two have them.
    func document(type: String, figures: String) -> CitedDocument? {
        let key = Key(type: ByteKey(type), figures: ByteKey(figures))
        return ambiguous.contains(key) ? nil : byFigures[key]?.document
    }
}
