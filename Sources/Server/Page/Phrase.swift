/// A text in both languages.
struct Phrase: Sendable, Equatable {
    var vietnamese: String
    var english: String

    init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }
}
