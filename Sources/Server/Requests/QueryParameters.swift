/// The parameters of a query string, decoded; a name may be there several times.
struct QueryParameters: Sendable, Equatable {
    private var pairs: [(name: String, value: String?)] = []

    /// Reads the part of a URL behind `?`. No text is an error.
    init(_ query: String) {
        for part in query.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = halves.count > 1 ? PercentEncoding.decode(halves[1], plusIsBlank: true) : nil
            pairs.append((PercentEncoding.decode(halves[0], plusIsBlank: true), value))
        }
    }

    /// The last value called `name`, blanks around it taken off; nil where there is none or it is empty, as forms send
    /// fields that were left empty.
    func last(_ name: String) -> String? { all(name).last }

    /// All values called `name` that are not empty.
    func all(_ name: String) -> [String] {
        pairs.compactMap { pair in
            guard pair.name == name, let value = pair.value?.trimmed, !value.isEmpty else { return nil }
            return value
        }
    }

    /// How many values are called `name`, empty ones too.
    func count(_ name: String) -> Int { pairs.count { $0.name == name } }

    /// The text called `name` as it was typed, blanks and all; empty where there is none.
    func text(_ name: String) -> String { pairs.last { $0.name == name }?.value ?? "" }

    /// The whole number called `name`.
    ///
    /// - Throws: a `Problem` that names the parameter when it is no number or out of `range`.
    func number(_ name: String, in range: ClosedRange<Int>, default standard: Int) throws(Problem) -> Int {
        guard let text = last(name) else { return standard }
        guard let number = Int(text), range.contains(number) else {
            throw .badParameter(
                name, text,
                expected: Phrase(
                    "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
                    "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    /// Whether `name` is asked for: there without a value, or with `1`, `true`, `yes` or `on`.
    ///
    /// - Throws: a `Problem` that names the parameter when it says neither yes nor no.
    func flag(_ name: String) throws(Problem) -> Bool {
        guard let pair = pairs.last(where: { $0.name == name }) else { return false }
        let text = pair.value?.trimmed ?? ""
        switch text.lowercased() {
        case "", "1", "true", "yes", "on": return true
        case "0", "false", "no", "off": return false
        default: throw .badParameter(name, text, expected: Phrase("1 hoặc 0", "1 or 0"))
        }
    }

    /// The value of `name` among those of an enumeration.
    ///
    /// - Throws: a `Problem` that names the parameter and the values there are.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, default standard: Choice
    ) throws(Problem) -> Choice {
        guard let text = last(name) else { return standard }
        guard let choice = Choice(rawValue: text) else {
            let values = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw .badParameter(name, text, expected: Phrase(values, values))
        }
        return choice
    }

    static func == (left: QueryParameters, right: QueryParameters) -> Bool {
        left.pairs.elementsEqual(right.pairs) { $0.name == $1.name && $0.value == $1.value }
    }
}

extension String {
    /// The text without white space at its ends.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
