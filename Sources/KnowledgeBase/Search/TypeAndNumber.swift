import Documents
import VietnameseText

/// A document asked for as people speak of it: `chỉ thị 29`, `nghị quyết số 05`.
enum TypeAndNumber {
    /// The folded type and the number without leading zeros, where the query is nothing else.
    static func read(_ query: Query) -> (type: String, number: String)? {
        var words: [String] = []
        for clause in query.clauses {
            guard case .word(let word) = clause else { return nil }
            words.append(word.folded)
        }
        guard let last = words.popLast(), let number = Int(last), number < 100_000 else { return nil }
        if words.last == "so" { words.removeLast() }
        let type = words.joined(separator: " ")
        guard DocumentType.names.contains(where: { Folding.folded($0) == type }) else { return nil }
        return (type, String(number))
    }
}
