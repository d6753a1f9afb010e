/// Phrases that are looked for before a place.
struct SpeechEndings: Sendable {
    private var entries: [UInt64: [(before: [UInt64], isCapital: Bool)]] = [:]

    /// - Parameter phrases: by semicolon or line; one that is written with a capital is found with one only.
    init(_ phrases: String) {
        for phrase in phrases.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let words = phrase.trimmingPrefix { $0 == " " }
            var keys = SpeechWord.keys(String(words))
            guard let last = keys.popLast() else { continue }
            entries[last, default: []].append((keys, words.first?.isUppercase ?? false))
        }
    }

    /// Whether one of the phrases ends right before `end` and begins at `start` or behind it.
    func contains(_ tokens: SpeechTokens, endingAt end: Int, after start: Int) -> Bool {
        guard end > start, let found = entries[tokens[end - 1].key] else { return false }
        return found.contains { before, isCapital in
            let first = end - 1 - before.count
            return first >= start && zip(first..<end - 1, before).allSatisfy { tokens[$0].key == $1 }
                && (!isCapital || tokens[first].isCapital)
        }
    }
}
