import Foundation

/// The language of pages and messages.
enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"

    /// The phrase in this language.
    func callAsFunction(_ phrase: Phrase) -> String { self == .vietnamese ? phrase.vietnamese : phrase.english }

    /// A whole number with its thousands apart: `62.000`, `62,000`.
    func callAsFunction(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += self == .vietnamese ? "." : "," }
            text.append(digit)
        }
        return text
    }

    /// Milliseconds with one decimal: `3,1`, `3.1`.
    func milliseconds(_ value: Double) -> String {
        let tenths = Int((min(max(value, 0), 1e9) * 10).rounded())
        return self(tenths / 10) + (self == .vietnamese ? "," : ".") + String(tenths % 10)
    }
}

extension Language {
    /// The language that the page's switch leads to.
    var other: Language { self == .vietnamese ? .english : .vietnamese }
}
